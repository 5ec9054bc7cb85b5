#include "panels/path_panel.h"

#include "bridge/labels.h"
#include "inspector/field_editors.h"
#include "panels/table_view.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

enum PathColumn { Node, Prefix, Learned, Why, Translated, Latency, Columns };

QString translationText(const routing::Hop& hop) {
  QStringList parts;
  if (hop.source_nat) parts << PathPanel::tr("source %1 → %2").arg(qs(hop.source_nat->from), qs(hop.source_nat->to));
  if (hop.destination_nat)
    parts << PathPanel::tr("destination %1 → %2").arg(qs(hop.destination_nat->from), qs(hop.destination_nat->to));
  return parts.join(QStringLiteral("; "));
}

} // namespace

PathPanel::PathPanel(QWidget* parent)
    : QFrame(parent), verdict_(new QLabel(this)), groups_(new ChoiceBox(this)), empty_(new QLabel(this)),
      tree_(new QTreeWidget(this)) {
  setObjectName(QStringLiteral("pathPanel"));
  verdict_->setObjectName(QStringLiteral("pathVerdict"));
  verdict_->setTextFormat(Qt::PlainText);
  verdict_->setWordWrap(true);
  groups_->setAccessibleName(tr("Part of the service"));
  groups_->setToolTip(tr("The prefixes of a service that are routed alike; the worst part decides"));
  groups_->setMinimumWidth(200);
  groups_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  empty_->setText(tr(
      "Select a flow or a finding: its path stands here, hop by hop, with where each node gets its next route from."));
  setUpHint(empty_);
  setUpTable(tree_);
  tree_->setObjectName(QStringLiteral("pathTable"));
  tree_->setAccessibleName(tr("Path, hop by hop"));
  tree_->setItemsExpandable(false);
  tree_->setIndentation(14);
  tree_->setHeaderLabels(
      {tr("Node"), tr("Matched prefix"), tr("Next route from"), tr("Why"), tr("Translated"), tr("Latency")});
  const int widths[Columns] = {210, 150, 170, 150, 260, 80};
  for (int i = 0; i < Columns; ++i) tree_->setColumnWidth(i, widths[i]);
  tree_->header()->setSectionResizeMode(Translated, QHeaderView::Stretch);

  why_ = panelButton(tr("Why this way?"), QStringLiteral("help"), QStringLiteral("path.why"), this);
  why_->setToolTip(tr("Show what the chosen hop knows of this prefix: the route that won, and those that lost"));
  why_->setEnabled(false);

  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(12, 6, 12, 0);
  bar->addWidget(verdict_, 1);
  bar->addWidget(why_);
  bar->addWidget(groups_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(bar);
  column->addWidget(empty_);
  column->addWidget(tree_, 1);
  connect(tree_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
    const QString id = item != nullptr ? item->data(0, Qt::UserRole).toString() : QString();
    if (id.isEmpty() || !keyOf(document_->plan(), id)) return;
    document_->select({id});
    document_->reveal({id});
  });
  connect(tree_, &QTreeWidget::itemActivated, this, &PathPanel::ask);
  connect(tree_, &QTreeWidget::itemSelectionChanged, this, [this] {
    const QTreeWidgetItem* item = tree_->currentItem();
    why_->setEnabled(item != nullptr &&
                     plan::findById(document_->plan(), item->data(0, Qt::UserRole).toString().toStdString()));
  });
  connect(why_, &QPushButton::clicked, this, &PathPanel::ask);
  connect(groups_, &QComboBox::activated, this, &PathPanel::refresh);
}

void PathPanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  shownFlow_.clear();
  if (document == nullptr) return;
  connect(document, &PlanDocument::highlightChanged, this, &PathPanel::refresh);
  connect(document, &PlanDocument::reportChanged, this, &PathPanel::refresh);
  refresh();
}

void PathPanel::ask() {
  const QTreeWidgetItem* item = tree_->currentItem();
  if (item == nullptr || item->parent() == nullptr) return;
  const QString node = item->data(0, Qt::UserRole).toString();
  if (plan::findById(document_->plan(), node.toStdString())) Q_EMIT whyAsked(node, item->text(Prefix));
}

