#include "share/messages.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "walkthrough/hop_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace rw::ui::sharing {

namespace {

class ShareWords {
  Q_DECLARE_TR_FUNCTIONS(SharedWalk)
};

/// As the plan's files call it.
QString markKey(plan::Mark mark) { return qs(std::string(plan::Choices<plan::Mark>::values[std::size_t(mark)].key)); }

std::optional<plan::Mark> markOf(const QString& key) {
  for (const plan::Mark mark : {plan::Mark::Agree, plan::Mark::Question, plan::Mark::Object})
    if (key == markKey(mark)) return mark;
  return {};
}

QJsonArray placeIn(const QRectF& area, const QRectF& place) {
  return {(place.x() - area.x()) / area.width(), (place.y() - area.y()) / area.height(), place.width() / area.width(),
          place.height() / area.height()};
}

} // namespace

std::optional<Request> parse(const QString& message) {
  const QJsonObject json = QJsonDocument::fromJson(message.toUtf8()).object();
  const QString type = json[QLatin1String("type")].toString();
  const int number = json[QLatin1String("number")].toInt();
  const QString flow = json[QLatin1String("flow")].toString();
  const QString fingerprint = json[QLatin1String("fingerprint")].toString();
  if (type == QLatin1String("join"))
    return Join{json[QLatin1String("code")].toString(), json[QLatin1String("name")].toString()};
  if (type == QLatin1String("rejoin")) return Rejoin{json[QLatin1String("token")].toString()};
  if (type == QLatin1String("sign")) return Sign{number, flow, fingerprint};
  const auto mark = markOf(json[QLatin1String("mark")].toString());
  if (type != QLatin1String("mark") || !mark) return {};
  return Mark{number,      flow,
              fingerprint, json[QLatin1String("step")].toInt(-1),
              *mark,       json[QLatin1String("note")].toString().left(kLongestNote)};
}

QJsonObject welcome(const ShareAccess::Guest& guest) {
  return {{QStringLiteral("type"), QStringLiteral("welcome")},
          {QStringLiteral("name"), guest.name},
          {QStringLiteral("token"), guest.token}};
}

QJsonObject refused(ShareAccess::Refusal why) {
  using Refusal = ShareAccess::Refusal;
  const QString text =
      why == Refusal::WrongCode      ? ShareWords::tr("This code is not the one that the presenter has. Ask for it.")
      : why == Refusal::TooManyTries ? ShareWords::tr("Too many wrong codes. Wait a minute, then try again.")
      : why == Refusal::NoName       ? ShareWords::tr("Enter your name: your marks are kept under it.")
      : why == Refusal::NameTaken    ? ShareWords::tr("Somebody follows under this name already. Take another one.")
      : why == Refusal::Full         ? ShareWords::tr("As many follow as can. The presenter can turn somebody out.")
                                     : ShareWords::tr("You do not follow this walk any more. Ask for a new code.");
  return {{QStringLiteral("type"), QStringLiteral("refused")},
          {QStringLiteral("text"), text},
          // What is left of an earlier session is to be forgotten.
          {QStringLiteral("forget"), why == Refusal::UnknownToken}};
}

QJsonObject flow(const WalkSession& session) {
  QJsonObject out{{QStringLiteral("type"), QStringLiteral("flow")}};
  const plan::Flow* flow = session.flow();
  if (flow == nullptr) return out;
  const plan::Plan& plan = session.document().completedPlan();
  const auto& result = session.result();
  const WalkPicture& picture = session.picture();
  QJsonArray hops;
  for (int i = 0; i < int(session.steps().size()); ++i) {
    const HopText text = hopText(plan, *result, i);
    QJsonArray lines;
    for (const HopLine& line : text.lines)
      lines.append(QJsonObject{{QStringLiteral("label"), line.label},
                               {QStringLiteral("texts"), QJsonArray::fromStringList(line.texts)},
                               {QStringLiteral("bad"), line.bad}});
    QJsonObject hop{{QStringLiteral("direction"), text.direction},
                    {QStringLiteral("name"), text.name},
                    {QStringLiteral("kind"), text.kind},
                    {QStringLiteral("answer"), session.isAnswer(i)},
                    {QStringLiteral("lines"), lines}};
    if (const QRectF place = picture.placeOf(session.steps()[std::size_t(i)]->node); !place.isNull())
      hop[QLatin1String("place")] = placeIn(picture.area(), place);
    hops.append(hop);
  }
  out[QLatin1String("flow")] = qs(flow->id);
  out[QLatin1String("fingerprint")] = session.fingerprint();
  out[QLatin1String("title")] = session.title();
  out[QLatin1String("verdict")] = session.verdict();
  out[QLatin1String("hops")] = hops;
  out[QLatin1String("picture")] = QString::fromLatin1(picture.svg().toBase64());
  return out;
}

