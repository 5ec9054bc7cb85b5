#include "tables/cell_paste.h"

#include "bridge/labels.h"
#include "bridge/value_text.h"

#include <span>
#include <unordered_map>

namespace rw::ui {

namespace {

tl::unexpected<Error> refusal(int line, const QString& column, const Error& why) {
  const QString reason = sentence({.what = why.what, .mend = why.mend});
  const QString what = column.isEmpty()
                           ? PlanTableModel::tr("Line %1 of what is pasted: %2").arg(line).arg(reason)
                           : PlanTableModel::tr("Line %1 of what is pasted, \"%2\": %3").arg(line).arg(column, reason);
  return fail(Phrase(what.toStdString()));
}

Status setRow(edit::Transaction& edit, const PlanTableModel& model, std::span<const CellText> cells, Names& names) {
  const plan::ObjectKey key = model.keyAt(cells.front().row);
  for (const CellText& cell : cells) {
    // What stands there already stays, also where a line cannot say all of it.
    if (cell.text == model.textAt(cell.row, cell.column, false)) continue;
    const Column& column = model.columns()[std::size_t(cell.column)];
    auto part = lineValue(cell.text, column.type(), column.meta(), fallbackOf(column), names);
    if (!part) return refusal(cell.line, column.title, part.error());
    const Value whole = plan::getProperty(edit.plan(), key, column.property().key);
    if (Status done = edit.set(key, column.property().key, withPart(column, whole, std::move(*part))); !done)
      return refusal(cell.line, column.title, done.error());
  }
  return {};
}

/// The new object's key; nothing where all cells are empty.
Result<std::optional<plan::ObjectKey>> createRow(edit::Transaction& edit, const PlanTableModel& model,
                                                 std::span<const CellText> cells, Names& names) {
  Value::Record record;
  for (const CellText& cell : cells) {
    if (cell.text.trimmed().isEmpty()) continue;
    const Column& column = model.columns()[std::size_t(cell.column)];
    auto part = lineValue(cell.text, column.type(), column.meta(), fallbackOf(column), names);
    if (!part) return refusal(cell.line, column.title, part.error());
    const std::string key(column.property().key);
    auto given = std::ranges::find(record, key, &Value::Field::first);
    if (given == record.end()) given = record.insert(given, {key, column.property().fallback()});
    given->second = withPart(column, given->second, std::move(*part));
  }
  if (record.empty()) return std::nullopt;
  const int line = cells.front().line;
  for (const plan::PropertyInfo& property : model.kind().properties)
    if (property.meta.required && Value(record).field(property.key) == nullptr)
      return refusal(
          line, planText(property.label()),
          {.what = RW_TR("errors", "a value is missing"), .mend = plan::describe(*property.type, property.meta)});
  auto key = edit.create(model.kind().kind(), record);
  if (!key) return refusal(line, {}, key.error());
  return *key;
}

} // namespace

Status setCells(PlanDocument& document, const PlanTableModel& model, const std::vector<CellText>& cells) {
  Names names(document.plan());
  std::unordered_map<std::string, int> lines; ///< of each object that is touched
  const QString title = PlanTableModel::tr("Paste into: %1").arg(planText(model.kind().meta->plural));
  const Status done = document.editInPlace(title, [&](edit::Transaction& edit) -> Status {
    for (auto from = cells.begin(); from != cells.end();) {
      const auto to = std::find_if(from, cells.end(), [&](const CellText& cell) { return cell.row != from->row; });
      const std::span<const CellText> row(from, to);
      if (from->row < model.rowCount()) {
        lines.emplace(model.keyAt(from->row).id, from->line);
        if (Status set = setRow(edit, model, row, names); !set) return set;
      } else {
        auto created = createRow(edit, model, row, names);
        if (!created) return fail(created.error());
        if (*created) lines.emplace((*created)->id, from->line);
      }
      from = to;
    }
    return {};
  });
  if (done) return done;
  // What only the plan as a whole refuses names its object: `flows.ny-teams.site`.
  const QStringList path = qs(done.error().where.path).split(u'.');
  const auto line = lines.find(path.value(1).toStdString());
  if (path.size() < 2 || line == lines.end()) return done;
  QString column;
  for (const Column& candidate : model.columns())
    if (qs(candidate.property().key) == path.value(2)) column = planText(candidate.property().label());
  return refusal(line->second, column, done.error());
}

} // namespace rw::ui
