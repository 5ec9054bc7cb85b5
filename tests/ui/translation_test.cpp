// In the pseudo-locale everything that is meant for people stands in brackets.
#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "bridge/translator.h"
#include "canvas/canvas_view.h"
#include "catalogue/catalogue.h"
#include "catalogue/samples.h"
#include "edit/transaction.h"
#include "formats/plan_text.h"
#include "output/diagram_export.h"
#include "store/files.h"
#include "store/project_file.h"
#include "ui_test.h"
#include "workbench/actions.h"
#include "workbench/main_window.h"
#include "workbench/message_bar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLibraryInfo>
#include <QSettings>
#include <QTabWidget>
#include <QXmlStreamReader>

using namespace rw;
using namespace rw::ui;

namespace {

void checkType(const plan::TypeInfo& type, QStringList& bare);

void checkText(std::string_view source, QStringList& bare) {
  if (source.empty()) return;
  const QString text = planText(source);
  if (!text.startsWith(u'[') || !text.endsWith(u']')) bare << qs(source);
}

void checkProperties(std::span<const plan::PropertyInfo> properties, QStringList& bare) {
  for (const plan::PropertyInfo& property : properties) {
    checkText(property.label(), bare);
    checkText(property.meta.help, bare);
    checkType(*property.type, bare);
  }
}

void checkType(const plan::TypeInfo& type, QStringList& bare) {
  for (const plan::Choice& choice : type.choices) checkText(choice.label, bare);
  if (type.element != nullptr) checkType(*type.element, bare);
  if (type.fields != nullptr) checkProperties(type.fields(), bare);
  for (const plan::TypeInfo* option : type.options()) checkType(*option, bare);
}

/// The same plan with every name, city and text in brackets: what else is drawn comes from the program.
plan::Plan bracketed(plan::Plan plan) {
  for (const plan::EntityInfo& entity : plan::entities())
    for (std::size_t i = 0; i < entity.size(plan); ++i)
      for (const plan::PropertyInfo& property : entity.properties)
        if (property.key == "name" || property.key == "city" || property.key == "text") {
          const std::string text = property.key == "name"
                                       ? static_cast<const plan::Entity*>(entity.object(plan, i))->displayName()
                                       : toText(property.get(entity.object(plan, i)));
          static_cast<void>(property.set(entity.modify(plan, i), Value("[" + text + "]")));
        }
  return plan;
}

/// Texts of an SVG that hold words and do not start with a bracket.
QStringList bareTexts(const std::filesystem::path& file) {
  QFile in(QString::fromStdString(file.string()));
  if (!in.open(QIODevice::ReadOnly)) return {QStringLiteral("no file")};
  QXmlStreamReader xml(&in);
  QStringList bare;
  int texts = 0;
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("text")) {
      QString text = xml.readElementText().trimmed();
      ++texts;
      // Units, a product and protocols are called so everywhere; a version is no word.
      text.remove(QRegularExpression(QStringLiteral("[MG]bit/s|Microsoft 365|^v?\\d[\\w.-]*")));
      if (text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{3}"))) && !text.startsWith(u'[')) bare << text;
    }
  if (texts < 5) bare << QStringLiteral("only %1 texts were found").arg(texts);
  return bare;
}

/// Takes errors, and keeps what of them is not in brackets.
struct Refusals {
  int count = 0;
  QStringList bare;

  void take(const Error& error) {
    ++count;
    for (const Phrase* part : {&error.what, &error.mend})
      if (!part->empty() && !sentence({.what = *part}).startsWith(u'[') && !bare.contains(qs(*part))) bare << qs(*part);
  }
  template <class T> void take(const Result<T>& result) {
    if (!result) take(result.error());
  }
};

} // namespace

class TranslationTest : public QObject {
  Q_OBJECT
  Translator translator_;

 private Q_SLOTS:
  // In a German text, 4,000 would be four.
  void numbersFollowTheLanguageThatWasChosen() {
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    countAs(QStringLiteral("en"));
    QCOMPARE(numberText(4000), QStringLiteral("4,000"));
    countAs(QStringLiteral("de"));
    QCOMPARE(numberText(4000.5), QStringLiteral("4.000,5"));
    // Who speaks the language already keeps the ways of the own country.
    QLocale::setDefault(QLocale(QStringLiteral("de_CH")));
    const QString swiss = numberText(4000.5);
    countAs(QStringLiteral("de"));
    QCOMPARE(numberText(4000.5), swiss);
    QVERIFY(swiss != QStringLiteral("4.000,5"));
  }

