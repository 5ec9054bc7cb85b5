// What the registry, the routing core and the rules say, in the language and the number format of the screen. Core
// holds keys and English sources; here they become words.
#pragma once

#include "plan/registry.h"
#include "routing/verdict.h"
#include "rules/finding.h"

#include <QString>

namespace rw::ui {

inline QString qs(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// A text of the registry (label, help, choice), translated.
QString planText(std::string_view source);
/// The label of a choice, translated: `Office`, `Default route`.
template <class Choice> QString choiceText(Choice value) {
  return planText(plan::Choices<Choice>::values[std::size_t(value)].label);
}
/// What the registry calls a kind of object, several of them, and a property that it has.
QString labelOf(plan::EntityKind kind);
QString pluralOf(plan::EntityKind kind);
QString labelOf(plan::EntityKind kind, std::string_view property);
QString groupText(plan::Group group);
/// Where the guide speaks of something: `Guide: Meet-me location`.
QString guideText(std::string_view chapter);

/// A number with its unit as people of this locale write it: `10 000 Mbit/s`, `4.5 ms`.
QString numberText(double number, std::string_view unit = {});
/// A text that a field of the inspector has, as the core reads it: the locale's decimal sign becomes a point, groups
/// go.
QString plainNumber(const QString& typed);

/// A message of a finding or a fix with the plan's names in it.
QString messageText(rules::Message message, const plan::Plan& plan);
/// Why a finding matters; empty where the rule says nothing.
QString whyText(const std::string& key);
/// A phrase of the core, such as what a property accepts, translated.
QString phraseText(const Phrase& phrase);
/// One or two sentences for people: what is wrong and how to mend it.
QString sentence(const Error& error);

/// `1 person`, `12,000 people`; `2 objects`.
QString peopleText(std::int64_t count);
QString objectsText(std::int64_t count);

QString severityText(rules::Severity severity);
/// The verdict in words: `holds`, `breaks: the answer is dropped at NY perimeter`.
QString verdictText(const routing::FlowResult& flow, const plan::Plan& plan);
QString causeText(routing::Cause cause);
QString stepText(routing::Step step);

QString nameText(const plan::Plan& plan, const std::string& id);
/// The nodes of a path: `New York core → New York perimeter`.
QString wayText(const plan::Plan& plan, const std::vector<routing::Hop>& hops);
/// What an object is and where: `Firewall in New York`.
QString kindText(const plan::Plan& plan, const plan::ObjectKey& key);
/// The icon of an object, by its kind.
QString iconName(const plan::Plan& plan, const plan::ObjectKey& key);
/// The object with this id, notes and frames of the canvas included; the plan itself for `design`.
std::optional<plan::ObjectKey> keyOf(const plan::Plan& plan, const QString& id);

} // namespace rw::ui
