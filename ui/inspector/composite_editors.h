// Editors of values that hold others: records, lists, named values, one of several shapes.
#pragma once

#include "inspector/value_editor.h"

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace rw::ui {

class ChoiceBox;

/// The fields of a record, one below the other.
class RecordEditor : public ValueEditor {
  Q_OBJECT
 public:
  RecordEditor(const FieldSpec& spec, PlanDocument& document, QWidget* parent);
  void put(const Value& value) override;
  [[nodiscard]] Result<Value> take(const Value& before) const override;
  void setDim(bool) override {}
  void setWrong(bool wrong) override;
  void putMixed(const std::vector<Value>& values) override;
  [[nodiscard]] bool wide() const override { return true; }

 private:
  struct Field {
    const plan::PropertyInfo* property;
    ValueEditor* editor;
  };
  std::vector<Field> fields_;
};

/// A list of what is more than a line of text, or a map from names to values: each entry with a button that removes it.
class EntriesEditor : public ValueEditor {
  Q_OBJECT
 public:
  EntriesEditor(FieldSpec spec, PlanDocument& document, QWidget* parent);
  void put(const Value& value) override;
  [[nodiscard]] Result<Value> take(const Value& before) const override;
  void setDim(bool) override {}
  void setWrong(bool wrong) override;
  void putMixed(const std::vector<Value>& values) override;
  [[nodiscard]] bool wide() const override { return true; }

 Q_SIGNALS:
  void rearranged();

 private:
  struct Entry {
    QWidget* box;
    QLineEdit* key; ///< of a map
    ValueEditor* editor;
  };
  void append(const QString& key, const Value& value);
  void remove(QWidget* box);

  FieldSpec spec_;
  plan::Meta element_; ///< an entry cannot be nothing
  PlanDocument& document_;
  bool named_;
  QVBoxLayout* column_;
  QLabel* mixed_; ///< stands in place of entries that differ from object to object
  QToolButton* add_;
  std::vector<Entry> entries_;
};

/// One of several shapes: a choice says which, and below it stands what that one needs.
class OneOfEditor : public ValueEditor {
  Q_OBJECT
 public:
  OneOfEditor(FieldSpec spec, PlanDocument& document, QWidget* parent);
  void put(const Value& value) override;
  [[nodiscard]] Result<Value> take(const Value& before) const override;
  void setDim(bool dim) override;
  void setWrong(bool wrong) override;
  void putMixed(const std::vector<Value>& values) override;
  [[nodiscard]] bool wide() const override { return true; }

 Q_SIGNALS:
  void rearranged();

 private:
  struct Option {
    QString label;
    const plan::TypeInfo* type; ///< nullptr: nothing
    std::string_view choice;    ///< of an enumeration; else empty
  };
  void choose(int index, const Value& value);

  FieldSpec spec_;
  PlanDocument& document_;
  std::vector<Option> options_;
  QVBoxLayout* column_;
  ChoiceBox* box_;
  ValueEditor* inner_ = nullptr;
  int chosen_ = -1;
  bool mixed_ = false;
};

} // namespace rw::ui
