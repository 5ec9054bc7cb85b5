#include "workbench/layers_popup.h"

#include "canvas/canvas_view.h"
#include "theme/theme.h"
#include "workbench/heading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QToolButton>

namespace rw::ui {

LayersPopup::LayersPopup(CanvasView& canvas, QWidget* parent) : QFrame(parent, Qt::Popup), canvas_(canvas) {
  setObjectName(QStringLiteral("layersPopup"));
  setAccessibleName(tr("Layers"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 12, 16, 14);
  column->setSpacing(8);
  column->addWidget(heading(tr("Layers"), {}, this, 12));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(0, 1);
  for (const LayerInfo& info : layerCatalogue()) {
    const int row = int(info.layer);
    const QString key = QString::fromLatin1(info.key);
    auto* label = new QLabel(layerLabel(info), this);
    label->setToolTip(layerHelp(info));
    auto* state = new QComboBox(this);
    state->setObjectName(QStringLiteral("layer.") + key);
    state->setAccessibleName(layerLabel(info));
    state->setToolTip(layerHelp(info));
    state->setMinimumWidth(110);
    state->addItems({tr("Shown"), tr("Dimmed"), tr("Hidden")}); // in the order of Visibility
    label->setBuddy(state);
    auto* lock = new QToolButton(this);
    lock->setObjectName(QStringLiteral("lock.") + key);
    lock->setIcon(icon(QStringLiteral("lock")));
    lock->setIconSize({16, 16});
    lock->setCheckable(true);
    lock->setAccessibleName(tr("Lock %1").arg(layerLabel(info)));
    lock->setToolTip(
        tr("Locked: what is on this layer can be selected, but not moved, renamed or deleted on the canvas"));
    grid->addWidget(label, row, 0);
    grid->addWidget(state, row, 1);
    grid->addWidget(lock, row, 2);
    states_[std::size_t(row)] = state;
    locks_[std::size_t(row)] = lock;
    connect(state, &QComboBox::currentIndexChanged, this, &LayersPopup::apply);
    connect(lock, &QToolButton::toggled, this, &LayersPopup::apply);
  }
  column->addLayout(grid);
  regionsTitle_ = heading(tr("Regions"), {}, this, 12);
  column->addSpacing(4);
  column->addWidget(regionsTitle_);
  regions_ = new QVBoxLayout;
  regions_->setSpacing(4);
  column->addLayout(regions_);
  connect(&canvas_, &CanvasView::lookChanged, this, [this] {
    if (isVisible()) refresh();
  });
}

void LayersPopup::openBelow(const QWidget& button) {
  fillRegions();
  refresh();
  adjustSize();
  QPoint corner = button.mapToGlobal(QPoint(button.width() - width(), button.height() + 4));
  if (layoutDirection() == Qt::RightToLeft) corner = button.mapToGlobal(QPoint(0, button.height() + 4));
  const QRect room = button.screen()->availableGeometry();
  corner.setX(std::clamp(corner.x(), room.left() + 4, std::max(room.left() + 4, room.right() - width() - 4)));
  corner.setY(std::min(corner.y(), std::max(room.top(), room.bottom() - height() - 4)));
  move(corner);
  show();
  states_[0]->setFocus();
}

void LayersPopup::fillRegions() {
  for (QCheckBox* box : boxes_) delete box;
  boxes_.clear();
  const QStringList regions = canvas_.document() != nullptr ? regionsOf(canvas_.document()->plan()) : QStringList();
  regionsTitle_->setVisible(regions.size() > 1);
  if (regions.size() < 2) return;
  for (const QString& region : regions) {
    auto* box = new QCheckBox(region, this);
    box->setObjectName(QStringLiteral("region.") + region);
    box->setToolTip(tr("Show the sites of this region"));
    regions_->addWidget(box);
    boxes_.push_back(box);
    connect(box, &QCheckBox::toggled, this, &LayersPopup::apply);
  }
}

void LayersPopup::refresh() {
  const Look& look = canvas_.look();
  showing_ = true;
  for (std::size_t i = 0; i < kLayers; ++i) {
    states_[i]->setCurrentIndex(int(look.layers[i]));
    locks_[i]->setChecked(look.locked[i]);
  }
  for (QCheckBox* box : boxes_)
    box->setChecked(look.regions.empty() ||
                    std::ranges::find(look.regions, box->text().toStdString()) != look.regions.end());
  showing_ = false;
}

void LayersPopup::apply() {
  if (showing_) return;
  Look look = canvas_.look();
  for (std::size_t i = 0; i < kLayers; ++i) {
    look.layers[i] = Visibility(states_[i]->currentIndex());
    look.locked[i] = locks_[i]->isChecked();
  }
  look.regions.clear();
  for (const QCheckBox* box : boxes_)
    if (box->isChecked()) look.regions.push_back(box->text().toStdString());
  // All and none are the same: a canvas without anything on it would help nobody.
  if (look.regions.size() == boxes_.size()) look.regions.clear();
  canvas_.setLook(look);
  refresh();
}

} // namespace rw::ui
