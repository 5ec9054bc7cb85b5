// What helps somebody new: the tour, the help, favourites of the palette.
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "help/help_window.h"
#include "palette/palette.h"
#include "ui_test.h"
#include "workbench/actions.h"
#include "workbench/tour.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <set>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

class FirstMinutesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;

  [[nodiscard]] Tour* tour() const { return window_->findChild<Tour*>(QStringLiteral("tour")); }
  [[nodiscard]] HelpWindow* help() const { return window_->findChild<HelpWindow*>(QStringLiteral("helpWindow")); }
  void clickOn(const char* object) const {
    CanvasView* canvas = window_->canvas();
    const QPoint at = canvas->mapFromScene(canvas->objectRect(QLatin1String(object)).center());
    test::moveTo(canvas->viewport(), at);
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, at);
  }
  void openTab(const char* panel) const {
    auto* tabs = window_->findChild<QTabWidget*>(QStringLiteral("panels"));
    const int index = tabs->indexOf(tabs->findChild<QWidget*>(QLatin1String(panel)));
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(index).center());
  }

 private Q_SLOTS:
  void init() {
    QSettings().clear();
    window_ = test::shownWindow();
  }
  void cleanup() { window_.reset(); }

  void theTourIsWalkedByHand() {
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("welcome.tour")));
    QTRY_VERIFY(tour() != nullptr && tour()->isVisible());
    QCOMPARE(tour()->step(), 1);
    QVERIFY(window_->rect().contains(tour()->geometry()));
    // What it speaks of can be reached beneath its frame.
    clickOn("nj-perimeter");
    QTRY_COMPARE(tour()->step(), 2);

    openTab("pathPanel");
    auto* path = window_->findChild<QTreeWidget*>(QStringLiteral("pathTable"));
    QTRY_VERIFY(path->topLevelItemCount() == 2);
    QTreeWidgetItem* hop = path->topLevelItem(1)->child(1);
    path->scrollToItem(hop);
    QTest::mouseClick(path->viewport(), Qt::LeftButton, {}, path->visualItemRect(hop).center());
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("path.why")));
    QTRY_COMPARE(tour()->step(), 3);

    openTab("findingsPanel");
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("mend")));
    auto* apply = seen<QPushButton>(window_.get(), QStringLiteral("apply.0"));
    QVERIFY(apply != nullptr);
    QTRY_VERIFY(apply->isEnabled());
    test::click(apply);
    QTRY_COMPARE(tour()->step(), 4);

    window_->activateWindow(); // the dialog is gone
    QTRY_VERIFY(window_->isActiveWindow());
    QTest::keyClick(window_->canvas(), Qt::Key_F8);
    QTRY_VERIFY(window_->document()->failureMode());
    QTest::qWait(50); // the bar above the canvas has moved it
    clickOn("er-ny");
    QTRY_COMPARE(tour()->step(), 5);

    QTest::keyClick(window_->canvas(), Qt::Key_Escape);
    // The dialog runs a loop of its own until it is closed.
    QTimer::singleShot(0, this, [] {
      if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
    });
    QTest::keyClick(window_->canvas(), Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(tour()->step(), 6);
    test::click(seen<QPushButton>(tour(), QStringLiteral("tour.end")));
    QTRY_VERIFY(tour() == nullptr);
  }

  // Start, draw two sites, a firewall, a circuit and an egress, join them, add a flow, see the verdict, mend it, export
  // a picture: with a mouse, and a keyboard for what has to be typed. Prints how much of each it takes.
  void aNewcomersFirstPlan() {
    int clicks = 0;
    int drags = 0;
    int typed = 0;
    const auto clickIt = [&](QWidget* widget) {
      QVERIFY(widget != nullptr);
      test::click(widget);
      ++clicks;
    };
    CanvasView* canvas = window_->canvas();
    const auto place = [&](const char* kind, const QPoint& at) {
      auto* item = seen<PaletteItem>(window_.get(), QStringLiteral("palette.") + QLatin1String(kind));
      test::drag(item, QPoint(40, item->height() / 2), canvas->viewport(), at);
      ++drags;
    };
    const auto rectOf = [&](const std::string& id) {
      return canvas->mapFromScene(canvas->objectRect(QString::fromStdString(id))).boundingRect();
    };
    clickIt(seen<QPushButton>(window_.get(), QStringLiteral("welcome.new")));
    PlanDocument& document = *window_->document();
    const plan::Plan& plan = document.plan();
    const auto wholeInSight = [&] {
      const QRect sight = canvas->viewport()->rect();
      for (const auto& site : plan.sites)
        if (!sight.contains(rectOf(site.id))) return false;
      for (const auto& circuit : plan.circuits)
        if (!sight.contains(rectOf(circuit.id))) return false;
      for (const auto& egress : plan.internet_egresses)
        if (!sight.contains(rectOf(egress.id))) return false;
      return sight.contains(rectOf("@microsoft"));
    };
    place("site", {200, 320});
    QCOMPARE(plan.sites.size(), std::size_t{1});
    QVERIFY(wholeInSight());
    place("site", {700, 420});
    QCOMPARE(plan.sites.size(), std::size_t{2});
    place("firewall", rectOf(plan.sites[1].id).center());
    QCOMPARE(plan.devices.size(), std::size_t{1});
    place("circuit", rectOf(plan.devices[0].id).center());
    place("internet_egress", rectOf(plan.devices[0].id).center());
    QCOMPARE(plan.circuits.size() + plan.internet_egresses.size(), std::size_t{2});
    QVERIFY(wholeInSight());

    const QRect office = rectOf(plan.sites[0].id);
    test::moveTo(canvas->viewport(), {office.right() - 1, office.center().y()});
    test::drag(canvas->viewport(), {office.right() - 1, office.center().y()}, canvas->viewport(),
               rectOf(plan.devices[0].id).center());
    ++drags;
    QCOMPARE(plan.links.size(), std::size_t{1});

    openTab("flowsPanel");
    ++clicks;
    clickIt(seen<QPushButton>(window_.get(), QStringLiteral("flows.add")));
    QCOMPARE(plan.flows.size(), std::size_t{1});
    QVERIFY(plan.flows[0].name.starts_with("Exchange Online"));
    QTRY_VERIFY(!document.analysing() && !document.report()->findings.empty());
    const auto holds = [&] { return document.report()->flow(plan.flows[0].id)->deciding().delivered; };
    QVERIFY(!holds());
    openTab("findingsPanel");
    ++clicks;
    // What is missing is said, and where it belongs.
    QVERIFY(document.report()->findings[0].fixes.empty());
    QVERIFY(document.report()->findings[0].message.key.find("public ranges that are yours") != std::string::npos);
    test::moveTo(canvas->viewport(), {20, 20});
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, {20, 20});
    ++clicks;
    auto* ranges = window_->findChild<QWidget*>(QStringLiteral("inspector.registered_prefixes"));
    QVERIFY(ranges != nullptr);
    QWidget* add = nullptr;
    for (QToolButton* button : ranges->findChildren<QToolButton*>())
      if (button->text() == QStringLiteral("Add")) add = button;
    QCoreApplication::processEvents(); // the inspector has been made anew
    clickIt(add);
    QTRY_VERIFY(ranges->findChild<QLineEdit*>() != nullptr);
    auto* field = ranges->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("203.0.113.0/24"));
    QTest::keyClick(field, Qt::Key_Return);
    ++typed;
    QTRY_VERIFY(!document.analysing() && !document.report()->findings[0].fixes.empty());
    clickIt(seen<QPushButton>(window_.get(), QStringLiteral("mend")));
    auto* apply = seen<QPushButton>(window_.get(), QStringLiteral("apply.0"));
    QTRY_VERIFY(apply->isEnabled());
    clickIt(apply);
    QTRY_VERIFY(!document.analysing() && holds());
    window_->activateWindow();
    QTRY_VERIFY(window_->isActiveWindow());
    bool asked = false;
    QTimer::singleShot(0, this, [&asked] {
      if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        asked = dialog->objectName() == QStringLiteral("diagramDialog");
        dialog->reject();
      }
    });
    QTest::keyClick(canvas, Qt::Key_E, Qt::ControlModifier);
    ++typed;
    QVERIFY(asked);
    qInfo("a newcomer's first plan: %d clicks, %d drags, typed %d times", clicks, drags, typed);
    QVERIFY(clicks + drags + typed <= 20);
  }

  void aStepCanBeSkippedAndThePlanClosed() {
    window_->actions().get(QStringLiteral("help.tour"))->trigger();
    QTRY_VERIFY(tour() != nullptr && tour()->isVisible());
    test::click(seen<QPushButton>(tour(), QStringLiteral("tour.skip")));
    QCOMPARE(tour()->step(), 2);
    window_->closePlan();
    QVERIFY(tour() == nullptr);
  }

  void f1ReadsAboutWhatHasTheFocus() {
    QVERIFY(window_->openSample(QStringLiteral("problem-1")));
    QTRY_VERIFY(!window_->document()->analysing());
    const auto title = [this] {
      return help()->findChild<QTextBrowser*>(QStringLiteral("help.page"))->document()->firstBlock().text();
    };
    window_->document()->select({QStringLiteral("er-ny")});
    window_->canvas()->setFocus();
    QTest::keyClick(window_->canvas(), Qt::Key_F1);
    QTRY_VERIFY(help() != nullptr && help()->isVisible());
    QCOMPARE(title(), QStringLiteral("ExpressRoute circuits"));

    // A property, and the way back.
    window_->activateWindow();
    QTRY_VERIFY(window_->isActiveWindow());
    auto* row = window_->findChild<QWidget*>(QStringLiteral("inspector.provider"));
    row->findChild<QPlainTextEdit*>()->setFocus();
    window_->actions().get(QStringLiteral("help.contents"))->trigger();
    QCOMPARE(title(), QStringLiteral("ExpressRoute circuits"));
    help()->open(QStringLiteral("verdicts"));
    QCOMPARE(title(), QStringLiteral("Reading a verdict"));
    auto* back = help()->findChild<QToolButton*>(QStringLiteral("help.back"));
    QVERIFY(back->isEnabled());
    test::click(back);
    QCOMPARE(title(), QStringLiteral("ExpressRoute circuits"));

    // Searching leaves the pages that have all words.
    auto* search = help()->findChild<QLineEdit*>(QStringLiteral("help.search"));
    search->setText(QStringLiteral("hairpin detour"));
    auto* list = help()->findChild<QTreeWidget*>(QStringLiteral("help.pages"));
    int shown = 0;
    for (QTreeWidgetItemIterator at(list); *at != nullptr; ++at)
      if (!(*at)->isHidden() && (*at)->parent() != nullptr) ++shown;
    QVERIFY2(shown >= 1 && shown <= 5, qPrintable(QString::number(shown)));
    search->setText(QStringLiteral("zzzz"));
    QCOMPARE(title(), QStringLiteral("No page has all of these words."));
  }

  void f1HelpsInADialogToo() {
    QVERIFY(window_->openSample(QStringLiteral("problem-1")));
    window_->actions().get(QStringLiteral("help.shortcuts"))->trigger();
    auto* dialog = window_->findChild<QDialog*>(QStringLiteral("shortcutsDialog"));
    QTRY_VERIFY(dialog != nullptr && dialog->isActiveWindow() && QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    auto* shown = dialog->findChild<HelpWindow*>();
    QTRY_VERIFY(shown != nullptr && shown->isVisible());
    auto* page = shown->findChild<QTextBrowser*>(QStringLiteral("help.page"));
    QCOMPARE(page->document()->firstBlock().text(), QStringLiteral("Commands and keys"));
    // The workbench waits for the dialog: no link pretends to do something in it.
    QVERIFY(!page->toHtml().contains(QStringLiteral("action:")));
    QVERIFY(page->toPlainText().contains(QStringLiteral("Ctrl+Z")));
    dialog->close();
  }

  // No link leads nowhere, and every part of the window has a page.
  void everyLinkLeadsSomewhere() {
    const std::vector<HelpPage> pages = helpPages();
    std::set<QString> topics;
    for (const HelpPage& page : pages) {
      QVERIFY2(!page.title.isEmpty() && page.words.size() > 40, qPrintable(page.id));
      QVERIFY2(topics.insert(page.id).second, qPrintable(page.id));
    }
    std::set<QString> actions;
    for (const ActionInfo& info : actionCatalogue()) actions.insert(QString::fromLatin1(info.id));
    static const QRegularExpression link(QStringLiteral("href=\"(page|action):([^\"#]+)"));
    int links = 0;
    for (const HelpPage& page : pages)
      for (auto found = link.globalMatch(page.html); found.hasNext(); ++links) {
        const QRegularExpressionMatch match = found.next();
        const bool known = (match.captured(1) == QStringLiteral("page") ? topics : actions).contains(match.captured(2));
        QVERIFY2(known, qPrintable(page.id + u' ' + match.captured(0)));
      }
    QVERIFY(links >= int(actions.size()));
    QVERIFY(window_->openSample(QStringLiteral("problem-1")));
    auto* tabs = window_->findChild<QTabWidget*>(QStringLiteral("panels"));
    for (int i = 0; i < tabs->count(); ++i)
      QVERIFY2(topics.contains(tabs->widget(i)->property("help").toString()), qPrintable(tabs->tabText(i)));
    window_->document()->select({QStringLiteral("er-ny")});
    for (const QWidget* widget : window_->findChildren<QWidget*>())
      if (const QString topic = widget->property("help").toString(); !topic.isEmpty())
        QVERIFY2(topics.contains(topic.section(u'#', 0, 0)), qPrintable(topic));
  }

  void favouritesStayOnTop() {
    window_->newPlan();
    const auto star = [](QWidget* item) {
      const QPoint at(item->width() - 20, item->height() / 2);
      QTest::mouseClick(item, Qt::LeftButton, {}, at);
    };
    star(seen<PaletteItem>(window_.get(), QStringLiteral("palette.firewall")));
    QTRY_VERIFY(seen<PaletteItem>(window_.get(), QStringLiteral("palette.favourite.firewall")) != nullptr);
    auto* search = window_->findChild<QLineEdit*>(QStringLiteral("palette.search"));
    search->setText(QStringLiteral("amster"));
    QTRY_VERIFY(seen<PaletteItem>(window_.get(), QStringLiteral("palette.meet_me_location.amsterdam")) != nullptr);
    star(seen<PaletteItem>(window_.get(), QStringLiteral("palette.meet_me_location.amsterdam")));
    search->clear();

    // Another window begins with them, and places what they stand for.
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->newPlan();
    auto* place = seen<PaletteItem>(window_.get(), QStringLiteral("palette.favourite.meet_me_location.amsterdam"));
    QVERIFY(place != nullptr);
    QVERIFY(place->y() < seen<PaletteItem>(window_.get(), QStringLiteral("palette.site"))->y());
    QTest::mouseClick(place, Qt::LeftButton, {}, QPoint(40, place->height() / 2));
    CanvasView* canvas = window_->canvas();
    test::moveTo(canvas->viewport(), canvas->viewport()->rect().center());
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, canvas->viewport()->rect().center());
    QCOMPARE(window_->document()->plan().meet_me_locations.size(), std::size_t{1});
    QCOMPARE(window_->document()->plan().meet_me_locations[0].id, std::string("amsterdam"));

    star(seen<PaletteItem>(window_.get(), QStringLiteral("palette.favourite.firewall")));
    QTRY_VERIFY(seen<PaletteItem>(window_.get(), QStringLiteral("palette.favourite.firewall")) == nullptr);
    QVERIFY(seen<PaletteItem>(window_.get(), QStringLiteral("palette.favourite.meet_me_location.amsterdam")) !=
            nullptr);
  }
};

RW_UI_TEST(FirstMinutesTest)
#include "first_minutes_test.moc"
