// What the help says: pages written for reading (resources/help), and pages made from what the program declares, so
// that they are never out of date.
#pragma once

#include <QString>
#include <vector>

namespace rw::ui {

/// A topic is a page's id, with a place on it where one is meant: `verdicts`, `objects/circuits#bandwidth_mbps`.
struct HelpPage {
  enum class Group { Working, Objects, Reference } group = Group::Working;
  QString id;
  QString title;
  QString html;
  QString words; ///< all of it, to search in
};

/// Every page, in the language that is spoken. Links in them lead to another page (`page:TOPIC`), or do what an action
/// of the workbench does (`action:ID`).
std::vector<HelpPage> helpPages();

/// The topic of a kind of object, or of one of its properties.
QString topicOf(std::string_view entity, std::string_view property = {});

} // namespace rw::ui
