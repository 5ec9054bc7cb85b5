#include "engine/study.h"

#include "catalogue/catalogue.h"

namespace rw::engine {

Study study(const plan::Plan& plan, const std::atomic<bool>* cancelled) {
  const plan::Plan whole = catalogue::completed(plan);
  Study out;
  const auto goOn = [&] {
    out.complete = cancelled == nullptr || !cancelled->load(std::memory_order_relaxed);
    return out.complete;
  };
  if (goOn()) out.loads = analysis::headroom(whole, {}, cancelled);
  if (goOn()) out.failures = analysis::failures(whole, {.elements = 1, .cancelled = cancelled});
  if (goOn()) out.availabilities = analysis::availabilities(whole, cancelled);
  goOn();
  return out;
}

} // namespace rw::engine
