#include "palette/palette.h"

#include "bridge/labels.h"
#include "catalogue/catalogue.h"
#include "theme/theme.h"
#include "workbench/heading.h"
#include "workbench/search_field.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QToolTip>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

constexpr int kHeight = 29;
constexpr std::size_t kLocationsShown = 12;
constexpr int kStar = 16;
const QString kFavouritesKey = QStringLiteral("palette/favourites");
const QMargins kHeadingMargins(16, 14, 8, 4);

QString choiceLabel(plan::EntityKind kind, std::string_view key) {
  for (const plan::Choice& choice : plan::entityInfo(kind).property("kind")->type->choices)
    if (choice.key == key) return planText(choice.label);
  return qs(key);
}

bool matches(const QString& text, const QStringList& words) {
  return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PaletteItem::PaletteItem(const QString& kind, const QString& text, const QString& icon, Value::Record preset,
                         QWidget* parent)
    : QAbstractButton(parent), kind_(kind), icon_(icon), preset_(std::move(preset)) {
  setText(text);
  setAccessibleName(text);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  setObjectName(QStringLiteral("palette.") + kind);
  setToolTip(tr("Drag it onto the canvas, or click here and then there"));
}

QString PaletteItem::key() const {
  const Value whole(preset_);
  const Value* id = whole.field("id");
  return id != nullptr ? kind_ + u'.' + qs(toText(*id)) : kind_;
}

void PaletteItem::setFavourite(bool favourite) {
  favourite_ = favourite;
  update();
}

QSize PaletteItem::sizeHint() const { return {16 + 20 + 10 + fontMetrics().horizontalAdvance(text()) + 12, kHeight}; }

void PaletteItem::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect room = rect().adjusted(6, 1, -6, -1);
  if (isDown() || underMouse() || hasFocus()) {
    painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(isDown() ? theme.adviceGround : theme.field);
    painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  }
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const QRect picture(mirrored ? room.right() - 9 - 19 : room.left() + 9, room.center().y() - 9, 20, 20);
  painter.drawPixmap(picture.topLeft(), iconPixmap(icon_, theme.text, 20, devicePixelRatioF()));
  painter.setPen(theme.text);
  if (showsStar())
    painter.drawPixmap(star().topLeft(), iconPixmap(QStringLiteral("star"), favourite_ ? theme.accent : theme.dim,
                                                    kStar, devicePixelRatioF()));
  painter.drawText(words(), int(Qt::AlignVCenter) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft),
                   fontMetrics().elidedText(text(), Qt::ElideRight, words().width()));
}

QRect PaletteItem::words() const {
  const QRect room = rect().adjusted(6, 1, -6, -1);
  const int end = showsStar() ? 4 + kStar + 4 : 4;
  return layoutDirection() == Qt::RightToLeft ? room.adjusted(end, 0, -38, 0) : room.adjusted(38, 0, -end, 0);
}

bool PaletteItem::showsStar() const { return favourite_ || underMouse() || hasFocus(); }

QString PaletteItem::starText() const {
  return favourite_ ? tr("Take it off the favourites") : tr("Keep it among the favourites, on top");
}

QRect PaletteItem::star() const {
  const QRect room = rect().adjusted(12, 0, -12, 0);
  const int x = layoutDirection() == Qt::RightToLeft ? room.left() : room.right() - kStar + 1;
  return {x, room.center().y() - kStar / 2 + 1, kStar, kStar};
}

bool PaletteItem::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip &&
      star().adjusted(-4, -4, 4, 4).contains(static_cast<QHelpEvent*>(event)->pos())) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), starText(), this);
    return true;
  }
  if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(text()) > words().width()) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text() + u'\n' + toolTip(), this);
    return true;
  }
  return QAbstractButton::event(event);
}

void PaletteItem::mousePressEvent(QMouseEvent* event) {
  pressed_ = event->pos();
  dragged_ = false;
  QAbstractButton::mousePressEvent(event);
}

void PaletteItem::mouseMoveEvent(QMouseEvent* event) {
  if (dragged_ || !(event->buttons() & Qt::LeftButton) ||
      (event->pos() - pressed_).manhattanLength() < QApplication::startDragDistance())
    return;
  dragged_ = true;
  setDown(false);
  Q_EMIT placing(kind_, preset_);
}

void PaletteItem::mouseReleaseEvent(QMouseEvent* event) {
  setDown(false);
  if (event->button() != Qt::LeftButton || dragged_ || !rect().contains(event->pos())) return;
  const QRect around = star().adjusted(-4, -4, 4, 4);
  if (around.contains(pressed_) && around.contains(event->pos()))
    Q_EMIT favouriteWanted(!favourite_); // this may delete it
  else
    Q_EMIT placing(kind_, preset_);
}

