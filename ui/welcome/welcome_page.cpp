#include "welcome/welcome_page.h"

#include "bridge/labels.h"
#include "catalogue/samples.h"
#include "theme/theme.h"
#include "workbench/elided_label.h"
#include "workbench/files.h"
#include "workbench/heading.h"
#include "workbench/wrapped_label.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

constexpr std::size_t kChangesListed = 12;

/// A name, a line below it, and all of it can be pressed.
class Tile : public QFrame {
 public:
  Tile(const QString& name, const QString& text, const QString& iconName, std::function<void()> act, QWidget* parent)
      : QFrame(parent), act_(std::move(act)) {
    setProperty("tile", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(name);
    setAccessibleDescription(text);
    auto* picture = new QLabel(this);
    picture->setPixmap(iconPixmap(iconName, Theme::current().accent, 20, devicePixelRatioF()));
    auto* title = new ElidedLabel(this);
    title->setText(name);
    title->setFont(ui::font(12, true));
    auto* below = new WrappedLabel(text, this);
    below->setProperty("role", "dim");
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(below);
    row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
  }
  QHBoxLayout* row;

 protected:
  void mouseReleaseEvent(QMouseEvent* event) override {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) act_();
  }
  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
      act_();
    else
      QFrame::keyPressEvent(event);
  }

 private:
  std::function<void()> act_;
};

void empty(QLayout* layout) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (item->widget() != nullptr) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
}

const QMargins kHeadingMargins(0, 16, 0, 4);

} // namespace

QString listOf(const std::vector<edit::ChangeSet>& changes) {
  QStringList lines;
  const std::size_t first = changes.size() > kChangesListed ? changes.size() - kChangesListed : 0;
  if (first > 0) lines << WelcomePage::tr("%Ln earlier one(s)", nullptr, int(first));
  for (std::size_t i = first; i < changes.size(); ++i) {
    const QDateTime time = QDateTime::fromString(qs(changes[i].time), Qt::ISODate).toLocalTime();
    const QString when = time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) + u' ' : QString();
    lines << when + qs(changes[i].title);
  }
  return lines.join(u'\n');
}

WelcomePage::WelcomePage(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("welcome"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  auto* page = new QWidget;
  auto* column = new QWidget(page);
  column->setMaximumWidth(760);
  auto* outer = new QHBoxLayout(page);
  outer->addStretch(1);
  outer->addWidget(column, 8);
  outer->addStretch(1);

  mark_ = new QLabel(column);
  auto* name = new WrappedLabel(tr("Plan ExpressRoute for Microsoft 365, and see every path both ways"), column);
  name->setFont(ui::font(18, true));
  auto* text = new WrappedLabel(tr("Draw sites, edges and devices. Every flow is followed out and back, hop by hop; "
                                   "what breaks is lit up, with what mends it."),
                                column);
  text->setProperty("role", "dim");
  auto* fresh = new QPushButton(icon(QStringLiteral("new"), Theme::current().accentText), tr("New plan"), column);
  fresh->setObjectName(QStringLiteral("welcome.new"));
  fresh->setProperty("role", "primary");
  auto* open = new QPushButton(icon(QStringLiteral("open")), tr("Open…"), column);
  open->setObjectName(QStringLiteral("welcome.open"));
  open->setToolTip(tr("A project file, YAML or GraphML; it can also be dropped onto the window"));
  auto* tour = new QPushButton(icon(QStringLiteral("play")), tr("Take the tour"), column);
  tour->setObjectName(QStringLiteral("welcome.tour"));
  tour->setToolTip(tr("Find, understand and mend a broken call, in five steps"));
  connect(tour, &QPushButton::clicked, this, &WelcomePage::tourWanted);
  connect(fresh, &QPushButton::clicked, this, &WelcomePage::newWanted);
  connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);

  auto* words = new QVBoxLayout;
  words->addWidget(name);
  words->addWidget(text);
  auto* head = new QHBoxLayout;
  head->setSpacing(16);
  head->addWidget(mark_, 0, Qt::AlignTop);
  head->addLayout(words, 1);
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(0, 16, 0, 0);
  buttons->setSpacing(8);
  buttons->addWidget(fresh);
  buttons->addWidget(open);
  buttons->addWidget(tour);
  buttons->addStretch(1);
  auto* all = new QVBoxLayout(column);
  all->setContentsMargins(24, 48, 24, 32);
  all->setSpacing(0);
  all->addLayout(head);
  all->addLayout(buttons);
  for (QVBoxLayout** part : {&unsaved_, &recent_, &samples_}) {
    *part = new QVBoxLayout;
    (*part)->setSpacing(6);
    all->addLayout(*part);
  }
  all->addStretch(1);
  setWidget(page);
}

void WelcomePage::showEvent(QShowEvent* event) {
  refresh();
  QScrollArea::showEvent(event);
}

void WelcomePage::refresh() {
  mark_->setPixmap(iconPixmap(QStringLiteral("routewright"), Theme::current().accent, 40, devicePixelRatioF()));
  fillUnsaved();
  fillRecent();
  fillSamples();
}

void WelcomePage::fillUnsaved() {
  empty(unsaved_);
  const std::vector<store::Recovery> left = store::orphanedJournals(journalFolder());
  if (left.empty()) return;
  unsaved_->addWidget(heading(tr("Kept, but in no file yet"), kHeadingMargins, widget()));
  for (const store::Recovery& recovery : left) {
    const std::string& name = recovery.plan.design().name;
    const QString journal = QString::fromStdString(recovery.journal.string());
    auto* tile = new Tile(
        name.empty() ? tr("New plan") : qs(name), tr("Last: %1").arg(qs(recovery.changes.back().title)),
        QStringLiteral("history"), [this, journal] { Q_EMIT journalWanted(journal); }, widget());
    tile->setObjectName(QStringLiteral("welcome.unsaved"));
    tile->setToolTip(listOf(recovery.changes));
    auto* away = new QToolButton(tile);
    away->setIcon(icon(QStringLiteral("delete")));
    away->setToolTip(tr("Throw these edits away for good"));
    away->setAccessibleName(away->toolTip());
    connect(away, &QToolButton::clicked, this, [this, journal] {
      QFile::remove(journal);
      fillUnsaved();
    });
    tile->row->addWidget(away);
    unsaved_->addWidget(tile);
  }
}

void WelcomePage::fillRecent() {
  empty(recent_);
  const QStringList files = recentFiles();
  if (files.isEmpty()) return;
  recent_->addWidget(heading(tr("Open lately"), kHeadingMargins, widget()));
  for (const QString& path : files.mid(0, 5)) {
    const QFileInfo file(path);
    auto* tile = new Tile(
        file.completeBaseName(), file.absolutePath(), QStringLiteral("open"), [this, path] { Q_EMIT fileWanted(path); },
        widget());
    tile->setToolTip(path);
    recent_->addWidget(tile);
  }
}

void WelcomePage::fillSamples() {
  empty(samples_);
  samples_->addWidget(heading(tr("Samples"), kHeadingMargins, widget()));
  for (const catalogue::Sample& sample : catalogue::samples()) {
    const QString id = qs(sample.name);
    auto* tile = new Tile(
        qs(sample.title), qs(sample.description), QStringLiteral("flow"), [this, id] { Q_EMIT sampleWanted(id); },
        widget());
    tile->setObjectName(QStringLiteral("sample.") + id);
    samples_->addWidget(tile);
  }
}

} // namespace rw::ui
