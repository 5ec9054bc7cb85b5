// The path of the flow that is walked, large, with the hop that is spoken of marked.
#pragma once

#include "canvas/flow_path.h"

#include <QWidget>

namespace rw::ui {

class PathPicture : public QWidget {
  Q_OBJECT
 public:
  explicit PathPicture(QWidget* parent);
  /// Nothing where `result` is null. Laid out anew only where the report or the flow is another one.
  void show(const plan::Plan& completed, const std::shared_ptr<const engine::Report>& report,
            const routing::FlowResult* result, const std::string& node);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::shared_ptr<const engine::Report> report_; ///< that the diagram is of
  Diagram diagram_;
  FlowPath path_;
  int current_ = -1; ///< box
};

} // namespace rw::ui
