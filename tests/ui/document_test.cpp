// The plan document: every chapter of every plan, and the files that it is written to.
#include "bridge/fingerprint.h"
#include "bridge/translator.h"
#include "catalogue/catalogue.h"
#include "catalogue/samples.h"
#include "document/compose.h"
#include "document/tables.h"
#include "formats/yaml.h"
#include "output/document_export.h"
#include "output/drawio.h"
#include "output/figures.h"
#include "output/pdf_links.h"
#include "output/spreadsheet.h"
#include "ui_test.h"

#include <QXmlStreamReader>
#include <set>

using namespace rw;
using namespace rw::ui;

namespace {

engine::Report reportOf(const plan::Plan& plan) { return engine::analyseWhole(plan); }

plan::Plan planFrom(const std::string& yaml) {
  auto plan = formats::readYaml("routewright: 1\n" + yaml, "test", {});
  if (!plan) qFatal("%s", plan.error().text().c_str());
  return std::move(*plan);
}

plan::Plan samplePlan(std::string_view name) { return catalogue::samplePlan(name).value(); }

/// Calls `see` for every text of a document, and `table` for every table.
void walk(const document::Document& document, const std::function<void(const document::Span&)>& see,
          const std::function<void(const document::Table&)>& table) {
  const auto text = [&](const document::Text& spans) {
    for (const document::Span& span : spans) see(span);
  };
  const auto rows = [&](const document::Table& one) {
    table(one);
    for (const auto& row : one.rows)
      for (const document::Cell& cell : row) text(cell.text);
  };
  rows(document.cover);
  for (const document::Heading& heading : document::headings(document))
    for (const document::Block& block : heading.section->blocks) {
      if (const auto* paragraph = std::get_if<document::Paragraph>(&block)) text(paragraph->text);
      if (const auto* list = std::get_if<document::List>(&block))
        for (const document::Text& item : list->items) text(item);
      if (const auto* one = std::get_if<document::Table>(&block)) rows(*one);
    }
}

QString plainOf(const document::Document& document) {
  QString out;
  walk(
      document, [&](const document::Span& span) { out += QString::fromStdString(span.text) + u'\n'; },
      [](const document::Table&) {});
  return out;
}

} // namespace

class DocumentTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  [[nodiscard]] std::filesystem::path file(const char* name) const {
    return folder_.filePath(QString::fromLatin1(name)).toStdString();
  }
  static DrawFigure figuresOf(const engine::Report& report) {
    return [&report](const document::Figure& figure) { return drawingOf(figure, report); };
  }
  static QByteArray read(const std::filesystem::path& path) {
    QFile in(QString::fromStdString(path.string()));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }

 private Q_SLOTS:
  void everySampleHasEveryChapter() {
    for (const catalogue::Sample& sample : catalogue::samples()) {
      const engine::Report report = reportOf(samplePlan(sample.name));
      const document::Document document = composePlan(report);
      QCOMPARE(document.chapters.size(), chapters().size() - 1); // without an earlier version, no changes
      std::set<std::string> ids;
      for (const document::Heading& heading : document::headings(document)) {
        QVERIFY2(ids.insert(heading.section->id).second, heading.section->id.c_str());
        QVERIFY(!heading.section->title.empty());
        // A chapter without a word is a fault; so is a heading with nothing below it.
        QVERIFY2(!heading.section->blocks.empty() || !heading.section->sections.empty(), heading.section->id.c_str());
      }
      walk(
          document,
          [&](const document::Span& span) {
            QVERIFY2(span.target.empty() || ids.contains(span.target), span.target.c_str());
          },
          [&](const document::Table& table) {
            for (const auto& row : table.rows) QCOMPARE(row.size(), table.columns.size());
          });
    }
  }

  void anEmptyPlanSaysWhatToEnter() {
    const document::Document document = composePlan(reportOf(planFrom("")));
    for (const document::Section& chapter : document.chapters) {
      if (chapter.id == std::string("glossary") || chapter.id == std::string("assumptions")) continue;
      QVERIFY2(!chapter.blocks.empty() || !chapter.sections.empty(), chapter.id.c_str());
    }
    const QString text = plainOf(document);
    for (const char* said : {"the plan has no flows", "No sites are in the plan yet", "No stages are planned yet",
                             "No flow has been walked through", "Nothing is drawn yet"})
      QVERIFY2(text.contains(QLatin1String(said)), said);
  }

  void saysWhatBreaksAndWhatMendsIt() {
    const engine::Report report = reportOf(samplePlan("problem-1"));
    const QString text = plainOf(composePlan(report));
    QVERIFY(text.contains(QStringLiteral("The plan does not hold")));
    QVERIFY(text.contains(QStringLiteral("Breaks at ")));
    for (const rules::Finding& finding : report.findings)
      QVERIFY2(text.contains(messageText(finding.title, report.network->plan())), finding.rule.c_str());
    const QString whole = plainOf(composePlan(reportOf(samplePlan("solution-1a"))));
    QVERIFY(!whole.contains(QStringLiteral("does not hold")));
  }

  void everyHopOfEveryFlowIsThere() {
    const engine::Report report = reportOf(samplePlan("contoso"));
    const document::Document document = composePlan(report, {.chapters = {QStringLiteral("symmetry")}});
    QCOMPARE(document.chapters.size(), std::size_t(1));
    const document::Section& chapter = document.chapters.front();
    QCOMPARE(chapter.sections.size(), report.plan.flows.size());
    for (std::size_t i = 0; i < chapter.sections.size(); ++i) {
      const auto result = report.explained(report.plan.flows[i].id);
      std::vector<const document::Table*> tables;
      for (const document::Block& block : chapter.sections[i].blocks)
        if (const auto* table = std::get_if<document::Table>(&block)) tables.push_back(table);
      QCOMPARE(tables.size(), std::size_t(2));
      QCOMPARE(tables[0]->rows.size(), result->deciding().forward.size());
      QCOMPARE(tables[1]->rows.size(), result->deciding().back.size());
    }
  }

  void speaksTheLanguageOfTheScreen() {
    const engine::Report report = reportOf(samplePlan("problem-1"));
    speak(QStringLiteral("ja"));
    const document::Document document = composePlan(report, {.chapters = {QStringLiteral("summary")}});
    speak(QStringLiteral("en"));
    const auto foreign = [](const std::string& text) {
      return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    };
    QVERIFY(foreign(document.kind));
    for (const document::Block& block : document.chapters.front().blocks)
      if (const auto* table = std::get_if<document::Table>(&block))
        for (const auto& row : table->rows)
          QVERIFY2(foreign(row.front().text.plain()), row.front().text.plain().c_str());
  }

  void theFingerprintIsThatOfThePlanAlone() {
    const plan::Plan one = planFrom("sites: [{id: paris, people: 10}]");
    QCOMPARE(fingerprintOf(one), fingerprintOf(planFrom("sites:\n  - id: paris\n    people: 10\n")));
    QVERIFY(fingerprintOf(one) != fingerprintOf(planFrom("sites: [{id: paris, people: 11}]")));
  }

  void writesPdfWithPagesLinksAndBookmarks() {
    const engine::Report report = reportOf(samplePlan("problem-1"));
    const document::Document document = composePlan(report);
    double told = 0;
    bool back = false;
    QVERIFY(exportDocument(document, figuresOf(report), file("plan.pdf"), [&](double share) {
      back |= share < told;
      told = share;
      return true;
    }));
    QVERIFY(!back && told > 0.5);
    const QByteArray pdf = read(file("plan.pdf"));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.size() > 50'000);
  }

  void canBeGivenUp() {
    const engine::Report report = reportOf(samplePlan("problem-1"));
    const document::Document document = composePlan(report);
    for (const char* name : {"given-up.pdf", "given-up.odt", "given-up.html", "given-up.md"}) {
      QVERIFY(!exportDocument(document, figuresOf(report), file(name), [](double) { return false; }));
      QVERIFY(!std::filesystem::exists(file(name)));
    }
  }

  void refusesAnotherEnding() {
    const engine::Report report = reportOf(planFrom(""));
    const Status status = exportDocument(composePlan(report), figuresOf(report), file("plan.docx"));
    QVERIFY(!status);
    QVERIFY(QString::fromStdString(status.error().text()).contains(QStringLiteral(".odt")));
  }

  void drawsTheHeadroomOfEveryEdgeThatHasSome() {
    const engine::Report report = reportOf(samplePlan("contoso"));
    const Drawing drawing = headroomDrawing(report);
    QVERIFY(drawing.paint);
    const QByteArray svg = toSvg(drawing, {.title = QStringLiteral("loads"), .outlines = false});
    for (const plan::Circuit& circuit : report.plan.circuits)
      QVERIFY2(svg.contains(QString::fromStdString(circuit.displayName()).toUtf8()), circuit.id.c_str());
    QVERIFY(!headroomDrawing(reportOf(planFrom(""))).paint);
  }

  void drawioJoinsWhatIsDrawn() {
    const engine::Report report = reportOf(samplePlan("problem-1"));
    const plan::Plan& plan = report.network->plan();
    const QByteArray drawio = toDrawio({{QStringLiteral("<Page>"), logicalDiagram(plan, &report)}}, plan);
    QXmlStreamReader xml(drawio);
    QSet<QString> ids;
    QStringList ends;
    int edges = 0;
    bool data = false;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      const QXmlStreamAttributes attributes = xml.attributes();
      if (const QString id = attributes.value(QLatin1String("id")).toString(); !id.isEmpty()) {
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
      }
      for (const char* end : {"source", "target", "parent"})
        if (attributes.hasAttribute(QLatin1String(end))) ends << attributes.value(QLatin1String(end)).toString();
      edges += attributes.hasAttribute(QLatin1String("edge")) ? 1 : 0;
      data |= attributes.value(QLatin1String("plan_id")) == QLatin1String("ny-perimeter") &&
              attributes.value(QLatin1String("plan_table")) == QLatin1String("devices") &&
              attributes.value(QLatin1String("plan_stateful")) == QLatin1String("true");
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const QString& end : ends) QVERIFY2(ids.contains(end), qPrintable(end));
    QVERIFY(edges >= int(plan.links.size()));
    QVERIFY(data);
  }

  void csvIsHarmless() {
    document::Table table{.caption = "t", .columns = {{.title = "=A1"}, {.title = "n", .number = true}}};
    table.rows = {{document::Cell("=cmd|' /C calc'!A0"), document::Cell("-1,5", -1.5)},
                  {document::Cell("@x"), document::Cell("")},
                  {document::Cell("a \"b\", c\nd"), document::Cell("12 %", 0.12)},
                  {document::Cell("-12"), document::Cell("+1")}};
    QCOMPARE(toCsv(table),
             QByteArray("\xEF\xBB\xBF'=A1,n\r\n'=cmd|' /C calc'!A0,-1.5\r\n'@x,\r\n\"a \"\"b\"\", c\nd\",0.12\r\n"
                        "-12,+1\r\n"));
  }

  void workbooksNameTheirSheets() {
    std::vector<document::Table> tables(3);
    for (document::Table& table : tables) {
      table.caption = std::string("A name: far [too] long for a sheet/of Excel?");
      table.columns = {{.title = "x"}};
      table.rows = {{document::Cell(std::string(40'000, 'x'))}};
    }
    const auto bytes = toXlsx(tables, QStringLiteral("t"), QStringLiteral("a"));
    QVERIFY2(bytes.has_value(), bytes ? "" : bytes.error().text().c_str());
    QVERIFY(bytes->startsWith("PK"));
  }
};

RW_UI_TEST(DocumentTest)
#include "document_test.moc"
