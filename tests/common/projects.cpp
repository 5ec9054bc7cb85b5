#include "common/projects.h"

#include "common/ok.h"
#include "store/project.h"

#include <fstream>

namespace rw::test {

namespace fs = std::filesystem;

edit::ChangeSet addSite(const plan::Plan& plan, const std::string& id) {
  edit::Transaction edit(plan, "Add " + id);
  EXPECT_TRUE(ok(edit.create(plan::EntityKind::Site, {{"id", id}, {"prefixes", Value::List{"10.0.0.0/24"}}})));
  return edit.finish().value();
}

edit::ChangeSet renameSite(const plan::Plan& plan, const std::string& id, const std::string& name) {
  edit::Transaction edit(plan, "Rename " + id);
  EXPECT_TRUE(ok(edit.set({plan::EntityKind::Site, id}, "name", name)));
  return edit.finish().value();
}

plan::Plan starOf(int sites) {
  plan::Plan plan;
  plan::Site hub;
  hub.id = "hub";
  plan.sites.insert(0, hub);
  plan::Circuit circuit;
  circuit.id = "circuit";
  circuit.at = plan::NodeRef{"hub"};
  circuit.meet_me.id = "silicon-valley";
  plan.circuits.insert(0, circuit);
  for (int i = 0; i < sites; ++i) {
    const std::string number = std::to_string(i);
    const auto at = static_cast<std::size_t>(i);
    plan::Site site;
    site.id = "site-" + number;
    site.name = "Site number " + number;
    site.people = i;
    site.prefixes = {
        net::Prefix::parse("10." + std::to_string(i / 256) + "." + std::to_string(i % 256) + ".0/24").value()};
    plan.sites.insert(at + 1, site);
    plan::Link link;
    link.id = "link-" + number;
    link.a.id = "hub";
    link.b.id = site.id;
    link.latency_ms = Milliseconds{0.1 * i};
    plan.links.insert(at, link);
    plan::Flow flow;
    flow.id = "flow-" + number;
    flow.site.id = site.id;
    flow.service.id = "exchange";
    plan.flows.insert(at, flow);
    plan::Placement place;
    place.id = site.id;
    place.x = 10.5 * i;
    plan.layout.insert(at, place);
  }
  return plan;
}

bool same(const plan::Plan& a, const plan::Plan& b) { return edit::diff(a, b).empty(); }

fs::path savedProject(const fs::path& folder, const std::string& name) {
  plan::Plan plan;
  EXPECT_TRUE(ok(edit::apply(plan, addSite(plan, "start"))));
  EXPECT_TRUE(ok(store::writeProject(plan, folder / name)));
  return folder / name;
}

fs::path journalOf(const fs::path& file) {
  return file.parent_path() / ("." + file.filename().string() + ".routewright-journal");
}

fs::path lockOf(const fs::path& file) {
  return file.parent_path() / ("." + file.filename().string() + ".routewright-lock");
}

std::string contentOf(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void setContent(const fs::path& file, std::string_view bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  EXPECT_TRUE(out.flush()) << file;
}

std::vector<std::string> namesIn(const fs::path& folder) {
  std::vector<std::string> out;
  for (const auto& entry : fs::directory_iterator(folder)) out.push_back(entry.path().filename());
  std::ranges::sort(out);
  return out;
}

} // namespace rw::test
