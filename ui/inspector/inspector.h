// The properties of what is selected, built from the registry alone; of the plan as a whole where nothing is.
#pragma once

#include "inspector/value_editor.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace rw::ui {

class ElidedLabel;

/// One property: label, editor, and below them what was wrong; while it is pointed at or has the focus, a button that
/// puts a set value back to its default, as the context menu does. `objectName` is `inspector.<key>`.
class PropertyRow : public QWidget {
  Q_OBJECT
 public:
  PropertyRow(const plan::PropertyInfo& property, PlanDocument& document, QWidget* parent);
  /// Shows the value that all `keys` share, or that they differ.
  void refresh(const std::vector<plan::ObjectKey>& keys);
  [[nodiscard]] const plan::PropertyInfo& property() const { return property_; }

 protected:
  bool event(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void commit();
  void reset();
  void set(const QString& title, std::vector<Value> values);
  void complain(const Error& error);
  void mark();
  void tellClaims();
  [[nodiscard]] bool canReset() const;
  [[nodiscard]] QString ofWhat() const;

  const plan::PropertyInfo& property_;
  PlanDocument& document_;
  ValueEditor* editor_;
  QLabel* name_;
  QLabel* message_;
  QLabel* claims_ = nullptr; ///< who else has these addresses; only where there are any to have
  QToolButton* reset_;
  std::vector<plan::ObjectKey> keys_;
  std::vector<Value> shown_; ///< of each of them
};

class Inspector : public QFrame {
  Q_OBJECT
 public:
  explicit Inspector(QWidget* parent = nullptr);
  void setDocument(PlanDocument* document);

 private:
  void showSelection();
  void build();
  void refresh();
  void keepWidth();
  void buildRelated();
  void chainFocus();

  PlanDocument* document_ = nullptr;
  std::vector<plan::ObjectKey> keys_;
  std::vector<plan::EntityKind> kinds_; ///< what the rows were built for
  bool several_ = false;                ///< whether for more than one object
  QLabel* icon_;
  ElidedLabel* title_;
  ElidedLabel* subtitle_;
  QScrollArea* scroll_;
  QWidget* body_ = nullptr;
  QVBoxLayout* related_ = nullptr;
  std::vector<PropertyRow*> rows_;
};

} // namespace rw::ui
