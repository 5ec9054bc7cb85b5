// In the pseudo-locale everything that is meant for people stands in brackets.
#include "bridge/translator.h"
#include "bridge/labels.h"
#include "ui_test.h"
#include "workbench/actions.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabWidget>

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

} // namespace

class TranslationTest : public QObject {
  Q_OBJECT
  Translator translator_;

 private Q_SLOTS:
  void initTestCase() {
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
