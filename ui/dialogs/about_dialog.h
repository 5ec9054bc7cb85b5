// Version, licence, and where the resources come from.
#pragma once

#include <QDialog>

namespace rw::ui {

class AboutDialog : public QDialog {
  Q_OBJECT
 public:
  explicit AboutDialog(QWidget* parent);
};

} // namespace rw::ui
