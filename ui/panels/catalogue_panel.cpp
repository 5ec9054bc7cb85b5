#include "panels/catalogue_panel.h"

#include "bridge/labels.h"
#include "bridge/new_objects.h"
#include "panels/table_view.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace rw::ui {

CataloguePanel::CataloguePanel(QWidget* parent)
    : QFrame(parent), kinds_(new QListWidget(this)), objects_(new QListWidget(this)), help_(new QLabel(this)) {
  setObjectName(QStringLiteral("cataloguePanel"));
  kinds_->setObjectName(QStringLiteral("catalogue.kinds"));
  kinds_->setAccessibleName(tr("Kinds"));
  kinds_->setFixedWidth(220);
  objects_->setObjectName(QStringLiteral("catalogue.objects"));
  objects_->setAccessibleName(tr("Objects of this kind"));
  for (QListWidget* list : {kinds_, objects_}) {
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
  }
  help_->setProperty("role", "dim");
  help_->setWordWrap(true);
  add_ = panelButton(tr("Add"), QStringLiteral("add"), QStringLiteral("catalogue.add"), this);
  remove_ = panelButton(tr("Remove"), QStringLiteral("delete"), QStringLiteral("catalogue.remove"), this);
  for (const plan::EntityInfo& entity : plan::entities()) {
    if (onCanvas(entity.kind()) || entity.meta->singleton || entity.kind() == plan::EntityKind::Flow) continue;
    auto* item = new QListWidgetItem(icon(qs(entity.meta->icon)), planText(entity.meta->plural), kinds_);
    item->setData(Qt::UserRole, int(entity.kind()));
    item->setSizeHint({0, 28});
    item->setToolTip(planText(entity.meta->help));
  }
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 0);
  bar->addWidget(add_);
  bar->addWidget(remove_);
  bar->addSpacing(8);
  bar->addWidget(help_, 1);
  auto* right = new QVBoxLayout;
  right->setSpacing(2);
  right->addLayout(bar);
  right->addWidget(objects_, 1);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 4, 0, 0);
  row->setSpacing(0);
  row->addWidget(kinds_);
  row->addLayout(right, 1);

  kinds_->setCurrentRow(0);
  connect(kinds_, &QListWidget::currentRowChanged, this, &CataloguePanel::refreshObjects);
  const auto choose = [this](QListWidgetItem* item) {
    if (item == nullptr || document_ == nullptr) return;
    remove_->setEnabled(true);
    document_->select({item->data(Qt::UserRole).toString()});
  };
  connect(objects_, &QListWidget::currentItemChanged, this, choose);
  connect(objects_, &QListWidget::itemClicked, this, choose);
  connect(add_, &QPushButton::clicked, this, [this] {
    std::optional<plan::ObjectKey> from;
    if (!document_->selection().isEmpty()) from = keyOf(document_->plan(), document_->selection().front());
    createObject(*document_, kind(), from);
  });
  connect(remove_, &QPushButton::clicked, this, [this] {
    if (const QListWidgetItem* item = objects_->currentItem())
      deleteObjects(*document_, {item->data(Qt::UserRole).toString()});
  });
}

plan::EntityKind CataloguePanel::kind() const {
  return plan::EntityKind(kinds_->currentItem()->data(Qt::UserRole).toInt());
}

void CataloguePanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  if (document != nullptr) connect(document, &PlanDocument::changed, this, &CataloguePanel::refresh);
  refresh();
}

void CataloguePanel::refresh() {
  for (int i = 0; i < kinds_->count(); ++i) {
    const plan::EntityInfo& entity = plan::entityInfo(plan::EntityKind(kinds_->item(i)->data(Qt::UserRole).toInt()));
    const std::size_t count = document_ != nullptr ? entity.size(document_->plan()) : 0;
    const QString label = planText(entity.meta->plural);
    kinds_->item(i)->setText(count == 0 ? label : QStringLiteral("%1  %2").arg(label, numberText(double(count))));
  }
  refreshObjects();
}

void CataloguePanel::refreshObjects() {
  const QSignalBlocker quiet(objects_);
  const QString current =
      objects_->currentItem() != nullptr ? objects_->currentItem()->data(Qt::UserRole).toString() : QString();
  objects_->clear();
  remove_->setEnabled(false);
  if (document_ == nullptr) return;
  const plan::EntityInfo& entity = plan::entityInfo(kind());
  const plan::Plan& plan = document_->plan();
  for (std::size_t i = 0; i < entity.size(plan); ++i) {
    const plan::ObjectKey key{entity.kind(), entity.idAt(plan, i)};
    const QString name = nameText(plan, key.id);
    const QString what = kindText(plan, key);
    const bool plain = what == planText(entity.meta->label);
    auto* item = new QListWidgetItem(icon(iconName(plan, key)),
                                     plain ? name : QStringLiteral("%1 – %2").arg(name, what), objects_);
    item->setData(Qt::UserRole, qs(key.id));
    item->setSizeHint({0, 28});
    item->setToolTip(item->text());
    if (qs(key.id) == current) {
      objects_->setCurrentItem(item);
      remove_->setEnabled(true);
    }
  }
  help_->setText(planText(entity.meta->help));
  add_->setAccessibleName(tr("Add: %1").arg(planText(entity.meta->label)));
}

} // namespace rw::ui
