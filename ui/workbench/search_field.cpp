#include "workbench/search_field.h"

#include "theme/theme.h"

#include <QAction>

namespace rw::ui {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
  setClearButtonEnabled(true);
  findChild<QAction*>()->setIcon(icon(QStringLiteral("close"))); // Qt's own picture is drawn for light grounds
  setPlaceholderText(tr("Search"));
}

} // namespace rw::ui
