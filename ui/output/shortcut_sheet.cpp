#include "output/shortcut_sheet.h"

#include "output/drawing.h"
#include "theme/theme.h"
#include "workbench/actions.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace rw::ui {

std::span<const Gesture> canvasGestures() {
  static constexpr Gesture all[] = {
      {QT_TRANSLATE_NOOP("gestures", "Drag a rim"), QT_TRANSLATE_NOOP("gestures", "Draw a connection to another node")},
      {QT_TRANSLATE_NOOP("gestures", "Drag the ground"),
       QT_TRANSLATE_NOOP("gestures", "Select what lies in the frame")},
      {QT_TRANSLATE_NOOP("gestures", "Shift or Ctrl and click"),
       QT_TRANSLATE_NOOP("gestures", "Add to the selection, or take from it")},
      {QT_TRANSLATE_NOOP("gestures", "Alt while dragging"),
       QT_TRANSLATE_NOOP("gestures", "Move freely, off grid and guides")},
      {QT_TRANSLATE_NOOP("gestures", "Double click or Enter"), QT_TRANSLATE_NOOP("gestures", "Rename in place")},
      {QT_TRANSLATE_NOOP("gestures", "Arrow keys"),
       QT_TRANSLATE_NOOP("gestures", "Move the selection by a step of the grid; with Shift by one unit")},
      {QT_TRANSLATE_NOOP("gestures", "Ctrl and arrow keys"),
       QT_TRANSLATE_NOOP("gestures", "Go along a line to the neighbour in that direction")},
      {QT_TRANSLATE_NOOP("gestures", "Tab"), QT_TRANSLATE_NOOP("gestures", "Go to the next object")},
      {QT_TRANSLATE_NOOP("gestures", "Escape"),
       QT_TRANSLATE_NOOP("gestures", "Give up what is being done; then select nothing")},
      {QT_TRANSLATE_NOOP("gestures", "Wheel"),
       QT_TRANSLATE_NOOP("gestures", "Zoom at the pointer; with Shift scroll sideways")},
      {QT_TRANSLATE_NOOP("gestures", "Space or middle button and drag"),
       QT_TRANSLATE_NOOP("gestures", "Move the view")},
      {QT_TRANSLATE_NOOP("gestures", "Home"), QT_TRANSLATE_NOOP("gestures", "Show the whole plan")},
      {QT_TRANSLATE_NOOP("gestures", "F10"), QT_TRANSLATE_NOOP("gestures", "Open the menu")},
  };
  return all;
}

namespace {

QString table(const QString& title, const QList<std::pair<QString, QString>>& rows) {
  QString html =
      QStringLiteral("<h2>%1</h2><table width='100%' cellspacing='0' cellpadding='3'>").arg(title.toHtmlEscaped());
  for (const auto& [text, keys] : rows)
    html += QStringLiteral("<tr><td width='62%'>%1</td><td width='38%'><b>%2</b></td></tr>")
                .arg(text.toHtmlEscaped(), keys.toHtmlEscaped());
  return html + QStringLiteral("</table>");
}

} // namespace

std::unique_ptr<QTextDocument> shortcutSheet(const Actions& actions) {
  const auto said = [](const char* source) { return QCoreApplication::translate("gestures", source); };
  QString html = QStringLiteral("<h1>%1</h1>").arg(said(QT_TRANSLATE_NOOP("gestures", "Routewright: keys")));
  for (const ActionMenu& menu : actionMenus()) {
    QList<std::pair<QString, QString>> rows;
    for (const ActionInfo& info : actionCatalogue()) {
      const QString id = QString::fromLatin1(info.id);
      if (!id.startsWith(QLatin1String(menu.name) + u'.')) continue;
      QStringList keys;
      for (const QKeySequence& each : actions.keys(id)) keys << each.toString(QKeySequence::NativeText);
      if (!keys.isEmpty()) rows << std::pair(actions.get(id)->statusTip(), keys.join(QStringLiteral(", ")));
    }
    if (!rows.isEmpty()) html += table(withoutMnemonic(menuTitle(menu)), rows);
  }
  QList<std::pair<QString, QString>> rows;
  for (const Gesture& gesture : canvasGestures()) rows << std::pair(said(gesture.text), said(gesture.keys));
  html += table(said(QT_TRANSLATE_NOOP("gestures", "On the canvas")), rows);

  auto document = std::make_unique<QTextDocument>();
  document->setDocumentMargin(0);
  document->setDefaultFont(font(12));
  const Theme& paper = Theme::light();
  document->setDefaultStyleSheet(
      QStringLiteral(
          "body { color: %1; } h1 { font-size: 18px; font-weight: 600; margin: 0 0 6px 0; }"
          "h2 { font-size: 14px; font-weight: 600; margin: 14px 0 4px 0; } td { border-bottom: 1px solid %2; }")
          .arg(paper.text.name(), paper.line.name()));
  document->setHtml(QStringLiteral("<body>%1</body>").arg(html));
  return document;
}

Status writeShortcutSheet(const Actions& actions, const std::filesystem::path& out) {
  QBuffer bytes;
  bytes.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&bytes);
    writer.setTitle(QCoreApplication::translate("gestures", "Routewright: keys"));
    writer.setCreator(QStringLiteral("Routewright"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
    shortcutSheet(actions)->print(&writer);
  }
  return writeBytes(bytes.data(), out);
}

} // namespace rw::ui
