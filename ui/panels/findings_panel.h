// What the rules found, errors first, after every edit; a click shows it on the canvas, Mend offers what helps.
#pragma once

#include "engine/engine.h"

#include <QFrame>
#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rw::ui {

class ElidedLabel;
class PlanDocument;

/// One finding. `objectName` is `finding.<rule>`; its button is `mend`.
class FindingCard : public QFrame {
  Q_OBJECT
 public:
  explicit FindingCard(QWidget* parent);
  void show(const rules::Finding& finding, const PlanDocument& document);
  void setSelected(bool selected);

 Q_SIGNALS:
  void chosen();
  void mendWanted();

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QLabel* severity_;
  QLabel* title_;
  QLabel* message_;
  ElidedLabel* people_;
  QPushButton* mend_;
};

class FindingsPanel : public QScrollArea {
  Q_OBJECT
 public:
  explicit FindingsPanel(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);
  /// Selects the first error that speaks of a flow, as a click would. False where there is none.
  bool chooseFirstBroken();

 Q_SIGNALS:
  void countChanged(int count);

 private:
  void refresh();
  void choose(std::size_t index);
  void mend(std::size_t index);
  FindingCard* cardAt(std::size_t index);

  PlanDocument* document_ = nullptr;
  QVBoxLayout* column_;
  QLabel* empty_;
  QLabel* more_;
  std::vector<FindingCard*> cards_; ///< made so far
  std::size_t limit_ = 0;           ///< cards to be shown: more as one scrolls
  std::shared_ptr<const engine::Report> report_;
  std::optional<rules::Finding> chosen_;
};

} // namespace rw::ui
