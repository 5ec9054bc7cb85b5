// What is tried: a connection for each part of each flow, each on a port of its own, so that all can be tried at once
// and told apart wherever they pass.
#pragma once

#include "lab/network.h"
#include "lab/renumber.h"
#include "routing/verdict.h"

namespace rw::lab {

struct Speaker {
  std::string router;
  net::Address address;
};

struct Probe {
  int port = 0;
  bool udp = false;
  std::string flow;
  std::string group; ///< as the core names it
  Speaker client;
  std::optional<Speaker> proxy; ///< ends the client's session, which uses `proxyPort`, and opens its own
  int proxyPort = 0;
  net::Address called;
  std::vector<Speaker> servers; ///< the routers at which the packet may end
  std::optional<GeoPoint> side; ///< of Microsoft, where the edge of entry does not decide it
  bool sideByEntry = false;
  std::string endpoint; ///< inbound: what is called
};

struct Probes {
  std::vector<Probe> all;
  /// A pool whose parts are answered differently is tried once for each: the probes of part i use the i-th share of the
  /// ports.
  int poolParts = 1;
  std::map<std::string, std::string> untried; ///< flow -> why
};

/// The addresses of a range, one for each part of it that is routed or announced differently.
std::vector<net::Address> partsOf(const Network& network, const std::vector<net::Prefix>& ranges, net::Family family);

/// The ports of one part of the pools, first and last.
std::pair<int, int> portsOfPart(int part, int poolParts);

/// The address at which a call to the endpoint ends; nothing where the plan gives none.
std::optional<net::Address> serverOf(const plan::PublishedEndpoint& endpoint, const Network& network);

/// `expected` is what the core says of the plan's flows; only the names of its groups are used, and where it sees equal
/// paths more connections are tried. Refuses a plan that needs more ports than there are.
Result<Probes> probesOf(const Renumbered& renumbered, const Network& network,
                        const std::vector<routing::FlowResult>& expected);

} // namespace rw::lab
