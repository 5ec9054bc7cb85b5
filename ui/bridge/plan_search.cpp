#include "bridge/plan_search.h"

#include "bridge/labels.h"
#include "bridge/value_text.h"

#include <algorithm>

namespace rw::ui {

namespace {

/// Every prefix and address inside a value.
void collectPrefixes(const Value& value, const plan::TypeInfo& type, std::vector<net::Prefix>& prefixes) {
  switch (type.shape) {
  case plan::Shape::Prefix:
    if (const std::string* text = value.text())
      if (auto prefix = net::Prefix::parse(*text)) prefixes.push_back(*prefix);
    break;
  case plan::Shape::Address:
    if (const std::string* text = value.text())
      if (auto address = net::Address::parse(*text)) prefixes.push_back(net::Prefix::host(*address));
    break;
  case plan::Shape::List:
    if (const Value::List* items = value.list())
      for (const Value& item : *items) collectPrefixes(item, *type.element, prefixes);
    break;
  case plan::Shape::Record:
    for (const plan::PropertyInfo& property : type.fields())
      if (const Value* field = value.field(property.key)) collectPrefixes(*field, *property.type, prefixes);
    break;
  case plan::Shape::OneOf:
    if (const plan::TypeInfo* alternative = plan::alternativeFor(value, type))
      collectPrefixes(value, *alternative, prefixes);
    break;
  default: break;
  }
}

/// How well a name answers a word: 0 begins with it, 1 one of its words does, 2 holds it; 3 does not.
int distance(const QString& name, const QString& word) {
  const qsizetype at = name.indexOf(word);
  if (at <= 0) return at == 0 ? 0 : 3;
  for (qsizetype next = at; next > 0; next = name.indexOf(word, next + 1))
    if (!name[next - 1].isLetterOrNumber()) return 1;
  return 2;
}

} // namespace

QString folded(const QString& text) {
  QString result;
  const QString parts =
      text.normalized(QString::NormalizationForm_KD).toCaseFolded().replace(u'ß', QLatin1String("ss"));
  for (const QChar c : parts)
    if (!c.isMark()) result += c;
  return result;
}

PlanSearch::PlanSearch(const plan::Plan& plan, const plan::Plan& completed) {
  for (const plan::EntityInfo& info : plan::entities())
    if (info.kind() != plan::EntityKind::Design)
      for (std::size_t i = 0; i < info.size(plan); ++i) read(plan, completed, info, i);
}

void PlanSearch::read(const plan::Plan& plan, const plan::Plan& completed, const plan::EntityInfo& info,
                      std::size_t position) {
  const void* object = info.object(plan, position);
  const auto* entity = static_cast<const plan::Entity*>(object);
  const QString text = [&] { // notes and frames are called by what they say
    if (info.kind() != plan::EntityKind::Placement) return qs(entity->displayName());
    const plan::PropertyInfo* said = info.property("text");
    return said != nullptr ? qs(toText(said->get(object))) : QString();
  }();
  if (info.kind() == plan::EntityKind::Placement && text.isEmpty()) return; // where a box stands, no object by itself
  Entry entry{.key = {info.kind(), entity->id}, .name = folded(text), .kind = {}, .lines = {}, .prefixes = {}};
  entry.kind = folded(qs(entity->id) + u' ' + kindText(completed, entry.key));
  for (const plan::PropertyInfo& property : info.properties) {
    if (property.key == "name" || property.meta.blob || info.kind() == plan::EntityKind::Placement) continue;
    const Value value = property.get(object);
    if (value == property.fallback()) continue;
    const QString line = lineText(value, *property.type, completed).text;
    if (line.isEmpty()) continue;
    const QString label = planText(property.label());
    std::vector<net::Prefix> prefixes;
    collectPrefixes(value, *property.type, prefixes);
    for (const net::Prefix& prefix : prefixes) entry.prefixes.emplace_back(prefix, entry.lines.size());
    entry.lines.push_back({label, line, folded(label + u' ' + line)});
  }
  entries_.push_back(std::move(entry));
}

std::vector<Found> PlanSearch::find(const QString& text) const {
  const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
  if (words.isEmpty()) return {};
  std::optional<net::Prefix> wanted;
  if (words.size() == 1) {
    const std::string typed = text.trimmed().toStdString();
    if (auto address = net::Address::parse(typed))
      wanted = net::Prefix::host(*address);
    else if (auto prefix = net::Prefix::parse(typed))
      wanted = *prefix;
  }
  struct Ranked {
    int rank;
    Found found;
  };
  std::vector<Ranked> ranked;
  for (const Entry& entry : entries_) {
    if (wanted) {
      const std::pair<net::Prefix, std::size_t>* narrowest = nullptr;
      for (const auto& held : entry.prefixes)
        if (held.first.overlaps(*wanted) && (narrowest == nullptr || held.first.length() > narrowest->first.length()))
          narrowest = &held;
      if (narrowest == nullptr) continue;
      const Line& line = entry.lines[narrowest->second];
      ranked.push_back({-narrowest->first.length(), {entry.key, line.property, qs(narrowest->first.text())}});
      continue;
    }
    int rank = 0;
    const Line* reason = nullptr;
    const bool all = std::ranges::all_of(words, [&](const QString& word) {
      if (const int far = distance(entry.name, word); far < 3) return rank += far, true;
      if (entry.kind.contains(word)) return rank += 3, true;
      const auto line = std::ranges::find_if(entry.lines, [&](const Line& l) { return l.words.contains(word); });
      if (line == entry.lines.end()) return false;
      if (reason == nullptr) reason = &*line;
      return rank += 10, true;
    });
    if (!all) continue;
    ranked.push_back(
        {rank,
         {entry.key, reason != nullptr ? reason->property : QString(), reason != nullptr ? reason->value : QString()}});
  }
  std::ranges::stable_sort(ranked, {}, &Ranked::rank);
  std::vector<Found> result;
  result.reserve(ranked.size());
  for (Ranked& each : ranked) result.push_back(std::move(each.found));
  return result;
}

} // namespace rw::ui
