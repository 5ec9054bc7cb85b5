#include "rules/remedies.h"

namespace rw::rules::asymmetric_harmless {
namespace {

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const FlowResult& flow : input.network.verdicts())
    if (const GroupResult* group = groupWhere(
            flow, [](const GroupResult& g) { return g.verdict == routing::Verdict::Asymmetric && g.delivered; }))
      out.push_back(aboutFlow(input, flow, *group, RW_TR("rules", "{flow} goes and comes by different ways"),
                              RW_TR("rules", "The request takes {edge_out}, the answer {edge_back}. No stateful device "
                                             "stands in the way today; the first one that is put there breaks it.")));
  return out;
}

std::vector<Fix> fixes(const Input& input, const Finding& finding) {
  const auto flow = input.network.explained(finding.flow);
  if (!flow || flow->direction != plan::FlowDirection::Inbound) return {};
  return sourceNatWhereItEnters(input, finding);
}

const Registered registered{{
    .id = "asymmetric-harmless",
    .severity = Severity::Advice,
    .source = "Ensuring route symmetry",
    .why = RW_TR("rules", "Traffic that goes and comes by different ways works only as long as nothing on either way "
                          "keeps state. It is also hard to measure and to mend."),
    .find = find,
    .fixes = fixes,
}};

} // namespace
} // namespace rw::rules::asymmetric_harmless