void PaletteItem::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(ui::icon(QStringLiteral("star")), starText(), this, [this] { Q_EMIT favouriteWanted(!favourite_); });
  menu->popup(event->globalPos());
}

void PaletteItem::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Return:
  case Qt::Key_Enter:
  case Qt::Key_Space: Q_EMIT placing(kind_, preset_); break;
  case Qt::Key_Down: focusNextPrevChild(true); break;
  case Qt::Key_Up: focusNextPrevChild(false); break;
  default: QAbstractButton::keyPressEvent(event);
  }
}

Palette::Palette(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("palette"));
  setAccessibleName(tr("Palette"));
  setMinimumWidth(150);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 12, 0, 0);
  outer->setSpacing(4);
  search_ = new SearchField(this);
  search_->setObjectName(QStringLiteral("palette.search"));
  search_->setToolTip(tr("Finds things to place, and Microsoft's meet-me locations by city"));
  search_->setAccessibleName(tr("Search the palette"));
  auto* searchRow = new QHBoxLayout;
  searchRow->setContentsMargins(12, 0, 12, 0);
  searchRow->addWidget(search_);
  outer->addLayout(searchRow);

  body_ = new QWidget;
  column_ = new QVBoxLayout(body_);
  column_->setContentsMargins(0, 0, 0, 12);
  column_->setSpacing(0);
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(body_);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  outer->addWidget(scroll, 1);

  favouritesTitle_ = heading(tr("Favourites"), kHeadingMargins, body_);
  favouritesColumn_ = new QVBoxLayout;
  favouritesColumn_->setSpacing(0);
  column_->addWidget(favouritesTitle_);
  column_->addLayout(favouritesColumn_);

  using plan::EntityKind;
  addGroup(tr("Places"));
  add(QStringLiteral("site"), labelOf(EntityKind::Site), QStringLiteral("site-office"));
  add(QStringLiteral("segment"), labelOf(EntityKind::Segment), QStringLiteral("segment"));
  add(QStringLiteral("meet_me_location"), labelOf(EntityKind::MeetMeLocation), QStringLiteral("meet-me-location"));
  addGroup(tr("Edges"));
  add(QStringLiteral("circuit"), labelOf(EntityKind::Circuit), QStringLiteral("circuit"));
  add(QStringLiteral("internet_egress"), labelOf(EntityKind::InternetEgress), QStringLiteral("internet-egress"));
  addGroup(tr("Devices"));
  for (const plan::Choice& choice : plan::entityInfo(EntityKind::Device).property("kind")->type->choices)
    add(qs(choice.key), planText(choice.label), qs(choice.key).replace(u'_', u'-'));
  addGroup(tr("Drawing"));
  add(QStringLiteral("link"), labelOf(EntityKind::Link), QStringLiteral("link"));
  add(QStringLiteral("note"), choiceLabel(EntityKind::Placement, "note"), QStringLiteral("note"));
  add(QStringLiteral("picture"), labelOf(EntityKind::Placement, "picture"), QStringLiteral("picture"));
  add(QStringLiteral("frame"), choiceLabel(EntityKind::Placement, "frame"), QStringLiteral("region"));
  // A search for "branch" leads to the site.
  for (const plan::Choice& choice : plan::entityInfo(EntityKind::Site).property("kind")->type->choices)
    groups_[0].second[0]->keywords += planText(choice.label) + u' ';

  auto* nothing =
      new QLabel(tr("Nothing is called so. Search for a kind of device or the city of a meet-me location."), body_);
  nothing->setProperty("role", "dim");
  nothing->setWordWrap(true);
  nothing->setContentsMargins(16, 8, 12, 0);
  nothing->hide();
  nothing_ = nothing;
  column_->addWidget(nothing);
  column_->addStretch(1);
  fillFavourites();
  connect(search_, &QLineEdit::textChanged, this, &Palette::search);
  connect(search_, &QLineEdit::returnPressed, this, [this] {
    for (PaletteItem* item : body_->findChildren<PaletteItem*>())
      if (item->isVisibleTo(body_)) return item->setFocus(Qt::TabFocusReason);
  });
}

void Palette::addGroup(const QString& title) {
  groups_.push_back({heading(title, kHeadingMargins, body_), {}});
  column_->addWidget(groups_.back().first);
}

PaletteItem* Palette::add(const QString& kind, const QString& text, const QString& icon, Value::Record preset) {
  auto* item = new PaletteItem(kind, text, icon, std::move(preset), body_);
  listen(item);
  column_->addWidget(item);
  groups_.back().second.push_back(item);
  return item;
}

