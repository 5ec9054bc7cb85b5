// The canvas: one plan in two projections, drawn and edited in place.
#pragma once

#include "bridge/plan_document.h"

#include <QGraphicsView>

namespace rw::ui {

class CanvasView : public QGraphicsView {
  Q_OBJECT
public:
  explicit CanvasView(QWidget* parent = nullptr);
  ~CanvasView() override;

  /// Shows another plan; nullptr shows none. The document outlives the view or is replaced before it goes.
  void setDocument(PlanDocument* document);
  [[nodiscard]] PlanDocument* document() const;

  [[nodiscard]] plan::Projection projection() const;
  void setProjection(plan::Projection projection);

  /// Starts placing a new object: a ghost follows the pointer until the button is released over the canvas (dragging out
  /// of the palette) or, after a mere click in the palette, until the next click. `kind` is a palette key: `site`,
  /// `segment`, `router`, `firewall`, …, `circuit`, `internet_egress`, `meet_me_location`, `link`, `note`, `frame`.
  /// `preset` holds properties of the new object (a catalogue location).
  void beginPlacing(const QString& kind, const Value::Record& preset = {});

  void zoomIn();
  void zoomOut();
  void fitAll();
  void fitSelection();
  void deleteSelection();
  void renameSelection();   ///< in place
  void duplicateSelection();
  void selectAllObjects();
  void layOutAutomatically(); ///< all objects, one undo step

  /// The scene rectangle of an object, empty where it is not shown (tests, tour).
  [[nodiscard]] QRectF objectRect(const QString& id) const;

Q_SIGNALS:
  void projectionChanged(rw::plan::Projection projection);
  void hint(const QString& text); ///< what can be done now, or why not; for the status bar
};

} // namespace rw::ui
