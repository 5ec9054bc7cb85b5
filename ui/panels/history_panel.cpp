#include "panels/history_panel.h"

#include "bridge/labels.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QSignalBlocker>

namespace rw::ui {

HistoryPanel::HistoryPanel(QWidget* parent) : QListWidget(parent) {
  setObjectName(QStringLiteral("historyPanel"));
  setAccessibleName(tr("History"));
  setFrameShape(QFrame::NoFrame);
  setUniformItemSizes(true);
  setTextElideMode(Qt::ElideRight);
  const auto go = [this](QListWidgetItem* item) {
    if (document_ != nullptr) document_->goToStep(std::size_t(row(item)));
  };
  connect(this, &QListWidget::itemClicked, this, go);
  connect(this, &QListWidget::itemActivated, this, go);
}

void HistoryPanel::setDocument(PlanDocument* document) {
  if (document_ != nullptr) document_->disconnect(this);
  document_ = document;
  if (document == nullptr) return clear();
  connect(document, &PlanDocument::stepsChanged, this, &HistoryPanel::refresh);
  refresh();
}

void HistoryPanel::refresh() {
  const QSignalBlocker quiet(this);
  const std::vector<edit::ChangeSet>& steps = document_->project().steps();
  const std::size_t inForce = document_->project().stepsInForce();
  while (count() > int(steps.size()) + 1) delete takeItem(count() - 1);
  while (count() < int(steps.size()) + 1) {
    auto* item = new QListWidgetItem(this);
    item->setSizeHint({0, 28});
  }
  item(0)->setText(steps.empty() ? tr("Nothing done yet; every step will stand here, to go back to")
                                 : tr("As it was opened"));
  item(0)->setForeground(Theme::current().dim);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    QListWidgetItem* step = item(int(i) + 1);
    const QDateTime time = QDateTime::fromString(qs(steps[i].time), Qt::ISODate).toLocalTime();
    const QString clock = time.isValid() ? QLocale().toString(time.time(), QLocale::ShortFormat) : QString();
    step->setText(clock.isEmpty() ? qs(steps[i].title) : QStringLiteral("%1   %2").arg(clock, qs(steps[i].title)));
    const bool done = i < inForce;
    step->setForeground(done ? Theme::current().text : Theme::current().dim);
    step->setIcon(icon(done ? QStringLiteral("check") : QStringLiteral("redo"),
                       done ? Theme::current().ok : Theme::current().dim));
    step->setToolTip(done ? qs(steps[i].title) : tr("Undone: %1").arg(qs(steps[i].title)));
  }
  setCurrentRow(int(inForce));
  Q_EMIT countChanged(int(inForce));
}

} // namespace rw::ui
