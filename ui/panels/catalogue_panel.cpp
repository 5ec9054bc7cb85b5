#include "panels/catalogue_panel.h"

#include "bridge/labels.h"
#include "bridge/new_objects.h"
#include "catalogue/catalogue.h"
#include "catalogue/fold.h"
#include "panels/table_view.h"
#include "theme/theme.h"
#include "workbench/elided_label.h"
#include "workbench/search_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace rw::ui {

using plan::EntityKind;

namespace {

constexpr int kRowHeight = 28;
constexpr int kKindsWidth = 220;
constexpr int kBuiltIn = Qt::UserRole + 1; ///< of an item: what the plan has not, and can take over

/// Whether the product brings objects of this kind along.
bool builtIn(EntityKind kind) { return kind == EntityKind::Service || kind == EntityKind::MeetMeLocation; }

QString portsText(const plan::Service& service) {
  const auto listed = [](const char* protocol, const std::vector<std::int64_t>& ports) {
    QStringList numbers;
    for (const std::int64_t port : ports) numbers << QString::number(port);
    return ports.empty() ? QString() : QLatin1String(protocol) + u' ' + numbers.join(QStringLiteral(", "));
  };
  QStringList both{listed("TCP", service.tcp), listed("UDP", service.udp)};
  both.removeAll(QString());
  return both.join(QStringLiteral("; "));
}

/// An object that is built in, with what there is to say of it.
struct Known {
  const plan::Entity* object;
  QString name;
  QStringList facts;
  QString more; ///< for a tool tip
};

std::vector<Known> builtInOf(EntityKind kind) {
  std::vector<Known> all;
  if (kind == EntityKind::Service)
    for (const plan::Service& service : catalogue::services())
      all.push_back({&service,
                     qs(service.displayName()),
                     {service.isOverExpressRoute() ? CataloguePanel::tr("over ExpressRoute")
                                                   : CataloguePanel::tr("by the internet only"),
                      portsText(service)},
                     CataloguePanel::tr("%Ln network(s)", nullptr, int(service.prefixes.size()))});
  if (kind == EntityKind::MeetMeLocation)
    for (const catalogue::PeeringLocation& place : catalogue::peeringLocations()) {
      QStringList providers;
      for (const std::string& provider : place.providers) providers << qs(provider);
      all.push_back({&place.location,
                     qs(place.location.displayName()),
                     {qs(place.country), place.zone == 0 ? QString() : CataloguePanel::tr("zone %1").arg(place.zone),
                      CataloguePanel::tr("%Ln provider(s)", nullptr, int(providers.size()))},
                     providers.join(QStringLiteral(", "))});
    }
  return all;
}

/// How often the plan refers to each object that is built in.
std::unordered_map<std::string, int> timesUsed(const plan::Plan& plan) {
  std::unordered_map<std::string, int> times;
  for (const plan::DanglingRef& ref : plan::danglingRefs(plan, {})) ++times[ref.id];
  return times;
}

bool found(const QString& text, const QString& wanted) {
  const std::string folded = catalogue::folded(text.toStdString());
  return std::ranges::all_of(wanted.split(u' ', Qt::SkipEmptyParts), [&](const QString& word) {
    return folded.find(catalogue::folded(word.toStdString())) != std::string::npos;
  });
}

QString lineOf(const QString& name, QStringList facts) {
  facts.removeAll(QString());
  return facts.isEmpty() ? name : QStringLiteral("%1 – %2").arg(name, facts.join(QStringLiteral(" · ")));
}

} // namespace

CataloguePanel::CataloguePanel(QWidget* parent)
    : QFrame(parent), kinds_(new QListWidget(this)), search_(new SearchField(this)), objects_(new QListWidget(this)),
      help_(new ElidedLabel(this)) {
  setObjectName(QStringLiteral("cataloguePanel"));
  kinds_->setObjectName(QStringLiteral("catalogue.kinds"));
  kinds_->setAccessibleName(tr("Kinds"));
  kinds_->setMinimumWidth(kKindsWidth / 2);
  kinds_->setMaximumWidth(kKindsWidth);
  search_->setObjectName(QStringLiteral("catalogue.search"));
  search_->setAccessibleName(tr("Search the catalogue"));
  search_->setMinimumWidth(60);
  search_->setMaximumWidth(kKindsWidth);
  objects_->setObjectName(QStringLiteral("catalogue.objects"));
  objects_->setAccessibleName(tr("Objects of this kind"));
  for (QListWidget* list : {kinds_, objects_}) {
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
  }
  help_->setProperty("role", "dim");
  add_ = panelButton(tr("Add"), QStringLiteral("add"), QStringLiteral("catalogue.add"), this);
  takeOver_ = panelButton(tr("Take into the plan"), QStringLiteral("copy"), QStringLiteral("catalogue.takeOver"), this);
  takeOver_->setToolTip(tr("Makes it the plan's own, so that it can be changed here"));
  remove_ = panelButton(tr("Remove"), QStringLiteral("delete"), QStringLiteral("catalogue.remove"), this);
  for (const plan::EntityInfo& entity : plan::entities()) {
    const EntityKind kind = entity.kind();
    if ((onCanvas(kind) && !builtIn(kind)) || entity.meta->singleton || kind == EntityKind::Flow) continue;
    auto* item = new QListWidgetItem(icon(qs(entity.meta->icon)), planText(entity.meta->plural), kinds_);
    item->setData(Qt::UserRole, int(kind));
    item->setSizeHint({0, kRowHeight});
    item->setToolTip(planText(entity.meta->help));
  }
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 0);
  bar->addWidget(search_);
  bar->addWidget(add_);
  bar->addWidget(takeOver_);
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
  connect(kinds_, &QListWidget::currentRowChanged, this, [this] {
    objects_->setCurrentRow(-1);
    refreshObjects();
  });
  connect(search_, &QLineEdit::textChanged, this, &CataloguePanel::refreshObjects);
  connect(objects_, &QListWidget::currentItemChanged, this, &CataloguePanel::choose);
  connect(objects_, &QListWidget::itemClicked, this, &CataloguePanel::choose);
  connect(add_, &QPushButton::clicked, this, [this] {
    std::optional<plan::ObjectKey> from;
    if (!document_->selection().isEmpty()) from = keyOf(document_->plan(), document_->selection().front());
    createObject(*document_, kind(), from);
  });
  connect(takeOver_, &QPushButton::clicked, this, &CataloguePanel::takeOver);
  connect(remove_, &QPushButton::clicked, this, [this] {
    if (const QListWidgetItem* item = objects_->currentItem())
      deleteObjects(*document_, {item->data(Qt::UserRole).toString()});
  });
}

