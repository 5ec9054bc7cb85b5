#include "workbench/style.h"

#include "theme/theme.h"

namespace rw::ui {

namespace {

/// `@token@` stands for a colour of the theme.
constexpr auto kSheet = R"(
#headerBar { background: @panel@; border: none; border-bottom: 1px solid @line@; }
#locator { background: @panel@; border: 1px solid @line@; border-radius: 8px; }
#tour { background: @panel@; border: 2px solid @accent@; border-radius: 10px; }
#helpWindow QTextBrowser, #helpWindow QTreeWidget { background: @panel@; border: none; }
#helpWindow QTreeWidget::item { padding: 3px 0; }
#historyPanel::item { padding: 4px 12px; }
#layersPopup { background: @panel@; border: 1px solid @line@; }
#locator QListWidget { background: @panel@; border: none; }
#palette, #inspector, #panels { background: @panel@; border: none; }
#palette QScrollArea > QWidget > QWidget, #inspector QScrollArea > QWidget > QWidget,
#findingsPanel > QWidget > QWidget { background: @panel@; }
#panels > QStackedWidget > QFrame { background: @panel@; }
#welcome, #welcome > QWidget > QWidget { background: @canvas@; }
#menuButton { padding: 4px 8px; }
#canvasHint { background: @panel@; border: 1px solid @line@; border-radius: 6px; padding: 4px 10px; color: @dim@; }
#failureBar { background: @warnGround@; border: none; border-bottom: 1px solid @warn@; }
#failureBar[tone="error"] { background: @badGround@; border-bottom-color: @bad@; }
#messageBar { background: @adviceGround@; border: none; border-bottom: 1px solid @advice@; }
#messageBar[tone="warning"] { background: @warnGround@; border-bottom-color: @warn@; }
#messageBar[tone="error"] { background: @badGround@; border-bottom-color: @bad@; }
QLabel[tone="error"] { color: @bad@; }
QLabel[tone="hint"] { color: @dim@; }
QFrame[card="true"] { background: transparent; border: 1px solid transparent; border-radius: 6px; }
QFrame[card="true"]:hover { background: @field@; }
QFrame[card="true"][chosen="yes"][severity="error"] { background: @badGround@; }
QFrame[card="true"][chosen="yes"][severity="warning"] { background: @warnGround@; }
QFrame[card="true"][chosen="yes"][severity="advice"] { background: @adviceGround@; }
QFrame[card="true"]:focus { border-color: @accent@; }
QFrame[fix="true"], QFrame[tile="true"] { background: @panel@; border: 1px solid @line@; border-radius: 6px; }
QFrame[tile="true"]:hover, QFrame[tile="true"]:focus { border-color: @accent@; }
QLineEdit[state="default"], QComboBox[state="default"], QPlainTextEdit[state="default"], QCheckBox[state="default"] { color: @dim@; }
QPlainTextEdit { background: @field@; border: 1px solid @line@; border-radius: 5px; padding: 3px 6px; }
QPlainTextEdit:focus { border-color: @accent@; }
QPlainTextEdit[role="error"] { border-color: @bad@; background: @badGround@; }
QCheckBox:focus { color: @accent@; }
QSplitter::handle { background: @line@; }
)";

} // namespace

QString workbenchStyle(const Theme& theme) {
  QString sheet = QString::fromLatin1(kSheet);
  const std::pair<const char*, QColor> tokens[] = {{"panel", theme.panel},   {"line", theme.line},
                                                   {"canvas", theme.canvas}, {"dim", theme.dim},
                                                   {"field", theme.field},   {"accent", theme.accent},
                                                   {"bad", theme.bad},       {"badGround", theme.badGround},
                                                   {"warn", theme.warn},     {"warnGround", theme.warnGround},
                                                   {"advice", theme.advice}, {"adviceGround", theme.adviceGround}};
  for (const auto& [name, colour] : tokens)
    sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), colour.name());
  return sheet;
}

} // namespace rw::ui
