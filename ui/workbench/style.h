// What the workbench's own parts add to the theme's style sheet.
#pragma once

#include <QString>

namespace rw::ui {

struct Theme;

QString workbenchStyle(const Theme& theme);

} // namespace rw::ui
