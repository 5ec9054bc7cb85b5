// export: the diagram as a file. The only command that needs Qt.
#include "canvas/saved_views.h"
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "engine/engine.h"
#include "output/diagram_export.h"

#include <QGuiApplication>
#include <filesystem>
#include <iostream>

namespace rw::cli {

namespace {

struct Options {
  std::string plan;
  std::string out;
  std::string flow;
  std::string view{keyOf(plan::Projection::Logical)};
  double scale = 2;
};

Result<Answer> exportTo(const Options& options) {
  const std::string ending = std::filesystem::path(options.out).extension().string();
  if (ending != ".svg" && ending != ".png" && ending != ".pdf")
    return fail("its ending does not say which kind of diagram to write", "end it in .svg, .png or .pdf",
                {.file = options.out});
  return readPlan(options.plan).and_then([&](const plan::Plan& plan) -> Result<Answer> {
    std::vector<std::string> flows;
    addIds(plan.flows, flows);
    if (auto known = checkKnown(options.flow, flows, "--flow", "flow"); !options.flow.empty() && !known)
      return fail(known.error());

    ui::Look look(options.view == keyOf(plan::Projection::Geographic) ? plan::Projection::Geographic
                                                                      : plan::Projection::Logical);
    if (const plan::View* saved = plan.views.find(options.view)) {
      look = ui::lookOf(*saved);
    } else {
      std::vector<std::string> views{std::string(keyOf(plan::Projection::Logical)),
                                     std::string(keyOf(plan::Projection::Geographic))};
      addIds(plan.views, views);
      if (auto known = checkKnown(options.view, views, "--view", "view"); !known) return fail(known.error());
    }

    // Qt's remarks on the session (no runtime folder, no fonts of the desktop) are not the user's business here.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
      if (type == QtCriticalMsg || type == QtFatalMsg) std::cerr << text.toStdString() << "\n";
    });
    // Nothing is shown, so no display is asked for, whether there is one or not.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    std::string name = "routewright-cli";
    std::array<char*, 2> argv{name.data(), nullptr};
    const QGuiApplication app(argc, argv.data());

    engine::Report report = engine::analyse(plan, {.fixes = false});
    report.study = std::make_shared<const engine::Study>(engine::study(plan)); // for the marks of worst failures
    const ui::DiagramExport how{
        .look = look, .flow = options.flow, .scale = options.scale, .version = QStringLiteral(RW_VERSION)};
    const auto written = ui::exportDiagram(catalogue::completed(plan), &report, how, options.out);
    if (!written) return fail(written.error());
    return Answer{"Wrote " + options.out + ".\n"};
  });
}

} // namespace

void addExport(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "export", "Draws the diagram as .svg, .png or .pdf; needs no display",
      [](CLI::App& command, Options& options) {
        addPlan(command, options.plan);
        command.add_option("OUT", options.out, "The file to write")->required();
        command.add_option("--flow", options.flow, "A flow whose path is drawn");
        command.add_option("--view", options.view, "logical, geographic, or the id of a view that the plan has saved")
            ->capture_default_str();
        command.add_option("--scale", options.scale, "Of .png: pixels per unit of the canvas")
            ->check(CLI::Range(0.1, 8.0))
            ->capture_default_str();
      },
      exportTo);
}

} // namespace rw::cli
