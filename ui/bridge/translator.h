// The program's own texts in another language.
#pragma once

#include <QTranslator>

#include <string_view>

namespace rw::ui {

/// Finds texts by the plain name of their class: lupdate of Qt 6.4 leaves out the `rw::ui` of nested namespaces.
class Translator : public QTranslator {
 public:
  using QTranslator::QTranslator;
  QString translate(const char* context, const char* source, const char* disambiguation, int n) const override {
    constexpr std::string_view own = "rw::ui::";
    if (context != nullptr && std::string_view(context).starts_with(own)) context += own.size();
    return QTranslator::translate(context, source, disambiguation, n);
  }
};

} // namespace rw::ui