void PathPanel::refresh() {
  const QSignalBlocker quiet(tree_);
  why_->setEnabled(false);
  tree_->clear();
  const QString id = document_->highlightedFlow();
  const std::optional<routing::FlowResult> flow = document_->report()->explained(id.toStdString());
  empty_->setVisible(!flow);
  tree_->setVisible(flow.has_value());
  verdict_->setVisible(flow.has_value());
  why_->setVisible(flow.has_value());
  groups_->setVisible(flow && flow->groups.size() > 1);
  if (!flow) {
    shownFlow_.clear();
    return;
  }
  const plan::Plan& plan = document_->completedPlan();
  verdict_->setText(QStringLiteral("%1 – %2").arg(nameText(plan, flow->flow), verdictText(*flow, plan)));
  if (id != shownFlow_ || groups_->count() != int(flow->groups.size())) {
    shownFlow_ = id;
    groups_->clear();
    for (const routing::GroupResult& group : flow->groups)
      groups_->addItem(icon(group.delivered ? QStringLiteral("ok") : QStringLiteral("dies"),
                            group.delivered ? Theme::current().ok : Theme::current().bad),
                       group.group == "hosts" ? tr("hosts without addresses") : qs(group.group));
    groups_->setCurrentIndex(int(flow->worst));
  }
  const routing::GroupResult& group = flow->groups[std::size_t(std::max(0, groups_->currentIndex()))];
  addDirection(tr("Request"), Theme::current().request, group, true);
  addDirection(tr("Answer"), Theme::current().answer, group, false);
  tree_->expandAll();
}

void PathPanel::addDirection(const QString& title, const QColor& colour, const routing::GroupResult& group,
                             bool forward) {
  const plan::Plan& plan = document_->completedPlan();
  const auto name = [&](const std::string& id) {
    return id == "microsoft" ? tr("Microsoft") : id == "internet" ? tr("the internet") : nameText(plan, id);
  };
  auto* head = new QTreeWidgetItem(tree_, {title});
  head->setFirstColumnSpanned(true);
  head->setFont(0, ui::font(12, true));
  head->setForeground(0, colour);
  head->setIcon(0, icon(QStringLiteral("arrow-right"), colour));
  const std::vector<routing::Hop>& hops = forward ? group.forward : group.back;
  for (const routing::Hop& hop : hops) {
    auto* item = new QTreeWidgetItem(head);
    const QString id = qs(hop.node);
    item->setData(0, Qt::UserRole, id);
    item->setText(Node, name(hop.node));
    if (const auto key = keyOf(plan, id)) item->setIcon(Node, icon(iconName(plan, *key)));
    item->setText(Prefix, qs(hop.prefix.text()));
    item->setText(Learned, hop.learned_from == hop.node ? tr("its own") : name(hop.learned_from));
    item->setText(Why, hop.equal_cost ? tr("%1, equal cost").arg(stepText(hop.decided_by)) : stepText(hop.decided_by));
    item->setText(Translated, translationText(hop));
    item->setText(Latency, numberText(std::round(hop.latency_ms * 10) / 10, "ms"));
    item->setTextAlignment(Latency, Qt::AlignRight | Qt::AlignVCenter);
    QStringList lost;
    for (const routing::Candidate& candidate : hop.lost)
      lost << tr("%1 from %2 lost: %3")
                  .arg(qs(candidate.prefix.text()), name(candidate.learned_from), stepText(candidate.lost_by));
    if (!lost.isEmpty()) item->setToolTip(Why, lost.join(u'\n'));
    if (!group.delivered && group.at == hop.node && &hop == &hops.back()) {
      item->setIcon(Node, icon(QStringLiteral("dies"), Theme::current().bad));
      item->setText(Why, tr("dies here: %1").arg(causeText(group.cause)));
      item->setToolTip(Why, item->text(Why));
      for (int i = 0; i < Columns; ++i) item->setForeground(i, Theme::current().bad);
    }
  }
  if (hops.empty()) new QTreeWidgetItem(head, {tr("none: nothing was delivered that could be answered")});
}

} // namespace rw::ui
