#include "lab/readme.h"

#include <algorithm>
#include <fmt/format.h>

namespace rw::lab {

namespace {

constexpr const char* kManual = R"(
## Use
On Linux, as root, with `bird2`, `nftables`, `iproute2` and `python3` installed:

```sh
./lab.sh run          # starts the lab, tries every flow, takes the lab down again
./lab.sh up           # starts it and leaves it up
./lab.sh test         # tries every flow in the lab that is up
./lab.sh routes NODE  # the routes that a node uses
./lab.sh shell NODE   # a shell on a node: ping, traceroute, tcpdump, birdc -s "$BIRD"
./lab.sh down
```

The lab stands apart: each node is a network namespace, and no cable leads to the machine's own network. The names of the namespaces come from this folder's path, so leave the folder where it is while the lab is up. Where a run was killed, the next start or `./lab.sh down` takes away what it left. A test writes `results.json`. To see a failure, take a cable down in a lab that is up (`ip link set w3a down` in a node's shell), wait some seconds and test again.

## How the plan was mapped
- **Nodes.** Sites, segments and devices that are up are routers with BIRD and a kernel that forwards. Devices that share their sessions stand in one namespace with a routing table each, since the kernel's sessions belong to the namespace.
- **Routes.** Each link is an eBGP session of two private AS numbers, so a route is never passed to a node on its path. LOCAL_PREF is the preference x 100 + 99 - the path length (`prepend_in`), MED the cost so far: each export adds the link's. AS path length does not count inside. A community names the class, by which links and nodes filter. Routes that are equal to the end are all used.
- **Advertisements.** An edge's node announces a range while it has a route, other than a default, to it or into it. Where a provider announces an aggregate, the aggregate is announced in its place.
- **Microsoft** has a routing table for each place from which a flow may be answered: longest prefix, then ExpressRoute (LOCAL_PREF), then the AS path without private numbers, then the distance to the meet-me location (MED, in m). A packet's mark chooses the table. **The internet** takes the AS path, then the egress's latency (MED, in µs). Both drop what comes from the enterprise with a private source, or with one of theirs.
- **State.** A stateful device drops what connection tracking calls invalid, and UDP answers without a session. Translation is nftables NAT; a mark of the session makes an answer leave by the edge by which its request came. A device with a pool for an edge that hangs further out knows that edge by the route's realm, one with an inbound pool by the packet's DSCP.
- **Servers** listen on ports 20000 to 39999, one for each connection that is tried; so all are tried at once and each is known wherever it passes. Proxies end one session and open another.

## What it leaves out
Latency, bandwidth and load; elements that the plan has down; source translation of IPv6 for edges that hang on other nodes.
)";

std::string edgeText(const std::string& id) { return id.empty() ? "none" : id; }

} // namespace

std::string readmeOf(const plan::Plan& plan, const Lab& lab) {
  std::string out =
      fmt::format("# Lab of {}\nAn isolated network of real routers and real firewalls that stands for the "
                  "plan. Made by `routewright-cli lab`.\n",
                  plan.design().name.empty() ? "a plan" : plan.design().name);
  out += kManual;

  out += "\n## What the core expects\n| flow | decided by | delivered | out by | back by |\n|---|---|---|---|---|\n";
  for (const routing::FlowResult& flow : lab.core) {
    const routing::GroupResult& result = flow.deciding();
    const auto untried = lab.probes.untried.find(flow.flow);
    out += fmt::format("| {} | {} | {} | {} | {} |\n", flow.flow, result.group,
                       result.delivered ? "yes" : "no: " + std::string(routing::toString(result.cause)),
                       edgeText(result.edge_out), edgeText(result.edge_back));
    if (untried != lab.probes.untried.end()) out += fmt::format("| | not tried: {} | | | |\n", untried->second);
  }

  out += "\n## Public ranges and what stands for them\n| plan | lab |\n|---|---|\n";
  for (const auto& [ofPlan, ofLab] : lab.renumbered.legend)
    out += fmt::format("| {} | {} |\n", ofPlan.text(), ofLab.text());

  out += "\n## Cables\n| | interface at | interface at |\n|---|---|---|\n";
  for (std::size_t number = 0; number < lab.network.wires.size(); ++number) {
    const Wire& wire = lab.network.wires[number];
    out += fmt::format("| {} | {} {} | {} {} |\n", wire.carries, wire.a, WireEnd{number, false}.interface(), wire.b,
                       WireEnd{number, true}.interface());
  }
  return out;
}

} // namespace rw::lab
