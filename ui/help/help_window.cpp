#include "help/help_window.h"

#include "dialogs/within_screen.h"
#include "theme/theme.h"
#include "workbench/search_field.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

constexpr int kPageRole = Qt::UserRole; ///< its place among the pages

QToolButton* stepButton(const QString& iconName, const QString& text, Qt::Key key, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setIcon(icon(iconName));
  button->setToolTip(text);
  button->setAccessibleName(text);
  button->setShortcut(QKeySequence(Qt::ALT | key));
  return button;
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent, Qt::Window), search_(new SearchField(this)), list_(new QTreeWidget(this)),
      page_(new QTextBrowser(this)), back_(stepButton(QStringLiteral("undo"), tr("Back"), Qt::Key_Left, this)),
      forward_(stepButton(QStringLiteral("redo"), tr("Forward"), Qt::Key_Right, this)) {
  setObjectName(QStringLiteral("helpWindow"));
  setWindowTitle(tr("Help – Routewright"));
  resizeWithinScreen(*this, {880, 640});
  search_->setObjectName(QStringLiteral("help.search"));
  const QString what = tr("Search the help");
  search_->setPlaceholderText(what);
  search_->setAccessibleName(what);
  list_->setObjectName(QStringLiteral("help.pages"));
  list_->setAccessibleName(tr("Pages of the help"));
  list_->setHeaderHidden(true);
  list_->setIndentation(12);
  list_->setRootIsDecorated(false);
  page_->setObjectName(QStringLiteral("help.page"));
  page_->setAccessibleName(tr("Page of the help"));
  page_->setOpenLinks(false);
  page_->setFont(ui::font(12));
  page_->document()->setDocumentMargin(20);
  back_->setObjectName(QStringLiteral("help.back"));
  forward_->setObjectName(QStringLiteral("help.forward"));

  auto* bar = new QHBoxLayout;
  bar->setSpacing(6);
  bar->addWidget(back_);
  bar->addWidget(forward_);
  bar->addWidget(search_, 1);
  auto* left = new QWidget(this);
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(10, 10, 0, 10);
  column->setSpacing(8);
  column->addLayout(bar);
  column->addWidget(list_, 1);
  auto* columns = new QSplitter(Qt::Horizontal, this);
  columns->addWidget(left);
  columns->addWidget(page_);
  columns->setSizes({260, 620});
  columns->setStretchFactor(1, 1);
  columns->setChildrenCollapsible(false);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(columns);

  connect(search_, &QLineEdit::textChanged, this, &HelpWindow::search);
  connect(list_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
    if (item != nullptr && item->parent() != nullptr) open(pageOf(*item).id);
  });
  connect(page_, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
  connect(back_, &QToolButton::clicked, this, [this] { step(-1); });
  connect(forward_, &QToolButton::clicked, this, [this] { step(1); });
  fill();
}

void HelpWindow::offerIn(QDialog& dialog, const QString& topic) {
  auto* help = new QAction(&dialog);
  help->setShortcut(QKeySequence::HelpContents);
  dialog.addAction(help);
  connect(help, &QAction::triggered, &dialog, [&dialog, topic] {
    auto* window = dialog.findChild<HelpWindow*>();
    if (window == nullptr) {
      window = new HelpWindow(&dialog);
      window->acts_ = false;
    }
    window->present(topic);
  });
}

void HelpWindow::fill() {
  pages_ = helpPages();
  const QSignalBlocker quiet(list_);
  list_->clear();
  const std::pair<HelpPage::Group, QString> groups[] = {{HelpPage::Group::Working, tr("Working with it")},
                                                        {HelpPage::Group::Objects, tr("What a plan is made of")},
                                                        {HelpPage::Group::Reference, tr("Reference")}};
  for (const auto& [group, title] : groups) {
    auto* heading = new QTreeWidgetItem(list_, {title});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFont(0, ui::font(11, true));
    heading->setForeground(0, Theme::current().dim);
    for (int i = 0; i < int(pages_.size()); ++i)
      if (const HelpPage& page = pages_[std::size_t(i)]; page.group == group)
        (new QTreeWidgetItem(heading, {page.title}))->setData(0, kPageRole, i);
  }
  list_->expandAll();
}

