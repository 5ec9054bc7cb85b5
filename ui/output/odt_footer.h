// Numbers the pages of an OpenDocument text, which Qt's writer cannot.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace rw::ui {

/// `odt` with A4 pages, each with a foot of this form: `Page {0} of {1}`. Errors: it is no such file.
Result<QByteArray> withPageFooter(const QByteArray& odt, const QString& form);

} // namespace rw::ui
