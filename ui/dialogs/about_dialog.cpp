#include "dialogs/about_dialog.h"

#include "dialogs/within_screen.h"
#include "help/help_window.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace rw::ui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("aboutDialog"));
  HelpWindow::offerIn(*this, QStringLiteral("first-steps"));
  setWindowTitle(tr("About Routewright"));
  resizeWithinScreen(*this, {720, 560});
  auto* mark = new QLabel(this);
  mark->setPixmap(iconPixmap(QStringLiteral("routewright"), Theme::current().accent, 48, devicePixelRatioF()));
  auto* name = new QLabel(QStringLiteral("Routewright %1").arg(QStringLiteral(RW_VERSION)), this);
  name->setFont(ui::font(18, true));
  auto* what =
      new QLabel(tr("Plans ExpressRoute for Microsoft 365 and proves the plan on paper.\n"
                    "Free software under the GNU General Public License, version 3 or later. Built with Qt %1.")
                     .arg(QString::fromLatin1(qVersion())),
                 this);
  what->setProperty("role", "dim");
  what->setWordWrap(true);
  auto* words = new QVBoxLayout;
  words->addWidget(name);
  words->addWidget(what);
  auto* head = new QHBoxLayout;
  head->setSpacing(16);
  head->addWidget(mark, 0, Qt::AlignTop);
  head->addLayout(words, 1);
  auto* credits = new QTextBrowser(this);
  credits->setOpenExternalLinks(true);
  credits->setAccessibleName(tr("Where the resources come from"));
  QFile file(QStringLiteral(":/CREDITS.md"));
  if (file.open(QIODevice::ReadOnly)) credits->setMarkdown(QString::fromUtf8(file.readAll()));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 14);
  column->setSpacing(14);
  column->addLayout(head);
  column->addWidget(credits, 1);
  column->addWidget(buttons);
}

} // namespace rw::ui
