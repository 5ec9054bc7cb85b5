// The plan as tables: looked through, edited, filled from a spreadsheet, by mouse and keys.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "bridge/value_text.h"
#include "common/samples.h"
#include "inspector/field_editors.h"
#include "panels/tables_panel.h"
#include "tables/plan_table.h"
#include "ui_test.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace rw;
using namespace rw::ui;
using plan::EntityKind;

class TablesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<PlanDocument> document_;
  std::unique_ptr<TablesPanel> panel_;
  PlanTable* table_ = nullptr;

  void open(plan::Plan plan) {
    cleanup();
    auto project = store::Project::create(std::move(plan), folder_.path().toStdString());
    QVERIFY(project.has_value());
    document_ = std::make_unique<PlanDocument>(std::move(*project));
    show();
  }
  void show() {
    panel_ = std::make_unique<TablesPanel>();
    panel_->resize(1200, 400);
    panel_->setDocument(document_.get());
    panel_->show();
    panel_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
    table_ = panel_->findChild<PlanTable*>();
  }
  /// Three sites: Amsterdam 900 people, Berlin 1200, Cork 50.
  void openSites() {
    plan::Plan plan;
    const auto site = [&](const char* id, const char* name, std::int64_t people) {
      plan::Site made;
      made.id = id;
      made.name = name;
      made.people = people;
      plan.sites.insert(plan.sites.size(), made);
    };
    site("ams", "Amsterdam", 900);
    site("ber", "Berlin", 1200);
    site("ork", "Cork", 50);
    open(std::move(plan));
    choose(EntityKind::Site);
  }
  void choose(EntityKind kind) {
    auto* kinds = panel_->findChild<ChoiceBox*>(QStringLiteral("tables.kinds"));
    const int index = kinds->findData(int(kind));
    QVERIFY(index >= 0);
    kinds->setFocus();
    while (kinds->currentIndex() != index)
      QTest::keyClick(kinds, kinds->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
  }
  [[nodiscard]] int column(const char* key) const {
    const auto& columns = table_->table().columns();
    for (std::size_t i = 0; i < columns.size(); ++i)
      if (columns[i].key == QLatin1String(key)) return int(i);
    return -1;
  }
  [[nodiscard]] QModelIndex cell(int row, const char* key) const { return table_->table().index(row, column(key)); }
  [[nodiscard]] QString text(int row, const char* key) const { return cell(row, key).data().toString(); }
  [[nodiscard]] QStringList texts(const char* key) const {
    QStringList all;
    for (int row = 0; row < table_->table().rowCount(); ++row) all << text(row, key);
    return all;
  }
  [[nodiscard]] QString message() const {
    auto* label = panel_->findChild<QLabel*>(QStringLiteral("tables.message"));
    return label->isVisible() ? label->text() : QString();
  }
  [[nodiscard]] QLineEdit* line() const { return test::seen<QLineEdit>(table_, QStringLiteral("tables.cell")); }
  [[nodiscard]] std::size_t steps() const { return document_->project().stepsInForce(); }
  void clickAt(const QModelIndex& at, Qt::KeyboardModifiers modifiers = {}) {
    table_->scrollTo(at);
    QTest::mouseClick(table_->viewport(), Qt::LeftButton, modifiers, table_->visualRect(at).center());
  }
  void clickHead(const char* key) {
    QHeaderView* heads = table_->horizontalHeader();
    const QPoint at(heads->sectionViewportPosition(column(key)) + 20, heads->height() / 2);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, at);
  }
  /// Types into the cell that has the keys.
  void enter(const QString& text, Qt::Key by = Qt::Key_Return) {
    QTest::keyClick(table_, Qt::Key_F2);
    QVERIFY(line() != nullptr);
    QTest::keyClick(line(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line(), Qt::Key_Delete);
    QTest::keyClicks(line(), text);
    QTest::keyClick(line(), by);
  }
  void paste(const QString& text) {
    QApplication::clipboard()->setText(text);
    table_->setFocus();
    QTest::keyClick(table_, Qt::Key_V, Qt::ControlModifier);
  }

 private Q_SLOTS:
  void init() { QSettings().clear(); }
  void cleanup() {
    panel_.reset();
    document_.reset();
    table_ = nullptr;
  }

  void everyKindHasItsTableAndEveryPropertyItsColumn() {
    open(test::planWithEveryKind());
    auto* kinds = panel_->findChild<ChoiceBox*>(QStringLiteral("tables.kinds"));
    for (const plan::EntityInfo& entity : plan::entities()) {
      const int index = kinds->findData(int(entity.kind()));
      QCOMPARE(index < 0, entity.meta->singleton || entity.meta->keyedById);
      if (index < 0) continue;
      QCOMPARE(kinds->itemText(index), planText(entity.meta->plural) + QStringLiteral("  1"));
      choose(entity.kind());
      QCOMPARE(table_->table().rowCount(), 1);
      QCOMPARE(table_->accessibleName(), planText(entity.meta->plural));
      for (const plan::PropertyInfo& property : entity.properties)
        QVERIFY2(property.meta.blob ||
                     std::ranges::any_of(table_->table().columns(),
                                         [&](const Column& column) { return &column.property() == &property; }),
                 std::string(property.key).c_str());
    }
  }

  // What a cell shows and a line can hold reads back as the same value.
  void everyCellIsReadAsItIsWritten() {
    for (const plan::EntityInfo& entity : plan::entities()) {
      if (entity.meta->singleton || entity.meta->keyedById) continue;
      open(test::planWithEveryKind());
      choose(entity.kind());
      const QString id = qs(entity.idAt(document_->plan(), 0));
      for (const plan::PropertyInfo& property : entity.properties)
        for (const Value& sample : test::samplesOf(*property.type, property.meta)) {
          if (!document_->editInPlace(QStringLiteral("x"), [&](edit::Transaction& edit) {
                return edit.set({entity.kind(), id.toStdString()}, property.key, sample);
              }))
            continue; // a reference that leads nowhere
          const Value meant = plan::getProperty(document_->plan(), {entity.kind(), id.toStdString()}, property.key);
          for (int i = 0; i < table_->table().columnCount(); ++i) {
            const Column& at = table_->table().columns()[std::size_t(i)];
            if (&at.property() != &property || !table_->table().isLine(0, i)) continue;
            if (property.type->shape == plan::Shape::Any || toText(meant).find('\n') != std::string::npos) continue;
            Names names(document_->plan());
            const auto part =
                lineValue(table_->table().textAt(0, i, false), at.type(), at.meta(), fallbackOf(at), names);
            const std::string what = at.key.toStdString() + ": " + toText(meant);
            QVERIFY2(part.has_value(), what.c_str());
            const Value whole = withPart(at, meant, *part);
            plan::Plan copy = document_->plan();
            void* object = entity.modify(copy, 0);
            QVERIFY2(property.set(object, whole), what.c_str());
            QVERIFY2(property.get(object) == meant, (what + " became " + toText(whole)).c_str());
          }
        }
    }
  }

  void aClickOnAHeadSortsNumbersByTheirValue() {
    openSites();
    clickHead("people");
    QCOMPARE(texts("people"), (QStringList{"50", "900", "1,200"}));
    clickHead("people");
    QCOMPARE(texts("people"), (QStringList{"1,200", "900", "50"}));
    clickHead("people"); // as in the plan
    QCOMPARE(texts("name"), (QStringList{"Amsterdam", "Berlin", "Cork"}));
    QCOMPARE(cell(0, "people").data(Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing, int(Qt::AlignTrailing));
  }

  void theFilterMatchesAnyCellThatIsShown() {
    openSites();
    auto* search = panel_->findChild<QLineEdit*>(QStringLiteral("tables.search"));
    test::click(search);
    QTest::keyClicks(search, QStringLiteral("1,2"));
    QCOMPARE(texts("name"), QStringList{"Berlin"});
    search->clear();
    QTest::keyClicks(search, QStringLiteral("nowhere"));
    QVERIFY(!table_->isVisible());
    QVERIFY(panel_->findChild<QLabel*>(QStringLiteral("tables.empty"))->isVisible());
    search->clear();
    QCOMPARE(table_->table().rowCount(), 3);
  }

  void theSelectionIsTheDocumentsAndBack() {
    openSites();
    clickAt(cell(1, "people"));
    QCOMPARE(document_->selection(), QStringList{"ber"});
    clickAt(cell(2, "name"), Qt::ControlModifier);
    QCOMPARE(document_->selection(), (QStringList{"ber", "ork"}));
    document_->select({QStringLiteral("ams")});
    QCOMPARE(table_->selectedRows(), std::vector<int>{0});
    QCOMPARE(table_->currentIndex().row(), 0);
    document_->select({});
    QVERIFY(table_->selectedRows().empty());
  }

  void aCellIsEditedInPlace() {
    openSites();
    const QModelIndex people = cell(0, "people");
    clickAt(people);
    QTest::mouseDClick(table_->viewport(), Qt::LeftButton, {}, table_->visualRect(people).center());
    QVERIFY(line() != nullptr);
    QCOMPARE(line()->text(), QStringLiteral("900"));
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE(steps(), std::size_t{0});
    QTRY_VERIFY(line() == nullptr);
    QTest::keyClick(table_, Qt::Key_4); // typing begins anew
    QVERIFY(line() != nullptr);
    QTest::keyClicks(line(), QStringLiteral("2"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(document_->plan().sites[0].people, std::int64_t{42});
    QCOMPARE(steps(), std::size_t{1});
    QCOMPARE(table_->currentIndex(), cell(1, "people")); // Enter goes down
    QTRY_VERIFY(line() == nullptr);
    enter(QStringLiteral("1500"), Qt::Key_Tab);
    QCOMPARE(document_->plan().sites[1].people, std::int64_t{1500});
    QTRY_VERIFY(line() != nullptr); // Tab goes on to the next cell
    QTest::keyClick(line(), Qt::Key_Escape);
    document_->undo();
    QCOMPARE(text(1, "people"), QStringLiteral("1,200"));
  }

  void aWrongCellIsRefusedInWordsAndTheOldValueStays() {
    openSites();
    clickAt(cell(0, "people"));
    enter(QStringLiteral("-3"));
    QVERIFY(line() != nullptr); // still there, to be mended
    QCOMPARE(line()->property("role").toString(), QStringLiteral("error"));
    QVERIFY2(message().contains(QStringLiteral("out of range")), qPrintable(message()));
    QCOMPARE(document_->plan().sites[0].people, std::int64_t{900});
    QTest::keyClick(line(), Qt::Key_Escape);
    QTRY_VERIFY(line() == nullptr);
    QCOMPARE(text(0, "people"), QStringLiteral("900"));
    enter(QStringLiteral("1,000"));
    QCOMPARE(document_->plan().sites[0].people, std::int64_t{1000});
    QVERIFY(message().isEmpty());
  }

  void aChoiceIsMadeFromTheListBelowTheCell() {
    openSites();
    clickAt(cell(0, "kind"));
    QTest::keyClick(table_, Qt::Key_F2);
    QVERIFY(line() != nullptr && line()->completer() != nullptr);
    QTRY_VERIFY(line()->completer()->popup()->isVisible()); // all choices
    QTest::keyClick(line()->completer()->popup(), Qt::Key_Escape);
    QTest::keyClick(line(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line(), QStringLiteral("data"));
    QAbstractItemView* list = line()->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(int(document_->plan().sites[0].kind), int(plan::SiteKind::Datacenter));
    QTRY_VERIFY(line() == nullptr);
    table_->setCurrentIndex(cell(0, "kind"));
    enter(QStringLiteral("castle"));
    QVERIFY2(message().contains(QStringLiteral("castle")) && message().contains(QStringLiteral("Office")),
             qPrintable(message()));
  }

  void aReferenceIsGivenByName() {
    plan::Plan plan = test::planWithEveryKind();
    plan::entityInfo(EntityKind::Site).insert(plan, 1, "munich");
    plan.sites.modify(1).name = "Munich";
    open(std::move(plan));
    choose(EntityKind::Device);
    clickAt(cell(0, "site"));
    enter(QStringLiteral("munich"));
    QCOMPARE(document_->plan().devices[0].site.id, std::string("munich"));
    QCOMPARE(text(0, "site"), QStringLiteral("Munich"));
    table_->setCurrentIndex(cell(0, "site"));
    enter(QStringLiteral("Atlantis"));
    QVERIFY2(message().contains(QStringLiteral("Atlantis")), qPrintable(message()));
    QCOMPARE(document_->plan().devices[0].site.id, std::string("munich"));
  }

  void aFieldOfARecordIsACell() {
    open(test::planWithEveryKind());
    choose(EntityKind::Flow);
    QVERIFY(!document_->plan().flows[0].demand);
    QCOMPARE(text(0, "demand.up_mbps"), QString());
    clickAt(cell(0, "demand.up_mbps"));
    enter(QStringLiteral("12.5"));
    QVERIFY2(message().isEmpty(), qPrintable(message()));
    QVERIFY(document_->plan().flows[0].demand.has_value());
    QCOMPARE(document_->plan().flows[0].demand->up_mbps.value, 12.5);
    QVERIFY(table_->table()
                .headerData(column("demand.up_mbps"), Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .contains(QStringLiteral("Mbit/s")));
  }

  void cellsAreCopiedAndPastedAsTabbedText() {
    openSites();
    table_->setFocus();
    clickAt(cell(0, "name"));
    QTest::keyClick(table_, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table_, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Amsterdam\nBerlin\n"));
    clickAt(cell(1, "people"));
    paste(QStringLiteral("7\r\n1,234\r\n"));
    QCOMPARE(document_->plan().sites[1].people, std::int64_t{7});
    QCOMPARE(document_->plan().sites[2].people, std::int64_t{1234});
    QCOMPARE(steps(), std::size_t{1});
    document_->undo();
    QCOMPARE(document_->plan().sites[2].people, std::int64_t{50});
  }

  void rowsBehindTheEndBecomeObjects() {
    openSites();
    clickAt(cell(2, "name"));
    paste(QStringLiteral("Cork\tBranch\nDublin\tOffice\n\"Galway \"\"West\"\"\"\tdatacenter\n"));
    QVERIFY2(message().isEmpty(), qPrintable(message()));
    QCOMPARE(steps(), std::size_t{1});
    QCOMPARE(document_->plan().sites.size(), std::size_t{5});
    QCOMPARE(int(document_->plan().sites[2].kind), int(plan::SiteKind::Branch));
    const plan::Site* dublin = document_->plan().sites.find("dublin");
    QVERIFY(dublin != nullptr);
    QCOMPARE(dublin->name, std::string("Dublin"));
    QCOMPARE(document_->plan().sites[4].name, std::string("Galway \"West\""));
    QCOMPARE(table_->table().rowCount(), 5);
    document_->undo();
    QCOMPARE(table_->table().rowCount(), 3);
  }

  void oneBadCellRefusesTheWholePaste() {
    openSites();
    clickAt(cell(0, "people"));
    paste(QStringLiteral("1\n2\nmany\n"));
    QCOMPARE(steps(), std::size_t{0});
    QCOMPARE(document_->plan().sites[0].people, std::int64_t{900});
    QVERIFY2(message().contains(QStringLiteral("Line 3")) && message().contains(QStringLiteral("People")) &&
                 message().contains(QStringLiteral("many")),
             qPrintable(message()));
    // What only the plan as a whole can say, too.
    document_->select({});
    choose(EntityKind::Flow);
    paste(QStringLiteral("Teams from nowhere\tOutbound\n"));
    QVERIFY2(message().contains(QStringLiteral("Line 1")), qPrintable(message()));
    QCOMPARE(document_->plan().flows.size(), std::size_t{0});
    // And more columns than there are.
    choose(EntityKind::Site);
    clickAt(cell(0, "name"));
    paste(QString(60, u'\t'));
    QVERIFY2(message().contains(QStringLiteral("61")), qPrintable(message()));
  }

  void oneValueIsPastedIntoAllSelectedCells() {
    openSites();
    clickAt(cell(0, "people"));
    clickAt(cell(2, "people"), Qt::ShiftModifier);
    paste(QStringLiteral("33"));
    for (const plan::Site& site : document_->plan().sites) QCOMPARE(site.people, std::int64_t{33});
    QCOMPARE(steps(), std::size_t{1});
  }

  void objectsAreAddedAndDeleted() {
    openSites();
    auto* add = panel_->findChild<QPushButton*>(QStringLiteral("tables.add"));
    test::click(add);
    QCOMPARE(document_->plan().sites.size(), std::size_t{4});
    QCOMPARE(table_->selectedRows(), std::vector<int>{3});
    QTest::keyClick(table_, Qt::Key_Delete);
    QCOMPARE(document_->plan().sites.size(), std::size_t{3});
    clickAt(cell(0, "name"));
    clickAt(cell(1, "name"), Qt::ShiftModifier);
    test::click(panel_->findChild<QPushButton*>(QStringLiteral("tables.remove")));
    QCOMPARE(texts("name"), QStringList{"Cork"});
    document_->undo(); // both in one step
    QCOMPARE(table_->table().rowCount(), 3);
    choose(EntityKind::Link); // which ends, nobody can guess
    QVERIFY(!add->isEnabled() && !add->toolTip().isEmpty());
  }

  void columnsAreHiddenByTheMenuAndRemembered() {
    openSites();
    QVERIFY(!table_->isColumnHidden(column("people")));
    QVERIFY(table_->isColumnHidden(column("availability")));
    const auto toggle = [&](const char* key) {
      QHeaderView* heads = table_->horizontalHeader();
      QContextMenuEvent event(QContextMenuEvent::Mouse, {20, 10}, heads->viewport()->mapToGlobal(QPoint(20, 10)));
      QApplication::sendEvent(heads->viewport(), &event);
      auto* action = panel_->findChild<QAction*>(QStringLiteral("tables.column.") + QLatin1String(key));
      auto* menu = qobject_cast<QMenu*>(action->parent());
      QVERIFY(menu->isVisible());
      QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    };
    toggle("people");
    toggle("availability");
    table_->setColumnWidth(column("name"), 321);
    show(); // another window, or tomorrow
    choose(EntityKind::Site);
    QVERIFY(table_->isColumnHidden(column("people")));
    QVERIFY(!table_->isColumnHidden(column("availability")));
    QCOMPARE(table_->columnWidth(column("name")), 321);
  }

  void theTableIsCopiedAsCsv() {
    openSites();
    for (int i = 0; i < table_->table().columnCount(); ++i)
      table_->setColumnHidden(i, i != column("name") && i != column("people"));
    clickHead("people");
    test::click(panel_->findChild<QPushButton*>(QStringLiteral("tables.copyCsv")));
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Name,People\r\nCork,50\r\nAmsterdam,900\r\nBerlin,1200\r\n"));
  }

  void fiveThousandSitesOpenAndAreFilledAtOnce() {
    plan::Plan plan;
    for (int i = 0; i < 5000; ++i) {
      plan::Site site;
      site.id = "site-" + std::to_string(i);
      site.people = i;
      plan.sites.insert(plan.sites.size(), site);
    }
    open(std::move(plan));
    QElapsedTimer watch;
    watch.start();
    choose(EntityKind::Site);
    QApplication::processEvents();
    clickHead("people");
    clickHead("people");
    QCOMPARE(text(0, "people"), QStringLiteral("4,999"));
    const qint64 shown = watch.restart();
    clickAt(cell(0, "people"));
    QString column;
    for (int i = 0; i < 5000; ++i) column += QString::number(i) + u'\n';
    paste(column);
    QCOMPARE(document_->plan().sites[4999].people, std::int64_t{0});
    const qint64 pasted = watch.elapsed();
    qInfo() << "shown and sorted in" << shown << "ms, pasted in" << pasted << "ms";
    QVERIFY2(shown < 3000, qPrintable(QString::number(shown)));
    QVERIFY2(pasted < 10000, qPrintable(QString::number(pasted)));
  }
};

RW_UI_TEST(TablesTest)
#include "tables_test.moc"
