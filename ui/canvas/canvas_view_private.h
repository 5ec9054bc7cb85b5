// The inside of CanvasView, shared by its files.
#pragma once

#include "canvas/canvas_view.h"
#include "canvas/moving.h"
#include "canvas/tool.h"

#include <QByteArray>
#include <QPointer>

class QMimeData;
class QVariantAnimation;
class QWidget;

namespace rw::ui {

class Overview;

/// The key to the signs, at the lower right; does not scroll.
class LegendOverlay : public QWidget {
 public:
  explicit LegendOverlay(QWidget* parent);
  void show(const Legend& legend);
  void place();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Legend legend_;
};

struct CanvasView::Private : ToolHost {
  explicit Private(CanvasView& view);
  ~Private() override;

  // For tools.
  PlanDocument& plan() override { return *document; }
  CanvasScene& canvas() override { return scene; }
  QGraphicsView& view() override { return q; }
  void say(const QString& text) override;
  void rename(const std::string& object) override;
  void choosePicture(QPointF centre) override { Q_EMIT q.pictureWanted(centre); }
  void use(std::unique_ptr<Tool> next) override;
  void refresh() override;

  [[nodiscard]] plan::Projection projection() const { return look.projection; }
  void rebuild(); ///< the diagram from the plan
  void fitDiagram();
  void takeReport(); ///< loads and the lit path
  void takeSelection();
  void showLegend();
  void relabel(const engine::Report& report);
  QStringList unlocked(); ///< of the selection
  void setScale(double scale,
                QPoint anchor); ///< pixels per canvas unit, or per degree on the map; `anchor` in the view
  [[nodiscard]] double scale() const;
  void fit(QRectF area, double largest);
  void setSceneRect();
  void glide(const Diagram& before); ///< the boxes from there to where they are now
  [[nodiscard]] QRectF areaOf(const QStringList& ids) const;
  void reveal(const QStringList& ids);
  void nudge(QPoint steps, Qt::KeyboardModifiers modifiers);
  void landNudged();
  bool takesDrawings(); ///< says why not
  void watchClipboard();
  void putOnClipboard(std::unique_ptr<QMimeData> data, int steps);
  bool step(int by);       ///< to the next or previous object
  void follow(QPoint way); ///< along a line
  [[nodiscard]] Pointer pointer(const QMouseEvent& event) const;

  CanvasView& q;
  CanvasScene scene;
  QPointer<PlanDocument> document;
  Look look;
  std::unique_ptr<Tool> tool;
  std::vector<std::unique_ptr<Tool>> retired; ///< may still be on the call stack
  LegendOverlay* legend = nullptr;
  Overview* overview = nullptr;
  QPointer<QWidget> editor;
  QPointer<QVariantAnimation> gliding;
  double degreeScale = 4; ///< of the map
  bool fitPending = true;
  bool refreshing = false;
  bool space = false;
  std::optional<QPoint> panning;
  Moving nudged; ///< what an arrow key moves as long as it is held
  QPointF nudgedBy;
  QString said;
  enum class Held : std::uint8_t { Nothing, Objects, Pictures };
  Held held = Held::Nothing; ///< on the clipboard, that the canvas could take
  QByteArray pasted; ///< what was pasted last, or put on the clipboard, and by how many steps the next goes aside
  int pasteSteps = 1;
  std::vector<QMetaObject::Connection> connections;
};

} // namespace rw::ui
