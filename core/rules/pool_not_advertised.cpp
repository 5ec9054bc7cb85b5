#include "rules/remedies.h"

namespace rw::rules::pool_not_advertised {
namespace {

/// What Microsoft has accepted on a circuit.
std::vector<net::Prefix> announced(const plan::Circuit& circuit) {
  std::vector<net::Prefix> out;
  for (const plan::Advertisement& advertised : circuit.advertise)
    if (advertised.accepted) out.push_back(advertised.prefix);
  return out;
}

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const plan::NatPool& pool : input.plan.nat_pools) {
    if (pool.direction != plan::PoolDirection::Outbound) continue;
    for (const std::string& edge : servedEdges(input, pool)) {
      if (!isCircuit(input.plan, edge)) continue;
      const plan::Circuit& circuit = *input.plan.circuits.find(edge);
      for (const net::Prefix& prefix : pool.prefixes) {
        if (net::coveredBy(prefix, announced(circuit))) continue;
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
          if (!net::coveredBy(prefix, announced(*circuit)))
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
} // namespace rw::rules::pool_not_advertised
