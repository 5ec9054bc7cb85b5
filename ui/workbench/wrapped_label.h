// Words over several lines, for places where there are many of them: a layout asks again and again how tall they are at
// the same few widths, and QLabel sets them anew each time.
#pragma once

#include <QHash>
#include <QLabel>

namespace rw::ui {

class WrappedLabel : public QLabel {
  Q_OBJECT
 public:
  explicit WrappedLabel(QWidget* parent = nullptr) : WrappedLabel(QString(), parent) {}
  explicit WrappedLabel(const QString& text, QWidget* parent = nullptr);
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  mutable QString measured_;        ///< the text of which
  mutable QHash<int, int> heights_; ///< are known, by width
};

} // namespace rw::ui
