#include "dialogs/issue_dialog.h"

#include "bridge/issued_versions.h"
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "help/help_window.h"
#include "inspector/value_editor.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace rw::ui {

IssueDialog::IssueDialog(PlanDocument& document, QWidget* parent)
    : QDialog(parent), document_(document), version_(new QLineEdit(nextVersion(document.plan()), this)),
      author_(new QLineEdit(qs(document.plan().design().author), this)), note_(new QPlainTextEdit(this)),
      problem_(new QLabel(this)) {
  setObjectName(QStringLiteral("issueDialog"));
  HelpWindow::offerIn(*this, QStringLiteral("documents"));
  setWindowTitle(tr("Issue a version"));
  setMinimumWidth(440);
  auto* what = new QLabel(tr("The plan as it is now is kept under this name. Later states can be compared with it, and "
                             "the next plan document lists what has changed since."),
                          this);
  what->setWordWrap(true);
  what->setProperty("role", "dim");
  version_->setObjectName(QStringLiteral("issue.version"));
  version_->setMaxLength(60);
  version_->selectAll();
  author_->setObjectName(QStringLiteral("issue.author"));
  note_->setObjectName(QStringLiteral("issue.note"));
  note_->setTabChangesFocus(true);
  note_->setFixedHeight(72);
  problem_->setObjectName(QStringLiteral("issue.problem"));
  problem_->setWordWrap(true);
  problem_->hide();
  setStyleRole(problem_, "role", QStringLiteral("error"));

  auto* form = new QFormLayout;
  form->addRow(tr("&Version"), version_);
  form->addRow(tr("&Author"), author_);
  form->addRow(tr("&Note"), note_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  QPushButton* issue = buttons->addButton(tr("Issue"), QDialogButtonBox::AcceptRole);
  issue->setObjectName(QStringLiteral("issue.accept"));
  issue->setDefault(true);
  setStyleRole(issue, "role", QStringLiteral("primary"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(12);
  column->addWidget(what);
  column->addLayout(form);
  column->addWidget(problem_);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &IssueDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString IssueDialog::version() const { return version_->text().trimmed(); }

void IssueDialog::accept() {
  const Status done = issueVersion(document_, version(), author_->text(), note_->toPlainText());
  if (done) return QDialog::accept();
  problem_->setText(sentence(done.error()));
  problem_->show();
}

} // namespace rw::ui
