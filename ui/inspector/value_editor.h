// Editors of values, made from what the registry says of their type: one for every shape, nested where the shape is.
#pragma once

#include "plan/registry.h"

#include <QWidget>

namespace rw::ui {

class PlanDocument;

/// What an editor is for. `fallback` is what an emptied field goes back to.
struct FieldSpec {
  const plan::TypeInfo* type;
  const plan::Meta* meta;
  Value fallback;
  QString name; ///< translated, for screen readers
};

/// Shows a value and lets people change it. It commits nothing: `edited` says that `take` has something new.
class ValueEditor : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;
  /// Shows a value; sends nothing.
  virtual void put(const Value& value) = 0;
  /// Shows what several objects have: the value that they share, or that it is mixed; sends nothing.
  void putAll(const std::vector<Value>& values);
  /// What the fields say, or why that is no value of the type; `before` where they say "mixed" and nothing was entered.
  /// Ranges are checked here, references later.
  [[nodiscard]] virtual Result<Value> take(const Value& before) const = 0;
  /// Dim: nobody has set it.
  virtual void setDim(bool dim) = 0;
  /// On a red ground: refused.
  virtual void setWrong(bool wrong) = 0;
  /// Says that several objects have different values here, dimly: none of them is for all.
  virtual void putMixed(const std::vector<Value>& values) = 0;
  /// Takes the room of a whole row, below its label.
  [[nodiscard]] virtual bool wide() const { return false; }

  /// What stands in a field of which several objects have different values.
  static QString mixedText();

 Q_SIGNALS:
  void edited();
};

/// The editor for a type. `document` is asked for what references may name; it outlives the editor.
ValueEditor* makeEditor(const FieldSpec& spec, PlanDocument& document, QWidget* parent);

/// An empty start for a value that has to be filled in: the first choice, no fields, nothing.
Value blankValue(const plan::TypeInfo& type);

/// Margins as they are from left to right, turned round where the interface runs the other way.
QMargins mirrored(const QMargins& margins);

/// Sets a dynamic property that the style sheet reads.
void setStyleRole(QWidget* widget, const char* property, const QString& value);

} // namespace rw::ui
