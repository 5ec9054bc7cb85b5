#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyle>
#include <array>

namespace rw::ui {
namespace {

Theme makeLight() {
  Theme t;
  t.request = "#0072B2";
  t.answer = "#D55E00";
  t.bad = "#B3261E";
  t.badGround = "#FCE8E6";
  t.warn = "#8A5A00";
  t.warnGround = "#FFF3D6";
  t.ok = "#1A7B48"; // 4.5 : 1 on its ground
  t.okGround = "#E2F4EA";
  t.advice = "#3D5A80";
  t.adviceGround = "#E6EEF8";
  t.accent = "#2563EB";
  t.accentText = "#FFFFFF";
  t.text = "#1B2430";
  t.dim = "#5B6675";
  t.window = "#F6F7F9";
  t.panel = "#FFFFFF";
  t.canvas = "#FBFCFD";
  t.line = "#D9DEE5";
  t.field = "#F6F7F9";
  t.grid = "#EDF0F4";
  t.node = "#FFFFFF";
  t.nodeLine = "#7F8D9E";
  t.link = "#778598"; // 3 : 1 on the canvas, in a site and on land: a link carries meaning
  t.container = "#F1F5FA";
  t.containerLine = "#B7C4D3";
  t.cloud = "#E8F1FB";
  t.internet = "#EEF0F3";
  t.land = "#E9EDF2";
  return t;
}

Theme makeDark() {
  Theme t;
  t.dark = true;
  t.request = "#56B4E9";
  t.answer = "#F2994A";
  t.bad = "#FF8A80";
  t.badGround = "#3B1D1D";
  t.warn = "#F2C14E";
  t.warnGround = "#33290F";
  t.ok = "#6BD49A";
  t.okGround = "#15301F";
  t.advice = "#9CC0F0";
  t.adviceGround = "#1B2A3D";
  t.accent = "#7AA8FF";
  t.accentText = "#0E1319";
  t.text = "#E6EBF2";
  t.dim = "#98A5B5";
  t.window = "#12171E";
  t.panel = "#1A212B";
  t.canvas = "#141A22";
  t.line = "#2C3644";
  t.field = "#12171E";
  t.grid = "#1B222C";
  t.node = "#202936";
  t.nodeLine = "#64748A";
  t.link = "#66768C";
  t.container = "#19222D";
  t.containerLine = "#3A495C";
  t.cloud = "#172435";
  t.internet = "#1E242C";
  t.land = "#1F2833";
  return t;
}

Theme makeContrastLight() {
  Theme t = makeLight();
  t.contrast = true;
  t.request = "#004A80";
  t.answer = "#8F3A00";
  t.bad = "#8C0F0A";
  t.warn = "#5C3A00";
  t.ok = "#0B5230";
  t.advice = "#1E3A5F";
  t.accent = "#0B3FB3";
  t.adviceGround = "#D3E2FF";
  t.text = "#000000";
  t.dim = "#2B333D";
  t.window = t.panel = t.canvas = t.field = "#FFFFFF";
  t.line = "#5B6675";
  t.grid = "#E3E7EC";
  t.nodeLine = "#1B2430";
  t.link = "#3D4856";
  t.container = "#FFFFFF";
  t.containerLine = "#3D4856";
  t.cloud = t.internet = "#FFFFFF";
  t.land = "#E9EDF2";
  return t;
}

Theme makeContrastDark() {
  Theme t = makeDark();
  t.contrast = true;
  t.request = "#7CCBFF";
  t.answer = "#FFB066";
  t.bad = "#FFA39B";
  t.badGround = "#330B0B";
  t.warn = "#FFD166";
  t.warnGround = "#2A2000";
  t.ok = "#7DEBB0";
  t.okGround = "#06240F";
  t.advice = "#B5D3FF";
  t.adviceGround = "#12315F";
  t.accent = "#9DC1FF";
  t.accentText = "#000000";
  t.text = "#FFFFFF";
  t.dim = "#D6DEE8";
  t.window = t.panel = t.canvas = t.field = "#000000";
  t.line = "#98A5B5";
  t.grid = "#1B222C";
  t.node = t.container = t.cloud = t.internet = "#000000";
  t.nodeLine = "#E6EBF2";
  t.link = "#B7C4D3";
  t.containerLine = "#B7C4D3";
  t.land = "#20262E";
  return t;
}

struct Choice {
  std::optional<Scheme> wanted;
  Scheme scheme = Scheme::Light;
};
Choice& choice() {
  static Choice chosen;
  return chosen;
}

/// Qt 6.4 does not tell the desktop's colour scheme: a palette with light text on a dark ground is dark.
bool desktopIsDark() {
  QApplication::setPalette(QPalette());
  const QPalette palette = QApplication::palette();
  return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

/// `@token` in the sheet stands for a colour of the theme.
constexpr auto kSheet = R"(
QWidget { color: @text; }
QMainWindow, QDialog { background: @window; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px 6px; }
QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: @field; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @adviceGround; color: @text; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; spacing: 4px; padding: 4px 8px; }
QStatusBar { background: @panel; border-top: 1px solid @line; color: @dim; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @dim; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: @panel; padding: 6px 12px; }
QPushButton { background: @panel; border: 1px solid @line; border-radius: 6px; padding: 4px 12px; min-height: 18px; }
QPushButton:hover { border-color: @nodeLine; background: @field; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @dim; background: @field; }
QPushButton[role="primary"], QPushButton:checked { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:disabled { background: @line; border-color: @line; color: @dim; }
QPushButton[role="primary"]:focus, QPushButton:checked:focus { border: 2px solid @text; padding: 3px 11px; }
QPushButton[role="pill"] { border-radius: 13px; padding: 3px 16px; font-weight: 600; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 13px; height: 13px; border: 1px solid @dim; border-radius: 3px; background: @field; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @tickGround; image: url(:/icons/check.svg); }
QCheckBox::indicator:indeterminate { background: @dim; }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:disabled { border-color: @line; }
QPushButton[role="pill"]::menu-indicator, QPushButton[role="flat"]::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
QPushButton[role="flat"], QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover, QPushButton[role="flat"]:hover { background: @field; border-color: @line; }
QToolButton:pressed, QToolButton:checked { background: @adviceGround; }
QToolButton:focus, QPushButton[role="flat"]:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @field; border: 1px solid @line; border-radius: 5px; padding: 3px 8px; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border-color: @accent; }
QLineEdit[role="error"], QAbstractSpinBox[role="error"], QComboBox[role="error"], QPlainTextEdit[role="error"] { border-color: @bad; background: @badGround; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; selection-background-color: @adviceGround; selection-color: @text; outline: none; }
#choiceList { border: 1px solid @line; }
#choiceList::item { padding: 4px 8px; min-height: 16px; }
QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @dim; padding: 8px 9px 6px 9px; border: none; border-bottom: 2px solid transparent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QAbstractScrollArea { border: none; }
QAbstractItemView { background: @panel; alternate-background-color: @field; selection-background-color: @adviceGround; selection-color: @text; outline: none; }
QTreeView { show-decoration-selected: 1; }
QAbstractItemView::item:selected { background: @adviceGround; color: @text; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @dim; border: none; border-bottom: 1px solid @line; padding: 5px 8px; font-weight: 600; }
QProgressBar { background: @field; border: 1px solid @line; border-radius: 4px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @containerLine; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @nodeLine; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QLabel { background: transparent; }
QLabel[role="dim"] { color: @dim; }
QLabel[role="heading"] { color: @dim; font-weight: 600; }
QLabel[role="error"] { color: @bad; background: @badGround; border: 1px solid @bad; border-radius: 11px; padding: 2px 10px; font-weight: 600; }
QLabel[role="warning"] { color: @warn; background: @warnGround; border: 1px solid @warn; border-radius: 11px; padding: 2px 10px; font-weight: 600; }
QLabel[role="advice"] { color: @advice; background: @adviceGround; border: 1px solid @advice; border-radius: 11px; padding: 2px 10px; font-weight: 600; }
QLabel[role="ok"] { color: @ok; background: @okGround; border: 1px solid @ok; border-radius: 11px; padding: 2px 10px; font-weight: 600; }
)";

/// Laid over the sheet for high contrast: where the focus is can be seen from afar.
constexpr auto kContrastSheet = R"(
QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QToolButton:focus, QPushButton[role="flat"]:focus { border: 3px solid @accent; }
QPushButton:focus { padding: 2px 10px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { padding: 1px 6px; }
QToolButton:focus, QPushButton[role="flat"]:focus { padding: 2px; }
QPushButton[role="pill"]:focus { padding: 1px 14px; }
QCheckBox::indicator:focus { border: 3px solid @accent; width: 9px; height: 9px; }
QTabBar::tab:selected { border-bottom: 4px solid @accent; padding-bottom: 4px; }
QAbstractItemView::item:selected { border-left: 4px solid @accent; }
QAbstractItemView:focus { border: 2px solid @accent; }
)";

QString styleSheet(const Theme& t) {
  // A name that another one starts with comes after it.
  const std::array<std::pair<const char*, QColor>, 23> tokens{{{"accentText", t.accentText},
                                                               {"accent", t.accent},
                                                               {"adviceGround", t.adviceGround},
                                                               {"advice", t.advice},
                                                               {"tickGround", t.contrast && !t.dark ? t.okGround
                                                                              : t.dark              ? t.accent
                                                                                       : t.panel}, // the tick is dark
                                                               {"badGround", t.badGround},
                                                               {"bad", t.bad},
                                                               {"warnGround", t.warnGround},
                                                               {"warn", t.warn},
                                                               {"okGround", t.okGround},
                                                               {"ok", t.ok},
                                                               {"text", t.text},
                                                               {"dim", t.dim},
                                                               {"window", t.window},
                                                               {"panel", t.panel},
                                                               {"canvas", t.canvas},
                                                               {"containerLine", t.containerLine},
                                                               {"container", t.container},
                                                               {"nodeLine", t.nodeLine},
                                                               {"node", t.node},
                                                               {"line", t.line},
                                                               {"field", t.field},
                                                               {"grid", t.grid}}};
  QString sheet = QString::fromLatin1(kSheet) + (t.contrast ? QString::fromLatin1(kContrastSheet) : QString());
  for (const auto& [name, colour] : tokens) sheet.replace(QLatin1Char('@') + QLatin1String(name), colour.name());
  return sheet;
}

/// Follows the desktop from light to dark and back while nothing was chosen.
class DesktopWatcher : public QObject {
 public:
  using QObject::QObject;
  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() == QEvent::ThemeChange && !busy_ && !choice().wanted) {
      busy_ = true;
      if (desktopIsDark() != Theme::current().dark)
        Theme::apply(std::nullopt);
      else
        QApplication::setPalette(Theme::current().palette());
      busy_ = false;
    }
    return QObject::eventFilter(object, event);
  }

