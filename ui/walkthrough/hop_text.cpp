#include "walkthrough/hop_text.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "review/review.h"

#include <QCoreApplication>

namespace rw::ui {

namespace {

class HopWords {
  Q_DECLARE_TR_FUNCTIONS(HopText)
};

} // namespace

HopText hopText(const plan::Plan& completed, const routing::FlowResult& result, int step) {
  const std::vector<const routing::Hop*> steps = review::walk(result);
  const routing::Hop& hop = *steps[std::size_t(step)];
  const routing::GroupResult& group = result.deciding();
  const auto name = [&](const std::string& id) { return nameText(completed, id); };
  HopText out;
  out.direction = step >= int(group.forward.size()) ? HopWords::tr("Answer") : HopWords::tr("Request");
  out.name = name(hop.node);
  if (const auto key = keyOf(completed, qs(hop.node))) out.kind = kindText(completed, *key);
  const auto line = [&out](const QString& label, const QString& text) { out.lines.push_back({label, {text}, false}); };

  if (hop.learned_from.empty()) {
    line(HopWords::tr("Where it goes next"), HopWords::tr("It has no route to the destination."));
  } else {
    line(HopWords::tr("Gets its next route from"),
         hop.learned_from == hop.node ? HopWords::tr("nobody: the destination is here") : name(hop.learned_from));
    line(HopWords::tr("Which route that is"),
         QStringLiteral("%1 · %2").arg(qs(hop.prefix.text()), choiceText(hop.routeClass)));
    line(HopWords::tr("Why that one"), stepText(hop.decided_by));
  }
  if (!hop.lost.empty()) {
    HopLine lost{HopWords::tr("What else it knew"), {}, false};
    for (const routing::Candidate& one : hop.lost)
      lost.texts << HopWords::tr("%1 from %2, lost by %3")
                        .arg(qs(one.prefix.text()), name(one.learned_from), stepText(one.lost_by));
    out.lines.push_back(std::move(lost));
  }
  const auto translated = [&](const QString& label, const std::optional<routing::Translation>& one) {
    if (one) line(label, QStringLiteral("%1 → %2").arg(qs(one->from), qs(one->to)));
  };
  translated(HopWords::tr("Translates the destination"), hop.destination_nat);
  translated(HopWords::tr("Translates the source"), hop.source_nat);
  if (hop.keeps_state) line(HopWords::tr("State"), HopWords::tr("It remembers this conversation."));
  QStringList controls;
  for (const std::string& control : review::controlsAt(completed, hop.node)) controls << qs(control);
  if (!controls.isEmpty()) line(HopWords::tr("Controls that it passes"), controls.join(QStringLiteral(", ")));
  if (!group.delivered && group.at == hop.node && step + 1 == int(steps.size()))
    out.lines.push_back({{}, {verdictText(result, completed)}, true});
  return out;
}

} // namespace rw::ui
