// diff: what differs between two plans. merge: what two people did to one plan, in one.
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "cli/output.h"
#include "compare/difference.h"
#include "compare/merge.h"
#include "edit/change_set.h"

namespace rw::cli {

namespace {

struct DiffOptions {
  std::string before;
  std::string after;
  bool json = false;
};

struct MergeOptions {
  std::string base;
  std::string ours;
  std::string theirs;
  std::string out;
  std::string prefer;
  bool json = false;
};

std::string_view kindKey(plan::EntityKind kind) { return plan::entityInfo(kind).meta->key; }

/// Objects without an id of their own have one made up, which says nothing to anybody.
bool hasId(const plan::ObjectKey& object) { return !compare::isAnonymous(object.id); }

// --- JSON

Json toJson(const Value& value) { return Json::parse(edit::valueToJson(value)); }

Json idOf(const plan::ObjectKey& object) { return hasId(object) ? Json(object.id) : Json(nullptr); }

Json toJson(const compare::ObjectDiff& diff) {
  Json properties = Json::array();
  for (const compare::PropertyDiff& property : diff.properties)
    properties.push_back(
        {{"key", property.key}, {"before", toJson(property.before)}, {"after", toJson(property.after)}});
  return {{"id", idOf(diff.object)},
          {"kind", kindKey(diff.object.kind)},
          {"name", diff.name},
          {"change", toString(diff.change)},
          {"properties", std::move(properties)}};
}

Json nodesOf(const std::vector<routing::Hop>& hops) {
  Json out = Json::array();
  for (const routing::Hop& hop : hops) out.push_back(hop.node);
  return out;
}

Json toJson(const std::optional<routing::FlowResult>& flow) {
  if (!flow) return nullptr;
  const routing::GroupResult& result = flow->deciding();
  Json out;
  addOutcome(out, result);
  out["rtt_ms"] = rounded(result.rtt_ms);
  out["forward"] = nodesOf(result.forward);
  out["return"] = nodesOf(result.back);
  return out;
}

Json toJson(const compare::FlowDiff& diff) {
  Json what = Json::array();
  if (diff.verdict) what.push_back("verdict");
  if (diff.path) what.push_back("path");
  return {{"flow", diff.flow},
          {"change", toString(diff.change)},
          {"differs", std::move(what)},
          {"before", toJson(diff.before)},
          {"after", toJson(diff.after)}};
}

Json toJson(const std::vector<rules::Finding>& findings, const plan::Plan& plan) {
  Json out = Json::array();
  for (const rules::Finding& finding : findings) out.push_back(cli::toJson(finding, plan));
  return out;
}

Json toJson(const std::optional<analysis::Load>& load) {
  if (!load) return nullptr;
  return {{"headroom", rounded(load->headroom)},
          {"worst_headroom", rounded(load->worst_headroom)},
          {"status", toString(load->status)}};
}

Json toJson(const compare::Difference& difference, const engine::Report& before, const engine::Report& after) {
  Json objects = Json::array();
  for (const compare::ObjectDiff& diff : difference.objects) objects.push_back(toJson(diff));
  Json flows = Json::array();
  for (const compare::FlowDiff& diff : difference.flows) flows.push_back(toJson(diff));
  Json headroom = Json::array();
  for (const compare::LoadDiff& diff : difference.loads) {
    const analysis::Load& load = diff.after ? *diff.after : *diff.before;
    headroom.push_back({{"id", load.id},
                        {"kind", toString(load.kind)},
                        {"before", toJson(diff.before)},
                        {"after", toJson(diff.after)}});
  }
  return {{"objects", std::move(objects)},
          {"flows", std::move(flows)},
          {"findings",
           {{"gone", toJson(difference.findings.gone, before.plan)},
            {"new", toJson(difference.findings.come, after.plan)}}},
          {"headroom", std::move(headroom)},
          {"people_cut_off", {{"before", difference.cutOffBefore}, {"after", difference.cutOffAfter}}}};
}

// --- Text

std::string shown(const Value& value) { return value.empty() ? "nothing" : rw::toText(value); }

/// `Name (id, kind)`.
std::string titleOf(const std::string& name, const plan::ObjectKey& object) {
  if (!hasId(object)) return std::string("one of ") + std::string(kindKey(object.kind));
  return name + " (" + object.id + ", " + std::string(kindKey(object.kind)) + ")";
}

std::string asText(const compare::ObjectDiff& diff) {
  std::string out = "  " + std::string(toString(diff.change)) + " " + titleOf(diff.name, diff.object) + "\n";
  if (diff.change == compare::Change::Removed) return out;
  for (const compare::PropertyDiff& property : diff.properties) {
    const bool added = diff.change == compare::Change::Added;
    if (const auto* known = plan::entityInfo(diff.object.kind).property(property.key);
        known != nullptr && known->meta.blob) {
      out += "    " + property.key + ": another one\n";
      continue;
    }
    out += "    " +
           wrapped(property.key + ": " + (added ? "" : shown(property.before) + " -> ") + shown(property.after), 6) +
           "\n";
  }
  return out;
}

std::string outcomeOf(const std::optional<routing::FlowResult>& flow) {
  if (!flow) return "not there";
  const routing::GroupResult& result = flow->deciding();
  std::string out(routing::toString(result.verdict));
  if (!result.delivered) out += ", " + whyNotDelivered(result);
  out += ", out by " + idOrNone(result.edge_out) + ", back by " + idOrNone(result.edge_back);
  for (const auto& [word, hops] : {std::pair(", request ", &result.forward), std::pair(", answer ", &result.back)}) {
    if (hops->empty()) continue;
    out += word;
    for (std::size_t i = 0; i < hops->size(); ++i) out += (i > 0 ? " > " : "") + (*hops)[i].node;
  }
  return out;
}

std::string asText(const compare::FlowDiff& diff, const plan::Plan& plan) {
  return "  " + std::string(toString(diff.change)) + " " + plan::nameOf(plan, diff.flow) + " (" + diff.flow + ")\n" +
         "    before: " + wrapped(outcomeOf(diff.before), 12) + "\n    after:  " + wrapped(outcomeOf(diff.after), 12) +
         "\n";
}

std::string asText(const std::string& word, const std::vector<rules::Finding>& findings, const plan::Plan& plan) {
  std::string out;
  for (const rules::Finding& finding : findings)
    out += "  " + word + " " + std::string(toString(finding.severity)) + " " + finding.rule + ": " +
           wrapped(render(finding.title, plan), 4) + "\n";
  return out;
}

/// `12.0 % -> 8.0 %`, or one where both are the same.
std::string fromTo(const std::string& before, const std::string& after) {
  return before == after ? before : before + " -> " + after;
}

std::string asText(const compare::LoadDiff& diff) {
  const auto each = [&diff](const auto& of) {
    return fromTo(diff.before ? of(*diff.before) : "not there", diff.after ? of(*diff.after) : "not there");
  };
  return "  " + (diff.after ? diff.after : diff.before)->id + ": " +
         each([](const analysis::Load& load) { return percent(load.headroom); }) + ", in the worst failure " +
         each([](const analysis::Load& load) { return percent(load.worst_headroom); }) + "; " +
         each([](const analysis::Load& load) { return std::string(toString(load.status)); }) + "\n";
}

std::string asText(const compare::Difference& difference, const engine::Report& before, const engine::Report& after) {
  if (difference.empty()) return "The plans do not differ.\n";
  std::string out;
  const auto section = [&out](const std::string& title, const std::string& body) {
    if (!body.empty()) out += (out.empty() ? "" : "\n") + title + "\n" + body;
  };
  std::string body;
  for (const compare::ObjectDiff& diff : difference.objects) body += asText(diff);
  section("Objects that differ: " + std::to_string(difference.objects.size()), body);
  body.clear();
  for (const compare::FlowDiff& diff : difference.flows) body += asText(diff, diff.after ? after.plan : before.plan);
  section("Flows whose path or verdict differs: " + std::to_string(difference.flows.size()), body);
  section("Findings",
          asText("gone", difference.findings.gone, before.plan) + asText("new", difference.findings.come, after.plan));
  body.clear();
  for (const compare::LoadDiff& diff : difference.loads) body += asText(diff);
  section("Headroom", body);
  if (difference.cutOffBefore != difference.cutOffAfter)
    section("People cut off by the worst failure",
            "  " + std::to_string(difference.cutOffBefore) + " -> " + std::to_string(difference.cutOffAfter) + "\n");
  return out;
}

Json toJson(const compare::Conflict& conflict) {
  Json out{{"conflict", toString(conflict.kind)},
           {"id", idOf(conflict.object)},
           {"kind", kindKey(conflict.object.kind)},
           {"name", conflict.name}};
  if (conflict.kind == compare::ConflictKind::BothChanged) {
    out["key"] = conflict.property;
    out["base"] = toJson(conflict.base);
    out["ours"] = toJson(conflict.ours);
    out["theirs"] = toJson(conflict.theirs);
    return out;
  }
  out["removed_by"] = conflict.removedBy == compare::Side::Ours ? "ours" : "theirs";
  if (conflict.kind == compare::ConflictKind::RemovedUsed) {
    out["used_by"] = Json::array();
    for (const plan::ObjectKey& user : conflict.users) out["used_by"].push_back(idOf(user));
  }
  return out;
}

std::string asText(const compare::Conflict& conflict) {
  const std::string title = "  " + titleOf(conflict.name, conflict.object);
  const std::string by = conflict.removedBy == compare::Side::Ours ? "ours" : "theirs";
  const std::string other = conflict.removedBy == compare::Side::Ours ? "theirs" : "ours";
  switch (conflict.kind) {
  case compare::ConflictKind::BothChanged:
    return title + ": both changed " + conflict.property + "\n    base:   " + wrapped(shown(conflict.base), 12) +
           "\n    ours:   " + wrapped(shown(conflict.ours), 12) +
           "\n    theirs: " + wrapped(shown(conflict.theirs), 12) + "\n";
  case compare::ConflictKind::RemovedChanged: return title + ": " + by + " removed it, " + other + " changed it\n";
  case compare::ConflictKind::RemovedUsed: {
    std::vector<std::string> users;
    for (const plan::ObjectKey& user : conflict.users)
      users.push_back(hasId(user) ? user.id : "one of " + std::string(kindKey(user.kind)));
    return title + ": " + by + " removed it, " + other + " uses it in " + list(users) + "\n";
  }
  }
  return title;
}

// --- Commands

Result<Answer> diff(const DiffOptions& options) {
  auto before = readPlan(options.before);
  if (!before) return fail(before.error());
  auto after = readPlan(options.after);
  if (!after) return fail(after.error());
  const engine::Report was = engine::analyseWhole(*before, {.fixes = false});
  const engine::Report is = engine::analyseWhole(*after, {.fixes = false});
  const compare::Difference difference = compare::differenceOf(was, is, is.plan);
  return Answer{options.json ? toText(toJson(difference, was, is)) : asText(difference, was, is)};
}

Result<Answer> merge(const MergeOptions& options) {
  if (options.json && options.out == "-")
    return fail("-o - and --json both want standard output", "write the plan to a file");
  if (auto known = checkPlanEnding(options.out); !known) return fail(known.error());
  std::vector<plan::Plan> plans;
  for (const std::string& file : {options.base, options.ours, options.theirs}) {
    auto plan = readPlan(file);
    if (!plan) return fail(plan.error());
    plans.push_back(std::move(*plan));
  }
  compare::Decide prefer;
  if (!options.prefer.empty())
    prefer = compare::prefer(options.prefer == "ours" ? compare::Side::Ours : compare::Side::Theirs);

  const compare::Merge merged = compare::merge(plans[0], plans[1], plans[2], prefer, catalogue::externalIds());
  const bool open = !merged.conflicts.empty() && !prefer;
  if (!open && !merged.problems.empty()) {
    Error error = merged.problems.front();
    error.where.file = options.out;
    return fail(error);
  }
  std::string plan;
  if (!open) {
    auto written = writePlan(merged.plan, options.out);
    if (!written) return fail(written.error());
    plan = std::move(*written);
  }
  const ExitCode exit = open ? kFound : kDone;
  if (options.json) {
    Json conflicts = Json::array();
    for (const compare::Conflict& conflict : merged.conflicts) conflicts.push_back(toJson(conflict));
    return Answer{toText(Json{{"out", open ? Json(nullptr) : Json(options.out)},
                              {"taken", merged.taken},
                              {"conflicts", std::move(conflicts)}}),
                  exit};
  }
  if (options.out == "-" && !open) return Answer{std::move(plan), exit};

  std::string out;
  for (const compare::Conflict& conflict : merged.conflicts) out += asText(conflict);
  if (open)
    return Answer{
        count(merged.conflicts.size(), "conflict", "conflicts") + "\n" + out +
            "Nothing was written. Mend one of the plans, or decide all with --prefer ours or --prefer theirs.\n",
        exit};
  if (!out.empty()) out = "Decided for " + options.prefer + ":\n" + out;
  return Answer{out + "Wrote " + options.out + ": " + count(merged.taken, "change", "changes") +
                " of theirs taken over.\n"};
}

} // namespace

void addCompare(CLI::App& app, Command& chosen) {
  addCommand<DiffOptions>(
      app, chosen, "diff", "Shows what differs between two plans: objects, paths, verdicts, findings, headroom",
      [](CLI::App& command, DiffOptions& options) {
        command.add_option("A", options.before, kPlanHelp)->required();
        command.add_option("B", options.after, "The same, as it is now")->required();
        addJson(command, options.json);
      },
      diff);
  addCommand<MergeOptions>(
      app, chosen, "merge", "Puts together what two people did to one plan; conflicts are named, exit code 1",
      [](CLI::App& command, MergeOptions& options) {
        command.add_option("BASE", options.base, "The plan that both began with")->required();
        command.add_option("OURS", options.ours, "What one made of it")->required();
        command.add_option("THEIRS", options.theirs, "What the other made of it")->required();
        command.add_option("-o,--out", options.out, "Where the plan goes: .yaml, .yml, .routewright, or -")->required();
        command.add_option("--prefer", options.prefer, "Whose version decides conflicts")
            ->check(CLI::IsMember({"ours", "theirs"}));
        addJson(command, options.json);
      },
      merge);
}

} // namespace rw::cli
