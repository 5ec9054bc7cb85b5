// Editors of a single field: numbers and addresses, text, yes or no, choices, references.
#pragma once

#include "inspector/value_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

class QCheckBox;
class QLabel;
class QToolButton;

namespace rw::ui {

/// Numbers, prefixes, addresses: a line, with its unit behind it.
class LineEditor : public ValueEditor {
  Q_OBJECT
 public:
  LineEditor(FieldSpec spec, QWidget* parent);
  void put(const Value& value) override;
  [[nodiscard]] Result<Value> take(const Value& before) const override;
  void setDim(bool dim) override;
  void setWrong(bool wrong) override;
  void putMixed(const std::vector<Value>& values) override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void finish();
  FieldSpec spec_;
  QLineEdit* line_;
  QString shown_;
  Value given_;       ///< what was put, whole: the field may show it rounded
  QString givenText_; ///< how it is shown
  bool mixed_ = false;
  bool dim_ = false;
};

/// Grows with its text. Tab goes on, Enter is done, Shift+Enter breaks the line.
class TextField : public QPlainTextEdit {
  Q_OBJECT
 public:
  explicit TextField(QWidget* parent);
  /// Enter breaks the line, too: one entry a line.
  void setManyLines(bool many) { many_ = many; }
  void fit();

 Q_SIGNALS:
  void done();
  void escaped();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  bool many_ = false;
};

/// Text; what the format leaves open; or a list of plain values, one a line, in quotes where it breaks lines itself.
class TextEditor : public ValueEditor {
  Q_OBJECT
 public:
  TextEditor(FieldSpec spec, QWidget* parent);
  void put(const Value& value) override;
  [[nodiscard]] Result<Value> take(const Value& before) const override;
  void setDim(bool dim) override;
  void setWrong(bool wrong) override;
  void putMixed(const std::vector<Value>& values) override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void finish();
  [[nodiscard]] QString textOf(const Value& value) const;
  FieldSpec spec_;
  TextField* field_;
  QString shown_;
  Value given_;       ///< what was put, whole
  QString givenText_; ///< how it is shown
  bool mixed_ = false;
  bool dim_ = false;
};

class BoolEditor : public ValueEditor {
  Q_OBJECT
 public:
  BoolEditor(FieldSpec spec, QWidget* parent);
  void put(const Value& value) override;
  [[nodiscard]] Result<Value> take(const Value& before) const override;
  void setDim(bool dim) override;
  void setWrong(bool wrong) override;
  void putMixed(const std::vector<Value>& values) override;

 private:
  void say();
  FieldSpec spec_;
  QCheckBox* box_;
};

/// A list of choices that does not turn under a passing mouse wheel, and may fill itself when it is opened. A long one
/// is cut in its middle, told whole in a tool tip, and seen whole in the list.
class ChoiceBox : public QComboBox {
  Q_OBJECT
 public:
  explicit ChoiceBox(QWidget* parent);
  std::function<void()> fill; ///< asked before the list is seen
  void showPopup() override;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// The choice as it fits into the box.
  [[nodiscard]] QString cutText() const;
};

/// One of an enumeration; yes, no or neither.
class ChoiceEditor : public ValueEditor {
  Q_OBJECT
 public:
  ChoiceEditor(FieldSpec spec, QWidget* parent);
  void put(const Value& value) override;
  [[nodiscard]] Result<Value> take(const Value& before) const override;
  void setDim(bool dim) override;
  void setWrong(bool wrong) override;
  void putMixed(const std::vector<Value>& values) override;

 private:
  FieldSpec spec_;
  ChoiceBox* box_;
  bool mixed_ = false;
};

/// A reference: the plan's objects of the right kinds, and the catalogue's, by name; a button goes there.
class RefEditor : public ValueEditor {
  Q_OBJECT
 public:
  RefEditor(FieldSpec spec, PlanDocument& document, QWidget* parent);
  void put(const Value& value) override;
  [[nodiscard]] Result<Value> take(const Value& before) const override;
  void setDim(bool dim) override;
  void setWrong(bool wrong) override;
  void putMixed(const std::vector<Value>& values) override;

 private:
  void fill();
  void add(const QString& id);
  FieldSpec spec_;
  PlanDocument& document_;
  ChoiceBox* box_;
  QToolButton* go_;
  bool mixed_ = false;
};

} // namespace rw::ui
