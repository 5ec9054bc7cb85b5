#include "share/share_dialog.h"

#include "bridge/labels.h"
#include "inspector/value_editor.h"
#include "share/share_server.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

QLabel* words(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setProperty("role", "dim");
  return label;
}

} // namespace

ShareDialog::ShareDialog(ShareServer& server, QWidget* parent)
    : QDialog(parent), server_(server), network_(new QCheckBox(tr("Allow other computers on the local network"), this)),
      start_(new QPushButton(this)), problem_(new QLabel(this)), running_(new QWidget(this)),
      address_(new QLabel(running_)), code_(new QLabel(running_)), guests_(new QListWidget(running_)),
      turnOut_(new QPushButton(tr("Turn out"), running_)) {
  setObjectName(QStringLiteral("shareDialog"));
  setWindowTitle(tr("Let a reviewer follow in a browser"));
  setMinimumWidth(540);
  network_->setObjectName(QStringLiteral("share.network"));
  start_->setObjectName(QStringLiteral("share.start"));
  problem_->setObjectName(QStringLiteral("share.problem"));
  problem_->setWordWrap(true);
  setStyleRole(problem_, "role", QStringLiteral("error"));
  address_->setObjectName(QStringLiteral("share.address"));
  code_->setObjectName(QStringLiteral("share.code"));
  for (QLabel* label : {address_, code_})
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  QFont large = ui::font(18, true);
  large.setPixelSize(30);
  code_->setFont(large);
  guests_->setObjectName(QStringLiteral("share.guests"));
  guests_->setAccessibleName(tr("Who follows"));
  guests_->setMaximumHeight(120);
  turnOut_->setObjectName(QStringLiteral("share.turnOut"));
  auto* copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"), running_);
  auto* renew = new QPushButton(tr("Another code"), running_);
  renew->setObjectName(QStringLiteral("share.renew"));
  for (QPushButton* each : {copy, renew, turnOut_}) each->setAutoDefault(false);

  auto* form = new QFormLayout(running_);
  form->setContentsMargins(0, 0, 0, 0);
  form->setVerticalSpacing(12);
  const auto row = [&](const QString& label, QWidget* shown, QWidget* button) {
    auto* line = new QHBoxLayout;
    line->addWidget(shown, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    form->addRow(label, line);
  };
  row(tr("Address"), address_, copy);
  row(tr("Code"), code_, renew);
  form->addRow(QString(),
               words(tr("Tell the code to one reviewer. It lets one in; then it is another one."), running_));
  row(tr("Who follows"), guests_, turnOut_);

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->addButton(start_, QDialogButtonBox::ActionRole);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(12);
  column->addWidget(words(tr("A second reviewer elsewhere sees in a browser what is on the stage, flow by flow and hop "
                             "by hop, and gives marks and notes that land in the plan under their name. They change "
                             "nothing else, and the page takes nothing from anywhere but here."),
                          this));
  column->addWidget(network_);
  column->addWidget(words(tr("Without it, only browsers on this computer get in. What is sent is not encrypted: allow "
                             "it only on a network that you trust."),
                          this));
  column->addWidget(problem_);
  column->addWidget(running_);
  column->addWidget(buttons);

  connect(start_, &QPushButton::clicked, this, &ShareDialog::startOrStop);
  connect(renew, &QPushButton::clicked, &server_, &ShareServer::renewCode);
  connect(copy, &QPushButton::clicked, this, [this] {
    if (!server_.addresses().isEmpty()) QApplication::clipboard()->setText(server_.addresses().front());
  });
  connect(turnOut_, &QPushButton::clicked, this, [this] {
    if (const QListWidgetItem* item = guests_->currentItem()) server_.turnOut(item->data(Qt::UserRole).toInt());
  });
  connect(guests_, &QListWidget::currentRowChanged, turnOut_, [this](int at) { turnOut_->setEnabled(at >= 0); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(&server_, &ShareServer::changed, this, &ShareDialog::refresh);
  refresh();
}

void ShareDialog::startOrStop() {
  problem_->clear();
  if (server_.running())
    server_.stop();
  else
    problem_->setText(server_.start(network_->isChecked()));
  refresh();
}

void ShareDialog::refresh() {
  const bool on = server_.running();
  network_->setEnabled(!on);
  start_->setText(on ? tr("Stop sharing") : tr("Share"));
  setStyleRole(start_, "role", on ? QString() : QStringLiteral("primary"));
  problem_->setVisible(!problem_->text().isEmpty());
  running_->setVisible(on);
  address_->setText(server_.addresses().join(QLatin1Char('\n')));
  code_->setText(server_.code());
  const int row = guests_->currentRow();
  guests_->clear();
  for (const ShareServer::Guest& guest : server_.guests()) {
    auto* item = new QListWidgetItem(guest.connected ? guest.name : tr("%1 (cut off)").arg(guest.name), guests_);
    item->setData(Qt::UserRole, guest.id);
  }
  if (guests_->count() == 0) new QListWidgetItem(tr("Nobody yet"), guests_);
  const bool any = !server_.guests().empty();
  guests_->setEnabled(any);
  guests_->setCurrentRow(any ? std::clamp(row, 0, guests_->count() - 1) : -1);
  turnOut_->setEnabled(guests_->currentItem() != nullptr);
  adjustSize();
}

} // namespace rw::ui
