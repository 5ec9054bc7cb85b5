// A plan on the canvas of the whole window, for tests that work on it with mouse and keys.
#pragma once

#include "bridge/plan_document.h"
#include "canvas/canvas_scene.h"
#include "canvas/canvas_view.h"
#include "formats/yaml.h"
#include "ui_test.h"
#include "workbench/actions.h"

namespace rw::test {

class DrawnPlan : public QObject {
 protected:
  /// What `open` opens, in a window of its own: analysed, all of it in sight, nothing lit or selected.
  void show(const std::function<bool(ui::MainWindow&)>& open, QSize size = {1600, 1100}) {
    window_ = shownWindow(size);
    QVERIFY(open(*window_));
    document_ = window_->document();
    view_ = window_->canvas();
    QTRY_VERIFY(!document_->analysing());
    document_->highlight({});
    document_->select({});
    view_->fitAll();
    view_->setFocus();
  }
  void showFile(const QString& file) {
    show([&](ui::MainWindow& window) { return window.openFile(file); });
  }
  void showScenario(const char* name) {
    showFile(testFile(QStringLiteral("scenarios/%1.yaml").arg(QLatin1String(name))));
  }

  [[nodiscard]] std::string text() const { return formats::writeYaml(document_->plan()); }
  [[nodiscard]] const ui::Diagram& diagram() const {
    return static_cast<const ui::CanvasScene*>(view_->scene())->diagram();
  }
  [[nodiscard]] const ui::Box& box(const char* key) const {
    const int index = diagram().box(key);
    if (index < 0) qFatal("no box %s", key);
    return diagram().boxes[std::size_t(index)];
  }
  [[nodiscard]] QPoint at(QPointF scene) const { return view_->mapFromScene(scene); }
  [[nodiscard]] QAction* action(const char* id) const { return window_->actions().get(QLatin1String(id)); }

  std::unique_ptr<ui::MainWindow> window_;
  ui::CanvasView* view_ = nullptr;
  ui::PlanDocument* document_ = nullptr;
};

} // namespace rw::test
