// The diagram for draw.io, to be edited there.
#pragma once

#include "canvas/diagram.h"

#include <QByteArray>

namespace rw::ui {

/// A diagrams.net file with a page for each diagram: containers hold what stands in them, connectors are joined to
/// their ends and keep their bends, layers tell notes and the way to Microsoft from the network, and every object has
/// its id and its properties as data.
QByteArray toDrawio(const std::vector<std::pair<QString, Diagram>>& pages, const plan::Plan& completed);

} // namespace rw::ui