QJsonObject step(const WalkSession& session) {
  return {{QStringLiteral("type"), QStringLiteral("step")}, {QStringLiteral("step"), session.step()}};
}

QJsonObject marks(const WalkSession& session, const QString& reviewer) {
  QJsonArray said;
  QJsonArray why; // of every hop
  for (int i = 0; i < int(session.steps().size()); ++i) {
    if (const plan::ReviewedHop* one = session.markOf(i, reviewer))
      said.append(QJsonObject{{QStringLiteral("mark"), markKey(one->mark)}, {QStringLiteral("note"), qs(one->note)}});
    why.append(session.whyNoMark(i, reviewer));
  }
  return {{QStringLiteral("type"), QStringLiteral("marks")},
          {QStringLiteral("marks"), said},
          {QStringLiteral("why"), why},
          {QStringLiteral("state"), reviewStateText(session.state(reviewer))},
          {QStringLiteral("canSign"), session.canSign(reviewer)}};
}

QJsonObject answer(int number, const QString& problem) {
  return {{QStringLiteral("type"), QStringLiteral("answer")},
          {QStringLiteral("number"), number},
          {QStringLiteral("problem"), problem}};
}

QJsonObject ended() {
  return {{QStringLiteral("type"), QStringLiteral("ended")},
          {QStringLiteral("text"), ShareWords::tr("The presenter has ended the walk. Your marks are in the plan.")}};
}

QJsonObject pageTexts() {
  return {{QStringLiteral("language"), QLocale().bcp47Name()},
          {QStringLiteral("rightToLeft"), QLocale().textDirection() == Qt::RightToLeft},
          {QStringLiteral("title"), ShareWords::tr("Walkthrough")},
          {QStringLiteral("intro"), ShareWords::tr("Follow the walk of a plan with its presenter. What you mark and "
                                                   "note lands in the plan under your name.")},
          {QStringLiteral("name"), ShareWords::tr("Your name")},
          {QStringLiteral("code"), ShareWords::tr("Code, from the presenter")},
          {QStringLiteral("join"), ShareWords::tr("Follow")},
          {QStringLiteral("connecting"), ShareWords::tr("Connecting…")},
          {QStringLiteral("cut"), ShareWords::tr("The connection is cut. It is being taken up again; what you mark "
                                                 "meanwhile is kept and sent then.")},
          {QStringLiteral("following"), ShareWords::tr("You follow as %1.")},
          {QStringLiteral("agree"), ShareWords::tr("1  Agree")},
          {QStringLiteral("question"), ShareWords::tr("2  Question")},
          {QStringLiteral("object"), ShareWords::tr("3  Object")},
          {QStringLiteral("note"), ShareWords::tr("Note to this hop, then a mark")},
          {QStringLiteral("sign"), ShareWords::tr("Sign this flow")},
          {QStringLiteral("back"), ShareWords::tr("← Back")},
          {QStringLiteral("next"), ShareWords::tr("Next →")},
          {QStringLiteral("follow"), ShareWords::tr("To the presenter's hop")},
          {QStringLiteral("noFlow"), ShareWords::tr("There is no flow to walk yet.")},
          {QStringLiteral("hop"), ShareWords::tr("Hop %1 of %2")},
          {QStringLiteral("sent"), ShareWords::tr("Kept in the plan.")},
          {QStringLiteral("waiting"), ShareWords::tr("Not sent yet: %1")}};
}

} // namespace rw::ui::sharing
