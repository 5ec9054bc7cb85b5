// What Qt's PDF writer leaves out: bookmarks, and links that lead to a place in the file.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace rw::ui {

struct PdfBookmark {
  QString title;
  QString id;     ///< what links of the text call `#id`
  int depth = 0;  ///< 0: outermost; at most one more than that of the one before
  int page = 0;   ///< from 0
  double top = 0; ///< distance from the upper rim of the page in points
};

/// The file with bookmarks; its links to `#id` become links to that page, those to an unknown id are dropped.
Result<QByteArray> withBookmarks(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks,
                                 const QString& language);

} // namespace rw::ui