void Palette::listen(PaletteItem* item) {
  connect(item, &PaletteItem::placing, this, &Palette::placing);
  connect(item, &PaletteItem::favouriteWanted, this, [this, item](bool favourite) { setFavourite(*item, favourite); });
}

void Palette::setFavourite(const PaletteItem& item, bool favourite) {
  QStringList keys = QSettings().value(kFavouritesKey).toStringList();
  keys.removeAll(item.key());
  if (favourite) keys << item.key();
  QSettings().setValue(kFavouritesKey, keys);
  // Not now: the item that was pressed may be one of them.
  QMetaObject::invokeMethod(this, &Palette::fillFavourites, Qt::QueuedConnection);
}

void Palette::fillFavourites() {
  const QStringList keys = QSettings().value(kFavouritesKey).toStringList();
  for (PaletteItem* item : favourites_) item->deleteLater();
  favourites_.clear();
  const auto keep = [this](PaletteItem* item) {
    item->setObjectName(QStringLiteral("palette.favourite.") + item->key());
    item->setFavourite(true);
    listen(item);
    favouritesColumn_->addWidget(item);
    favourites_.push_back(item);
  };
  for (const QString& key : keys) {
    for (const auto& [heading, items] : groups_)
      for (const PaletteItem* item : items)
        if (item->key() == key)
          keep(new PaletteItem(item->kind(), item->text(), item->iconName(), item->preset(), body_));
    for (const catalogue::PeeringLocation& place : catalogue::peeringLocations())
      if (key == QStringLiteral("meet_me_location.") + qs(place.location.id)) keep(makeLocation(place));
  }
  for (const auto& [heading, items] : groups_)
    for (PaletteItem* item : items) item->setFavourite(keys.contains(item->key()));
  for (PaletteItem* item : found_) item->setFavourite(keys.contains(item->key()));
  const bool shown = !favourites_.empty() && search_->text().trimmed().isEmpty();
  favouritesTitle_->setVisible(shown);
  for (PaletteItem* item : favourites_) item->setVisible(shown);
}

PaletteItem* Palette::makeLocation(const catalogue::PeeringLocation& place) {
  const plan::MeetMeLocation& location = place.location;
  Value::Record preset{{"id", location.id}, {"name", location.name}};
  if (!location.city.empty()) preset.emplace_back("city", location.city);
  if (location.lat) preset.emplace_back("lat", location.lat->value);
  if (location.lon) preset.emplace_back("lon", location.lon->value);
  const QString name = qs(location.displayName());
  auto* item = new PaletteItem(QStringLiteral("meet_me_location"), name, QStringLiteral("meet-me-location"),
                               std::move(preset), body_);
  item->setToolTip(place.country.empty() ? name : QStringLiteral("%1, %2").arg(name, qs(place.country)));
  return item;
}

void Palette::search(const QString& text) {
  const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
  bool any = false;
  for (const auto& [heading, items] : groups_) {
    bool shown = false;
    for (PaletteItem* item : items) {
      item->setVisible(matches(item->text() + u' ' + item->keywords, words));
      shown = shown || !item->isHidden();
    }
    heading->setVisible(shown);
    any = any || shown;
  }
  findLocations(text);
  fillFavourites();
  nothing_->setVisible(!any && found_.empty());
}

void Palette::findLocations(const QString& text) {
  for (PaletteItem* item : found_) item->deleteLater();
  found_.clear();
  if (foundTitle_ != nullptr) foundTitle_->deleteLater();
  foundTitle_ = nullptr;
  const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
  if (text.trimmed().size() < 2) return;
  for (const catalogue::PeeringLocation& place : catalogue::peeringLocations()) {
    const plan::MeetMeLocation& location = place.location;
    const QString name = qs(location.displayName());
    if (!matches(name + u' ' + qs(location.city) + u' ' + qs(place.country), words)) continue;
    if (found_.size() == kLocationsShown) break;
    if (foundTitle_ == nullptr) {
      foundTitle_ =
          heading(planText(plan::entityInfo(plan::EntityKind::MeetMeLocation).meta->plural), kHeadingMargins, body_);
      column_->insertWidget(column_->count() - 1, foundTitle_);
    }
    PaletteItem* item = makeLocation(place);
    item->setObjectName(QStringLiteral("palette.meet_me_location.") + qs(location.id));
    listen(item);
    column_->insertWidget(column_->count() - 1, item);
    found_.push_back(item);
  }
}

} // namespace rw::ui
