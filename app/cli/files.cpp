// convert, new and generate: files of plans.
#include "catalogue/generate.h"
#include "catalogue/samples.h"
#include "cli/cli.h"
#include "cli/output.h"

namespace rw::cli {

namespace {

constexpr const char* kOutHelp = "The file to write: .yaml, .yml, .routewright, or - for YAML on standard output";

/// Writes a plan and says what is in it.
Result<Answer> wrote(const plan::Plan& plan, const std::string& out) {
  return writePlan(plan, out).map([&](std::string text) {
    if (out == "-") return Answer{std::move(text)};
    return Answer{"Wrote " + out + ": " + count(plan.sites.size(), "site", "sites") + ", " +
                  count(plan.flows.size(), "flow", "flows") + ".\n"};
  });
}

struct ConvertOptions {
  std::string in;
  std::string out;
};
Result<Answer> convert(const ConvertOptions& options) {
  if (auto known = checkPlanEnding(options.out); !known) return fail(known.error());
  return readPlan(options.in).and_then([&](const plan::Plan& plan) { return wrote(plan, options.out); });
}

struct NewOptions {
  std::string sample;
  std::string out;
  bool list = false;
};
Result<Answer> create(const NewOptions& options) {
  std::vector<std::string> names;
  Columns columns({"sample", "what it shows"});
  for (const catalogue::Sample& sample : catalogue::samples()) {
    names.push_back(sample.name);
    columns.add({sample.name, sample.title});
  }
  if (options.list) return Answer{columns.text(0)};
  if (options.out.empty()) return fail("new needs a file to write", "name one that ends in .yaml or .routewright");
  if (auto known = checkPlanEnding(options.out); !known) return fail(known.error());
  if (options.sample.empty()) return wrote(plan::Plan(), options.out);
  if (auto known = checkKnown(options.sample, names, "--sample", "sample"); !known) return fail(known.error());
  return catalogue::samplePlan(options.sample).and_then([&](const plan::Plan& plan) {
    return wrote(plan, options.out);
  });
}

struct GenerateOptions {
  int sites = 0;
  std::uint64_t seed = 1;
  std::string out;
};
Result<Answer> generate(const GenerateOptions& options) {
  if (auto known = checkPlanEnding(options.out); !known) return fail(known.error());
  return wrote(catalogue::generate(options.sites, options.seed), options.out);
}

} // namespace

void addFiles(CLI::App& app, Command& chosen) {
  addCommand<ConvertOptions>(
      app, chosen, "convert", "Writes a plan as another kind of file",
      [](CLI::App& command, ConvertOptions& options) {
        command.add_option("IN", options.in, kPlanHelp)->required();
        command.add_option("OUT", options.out, kOutHelp)->required();
      },
      convert);
  addCommand<NewOptions>(
      app, chosen, "new", "Writes a new plan: empty, or a copy of a sample",
      [](CLI::App& command, NewOptions& options) {
        command.add_option("--sample", options.sample, "The sample to copy");
        command.add_flag("--list", options.list, "Lists the samples");
        command.add_option("OUT", options.out, kOutHelp);
      },
      create);
  addCommand<GenerateOptions>(
      app, chosen, "generate", "Writes a plausible plan of any size, the same for the same seed",
      [](CLI::App& command, GenerateOptions& options) {
        command.add_option("--sites", options.sites, "How many sites")->required()->check(CLI::Range(0, 100'000));
        command.add_option("--seed", options.seed, "Another number gives another plan")->capture_default_str();
        command.add_option("OUT", options.out, kOutHelp)->required();
      },
      generate);
}

} // namespace rw::cli
