// The path of the flow that is walked, large, with the hop that is spoken of marked.
#pragma once

#include "canvas/flow_path.h"

#include <QWidget>

namespace rw::ui {

class PathPicture : public QWidget {
  Q_OBJECT
 public:
  explicit PathPicture(QWidget* parent);
  /// Draws anew; nothing where `result` is null.
  void show(const plan::Plan& completed, const engine::Report& report, const routing::FlowResult* result,
            const std::string& node);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Diagram diagram_;
  FlowPath path_;
  int current_ = -1; ///< box
};

} // namespace rw::ui
