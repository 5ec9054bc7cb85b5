// export: the diagram, the plan document, or the catalogues as a file. The only command that needs Qt.
#include "bridge/issued_versions.h"
#include "bridge/translator.h"
#include "canvas/saved_views.h"
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "compare/difference.h"
#include "document/compose.h"
#include "document/protocol.h"
#include "document/tables.h"
#include "engine/engine.h"
#include "output/diagram_export.h"
#include "output/document_export.h"
#include "output/figures.h"
#include "output/spreadsheet.h"

#include <QGuiApplication>
#include <QLocale>
#include <algorithm>
#include <filesystem>
#include <iostream>

namespace rw::cli {

namespace {

struct Options {
  std::string plan;
  std::string out;
  std::vector<std::string> lit;
  std::string view{keyOf(plan::Projection::Logical)};
  double scale = 2;
  bool transparent = false;
  bool text = false;
  std::vector<std::string> sheets;
  bool document = false;
  bool protocol = false;
  std::string against;
  std::vector<std::string> chapters;
  std::string table = "flows";
};

enum class Kind : std::uint8_t { Diagram, Document, Workbook, Table };

/// What the ending of the file asks for; of a PDF, which may be any, `document` and `protocol` say it.
Result<Kind> kindOf(const Options& options) {
  const std::string ending = std::filesystem::path(options.out).extension().string();
  const bool text = ending == ".odt" || ending == ".html" || ending == ".md";
  const bool document = options.document || options.protocol;
  if (text || (document && ending == ".pdf")) return Kind::Document;
  if (document)
    return fail("a document has another ending", "end it in .pdf, .odt, .html or .md", {.file = options.out});
  if (ending == ".xlsx") return Kind::Workbook;
  if (ending == ".csv") return Kind::Table;
  if (ending == ".svg" || ending == ".png" || ending == ".pdf" || ending == ".drawio") return Kind::Diagram;
  return fail(
      "its ending does not say what to write",
      "end it in .svg, .png, .pdf or .drawio for the diagram, in .pdf (with --document), .odt, .html or .md for "
      "the plan document, in .xlsx or .csv for the catalogues",
      {.file = options.out});
}

/// What can be refused before the long work begins.
Status check(const plan::Plan& plan, const Options& options) {
  std::vector<std::string> flows;
  addIds(plan.flows, flows);
  for (const std::string& flow : options.lit)
    if (auto known = checkKnown(flow, flows, "--flow", "flow"); !known) return known;
  std::vector<std::string> views{std::string(keyOf(plan::Projection::Logical)),
                                 std::string(keyOf(plan::Projection::Geographic))};
  addIds(plan.views, views);
  if (auto known = checkKnown(options.view, views, "--view", "view"); !known) return known;
  std::vector<std::string> chapters;
  for (const ui::Chapter& chapter : ui::chapters()) chapters.emplace_back(chapter.id);
  for (const std::string& chapter : options.chapters)
    if (auto known = checkKnown(chapter, chapters, "--chapter", "chapter"); !known) return known;
  for (const ui::Chapter& chapter : ui::chapters())
    if (ui::needsEarlier(chapter) && options.against.empty() && plan.issued_versions.empty() &&
        std::ranges::count(options.chapters, chapter.id) > 0)
      return fail("the chapter \"" + std::string(chapter.id) + "\" needs an earlier version of the plan",
                  "name one with --against, or issue versions");
  for (const std::string& sheet : options.sheets)
    if (auto known = checkKnown(sheet, {"regions", "flows"}, "--sheets", "kind of sheet"); !known) return known;
  std::vector<std::string> tables;
  for (const plan::EntityInfo& info : plan::entities()) tables.emplace_back(info.meta->key);
  return checkKnown(options.table, tables, "--table", "table");
}

Status writeDiagram(const plan::Plan& plan, const engine::Report& report, const Options& options) {
  ui::Look look(options.view == keyOf(plan::Projection::Geographic) ? plan::Projection::Geographic
                                                                    : plan::Projection::Logical);
  if (const plan::View* saved = plan.views.find(options.view)) look = ui::lookOf(*saved);
  const auto wants = [&](const char* sheet) { return std::ranges::count(options.sheets, sheet) > 0; };
  const ui::DiagramExport how{.look = look,
                              .lit = options.lit,
                              .scale = options.scale,
                              .transparent = options.transparent,
                              .outlines = !options.text,
                              .regions = wants("regions"),
                              .flows = wants("flows"),
                              .version = QStringLiteral(RW_VERSION)};
  return ui::exportDiagram(report.network->plan(), &report, how, options.out);
}

/// A state of the plan before this one, and what it is called.
struct Earlier {
  plan::Plan plan;
  QString name;
};

/// What changes are told against: the file or the issued version that is named, else the version issued last.
Result<std::optional<Earlier>> earlierOf(const plan::Plan& plan, const std::string& against) {
  const plan::IssuedVersion* version = against.empty() ? compare::lastIssued(plan) : nullptr;
  if (!against.empty() && !std::filesystem::exists(against))
    for (const plan::IssuedVersion& one : plan.issued_versions)
      if (one.displayName() == against) version = &one;
  if (version != nullptr)
    return compare::issuedPlan(*version, plan).map([&](plan::Plan then) {
      return std::optional(Earlier{std::move(then), ui::issuedText(*version)});
    });
  if (against.empty()) return std::optional<Earlier>();
  if (against != "-" && !std::filesystem::exists(against))
    return fail("--against " + against + ": there is neither such a file nor an issued version of that name",
                "name a file, or a version that issue has kept");
  return readPlan(against).map([&](const plan::Plan& read) {
    return std::optional(Earlier{compare::aligned({&plan}, read),
                                 QString::fromStdString(std::filesystem::path(against).filename().string())});
  });
}

Status writeDocument(const engine::Report& report, const std::optional<Earlier>& earlier, const Options& options) {
  ui::DocumentChoice choice;
  if (earlier) {
    choice.before = std::make_shared<const engine::Report>(engine::analyseWhole(earlier->plan, {.fixes = false}));
    choice.since = earlier->name;
  }
  for (const std::string& chapter : options.chapters) choice.chapters << QString::fromStdString(chapter);
  return ui::exportDocument(
      options.protocol ? ui::composeProtocol(report, choice) : ui::composePlan(report, choice),
      [&](const document::Figure& figure) { return ui::drawingOf(figure, report, choice.before.get()); }, options.out);
}

Status writeTables(Kind kind, const engine::Report& report, const Options& options) {
  const ui::Source source(report);
  if (kind == Kind::Table)
    return ui::writeBytes(ui::toCsv(ui::objectTable(source, plan::entityByKey(options.table)->kind())), options.out);
  const plan::Design& design = source.written().design();
  return ui::toXlsx(ui::catalogueTables(source), QString::fromStdString(design.displayName()),
                    QString::fromStdString(design.author))
      .and_then([&](const QByteArray& bytes) { return ui::writeBytes(bytes, options.out); });
}

Result<Answer> exportTo(const Options& options) {
  const Result<Kind> kind = kindOf(options);
  if (!kind) return fail(kind.error());
  if ((*kind != Kind::Document || options.protocol) && !options.against.empty())
    return fail("only a plan document tells changes", "leave --against out, or export a document",
                {.file = options.out});
  return readPlan(options.plan).and_then([&](const plan::Plan& plan) -> Result<Answer> {
    if (Status fine = check(plan, options); !fine) return fail(fine.error());
    const bool tellsChanges = *kind == Kind::Document && !options.protocol;
    const Result<std::optional<Earlier>> earlier =
        tellsChanges ? earlierOf(plan, options.against) : Result<std::optional<Earlier>>();
    if (!earlier) return fail(earlier.error());

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
    // Files are the same on every machine.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::speak(QStringLiteral("en"));

    // Fixes are told in documents alone; worst failures are marked on diagrams, too.
    const engine::Options how{.fixes = *kind == Kind::Document || *kind == Kind::Workbook};
    const engine::Report report = *kind == Kind::Table ? engine::analyse(plan, how) : engine::analyseWhole(plan, how);
    const Status written = *kind == Kind::Diagram    ? writeDiagram(plan, report, options)
                           : *kind == Kind::Document ? writeDocument(report, *earlier, options)
                                                     : writeTables(*kind, report, options);
    if (!written) return fail(written.error());
    return Answer{"Wrote " + options.out + ".\n"};
  });
}

} // namespace

void addExport(CLI::App& app, Command& chosen) {
  addCommand<Options>(
      app, chosen, "export", "Writes the diagram, the plan document or the catalogues, by the ending; needs no display",
      [](CLI::App& command, Options& options) {
        addPlan(command, options.plan);
        command
            .add_option(
                "OUT", options.out,
                "The file to write: .svg, .png, .pdf or .drawio for the diagram; .odt, .html, .md, or .pdf with "
                "--document for the plan document; .xlsx or .csv for the catalogues")
            ->required();
        command.add_flag("--document", options.document, "A PDF of the plan document instead of the diagram");
        command
            .add_flag("--protocol", options.protocol,
                      "The protocol of the walkthroughs instead: what reviewers have seen and said")
            ->excludes("--document");
        command.add_option("--chapter", options.chapters, "A chapter of the document; may be repeated. All without it");
        command.add_option(
            "--against", options.against,
            "A file with an earlier state of the plan, or the name of a version that was issued: the document "
            "lists what has changed since. Without it: since the version issued last");
        command.add_option("--table", options.table, "Of .csv: which kind of object, such as sites")
            ->capture_default_str();
        addEach(command, "--flow", options.lit, "A flow whose path is drawn, the first in full; may be repeated");
        command.add_option("--view", options.view, "logical, geographic, or the id of a view that the plan has saved")
            ->capture_default_str();
        command.add_flag("--transparent", options.transparent, "Of .svg and .png: without a ground");
        command.add_flag("--text", options.text, "Of .svg: text as text, not as shapes");
        addEach(command, "--sheets", options.sheets,
                "Of the diagram's .pdf: regions or flows, a sheet for each of them behind the whole; may be repeated");
        command.add_option("--scale", options.scale, "Of .png: pixels per unit of the canvas")
            ->check(CLI::Range(0.1, 8.0))
            ->capture_default_str();
      },
      exportTo);
}

} // namespace rw::cli
