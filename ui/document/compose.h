// The plan document of the guide, made from the plan: what others carry out who never start the program.
#pragma once

#include "document/document.h"
#include "document/writing.h"

#include <QDate>
#include <QStringList>
#include <span>

namespace rw::ui {

/// One chapter of the plan document: one file in `chapters/`.
struct Chapter {
  const char* id;    ///< of its section; stable, for choices that are remembered
  const char* title; ///< context "DocumentText"
  void (*write)(const Source& source, document::Section& into);
};
/// In the order of the document.
std::span<const Chapter> chapters();
/// The chapter that can only be written against an earlier version of the plan.
bool needsEarlier(const Chapter& chapter);
QString chapterTitle(const Chapter& chapter);

struct DocumentChoice {
  QStringList chapters; ///< ids; empty: all of them
  QString version;      ///< for the cover
  QDate date = QDate::currentDate();
  /// An earlier version with its study, and its name: without it there is no chapter of changes.
  std::shared_ptr<const engine::Report> before{};
  QString since{};
};

/// The document of a whole report, with its study. Every chapter that is asked for and can be
/// written is there; one that the plan has nothing for says what to enter. May run on any thread.
document::Document composePlan(const engine::Report& report, const DocumentChoice& choice = {});

/// What every document of the plan has: its title and its cover, and no chapter yet.
document::Document documentOf(const Source& source, const DocumentChoice& choice);

} // namespace rw::ui
