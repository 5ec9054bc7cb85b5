// The protocol of walkthroughs: what each reviewer has seen of each flow and said to it, hop by hop, with room to sign
// on paper.
#pragma once

#include "document/compose.h"

namespace rw::ui {

/// Of every flow that somebody has walked; what was walked before its path changed says so. Of `choice` only version
/// and date count. May run on any thread.
document::Document composeProtocol(const engine::Report& report, const DocumentChoice& choice = {});

} // namespace rw::ui
