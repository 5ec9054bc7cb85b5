// Why a path goes the way it goes: the routing table of a node, and what the pointer tells.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "canvas/hover_text.h"
#include "routing/routing.h"
#include "ui_test.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolTip>
#include <QTreeView>
#include <QTreeWidget>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

class RoutesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;
  PlanDocument* document_ = nullptr;
  int lost_ = 0;

  void open(const char* scenario) {
    window_ = test::shownWindow();
    QVERIFY(window_->openFile(test::testFile(QStringLiteral("scenarios/%1.yaml").arg(QLatin1String(scenario)))));
    document_ = window_->document();
    QTRY_VERIFY(!document_->analysing());
  }
  void showTab(const QString& title) {
    auto* tabs = window_->findChild<QTabWidget*>(QStringLiteral("panels"));
    for (int i = 0; i < tabs->count(); ++i)
      if (tabs->tabText(i) == title) tabs->setCurrentIndex(i);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
  }
  [[nodiscard]] QTreeView* table() const { return seen<QTreeView>(window_.get(), QStringLiteral("routesTable")); }
  [[nodiscard]] QLineEdit* search() const { return seen<QLineEdit>(window_.get(), QStringLiteral("routes.search")); }
  [[nodiscard]] QStringList column(int at) const {
    QStringList cells;
    for (int row = 0; table() != nullptr && row < table()->model()->rowCount(); ++row)
      cells << table()->model()->index(row, at).data().toString();
    return cells;
  }

  static QStringList distinct(QStringList cells) {
    cells.removeDuplicates();
    return cells;
  }

 private Q_SLOTS:
  void cleanup() { window_.reset(); }

  void everyHopSaysWhyItGoesThisWay() {
    open("problem-1");
    document_->highlight(QStringLiteral("adfs-in"));
    showTab(QStringLiteral("Path"));
    auto* path = seen<QTreeWidget>(window_.get(), QStringLiteral("pathTable"));
    auto* why = seen<QPushButton>(window_.get(), QStringLiteral("path.why"));
    QVERIFY(path != nullptr && why != nullptr);
    QVERIFY(!why->isEnabled());
    // The node at which the answer leaves the way of the request.
    QTreeWidgetItem* answer = path->topLevelItem(1);
    QTreeWidgetItem* hop = nullptr;
    for (int i = 0; i < answer->childCount(); ++i)
      if (answer->child(i)->data(0, Qt::UserRole) == QStringLiteral("nj-core")) hop = answer->child(i);
    QVERIFY(hop != nullptr);
    const QString prefix = hop->text(1);
    path->scrollToItem(hop);
    QTest::mouseClick(path->viewport(), Qt::LeftButton, {}, path->visualItemRect(hop).center());
    QVERIFY(why->isEnabled());
    QTest::mouseClick(why, Qt::LeftButton);
    QVERIFY(table() != nullptr);
    QCOMPARE(search()->text(), prefix);
    QCOMPARE(document_->selection(), QStringList{QStringLiteral("nj-core")});
    // The winner and the loser, as the core has them.
    const QStringList outcomes = column(1);
    QVERIFY(!outcomes.filter(QStringLiteral("used")).isEmpty());
    QVERIFY(column(0).contains(prefix));
  }

  void theTableIsTheCores_data() {
    QTest::addColumn<QByteArray>("scenario");
    for (const char* name : {"problem-1", "problem-2", "regional", "pool-on-two-circuits", "solution-1b-route-scoping"})
      QTest::newRow(name) << QByteArray(name);
  }
  void theTableIsTheCores() {
    QFETCH(QByteArray, scenario);
    open(scenario);
    showTab(QStringLiteral("Routes"));
    int lost = 0;
    for (const plan::Device& device : document_->plan().devices) {
      document_->select({qs(device.id)});
      const auto rows = document_->report()->network->table(device.id);
      QStringList prefixes;
      for (const routing::TableRow& row : rows)
        for (const routing::Candidate& candidate : row.candidates) {
          prefixes << qs(row.prefix.text());
          lost += candidate.best ? 0 : 1;
        }
      QCOMPARE(column(0), prefixes);
      QCOMPARE(column(1).filter(QStringLiteral("lost")).isEmpty(),
               std::ranges::all_of(rows, [](const routing::TableRow& row) {
                 return std::ranges::all_of(row.candidates, &routing::Candidate::best);
               }));
    }
    lost_ += lost;
  }
  void someOfThoseRoutesLost() { QVERIFY(lost_ > 0); }

  void anAddressFindsItsLongestMatchAlone() {
    open("problem-1");
    document_->select({QStringLiteral("nj-core")});
    showTab(QStringLiteral("Routes"));
    QTest::keyClicks(search(), QStringLiteral("10.10.20.9"));
    QCOMPARE(distinct(column(0)), QStringList{QStringLiteral("10.10.20.0/24")});
    search()->clear();
    QTest::keyClicks(search(), QStringLiteral("8.8.8.8"));
    QCOMPARE(distinct(column(0)), QStringList{QStringLiteral("0.0.0.0/0")});
    search()->clear();
    QTest::keyClicks(search(), QStringLiteral("no such"));
    QVERIFY(table() == nullptr); // a sentence stands there
  }

  void itFollowsTheSelectionAndTheAnswer() {
    open("problem-1");
    showTab(QStringLiteral("Routes"));
    document_->select({QStringLiteral("ny-core")});
    const QStringList before = column(0);
    QVERIFY(!before.isEmpty());
    document_->select({QStringLiteral("adfs-in")}); // no node: the last one stays
    QCOMPARE(column(0), before);
    document_->setFailed({"ny-core"});
    QTRY_VERIFY(!document_->analysing());
    QVERIFY(table() == nullptr); // what is down knows nothing
    document_->setFailureMode(false);
    QTRY_COMPARE(column(0), before);
  }

  void thePointerTellsLatencyLoadAndRoutes() {
    open("problem-1");
    QTRY_VERIFY(document_->study() != nullptr);
    const QStringList node = hoverText(*document_, "nj-core");
    QCOMPARE(node.front(), QStringLiteral("New Jersey core"));
    QVERIFY(!node.filter(QStringLiteral("0.0.0.0/0")).isEmpty());
    for (const plan::Link& link : document_->plan().links) {
      const QString all = hoverText(*document_, link.id).join(u'\n');
      QVERIFY2(all.contains(QStringLiteral("latency")), link.id.c_str());
      QVERIFY2(all.contains(QStringLiteral("Carries")), link.id.c_str());
    }
    QVERIFY(hoverText(*document_, "no-such").isEmpty());
    // By the pointer.
    CanvasView* canvas = window_->canvas();
    const QPoint where = canvas->mapFromScene(canvas->objectRect(QStringLiteral("nj-core")).center());
    QHelpEvent help(QEvent::ToolTip, where, canvas->viewport()->mapToGlobal(where));
    QApplication::sendEvent(canvas->viewport(), &help);
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("New Jersey core")));
  }
};

RW_UI_TEST(RoutesTest)
#include "routes_test.moc"
