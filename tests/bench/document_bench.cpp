// How long the plan document of an enterprise takes to be written, once the plan is analysed; and how soon it is given
// up. docs/performance.md: document_bench [--sites N] (40: some 200 pages)
#include "catalogue/generate.h"
#include "document/compose.h"
#include "document/tables.h"
#include "output/document_export.h"
#include "output/figures.h"
#include "output/spreadsheet.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <chrono>
#include <cstdio>

using namespace rw;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

engine::Report reportOf(int sites) { return engine::analyseWhole(catalogue::generate(sites, 1), {.fixes = false}); }

} // namespace

int main(int argc, char** argv) {
  const QGuiApplication app(argc, argv);
  QCommandLineParser parser;
  const QCommandLineOption sites("sites", "How many sites the plan has.", "N", "40");
  parser.addOption(sites);
  parser.process(app);

  const engine::Report report = reportOf(parser.value(sites).toInt());
  const QTemporaryDir folder;
  const ui::DrawFigure draw = [&](const document::Figure& figure) { return ui::drawingOf(figure, report); };
  auto start = Clock::now();
  const document::Document document = ui::composePlan(report);
  std::printf("%d sites, %d flows: chapters written in %.3f s\n", parser.value(sites).toInt(),
              int(report.plan.flows.size()), secondsSince(start));
  for (const QString& ending : ui::documentEndings()) {
    const std::filesystem::path out = folder.filePath("plan" + ending).toStdString();
    start = Clock::now();
    if (const Status status = ui::exportDocument(document, draw, out); !status)
      return std::fprintf(stderr, "%s\n", status.error().text().c_str()), 1;
    std::printf("%-5s %6.2f s, %lld KiB\n", qPrintable(ending), secondsSince(start),
                static_cast<long long>(std::filesystem::file_size(out) / 1024));
  }
  const ui::DocumentPages pages(document, draw, {665, 970}, {});
  std::printf("      %d pages\n", pages.count());

  // Asked to stop in the middle.
  Clock::time_point asked;
  int told = 0;
  if (ui::exportDocument(document, draw, folder.filePath("given-up.pdf").toStdString(), [&](double share) {
        if (share > 0.5 && ++told == 1) asked = Clock::now();
        return told == 0;
      }))
    return std::fprintf(stderr, "was not given up\n"), 1;
  std::printf("given up after %.3f s\n", secondsSince(asked));
  start = Clock::now();
  const auto bytes = ui::toXlsx(ui::catalogueTables(ui::Source(report)), "bench", "bench");
  std::printf(".xlsx %6.2f s\n", secondsSince(start));
  return bytes ? 0 : 1;
}
