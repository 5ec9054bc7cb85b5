// What CanvasView puts on the clipboard, and takes from it and from files.
#include "canvas/canvas_edits.h"
#include "canvas/canvas_view_private.h"
#include "canvas/clipboard.h"
#include "canvas/pictures.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace rw::ui {

bool CanvasView::Private::takesDrawings() {
  if (projection() == plan::Projection::Logical) return true;
  say(drawingsStandOnLogicalView());
  return false;
}

// Whether files are pictures is read in them: once for what is there, not at every step of the plan.
void CanvasView::Private::watchClipboard() {
  const auto see = [this] {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    held = holdsObjects(data) ? Held::Objects : holdsPictures(data) ? Held::Pictures : Held::Nothing;
  };
  see();
  QObject::connect(QApplication::clipboard(), &QClipboard::dataChanged, &q, see);
}

void CanvasView::Private::putOnClipboard(std::unique_ptr<QMimeData> data, int steps) {
  if (data == nullptr) return;
  pasted = identityOf(*data);
  pasteSteps = steps;
  QApplication::clipboard()->setMimeData(data.release());
}

void CanvasView::copySelection() {
  if (d->document != nullptr)
    d->putOnClipboard(copyObjects(*d->document, d->scene.diagram(), d->document->selection()), 1);
}

void CanvasView::cutSelection() {
  // What was cut comes back to where it was.
  if (d->document != nullptr) d->putOnClipboard(cutObjects(*d->document, d->scene.diagram(), d->unlocked()), 0);
}

bool CanvasView::canPaste() const {
  return d->held == Private::Held::Objects ||
         (d->held == Private::Held::Pictures && projection() == plan::Projection::Logical);
}

void CanvasView::addPictures(const QStringList& files, std::optional<QPointF> centre) {
  if (d->document == nullptr || !d->takesDrawings()) return;
  placePictures(*d->document, files, centre.value_or(inSight(*this).center()));
}

void CanvasView::dropPictures(const QMimeData& dropped, QPoint inView) {
  if (d->document != nullptr && d->takesDrawings()) placePictures(*d->document, dropped, mapToScene(inView));
}

void CanvasView::paste() {
  const QMimeData* offered = QApplication::clipboard()->mimeData();
  if (d->document == nullptr || offered == nullptr || !canPaste()) return;
  const QRectF sight = inSight(*this);
  if (d->held == Private::Held::Pictures) return placePictures(*d->document, *offered, sight.center());
  if (const QByteArray identity = identityOf(*offered); identity != d->pasted) {
    d->pasted = identity;
    d->pasteSteps = 1;
  }
  const QRectF area = areaOf(*offered);
  QPointF shift(2 * kGrid * d->pasteSteps, 2 * kGrid * d->pasteSteps);
  if (d->projection() == plan::Projection::Logical && !sight.intersects(area))
    shift = QPointF(((sight.center() - area.center()) / kGrid).toPoint()) * kGrid;
  std::string site;
  if (const QStringList& chosen = d->document->selection(); chosen.size() == 1)
    if (d->document->plan().sites.find(chosen.first().toStdString()) != nullptr) site = chosen.first().toStdString();
  if (!pasteObjects(*d->document, d->scene.diagram(), *offered, shift, site).isEmpty()) ++d->pasteSteps;
}

} // namespace rw::ui
