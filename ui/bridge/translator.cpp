#include "bridge/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <string_view>

namespace rw::ui {

namespace {

QString& spoken() {
  static QString language;
  return language;
}

void load(const QString& language, const QString& file, const QString& folder) {
  auto* translator = new Translator(qApp);
  if (translator->load(file + language, folder) || translator->load(QLocale(language), file, QString(), folder))
    QCoreApplication::installTranslator(translator);
}

} // namespace

QString Translator::translate(const char* context, const char* source, const char* disambiguation, int n) const {
  constexpr std::string_view own = "rw::ui::";
  if (context != nullptr && std::string_view(context).starts_with(own)) context += own.size();
  return QTranslator::translate(context, source, disambiguation, n);
}

void speak(const QString& language) {
  spoken() = language;
  const QString folder = QStringLiteral(":/translations");
  load(QStringLiteral("en"), QStringLiteral("routewright_"), folder);
  load(language, QStringLiteral("routewright_"), folder);
  load(language, QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

void countAs(const QString& language) {
  const QLocale wanted(language);
  if (wanted.language() != QLocale::C && wanted.language() != QLocale().language()) QLocale::setDefault(wanted);
}

QString languageOfTexts() {
  const QString language = spoken().section(u'_', 0, 0);
  return !language.isEmpty() && QFile::exists(QStringLiteral(":/help/") + language) ? language : QStringLiteral("en");
}

} // namespace rw::ui
