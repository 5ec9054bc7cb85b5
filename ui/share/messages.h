// What the workbench and a reviewer's browser say to each other: JSON objects with a `type`, one a message. Texts are
// finished sentences in the language of the workbench; the page shows them as text, never as markup.
#pragma once

#include "share/access.h"
#include "walkthrough/session.h"

#include <QJsonObject>
#include <optional>
#include <variant>

namespace rw::ui::sharing {

// From the browser. `number` is given back with the answer.
struct Join {
  QString code;
  QString name;
};
struct Rejoin {
  QString token;
};
struct Mark {
  int number = 0;
  QString flow;
  QString fingerprint; ///< of what they have seen
  int step = 0;
  plan::Mark mark = plan::Mark::Agree;
  QString note;
};
struct Sign {
  int number = 0;
  QString flow;
  QString fingerprint;
};
using Request = std::variant<Join, Rejoin, Mark, Sign>;
/// Nothing for what no page of ours sends.
std::optional<Request> parse(const QString& message);

// To the browser.
QJsonObject welcome(const ShareAccess::Guest& guest);
QJsonObject refused(ShareAccess::Refusal why);
/// The flow with all its hops and its path as a picture, as the stage shows it.
QJsonObject flow(const WalkSession& session);
/// Which hop the presenter speaks of.
QJsonObject step(const WalkSession& session);
/// What this reviewer has said to the flow, and what they can do.
QJsonObject marks(const WalkSession& session, const QString& reviewer);
/// `problem` is empty where it was done.
QJsonObject answer(int number, const QString& problem);
QJsonObject ended();

/// The words of the page itself.
QJsonObject pageTexts();

} // namespace rw::ui::sharing
