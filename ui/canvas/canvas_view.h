// The canvas: one plan in two projections, drawn and edited in place.
#pragma once

#include "bridge/plan_comparison.h"
#include "bridge/plan_document.h"
#include "canvas/arrange.h"
#include "canvas/ghosts.h"
#include "canvas/look.h"

#include <QGraphicsView>
#include <memory>
#include <optional>

class QMimeData;

namespace rw::ui {

class CanvasView : public QGraphicsView {
  Q_OBJECT
 public:
  explicit CanvasView(QWidget* parent = nullptr);
  ~CanvasView() override;

  /// Shows another plan; nullptr shows none. The document outlives the view or is replaced before it goes.
  void setDocument(PlanDocument* document);
  [[nodiscard]] PlanDocument* document() const;

  /// How the plan is shown. The whole of it comes into sight where the view or the choice of regions changes.
  [[nodiscard]] const Look& look() const;
  void setLook(const Look& look);
  [[nodiscard]] plan::Projection projection() const;
  void setProjection(plan::Projection projection);

  /// Starts placing a new object: a ghost follows the pointer until the button is released over the canvas (dragging
  /// out of the palette) or, after a mere click in the palette, until the next click. `kind` is a palette key: `site`,
  /// `segment`, `router`, `firewall`, …, `circuit`, `internet_egress`, `meet_me_location`, `link`, `note`, `frame`,
  /// `picture`.
  /// `preset` holds properties of the new object (a catalogue location).
  void beginPlacing(const QString& kind, const Value::Record& preset = {});

  void zoomIn();
  void zoomOut();
  void fitAll();
  void fitSelection();
  void deleteSelection();
  void renameSelection(); ///< in place
  void duplicateSelection();
  void copySelection(); ///< to the clipboard
  void cutSelection();
  /// Puts the clipboard's objects a little aside of where they were copied, or into the middle of what is in sight
  /// where that is elsewhere; devices and segments into the selected site. A picture comes into the middle.
  void paste();
  [[nodiscard]] bool canPaste() const;
  /// Files of pictures onto the canvas; without `centre` into the middle of what is in sight.
  void addPictures(const QStringList& files, std::optional<QPointF> centre = {});
  void dropPictures(const QMimeData& dropped, QPoint inView);
  void selectAllObjects();
  void selectSimilar();  ///< what is of the selected kinds
  void selectPath();     ///< what the lit flows run through
  void selectInverted(); ///< what is not selected
  [[nodiscard]] bool showsPath() const;
  /// Aligns or spreads what is selected, as one step of this title.
  void arrangeSelection(Arrangement arrangement, const QString& title);
  [[nodiscard]] bool canArrange(Arrangement arrangement) const;
  /// What is selected, or all where less than two things are, as one undo step; the boxes glide to where they go.
  void layOutAutomatically();
  void foldSelection(); ///< sites into their heads, or out again
  /// Marks objects as added or changed, until the next call.
  void showMarks(Marks marks);
  void setOverviewShown(bool shown);
  /// What is in sight: canvas units, on the map map units.
  [[nodiscard]] QRectF sight() const;
  void showSight(QRectF area);

  /// The scene rectangle of an object, empty where it is not shown (tests, tour).
  [[nodiscard]] QRectF objectRect(const QString& id) const;

 Q_SIGNALS:
  void lookChanged();
  void pictureWanted(QPointF centre); ///< one was placed: its file is to be chosen
  void hint(const QString& text);     ///< what can be done now, or why not; for the status bar

 protected:
  void drawBackground(QPainter* painter, const QRectF& rect) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

} // namespace rw::ui