 private:
  bool busy_ = false;
};

} // namespace

namespace {

constexpr const char* kSchemeNames[] = {"light", "dark", "contrast_light", "contrast_dark"};

}

QString schemeName(Scheme scheme) { return QString::fromLatin1(kSchemeNames[std::size_t(scheme)]); }

std::optional<Scheme> schemeNamed(const QString& name) {
  for (std::size_t i = 0; i < std::size(kSchemeNames); ++i)
    if (name == QLatin1String(kSchemeNames[i])) return Scheme(i);
  return std::nullopt;
}

const Theme& Theme::of(Scheme scheme) {
  static const std::array<Theme, 4> all{makeLight(), makeDark(), makeContrastLight(), makeContrastDark()};
  return all[std::size_t(scheme)];
}
const Theme& Theme::current() { return of(choice().scheme); }

void Theme::apply(std::optional<Scheme> wanted) {
  static DesktopWatcher* watcher = nullptr;
  if (watcher == nullptr) {
    QApplication::setStyle(QStringLiteral("Fusion"));
    watcher = new DesktopWatcher(qApp);
    QObject::connect(watcher, &QObject::destroyed, watcher, [] { watcher = nullptr; });
    qApp->installEventFilter(watcher);
  }
  choice() = {wanted, wanted.value_or(desktopIsDark() ? Scheme::Dark : Scheme::Light)};
  QApplication::setPalette(current().palette());
  QApplication::setFont(font(12));
  qApp->setStyleSheet(styleSheet(current()));
}

