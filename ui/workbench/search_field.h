// A line to search by.
#pragma once

#include <QLineEdit>

namespace rw::ui {

/// Can be emptied by a button in the theme's colours.
class SearchField : public QLineEdit {
  Q_OBJECT
 public:
  explicit SearchField(QWidget* parent);
};

} // namespace rw::ui
