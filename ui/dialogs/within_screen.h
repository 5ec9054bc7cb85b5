// As large as a dialog would like to be, but no larger than the screen: at 150 % a small one has 600 pixels of height.
#pragma once

#include <QScreen>
#include <QWidget>

namespace rw::ui {

inline void resizeWithinScreen(QWidget& window, QSize wanted) {
  constexpr QSize frame(16, 48); // what a window manager puts around it
  window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace rw::ui
