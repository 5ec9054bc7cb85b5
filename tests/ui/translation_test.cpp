// In the pseudo-locale everything that is meant for people stands in brackets.
#include "bridge/labels.h"
#include "bridge/translator.h"
#include "canvas/canvas_view.h"
#include "catalogue/catalogue.h"
#include "catalogue/samples.h"
#include "output/diagram_export.h"
#include "ui_test.h"
#include "workbench/actions.h"

#include <QAbstractButton>
#include <QLabel>
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

} // namespace

class TranslationTest : public QObject {
  Q_OBJECT
  Translator translator_;

 private Q_SLOTS:
  void countsHaveTheirPluralForm() {
    // In English, before the pseudo-locale comes.
    QCOMPARE(peopleText(1), QStringLiteral("1 person"));
    QCOMPARE(peopleText(4000), QStringLiteral("4,000 people"));
    QCOMPARE(objectsText(1), QStringLiteral("1 object"));
    QCOMPARE(objectsText(2), QStringLiteral("2 objects"));
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
        QVERIFY(exportDiagram(plan, &report, {.projection = view, .flow = flow.id, .outlines = false}, file));
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
