// What a second person has seen of a flow, and whether it is still what they would see.
#pragma once

#include "routing/verdict.h"

namespace rw::review {

/// Everything that the walkthrough shows of a flow but times: verdicts and edges of every group of its service, and of
/// the group that decides each hop with its route, what lost, translations, state and controls. Line by line, in ids;
/// the same text, the same walk. What does not change it leaves a sign-off valid.
std::string seen(const routing::FlowResult& flow, const plan::Plan& plan);

/// The hops in the order in which they are walked: the request, then the answer.
std::vector<const routing::Hop*> walk(const routing::FlowResult& flow);

/// The controls that a packet passes at a node: the device's own, and those of the plan for it.
std::vector<std::string> controlsAt(const plan::Plan& plan, const std::string& node);

enum class State : std::uint8_t {
  NotBegun,
  Begun,  ///< some hops are marked
  Agreed, ///< signed, every hop agreed
  Open,   ///< signed, with questions or objections
  Stale,  ///< signed, but the walk is another one now
};

/// The newest review of a flow, or nullptr; of this reviewer only, where one is named.
const plan::Review* newest(const plan::Plan& plan, const std::string& flow, const std::string& reviewer = {});

/// `fingerprint`: of what is to be seen now, as the review has that of what was.
State stateOf(const plan::Review* review, const std::string& fingerprint);

/// How many hops of the walk the review has marked already: 0 where what was seen then is no longer what is seen now.
std::size_t marked(const plan::Review* review, const std::string& fingerprint);

} // namespace rw::review