const HelpPage& HelpWindow::pageOf(const QTreeWidgetItem& item) const {
  return pages_[item.data(0, kPageRole).toUInt()];
}

void HelpWindow::search(const QString& text) {
  const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
  const auto holds = [&](const HelpPage& page) {
    return std::ranges::all_of(words,
                               [&](const QString& word) { return page.words.contains(word, Qt::CaseInsensitive); });
  };
  QTreeWidgetItem* first = nullptr;
  for (int i = 0; i < list_->topLevelItemCount(); ++i) {
    QTreeWidgetItem* heading = list_->topLevelItem(i);
    bool any = false;
    for (int k = 0; k < heading->childCount(); ++k) {
      QTreeWidgetItem* item = heading->child(k);
      const bool found = holds(pageOf(*item));
      item->setHidden(!found);
      any = any || found;
      if (found && first == nullptr) first = item;
    }
    heading->setHidden(!any);
  }
  if (words.isEmpty()) return;
  if (first == nullptr) {
    page_->setHtml(QStringLiteral("<p>%1</p>").arg(tr("No page has all of these words.").toHtmlEscaped()));
    return;
  }
  if (list_->currentItem() == nullptr || list_->currentItem()->isHidden()) list_->setCurrentItem(first);
  // The first place where it says so.
  page_->moveCursor(QTextCursor::Start);
  if (page_->find(words.front())) page_->ensureCursorVisible();
}

void HelpWindow::follow(const QUrl& link) {
  if (link.scheme() == QStringLiteral("action"))
    Q_EMIT actionWanted(link.path());
  else if (link.scheme() == QStringLiteral("page"))
    open(link.path() + (link.hasFragment() ? u'#' + link.fragment() : QString()));
}

void HelpWindow::open(const QString& topic) {
  if (visited_.value(at_) == topic) return;
  visited_ = visited_.mid(0, at_ + 1) << topic;
  at_ = visited_.size() - 1;
  showPage(topic);
}

void HelpWindow::present(const QString& topic) {
  open(topic);
  show();
  raise();
  activateWindow();
}

void HelpWindow::step(int by) {
  at_ = std::clamp<qsizetype>(at_ + by, 0, visited_.size() - 1);
  showPage(visited_.at(at_));
}

void HelpWindow::showPage(const QString& topic) {
  back_->setEnabled(at_ > 0);
  forward_->setEnabled(at_ + 1 < visited_.size());
  const QString id = topic.section(u'#', 0, 0);
  const auto found = std::ranges::find(pages_, id, &HelpPage::id);
  const HelpPage& page = found != pages_.end() ? *found : pages_.front();
  static const QRegularExpression action(QStringLiteral("<a href=\"action:[^\"]*\">(.*?)</a>"));
  page_->setHtml(acts_ ? page.html : QString(page.html).replace(action, QStringLiteral("\\1")));
  page_->verticalScrollBar()->setValue(0);
  if (const QString place = topic.section(u'#', 1); !place.isEmpty()) page_->scrollToAnchor(place);
  const QSignalBlocker quiet(list_);
  for (QTreeWidgetItemIterator at(list_); *at != nullptr; ++at)
    if ((*at)->parent() != nullptr && &pageOf(**at) == &page) list_->setCurrentItem(*at);
}

void HelpWindow::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || visited_.isEmpty()) return;
  QMetaObject::invokeMethod(
      this,
      [this] { // its colours are in the pages
        fill();
        showPage(visited_.at(at_));
      },
      Qt::QueuedConnection);
}

} // namespace rw::ui
