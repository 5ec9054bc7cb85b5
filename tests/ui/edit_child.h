// The process that is killed while it edits.
#pragma once

#include <QString>

namespace rw::test {

/// Opens a project file and adds site after site, saying each one's id on standard output once it is committed. Ends
/// only by being killed.
int editForever(const QString& file);

} // namespace rw::test
