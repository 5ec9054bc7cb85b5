// The open plan held against another version of it, in the panel and on the canvas.
#include "bridge/plan_comparison.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "dialogs/document_dialog.h"
#include "panels/compare_panel.h"
#include "panels/rows_table.h"
#include "theme/theme.h"
#include "ui_test.h"
#include "workbench/message_bar.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

class CompareTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  [[nodiscard]] RowsTable* table() const { return window_->findChild<RowsTable*>(QStringLiteral("compareTable")); }
  /// The cells of a row as they are on the screen.
  [[nodiscard]] QStringList row(int index) const {
    QStringList cells;
    for (int column = 0; column < 4; ++column) cells << table()->model()->index(index, column).data().toString();
    return cells;
  }
  [[nodiscard]] QList<QStringList> rows() const {
    QList<QStringList> out;
    for (int i = 0; i < table()->rowCount(); ++i) out << row(i);
    return out;
  }
  void rename(const QString& name) {
    QVERIFY(window_->document()->edit(QStringLiteral("Rename"), [&](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Site, window_->document()->plan().sites[0].id}, "name", name.toStdString());
    }));
  }
  void compareWithOpened() {
    auto* menu = window_->findChild<QMenu*>(QStringLiteral("compare.versions"));
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
      if (action->text() == ComparePanel::tr("As it was opened")) return action->trigger();
    QFAIL("no such entry");
  }
  [[nodiscard]] bool canvasHas(const QString& id, const QColor& colour) const {
    const CanvasView* canvas = window_->canvas();
    const QRectF rect = canvas->objectRect(id);
    const QRect around = QRect(canvas->mapFromScene(rect.topLeft()), QSize()).adjusted(-14, -14, 6, 6);
    const QImage image = window_->canvas()->viewport()->grab(around).toImage();
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == colour) return true;
    return false;
  }
  /// Whether the canvas, as it stands on the screen, has a pixel of this colour above its legend.
  [[nodiscard]] bool screenHas(const QColor& colour) const {
    const QWidget* canvas = window_->canvas()->viewport();
    const QRect area(canvas->mapTo(window_.get(), QPoint()), canvas->size() - QSize(0, 60));
    const QImage image =
        window_->screen()->grabWindow(window_->winId(), area.x(), area.y(), area.width(), area.height()).toImage();
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == colour) return true;
    return false;
  }

 private Q_SLOTS:
  void init() {
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    QVERIFY(window_->openFile(test::testFile(QStringLiteral("scenarios/problem-1.yaml"))));
    QTRY_VERIFY(window_->document()->report()->study != nullptr);
  }
  void cleanup() { window_.reset(); }

  void tellsWhatAFileHasOtherwise() {
    QVERIFY(window_->compareWith(test::testFile(QStringLiteral("scenarios/solution-1a-source-nat.yaml"))));
    QTRY_VERIFY(table()->rowCount() > 0);
    QVERIFY(table()->isVisible());
    bool verdict = false;
    for (const QStringList& cells : rows()) verdict |= cells[1] == QStringLiteral("Verdict") && cells[2] != cells[3];
    QVERIFY2(verdict, "the verdict of the flow that the solution mends is told");
    // The source NAT that mends it is no box of its own.
    QVERIFY(canvasHas(QStringLiteral("nj-perimeter"), Theme::current().warn));
    // A click goes to the object.
    for (int i = 0; i < table()->rowCount(); ++i)
      if (row(i)[1] == QStringLiteral("Verdict")) {
        const QModelIndex index = table()->model()->index(i, 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
        break;
      }
    QVERIFY(!window_->document()->highlightedFlow().isEmpty());
  }

  void marksWhatChangedSinceItWasOpened() {
    const QString site = QString::fromStdString(window_->document()->plan().sites[0].id);
    compareWithOpened();
    QTRY_VERIFY(window_->findChild<QPushButton*>(QStringLiteral("compare.copyCsv"))
                    ->isVisibleTo(window_->findChild<ComparePanel*>()));
    QCOMPARE(table()->rowCount(), 0);
    QVERIFY(!canvasHas(site, Theme::current().warn));
    rename(QStringLiteral("Trenton"));
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(row(0)[1], QStringLiteral("Name"));
    QCOMPARE(row(0)[3], QStringLiteral("Trenton"));
    QVERIFY(canvasHas(site, Theme::current().warn));
    window_->document()->undo();
    QTRY_COMPARE(table()->rowCount(), 0);
    QVERIFY(!canvasHas(site, Theme::current().warn));
  }

  void marksWhereSomethingIsGone() {
    compareWithOpened();
    const plan::Link link = window_->document()->plan().links[0];
    QVERIFY(window_->document()->edit(QStringLiteral("Delete"), [&](edit::Transaction& edit) {
      return edit.remove({plan::EntityKind::Link, link.id});
    }));
    QTRY_VERIFY(table()->rowCount() > 0);
    for (const plan::NodeRef& end : {link.a, link.b})
      QVERIFY2(canvasHas(QString::fromStdString(end.id), Theme::current().warn), end.id.c_str());
    const QList<QStringList> told = rows();
    QVERIFY(std::ranges::any_of(told,
                                [](const QStringList& cells) { return cells[2].startsWith(QStringLiteral("there")); }));
  }

  // Taking a picture of a widget draws it; on the screen the marks must come by themselves.
  void drawsTheMarksAtOnce() {
    for (const char* file : {"scenarios/solution-1a-source-nat.yaml", "scenarios/solution-1b-route-scoping.yaml"}) {
      QVERIFY(window_->compareWith(test::testFile(QString::fromLatin1(file))));
      QTRY_VERIFY(table()->rowCount() > 0);
      QTRY_VERIFY2(screenHas(Theme::current().warn), file);
      window_->findChild<PlanComparison*>()->end();
      QTRY_VERIFY2(!screenHas(Theme::current().warn), file);
    }
  }

  void offersEveryStep() {
    rename(QStringLiteral("Trenton"));
    rename(QStringLiteral("Newark"));
    auto* menu = window_->findChild<QMenu*>(QStringLiteral("compare.versions"));
    Q_EMIT menu->aboutToShow();
    QList<QAction*> steps;
    for (QAction* action : menu->actions())
      if (action->text() == ComparePanel::tr("Before: %1").arg(QStringLiteral("Rename"))) steps << action;
    QCOMPARE(steps.size(), 2);
    steps.front()->trigger(); // the last step
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(row(0)[2], QStringLiteral("Trenton"));
    QCOMPARE(row(0)[3], QStringLiteral("Newark"));
  }

  void offersTheChapterOfChanges() {
    const auto offered = [](const QString& since) {
      const DocumentDialog dialog(since, nullptr);
      const auto* chapters = dialog.findChild<QListWidget*>(QStringLiteral("document.chapters"));
      return !chapters->findItems(QStringLiteral("v1.yaml"), Qt::MatchEndsWith).isEmpty();
    };
    QVERIFY(offered(QStringLiteral("v1.yaml")));
    QVERIFY(!offered({}));
  }

  void refusesWhatIsNoPlan() {
    compareWithOpened();
    rename(QStringLiteral("Trenton"));
    QTRY_COMPARE(table()->rowCount(), 1);
    QFile file(folder_.filePath(QStringLiteral("broken.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("routewright: 1\nsites: [{id: a, colour: blue}]\n");
    file.close();
    QVERIFY(!window_->compareWith(file.fileName()));
    QVERIFY(window_->messageBar()->isVisible());
    QCOMPARE(table()->rowCount(), 1); // the comparison goes on
  }

  void stops() {
    compareWithOpened();
    rename(QStringLiteral("Trenton"));
    QTRY_COMPARE(table()->rowCount(), 1);
    window_->findChild<QTabWidget*>(QStringLiteral("panels"))->setCurrentWidget(window_->findChild<ComparePanel*>());
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("compare.end")));
    QCOMPARE(table()->rowCount(), 0);
    QVERIFY(!canvasHas(QString::fromStdString(window_->document()->plan().sites[0].id), Theme::current().warn));
    QVERIFY(seen<QPushButton>(window_.get(), QStringLiteral("compare.end")) == nullptr);
  }

  void endsWithThePlan() {
    compareWithOpened();
    rename(QStringLiteral("Trenton")); // its work may be under way
    window_->closePlan();
    QVERIFY(window_->openFile(test::testFile(QStringLiteral("scenarios/problem-1.yaml"))));
    QCOMPARE(table()->rowCount(), 0);
  }
};

RW_UI_TEST(CompareTest)
#include "compare_test.moc"
