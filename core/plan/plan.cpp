#include "plan/plan.h"

namespace rw::plan {

Plan::Plan() {
  Design design;
  design.id = "design";
  designs.insert(0, std::move(design));
}

void Revisions::touch(Aspect aspect) {
  switch (aspect) {
  case Aspect::Routing: ++routing; break;
  case Aspect::Report: ++report; break;
  case Aspect::Label: ++label; break;
  case Aspect::Layout: ++layout; break;
  }
}

} // namespace rw::plan
