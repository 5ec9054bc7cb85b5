// Begins and ends the sharing of a walk: for whom, under which address, with which code, and who follows.
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace rw::ui {

class ShareServer;

class ShareDialog : public QDialog {
  Q_OBJECT
 public:
  ShareDialog(ShareServer& server, QWidget* parent);

 private:
  void startOrStop();
  void refresh();

  ShareServer& server_;
  QCheckBox* network_;
  QPushButton* start_;
  QLabel* problem_;
  QWidget* running_; ///< what is to be seen only while it is shared
  QLabel* address_;
  QLabel* code_;
  QListWidget* guests_;
  QPushButton* turnOut_;
};

} // namespace rw::ui
