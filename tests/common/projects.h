// Project files and edits for the tests of the store.
#pragma once

#include "edit/transaction.h"

#include <filesystem>

namespace rw::test {

/// What adds a site with this id, and what renames one.
edit::ChangeSet addSite(const plan::Plan& plan, const std::string& id);
edit::ChangeSet renameSite(const plan::Plan& plan, const std::string& id, const std::string& name);

/// A plan with so many sites joined to one hub by links, each with a flow and a place on the canvas, and one circuit.
plan::Plan starOf(int sites);

bool same(const plan::Plan& a, const plan::Plan& b);

/// Saves a plan with the one site `start` and returns the file.
std::filesystem::path savedProject(const std::filesystem::path& folder, const std::string& name = "plan.routewright");

std::filesystem::path journalOf(const std::filesystem::path& file);
std::filesystem::path lockOf(const std::filesystem::path& file);

std::string contentOf(const std::filesystem::path& file);
void setContent(const std::filesystem::path& file, std::string_view bytes);
/// The names in a folder, sorted.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

} // namespace rw::test
