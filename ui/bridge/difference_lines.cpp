#include "bridge/difference_lines.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "bridge/value_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace rw::ui {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Difference)
};

using compare::Change;

const QString kNothing = QStringLiteral("–");

bool isMoved(const compare::ObjectDiff& diff) { return diff.object.kind == plan::EntityKind::Placement; }

QString valueIn(const plan::Plan& plan, const plan::PropertyInfo& property, const Value& value) {
  if (property.meta.blob && !value.empty() && !toText(value).empty()) return Text::tr("(long; not shown)");
  const QString text = propertyLine(value, property, plan);
  return text.isEmpty() ? kNothing : text;
}

void addObject(std::vector<DifferenceLine>& out, const compare::ObjectDiff& diff, const plan::Plan& before,
               const plan::Plan& after) {
  const plan::EntityInfo& info = plan::entityInfo(diff.object.kind);
  const plan::Plan& there = diff.change == Change::Removed ? before : after;
  const QString kind = planText(info.meta->label);
  const QString name = compare::isAnonymous(diff.object.id) || diff.name.empty()
                           ? kind
                           : QStringLiteral("%1 (%2)").arg(qs(diff.name), kind);
  const DifferenceLine line{.what = name,
                            .icon = iconName(there, diff.object),
                            .property = {},
                            .before = kNothing,
                            .after = kNothing,
                            .object = diff.object.id};
  if (diff.change != Change::Changed) {
    out.push_back(line);
    if (diff.change == Change::Added)
      out.back().after = Text::tr("added");
    else
      out.back().before = Text::tr("there; removed since");
    return;
  }
  for (const compare::PropertyDiff& property : diff.properties) {
    const plan::PropertyInfo* known = info.property(property.key);
    if (known == nullptr) continue;
    out.push_back(line);
    out.back().property = planText(known->label());
    out.back().before = valueIn(before, *known, property.before);
    out.back().after = valueIn(after, *known, property.after);
  }
}

bool holds(const routing::FlowResult& flow) {
  return flow.deciding().delivered && flow.deciding().verdict == routing::Verdict::Symmetric;
}

void addFlow(std::vector<DifferenceLine>& out, const compare::FlowDiff& diff, const plan::Plan& before,
             const plan::Plan& after) {
  const auto add = [&](const QString& property, const auto& textOf) {
    out.push_back({.what = nameText(diff.after ? after : before, diff.flow),
                   .icon = QStringLiteral("flow"),
                   .property = property,
                   .before = diff.before ? textOf(*diff.before, before) : kNothing,
                   .after = diff.after ? textOf(*diff.after, after) : kNothing,
                   .object = diff.flow});
    if (out.back().before == out.back().after) out.pop_back();
  };
  if (diff.verdict) {
    const std::size_t lines = out.size();
    add(Text::tr("Verdict"),
        [](const routing::FlowResult& flow, const plan::Plan& plan) { return verdictText(flow, plan); });
    if (out.size() > lines && diff.before && diff.after && holds(*diff.before) != holds(*diff.after))
      out.back().better = holds(*diff.after);
  }
  if (diff.path) {
    const auto way = [](const std::vector<routing::Hop>& hops, const plan::Plan& plan) {
      return hops.empty() ? kNothing : wayText(plan, hops);
    };
    add(Text::tr("Request"),
        [&](const routing::FlowResult& flow, const plan::Plan& plan) { return way(flow.deciding().forward, plan); });
    add(Text::tr("Answer"),
        [&](const routing::FlowResult& flow, const plan::Plan& plan) { return way(flow.deciding().back, plan); });
  }
}

