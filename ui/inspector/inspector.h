// The properties of what is selected, built from the registry alone; of the plan as a whole where nothing is.
#pragma once

#include "inspector/value_editor.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace rw::ui {

class ElidedLabel;

/// One property: label, editor, and below them what was wrong. `objectName` is `inspector.<key>`.
class PropertyRow : public QWidget {
  Q_OBJECT
 public:
  PropertyRow(const plan::PropertyInfo& property, PlanDocument& document, QWidget* parent);
  /// Shows the value that all `keys` share, or that they differ.
  void refresh(const std::vector<plan::ObjectKey>& keys);
  [[nodiscard]] const plan::PropertyInfo& property() const { return property_; }

 private:
  void commit();
  void complain(const Error& error);

  const plan::PropertyInfo& property_;
  PlanDocument& document_;
  ValueEditor* editor_;
  QLabel* message_;
  std::vector<plan::ObjectKey> keys_;
  std::optional<Value> shown_; ///< nothing: mixed, or not shown yet
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
  void buildRelated();
  void chainFocus();

  PlanDocument* document_ = nullptr;
  std::vector<plan::ObjectKey> keys_;
  std::vector<plan::EntityKind> kinds_; ///< what the rows were built for
  QLabel* icon_;
  ElidedLabel* title_;
  ElidedLabel* subtitle_;
  QScrollArea* scroll_;
  QWidget* body_ = nullptr;
  QVBoxLayout* related_ = nullptr;
  std::vector<PropertyRow*> rows_;
};

} // namespace rw::ui
