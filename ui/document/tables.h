// The tables of plan documents and spreadsheets: the plan's objects as they are written, and what was computed of them.
// Empty ones have no rows; who shows them says so in words.
#pragma once

#include "document/writing.h"

namespace rw::ui {

/// The objects of a kind that the plan itself has, in its order: their names and the properties with these keys
/// (`bandwidth_mbps`, `approval.state`), or every one of them with their ids where none is named.
document::Table objectTable(const Source& source, plan::EntityKind kind,
                            const std::vector<std::string_view>& keys = {});

/// Every flow with what comes of it.
document::Table flowTable(const Source& source);
/// Errors first, with what mends them.
document::Table findingTable(const Source& source);
/// Carriers of these kinds with loads and headroom, normally and under the worst failure.
document::Table loadTable(const Source& source, const std::vector<analysis::CarrierKind>& kinds);
/// The guide's meet-me table.
document::Table meetMeTable(const Source& source);
/// What each failure of a single element does, the worst first; those that do nothing are left out.
document::Table failureTable(const Source& source);
document::Table availabilityTable(const Source& source);
/// What every edge advertises, and of which registered range it is.
document::Table advertisementTable(const Source& source);
/// What each flow asks for, and where the figure comes from.
document::Table demandTable(const Source& source);
/// One direction of a flow, node by node.
document::Table hopTable(const Source& source, const std::vector<routing::Hop>& hops);

/// What a spreadsheet of the plan has: a table for each kind of object that is there, then what was computed. Captions
/// are the names of its sheets.
std::vector<document::Table> catalogueTables(const Source& source);

} // namespace rw::ui
