// The look that the tables below the canvas share.
#pragma once

class QTreeView;
class QHBoxLayout;
class QPushButton;
class QString;
class QWidget;

namespace rw::ui {

/// One line a row, no frame, rows selected whole, columns that the user may size; cut text tells itself in a tool tip.
void setUpTable(QTreeView* table);
/// A quiet button for the row above a table.
QPushButton* panelButton(const QString& text, const QString& icon, const QString& objectName, QWidget* parent);
/// One of several round buttons there, of which one is down.
QPushButton* panelPill(const QString& text, const QString& objectName, QWidget* parent);

} // namespace rw::ui
