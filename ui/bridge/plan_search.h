// Finds objects of a plan by what people remember of them: a word of the name, the id, a kind, an address, any value.
#pragma once

#include "net/prefix.h"
#include "plan/registry.h"

#include <QStringList>

namespace rw::ui {

/// A text as searches compare it: without case and accents.
QString folded(const QString& text);

/// What a search has found, and where the words stand that are neither in its name nor in what it is.
struct Found {
  plan::ObjectKey key;
  QString property; ///< its label; empty where name, id and kind hold every word
  QString value;    ///< of that property, or the prefix that holds the address
};

/// Reads a plan once; every search after that goes through words only.
class PlanSearch {
 public:
  /// `completed` has the catalogue's objects, too: values speak of them by name. Found are the plan's own.
  PlanSearch(const plan::Plan& plan, const plan::Plan& completed);

  /// Objects in which every word of `text` occurs, the best first. An address or a prefix also finds what holds it or
  /// lies in it, the narrowest first. Nothing is found by an empty text.
  [[nodiscard]] std::vector<Found> find(const QString& text) const;

 private:
  struct Line {
    QString property;
    QString value;
    QString words; ///< folded
  };
  struct Entry {
    plan::ObjectKey key;
    QString name; ///< folded
    QString kind; ///< id and kind, folded
    std::vector<Line> lines;
    std::vector<std::pair<net::Prefix, std::size_t>> prefixes; ///< with the line that has it
  };
  void read(const plan::Plan& plan, const plan::Plan& completed, const plan::EntityInfo& info, std::size_t position);

  std::vector<Entry> entries_;
};

} // namespace rw::ui
