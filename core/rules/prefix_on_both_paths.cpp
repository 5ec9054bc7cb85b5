#include "rules/remedies.h"

namespace rw::rules::prefix_on_both_paths {
namespace {

/// What the internet sees of an advertisement.
const net::Prefix& seen(const plan::Advertisement& advertised) {
  return advertised.isp_aggregate ? *advertised.isp_aggregate : advertised.prefix;
}

std::vector<Finding> find(const Input& input) {
  std::vector<Finding> out;
  for (const plan::Circuit& circuit : input.plan.circuits)
    for (const plan::Advertisement& private_ : circuit.advertise)
      for (const plan::InternetEgress& egress : input.plan.internet_egresses)
        for (const plan::Advertisement& open : egress.advertise) {
          if (!private_.accepted || !open.accepted || !seen(open).overlaps(private_.prefix)) continue;
          const bool moreSpecific =
              seen(open).covers(private_.prefix) && private_.prefix.length() > seen(open).length();
          if (moreSpecific) continue; // the one exception that the guide allows
          Finding finding;
          finding.subjects = {circuit.id, egress.id};
          const std::vector<std::pair<std::string, Argument>> arguments{{"prefix", text(private_.prefix.text())},
                                                                        {"circuit", object(circuit.id)},
                                                                        {"egress", object(egress.id)},
                                                                        {"other", text(seen(open).text())}};
          finding.title = {RW_TR("rules", "{prefix} is advertised over ExpressRoute and the internet"), arguments};
          finding.message = {private_.prefix == seen(open)
                                 ? RW_TR("rules", "{circuit} and {egress} both announce {prefix}: which of them brings "
                                                  "the answer is not yours to say.")
                                 : RW_TR("rules", "{egress} announces {other}, more specific than {prefix} over "
                                                  "{circuit}: answers come in by the internet."),
                             arguments};
          out.push_back(std::move(finding));
        }
  return out;
}

std::vector<Fix> fixes(const Input& input, const Finding& finding) {
  std::vector<Fix> out;
  const plan::Circuit* circuit = input.plan.circuits.find(finding.subjects[0]);
  const plan::InternetEgress* egress = input.plan.internet_egresses.find(finding.subjects[1]);
  if (circuit == nullptr || egress == nullptr) return out;
  const std::string base = finding.rule + "/" + circuit->id + "/" + egress->id;
  const auto clashes = [](const plan::Advertisement& mine, const std::vector<plan::Advertisement>& theirs) {
    return std::ranges::any_of(theirs,
                               [&](const plan::Advertisement& other) { return seen(other).overlaps(seen(mine)); });
  };
  offer(out, base + "/withdraw-internet", {RW_TR("rules", "Withdraw it from {edge}"), {{"edge", object(egress->id)}}},
        changesOf(input.plan, [&](edit::Transaction& edit) {
          return withdraw(edit, egress->id,
                          [&](const plan::Advertisement& a) { return clashes(a, circuit->advertise); });
        }));
  offer(out, base + "/withdraw-expressroute",
        {RW_TR("rules", "Withdraw it from {edge}"), {{"edge", object(circuit->id)}}},
        changesOf(input.plan, [&](edit::Transaction& edit) {
          return withdraw(edit, circuit->id,
                          [&](const plan::Advertisement& a) { return clashes(a, egress->advertise); });
        }));
  // Two halves over ExpressRoute are longer than the whole over the internet.
  offer(
      out, base + "/more-specific",
      {RW_TR("rules", "Announce it over {edge} as two halves, more specific than over the internet"),
       {{"edge", object(circuit->id)}}},
      changesOf(input.plan, [&](edit::Transaction& edit) -> Status {
        for (const plan::Advertisement& mine : circuit->advertise) {
          const bool same = std::ranges::any_of(
              egress->advertise, [&](const plan::Advertisement& open) { return seen(open) == mine.prefix; });
          if (!same || mine.prefix.length() >= net::bitsOf(mine.prefix.family())) continue;
          const int longer = mine.prefix.length() + 1;
          if (Status status =
                  withdraw(edit, circuit->id, [&](const plan::Advertisement& a) { return a.prefix == mine.prefix; });
              !status)
            return status;
          for (const net::Address& half : {mine.prefix.address(), mine.prefix.address().withBit(mine.prefix.length())})
            if (Status status = advertise(edit, circuit->id, net::Prefix(half, longer)); !status) return status;
        }
        return {};
      }));
  return out;
}

const Registered registered{{
    .id = "prefix-on-both-paths",
    .severity = Severity::Error,
    .source = "Ensuring route symmetry, best practice 1",
    .why =
        RW_TR("rules", "Microsoft reaches a range by whichever announcement it likes best. The same range on both "
                       "paths makes the way back a matter of luck, and firewalls drop what comes back the other way."),
    .find = find,
    .fixes = fixes,
}};

} // namespace
} // namespace rw::rules::prefix_on_both_paths
