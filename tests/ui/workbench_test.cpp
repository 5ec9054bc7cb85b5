// The workbench by hand, as an architect uses it.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "help/help_window.h"
#include "inspector/inspector.h"
#include "palette/palette.h"
#include "panels/findings_panel.h"
#include "theme/theme.h"
#include "ui_test.h"
#include "workbench/actions.h"
#include "workbench/message_bar.h"
#include "workbench/wrapped_label.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QToolTip>
#include <QTreeView>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

namespace {

constexpr auto kBroken = "asymmetric-inbound-internet";

bool found(const PlanDocument& document, const std::string& rule) {
  return std::ranges::any_of(document.report()->findings, [&](const rules::Finding& f) { return f.rule == rule; });
}

QPoint onCanvas(const CanvasView* canvas, const QPointF& scene) { return canvas->mapFromScene(scene); }

} // namespace

class WorkbenchTest : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;

  void open(const char* scenario) {
    window_ = test::shownWindow();
    QVERIFY(window_->openFile(test::testFile(QStringLiteral("scenarios/%1.yaml").arg(QLatin1String(scenario)))));
    QTRY_VERIFY(!window_->document()->analysing());
  }
  [[nodiscard]] FindingCard* card(const char* rule) const {
    return seen<FindingCard>(window_.get(), QStringLiteral("finding.") + QLatin1String(rule));
  }
  void trigger(const char* action) { window_->actions().get(QLatin1String(action))->trigger(); }

 private Q_SLOTS:
  void cleanup() { window_.reset(); }

  void aNameThatThePaletteCutsIsInItsToolTip() {
    open("problem-1");
    auto* item = window_->findChild<PaletteItem*>(QStringLiteral("palette.meet_me_location"));
    QVERIFY(item != nullptr);
    const auto tip = [&](int width) {
      item->resize(width, item->height());
      QHelpEvent help(QEvent::ToolTip, item->rect().center(), item->mapToGlobal(item->rect().center()));
      QApplication::sendEvent(item, &help);
      const QString text = QToolTip::text();
      QToolTip::hideText();
      return text;
    };
    QVERIFY(tip(item->sizeHint().width() / 2).contains(item->text()));
    QVERIFY(!tip(item->sizeHint().width() + 20).contains(item->text()));
  }

  // What a label remembers of its words does not outlive them, nor their typeface.
  void wordsOverSeveralLinesAreAsTallAsTheyAre() {
    WrappedLabel label(QStringLiteral("Firewalls see only one half of the conversation between these two sites"));
    QLabel plain(label.text());
    plain.setWordWrap(true);
    const auto alike = [&] {
      return std::ranges::all_of(std::array{90, 160, 90, 400},
                                 [&](int width) { return label.heightForWidth(width) == plain.heightForWidth(width); });
    };
    QVERIFY(alike());
    QVERIFY(label.heightForWidth(90) > label.heightForWidth(400));
    for (QLabel* each : {static_cast<QLabel*>(&label), &plain}) each->setText(QStringLiteral("Short"));
    QVERIFY(alike());
    QFont large = plain.font();
    large.setPointSize(40);
    for (QLabel* each : {static_cast<QLabel*>(&label), &plain}) each->setFont(large);
    QVERIFY(alike());
    for (QLabel* each : {static_cast<QLabel*>(&label), &plain}) each->setStyleSheet(QStringLiteral("padding: 30px"));
    QVERIFY(alike());
  }

  // 1440 pixels at 150 %.
  void aNarrowScreenHasRoomForTheWindow() {
    open("problem-1");
    window_->document()->highlight(QStringLiteral("adfs-in"));
    QVERIFY2(window_->minimumSizeHint().width() <= 960,
             qPrintable(QString::number(window_->minimumSizeHint().width())));
    for (int width : {960, 1440}) {
      window_->resize(width, 600);
      QTRY_COMPARE(window_->width(), width);
      // Nothing in the header lies on anything else.
      const auto* header = window_->findChild<QWidget*>(QStringLiteral("headerBar"));
      QList<QRect> taken;
      for (const char* part : {"menuButton", "planName", "planState", "pill.view.logical", "pill.view.geographic",
                               "tool.edit.undo", "exportButton"}) {
        const auto* widget = header->findChild<QWidget*>(QLatin1String(part));
        QVERIFY2(widget != nullptr, part);
        if (!widget->isVisible()) continue;
        const QRect place(widget->mapTo(header, QPoint()), widget->size());
        QVERIFY2(header->rect().contains(place), part);
        QVERIFY2(std::ranges::none_of(taken, [&](const QRect& other) { return other.intersects(place); }), part);
        taken.append(place);
      }
    }
  }

  // Whatever is selected, its fields are whole.
  void aNarrowScreenCutsNoFieldOfTheInspector() {
    open("problem-1");
    window_->resize(960, 600);
    QTRY_COMPARE(window_->width(), 960);
    auto* columns = qobject_cast<QSplitter*>(window_->findChild<Inspector*>()->parentWidget());
    columns->setSizes({150, 570, 240}); // as narrow as somebody may have made it
    const auto* scroll = window_->findChild<Inspector*>()->findChild<QScrollArea*>();
    for (const char* object : {"ny-perimeter", "er-ny", "nj", "nj-edge", "adfs-in", "inet-nj"}) {
      window_->document()->select({QString::fromLatin1(object)});
      QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), object);
      QCOMPARE(window_->width(), 960);
      // And in sight: what has the fields is not wider than what has it.
      const int edge = scroll->mapTo(window_.get(), scroll->rect().bottomRight()).x();
      QVERIFY2(edge < 960, qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(object)).arg(edge)));
    }
  }

  // The screen of these tests has 800 x 800 pixels.
  void dialogsFitTheScreen() {
    window_ = test::shownWindow();
    trigger("help.contents");
    const auto* help = window_->findChild<HelpWindow*>();
    QVERIFY(help != nullptr && help->isVisible());
    QVERIFY(help->width() <= help->screen()->availableSize().width());
    QVERIFY(help->height() <= help->screen()->availableSize().height());
  }

  void aNewWindowFitsTheScreen() {
    QSettings().remove(QStringLiteral("window"));
    MainWindow window;
    const QSize room = window.screen()->availableSize();
    QVERIFY(window.width() <= room.width() && window.height() <= room.height());
    // The canvas comes first where there is little room.
    QVERIFY(window.openSample(QStringLiteral("problem-1")));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto* tabs = window.findChild<QTabWidget*>();
    QVERIFY(tabs->height() > 100);
    QVERIFY2(tabs->height() <= 3 * window.height() / 10, qPrintable(QString::number(tabs->height())));
  }

  void theBrokenPathIsLitUpWhenAPlanIsOpened() {
    open("problem-1");
    QVERIFY(found(*window_->document(), kBroken));
    QVERIFY(!window_->document()->highlightedFlow().isEmpty());
    QVERIFY(card(kBroken) != nullptr);
    const auto* flow = window_->document()->report()->flow(window_->document()->highlightedFlow().toStdString());
    QVERIFY(flow != nullptr && !flow->deciding().delivered);
  }

  void manyFindingsComeAsOneScrolls() {
    QString text = QStringLiteral("routewright: 1\nsites:\n");
    for (int i = 0; i < 70; ++i) text += QStringLiteral("- {id: s%1, prefixes: [10.%1.0.0/24]}\n").arg(i);
    text += QStringLiteral("flows:\n");
    for (int i = 0; i < 70; ++i)
      text += QStringLiteral("- {id: f%1, site: s%1, service: exchange, direction: outbound}\n").arg(i);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("many.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();
    open("problem-1");
    QVERIFY(window_->openFile(file.fileName()));
    QTRY_VERIFY(!window_->document()->analysing());
    const auto found = int(window_->document()->report()->findings.size());
    QVERIFY(found >= 70);
    auto* panel = window_->findChild<QScrollArea*>(QStringLiteral("findingsPanel"));
    const auto cards = [&] {
      int count = 0;
      for (const FindingCard* each : panel->findChildren<FindingCard*>()) count += each->isVisible() ? 1 : 0;
      return count;
    };
    QVERIFY(cards() >= 10 && cards() < found);
    for (int turns = 0; turns < 20 && cards() < found; ++turns) {
      panel->verticalScrollBar()->setValue(panel->verticalScrollBar()->maximum());
      QTest::qWait(20);
    }
    QCOMPARE(cards(), std::min(found, 200));
    // Another plan begins anew.
    open("problem-1");
    QCOMPARE(int(window_->document()->report()->findings.size()), 1);
  }

  void aFindingIsSelectedMendedUndoneAndBack() {
    open("problem-1");
    PlanDocument& document = *window_->document();
    document.highlight({});
    document.select({});
    const plan::Plan before = document.plan();

    FindingCard* broken = card(kBroken);
    QVERIFY(broken != nullptr);
    test::click(broken);
    QTRY_VERIFY(!document.highlightedFlow().isEmpty());
    // The place where it dies is what the inspector shows.
    const auto* flow = document.report()->flow(document.highlightedFlow().toStdString());
    QCOMPARE(document.selection(), QStringList{qs(flow->deciding().at)});
    QCOMPARE(document.selection(), QStringList{QStringLiteral("ny-perimeter")});

    auto* mend = seen<QPushButton>(broken, QStringLiteral("mend"));
    QVERIFY(mend != nullptr);
    test::click(mend);
    QTRY_VERIFY(seen<QDialog>(window_.get(), QStringLiteral("mendDialog")) != nullptr);
    auto* dialog = seen<QDialog>(window_.get(), QStringLiteral("mendDialog"));
    auto* proof = dialog->findChild<QLabel*>(QStringLiteral("proof.0"));
    QTRY_VERIFY(proof->text().contains(u'→')); // before and after
    test::click(dialog->findChild<QPushButton*>(QStringLiteral("apply.0")));
    QTRY_VERIFY(seen<QDialog>(window_.get(), QStringLiteral("mendDialog")) == nullptr);
    QTRY_VERIFY(!document.analysing());
    QVERIFY(!found(document, kBroken));
    QTRY_VERIFY(card(kBroken) == nullptr);
    QCOMPARE(document.project().stepsInForce(), std::size_t{1});

    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->canvas()->setFocus();
    QTest::keyClick(window_->canvas(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(card(kBroken) != nullptr);
    QVERIFY(edit::diff(before, document.plan()).empty());
    QTest::keyClick(window_->canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!document.analysing() && card(kBroken) == nullptr);
  }

  void aFirewallIsDraggedInJoinedSetAndAllUndone() {
    open("problem-1");
    PlanDocument& document = *window_->document();
    CanvasView& canvas = *window_->canvas();
    const plan::Plan before = document.plan();
    const std::string site = document.plan().sites[0].id;
    const QString other = qs(document.plan().devices[0].id);

    // Out of the palette, into the site.
    auto* firewall = window_->findChild<QWidget*>(QStringLiteral("palette.firewall"));
    QVERIFY(firewall != nullptr);
    const QRectF home = canvas.objectRect(qs(site));
    QVERIFY(!home.isEmpty());
    test::drag(firewall, firewall->rect().center(), canvas.viewport(),
               onCanvas(&canvas, home.bottomLeft() + QPointF(home.width() / 4, -40)));
    QTRY_COMPARE(document.plan().devices.size(), before.devices.size() + 1);
    const plan::Device& made = document.plan().devices[before.devices.size()];
    QCOMPARE(made.kind, plan::DeviceKind::Firewall);
    QCOMPARE(made.site.id, site);
    const QString id = qs(made.id);

    // From its rim to another device.
    QTRY_VERIFY(!canvas.objectRect(id).isEmpty());
    canvas.fitAll();
    const QRectF from = canvas.objectRect(id);
    const QRectF to = canvas.objectRect(other);
    const std::size_t links = document.plan().links.size();
    test::drag(canvas.viewport(), onCanvas(&canvas, {from.center().x(), from.top()}), canvas.viewport(),
               onCanvas(&canvas, to.center()));
    QTRY_COMPARE(document.plan().links.size(), links + 1);

    // A property in the inspector.
    document.select({id});
    auto* throughput =
        window_->findChild<QWidget*>(QStringLiteral("inspector.throughput_mbps"))->findChild<QLineEdit*>();
    throughput->setFocus();
    QTest::keyClicks(throughput, QStringLiteral("10,000"));
    QTest::keyClick(throughput, Qt::Key_Return);
    QCOMPARE(document.plan().devices.find(id.toStdString())->throughput_mbps->value, 10000.0);

    while (document.canUndo()) document.undo();
    QVERIFY(edit::diff(before, document.plan()).empty());
    QVERIFY(document.selection().isEmpty());
  }

  void typedTextAndTheCanvasKeepTheirOwnKeys() {
    open("problem-1");
    PlanDocument& document = *window_->document();
    document.select({qs(document.plan().devices[0].id)});
    auto* name = window_->findChild<QWidget*>(QStringLiteral("inspector.name"))->findChild<QPlainTextEdit*>();
    name->setFocus();
    const std::size_t devices = document.plan().devices.size();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Backspace);
    QCOMPARE(document.plan().devices.size(), devices);
    window_->canvas()->setFocus();
    QTest::keyClick(window_->canvas(), Qt::Key_Delete);
    QTRY_COMPARE(document.plan().devices.size(), devices - 1);
  }

  void aFlowIsChosenInTheTableAndItsPathIsListed() {
    open("problem-1");
    PlanDocument& document = *window_->document();
    document.highlight({});
    auto* tabs = window_->findChild<QTabWidget*>(QStringLiteral("panels"));
    tabs->setCurrentIndex(1);
    auto* table = seen<QTreeView>(window_.get(), QStringLiteral("flowsTable"));
    QVERIFY(table != nullptr);
    QCOMPARE(table->model()->rowCount(), int(document.plan().flows.size()));
    const QModelIndex row = table->model()->index(0, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    QTRY_VERIFY(!document.highlightedFlow().isEmpty());
    tabs->setCurrentIndex(2);
    auto* path = seen<QTreeView>(window_.get(), QStringLiteral("pathTable"));
    QVERIFY(path != nullptr);
    QCOMPARE(path->model()->rowCount(), 2); // request and answer
    QVERIFY(path->model()->rowCount(path->model()->index(0, 0)) > 1);
  }

  void aFlowIsAddedAndRemoved() {
    open("problem-1");
    PlanDocument& document = *window_->document();
    const std::size_t flows = document.plan().flows.size();
    window_->findChild<QTabWidget*>(QStringLiteral("panels"))->setCurrentIndex(1);
    document.select({});
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("flows.add")));
    QTRY_COMPARE(document.plan().flows.size(), flows + 1);
    QCOMPARE(document.highlightedFlow(), document.selection().value(0));
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("flows.remove")));
    QTRY_COMPARE(document.plan().flows.size(), flows);
  }

  void theSwitchShowsTheOtherView() {
    open("problem-1");
    auto* geographic = seen<QPushButton>(window_.get(), QStringLiteral("pill.view.geographic"));
    QVERIFY(geographic != nullptr);
    test::click(geographic);
    QTRY_COMPARE(window_->canvas()->projection(), plan::Projection::Geographic);
    QVERIFY(geographic->isChecked());
    trigger("view.logical");
    QCOMPARE(window_->canvas()->projection(), plan::Projection::Logical);
    QVERIFY(!geographic->isChecked());
  }

  void theHistoryGoesToAnyState() {
    open("problem-1");
    PlanDocument& document = *window_->document();
    const plan::ObjectKey design{plan::EntityKind::Design, "design"};
    for (const char* name : {"one", "two", "three"})
      QVERIFY(
          document.edit(QLatin1String(name), [&](edit::Transaction& edit) { return edit.set(design, "name", name); }));
    auto* tabs = window_->findChild<QTabWidget*>(QStringLiteral("panels"));
    tabs->setCurrentWidget(tabs->findChild<QListWidget*>(QStringLiteral("historyPanel")));
    auto* history = seen<QListWidget>(window_.get(), QStringLiteral("historyPanel"));
    QVERIFY(history != nullptr);
    QCOMPARE(history->count(), 4);
    const auto click = [&](int row) {
      QTest::mouseClick(history->viewport(), Qt::LeftButton, {}, history->visualItemRect(history->item(row)).center());
    };
    click(1);
    QTRY_COMPARE(document.plan().design().name, std::string("one"));
    click(3);
    QTRY_COMPARE(document.plan().design().name, std::string("three"));
  }

  void aMoveStartsNoAnalysisAndAnEditDoes() {
    open("problem-1");
    PlanDocument& document = *window_->document();
    const auto report = document.report();
    const std::string id = document.plan().sites[0].id;
    QVERIFY(document.edit(QStringLiteral("Name"), [&](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Site, id}, "name", "Another name");
    }));
    QVERIFY(!document.analysing());
    QCOMPARE(document.report(), report);
    QVERIFY(document.edit(QStringLiteral("Down"), [&](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Site, id}, "up", false);
    }));
    QVERIFY(document.analysing());
    QTRY_VERIFY(document.report() != report && !document.analysing());
  }

  void aRefusedEditChangesNothingAndIsSaid() {
    open("problem-1");
    PlanDocument& document = *window_->document();
    const plan::Plan before = document.plan();
    QVERIFY(!document.edit(QStringLiteral("Wrong"), [&](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Link, document.plan().links[0].id}, "a", "nobody");
    }));
    QVERIFY(edit::diff(before, document.plan()).empty());
    QVERIFY(!document.canUndo());
    QVERIFY(window_->messageBar()->text().contains(QStringLiteral("nobody")));
  }

  void theCatalogueFindsWhatIsBuiltInAndTakesItIntoThePlan() {
    open("problem-1");
    PlanDocument& document = *window_->document();
    auto* tabs = window_->findChild<QTabWidget*>(QStringLiteral("panels"));
    tabs->setCurrentWidget(tabs->findChild<QWidget*>(QStringLiteral("cataloguePanel")));
    auto* kinds = seen<QListWidget>(window_.get(), QStringLiteral("catalogue.kinds"));
    auto* objects = seen<QListWidget>(window_.get(), QStringLiteral("catalogue.objects"));
    auto* search = seen<QLineEdit>(window_.get(), QStringLiteral("catalogue.search"));
    QVERIFY(kinds != nullptr && objects != nullptr && search != nullptr);
    const auto pick = [](QListWidget* list, int row) {
      QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
    };
    for (int row = 0; row < kinds->count(); ++row)
      if (kinds->item(row)->data(Qt::UserRole).toInt() == int(plan::EntityKind::MeetMeLocation)) pick(kinds, row);
    QVERIFY(objects->count() > 50);
    test::click(search);
    QTest::keyClicks(search, QStringLiteral("sao paulo")); // without its accent
    QVERIFY(objects->count() >= 1);
    QVERIFY2(objects->item(0)->text().contains(QStringLiteral("São Paulo")) ||
                 objects->item(0)->text().contains(QStringLiteral("Sao Paulo")),
             qPrintable(objects->item(0)->text()));
    const std::size_t places = document.plan().meet_me_locations.size();
    pick(objects, 0);
    const QString id = objects->item(0)->data(Qt::UserRole).toString();
    auto* take = seen<QPushButton>(window_.get(), QStringLiteral("catalogue.takeOver"));
    QVERIFY(take->isEnabled());
    test::click(take);
    QCOMPARE(document.plan().meet_me_locations.size(), places + 1);
    QCOMPARE(document.selection(), QStringList{id});
    QVERIFY(document.plan().meet_me_locations.find(id.toStdString())->lat.has_value());
    QVERIFY(!take->isEnabled()); // it is the plan's own now
    document.undo();
    QCOMPARE(document.plan().meet_me_locations.size(), places);
    search->setText(QStringLiteral("nowhere at all"));
    QCOMPARE(objects->count(), 0);
  }

  void whatThePlanUsesOfTheCatalogueComesFirst() {
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    QVERIFY(window_->openSample(QStringLiteral("contoso")));
    auto* tabs = window_->findChild<QTabWidget*>(QStringLiteral("panels"));
    tabs->setCurrentWidget(tabs->findChild<QWidget*>(QStringLiteral("cataloguePanel")));
    auto* kinds = seen<QListWidget>(window_.get(), QStringLiteral("catalogue.kinds"));
    for (int row = 0; row < kinds->count(); ++row)
      if (kinds->item(row)->data(Qt::UserRole).toInt() == int(plan::EntityKind::Service)) kinds->setCurrentRow(row);
    auto* objects = seen<QListWidget>(window_.get(), QStringLiteral("catalogue.objects"));
    const auto isUsed = [&](int row) { return objects->item(row)->text().contains(QStringLiteral("used here")); };
    int row = int(window_->document()->plan().services.size());
    QVERIFY(isUsed(row));
    while (row < objects->count() && isUsed(row)) ++row;
    QVERIFY(row < objects->count());
    for (; row < objects->count(); ++row) QVERIFY(!isUsed(row));
  }

  void thePaletteFindsMeetMeLocations() {
    open("problem-1");
    auto* search = window_->findChild<QLineEdit*>(QStringLiteral("palette.search"));
    test::click(search);
    QTest::keyClicks(search, QStringLiteral("amsterdam"));
    QTRY_VERIFY(seen<QWidget>(window_.get(), QStringLiteral("palette.meet_me_location.amsterdam")) != nullptr);
    QVERIFY(seen<QWidget>(window_.get(), QStringLiteral("palette.firewall")) == nullptr);
    search->clear();
    QTRY_VERIFY(seen<QWidget>(window_.get(), QStringLiteral("palette.firewall")) != nullptr);
  }

  void theThemeIsChosenInTheMenu() {
    open("problem-1");
    const auto choose = [&](Qt::Key key) {
      // The menu runs a loop of its own until something is chosen.
      QTimer::singleShot(0, this, [key] {
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_V);
        QTest::keyClick(QApplication::activePopupWidget(), key);
      });
      QTest::keyClick(window_.get(), Qt::Key_F10);
    };
    choose(Qt::Key_D);
    QTRY_VERIFY(Theme::current().dark);
    QTRY_COMPARE(seen<FindingCard>(window_.get(), QStringLiteral("finding.") + QLatin1String(kBroken)) != nullptr,
                 true);
    choose(Qt::Key_T);
    QTRY_VERIFY(!Theme::current().dark);
  }
};

RW_UI_TEST(WorkbenchTest)
#include "workbench_test.moc"