EntityKind CataloguePanel::kind() const { return EntityKind(kinds_->currentItem()->data(Qt::UserRole).toInt()); }

void CataloguePanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  if (document != nullptr) connect(document, &PlanDocument::changed, this, &CataloguePanel::refresh);
  refresh();
}

void CataloguePanel::refresh() {
  for (int i = 0; i < kinds_->count(); ++i) {
    const plan::EntityInfo& entity = plan::entityInfo(EntityKind(kinds_->item(i)->data(Qt::UserRole).toInt()));
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
  if (document_ != nullptr) {
    addOwn();
    addKnown();
    for (int i = 0; i < objects_->count(); ++i)
      if (objects_->item(i)->data(Qt::UserRole).toString() == current) objects_->setCurrentRow(i);
  }
  const QListWidgetItem* item = objects_->currentItem();
  remove_->setEnabled(item != nullptr && !item->data(kBuiltIn).toBool());
  takeOver_->setEnabled(item != nullptr && item->data(kBuiltIn).toBool());
  takeOver_->setVisible(builtIn(kind()));
  const plan::EntityInfo& entity = plan::entityInfo(kind());
  // A place on the map is put there with the palette.
  add_->setVisible(!onCanvas(kind()));
  add_->setAccessibleName(tr("Add: %1").arg(planText(entity.meta->label)));
  help_->setText(objects_->count() > 0                 ? planText(entity.meta->help)
                 : search_->text().trimmed().isEmpty() ? planText(entity.meta->help) + u' ' + tr("There is none yet.")
                                                       : tr("Nothing here is called so."));
}

void CataloguePanel::addOwn() {
  const plan::EntityInfo& entity = plan::entityInfo(kind());
  const plan::Plan& plan = document_->plan();
  for (std::size_t i = 0; i < entity.size(plan); ++i) {
    const plan::ObjectKey key{entity.kind(), entity.idAt(plan, i)};
    const QString what = kindText(plan, key);
    QStringList facts;
    if (what != planText(entity.meta->label)) facts << what;
    if (builtIn(kind())) facts << tr("the plan's own");
    const QString line = lineOf(nameText(plan, key.id), facts);
    if (!found(line, search_->text())) continue;
    auto* item = new QListWidgetItem(icon(iconName(plan, key)), line, objects_);
    item->setData(Qt::UserRole, qs(key.id));
    item->setSizeHint({0, kRowHeight});
    item->setToolTip(line);
  }
}

void CataloguePanel::addKnown() {
  if (!builtIn(kind())) return;
  const std::unordered_map<std::string, int> used = timesUsed(document_->plan());
  const auto times = [&used](const Known& known) {
    const auto entry = used.find(known.object->id);
    return entry == used.end() ? 0 : entry->second;
  };
  std::vector<Known> all = builtInOf(kind());
  std::ranges::stable_sort(all, [&](const Known& a, const Known& b) { return times(a) > 0 && times(b) == 0; });
  for (Known& known : all) {
    if (plan::findById(document_->plan(), known.object->id)) continue; // the plan has its own
    const int uses = times(known);
    if (uses > 0) known.facts.prepend(tr("used here %Ln time(s)", nullptr, uses));
    const QString line = lineOf(known.name, known.facts);
    if (!found(line, search_->text())) continue;
    const QColor colour = uses > 0 ? Theme::current().text : Theme::current().dim;
    auto* item = new QListWidgetItem(
        icon(uses > 0 ? QStringLiteral("check") : qs(plan::entityInfo(kind()).meta->icon), colour), line, objects_);
    item->setForeground(colour);
    item->setData(Qt::UserRole, qs(known.object->id));
    item->setData(kBuiltIn, true);
    item->setSizeHint({0, kRowHeight});
    item->setToolTip(known.more.isEmpty() ? line : line + u'\n' + known.more);
  }
}

void CataloguePanel::choose() {
  const QListWidgetItem* item = objects_->currentItem();
  if (item == nullptr || document_ == nullptr) return;
  const bool notOurs = item->data(kBuiltIn).toBool();
  remove_->setEnabled(!notOurs);
  takeOver_->setEnabled(notOurs);
  if (!notOurs) document_->select({item->data(Qt::UserRole).toString()});
}

void CataloguePanel::takeOver() {
  const std::string id = objects_->currentItem()->data(Qt::UserRole).toString().toStdString();
  for (const Known& known : builtInOf(kind())) {
    if (known.object->id != id) continue;
    const Value record = plan::toRecord(plan::entityInfo(kind()), known.object);
    const Status done = document_->edit(tr("Take %1 into the plan").arg(known.name), [&](edit::Transaction& edit) {
      const auto key = edit.create(kind(), *record.record());
      return key ? Status() : Status(fail(key.error()));
    });
    if (done) document_->select({qs(id)});
    return;
  }
}

} // namespace rw::ui
