#include "rules/remedies.h"

namespace rw::rules {
namespace {

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const plan::NatPool& pool : input.plan.nat_pools) {
    if (pool.direction != plan::PoolDirection::Outbound) continue;
    for (const plan::Circuit& circuit : input.plan.circuits) {
      if (!pool.serves(circuit.id)) continue;
      for (const net::Prefix& prefix : pool.prefixes) {
        const bool known = std::ranges::any_of(
            circuit.advertise, [&](const plan::Advertisement& a) { return a.accepted && a.prefix.covers(prefix); });
        if (known) continue;
        Finding finding;
        finding.subjects = {pool.id, circuit.id};
        const std::vector<std::pair<std::string, Argument>> arguments{
            {"pool", object(pool.id)}, {"circuit", object(circuit.id)}, {"prefix", text(prefix.text())}};
        finding.title = {RW_TR("rules", "{circuit} does not advertise {pool}"), arguments};
        finding.message = {
            RW_TR("rules", "Requests leave by {circuit} with addresses from {prefix}, which is not announced there, or "
                           "not accepted: answers come by another way or not at all."),
            arguments};
        out.push_back(std::move(finding));
      }
    }
  }
  return out;
}

std::vector<Fix> fixes(const Input& input, const Finding& finding) {
  std::vector<Fix> out;
  const plan::NatPool* pool = input.plan.nat_pools.find(finding.subjects[0]);
  const plan::Circuit* circuit = input.plan.circuits.find(finding.subjects[1]);
  if (pool == nullptr || circuit == nullptr) return out;
  offer(
      out, finding.rule + "/" + pool->id + "/" + circuit->id + "/advertise",
      {RW_TR("rules", "Advertise {pool} on {circuit}"), {{"pool", object(pool->id)}, {"circuit", object(circuit->id)}}},
      changesOf(input.plan, [&](edit::Transaction& edit) -> Status {
        for (const net::Prefix& prefix : pool->prefixes) {
          const bool known = std::ranges::any_of(circuit->advertise,
                                                 [&](const plan::Advertisement& a) { return a.prefix.covers(prefix); });
          if (!known)
            if (Status status = advertise(edit, circuit->id, prefix); !status) return status;
        }
        return {};
      }));
  return out;
}

const Registered registered{{
    .id = "pool-not-advertised",
    .severity = Severity::Error,
    .source = "Design outbound service connectivity, requirement 2",
    .why = RW_TR("rules", "Microsoft answers only what it has been told of. Sources that a circuit does not announce "
                          "get their answers by the internet, where a firewall drops them, or get none."),
    .find = find,
    .fixes = fixes,
}};

} // namespace
} // namespace rw::rules
