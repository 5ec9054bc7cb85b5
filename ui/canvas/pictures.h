// Pictures of people's own on the canvas: notes that show one.
#pragma once

#include "bridge/plan_document.h"

#include <QImage>
#include <vector>

class QMimeData;

namespace rw::ui {

/// Whether it holds a picture, or files of pictures only.
bool holdsPictures(const QMimeData* data);
/// Places what it holds round a point of the logical view, as one step. The pictures are selected; the document says
/// which file is none.
void placePictures(PlanDocument& document, const QMimeData& data, QPointF centre);
/// The same of files that somebody chose.
void placePictures(PlanDocument& document, const QStringList& files, QPointF centre);

} // namespace rw::ui
