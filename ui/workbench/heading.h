// The words above a group of things.
#pragma once

#include <QLabel>

namespace rw::ui {

/// Small, strong and dim; `size` is one of the type scale.
QLabel* heading(const QString& text, const QMargins& margins, QWidget* parent, int size = 11);

} // namespace rw::ui
