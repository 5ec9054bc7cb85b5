#include "routing/topology.h"
#include "rules/remedies.h"

namespace rw::rules::prefix_on_several_circuits {
namespace {

/// How often an announcement's path is lengthened in Microsoft's eyes: private AS numbers do not count.
std::int64_t countedPrepends(const plan::Circuit& circuit, const plan::Advertisement& advertised) {
  const auto asn = circuit.prepend_asn ? circuit.prepend_asn : circuit.asn;
  return asn && routing::isPrivateAsn(*asn) ? 0 : advertised.prepend;
}

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (auto first = input.plan.circuits.begin(); first != input.plan.circuits.end(); ++first)
    for (auto second = first; second != input.plan.circuits.end(); ++second) {
      if (first->id == second->id) continue;
      for (const plan::Advertisement& a : first->advertise)
        for (const plan::Advertisement& b : second->advertise) {
          if (a.prefix != b.prefix || !a.accepted || !b.accepted ||
              countedPrepends(*first, a) != countedPrepends(*second, b))
            continue;
          Finding finding;
          finding.subjects = {first->id, second->id};
          const std::vector<std::pair<std::string, Argument>> arguments{
              {"prefix", text(a.prefix.text())}, {"first", object(first->id)}, {"second", object(second->id)}};
          finding.title = {RW_TR("rules", "{prefix} is advertised on {first} and {second} without an order"),
                           arguments};
          finding.message = {RW_TR("rules", "Nothing says which of {first} and {second} Microsoft should take to "
                                            "{prefix}; it takes the one nearest to itself, which may change."),
                             arguments};
          out.push_back(std::move(finding));
        }
    }
  return out;
}

std::vector<Fix> fixes(const Input& input, const Finding& finding) {
  std::vector<Fix> out;
  for (const std::string& backup : {finding.subjects[1], finding.subjects[0]}) {
    const std::string& main = backup == finding.subjects[0] ? finding.subjects[1] : finding.subjects[0];
    const plan::Circuit* longer = input.plan.circuits.find(backup);
    const plan::Circuit* other = input.plan.circuits.find(main);
    if (longer == nullptr || other == nullptr) continue;
    offer(out, finding.rule + "/" + main + "/" + backup + "/prepend",
          {RW_TR("rules", "Make {backup} the backup of {main}: prepend there"),
           {{"backup", object(backup)}, {"main", object(main)}}},
          changesOf(input.plan, [&](edit::Transaction& edit) -> Status {
            std::vector<plan::Advertisement> advertised = longer->advertise;
            for (plan::Advertisement& a : advertised)
              for (const plan::Advertisement& b : other->advertise)
                if (a.prefix == b.prefix) a.prepend = b.prepend + 2;
            return edit.set({plan::EntityKind::Circuit, backup}, "advertise",
                            plan::Codec<std::vector<plan::Advertisement>>::get(advertised));
          }));
    offer(out, finding.rule + "/" + main + "/" + backup + "/separate",
          {RW_TR("rules", "Advertise it on {main} alone"), {{"main", object(main)}}},
          changesOf(input.plan, [&](edit::Transaction& edit) {
            return withdraw(edit, backup, [&](const plan::Advertisement& a) {
              return std::ranges::any_of(other->advertise,
                                         [&](const plan::Advertisement& b) { return a.prefix == b.prefix; });
            });
          }));
  }
  return out;
}

const Registered registered{{
    .id = "prefix-on-several-circuits",
    .severity = Severity::Warning,
    .source = "Ensuring route symmetry, best practice 3",
    .why = RW_TR("rules", "Microsoft hands traffic over where it is nearest to itself. Without separate ranges or "
                          "prepends, the way back is its choice, and differs from service to service."),
    .find = find,
    .fixes = fixes,
}};

} // namespace
} // namespace rw::rules::prefix_on_several_circuits
