// The diagram on the screen, with what is selected, hovered and lit up in it; nothing of the plan lives here.
#pragma once

#include "bridge/plan_comparison.h"
#include "canvas/diagram.h"
#include "canvas/ghosts.h"
#include "output/diagram_painter.h"

#include <QGraphicsScene>
#include <unordered_set>

namespace rw::ui {

class CanvasScene : public QGraphicsScene {
 public:
  explicit CanvasScene(QObject* parent = nullptr);

  [[nodiscard]] const Diagram& diagram() const { return diagram_; }
  [[nodiscard]] const std::vector<WireShape>& wireShapes() const { return wireShapes_; }
  void setDiagram(Diagram diagram);
  /// Changes the diagram in place, for a drag in progress: the same boxes and lines in other places.
  void adjust(const std::function<void(Diagram&)>& change);
  void setLoads(const LoadBars& loads);
  /// Sites and servers that what is down cuts off.
  void setCutOff(std::unordered_set<std::string> objects);

  /// Of the lit flows, the first of which is told in full.
  [[nodiscard]] const std::vector<FlowPath>& paths() const { return paths_; }
  /// `stale`: drawn paler, because the plan has changed since.
  void setPaths(std::vector<FlowPath> paths, bool stale);

  /// By object: what a comparison says of them.
  [[nodiscard]] const Marks& marks() const { return marks_; }
  void setMarks(Marks marks);

  void setSelection(const QStringList& objects);
  [[nodiscard]] bool isSelected(const std::string& object) const { return selected_.contains(object); }
  void setHovered(int box);
  [[nodiscard]] int hovered() const { return hovered_; }

  /// The topmost box there (containers only where nothing in them is), -1 where there is none.
  [[nodiscard]] int boxAt(QPointF position) const;
  /// The nearest line within `reach` canvas units, or -1.
  [[nodiscard]] int wireAt(QPointF position, double reach) const;
  /// The object there; a line on a site's ground is the line. Empty where there is none.
  [[nodiscard]] std::string objectAt(QPointF position, double reach) const;
  /// How a box or (-1) a line is drawn now.
  [[nodiscard]] Ink inkOf(int box, int wire, double detail) const;
  [[nodiscard]] bool stale() const { return stale_; }

 private:
  void redraw(); ///< everything

  Diagram diagram_;
  std::vector<WireShape> wireShapes_; ///< of its lines
  std::vector<FlowPath> paths_;
  bool stale_ = false;
  std::unordered_set<std::string> selected_;
  std::unordered_set<std::string> cutOff_;
  Marks marks_;
  int hovered_ = -1;
};

/// What of its scene a view shows: canvas units, on the map pixels.
QRectF inSight(const QGraphicsView& view);

} // namespace rw::ui
