// The tour: five steps of a real task, each done by the user's own hand in the real window.
#pragma once

#include <QFrame>
#include <QPointer>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace rw::ui {

class MainWindow;

/// A frame round what the step speaks of; lets the mouse through.
class TourRing : public QWidget {
 public:
  explicit TourRing(QWidget* window);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

/// Lies beside what the step speaks of, and goes on when the step is done. Deletes itself at the end.
class Tour : public QFrame {
  Q_OBJECT
 public:
  /// The sample is open, and its broken flow lit up as soon as it is found.
  explicit Tour(MainWindow& window);
  ~Tour() override;
  /// The sample that it walks through.
  static QString sample();
  /// From 1; one more than there are where all is done.
  [[nodiscard]] int step() const { return step_ + 1; }

 private:
  struct Step {
    QString title;
    std::function<QString()> text;
    std::function<QRect()> target; ///< in the window; empty where there is nothing to point at
    std::function<bool()> done;
  };
  void addSteps();
  void look();
  void go(int step);
  void place();
  [[nodiscard]] QRect rectOf(const QString& name) const;
  [[nodiscard]] QRect tabRect(const QString& panel) const;
  [[nodiscard]] QRect objectRect(const QString& id) const;
  [[nodiscard]] bool showsPanel(const QString& panel) const;

  MainWindow& window_;
  std::vector<Step> steps_;
  int step_ = -1;
  QPointer<TourRing> ring_;
  QLabel* count_;
  QLabel* title_;
  QLabel* text_;
  QPushButton* skip_;
  QPushButton* end_;
  // The broken flow: by which device it comes in, and where it dies.
  QString flow_;
  QString entered_;
  QString died_;
  bool exported_ = false;
};

} // namespace rw::ui
