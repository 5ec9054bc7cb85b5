// The path of the flow that is walked, large, with the hop that is spoken of marked.
#pragma once

#include <QWidget>
#include <string>

namespace rw::ui {

class WalkPicture;

class PathPicture : public QWidget {
  Q_OBJECT
 public:
  explicit PathPicture(QWidget* parent);
  /// `picture` stays with its owner, who says so here whenever it has changed.
  void show(const WalkPicture& picture, const std::string& node);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const WalkPicture* picture_ = nullptr;
  int current_ = -1; ///< box
};

} // namespace rw::ui
