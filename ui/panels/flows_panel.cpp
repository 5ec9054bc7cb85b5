#include "panels/flows_panel.h"

#include "bridge/labels.h"
#include "bridge/new_objects.h"
#include "panels/column_fit.h"
#include "panels/table_view.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

constexpr qsizetype kMostLit = 12; ///< paths at once: more cannot be told apart

}

void FlowsModel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  if (document != nullptr) {
    connect(document, &PlanDocument::changed, this, &FlowsModel::reload);
    connect(document, &PlanDocument::reportChanged, this, &FlowsModel::reload);
  }
  reload();
}

void FlowsModel::reload() {
  const auto now = document_ != nullptr ? document_->plan().flows : plan::Table<plan::Flow>();
  bool sameRows = now.size() == flows_.size();
  for (std::size_t i = 0; sameRows && i < now.size(); ++i) sameRows = now[i].id == flows_[i].id;
  if (sameRows && !now.empty()) {
    flows_ = now;
    Q_EMIT dataChanged(index(0, 0), index(int(now.size()) - 1, Columns - 1));
    return;
  }
  beginResetModel();
  flows_ = now;
  endResetModel();
}

int FlowsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(flows_.size()); }
int FlowsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QString FlowsModel::text(const plan::Flow& flow, const routing::FlowResult* result, int column) const {
  const plan::Plan& plan = document_->completedPlan();
  const auto edge = [&](const std::string& id) { return id.empty() ? QStringLiteral("–") : nameText(plan, id); };
  switch (column) {
  case Name: return qs(flow.displayName());
  case Direction: return choiceText(flow.direction);
  case Service: return nameText(plan, flow.service.id);
  case Intended: return choiceText(flow.intended);
  case Verdict: return result != nullptr ? verdictText(*result, plan) : tr("being worked out…");
  case Out: return result != nullptr ? edge(result->deciding().edge_out) : QString();
  case Back: return result != nullptr ? edge(result->deciding().edge_back) : QString();
  case RoundTrip:
    return result != nullptr && result->deciding().rtt_ms
               ? numberText(std::round(*result->deciding().rtt_ms * 10) / 10, "ms")
               : QStringLiteral("–");
  default: return {};
  }
}

QVariant FlowsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || document_ == nullptr || index.row() >= int(flows_.size())) return {};
  const plan::Flow& flow = flows_[std::size_t(index.row())];
  const routing::FlowResult* result = document_->report()->flow(flow.id);
  switch (role) {
  case Qt::DisplayRole: return text(flow, result, index.column());
  case SortRole:
    if (index.column() == RoundTrip) return result != nullptr ? result->deciding().rtt_ms.value_or(1e12) : 1e12;
    return text(flow, result, index.column());
  case IdRole: return qs(flow.id);
  case Qt::DecorationRole: {
    if (index.column() != Verdict || result == nullptr) return {};
    const Theme& theme = Theme::current();
    if (!result->deciding().delivered) return icon(QStringLiteral("dies"), theme.bad);
    const bool doubtful = result->deciding().verdict != routing::Verdict::Symmetric || result->offIntended() != nullptr;
    return doubtful ? icon(QStringLiteral("warning"), theme.warn) : icon(QStringLiteral("ok"), theme.ok);
  }
  case Qt::TextAlignmentRole:
    if (index.column() == RoundTrip) return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
  default: return {};
  }
}

QVariant FlowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
  case Name: return tr("Flow");
  case Direction: return tr("Direction");
  case Service: return tr("Service");
  case Intended: return tr("Meant for");
  case Verdict: return tr("What comes of it");
  case Out: return tr("Request by");
  case Back: return tr("Answer by");
  case RoundTrip: return tr("Round trip");
  default: return {};
  }
}

FlowsPanel::FlowsPanel(QWidget* parent)
    : QFrame(parent), model_(new FlowsModel(this)), sorted_(new QSortFilterProxyModel(this)),
      table_(new QTreeView(this)), empty_(new QLabel(this)) {
  setObjectName(QStringLiteral("flowsPanel"));
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(FlowsModel::SortRole);
  sorted_->setSortLocaleAware(true);
  setUpTable(table_);
  table_->setModel(sorted_);
  table_->setObjectName(QStringLiteral("flowsTable"));
  table_->setAccessibleName(tr("Flows"));
  table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table_->setSortingEnabled(true);
  table_->sortByColumn(-1, Qt::AscendingOrder);
  new ColumnFit(table_);
  empty_->setText(tr("No flows yet. A flow says who talks to whom; add one for each service that a site uses, and one "
                     "for each call from Microsoft to a published endpoint."));
  setUpHint(empty_);
  auto* add = panelButton(tr("Add flow"), QStringLiteral("add"), QStringLiteral("flows.add"), this);
  remove_ = panelButton(tr("Remove"), QStringLiteral("delete"), QStringLiteral("flows.remove"), this);

  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 0);
  bar->addWidget(add);
  bar->addWidget(remove_);
  bar->addStretch(1);
  stackPanel(this, bar, empty_, table_);

  connect(add, &QPushButton::clicked, this, [this] {
    std::optional<plan::ObjectKey> from;
    if (!document_->selection().isEmpty()) from = keyOf(document_->plan(), document_->selection().front());
    createObject(*document_, plan::EntityKind::Flow, from);
  });
  connect(remove_, &QPushButton::clicked, this, [this] { deleteObjects(*document_, chosen()); });
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    if (following_ || document_ == nullptr) return;
    const QStringList flows = chosen();
    remove_->setEnabled(!flows.isEmpty());
    if (flows.isEmpty()) return;
    following_ = true;
    document_->light(flows.mid(0, kMostLit));
    document_->select(flows);
    following_ = false;
  });
  connect(model_, &QAbstractItemModel::modelReset, this, &FlowsPanel::follow);
}

void FlowsPanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  model_->setDocument(document);
  if (document != nullptr) connect(document, &PlanDocument::highlightChanged, this, &FlowsPanel::follow);
  follow();
}

// The one that was chosen last comes first: its path is told in full.
QStringList FlowsPanel::chosen() const {
  QStringList out;
  for (const QModelIndex& at : table_->selectionModel()->selectedRows()) {
    const QString id = at.data(FlowsModel::IdRole).toString();
    if (at.row() == table_->currentIndex().row())
      out.prepend(id);
    else
      out.append(id);
  }
  return out;
}

void FlowsPanel::follow() {
  if (following_) return;
  const bool any = model_->rowCount() > 0;
  table_->setVisible(any);
  empty_->setVisible(!any);
  Q_EMIT countChanged(model_->rowCount());
  if (document_ == nullptr) return;
  following_ = true;
  QModelIndex current;
  QItemSelection lit;
  for (int row = 0; row < sorted_->rowCount(); ++row) {
    const QModelIndex at = sorted_->index(row, 0);
    const QString id = at.data(FlowsModel::IdRole).toString();
    if (!document_->litFlows().contains(id)) continue;
    lit.select(at, at);
    if (id == document_->highlightedFlow()) current = at;
  }
  QItemSelectionModel& selection = *table_->selectionModel();
  if (current != table_->currentIndex()) selection.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
  selection.select(lit, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  if (current.isValid()) table_->scrollTo(current);
  remove_->setEnabled(!lit.isEmpty());
  following_ = false;
}

} // namespace rw::ui
