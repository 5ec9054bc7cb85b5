// Headroom, latency, failures and failure mode by mouse and keys.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "canvas/diagram.h"
#include "catalogue/generate.h"
#include "charts/headroom_chart.h"
#include "formats/yaml.h"
#include "panels/rows_table.h"
#include "ui_test.h"
#include "workbench/actions.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <fstream>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

class AnalysisTest : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;

  PlanDocument& document() { return *window_->document(); }
  void show() { window_ = test::shownWindow(); }
  void open(const char* scenario) {
    show();
    QVERIFY(window_->openFile(test::testFile(QStringLiteral("scenarios/%1.yaml").arg(QLatin1String(scenario)))));
    QTRY_VERIFY(!document().analysing() && !document().studying());
  }
  /// Clicks the tab of this panel and gives back what is found in it.
  template <class T> T* inTab(const char* panel, const char* child) {
    auto* tabs = window_->findChild<QTabWidget*>(QStringLiteral("panels"));
    auto* page = tabs->findChild<QWidget*>(QLatin1String(panel));
    const QPoint tab = tabs->tabBar()->tabRect(tabs->indexOf(page)).center();
    test::press(tabs->tabBar(), tab);
    test::release(tabs->tabBar(), tab);
    return seen<T>(page, QLatin1String(child));
  }
  void clickRow(RowsTable* table, const QString& id) {
    const QModelIndex row = table->row(id);
    QVERIFY2(row.isValid(), qPrintable(id));
    table->scrollTo(row);
    const QPoint middle = table->visualRect(row).center();
    test::press(table->viewport(), middle);
    test::release(table->viewport(), middle);
  }
  void clickOnCanvas(const QString& id) {
    CanvasView& canvas = *window_->canvas();
    const QPoint middle = canvas.mapFromScene(canvas.objectRect(id).center());
    test::moveTo(canvas.viewport(), middle);
    test::press(canvas.viewport(), middle);
    test::release(canvas.viewport(), middle);
  }
  static QString cell(const RowsTable* table, const QString& id, int column) {
    return table->row(id).siblingAtColumn(column).data().toString().trimmed();
  }
  [[nodiscard]] QString failureText() const {
    const auto* label = seen<QLabel>(window_.get(), QStringLiteral("failureText"));
    return label != nullptr ? label->text() : QString();
  }
  static QByteArray csvHead() { return QApplication::clipboard()->text().section(u'\n', 0, 0).toUtf8(); }

 private Q_SLOTS:
  static RowsTable::Row row(const QString& name, const QString& count, const QString& place) {
    return {name, {{name, {}, {}, {}}, {count, {}, {}, {}}, {place, {}, {}, {}}}};
  }
  static std::unique_ptr<RowsTable> namesCountsPlaces() {
    auto table = std::make_unique<RowsTable>(QStringLiteral("t"), QStringLiteral("t"),
                                             std::vector<RowsTable::Column>{{QStringLiteral("Name")},
                                                                            {QStringLiteral("Count"), true},
                                                                            {QStringLiteral("Place")}},
                                             nullptr);
    table->setRows({row(QStringLiteral("New Jersey data centre, building two"), QStringLiteral("1.234.567 Mbit/s"),
                        QStringLiteral("Newark")),
                    row(QStringLiteral("Oslo"), QStringLiteral("1"), QStringLiteral("Oslo"))});
    table->show();
    return table;
  }
  /// Whether all of a row's cell is in sight.
  static bool whole(const RowsTable& table, int column) {
    const QModelIndex cell = table.model()->index(0, column);
    return table.sizeHintForIndex(cell).width() <= table.columnWidth(column);
  }

  // Long texts give way, numbers and short texts stay whole; what a hand has set stays as well.
  void tablesFitTheirWindow() {
    const auto made = namesCountsPlaces();
    RowsTable& table = *made;
    const auto total = [&] { return table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2); };
    for (const int width : {380, 700, 400}) {
      table.resize(width, 200);
      QTRY_COMPARE(table.width(), width);
      QVERIFY(total() <= table.viewport()->width() && whole(table, 1) && whole(table, 2));
      QCOMPARE(whole(table, 0), width == 700);
      if (width < 700) QVERIFY(total() > table.viewport()->width() - 4);
    }
    table.setColumnWidth(0, 250);
    table.resize(700, 200);
    QCOMPARE(table.columnWidth(0), 250);
  }

  // Nothing moves under the eyes of somebody who reads; the first rows and a new look at it fit it again.
  void tablesKeepTheirColumnsWhileTheyAreRead() {
    const auto made = namesCountsPlaces();
    RowsTable& table = *made;
    table.resize(700, 200);
    QTRY_COMPARE(table.width(), 700);
    const int before = table.columnWidth(0);
    table.setRows({row(QStringLiteral("Oslo"), QStringLiteral("1"), QStringLiteral("Oslo"))});
    QCOMPARE(table.columnWidth(0), before);
    table.hide();
    table.show();
    QVERIFY(table.columnWidth(0) < before);
    table.setRows({});
    table.setRows({row(QStringLiteral("New Jersey data centre, building two"), {}, {})});
    QCOMPARE(table.columnWidth(0), before);
  }

  // The last column takes what is left by itself: no hand has set a width.
  void tablesWhoseLastColumnStretchesFitTheirWindowAgainAndAgain() {
    const auto made = namesCountsPlaces();
    RowsTable& table = *made;
    table.header()->setStretchLastSection(true);
    for (const int width : {360, 420, 380}) {
      table.resize(width, 200);
      QTRY_COMPARE(table.width(), width);
      QVERIFY(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2) <= table.viewport()->width());
    }
  }

  // As far as it goes where there is too little for all.
  void tablesGiveWayAsFarAsTheyCan() {
    const auto made = namesCountsPlaces();
    RowsTable& table = *made;
    table.resize(150, 200);
    QTRY_COMPARE(table.width(), 150);
    QVERIFY(table.columnWidth(0) <= 100);
    QVERIFY(whole(table, 1));
  }

  void cleanup() { window_.reset(); }

  void everyCircuitAndEgressStandsInTheTableWithItsWorstFailure() {
    open("problem-1");
    auto* table = inTab<RowsTable>("headroomPanel", "headroomTable");
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), int(document().plan().circuits.size() + document().plan().internet_egresses.size()));
    const auto& loads = document().study()->loads;
    const auto load = std::ranges::find(loads, "inet-nj", &analysis::Load::id);
    QVERIFY(load != loads.end() && !load->worst_failure.empty());
    QCOMPARE(cell(table, QStringLiteral("inet-nj"), 7), nameText(document().plan(), load->worst_failure.front()));
    QVERIFY(cell(table, QStringLiteral("inet-nj"), 6).endsWith(u'%'));

    clickRow(table, QStringLiteral("er-ny"));
    QCOMPARE(document().selection(), QStringList{QStringLiteral("er-ny")});

    auto* kinds = seen<QComboBox>(window_.get(), QStringLiteral("headroom.kinds"));
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down);
    QCOMPARE(table->rowCount(), int(2 * document().plan().circuits.size()));
    QTest::keyClick(kinds, Qt::Key_Down);
    QCOMPARE(table->rowCount(), int(document().plan().links.size()));
  }

  void theChartHasABarForEachEdgeAndCanBeCopied() {
    open("problem-1");
    auto* asChart = inTab<QPushButton>("headroomPanel", "headroom.asChart");
    QVERIFY(asChart != nullptr);
    test::click(asChart);
    auto* chart = seen<HeadroomChart>(window_.get(), QStringLiteral("headroomChart"));
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->bars().size(), std::size_t{2});
    QVERIFY(chart->bars()[0].worst.value_or(0) >= chart->bars()[1].worst.value_or(1)); // the fullest first
    QApplication::clipboard()->clear();
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("headroom.copyPicture")));
    const QImage picture = QApplication::clipboard()->image();
    QCOMPARE(picture.size(), chart->size() * 2);
    QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("headroom.copyCsv")));
    QVERIFY(csvHead().startsWith("Name,Kind,Capacity,Up,Down,Headroom"));
    QVERIFY(!QApplication::clipboard()->text().contains(u'%')); // bare numbers
  }

  void aCellWithoutANumberIsEmptyInCsvAndComesLast() {
    RowsTable table(QStringLiteral("times"), {}, {{QStringLiteral("Site"), false}, {QStringLiteral("Time"), true}},
                    nullptr);
    table.setRows({{QStringLiteral("a"), {{QStringLiteral("A"), {}, {}, {}}, {QStringLiteral("–"), kNoNumber, {}, {}}}},
                   {QStringLiteral("b"), {{QStringLiteral("B"), {}, {}, {}}, {QStringLiteral("2 ms"), 2.0, {}, {}}}}});
    QCOMPARE(table.csv(), QStringLiteral("Site,Time\r\nA,\r\nB,2\r\n"));
    table.sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(table.csv(), QStringLiteral("Site,Time\r\nB,2\r\nA,\r\n"));
  }

  void canvasBarsCarryTheLoadAndTheMarkOfTheWorstFailure() {
    open("problem-1");
    const LoadBars bars = loadBars(*document().report());
    QVERIFY(bars.contains("inet-nj"));
    QVERIFY(bars.at("inet-nj").worst.value_or(0) > bars.at("inet-nj").normal);
    QVERIFY(!loadBars(engine::analyse(document().plan(), {.fixes = false})).at("inet-nj").worst);
  }

  void detoursAreMarkedInTheMeetMeTable() {
    open("regional-hairpin");
    auto* table = inTab<RowsTable>("latencyPanel", "latencyTable");
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), int(document().plan().sites.size()));
    const auto& rows = document().report()->meetMe;
    const auto detour = std::ranges::find(rows, true, &analysis::MeetMeRow::hairpin);
    QVERIFY(detour != rows.end());
    for (const analysis::MeetMeRow& row : rows)
      QCOMPARE(cell(table, qs(row.site), 6), row.hairpin ? QStringLiteral("hairpin") : QString());

    document().highlight({});
    clickRow(table, qs(detour->site));
    QCOMPARE(document().selection(), QStringList{qs(detour->site)});
    const auto* lit = document().plan().flows.find(document().highlightedFlow().toStdString());
    QVERIFY(lit != nullptr && lit->site.id == detour->site);
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("latency.copyCsv")));
    QVERIFY(csvHead().startsWith("Site,People,Internet,ExpressRoute,Taken,Stretch"));
  }

  void aClickOnAFailureShowsItAndLeavingRestores() {
    open("problem-1");
    const plan::Plan before = document().plan();
    const std::string edgeBefore = document().report()->flow("mail-out")->deciding().edge_out;
    auto* table = inTab<RowsTable>("failuresPanel", "failuresTable");
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), int(document().study()->failures.size()));

    clickRow(table, QStringLiteral("er-ny"));
    QVERIFY(document().failureMode());
    QCOMPARE(document().selection(), QStringList{QStringLiteral("er-ny")});
    QTRY_COMPARE(document().report()->failed, std::vector<std::string>{"er-ny"});
    QVERIFY(document().report()->flow("mail-out")->deciding().edge_out != edgeBefore);
    QVERIFY(failureText().contains(nameText(before, "er-ny")));
    QVERIFY(failureText().contains(QStringLiteral("flows moved: 1")));
    QVERIFY(window_->actions().get(QStringLiteral("view.failures"))->isChecked());

    test::click(seen<QPushButton>(window_.get(), QStringLiteral("failure.leave")));
    QVERIFY(!document().failureMode());
    QTRY_VERIFY(document().report()->failed.empty() && !document().analysing());
    QCOMPARE(document().report()->flow("mail-out")->deciding().edge_out, edgeBefore);
    QCOMPARE(document().report()->study, document().study()); // what the canvas draws the worst failures from
    QVERIFY(failureText().isEmpty());
    QVERIFY(edit::diff(before, document().plan()).empty());
    QCOMPARE(document().project().stepsInForce(), std::size_t{0});
    QVERIFY(!document().studying()); // what was studied still holds
  }

  // In the plan two roads lead to Microsoft: either may go, both may not.
  void pairsAreWorkedOutWhenTheyAreAskedFor() {
    open("problem-1");
    auto* table = inTab<RowsTable>("failuresPanel", "failuresTable");
    QVERIFY(table != nullptr && document().pairs() == nullptr);
    const int singles = table->rowCount();
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("failures.pairs")));
    QVERIFY(document().pairsWanted());
    QTRY_VERIFY(!document().pairing());
    const std::vector<analysis::Failure>& pairs = *document().pairs();
    QVERIFY(!pairs.empty());
    QCOMPARE(table->rowCount(), int(pairs.size()));
    QVERIFY(std::ranges::all_of(pairs, [](const analysis::Failure& f) { return f.element.size() == 2; }));
    QVERIFY(seen<QPushButton>(window_.get(), QStringLiteral("failures.stop")) == nullptr);

    const auto& worst = pairs.front();
    clickRow(table, qs(worst.element[0] + " " + worst.element[1]));
    QCOMPARE(document().failed(), worst.element);
    QTRY_COMPARE(document().report()->failed, worst.element);
    QCOMPARE(document().report()->failure->flows_lost, worst.flows_lost);

    // An edit while something is down: they wait, and go on when all is up.
    QVERIFY(document().edit(QStringLiteral("Edit"), [](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Site, "hq"}, "people", Value(std::int64_t{4100}));
    }));
    QVERIFY(document().pairing());
    QVERIFY(seen<QWidget>(window_.get(), QStringLiteral("failures.progress")) == nullptr);
    document().setFailureMode(false);
    QTRY_VERIFY(!document().pairing());
    document().undo();

    test::click(seen<QPushButton>(window_.get(), QStringLiteral("failures.singles")));
    QVERIFY(!document().pairsWanted());
    QTRY_VERIFY(!document().studying());
    QCOMPARE(table->rowCount(), singles);
  }

  void pairsOfALargePlanShowHowFarTheyAreAndCanBeStopped() {
    show();
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("large.yaml"));
    std::ofstream(file.toStdString()) << formats::writeYaml(catalogue::generate(60, 1));
    QVERIFY(window_->openFile(file));
    QTRY_VERIFY_WITH_TIMEOUT(!document().analysing() && !document().studying(), 30000);
    auto* table = inTab<RowsTable>("failuresPanel", "failuresTable");
    const int singles = table->rowCount();
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("failures.pairs")));
    QTRY_VERIFY_WITH_TIMEOUT(document().studyProgress() > 0, 30000);
    QVERIFY(document().pairing());
    QVERIFY(seen<QProgressBar>(window_.get(), QStringLiteral("failures.progress")) != nullptr);
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("failures.stop")));
    QVERIFY(!document().pairsWanted() && document().pairs() == nullptr);
    QTRY_VERIFY(!document().analysing());
    QCOMPARE(table->rowCount(), singles);
    QVERIFY(seen<QPushButton>(window_.get(), QStringLiteral("failures.singles"))->isChecked());
  }

  void escapeLeavesFailureModeFromATableToo() {
    open("problem-1");
    auto* table = inTab<RowsTable>("failuresPanel", "failuresTable");
    clickRow(table, QStringLiteral("er-ny"));
    QVERIFY(document().failureMode() && table->hasFocus());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!document().failureMode());
  }

  // With nothing that could break, failure mode has nothing to say, and says no wrong.
  void failureModeOnAPlanWithoutFlows() {
    show();
    window_->newPlan();
    QVERIFY(document().edit(QStringLiteral("Add"), [](edit::Transaction& edit) {
      auto site = edit.create(plan::EntityKind::Site, {{"id", Value("lonely")}});
      return site ? Status() : Status(tl::make_unexpected(site.error()));
    }));
    document().toggleFailed(QStringLiteral("lonely"));
    QTRY_VERIFY(failureText().contains(QStringLiteral("nothing changes")));
    document().setFailureMode(false);
    QVERIFY(failureText().isEmpty());
  }

  void clicksTakeElementsDownAndUpAgain() {
    open("problem-1");
    const plan::Plan before = document().plan();
    window_->canvas()->setFocus();
    QTest::keyClick(window_->canvas(), Qt::Key_F8);
    QVERIFY(document().failureMode());
    QVERIFY(failureText().contains(QStringLiteral("click")));

    clickOnCanvas(QStringLiteral("hq"));
    QCOMPARE(document().failed(), std::vector<std::string>{"hq"});
    QTRY_VERIFY(failureText().contains(QStringLiteral("people cut off: 4,000")));
    clickOnCanvas(QStringLiteral("er-ny"));
    QCOMPARE(document().failed(), (std::vector<std::string>{"hq", "er-ny"}));
    clickOnCanvas(QStringLiteral("hq"));
    QCOMPARE(document().failed(), std::vector<std::string>{"er-ny"});
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("failure.restore")));
    QVERIFY(document().failed().empty() && document().failureMode());

    window_->canvas()->setFocus();
    QTest::keyClick(window_->canvas(), Qt::Key_Escape);
    QVERIFY(!document().failureMode());
    clickOnCanvas(QStringLiteral("er-ny")); // selects again, and nothing more
    QVERIFY(document().failed().empty());
    QCOMPARE(document().selection(), QStringList{QStringLiteral("er-ny")});
    QVERIFY(edit::diff(before, document().plan()).empty());
  }

  void keysDoWhatClicksDo() {
    open("problem-1");
    document().select({QStringLiteral("inet-nj")});
    window_->canvas()->setFocus();
    QTest::keyClick(window_->canvas(), Qt::Key_F9);
    QCOMPARE(document().failed(), std::vector<std::string>{"inet-nj"});
    QTest::keyClick(window_->canvas(), Qt::Key_Return);
    QVERIFY(document().failed().empty());
    QTest::keyClick(window_->canvas(), Qt::Key_Return);
    QCOMPARE(document().failed(), std::vector<std::string>{"inet-nj"});

    auto* table = inTab<RowsTable>("failuresPanel", "failuresTable");
    table->setFocus();
    table->setCurrentIndex(table->row(QStringLiteral("er-ny/primary")));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(document().failed(), std::vector<std::string>{"er-ny/primary"});
    QCOMPARE(document().selection(), QStringList{QStringLiteral("er-ny")});
  }

  void whatIsDownAndDeletedIsNoLongerDown() {
    open("problem-1");
    document().setFailed({"er-ny", "inet-nj"});
    document().select({QStringLiteral("er-ny")});
    window_->canvas()->setFocus();
    QTest::keyClick(window_->canvas(), Qt::Key_Delete);
    QCOMPARE(document().failed(), std::vector<std::string>{"inet-nj"});
    QTRY_COMPARE(document().report()->failed, document().failed());
    document().undo(); // leaves no journal behind
  }

  void whatGoesDownWithAnElementIsDrawnAsDown() {
    open("problem-1");
    Diagram diagram = logicalDiagram(document().completedPlan(), nullptr);
    const auto up = [&](const char* key) { return diagram.boxes[std::size_t(diagram.box(key))].up; };
    takeDown(diagram, document().completedPlan(), {"ny"});
    QVERIFY(!up("ny") && !up("ny-core") && !up("er-ny"));
    QVERIFY(up("nj") && up("nj-core") && up("inet-nj"));
    for (const Wire& wire : diagram.wires)
      if (wire.object == "er-ny") QVERIFY(!wire.up);
  }

  void emptyPlansSayWhatToDo() {
    show();
    window_->newPlan();
    QTRY_VERIFY(!document().analysing() && !document().studying());
    for (const auto& [panel, table] :
         {std::pair{"headroomPanel", "headroomTable"}, std::pair{"latencyPanel", "latencyTable"},
          std::pair{"failuresPanel", "failuresTable"}}) {
      QVERIFY(inTab<RowsTable>(panel, table) == nullptr);
      const auto* page = window_->findChild<QWidget*>(QLatin1String(panel));
      const auto labels = page->findChildren<QLabel*>();
      QVERIFY(std::ranges::any_of(labels, [](const QLabel* l) { return l->isVisible() && l->text().size() > 40; }));
    }
  }
};

RW_UI_TEST(AnalysisTest)
#include "analysis_test.moc"
