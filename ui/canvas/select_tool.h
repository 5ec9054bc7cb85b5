// Selects, moves, rubber-bands; hands over to the connect tool at a rim.
#pragma once

#include "canvas/drawn_lines.h"
#include "canvas/guides.h"
#include "canvas/moving.h"
#include "canvas/resizing.h"
#include "canvas/tool.h"

namespace rw::ui {

class SelectTool : public Tool {
 public:
  using Tool::Tool;
  void press(const Pointer& pointer) override;
  void move(const Pointer& pointer) override;
  void release(const Pointer& pointer) override;
  void doubleClick(const Pointer& pointer) override;
  void cancel() override;
  [[nodiscard]] bool busy() const override { return state_ >= State::Moving; }
  void paint(QPainter& painter) const override;

 private:
  enum class State { Idle, Pressed, Moving, Band, Bending, Resizing };
  void hover(const Pointer& pointer);
  void startMoving();
  void dropMoved(const Pointer& pointer);
  void dropOnMap();
  std::string objectAt(const Pointer& pointer) const;
  /// From a handle to where it is still taken, in canvas units.
  [[nodiscard]] double reach() const { return 7 / scale(); }
  QPointF snapped(QPointF wanted) const;
  [[nodiscard]] bool isOnFoldHandle(QPointF position) const;
  /// The handles of the one link that is selected.
  [[nodiscard]] std::vector<BendHandle> handles() const;
  [[nodiscard]] int selectedWire() const;
  [[nodiscard]] std::optional<BendHandle> handleAt(QPointF position) const;
  /// Where the selected link ends; empty where there is none.
  [[nodiscard]] QPolygonF lineEnds() const;
  /// Whether an end of the selected link is there: the first one, or the last.
  [[nodiscard]] std::optional<bool> firstEndAt(QPointF position) const;
  void bend(const Pointer& pointer);
  /// The one box that is selected, where it can be resized; -1: none.
  [[nodiscard]] int selectedBox() const;
  [[nodiscard]] std::optional<ResizeHandle> cornerAt(QPointF position) const;
  void resize(const Pointer& pointer);
  void paintHandles(QPainter& painter) const;

  State state_ = State::Idle;
  Pointer start_;
  QPointF now_;
  std::string pressed_; ///< the object under the press
  int rimBox_ = -1;     ///< a rim was pressed: dragging joins
  bool wasSelected_ = false;
  Moving moving_;
  QPointF moved_;
  int bent_ = -1;     ///< the line that is being bent
  int bentVia_ = 0;   ///< by this of its way-points
  Qt::Edges resized_; ///< of the selected box, that follow the pointer
  QRectF movedFrom_;  ///< what the boxes spanned before
  Guides guides_;
  bool free_ = false;  ///< Alt is held: neither guides nor grid
  QStringList before_; ///< the selection before the band
};

} // namespace rw::ui