  void countsHaveTheirPluralForm() {
    // In English, before the pseudo-locale comes.
    QCOMPARE(peopleText(1), QStringLiteral("1 person"));
    QCOMPARE(peopleText(4000), QStringLiteral("4,000 people"));
    QCOMPARE(objectsText(1), QStringLiteral("1 object"));
    QCOMPARE(objectsText(2), QStringLiteral("2 objects"));
  }

  void everyLanguageSpeaks_data() {
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("cancel"); // Qt's own word
    QTest::addColumn<QString>("command");
    QTest::newRow("de") << QStringLiteral("2 Personen") << QStringLiteral("Abbrechen") << QStringLiteral("Neuer Plan");
    QTest::newRow("ja") << QStringLiteral("2 人") << QStringLiteral("キャンセル") << QStringLiteral("新しいプラン");
  }
  void everyLanguageSpeaks() {
    QFETCH(QString, people);
    Translator own;
    QVERIFY(own.load(QStringLiteral(":/translations/routewright_%1.qm").arg(QLatin1String(QTest::currentDataTag()))));
    QCoreApplication::installTranslator(&own);
    QCOMPARE(peopleText(2), people);
    QFETCH(QString, command);
    QCOMPARE(withoutMnemonic(QCoreApplication::translate("actions", "&New plan")), command);
    QFETCH(QString, cancel);
    QTranslator qt;
    QVERIFY2(qt.load(QStringLiteral("qtbase_") + QLatin1String(QTest::currentDataTag()),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
             "qt6-translations-l10n is missing");
    QCOMPARE(qt.translate("QPlatformTheme", "Cancel"), cancel);
    QCoreApplication::removeTranslator(&own);
  }

  void aLanguageIsChosenForTheNextStart() {
    QSettings().remove(QStringLiteral("language"));
    {
      MainWindow window;
      QVERIFY(window.actions().get(QStringLiteral("view.language_desktop"))->isChecked());
      window.actions().get(QStringLiteral("view.language_de"))->trigger();
      QCOMPARE(QSettings().value(QStringLiteral("language")).toString(), QStringLiteral("de"));
      QVERIFY(window.messageBar()->text().contains(QStringLiteral("next start")));
    }
    MainWindow again;
    QVERIFY(again.actions().get(QStringLiteral("view.language_de"))->isChecked());
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("no such one"));
    MainWindow other;
    QVERIFY(other.actions().get(QStringLiteral("view.language_desktop"))->isChecked());
    QSettings().remove(QStringLiteral("language"));
  }

  void thePseudoLocaleIsThere() {
    QVERIFY(translator_.load(QStringLiteral(":/translations/routewright_xx.qm")));
    QVERIFY(QCoreApplication::installTranslator(&translator_));
  }
  void cleanupTestCase() { QCoreApplication::removeTranslator(&translator_); }

