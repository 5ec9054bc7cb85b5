// The inspector, over the registry: every property of every entity has an editor that the keyboard reaches.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "catalogue/samples.h"
#include "common/samples.h"
#include "inspector/field_editors.h"
#include "inspector/inspector.h"
#include "ui_test.h"
#include "workbench/elided_label.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>

using namespace rw;
using namespace rw::ui;

class InspectorTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<PlanDocument> document_;
  std::unique_ptr<Inspector> inspector_;

  void open(plan::Plan plan) {
    inspector_.reset();
    document_.reset();
    auto project = store::Project::create(std::move(plan), folder_.path().toStdString());
    QVERIFY(project.has_value());
    document_ = std::make_unique<PlanDocument>(std::move(*project));
    inspector_ = std::make_unique<Inspector>();
    inspector_->resize(320, 900);
    inspector_->setDocument(document_.get());
    inspector_->show();
    inspector_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(inspector_.get()));
  }
  [[nodiscard]] PropertyRow* row(const char* key) const {
    return inspector_->findChild<PropertyRow*>(QStringLiteral("inspector.") + QString::fromLatin1(key));
  }
  template <class T> [[nodiscard]] T* field(const char* key) const { return row(key)->findChild<T*>(); }
  [[nodiscard]] Value value(const char* id, const char* key) const {
    return plan::getProperty(document_->plan(), *plan::findById(document_->plan(), id), key);
  }
  static void type(QWidget* field, const QString& text) {
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
  }

 private Q_SLOTS:
  void rangesTellWhoElseHasThem() {
    open(*catalogue::samplePlan("problem-1"));
    document_->select({QStringLiteral("hq")});
    auto* claims = row("prefixes")->findChild<QLabel*>(QStringLiteral("inspector.prefixes.claims"));
    QVERIFY(claims != nullptr && !claims->isVisible());
    type(field<QPlainTextEdit>("prefixes"), QStringLiteral("10.10.0.0/16"));
    field<QPlainTextEdit>("prefixes")->clearFocus();
    QTRY_VERIFY(claims->isVisible());
    QVERIFY(claims->text().contains(QStringLiteral("10.10.1.0/24")));
    QVERIFY(claims->text().contains(QStringLiteral("New Jersey data center")));
    document_->undo();
    QTRY_VERIFY(!claims->isVisible());
  }

  void cleanup() {
    inspector_.reset();
    document_.reset();
  }

  // Also where it is so long that it has a scroll bar.
  void noTextIsCutAtItsSide() {
    plan::Plan plan;
    plan.designs.modify(0).description = std::string(2000, 'x');
    for (std::size_t i = 9; i < 2000; i += 10) plan.designs.modify(0).description[i] = ' ';
    open(std::move(plan));
    auto* text = field<QPlainTextEdit>("description");
    QTRY_VERIFY(text->verticalScrollBar()->isVisible());
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
      for (int i = 0; i < block.layout()->lineCount(); ++i)
        QVERIFY(block.layout()->lineAt(i).width() <= text->viewport()->width());
  }

  void everyPropertyIsReachedByTab_data() {
    QTest::addColumn<int>("kind");
    for (const plan::EntityInfo& entity : plan::entities())
      QTest::newRow(std::string(entity.meta->key).c_str()) << int(entity.kind());
  }
  void everyPropertyIsReachedByTab() {
    QFETCH(int, kind);
    const plan::EntityInfo& entity = plan::entityInfo(plan::EntityKind(kind));
    open(test::planWithEveryKind());
    if (!entity.meta->singleton) document_->select({qs(entity.idAt(document_->plan(), 0))});
    std::vector<const plan::PropertyInfo*> asked;
    for (const plan::PropertyInfo& property : entity.properties)
      if (!property.meta.blob && !property.meta.drawn) asked.push_back(&property);
    auto* first = row(std::string(asked.front()->key).c_str());
    QVERIFY(first != nullptr);
    first->findChild<ValueEditor*>()->setFocus(Qt::TabFocusReason);
    QSet<QString> reached;
    for (int i = 0; i < 400; ++i) {
      QWidget* focus = QApplication::focusWidget();
      QVERIFY(focus != nullptr);
      QVERIFY2(!focus->accessibleName().isEmpty() || qobject_cast<QAbstractButton*>(focus) != nullptr,
               qPrintable(focus->parentWidget()->objectName()));
      for (QWidget* at = focus; at != nullptr; at = at->parentWidget())
        if (auto* found = qobject_cast<PropertyRow*>(at)) {
          reached << found->objectName();
          break;
        }
      QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const plan::PropertyInfo* property : asked)
      QVERIFY2(reached.contains(QStringLiteral("inspector.") + qs(property->key)), std::string(property->key).c_str());
  }

  void everySampleIsShownAndGivenBack_data() { everyPropertyIsReachedByTab_data(); }
  // What an editor shows it gives back unchanged: looking at a plan never edits it.
  void everySampleIsShownAndGivenBack() {
    QFETCH(int, kind);
    const plan::EntityInfo& entity = plan::entityInfo(plan::EntityKind(kind));
    open(test::planWithEveryKind());
    for (const plan::PropertyInfo& property : entity.properties)
      for (const Value& sample : test::samplesOf(*property.type, property.meta)) {
        const std::unique_ptr<ValueEditor> editor(
            makeEditor({property.type, &property.meta, property.fallback(), QStringLiteral("x")}, *document_, nullptr));
        editor->put(sample);
        const auto back = editor->take({});
        const std::string what = std::string(property.key) + ": " + toText(sample);
        QVERIFY2(back.has_value(), what.c_str());
        if (property.type->shape == plan::Shape::Text && sample.text()->find('\n') == std::string::npos)
          QCOMPARE(qs(toText(*back)), qs(toText(sample)));
        plan::Plan plan = document_->plan();
        void* object = entity.modify(plan, 0);
        QVERIFY(property.set(object, sample));
        const Value meant = property.get(object);
        QVERIFY2(property.set(object, *back), what.c_str());
        QVERIFY2(property.get(object) == meant, (what + " became " + toText(*back)).c_str());
      }
  }

  void aNumberIsSetInTheLocalesFormAndUndone() {
    open(test::planWithEveryKind());
    document_->select({QStringLiteral("thing-links")});
    auto* latency = field<QLineEdit>("latency_ms");
    QVERIFY(latency->text().isEmpty());
    type(latency, QStringLiteral("1,234.5"));
    QCOMPARE(toText(value("thing-links", "latency_ms")), std::string("1234.5"));
    QCOMPARE(latency->text(), QStringLiteral("1,234.5"));
    document_->undo();
    QVERIFY(value("thing-links", "latency_ms").empty());
    QVERIFY(latency->text().isEmpty());
    document_->redo();
    QCOMPARE(latency->text(), QStringLiteral("1,234.5"));
  }

  void aWrongValueIsRefusedInPlaceAndTheOldOneStays() {
    open(test::planWithEveryKind());
    document_->select({QStringLiteral("thing-circuits")});
    auto* preference = field<QLineEdit>("local_pref");
    QCOMPARE(preference->text(), QStringLiteral("100"));
    QSignalSpy refused(document_.get(), &PlanDocument::refused);
    type(preference, QStringLiteral("-5"));
    auto* message = row("local_pref")->findChild<QLabel*>(QStringLiteral("inspector.local_pref.message"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("out of range")), qPrintable(message->text()));
    QCOMPARE(preference->property("role").toString(), QStringLiteral("error"));
    QCOMPARE(toText(value("thing-circuits", "local_pref")), std::string("100"));
    QCOMPARE(refused.count(), 0); // said here, not twice
    type(preference, QStringLiteral("200"));
    QVERIFY(!message->isVisible());
    QCOMPARE(toText(value("thing-circuits", "local_pref")), std::string("200"));
    type(preference, QString()); // emptied: the default again
    QCOMPARE(toText(value("thing-circuits", "local_pref")), std::string("100"));
    QCOMPARE(preference->property("state").toString(), QStringLiteral("default"));
  }

  void severalObjectsAreSetAtOnceInOneStep() {
    plan::Plan plan = test::planWithEveryKind();
    plan::entityInfo(plan::EntityKind::Site).insert(plan, 1, "second");
    open(plan);
    QVERIFY(document_->edit(QStringLiteral("x"), [](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Site, "second"}, "people", 7);
    }));
    document_->select({QStringLiteral("thing-sites"), QStringLiteral("second")});
    auto* people = field<QLineEdit>("people");
    QVERIFY(people->text().isEmpty());
    QCOMPARE(people->placeholderText(), QStringLiteral("mixed"));
    const std::size_t steps = document_->project().stepsInForce();
    type(people, QStringLiteral("40"));
    QCOMPARE(toText(value("thing-sites", "people")), std::string("40"));
    QCOMPARE(toText(value("second", "people")), std::string("40"));
    QCOMPARE(document_->project().stepsInForce(), steps + 1);
    // A site and a device share some properties, not all.
    document_->select({QStringLiteral("thing-sites"), QStringLiteral("thing-devices")});
    QVERIFY(row("prefixes") != nullptr);
    QVERIFY(row("people") == nullptr);
  }

  void whatIsMixedInARecordStaysUntilItIsEntered() {
    plan::Plan plan = test::planWithEveryKind();
    plan::entityInfo(plan::EntityKind::Site).insert(plan, 1, "second");
    plan.sites.modify(0).accept = {.expressroute = true, .internet = false};
    plan.sites.modify(1).accept = {.expressroute = true, .internet = true};
    open(plan);
    document_->select({QStringLiteral("thing-sites"), QStringLiteral("second")});
    const auto boxes = row("accept")->findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes[0]->checkState(), Qt::Checked); // shared
    QCOMPARE(boxes[1]->checkState(), Qt::PartiallyChecked);
    QCOMPARE(boxes[1]->text(), QStringLiteral("mixed"));
    QCOMPARE(boxes[1]->property("state").toString(), QStringLiteral("default")); // dim
    test::click(boxes[0]);
    QVERIFY(!document_->plan().sites[0].accept.expressroute && !document_->plan().sites[1].accept.expressroute);
    QVERIFY(!document_->plan().sites[0].accept.internet && document_->plan().sites[1].accept.internet);
    QCOMPARE(boxes[1]->checkState(), Qt::PartiallyChecked);
    test::click(boxes[1]);
    QVERIFY(document_->plan().sites[0].accept.internet && document_->plan().sites[1].accept.internet);
  }

  void aMixedListStaysUntilItIsEntered() {
    plan::Plan plan = test::planWithEveryKind();
    plan::entityInfo(plan::EntityKind::Site).insert(plan, 1, "second");
    plan.sites.modify(1).prefixes = {*net::Prefix::parse("10.0.0.0/8")};
    open(plan);
    document_->select({QStringLiteral("thing-sites"), QStringLiteral("second")});
    auto* lines = field<QPlainTextEdit>("prefixes");
    QCOMPARE(lines->placeholderText(), QStringLiteral("mixed"));
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(document_->plan().sites[1].prefixes.size(), std::size_t{1});
    QTest::keyClicks(lines, QStringLiteral("10.1.0.0/16"));
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    for (const plan::Site& site : document_->plan().sites) {
      QCOMPARE(site.prefixes.size(), std::size_t{1});
      QCOMPARE(site.prefixes[0].text(), std::string("10.1.0.0/16"));
    }
  }

  void theHeadSaysHowManyAndWhichKinds() {
    plan::Plan plan = test::planWithEveryKind();
    plan::entityInfo(plan::EntityKind::Site).insert(plan, 1, "second");
    open(plan);
    document_->select({QStringLiteral("thing-sites"), QStringLiteral("second"), QStringLiteral("thing-links")});
    QCOMPARE(inspector_->findChild<ElidedLabel*>(QStringLiteral("inspector.title"))->text(),
             QStringLiteral("3 objects"));
    QCOMPARE(inspector_->findChild<ElidedLabel*>(QStringLiteral("inspector.subtitle"))->text(),
             QStringLiteral("2 Sites, 1 Link"));
    QVERIFY(inspector_->findChild<QLabel*>(QStringLiteral("inspector.several"))->isVisible());
  }

  void whatOneObjectRefusesIsSetInNone() {
    plan::Plan plan = test::planWithEveryKind();
    plan::entityInfo(plan::EntityKind::Link).insert(plan, 1, "second");
    plan::entityInfo(plan::EntityKind::Site).insert(plan, 1, "other");
    plan.links.modify(0).a = {"thing-devices"};
    plan.links.modify(0).b = {"thing-sites"};
    plan.links.modify(1).a = {"other"};
    plan.links.modify(1).b = {"thing-devices"};
    plan.links.modify(1).name = "Second link";
    open(plan);
    document_->select({QStringLiteral("thing-links"), QStringLiteral("second")});
    auto* end = field<ChoiceBox>("b");
    QCOMPARE(end->currentIndex(), -1);
    QCOMPARE(end->placeholderText(), QStringLiteral("mixed"));
    const std::size_t steps = document_->project().stepsInForce();
    end->setFocus();
    end->fill();
    const int wanted = end->findData(QStringLiteral("other"));
    end->setCurrentIndex(wanted);
    Q_EMIT end->activated(wanted);
    QCOMPARE(document_->project().stepsInForce(), steps);
    QCOMPARE(document_->plan().links[0].b.id, std::string("thing-sites"));
    auto* message = row("b")->findChild<QLabel*>(QStringLiteral("inspector.b.message"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().startsWith(QStringLiteral("Second link: A link joins")), qPrintable(message->text()));
  }

  void aSetValueIsPutBackToItsDefault() {
    plan::Plan plan = test::planWithEveryKind();
    plan.circuits.modify(0).local_pref = 300;
    open(plan);
    document_->select({QStringLiteral("thing-circuits")});
    auto* line = field<QLineEdit>("local_pref");
    auto* reset = row("local_pref")->findChild<QToolButton*>(QStringLiteral("inspector.local_pref.reset"));
    QCOMPARE(line->property("state").toString(), QString()); // dark
    QVERIFY(!reset->isVisible());
    line->setFocus();
    QVERIFY(reset->isVisible());
    test::click(reset);
    QCOMPARE(document_->plan().circuits[0].local_pref, std::int64_t{100});
    QCOMPARE(line->property("state").toString(), QStringLiteral("default"));
    QVERIFY(!reset->isVisible());
    document_->undo();
    QCOMPARE(document_->plan().circuits[0].local_pref, std::int64_t{300});
    // And by the context menu of its label.
    QContextMenuEvent menu(QContextMenuEvent::Mouse, {4, 4}, row("local_pref")->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(row("local_pref"), &menu);
    auto* shown = row("local_pref")->findChild<QMenu*>();
    QVERIFY(shown != nullptr && shown->actions().front()->isEnabled());
    QTest::keyClick(shown, Qt::Key_Down);
    QTest::keyClick(shown, Qt::Key_Return);
    QTRY_COMPARE(document_->plan().circuits[0].local_pref, std::int64_t{100});
  }

  void aListOfRecordsIsFilledInAndCommittedOnceItIsWhole() {
    open(test::planWithEveryKind());
    document_->select({QStringLiteral("thing-devices")});
    auto* routes = row("static_routes");
    QTest::mouseClick(routes->findChild<ValueEditor*>()->findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(value("thing-devices", "static_routes").list()->empty());
    auto* message = routes->findChild<QLabel*>(QStringLiteral("inspector.static_routes.message"));
    QVERIFY(message->isVisible()); // says what is missing, without blaming
    QCOMPARE(message->property("tone").toString(), QStringLiteral("hint"));
    type(routes->findChild<QLineEdit*>(), QStringLiteral("10.0.0.0/8"));
    auto* via = routes->findChild<ChoiceBox*>();
    via->setFocus();
    QTest::keyClick(via, Qt::Key_Down);
    QTRY_COMPARE(value("thing-devices", "static_routes").list()->size(), std::size_t{1});
    QVERIFY(!message->isVisible());
  }

  void aLongReferenceIsCutInItsMiddleAndSeenWholeInTheList() {
    plan::Plan plan = test::planWithEveryKind();
    const std::string id = plan.sites[0].id;
    open(plan);
    const std::string name = "Northern distribution centre with a name that is long, hall seven";
    QVERIFY(document_->edit(QStringLiteral("x"), [&](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Site, id}, "name", name);
    }));
    QVERIFY(document_->edit(QStringLiteral("x"), [&](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Device, document_->plan().devices[0].id}, "site", id);
    }));
    document_->select({qs(document_->plan().devices[0].id)});
    inspector_->resize(inspector_->minimumWidth(), 900);
    auto* box = field<ChoiceBox>("site");
    QCOMPARE(box->currentText(), qs(name));
    QVERIFY(box->width() < box->fontMetrics().horizontalAdvance(qs(name)));
    QHelpEvent help(QEvent::ToolTip, box->rect().center(), box->mapToGlobal(box->rect().center()));
    QApplication::sendEvent(box, &help);
    QCOMPARE(QToolTip::text(), qs(name));
    QToolTip::hideText();
    QTest::mouseClick(box, Qt::LeftButton);
    QTRY_VERIFY(box->view()->isVisible());
    QVERIFY(box->view()->width() > box->fontMetrics().horizontalAdvance(qs(name)));
    box->hidePopup();
  }

  void aListKeepsEntriesThatALineCannotHold() {
    const std::vector<std::string> odd{"two\nlines", "\"quoted\"", "back\\slash\\n", " leading", "a\u2028b", "plain"};
    open(test::planWithEveryKind());
    Value::List list;
    for (const std::string& text : odd) list.emplace_back(text);
    const std::string id = document_->plan().published_endpoints[0].id;
    QVERIFY(document_->edit(QStringLiteral("x"), [&](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::PublishedEndpoint, id}, "servers", list);
    }));
    document_->select({qs(id)});
    auto* lines = field<QPlainTextEdit>("servers");
    QCOMPARE(lines->blockCount(), int(odd.size()));
    lines->setFocus();
    lines->moveCursor(QTextCursor::End);
    QTest::keyClick(lines, Qt::Key_Return);
    QTest::keyClicks(lines, QStringLiteral("one more"));
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    std::vector<std::string> wanted = odd;
    wanted.emplace_back("one more");
    QCOMPARE(document_->plan().published_endpoints[0].servers, wanted);
  }

  void aPoolIsAddedToADevice() {
    open(test::planWithEveryKind());
    document_->select({QStringLiteral("thing-devices")});
    auto* add = inspector_->findChild<QPushButton*>(QStringLiteral("related.add.nat_pools"));
    QVERIFY(add != nullptr);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(document_->plan().nat_pools.size(), std::size_t{2});
    const plan::NatPool& pool = document_->plan().nat_pools[1];
    QCOMPARE(pool.at.id, std::string("thing-devices"));
    QCOMPARE(document_->selection(), QStringList{qs(pool.id)});
  }
};

RW_UI_TEST(InspectorTest)
#include "inspector_test.moc"
