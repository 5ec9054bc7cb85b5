#include "compare/issued.h"

#include "catalogue/catalogue.h"
#include "compare/plan_diff.h"
#include "formats/yaml.h"

namespace rw::compare {

plan::Plan withoutIssued(plan::Plan plan) {
  plan.issued_versions = {};
  return plan;
}

Status issue(edit::Transaction& edit, const std::string& version, const std::string& date, const std::string& author,
             const std::string& note, const std::string& fingerprint) {
  if (version.empty())
    return fail(RW_TR("errors", "a version needs a name"), RW_TR("errors", "give it one, such as 1.0"));
  for (const plan::IssuedVersion& one : edit.plan().issued_versions)
    if (one.name == version)
      return fail({RW_TR("errors", "version {0} is issued already"), {version}},
                  RW_TR("errors", "give this one another name"));
  return edit
      .create(plan::EntityKind::IssuedVersion, {{"id", edit.freeId("version-" + version)},
                                                {"name", version},
                                                {"date", date},
                                                {"author", author},
                                                {"note", note},
                                                {"fingerprint", fingerprint},
                                                {"plan", formats::writeYaml(withoutIssued(edit.plan()))}})
      .map([](const plan::ObjectKey&) {});
}

Result<plan::Plan> issuedPlan(const plan::IssuedVersion& version, const plan::Plan& now) {
  return formats::readYaml(version.plan, version.displayName(), catalogue::externalIds()).map([&](plan::Plan read) {
    return aligned({&now}, std::move(read));
  });
}

const plan::IssuedVersion* lastIssued(const plan::Plan& plan) {
  const auto& all = plan.issued_versions;
  return all.empty() ? nullptr : &all[all.size() - 1];
}

} // namespace rw::compare
