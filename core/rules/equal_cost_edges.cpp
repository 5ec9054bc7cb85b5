#include "rules/remedies.h"

namespace rw::rules::equal_cost_edges {
namespace {

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const FlowResult& flow : input.network.verdicts()) {
    const GroupResult* group = groupWhere(flow, [](const GroupResult& g) { return g.edges_tie; });
    if (group == nullptr) continue;
    Finding finding = aboutFlow(
        input, flow, *group, RW_TR("rules", "{flow} may take {edges}"),
        RW_TR("rules",
              "{edges} are equal to the end: routers may split the flow or take either, and change their mind."));
    for (auto* message : {&finding.title, &finding.message})
      message->arguments.emplace_back("edges", objects(group->tied_edges));
    finding.subjects = group->tied_edges;
    out.push_back(std::move(finding));
  }
  return out;
}

std::vector<Fix> fixes(const Input& input, const Finding& finding) {
  std::vector<Fix> out;
  for (const std::string& edge : finding.subjects) {
    const auto key = plan::findById(input.plan, edge);
    const Value preference = key ? plan::getProperty(input.plan, *key, "local_pref") : Value();
    if (preference.integer() == nullptr) continue;
    offer(out, finding.rule + "/" + finding.flow + "/prefer-" + edge,
          {RW_TR("rules", "Prefer {edge}"), {{"edge", object(edge)}}},
          changesOf(input.plan, [&](edit::Transaction& edit) -> Status {
            if (Status status = edit.set(*key, "local_pref", Value(*preference.integer() + 10)); !status) return status;
            // Microsoft's choice follows path length: what the others announce too is made longer there.
            for (const std::string& other : finding.subjects) {
              if (other == edge) continue;
              const auto rival = plan::findById(input.plan, other);
              Value advertised = plan::getProperty(edit.plan(), *rival, "advertise");
              const Value mine = plan::getProperty(edit.plan(), *key, "advertise");
              for (Value& item : *advertised.list()) {
                plan::Advertisement theirs;
                plan::Codec<plan::Advertisement>::set(theirs, item);
                for (const Value& own : *mine.list()) {
                  plan::Advertisement ours;
                  plan::Codec<plan::Advertisement>::set(ours, own);
                  if (ours.prefix != theirs.prefix || theirs.prepend > ours.prepend) continue;
                  theirs.prepend = ours.prepend + 1;
                  item = plan::Codec<plan::Advertisement>::get(theirs);
                  break;
                }
              }
              if (Status status = edit.set(*rival, "advertise", std::move(advertised)); !status) return status;
            }
            return {};
          }));
  }
  return out;
}

const Registered registered{{
    .id = "equal-cost-edges",
    .severity = Severity::Warning,
    .source = "Ensuring route symmetry",
    .why = RW_TR("rules", "Where two edges tie, real routers may pick either, split sessions between them, or pick "
                          "anew after any change. Nobody can say beforehand by which way an answer comes."),
    .find = find,
    .fixes = fixes,
}};

} // namespace
} // namespace rw::rules::equal_cost_edges
