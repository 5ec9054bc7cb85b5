#include "panels/routes_panel.h"

#include "bridge/labels.h"
#include "bridge/plan_search.h"
#include "panels/rows_table.h"
#include "panels/table_view.h"
#include "routing/routing.h"
#include "theme/theme.h"
#include "workbench/search_field.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rw::ui {

namespace {

QString classText(routing::RouteClass routeClass) { return choiceText(routeClass); }

/// Whether a row answers what was typed: an address by its longest match alone, a prefix by what overlaps it, else
/// words.
class Asked {
 public:
  Asked(const QString& text, const std::vector<routing::TableRow>& table) : words_(folded(text.trimmed())) {
    const std::string typed = text.trimmed().toStdString();
    if (const auto address = net::Address::parse(typed)) {
      narrowest_ = -1;
      wanted_ = net::Prefix::host(*address);
      for (const routing::TableRow& row : table)
        if (row.prefix.covers(*wanted_)) narrowest_ = std::max(*narrowest_, row.prefix.length());
    } else if (const auto prefix = net::Prefix::parse(typed)) {
      wanted_ = *prefix;
    }
  }
  [[nodiscard]] bool matches(const net::Prefix& prefix, const QString& line) const {
    if (words_.isEmpty()) return true;
    if (!wanted_) return folded(line).contains(words_);
    if (narrowest_) return prefix.covers(*wanted_) && prefix.length() == *narrowest_;
    return prefix.overlaps(*wanted_);
  }

 private:
  QString words_;
  std::optional<net::Prefix> wanted_;
  std::optional<int> narrowest_; ///< of an address: the length of its longest match
};

} // namespace

RoutesPanel::RoutesPanel(QWidget* parent)
    : QFrame(parent), title_(new QLabel(this)), search_(new SearchField(this)), empty_(new QLabel(this)) {
  setObjectName(QStringLiteral("routesPanel"));
  table_ = new RowsTable(QStringLiteral("routesTable"), tr("Routing table"),
                         {{tr("Prefix")},
                          {tr("What becomes of it"), false, tr("Used, or the step of the decision at which it lost.")},
                          {tr("Learned from"), false, tr("The neighbour or the own edge that told it.")},
                          {tr("Origin"), false, tr("The node or the edge at which the route begins.")},
                          {tr("Class")},
                          {tr("Preference"), true, tr("The higher one wins.")},
                          {tr("Path"), true, tr("The AS path's length; the shorter one wins.")},
                          {tr("Cost"), true, tr("The sum of the links' costs; the lower one wins.")}},
                         this);
  title_->setObjectName(QStringLiteral("routesTitle"));
  title_->setFont(ui::font(12, true));
  title_->setTextFormat(Qt::PlainText);
  search_->setObjectName(QStringLiteral("routes.search"));
  search_->setAccessibleName(tr("Address, prefix or neighbour"));
  search_->setPlaceholderText(tr("Address, prefix or neighbour"));
  search_->setToolTip(tr("An address shows the route that it takes here"));
  search_->setFixedWidth(220);
  setUpHint(empty_);
  auto* copy = panelButton(tr("Copy as CSV"), QStringLiteral("copy"), QStringLiteral("routes.copyCsv"), this);

  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(12, 4, 8, 0);
  bar->addWidget(title_, 1);
  bar->addWidget(search_);
  bar->addWidget(copy);
  stackPanel(this, bar, empty_, table_);

  connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(table_->csv()); });
  connect(search_, &QLineEdit::textChanged, this, &RoutesPanel::refresh);
  connect(table_, &RowsTable::chosen, this, &RoutesPanel::choose);
}

void RoutesPanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  node_.clear();
  if (document != nullptr) {
    connect(document, &PlanDocument::selectionChanged, this, &RoutesPanel::follow);
    connect(document, &PlanDocument::reportChanged, this, &RoutesPanel::refresh);
  }
  follow();
}

void RoutesPanel::explain(const QString& node, const QString& prefix) {
  node_ = node;
  search_->setText(prefix);
  refresh();
}

void RoutesPanel::showEvent(QShowEvent* event) {
  QFrame::showEvent(event);
  refresh();
}

/// The last selected node stays while something is selected that has no routes.
void RoutesPanel::follow() {
  if (document_ == nullptr) return refresh();
  for (const QString& id : document_->selection()) {
    const auto key = plan::findById(document_->plan(), id.toStdString());
    if (!key || (plan::maskOf(key->kind) & plan::kNodeKinds) == 0 || id == node_) continue;
    node_ = id;
    search_->clear();
    break;
  }
  refresh();
}

void RoutesPanel::refresh() {
  if (!isVisible()) return; // large tables are worth nothing unseen
  std::vector<RowsTable::Row> rows;
  bool any = false;
  const bool known =
      document_ != nullptr && !node_.isEmpty() && plan::findById(document_->plan(), node_.toStdString()).has_value();
  if (known && document_->report()->network != nullptr) {
    const plan::Plan& plan = document_->completedPlan();
    const Theme& theme = Theme::current();
    const std::vector<routing::TableRow> table = document_->report()->network->table(node_.toStdString());
    any = !table.empty();
    const Asked asked(search_->text(), table);
    const auto name = [&](const std::string& id) {
      return id == node_.toStdString() ? tr("its own") : nameText(plan, id);
    };
    for (const routing::TableRow& row : table)
      for (const routing::Candidate& candidate : row.candidates) {
        const QString prefix = qs(row.prefix.text());
        const QString learned = name(candidate.learned_from);
        const QString origin = name(candidate.origin);
        if (!asked.matches(row.prefix, prefix + u' ' + learned + u' ' + origin)) continue;
        const QColor colour = candidate.best ? QColor() : theme.dim;
        const QString outcome = candidate.best ? tr("used: %1").arg(stepText(row.decided_by))
                                               : tr("lost: %1").arg(stepText(candidate.lost_by));
        rows.push_back({prefix + u'\n' + qs(candidate.learned_from),
                        {{prefix, {}, {}, colour},
                         {outcome, {}, candidate.best ? icon(QStringLiteral("ok"), theme.ok) : QIcon(), colour},
                         {learned, {}, {}, colour},
                         {origin, {}, {}, colour},
                         {classText(candidate.routeClass), {}, {}, colour},
                         {numberText(double(candidate.local_pref)), double(candidate.local_pref), {}, colour},
                         {numberText(double(candidate.path_length)), double(candidate.path_length), {}, colour},
                         {numberText(double(candidate.cost)), double(candidate.cost), {}, colour}}});
      }
  }
  title_->setText(known ? tr("What %1 knows").arg(nameText(document_->completedPlan(), node_.toStdString()))
                        : QString());
  table_->setRows(rows);
  table_->setVisible(!rows.empty());
  search_->setVisible(known);
  empty_->setVisible(rows.empty());
  empty_->setText(!known
                      ? tr("Select a site, a segment or a device: every route that it knows stands here, with what it "
                           "was preferred to and why.")
                  : any ? tr("No route here matches “%1”.").arg(search_->text())
                        : tr("No route is known here: it is down, or nothing reaches it."));
}

/// A click shows where the route comes from.
void RoutesPanel::choose(const QString& row) {
  const QString from = row.section(u'\n', 1);
  if (from == node_ || !plan::findById(document_->plan(), from.toStdString())) return;
  document_->reveal({from});
}

} // namespace rw::ui
