#include "rules/remedies.h"

namespace rw::rules::nat_pool_shared {
namespace {

template <class Edges, class Visit>
void foreignAnnouncements(const Edges& edges, const plan::NatPool& pool, const Visit& visit) {
  for (const auto& edge : edges)
    if (!pool.serves(edge.id))
      for (const plan::Advertisement& advertised : edge.advertise)
        // A larger range that happens to cover the pool loses against the pool's own, longer one.
        for (const net::Prefix& prefix : pool.prefixes)
          if (prefix.covers(advertised.prefix)) visit(edge.id, advertised.prefix);
}

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const plan::NatPool& pool : input.plan.nat_pools) {
    if (pool.direction != plan::PoolDirection::Outbound) continue;
    const std::vector<std::string> edges = servedEdges(input, pool);
    const bool expressRoute =
        std::ranges::any_of(edges, [&](const std::string& edge) { return isCircuit(input.plan, edge); });
    if (edges.size() > 1 && expressRoute) {
      Finding finding;
      finding.subjects = {pool.id};
      finding.subjects.insert(finding.subjects.end(), edges.begin(), edges.end());
      finding.title = {RW_TR("rules", "{pool} serves {edges}"), {{"pool", object(pool.id)}, {"edges", objects(edges)}}};
      finding.message = {RW_TR("rules", "One NAT pool at {device} translates for {edges}: Microsoft answers its "
                                        "addresses by one of them, whichever the request took."),
                         {{"device", object(pool.at.id)}, {"edges", objects(edges)}}};
      out.push_back(std::move(finding));
    }
    const auto foreign = [&](const std::string& edge, const net::Prefix& prefix) {
      Finding finding;
      finding.subjects = {pool.id, edge};
      finding.title = {RW_TR("rules", "{pool} is advertised at {edge}, which it does not serve"),
                       {{"pool", object(pool.id)}, {"edge", object(edge)}}};
      finding.message = {RW_TR("rules", "{prefix} is announced at {edge}, but {pool} translates nothing that leaves "
                                        "there: answers come in by a way that no request took."),
                         {{"prefix", text(prefix.text())}, {"pool", object(pool.id)}, {"edge", object(edge)}}};
      out.push_back(std::move(finding));
    };
    foreignAnnouncements(input.plan.circuits, pool, foreign);
    foreignAnnouncements(input.plan.internet_egresses, pool, foreign);
  }
  return out;
}

std::vector<Fix> fixes(const Input& input, const Finding& finding) {
  std::vector<Fix> out;
  const plan::NatPool* pool = input.plan.nat_pools.find(finding.subjects.front());
  if (pool == nullptr) return out;
  const std::string base = finding.rule + "/" + pool->id;
  if (finding.subjects.size() == 2 && !pool->serves(finding.subjects[1])) {
    const std::string& edge = finding.subjects[1];
    offer(out, base + "/withdraw-" + edge, {RW_TR("rules", "Withdraw it from {edge}"), {{"edge", object(edge)}}},
          changesOf(input.plan, [&](edit::Transaction& edit) {
            return withdraw(edit, edge, [&](const plan::Advertisement& a) {
              return std::ranges::any_of(pool->prefixes, [&](const net::Prefix& p) { return p.covers(a.prefix); });
            });
          }));
    return out;
  }
  // A pool for each edge but the first, one after the other.
  plan::Plan draft = input.plan;
  edit::ChangeSet all;
  for (std::size_t i = 2; i < finding.subjects.size(); ++i) {
    const auto changes = poolOfItsOwn(draft, *draft.nat_pools.find(pool->id), finding.subjects[i]);
    if (!changes || !edit::apply(draft, *changes)) return out;
    all = edit::composed(all, *changes);
  }
  offer(out, base + "/own-pools", {RW_TR("rules", "Give each edge a NAT pool of its own"), {}}, std::move(all));
  return out;
}

const Registered registered{{
    .id = "nat-pool-shared",
    .severity = Severity::Error,
    .source = "Ensuring route symmetry, best practice 2",
    .why = RW_TR("rules", "An address can be answered by one edge only. A pool that serves two makes half of the "
                          "sessions come back where nobody knows them."),
    .find = find,
    .fixes = fixes,
}};

} // namespace
} // namespace rw::rules::nat_pool_shared