void addFinding(std::vector<DifferenceLine>& out, const rules::Finding& finding, bool gone, const plan::Plan& plan) {
  const QString text = messageText(finding.title, plan);
  const std::string object =
      !finding.flow.empty() || finding.subjects.empty() ? finding.flow : finding.subjects.front();
  out.push_back({.what = object.empty() ? severityText(finding.severity) : nameText(plan, object),
                 .icon = finding.severity == rules::Severity::Error     ? QStringLiteral("error")
                         : finding.severity == rules::Severity::Warning ? QStringLiteral("warning")
                                                                        : QStringLiteral("advice"),
                 .property = Text::tr("Finding"),
                 .before = gone ? text : kNothing,
                 .after = gone ? kNothing : text,
                 .object = object,
                 .better = gone});
}

void addLoad(std::vector<DifferenceLine>& out, const compare::LoadDiff& diff, const plan::Plan& before,
             const plan::Plan& after) {
  const std::string& id = (diff.after ? diff.after : diff.before)->id;
  const auto add = [&](const QString& property, std::optional<double> analysis::Load::*share) {
    const std::optional<double> was = diff.before ? (*diff.before).*share : std::nullopt;
    const std::optional<double> is = diff.after ? (*diff.after).*share : std::nullopt;
    const QString from = shareText(was, 1);
    const QString to = shareText(is, 1);
    if (from == to) return;
    out.push_back(
        {.what = elementText(diff.after ? after : before, id),
         .icon = QStringLiteral("circuit"),
         .property = property,
         .before = from,
         .after = to,
         .object = id,
         .better = was && is && diff.before->status != diff.after->status ? std::optional(*is > *was) : std::nullopt});
  };
  add(Text::tr("Headroom"), &analysis::Load::headroom);
  add(Text::tr("Headroom in the worst failure"), &analysis::Load::worst_headroom);
}

} // namespace

std::vector<DifferenceLine> differenceLines(const compare::Difference& difference, const plan::Plan& before,
                                            const plan::Plan& after) {
  std::vector<DifferenceLine> out;
  for (const compare::ObjectDiff& diff : difference.objects)
    if (!isMoved(diff)) addObject(out, diff, before, after);
  if (const auto moved = std::ranges::count_if(difference.objects, isMoved); moved > 0)
    out.push_back({.what = Text::tr("Drawing"),
                   .icon = QStringLiteral("layout"),
                   .property = Text::tr("Places"),
                   .before = kNothing,
                   .after = Text::tr("moved: %1").arg(objectsText(moved)),
                   .object = {}});
  for (const compare::FlowDiff& diff : difference.flows) addFlow(out, diff, before, after);
  for (const rules::Finding& finding : difference.findings.gone) addFinding(out, finding, true, before);
  for (const rules::Finding& finding : difference.findings.come) addFinding(out, finding, false, after);
  for (const compare::LoadDiff& diff : difference.loads) addLoad(out, diff, before, after);
  if (difference.cutOffBefore != difference.cutOffAfter)
    out.push_back({.what = Text::tr("Worst single failure"),
                   .icon = QStringLiteral("failures"),
                   .property = Text::tr("People cut off"),
                   .before = numberText(double(difference.cutOffBefore)),
                   .after = numberText(double(difference.cutOffAfter)),
                   .object = {},
                   .better = difference.cutOffAfter < difference.cutOffBefore});
  return out;
}

QString differenceSummary(const compare::Difference& difference) {
  if (difference.empty()) return Text::tr("Nothing differs.");
  const auto moved = std::ranges::count_if(difference.objects, isMoved);
  QStringList parts;
  const auto add = [&parts](const QString& what, std::size_t count) {
    if (count > 0) parts << QStringLiteral("%1: %2").arg(what, numberText(double(count)));
  };
  add(Text::tr("objects"), difference.objects.size() - std::size_t(moved));
  add(Text::tr("flows"), difference.flows.size());
  add(Text::tr("findings gone"), difference.findings.gone.size());
  add(Text::tr("findings new"), difference.findings.come.size());
  add(Text::tr("headroom"), difference.loads.size());
  if (parts.isEmpty()) return moved > 0 ? Text::tr("Only places on the drawing differ.") : Text::tr("People cut off");
  return parts.join(QStringLiteral(" · "));
}

} // namespace rw::ui
