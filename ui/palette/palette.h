// Everything that can be put on the canvas: dragged out, or clicked and then placed.
#pragma once

#include "base/value.h"

#include <QAbstractButton>
#include <QFrame>

namespace rw::catalogue {
struct PeeringLocation;
}
class QLineEdit;
class QVBoxLayout;

namespace rw::ui {

/// One thing of the palette. `objectName` is `palette.<kind>`.
class PaletteItem : public QAbstractButton {
  Q_OBJECT
 public:
  PaletteItem(const QString& kind, const QString& text, const QString& icon, Value::Record preset, QWidget* parent);
  [[nodiscard]] QSize sizeHint() const override;
  /// What it is found by, besides its text.
  QString keywords;
  /// What it is known by among the favourites: its kind, for a catalogue's location with its id.
  [[nodiscard]] QString key() const;
  [[nodiscard]] const QString& iconName() const { return icon_; }
  [[nodiscard]] const Value::Record& preset() const { return preset_; }
  [[nodiscard]] const QString& kind() const { return kind_; }
  void setFavourite(bool favourite);

 Q_SIGNALS:
  /// The star was pressed.
  void favouriteWanted(bool favourite);
  /// Dragged out or chosen: a new object of this kind wants a place.
  void placing(const QString& kind, const rw::Value::Record& preset);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  [[nodiscard]] QRect star() const;
  [[nodiscard]] bool showsStar() const;
  [[nodiscard]] QString starText() const;
  /// Where the name stands; shorter than the name where the palette is narrow.
  [[nodiscard]] QRect words() const;

  QString kind_;
  QString icon_;
  Value::Record preset_;
  QPoint pressed_;
  bool dragged_ = false;
  bool favourite_ = false;
};

class Palette : public QFrame {
  Q_OBJECT
 public:
  explicit Palette(QWidget* parent = nullptr);

 Q_SIGNALS:
  void placing(const QString& kind, const rw::Value::Record& preset);

 private:
  void addGroup(const QString& title);
  PaletteItem* add(const QString& kind, const QString& text, const QString& icon, Value::Record preset = {});
  PaletteItem* makeLocation(const catalogue::PeeringLocation& place);
  void listen(PaletteItem* item);
  void setFavourite(const PaletteItem& item, bool favourite);
  void fillFavourites();
  void search(const QString& text);
  void findLocations(const QString& text);

  QLineEdit* search_;
  QWidget* body_;
  QVBoxLayout* column_;
  std::vector<std::pair<QWidget*, std::vector<PaletteItem*>>> groups_;
  std::vector<PaletteItem*> found_; ///< meet-me locations of the catalogue that the search has brought up
  QWidget* foundTitle_ = nullptr;
  QWidget* nothing_;
  QWidget* favouritesTitle_;
  QVBoxLayout* favouritesColumn_;
  std::vector<PaletteItem*> favourites_;
};

} // namespace rw::ui
