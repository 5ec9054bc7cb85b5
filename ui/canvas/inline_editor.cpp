#include "canvas/inline_editor.h"

#include "canvas/canvas_edits.h"
#include "canvas/canvas_text.h"
#include "theme/theme.h"

#include <QGraphicsView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace rw::ui {
namespace {

/// Ends an edit once: by keys, or because the focus goes elsewhere.
class Ending : public QObject {
 public:
  Ending(QWidget* field, std::function<QString()> text, PlanDocument& document, std::string object)
      : QObject(field), field_(field), text_(std::move(text)), document_(&document), object_(std::move(object)),
        before_(text_()) {
    field->installEventFilter(this);
  }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
      end(true);
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
      const auto* key = static_cast<QKeyEvent*>(event);
      const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
      const bool several = qobject_cast<QPlainTextEdit*>(field_) != nullptr;
      const bool ends =
          key->key() == Qt::Key_Escape || (enter && (!several || (key->modifiers() & Qt::ControlModifier)));
      if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // keys are letters here, not commands
        return true;
      }
      if (ends) {
        end(enter);
        return true;
      }
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  void end(bool take) {
    if (ended_) return;
    ended_ = true;
    const QString text = text_().trimmed();
    field_->hide();
    field_->deleteLater();
    if (take && document_ != nullptr && text != before_)
      (void)renameObject(*document_, object_, text); // refused: the document says so
  }
  QWidget* field_;
  std::function<QString()> text_;
  QPointer<PlanDocument> document_;
  std::string object_;
  QString before_;
  bool ended_ = false;
};

} // namespace

QWidget* editInPlace(QGraphicsView& view, const Box& box, PlanDocument& document) {
  const plan::Plan& plan = document.plan();
  const plan::Placement* drawing = plan.layout.find(box.object);
  const bool note = box.shape == BoxShape::Note;
  if (!plan::findById(plan, box.object) && (drawing == nullptr || drawing->kind == plan::PlacementKind::Object))
    return nullptr;
  const QString before =
      note || box.shape == BoxShape::Frame ? box.label : QString::fromStdString(plan::nameOf(plan, box.object));
  const double scale = view.transform().m11();
  QRectF rect = box.shape == BoxShape::Container || box.shape == BoxShape::Frame
                    ? QRectF(box.rect.left() + 8, box.rect.top() + 6, std::min(260.0, box.rect.width() - 16), 32)
                    : box.rect;
  QRect there = view.mapFromScene(rect).boundingRect();
  there.setWidth(std::max(there.width(), 180));
  there.setHeight(std::max(there.height(), note ? 72 : 28));
  there.moveLeft(std::clamp(there.left(), 0, std::max(0, view.viewport()->width() - there.width())));
  there.moveTop(std::clamp(there.top(), 0, std::max(0, view.viewport()->height() - there.height())));
  const QFont face = font(std::clamp(int(12 * scale), 12, 24), !note);
  QWidget* field = nullptr;
  if (note) {
    auto* text = new QPlainTextEdit(before, view.viewport());
    text->selectAll();
    new Ending(
        text, [text] { return text->toPlainText(); }, document, box.object);
    field = text;
  } else {
    auto* line = new QLineEdit(before, view.viewport());
    line->selectAll();
    new Ending(
        line, [line] { return line->text(); }, document, box.object);
    field = line;
  }
  field->setObjectName(QStringLiteral("inlineEditor"));
  field->setAccessibleName(CanvasText::tr("Name"));
  field->setFont(face);
  field->setGeometry(there);
  field->show();
  field->setFocus();
  return field;
}

} // namespace rw::ui
