// Goes anywhere by typing: finds objects of the plan, or actions of the workbench.
#pragma once

#include "bridge/plan_search.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;

namespace rw::ui {

class Actions;
class PlanDocument;
class SearchField;

/// Lies over the upper part of its window while it is asked. Up and Down move in its list, Enter goes there, Escape
/// closes it. A text that begins with `>` asks for actions.
class Locator : public QFrame {
  Q_OBJECT
 public:
  Locator(Actions& actions, QWidget* window);
  void setDocument(PlanDocument* document);
  void findObjects();
  void findActions();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void open(const QString& text);
  void leave();
  void place();
  void fill();
  void fillObjects(const QString& text);
  void fillActions(const QString& text);
  void choose();
  void selectAll();

  Actions& actions_;
  QPointer<PlanDocument> document_;
  SearchField* field_;
  QListWidget* list_;
  QLabel* empty_;
  QLabel* hint_;
  QPushButton* all_;
  QPointer<QWidget> before_; ///< where the focus was
  std::unique_ptr<PlanSearch> search_;
  std::vector<Found> found_;
};

} // namespace rw::ui
