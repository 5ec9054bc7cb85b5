// The program's own texts in another language.
#pragma once

#include <QTranslator>

namespace rw::ui {

/// Finds texts by the plain name of their class: lupdate of Qt 6.4 leaves out the `rw::ui` of nested namespaces.
class Translator : public QTranslator {
 public:
  using QTranslator::QTranslator;
  QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

/// Loads the program's and Qt's own texts for a language, such as `de` or `de_AT`, into the application. English comes
/// first, so that what a language lacks at least has its plural forms; it is all there is for an unknown language.
void speak(const QString& language);
/// Writes numbers and dates as this language does, where the desktop speaks another one: a German text with an English
/// `1,000` would say one.
void countAs(const QString& language);
/// The language in which long texts are read, such as those of the help: the spoken one where there are any in it,
/// English otherwise.
QString languageOfTexts();

} // namespace rw::ui
