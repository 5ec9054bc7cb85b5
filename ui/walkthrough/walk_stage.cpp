#include "walkthrough/walk_stage.h"

#include "bridge/analysis_labels.h"
#include "bridge/labels.h"
#include "theme/theme.h"
#include "walkthrough/hop_text.h"
#include "walkthrough/path_picture.h"
#include "walkthrough/session.h"
#include "walkthrough/step_dots.h"

#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace rw::ui {

QFont stageFont(int size, bool strong) {
  QFont out = font(18, strong);
  out.setPixelSize(size);
  return out;
}

WalkStage::WalkStage(const WalkSession& session, const QString& name, QWidget* parent)
    : QWidget(parent), session_(session), title_(new QLabel(this)), verdict_(new QLabel(this)),
      state_(new QLabel(this)), picture_(new PathPicture(this)), hop_(new QTextBrowser(this)),
      dots_(new StepDots(this)) {
  title_->setFont(stageFont(26, true));
  verdict_->setFont(stageFont(18));
  state_->setProperty("role", "dim");
  for (QLabel* label : {title_, verdict_, state_}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
  }
  hop_->setAccessibleName(tr("What happens at this hop"));
  hop_->setFont(stageFont(18));
  hop_->setFrameShape(QFrame::NoFrame);
  hop_->setFocusPolicy(Qt::NoFocus);
  hop_->document()->setDocumentMargin(16);
  title_->setObjectName(name + QLatin1String(".title"));
  verdict_->setObjectName(name + QLatin1String(".verdict"));
  state_->setObjectName(name + QLatin1String(".state"));
  picture_->setObjectName(name + QLatin1String(".picture"));
  hop_->setObjectName(name + QLatin1String(".hop"));
  dots_->setObjectName(name + QLatin1String(".dots"));

  auto* head = new QVBoxLayout;
  head->setSpacing(4);
  for (QLabel* label : {title_, verdict_, state_}) head->addWidget(label);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(16);
  middle->addWidget(picture_, 3);
  middle->addWidget(hop_, 2);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addLayout(head);
  column->addLayout(middle, 1);
  column->addWidget(dots_);
}

QString WalkStage::stateText() const {
  if (session_.flow() == nullptr) return {};
  const review::State state = session_.state();
  const plan::Review* review = session_.review();
  if (state == review::State::Begun)
    return tr("%1 of %2 hops marked").arg(session_.marked()).arg(session_.steps().size());
  QString out = reviewStateText(state);
  if (review != nullptr && !review->date.empty())
    out = tr("%1: signed by %2 on %3").arg(out, qs(review->reviewer), qs(review->date));
  if (state == review::State::Stale && session_.result())
    out += QStringLiteral("  ") + walkDifference(session_.document().completedPlan(), *review, *session_.result());
  return out;
}

QString WalkStage::hopHtml() const {
  const Theme& theme = Theme::current();
  const HopText text = hopText(session_.document().completedPlan(), *session_.result(), session_.step());
  const auto dim = [&](const QString& words) {
    return QStringLiteral("<p style='color:%1; margin: 0'>%2</p>").arg(theme.dim.name(), words.toHtmlEscaped());
  };
  QString html = dim(text.direction) +
                 QStringLiteral("<p style='font-size: 30px; margin: 0'><b>%1</b></p>").arg(text.name.toHtmlEscaped());
  if (!text.kind.isEmpty()) html += dim(text.kind);
  const auto add = [&](const HopLine& line) {
    const QString colour = (line.bad ? theme.bad : theme.dim).name();
    QStringList lines;
    for (const QString& one : line.texts) lines << one.toHtmlEscaped();
    if (line.bad)
      html +=
          QStringLiteral("<p style='color:%1; margin: 14px 0 0 0'><b>%2</b></p>").arg(colour, lines.join(QString()));
    else if (lines.size() == 1)
      html += QStringLiteral("<p style='margin: 10px 0 0 0'><span style='color:%1'>%2</span><br><b>%3</b></p>")
                  .arg(colour, line.label.toHtmlEscaped(), lines.front());
    else
      html += QStringLiteral("<p style='color:%1; margin: 10px 0 0 0'>%2</p><ul style='margin: 0'><li>%3</li></ul>")
                  .arg(colour, line.label.toHtmlEscaped(), lines.join(QStringLiteral("</li><li>")));
  };
  for (const HopLine& line : text.lines) add(line);
  for (const QString& other : session_.others())
    if (const plan::ReviewedHop* said = session_.markOf(session_.step(), other)) {
      const QString mark = choiceText(said->mark);
      add({other, {said->note.empty() ? mark : tr("%1: %2").arg(mark, qs(said->note))}, false});
    }
  return html;
}

void WalkStage::refresh() {
  const plan::Plan& plan = session_.document().completedPlan();
  const plan::Flow* flow = session_.flow();
  const auto& result = session_.result();
  title_->setText(flow != nullptr ? session_.title() : tr("No flows yet"));
  verdict_->setText(flow != nullptr
                        ? session_.verdict()
                        : tr("A walk goes along a flow. Leave, and add one for each service that a site uses."));
  state_->setText(stateText());

  const routing::Hop* hop = session_.hop();
  picture_->show(session_.picture(), hop != nullptr ? hop->node : std::string());
  // A flow that reaches nobody has no hops, and still a verdict.
  if (hop != nullptr)
    hop_->setHtml(hopHtml());
  else
    hop_->setPlainText(result ? verdictText(*result, plan) : QString());
  std::vector<StepDots::Dot> dots;
  for (int i = 0; i < int(session_.steps().size()); ++i) {
    const plan::ReviewedHop* said = session_.markOf(i);
    dots.push_back({said != nullptr ? std::optional(said->mark) : std::nullopt, session_.isAnswer(i),
                    nameText(plan, session_.steps()[std::size_t(i)]->node)});
  }
  dots_->setDots(std::move(dots), session_.step());
}

} // namespace rw::ui