QPalette Theme::palette() const {
  QPalette p(text, panel, line, line, line, text, text, field, window);
  p.setColor(QPalette::Button, panel);
  p.setColor(QPalette::ToolTipBase, panel);
  p.setColor(QPalette::ToolTipText, text);
  p.setColor(QPalette::PlaceholderText, dim);
  p.setColor(QPalette::Highlight, accent);
  p.setColor(QPalette::HighlightedText, accentText);
  p.setColor(QPalette::Link, accent);
  p.setColor(QPalette::LinkVisited, accent);
  p.setColor(QPalette::AlternateBase, field);
  p.setColor(QPalette::Mid, line);
  p.setColor(QPalette::Dark, nodeLine);
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    p.setColor(QPalette::Disabled, role, dim);
  return p;
}

QFont font(int size, bool strong) {
  static const QString family = [] {
    const int regular = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-Regular.otf"));
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-SemiBold.otf"));
    const QStringList families = QFontDatabase::applicationFontFamilies(regular);
    return families.isEmpty() ? QApplication::font().family() : families.first();
  }();
  // Inter has no Japanese. Left to itself, Qt takes any font that has it, even within one text and without a bold face.
  QFont result(QStringList{family, QStringLiteral("Noto Sans CJK JP")});
  result.setPixelSize(size);
  result.setWeight(strong ? QFont::DemiBold : QFont::Normal);
  return result;
}

} // namespace rw::ui
