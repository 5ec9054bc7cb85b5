#include "workbench/wrapped_label.h"

namespace rw::ui {

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) { setWordWrap(true); }

int WrappedLabel::heightForWidth(int width) const {
  if (measured_ != text()) {
    measured_ = text();
    heights_.clear();
  }
  const auto known = heights_.constFind(width);
  return known != heights_.constEnd() ? *known : *heights_.insert(width, QLabel::heightForWidth(width));
}

// Its typeface and what a style sheet puts around it.
void WrappedLabel::changeEvent(QEvent* event) {
  heights_.clear();
  QLabel::changeEvent(event);
}

} // namespace rw::ui
