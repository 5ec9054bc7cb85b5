// Going anywhere by typing, and the keys of every command.
#include "bridge/plan_document.h"
#include "bridge/plan_search.h"
#include "canvas/canvas_view.h"
#include "output/shortcut_sheet.h"
#include "ui_test.h"
#include "workbench/actions.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

class FindTest : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;

  void open() { window_ = test::shownWindow(); }
  void openPlan() {
    open();
    QVERIFY(window_->openFile(test::testFile(QStringLiteral("scenarios/problem-1.yaml"))));
    QTRY_VERIFY(!window_->document()->analysing());
    window_->document()->select({});
    window_->document()->highlight({});
    window_->canvas()->setFocus();
  }
  [[nodiscard]] QAction* action(const char* id) const { return window_->actions().get(QLatin1String(id)); }
  [[nodiscard]] QLineEdit* field() const { return seen<QLineEdit>(window_.get(), QStringLiteral("locator.field")); }
  [[nodiscard]] QListWidget* list() const { return seen<QListWidget>(window_.get(), QStringLiteral("locator.list")); }
  [[nodiscard]] QStringList titles() const {
    QStringList all;
    for (int i = 0; list() != nullptr && i < list()->count(); ++i) all << list()->item(i)->text();
    return all;
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window_.get(), key,
                    modifiers);
  }
  [[nodiscard]] std::vector<Found> found(const char* text) const {
    const PlanSearch search(window_->document()->plan(), window_->document()->completedPlan());
    return search.find(QString::fromUtf8(text));
  }

 private Q_SLOTS:
  void init() { QSettings().remove(QStringLiteral("shortcuts")); }
  void cleanup() {
    window_.reset();
    QSettings().remove(QStringLiteral("shortcuts"));
  }

  // -------------------------------------------------------------- finding

  void anObjectIsFoundAndShown() {
    openPlan();
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field() != nullptr);
    QCOMPARE(QApplication::focusWidget(), field());
    QTest::keyClicks(field(), QStringLiteral("fire per"));
    QCOMPARE(titles(), (QStringList{QStringLiteral("New Jersey perimeter"), QStringLiteral("New York perimeter")}));
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(field() == nullptr);
    QCOMPARE(window_->document()->selection(), QStringList{QStringLiteral("ny-perimeter")});
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(window_->canvas()));
  }

  void aFlowThatIsFoundLightsUp() {
    openPlan();
    action("edit.find")->trigger();
    QTest::keyClicks(field(), QStringLiteral("adfs-in"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(window_->document()->highlightedFlow(), QStringLiteral("adfs-in"));
  }

  void everythingFoundIsSelectedAtOnce() {
    openPlan();
    action("edit.find")->trigger();
    QTest::keyClicks(field(), QStringLiteral("perimeter firewall"));
    auto* all = seen<QPushButton>(window_.get(), QStringLiteral("locator.all"));
    QVERIFY(all != nullptr);
    const qsizetype count = list()->count();
    QVERIFY(count >= 2);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(window_->document()->selection().size(), count);
  }

  void anAddressFindsWhatHoldsIt() {
    openPlan();
    const plan::Plan& plan = window_->document()->plan();
    const plan::Site* site = nullptr;
    for (const plan::Site& each : plan.sites)
      if (!each.prefixes.empty()) site = &each;
    QVERIFY(site != nullptr);
    const net::Prefix prefix = site->prefixes.front();
    net::Address inside = prefix.address();
    inside.low += 7;
    const auto hits = found(inside.text().c_str());
    QVERIFY(!hits.empty());
    QCOMPARE(hits.front().key.id, site->id);
    QCOMPARE(hits.front().value, QString::fromStdString(prefix.text()));
    QVERIFY(found("192.0.2.254").empty());
    // The narrowest first, whatever is typed.
    for (const char* typed : {"10.0.0.0/8", "0.0.0.0/0"}) {
      const auto ranked = found(typed);
      QVERIFY(!ranked.empty());
      for (std::size_t i = 1; i < ranked.size(); ++i) {
        const auto a = net::Prefix::parse(ranked[i - 1].value.toStdString());
        const auto b = net::Prefix::parse(ranked[i].value.toStdString());
        QVERIFY(a && b && a->length() >= b->length());
      }
    }
  }

  void caseAndAccentsDoNotMatter() {
    QCOMPARE(folded(QStringLiteral("ZÜRICH Straße")), QStringLiteral("zurich strasse"));
    openPlan();
    QVERIFY(window_->document()
                ->edit(QStringLiteral("Rename"),
                       [](edit::Transaction& t) {
                         return t.set({plan::EntityKind::Site, "nj"}, "name", Value(std::string("Zürich Süd")));
                       })
                .has_value());
    const auto hits = found("zurich sud");
    QVERIFY(!hits.empty());
    QCOMPARE(hits.front().key.id, std::string("nj"));
    QVERIFY(hits.front().property.isEmpty());
  }

  void nothingFoundIsSaid() {
    openPlan();
    action("edit.find")->trigger();
    auto* empty = window_->findChild<QLabel*>(QStringLiteral("locator.empty"));
    QVERIFY(empty->isVisible());
    QTest::keyClicks(field(), QStringLiteral("no such thing"));
    QVERIFY(empty->text().contains(QStringLiteral("no such thing")));
    QTest::keyClick(field(), Qt::Key_Return); // does nothing
    QVERIFY(field() != nullptr);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field() == nullptr);
    QVERIFY(window_->document()->selection().isEmpty());
  }

  void itFollowsAnEdit() {
    openPlan();
    action("edit.find")->trigger();
    QTest::keyClicks(field(), QStringLiteral("perimeter"));
    const qsizetype before = titles().size();
    QVERIFY(window_->document()
                ->edit(QStringLiteral("Rename"),
                       [](edit::Transaction& t) {
                         return t.set({plan::EntityKind::Site, "nj"}, "name", Value(std::string("The perimeter")));
                       })
                .has_value());
    QVERIFY(titles().size() >= before);
    QVERIFY(titles().contains(QStringLiteral("The perimeter")));
  }

  void itClosesWhenTheFocusGoesElsewhere() {
    openPlan();
    action("edit.find")->trigger();
    QVERIFY(field() != nullptr);
    window_->canvas()->setFocus();
    QVERIFY(field() == nullptr);
  }

  // -------------------------------------------------------------- commands

  void aCommandIsDoneByTyping() {
    openPlan();
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(field()->text(), QStringLiteral(">"));
    QVERIFY(list()->count() >= qsizetype(actionCatalogue().size()) - 1);
    QTest::keyClicks(field(), QStringLiteral("geogr"));
    QCOMPARE(list()->currentItem()->text(), QStringLiteral("Geographic"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(window_->canvas()->projection(), plan::Projection::Geographic);
  }

  void whatCannotBeDoneIsNotChosen() {
    open(); // no plan
    action("help.commands")->trigger();
    QTest::keyClicks(field(), QStringLiteral("undo"));
    QCOMPARE(list()->item(0)->text(), QStringLiteral("Undo"));
    QVERIFY(!(list()->item(0)->flags() & Qt::ItemIsEnabled));
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(field() != nullptr); // still there
  }

  // -------------------------------------------------------------- keys

  void everyActionStandsInAMenuAndNoKeysAreTakenTwice() {
    open();
    for (const ActionInfo& info : actionCatalogue()) {
      const QString id = QString::fromLatin1(info.id);
      QVERIFY2(
          std::ranges::any_of(actionMenus(),
                              [&](const ActionMenu& menu) { return id.startsWith(QLatin1String(menu.name) + u'.'); }),
          info.id);
      for (const QKeySequence& keys : window_->actions().keys(id))
        QVERIFY2(window_->actions().takenBy(keys, id) == nullptr, info.id);
    }
  }

  void keysAreChangedTakenOverAndReset() {
    openPlan();
    action("help.shortcuts")->trigger();
    auto* dialog = seen<QDialog>(window_.get(), QStringLiteral("shortcutsDialog"));
    QVERIFY(dialog != nullptr);
    auto* commands = dialog->findChild<QTreeWidget*>(QStringLiteral("shortcuts.list"));
    auto* keys = dialog->findChild<QKeySequenceEdit*>(QStringLiteral("shortcuts.keys"));
    auto* assign = dialog->findChild<QPushButton*>(QStringLiteral("shortcuts.assign"));
    auto* reset = dialog->findChild<QPushButton*>(QStringLiteral("shortcuts.reset"));
    auto* word = dialog->findChild<QLabel*>(QStringLiteral("shortcuts.word"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("shortcuts.search")), QStringLiteral("fit all"));
    QTreeWidgetItem* fit = nullptr;
    int shown = 0;
    for (QTreeWidgetItemIterator at(commands, QTreeWidgetItemIterator::NotHidden | QTreeWidgetItemIterator::NoChildren);
         *at != nullptr; ++at, ++shown)
      fit = *at;
    QCOMPARE(shown, 1);
    commands->setCurrentItem(fit);
    QVERIFY(!assign->isEnabled());
    // Ctrl+D is Duplicate's.
    test::click(keys);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(assign->isEnabled());
    QTRY_VERIFY(word->text().contains(QStringLiteral("Duplicate")));
    QTest::mouseClick(assign, Qt::LeftButton);
    QCOMPARE(action("view.fit")->shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
    QVERIFY(action("edit.duplicate")->shortcuts().isEmpty());
    QVERIFY(action("view.fit")->toolTip().contains(action("view.fit")->shortcut().toString(QKeySequence::NativeText)));
    // Another window has them, too.
    {
      MainWindow other;
      QCOMPARE(other.actions().get(QStringLiteral("view.fit"))->shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
    }
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(action("view.fit")->shortcut(), QKeySequence(QStringLiteral("Ctrl+0")));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("shortcuts.resetAll")), Qt::LeftButton);
    QCOMPARE(action("edit.duplicate")->shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
    QVERIFY(QSettings().allKeys().filter(QStringLiteral("shortcuts/")).isEmpty());
    dialog->close();
  }

  void changedKeysWork() {
    openPlan();
    window_->actions().setKeys(QStringLiteral("view.geographic"), {QKeySequence(QStringLiteral("Ctrl+Shift+M"))});
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window_->canvas()->projection(), plan::Projection::Logical);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window_->canvas()->projection(), plan::Projection::Geographic);
  }

  void theSheetHasEveryKey() {
    open();
    const QString text = shortcutSheet(window_->actions())->toPlainText();
    for (const ActionInfo& info : actionCatalogue())
      for (const QKeySequence& keys : window_->actions().keys(QString::fromLatin1(info.id)))
        QVERIFY2(text.contains(keys.toString(QKeySequence::NativeText)), info.id);
    for (const Gesture& gesture : canvasGestures()) QVERIFY(text.contains(QString::fromUtf8(gesture.text)));
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("keys.pdf")).toStdString();
    QVERIFY(writeShortcutSheet(window_->actions(), file).has_value());
    QFile in(QString::fromStdString(file.string()));
    QVERIFY(in.open(QIODevice::ReadOnly));
    QVERIFY(in.readAll().startsWith("%PDF-"));
    const Status nowhere = writeShortcutSheet(window_->actions(), "/no/such/folder/keys.pdf");
    QVERIFY(!nowhere.has_value());
    QVERIFY(!nowhere.error().mend.empty());
  }
};

RW_UI_TEST(FindTest)
#include "find_test.moc"
