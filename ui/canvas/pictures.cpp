#include "canvas/pictures.h"

#include "bridge/labels.h"
#include "bridge/picture.h"
#include "canvas/canvas_text.h"
#include "canvas/diagram.h"
#include "catalogue/catalogue.h"

#include <QImageReader>
#include <QMimeData>
#include <QUrl>
#include <cmath>

namespace rw::ui {

namespace {

constexpr double kLargestAtFirst = 12 * kGrid; ///< canvas units, the longer side

/// The files of pictures in it; empty where any of them is something else.
QStringList filesIn(const QMimeData& data) {
  QStringList files;
  for (const QUrl& url : data.urls()) {
    if (!url.isLocalFile() || QImageReader::imageFormat(url.toLocalFile()).isEmpty()) return {};
    files << url.toLocalFile();
  }
  return files;
}

void place(PlanDocument& document, const std::vector<QImage>& pictures, QPointF centre) {
  QStringList made;
  QPointF at = centre;
  const QString title = pictures.size() == 1 ? CanvasText::tr("Add a picture") : CanvasText::tr("Add pictures");
  const Status status = document.edit(title, [&](edit::Transaction& transaction) -> Status {
    for (const QImage& picture : pictures) {
      QSizeF size(picture.size());
      if (std::max(size.width(), size.height()) > kLargestAtFirst)
        size.scale(kLargestAtFirst, kLargestAtFirst, Qt::KeepAspectRatio);
      const auto onGrid = [](double value) { return std::round(value / kGrid) * kGrid; };
      const std::string id = transaction.freeId("picture");
      if (auto one =
              transaction.create(plan::EntityKind::Placement, {{"id", id},
                                                               {"kind", "note"},
                                                               {"x", onGrid(at.x() - size.width() / 2)},
                                                               {"y", onGrid(at.y() - size.height() / 2)},
                                                               {"width", std::max(1.0, std::round(size.width()))},
                                                               {"height", std::max(1.0, std::round(size.height()))},
                                                               {"picture", pictureText(picture, kLargestPicture)}});
          !one)
        return fail(one.error());
      made << qs(id);
      at += QPointF(2 * kGrid, 2 * kGrid);
    }
    return {};
  });
  if (status) document.select(made);
}

} // namespace

bool holdsPictures(const QMimeData* data) {
  return data != nullptr && (data->hasUrls() ? !filesIn(*data).isEmpty() : data->hasImage());
}

void placePictures(PlanDocument& document, const QMimeData& data, QPointF centre) {
  if (data.hasUrls()) return placePictures(document, filesIn(data), centre);
  if (const auto picture = qvariant_cast<QImage>(data.imageData()); !picture.isNull())
    place(document, {picture}, centre);
}

void placePictures(PlanDocument& document, const QStringList& files, QPointF centre) {
  std::vector<QImage> pictures;
  for (const QString& file : files) {
    pictures.push_back(readPicture(file));
    if (!pictures.back().isNull()) continue;
    Q_EMIT document.refused(noPicture(file));
    pictures.pop_back();
  }
  if (!pictures.empty()) place(document, pictures, centre);
}

} // namespace rw::ui
