// The head of the window: menu, what is open, the switch between the two views, export.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace rw::ui {

class Actions;
class ElidedLabel;
class PlanDocument;

class HeaderBar : public QFrame {
  Q_OBJECT
 public:
  HeaderBar(Actions& actions, QWidget* parent = nullptr);
  /// Shows another plan's name and state; nullptr shows none.
  void setDocument(PlanDocument* document);
  /// The menu for recent files, filled by its owner.
  [[nodiscard]] QMenu* recentMenu() const { return recent_; }
  /// The menu for what is selected, which the canvas offers too.
  [[nodiscard]] QMenu* arrangeMenu() const { return arrange_; }
  /// The menu of saved views, filled by its owner.
  [[nodiscard]] QMenu* viewsMenu() const { return saved_; }
  [[nodiscard]] QToolButton* layersButton() const { return layers_; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();

  PlanDocument* document_ = nullptr;
  QMenu* recent_;
  QMenu* arrange_;
  QMenu* saved_;
  QToolButton* layers_;
  ElidedLabel* name_;
  QLabel* state_;
  QWidget* views_;
  QWidget* right_;
};

} // namespace rw::ui
