// The network in one condition: what is up, and the routes that follow. Stage three and four look at it.
#pragma once

#include "routing/routes.h"

namespace rw::routing {

class Condition {
 public:
  Condition(const Topology& t, const Routes& r, Status status) : topology(t), routes(r), status_(std::move(status)) {}
  Condition(const Condition&) = delete;
  Condition& operator=(const Condition&) = delete;
  virtual ~Condition() = default;

  const Topology& topology;
  const Routes& routes;
  [[nodiscard]] const Status& status() const { return status_; }
  /// A node's best route of a class.
  [[nodiscard]] virtual Best best(ClassIndex index, NodeIndex node) const = 0;
  /// Every source of a node's best route, in order of id. Empty for own networks and where there is no route.
  void sourcesOf(ClassIndex index, NodeIndex node, const Best& best, std::vector<Source>& out) const;

 protected:
  Status status_;
};

} // namespace rw::routing