  void everyTextOfTheRegistryIsTranslated() {
    QStringList bare;
    for (const plan::EntityInfo& entity : plan::entities()) {
      checkText(entity.meta->label, bare);
      checkText(entity.meta->plural, bare);
      checkText(entity.meta->help, bare);
      checkProperties(entity.properties, bare);
    }
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QStringLiteral("; "))));
  }

  void everyActionIsTranslated() {
    for (const ActionInfo& info : actionCatalogue())
      for (const char* text : {info.text, info.help})
        QVERIFY2(QCoreApplication::translate("actions", text).startsWith(u'['), text);
  }

  void everyWordForVerdictsAndStepsIsTranslated() {
    for (int i = 0; i <= int(plan::Group::Operation); ++i) QVERIFY(groupText(plan::Group(i)).startsWith(u'['));
    for (int i = 1; i <= int(routing::Cause::WrongSource); ++i) QVERIFY(causeText(routing::Cause(i)).startsWith(u'['));
    for (int i = 0; i <= int(routing::Step::Session); ++i) QVERIFY(stepText(routing::Step(i)).startsWith(u'['));
    for (int i = 0; i <= int(rules::Severity::Advice); ++i) QVERIFY(severityText(rules::Severity(i)).startsWith(u'['));
  }

  void everyWordForLoadsAndFailuresIsTranslated() {
    using namespace analysis;
    for (int i = 0; i <= int(CarrierKind::Device); ++i) QVERIFY(carrierKindText(CarrierKind(i)).startsWith(u'['));
    for (int i = 0; i <= int(HeadroomStatus::Excess); ++i) QVERIFY(statusText(HeadroomStatus(i)).startsWith(u'['));
    const auto plan = catalogue::samplePlan("problem-1");
    QVERIFY(plan);
    for (const char* element : {"er-ny/primary", "er-ny/secondary", "one cable"})
      QVERIFY2(elementText(*plan, element).startsWith(u'['), element);
    QVERIFY(elementsText(*plan, {"er-ny", "nj"}).startsWith(u'['));
    QVERIFY(shareText(0.5, 0).startsWith(u'['));
    QVERIFY(failureText(*plan, {}).startsWith(u'['));
    const Failure failure{.element = {"er-ny"},
                          .flows_lost = {"a"},
                          .flows_moved = {"b"},
                          .sessions_lost = {"c"},
                          .people_cut_off = 1,
                          .people_degraded = 1,
                          .overloaded = {"er-ny"},
                          .by_hand = true};
    for (const QString& part : failureText(*plan, failure).split(QStringLiteral(" · ")))
      QVERIFY2(part.startsWith(u'['), qPrintable(part));
  }

  // The window itself: every button, tab and placeholder that holds words.
  void everyControlOfTheWindowIsTranslated() {
    MainWindow window;
    window.newPlan();
    window.show();
    QStringList bare;
    const auto check = [&](const QString& text) {
      const bool words = text.contains(QRegularExpression(QStringLiteral("[A-Za-zÀ-ž]{3}")));
      if (words && !text.startsWith(u'[') && text != QStringLiteral("Routewright")) bare << text;
    };
    for (const auto* button : window.findChildren<QAbstractButton*>()) check(button->text());
    for (const auto* line : window.findChildren<QLineEdit*>()) check(line->placeholderText());
    for (const auto* tabs : window.findChildren<QTabWidget*>())
      for (int i = 0; i < tabs->count(); ++i) check(tabs->tabText(i));
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QStringLiteral("; "))));
  }

  // All that is drawn of a plan whose own names stand in brackets already: boxes, marks, callouts, legend.
  void everyWordOfADiagramIsTranslated_data() {
    QTest::addColumn<QByteArray>("sample");
    for (const catalogue::Sample& sample : catalogue::samples())
      QTest::newRow(sample.name.c_str()) << QByteArray::fromStdString(sample.name);
  }
  void everyWordOfADiagramIsTranslated() {
    QFETCH(QByteArray, sample);
    auto own = catalogue::samplePlan(sample.toStdString());
    QVERIFY(own);
    plan::Plan plan = bracketed(catalogue::completed(std::move(*own)));
    const engine::Report report = engine::analyse(plan, {.fixes = false});
    QStringList bare;
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "a.svg";
    for (const plan::Flow& flow : plan.flows) {
      if (&flow != &plan.flows[0] && report.flow(flow.id)->deciding().delivered) continue; // one that holds is enough
      for (const plan::Projection view : {plan::Projection::Logical, plan::Projection::Geographic}) {
        QVERIFY(exportDiagram(plan, &report, {.look = Look(view), .lit = {flow.id}, .outlines = false}, file));
        bare += bareTexts(file);
      }
    }
    bare.removeDuplicates();
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QStringLiteral("; "))));
  }

  void whatTheCanvasSaysWhileOneWorksIsTranslated() {
    MainWindow window;
    window.openSample(QStringLiteral("problem-1"));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    CanvasView& canvas = *window.canvas();
    QStringList bare;
    int said = 0;
    connect(&canvas, &CanvasView::hint, this, [&](const QString& text) {
      said += text.isEmpty() ? 0 : 1;
      if (!text.isEmpty() && !text.startsWith(u'[')) bare << text;
    });
    for (const char* kind : {"site", "circuit", "firewall", "meet_me_location"}) {
      canvas.beginPlacing(QString::fromLatin1(kind));
      for (const char* under : {"nj", "er-ny", "nj-core"})
        test::moveTo(canvas.viewport(),
                     canvas.mapFromScene(canvas.objectRect(QString::fromLatin1(under)).center()) + QPoint(2, 2));
      QTest::keyClick(&canvas, Qt::Key_Escape);
    }
    const auto middle = [&](const char* id) {
      return canvas.mapFromScene(canvas.objectRect(QString::fromLatin1(id)).center());
    };
    const QRectF from = canvas.objectRect(QStringLiteral("nj-core"));
    test::drag(canvas.viewport(), canvas.mapFromScene(QPointF(from.right(), from.center().y())) - QPoint(1, 0),
               canvas.viewport(), middle("er-ny"));
    QVERIFY(said > 8);
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QStringLiteral("; "))));
    QVERIFY(canvas.accessibleName().startsWith(u'['));
  }

  void theCauseInAFindingIsTranslatedToo() {
    auto own = catalogue::samplePlan("problem-1");
    QVERIFY(own);
    const plan::Plan plan = catalogue::completed(std::move(*own));
    const engine::Report report = engine::analyse(plan, {.fixes = false});
    QVERIFY(!report.findings.empty());
    const QString message = messageText(report.findings[0].message, plan);
    QVERIFY2(message.startsWith(u'[') && message.count(u'[') == 2, qPrintable(message)); // the sentence and its cause
  }

  // What the inspector says in place where it refuses.
  void everyRefusalOfAValueIsTranslated() {
    Refusals refusals;
    for (const plan::EntityInfo& entity : plan::entities())
      for (const plan::PropertyInfo& property : entity.properties)
        for (const Value& wrong : {Value("no such thing!"), Value("-1e300"), Value(-1e300), Value(true), Value(1),
                                   Value(Value::List{Value("\x01"), Value(7)}),
                                   Value(Value::Record{{"no-such-key", Value(1)}}), Value(Value::Record{}), Value()}) {
          refusals.take(plan::check(wrong, *property.type, property.meta));
          if (wrong.text() != nullptr) refusals.take(plan::parseScalar(*wrong.text(), *property.type, property.meta));
        }
    // And what is wrong with the plan as a whole.
    plan::Plan plan;
    for (const plan::EntityKind kind : {plan::EntityKind::Flow, plan::EntityKind::Site, plan::EntityKind::Circuit})
      plan::entityInfo(kind).insert(plan, 0, "one");
    plan::Link link;
    link.id = "one";
    link.a = link.b = {"one"};
    plan.links.insert(0, link);
    plan::Device device;
    device.id = "one";
    device.site = {"nowhere"};
    plan.devices.insert(0, device);
    for (const Error& problem : plan::problems(plan, {})) refusals.take(problem);
    QVERIFY(refusals.count > 200);
    QVERIFY2(refusals.bare.isEmpty(), qPrintable(refusals.bare.join(QStringLiteral("; "))));
  }

  void everyRefusalOfAnEditIsTranslated() {
    const auto own = catalogue::samplePlan("problem-1");
    QVERIFY(own);
    edit::Transaction edit(*own, "");
    const plan::ObjectKey site{plan::EntityKind::Site, "nj"};
    const plan::ObjectKey nothing{plan::EntityKind::Site, "no-such-site"};
    Refusals refusals;
    refusals.take(edit.set(nothing, "name", Value("x")));
    refusals.take(edit.set(site, "no_such_property", Value("x")));
    refusals.take(edit.setText(site, "no_such_property", "x"));
    refusals.take(edit.setText(site, "lat", "far north"));
    refusals.take(edit.create(plan::EntityKind::Site, {{"id", Value("nj")}}));
    refusals.take(edit.create(plan::EntityKind::Site, {{"id", Value("No Id")}}));
    refusals.take(edit.remove({plan::EntityKind::Design, "design"}));
    refusals.take(edit.remove(nothing));
    QCOMPARE(refusals.count, 8);
    QVERIFY2(refusals.bare.isEmpty(), qPrintable(refusals.bare.join(QStringLiteral("; "))));
  }

  // What stands in the message bar when a file cannot be opened or imported.
  void everyRefusalOfAFileIsTranslated_data() {
    QTest::addColumn<QByteArray>("text");
    int row = 0;
    for (const char* text : {"",
                             "routewright: 99",
                             "routewright: x",
                             "sites: []",
                             "- a",
                             "routewright: 1\nsitez: []",
                             "routewright: 1\nzzz: []",
                             "routewright: 1\nsites: 3",
                             "routewright: 1\nsites: [3]",
                             "routewright: 1\nsites: [{name: A}]",
                             "routewright: 1\nsites: [{id: [a]}]",
                             "routewright: 1\nsites: [{id: A B}]",
                             "routewright: 1\nsites: [{id: a}, {id: a}]",
                             "routewright: 1\nsites: [{id: a, latt: 4}]",
                             "routewright: 1\nsites: [{id: a, zzz: 4}]",
                             "routewright: 1\nsites: [{id: a, lat: 400}]",
                             "routewright: 1\nsites: [{id: a, lat: [1]}]",
                             "routewright: 1\ndevices: [{id: d, kind: firewall, site: nowhere}]",
                             "routewright: 1\nsites: [{id: a}]\nlinks: [{id: l, a: a, b: a}]",
                             "routewright: 1\nsites: [{id: a}]\ndevices: [{id: d, site: a}, {id: e, site: d}]",
                             "routewright: 1\nlayout: {A B: {x: 1}}",
                             "routewright: 1\nlayout: []",
                             "routewright: 1\na: [",
                             "routewright: 1\nrouteright: 1\nrouteright: 2",
                             "routewright: !x 1",
                             "routewright: 1\n---\nroutewright: 1",
                             "routewright: 1\n<<: 3",
                             "routewright: 1\n[a]: 3",
                             "routewright: \xff",
                             "\xff\xfe",
                             "<plan/>",
                             "<graphml",
                             "<graphml/>",
                             "<graphml><graph/></graphml>",
                             "<graphml><graph/><graph/></graphml>",
                             "<graphml><graph><node/></graph></graphml>",
                             "<graphml><key/><graph/></graphml>",
                             "<graphml><graph><hyperedge/></graph></graphml>",
                             "<graphml><graph><node id='a'/><node id='a'/></graph></graphml>",
                             "<graphml><graph><node id='a'/><edge source='a' target='b'/></graph></graphml>",
                             "<graphml><graph><node id='a'><data key='k'/></node></graph></graphml>",
                             "<graphml><key id='k' attr.name='Latitude'/><graph><node id='a'><data "
                             "key='k'>99</data></node></graph></graphml>",
                             "<graphml><key id='k' attr.name='Latitude'/><graph><node id='a'><data "
                             "key='k'>9</data></node></graph></graphml>",
                             "<graphml><graph><node id='a'><graph/></node></graph></graphml>"})
      QTest::addRow("%d", row++) << QByteArray(text);
  }
  void everyRefusalOfAFileIsTranslated() {
    QFETCH(QByteArray, text);
    Refusals refusals;
    refusals.take(formats::readPlanText({text.constData(), std::size_t(text.size())}, "plan", {}));
    QCOMPARE(refusals.count, 1);
    QVERIFY2(refusals.bare.isEmpty(), qPrintable(refusals.bare.join(QStringLiteral("; "))));
  }

  void everyRefusalOfAProjectIsTranslated() {
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "a.routewright";
    QVERIFY(store::writeProject(plan::Plan(), file));
    const auto bytes = store::readFile(file);
    QVERIFY(bytes);
    const auto with = [&](std::size_t at, std::string_view other) {
      return std::string(*bytes).replace(at, other.size(), other);
    };
    constexpr std::size_t kVersion = 60; // SQLite's user version
    Refusals refusals;
    for (const std::string& wrong :
         {std::string(), std::string("\x89PNG\r\n"), std::string("%PDF-1.7"), std::string("{}"), std::string("words"),
          std::string("\xff\xff"), std::string("<html/>"), std::string("routewright: 1"), with(kVersion, "\x7f"),
          with(bytes->size() / 2, std::string(2000, '\xaa')), bytes->substr(0, bytes->size() / 2)})
      refusals.take(store::parseProject(wrong, file));
    QCOMPARE(refusals.count, 11);
    refusals.take(store::readFile(file.parent_path()));
    refusals.take(store::readFile(file / "below"));
    refusals.take(store::writeProject(plan::Plan(), file.parent_path() / "no" / "such" / "folder"));
    refusals.take(store::writeProject(plan::Plan(), file / "below"));
    refusals.take(store::writeProject(plan::Plan(), file.parent_path()));
    plan::Plan twice;
    plan::entityInfo(plan::EntityKind::Site).insert(twice, 0, "one");
    plan::entityInfo(plan::EntityKind::Circuit).insert(twice, 0, "one");
    refusals.take(store::writeProject(twice, file));
    QCOMPARE(refusals.count, 17);
    QVERIFY2(refusals.bare.isEmpty(), qPrintable(refusals.bare.join(QStringLiteral("; "))));
  }

  void valuesStayAsTheyAreAndKindsAreCalledByTheirName() {
    const auto said = formats::readPlanText("routewright: 1\nlinks: [{id: l, a: text, b: l}]", "", {});
    QVERIFY(!said);
    const QString text = sentence({.what = said.error().what, .mend = said.error().mend});
    QVERIFY2(text.contains(QStringLiteral("\"text\"")), qPrintable(text)); // a word that a message has too
    QVERIFY2(text.contains(planText(plan::entityInfo(plan::EntityKind::Site).meta->label)), qPrintable(text));
  }

  void numbersFollowTheLocale() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(numberText(1234.5), QStringLiteral("1.234,5"));
    QCOMPARE(plainNumber(QStringLiteral("1.234,5")), QStringLiteral("1234.5"));
    QLocale::setDefault(before);
  }
};

RW_UI_TEST(TranslationTest)
#include "translation_test.moc"
