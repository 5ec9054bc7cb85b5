#include "bridge/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

namespace rw::ui {

namespace {

QString translated(const char* context, std::string_view source) {
  return source.empty() ? QString() : QCoreApplication::translate(context, std::string(source).c_str());
}

/// As plural forms take it.
int counted(std::int64_t count) { return int(std::min<std::int64_t>(count, std::numeric_limits<int>::max())); }

QString said(const char* source) { return QCoreApplication::translate("words", source); }

} // namespace

QString planText(std::string_view source) { return translated("plan", source); }

QString labelOf(plan::EntityKind kind) { return planText(plan::entityInfo(kind).meta->label); }
QString pluralOf(plan::EntityKind kind) { return planText(plan::entityInfo(kind).meta->plural); }
QString labelOf(plan::EntityKind kind, std::string_view property) {
  return planText(plan::entityInfo(kind).property(property)->label());
}

QString guideText(std::string_view chapter) { return said(QT_TRANSLATE_NOOP("words", "Guide: %1")).arg(qs(chapter)); }

QString groupText(plan::Group group) {
  switch (group) {
  case plan::Group::Identity: return said(QT_TRANSLATE_NOOP("words", "Identity"));
  case plan::Group::Place: return said(QT_TRANSLATE_NOOP("words", "Place"));
  case plan::Group::Behaviour: return said(QT_TRANSLATE_NOOP("words", "Behaviour"));
  case plan::Group::Addresses: return said(QT_TRANSLATE_NOOP("words", "Addresses"));
  case plan::Group::Routes: return said(QT_TRANSLATE_NOOP("words", "Routes"));
  case plan::Group::Capacity: return said(QT_TRANSLATE_NOOP("words", "Capacity"));
  case plan::Group::Translation: return said(QT_TRANSLATE_NOOP("words", "Translation"));
  case plan::Group::Plan: return said(QT_TRANSLATE_NOOP("words", "Plan"));
  case plan::Group::Operation: return said(QT_TRANSLATE_NOOP("words", "Operation"));
  }
  return {};
}

QString numberText(double number, std::string_view unit) {
  const QLocale locale;
  QString text = std::abs(number) < 1e15 && number == std::floor(number) ? locale.toString(qint64(number))
                                                                         : locale.toString(number, 'g', 10);
  if (unit.empty()) return text;
  // A percent sign and a degree sign stand as close as the unit does: with a space that does not break.
  return text + (unit == "°" ? QString() : QString(QChar(QChar::Nbsp))) + qs(unit);
}

QString plainNumber(const QString& typed) {
  bool ok = false;
  const double number = QLocale().toDouble(typed.trimmed(), &ok);
  return ok ? QString::number(number, 'g', 17) : typed.trimmed();
}

QString messageText(rules::Message message, const plan::Plan& plan) {
  const std::string translatedKey = translated("rules", message.key).toStdString();
  for (auto& [name, argument] : message.arguments) // a cause is a text of its own; an address stays as it is
    if (argument.kind == rules::Argument::Kind::Text) argument.text = translated("rules", argument.text).toStdString();
  return qs(rules::render(translatedKey, message, plan, [](double number, std::string_view unit) {
    // Rules compute; people read two decimals at most.
    const double rounded = std::abs(number) < 1e12 ? std::round(number * 100) / 100 : number;
    return numberText(rounded, unit).toStdString();
  }));
}

QString whyText(const std::string& key) { return translated("rules", key); }

namespace {

QString patternText(const Phrase& phrase) {
  const QString pattern = translated("errors", phrase.pattern());
  return pattern == qs(phrase.pattern()) ? planText(phrase.pattern()) : pattern; // the name of a kind or a property
}

std::string translated(const Phrase& phrase) {
  if (phrase.pattern().empty()) return phrase;
  std::vector<std::string> texts;
  for (const Phrase& argument : phrase.arguments()) texts.push_back(translated(argument));
  return filled(patternText(phrase).toStdString(), texts);
}

/// The script that a message is written in decides, not that of the names in it.
QChar fullStop(const Phrase& phrase) {
  const QString text = phrase.pattern().empty() ? qs(phrase) : patternText(phrase);
  const auto eastAsian = [](QChar c) {
    return (c >= u'\u3000' && c <= u'\u9fff') || (c >= u'\uff00' && c <= u'\uffef');
  };
  return std::ranges::any_of(text, eastAsian) ? u'。' : u'.';
}

} // namespace

QString phraseText(const Phrase& phrase) { return qs(translated(phrase)); }

QString sentence(const Error& error) {
  const auto closed = [](const Phrase& phrase) {
    QString out = qs(translated(phrase)).trimmed();
    if (out.isEmpty()) return out;
    out[0] = out[0].toUpper();
    if (!QStringLiteral(".?!…。？！").contains(out.back())) out += fullStop(phrase);
    return out;
  };
  QString out = closed(error.what);
  if (!error.where.file.empty()) {
    QString place = qs(error.where.file);
    if (error.where.line > 0) place += QStringLiteral(":%1:%2").arg(error.where.line).arg(error.where.column);
    out = place + QStringLiteral(": ") + out;
  }
  const QString mend = closed(error.mend);
  if (mend.isEmpty()) return out;
  return out.endsWith(u'。') ? out + mend : out + u' ' + mend; // that full stop brings its own space
}

QString peopleText(std::int64_t count) {
  return QCoreApplication::translate("words", "%Ln people", nullptr, counted(count));
}
QString objectsText(std::int64_t count) {
  return QCoreApplication::translate("words", "%Ln objects", nullptr, counted(count));
}

QString severityText(rules::Severity severity) {
  switch (severity) {
  case rules::Severity::Error: return said(QT_TRANSLATE_NOOP("words", "Error"));
  case rules::Severity::Warning: return said(QT_TRANSLATE_NOOP("words", "Warning"));
  case rules::Severity::Advice: return said(QT_TRANSLATE_NOOP("words", "Advice"));
  }
  return {};
}

QString causeText(routing::Cause cause) {
  switch (cause) {
  case routing::Cause::None: return {};
  case routing::Cause::NoRoute: return said(QT_TRANSLATE_NOOP("words", "there is no route"));
  case routing::Cause::Loop: return said(QT_TRANSLATE_NOOP("words", "it runs in a loop"));
  case routing::Cause::NotAdvertised: return said(QT_TRANSLATE_NOOP("words", "nobody advertises its address"));
  case routing::Cause::PrivateSource: return said(QT_TRANSLATE_NOOP("words", "it leaves with a private address"));
  case routing::Cause::NoNatState:
    return said(QT_TRANSLATE_NOOP("words", "the answer finds no translation of its session"));
  case routing::Cause::NoSessionState:
    return said(QT_TRANSLATE_NOOP("words", "the answer is dropped, as its request never came by"));
  case routing::Cause::WrongSource:
    return said(QT_TRANSLATE_NOOP("words", "the answer comes from another address than was called"));
  }
  return {};
}

QString stepText(routing::Step step) {
  switch (step) {
  case routing::Step::OnlyRoute: return said(QT_TRANSLATE_NOOP("words", "the only route"));
  case routing::Step::LongestPrefix: return said(QT_TRANSLATE_NOOP("words", "longest prefix"));
  case routing::Step::Connected: return said(QT_TRANSLATE_NOOP("words", "its own network"));
  case routing::Step::Static: return said(QT_TRANSLATE_NOOP("words", "static route"));
  case routing::Step::LocalPref: return said(QT_TRANSLATE_NOOP("words", "higher preference"));
  case routing::Step::PathLength: return said(QT_TRANSLATE_NOOP("words", "shorter path"));
  case routing::Step::Cost: return said(QT_TRANSLATE_NOOP("words", "lower cost"));
  case routing::Step::EqualCost: return said(QT_TRANSLATE_NOOP("words", "equal cost"));
  case routing::Step::Session: return said(QT_TRANSLATE_NOOP("words", "its session"));
  }
  return {};
}

QString verdictText(const routing::FlowResult& flow, const plan::Plan& plan) {
  const routing::GroupResult& group = flow.deciding();
  if (!group.delivered) {
    const QString where =
        group.at == "microsoft" ? said(QT_TRANSLATE_NOOP("words", "Microsoft")) : nameText(plan, group.at);
    return said(QT_TRANSLATE_NOOP("words", "Breaks at %1: %2")).arg(where, causeText(group.cause));
  }
  if (group.verdict == routing::Verdict::Asymmetric) return said(QT_TRANSLATE_NOOP("words", "Arrives, but asymmetric"));
  if (flow.offIntended() != nullptr) return said(QT_TRANSLATE_NOOP("words", "Holds, by another path than meant"));
  return said(QT_TRANSLATE_NOOP("words", "Holds"));
}

QString nameText(const plan::Plan& plan, const std::string& id) { return qs(plan::nameOf(plan, id)); }

namespace {

bool showsPicture(const plan::Plan& plan, const plan::ObjectKey& key) {
  const plan::Placement* placement = key.kind == plan::EntityKind::Placement ? plan.layout.find(key.id) : nullptr;
  return placement != nullptr && !placement->picture.empty();
}

} // namespace

QString kindText(const plan::Plan& plan, const plan::ObjectKey& key) {
  using plan::EntityKind;
  if (showsPicture(plan, key)) return labelOf(key.kind, "picture");
  const QString what = [&] {
    const plan::EntityInfo& info = plan::entityInfo(key.kind);
    // Sites, devices, notes and frames are called by their kind: a firewall, a branch.
    if (key.kind == EntityKind::Site || key.kind == EntityKind::Device || key.kind == EntityKind::Placement)
      if (const plan::PropertyInfo* kind = info.property("kind"))
        for (const plan::Choice& choice : kind->type->choices)
          if (choice.key == toText(plan::getProperty(plan, key, "kind"))) return planText(choice.label);
    return planText(info.meta->label);
  }();
  const auto in = [&](const char* pattern, std::string_view property) {
    const std::string id = toText(plan::getProperty(plan, key, property));
    return id.empty() ? what : said(pattern).arg(what, nameText(plan, id));
  };
  switch (key.kind) {
  case EntityKind::Device:
  case EntityKind::Segment: return in(QT_TRANSLATE_NOOP("words", "%1 in %2"), "site");
  case EntityKind::NatPool:
  case EntityKind::InternetEgress: return in(QT_TRANSLATE_NOOP("words", "%1 at %2"), "at");
  case EntityKind::Circuit: return in(QT_TRANSLATE_NOOP("words", "%1 to %2"), "meet_me");
  default: return what;
  }
}

QString wayText(const plan::Plan& plan, const std::vector<routing::Hop>& hops) {
  QStringList names;
  for (const routing::Hop& hop : hops) names << nameText(plan, hop.node);
  return names.join(QStringLiteral(" → "));
}

QString iconName(const plan::Plan& plan, const plan::ObjectKey& key) {
  const plan::EntityMeta& meta = *plan::entityInfo(key.kind).meta;
  if (showsPicture(plan, key)) return QStringLiteral("picture");
  const std::string kind = toText(plan::getProperty(plan, key, "kind"));
  if (key.kind == plan::EntityKind::Placement)
    return kind == "note" ? QStringLiteral("note") : kind == "frame" ? QStringLiteral("region") : qs(meta.icon);
  if (!meta.icon.empty()) return qs(meta.icon);
  const QString name = qs(kind).replace(u'_', u'-');
  return key.kind == plan::EntityKind::Site ? QStringLiteral("site-") + name : name;
}

std::optional<plan::ObjectKey> keyOf(const plan::Plan& plan, const QString& id) {
  const std::string key = id.toStdString();
  if (auto found = plan::findById(plan, key)) return found;
  if (plan.layout.find(key) != nullptr) return plan::ObjectKey{plan::EntityKind::Placement, key};
  if (plan.designs.find(key) != nullptr) return plan::ObjectKey{plan::EntityKind::Design, key};
  return {};
}

} // namespace rw::ui
