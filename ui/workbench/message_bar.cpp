#include "workbench/message_bar.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace rw::ui {

namespace {
constexpr int kSecondsInSight = 12;
}

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("messageBar"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 6, 6, 6);
  row->setSpacing(8);
  icon_ = new QLabel(this);
  icon_->setFixedWidth(20);
  text_ = new QLabel(this);
  text_->setObjectName(QStringLiteral("messageText"));
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  choices_ = new QHBoxLayout;
  choices_->setSpacing(8);
  auto* close = new QToolButton(this);
  close->setIcon(rw::ui::icon(QStringLiteral("close")));
  close->setToolTip(tr("Close this message"));
  close->setAccessibleName(close->toolTip());
  connect(close, &QToolButton::clicked, this, &MessageBar::clear);
  row->addWidget(icon_);
  row->addWidget(text_, 1);
  row->addLayout(choices_);
  row->addWidget(close);
  timer_ = new QTimer(this);
  timer_->setSingleShot(true);
  connect(timer_, &QTimer::timeout, this, &MessageBar::clear);
  hide();
}

void MessageBar::say(Tone tone, const QString& text, const std::vector<Choice>& choices, bool stays) {
  while (QLayoutItem* item = choices_->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  const Theme& theme = Theme::current();
  const QString name = tone == Tone::Error     ? QStringLiteral("error")
                       : tone == Tone::Warning ? QStringLiteral("warning")
                                               : QStringLiteral("advice");
  const QColor colour = tone == Tone::Error ? theme.bad : tone == Tone::Warning ? theme.warn : theme.advice;
  icon_->setPixmap(iconPixmap(name, colour, 20, devicePixelRatioF()));
  setProperty("tone", name);
  style()->unpolish(this);
  style()->polish(this);
  text_->setText(text);
  setAccessibleName(text);
  for (const Choice& choice : choices) {
    auto* button = new QPushButton(choice.text, this);
    button->setObjectName(QStringLiteral("messageChoice%1").arg(choices_->count()));
    connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
      clear();
      act();
    });
    choices_->addWidget(button);
  }
  show();
  if (choices.empty() && !stays)
    timer_->start(kSecondsInSight * 1000);
  else
    timer_->stop();
}

void MessageBar::clear() {
  timer_->stop();
  text_->clear();
  hide();
}

QString MessageBar::text() const { return text_->text(); }

} // namespace rw::ui
