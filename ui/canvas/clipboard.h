// Cut, copy, paste and duplicate, within a plan and between plans in two windows.
#pragma once

#include "bridge/plan_document.h"
#include "canvas/diagram.h"

#include <QRectF>
#include <memory>

class QMimeData;

namespace rw::ui {

/// The objects with what belongs to them (see edit::copied), their places as shown; as YAML too, for other programs.
std::unique_ptr<QMimeData> copyObjects(const PlanDocument& document, const Diagram& shown, const QStringList& ids);
/// The same with all that goes with them; then deletes them, as one step. Nothing where that is refused.
std::unique_ptr<QMimeData> cutObjects(PlanDocument& document, const Diagram& shown, const QStringList& ids);

/// Whether there are objects of a plan in it.
bool holdsObjects(const QMimeData* data);
/// Equal where two clipboards hold the same objects.
QByteArray identityOf(const QMimeData& data);
/// The area that the pasted objects had where they were copied; empty where they have no places.
QRectF areaOf(const QMimeData& data);
/// Pastes as one step, moved by `shift`; what stood in a site that is not copied with it comes into `site`, where one
/// is given. The copies are selected. Their ids, empty where it was refused.
QStringList pasteObjects(PlanDocument& document, const Diagram& shown, const QMimeData& data, QPointF shift,
                         const std::string& site = {});
/// Copies beside the originals; the clipboard stays as it is.
void duplicateObjects(PlanDocument& document, const Diagram& shown, const QStringList& ids);

} // namespace rw::ui
