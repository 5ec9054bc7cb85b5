// What the chapters of the plan document are written with.
#pragma once

#include "bridge/labels.h"
#include "document/document.h"
#include "engine/engine.h"
#include "review/review.h"

#include <QCoreApplication>
#include <map>

namespace rw::ui {

/// `DocumentText::tr("…")` translates a text of the plan document, whichever chapter it stands in.
class DocumentText {
  Q_DECLARE_TR_FUNCTIONS(DocumentText)
};

/// What a document speaks of; its parts outlive it. For one thread.
struct Source {
  const engine::Report& report; ///< of the whole plan, with its study
  const plan::Plan& plan;       ///< with the catalogue's objects in it

  const engine::Report* before = nullptr; ///< of the version that changes are told against; may be none
  QString since;                          ///< which version that is

  explicit Source(const engine::Report& whole) : report(whole), plan(whole.network->plan()) {}
  /// A flow with its paths, hop by hop, worked out once for all chapters; nullptr where there is none.
  [[nodiscard]] const routing::FlowResult* explained(const std::string& flow) const;
  /// As its author wrote it.
  [[nodiscard]] const plan::Plan& written() const { return report.plan; }

 private:
  mutable std::map<std::string, std::optional<routing::FlowResult>> explained_;
};

inline std::string utf8(const QString& text) { return text.toStdString(); }

document::Paragraph paragraph(const QString& text);
/// Set off from the rest: what is still to be entered.
document::Paragraph missing(const QString& text);

document::Section section(std::string id, const QString& title);
/// The table without its caption, which the title of its section says; where it is empty, what to enter instead.
void addTable(document::Section& into, document::Table table, const QString& nothing);

/// A dash where the text is empty.
document::Cell cell(const QString& text);
document::Cell cell(const QString& text, document::Tone tone);
/// The name of an object; a dash for none.
document::Cell nameCell(const Source& source, const std::string& id);
QStringList namesOf(const Source& source, const std::vector<std::string>& ids);
/// The first of these, and how many more there are.
QString firstOf(const QStringList& entries);
/// A figure with so many decimals at most, without its unit; a dash for nothing.
document::Cell figure(std::optional<double> value, int decimals = 1);
/// A share of one as per cent.
document::Cell share(std::optional<double> value, int decimals = 1);
document::Cell yesNo(bool yes);

/// The verdict of a flow, with its tone.
document::Span verdictSpan(const Source& source, const routing::FlowResult& result);
document::Tone toneOf(rules::Severity severity);
document::Tone toneOf(review::State state);
document::Tone toneOf(plan::Mark mark);

/// What a node does to the addresses of a packet; empty where nothing.
QStringList translations(const routing::Hop& hop);

/// A property of an object in one line, as fields and tables show it.
QString propertyText(const Source& source, const plan::ObjectKey& object, std::string_view property);

/// How many objects of a table of the plan pass a test.
template <class Table, class Test> std::ptrdiff_t countIf(const Table& table, const Test& test) {
  std::ptrdiff_t count = 0;
  for (const auto& object : table) count += test(object) ? 1 : 0;
  return count;
}

/// A table of two columns: what is said, and what it is.
class Properties {
 public:
  Properties();
  void add(const QString& name, document::Cell value);
  /// A property of an object under its own label.
  void add(const Source& source, const plan::ObjectKey& object, std::string_view property);
  [[nodiscard]] document::Table take() { return std::move(table_); }

 private:
  document::Table table_;
};

} // namespace rw::ui
