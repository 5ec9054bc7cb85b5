#include "workbench/heading.h"

#include "theme/theme.h"

namespace rw::ui {

QLabel* heading(const QString& text, const QMargins& margins, QWidget* parent, int size) {
  auto* label = new QLabel(text, parent);
  label->setProperty("role", "heading");
  label->setFont(font(size, true));
  label->setContentsMargins(margins);
  return label;
}

} // namespace rw::ui
