#include "dialogs/mend_dialog.h"

#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "dialogs/within_screen.h"
#include "help/help_window.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QThreadPool>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

QString coloured(const QString& text, const QColor& colour) {
  return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

bool sameOutcome(const routing::FlowResult& a, const routing::FlowResult& b) {
  const routing::GroupResult& x = a.deciding();
  const routing::GroupResult& y = b.deciding();
  return x.verdict == y.verdict && x.delivered == y.delivered && x.edge_out == y.edge_out &&
         x.edge_back == y.edge_back && x.cause == y.cause;
}

} // namespace

MendDialog::MendDialog(PlanDocument& document, rules::Finding finding, QWidget* parent)
    : QDialog(parent), document_(document), finding_(std::move(finding)) {
  setObjectName(QStringLiteral("mendDialog"));
  HelpWindow::offerIn(*this, QStringLiteral("findings"));
  const QString title = messageText(finding_.title, document.completedPlan());
  setWindowTitle(tr("Mend"));
  setModal(true);
  resizeWithinScreen(*this, {640, 420});

  auto* heading = new QLabel(title, this);
  heading->setFont(ui::font(14, true));
  heading->setWordWrap(true);
  auto* message = new QLabel(messageText(finding_.message, document.completedPlan()), this);
  message->setProperty("role", "dim");
  message->setWordWrap(true);

  auto* list = new QWidget;
  auto* column = new QVBoxLayout(list);
  column->setContentsMargins(0, 0, 8, 0);
  column->setSpacing(8);
  for (std::size_t i = 0; i < finding_.fixes.size(); ++i) {
    const rules::Fix& fix = finding_.fixes[i];
    auto* card = new QFrame(list);
    card->setProperty("fix", true);
    auto* name = new QLabel(messageText(fix.title, document.completedPlan()), card);
    name->setFont(ui::font(12, true));
    name->setWordWrap(true);
    auto* proof = new QLabel(tr("Working out what it does…"), card);
    proof->setObjectName(QStringLiteral("proof.%1").arg(i));
    proof->setTextFormat(Qt::RichText);
    proof->setWordWrap(true);
    auto* button = new QPushButton(tr("Apply"), card);
    button->setObjectName(QStringLiteral("apply.%1").arg(i));
    button->setAccessibleName(tr("Apply: %1").arg(name->text()));
    button->setProperty("role", i == 0 ? "primary" : "");
    button->setAutoDefault(i == 0);
    connect(button, &QPushButton::clicked, this, [this, fix] { apply(fix); });
    auto* row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(12, 10, 12, 10);
    inner->addLayout(row);
    inner->addWidget(proof);
    column->addWidget(card);

    // The core runs before and after on another thread; the window stays awake.
    QThreadPool::globalInstance()->start([self = QPointer<MendDialog>(this), label = QPointer<QLabel>(proof),
                                          plan = document.plan(), fix, of = finding_] {
      auto result = std::make_shared<engine::Proof>(engine::prove(plan, of, fix));
      QMetaObject::invokeMethod(qApp, [self, label, result] {
        if (self && label) label->setText(self->proofHtml(*result));
      });
    });
  }
  column->addStretch(1);
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(list);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(20, 18, 20, 14);
  outer->setSpacing(8);
  outer->addWidget(heading);
  outer->addWidget(message);
  outer->addSpacing(4);
  outer->addWidget(scroll, 1);
  outer->addWidget(buttons);
}

QString MendDialog::proofHtml(const engine::Proof& proof) const {
  const Theme& theme = Theme::current();
  QString rows;
  for (const routing::FlowResult& after : proof.after.flows) {
    const routing::FlowResult* before = proof.before.flow(after.flow);
    if (before != nullptr && sameOutcome(*before, after)) continue;
    const auto cell = [&](const routing::FlowResult& flow, const plan::Plan& plan) {
      return coloured((flow.deciding().delivered ? QStringLiteral("✓ ") : QStringLiteral("✕ ")) +
                          verdictText(flow, plan),
                      flow.deciding().delivered ? theme.ok : theme.bad);
    };
    rows += QStringLiteral("<tr><td style=\"padding:3px 14px 3px 0\">%1</td><td style=\"padding:3px 8px 3px 0\">%2</td>"
                           "<td style=\"padding:3px 8px\">→</td><td style=\"padding:3px 0\">%3</td></tr>")
                .arg(nameText(proof.after.plan, after.flow).toHtmlEscaped(),
                     before != nullptr ? cell(*before, proof.before.plan) : QString(), cell(after, proof.after.plan));
  }
  const auto counts = [](const engine::Report& report) {
    return tr("errors %1, warnings %2")
        .arg(report.count(rules::Severity::Error))
        .arg(report.count(rules::Severity::Warning));
  };
  const QString table =
      rows.isEmpty() ? tr("No path changes.").toHtmlEscaped() : QStringLiteral("<table>%1</table>").arg(rows);
  return table + QStringLiteral("<p>%1</p>")
                     .arg(coloured(tr("Findings: %1 before; %2 after").arg(counts(proof.before), counts(proof.after)),
                                   theme.dim));
}

void MendDialog::apply(const rules::Fix& fix) {
  edit::ChangeSet changes = fix.changes;
  changes.title = messageText(fix.title, document_.completedPlan()).toStdString();
  accept();
  static_cast<void>(document_.apply(std::move(changes))); // a refusal is said by the document
}

} // namespace rw::ui
