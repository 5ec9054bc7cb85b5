#include "document/writing.h"

#include "bridge/value_text.h"

#include <QLocale>
#include <cmath>

namespace rw::ui {

using document::Cell;
using document::Tone;

namespace {

const QString kNothing = QStringLiteral("–");

} // namespace

const routing::FlowResult* Source::explained(const std::string& flow) const {
  auto known = explained_.find(flow);
  if (known == explained_.end()) known = explained_.emplace(flow, report.explained(flow)).first;
  return known->second ? &*known->second : nullptr;
}

document::Paragraph paragraph(const QString& text) { return {utf8(text)}; }
document::Paragraph missing(const QString& text) { return {utf8(text), true}; }

document::Section section(std::string id, const QString& title) {
  return {.id = std::move(id), .title = utf8(title), .blocks = {}, .sections = {}};
}

void addTable(document::Section& into, document::Table table, const QString& nothing) {
  table.caption.clear();
  if (table.rows.empty())
    into.blocks.emplace_back(missing(nothing));
  else
    into.blocks.emplace_back(std::move(table));
}

Cell cell(const QString& text) { return cell(text, Tone::Plain); }
Cell cell(const QString& text, Tone tone) {
  return document::Span{.text = utf8(text.isEmpty() ? kNothing : text), .tone = tone};
}

Cell nameCell(const Source& source, const std::string& id) {
  return cell(id.empty() ? QString() : nameText(source.plan, id));
}

QStringList namesOf(const Source& source, const std::vector<std::string>& ids) {
  QStringList names;
  for (const std::string& id : ids) names << nameText(source.plan, id);
  return names;
}

QString firstOf(const QStringList& entries) {
  constexpr qsizetype most = 6;
  QStringList shown = entries.mid(0, most);
  if (entries.size() > most) shown << DocumentText::tr("and %Ln more", nullptr, int(entries.size() - most));
  return shown.join(QStringLiteral(", "));
}

QStringList translations(const routing::Hop& hop) {
  QStringList out;
  const auto add = [&](const std::optional<routing::Translation>& one, const QString& pattern) {
    if (one) out << pattern.arg(qs(one->from), qs(one->to));
  };
  add(hop.destination_nat, DocumentText::tr("destination %1 becomes %2"));
  add(hop.source_nat, DocumentText::tr("source %1 becomes %2"));
  return out;
}

Cell figure(std::optional<double> value, int decimals) {
  if (!value || !std::isfinite(*value)) return utf8(kNothing);
  const double scale = std::pow(10, decimals);
  const double rounded = std::round(*value * scale) / scale;
  return {utf8(numberText(rounded)), rounded};
}

Cell share(std::optional<double> value, int decimals) {
  if (!value) return utf8(kNothing);
  return {utf8(DocumentText::tr("%1 %").arg(QLocale().toString(*value * 100, 'f', decimals))), *value};
}

Cell yesNo(bool yes) { return utf8(yes ? DocumentText::tr("yes") : DocumentText::tr("no")); }

document::Span verdictSpan(const Source& source, const routing::FlowResult& result) {
  const routing::GroupResult& group = result.deciding();
  const bool doubtful = group.verdict != routing::Verdict::Symmetric || result.offIntended() != nullptr;
  return {.text = utf8(verdictText(result, source.plan)),
          .tone = !group.delivered ? Tone::Bad
                  : doubtful       ? Tone::Warning
                                   : Tone::Good,
          .strong = true};
}

Tone toneOf(rules::Severity severity) {
  switch (severity) {
  case rules::Severity::Error: return Tone::Bad;
  case rules::Severity::Warning: return Tone::Warning;
  case rules::Severity::Advice: return Tone::Advice;
  }
  return Tone::Plain;
}

Tone toneOf(review::State state) {
  return state == review::State::Agreed ? Tone::Good : state == review::State::Stale ? Tone::Bad : Tone::Warning;
}

Tone toneOf(plan::Mark mark) {
  return mark == plan::Mark::Agree ? Tone::Good : mark == plan::Mark::Question ? Tone::Warning : Tone::Bad;
}

QString propertyText(const Source& source, const plan::ObjectKey& object, std::string_view property) {
  const plan::PropertyInfo* info = plan::entityInfo(object.kind).property(property);
  return propertyLine(plan::getProperty(source.plan, object, property), *info, source.plan);
}

Properties::Properties() {
  table_.columns = {{.title = utf8(DocumentText::tr("Property")), .width = 3},
                    {.title = utf8(DocumentText::tr("Value")), .width = 7}};
  table_.properties = true;
}

void Properties::add(const QString& name, Cell value) { table_.rows.push_back({Cell(utf8(name)), std::move(value)}); }

void Properties::add(const Source& source, const plan::ObjectKey& object, std::string_view property) {
  add(labelOf(object.kind, property), cell(propertyText(source, object, property)));
}

} // namespace rw::ui
