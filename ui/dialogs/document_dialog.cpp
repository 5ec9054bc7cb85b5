#include "dialogs/document_dialog.h"

#include "bridge/labels.h"
#include "bridge/picture.h"
#include "bridge/plan_document.h"
#include "dialogs/within_screen.h"
#include "help/help_window.h"
#include "inspector/value_editor.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

const QString kLeftOutKey = QStringLiteral("document/leftOut"); ///< so that a new chapter is in
const QString kVersionKey = QStringLiteral("document/version");

} // namespace

DocumentDialog::DocumentDialog(PlanDocument& document, const QString& since, QWidget* parent)
    : QDialog(parent), document_(document), texts_(document.plan().design().document_texts),
      logo_(document.plan().design().logo), chapters_(new QListWidget(this)), textLabel_(new QLabel(this)),
      text_(new QPlainTextEdit(this)), picture_(new QLabel(this)), dropLogo_(new QPushButton(tr("Remove"), this)),
      version_(new QLineEdit(this)), word_(new QLabel(this)) {
  setObjectName(QStringLiteral("documentDialog"));
  HelpWindow::offerIn(*this, QStringLiteral("documents"));
  setWindowTitle(tr("Export plan document"));
  resizeWithinScreen(*this, {780, 600});
  auto* what = new QLabel(
      tr("The plan as a document for those who carry it out. A chapter that the plan has nothing for "
         "says what to enter.") +
          (since.isEmpty() ? QLatin1Char(' ') + tr("To tell what has changed since an earlier version, issue "
                                                   "versions, or compare with another plan first.")
                           : QString()),
      this);
  what->setWordWrap(true);
  what->setProperty("role", "dim");
  word_->setObjectName(QStringLiteral("document.word"));
  word_->setWordWrap(true);
  word_->setProperty("role", "dim");

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  export_ = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
  export_->setObjectName(QStringLiteral("document.export"));
  setStyleRole(export_, "role", QStringLiteral("primary")); // the box has polished it already
  export_->setDefault(true);
  for (const bool on : {true, false}) {
    QPushButton* button = buttons->addButton(on ? tr("All") : tr("None"), QDialogButtonBox::ResetRole);
    button->setObjectName(on ? QStringLiteral("document.all") : QStringLiteral("document.none"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, on] { checkAll(on); });
  }
  auto* halves = new QHBoxLayout;
  halves->setSpacing(16);
  halves->addWidget(buildChapters(since), 1);
  halves->addWidget(buildOwn(), 1);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(12);
  column->addWidget(what);
  column->addLayout(halves, 1);
  column->addWidget(word_);
  column->addWidget(buttons);

  connect(chapters_, &QListWidget::itemChanged, this, &DocumentDialog::follow);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons, &QDialogButtonBox::accepted, this, &DocumentDialog::accept);
  showLogo();
  follow();
}

QWidget* DocumentDialog::buildChapters(const QString& since) {
  chapters_->setObjectName(QStringLiteral("document.chapters"));
  chapters_->setAccessibleName(tr("Chapters"));
  chapters_->setSpacing(2);
  const QStringList leftOut = QSettings().value(kLeftOutKey).toStringList();
  for (const Chapter& chapter : ui::chapters()) {
    const bool changes = needsEarlier(chapter);
    if (changes && since.isEmpty()) continue;
    auto* item = new QListWidgetItem(changes ? tr("Changes since %1").arg(since) : chapterTitle(chapter), chapters_);
    item->setData(Qt::UserRole, QString::fromLatin1(chapter.id));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(leftOut.contains(QLatin1String(chapter.id)) ? Qt::Unchecked : Qt::Checked);
  }
  connect(chapters_, &QListWidget::currentRowChanged, this, &DocumentDialog::showText);
  chapters_->setCurrentRow(0);
  return chapters_;
}

/// The plan's own words and picture.
QWidget* DocumentDialog::buildOwn() {
  auto* own = new QWidget(this);
  text_->setObjectName(QStringLiteral("document.text"));
  text_->setTabChangesFocus(true);
  text_->setPlaceholderText(tr("Your own words at the start of the chapter"));
  textLabel_->setBuddy(text_);
  textLabel_->setTextFormat(Qt::PlainText);
  picture_->setObjectName(QStringLiteral("document.logo"));
  picture_->setFixedHeight(64);
  picture_->setFrameShape(QFrame::NoFrame);
  auto* choose = new QPushButton(tr("Choose a picture…"), own);
  choose->setObjectName(QStringLiteral("document.chooseLogo"));
  choose->setAutoDefault(false);
  dropLogo_->setObjectName(QStringLiteral("document.dropLogo"));
  dropLogo_->setAutoDefault(false);
  version_->setObjectName(QStringLiteral("document.version"));
  version_->setText(QSettings().value(kVersionKey).toString());
  version_->setPlaceholderText(tr("none"));
  version_->setMaxLength(60);
  auto* logo = new QHBoxLayout;
  logo->addWidget(picture_, 1);
  logo->addWidget(choose);
  logo->addWidget(dropLogo_);
  auto* form = new QFormLayout;
  form->addRow(tr("&Version on the cover"), version_);
  form->addRow(tr("Logo on the cover"), logo);
  auto* column = new QVBoxLayout(own);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(textLabel_);
  column->addWidget(text_, 1);
  column->addLayout(form);
  connect(text_, &QPlainTextEdit::textChanged, this, [this] {
    const QListWidgetItem* item = chapters_->currentItem();
    if (item == nullptr) return;
    const std::string chapter = item->data(Qt::UserRole).toString().toStdString();
    if (const QString text = text_->toPlainText(); text.trimmed().isEmpty())
      texts_.erase(chapter);
    else
      texts_[chapter] = text.toStdString();
  });
  connect(choose, &QPushButton::clicked, this, &DocumentDialog::chooseLogo);
  connect(dropLogo_, &QPushButton::clicked, this, [this] {
    logo_.clear();
    showLogo();
  });
  showText();
  return own;
}

void DocumentDialog::showText() {
  const QListWidgetItem* item = chapters_->currentItem();
  text_->setEnabled(item != nullptr);
  if (item == nullptr) return;
  textLabel_->setText(tr("Words of your own: %1").arg(item->text()));
  const auto known = texts_.find(item->data(Qt::UserRole).toString().toStdString());
  const QSignalBlocker quiet(text_);
  text_->setPlainText(known != texts_.end() ? qs(known->second) : QString());
}

void DocumentDialog::showLogo() {
  const QImage logo = pictureOf(logo_);
  dropLogo_->setEnabled(!logo_.empty());
  if (logo.isNull()) {
    picture_->setText(tr("none"));
    return;
  }
  picture_->setPixmap(QPixmap::fromImage(logo.scaled(140, 64, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

void DocumentDialog::chooseLogo() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Logo on the cover"), {}, pictureFilter());
  if (!path.isEmpty()) takeLogo(path);
}

bool DocumentDialog::takeLogo(const QString& path) {
  const QImage picture = readPicture(path);
  if (picture.isNull()) {
    word_->setText(noPicture(path));
    return false;
  }
  logo_ = pictureText(picture, kLargestLogo);
  showLogo();
  return true;
}

void DocumentDialog::accept() {
  const plan::Design& design = document_.plan().design();
  if (texts_ != design.document_texts || logo_ != design.logo) {
    Value::Record texts;
    for (const auto& [chapter, text] : texts_) texts.emplace_back(chapter, text);
    const plan::ObjectKey key{plan::EntityKind::Design, design.id};
    const Status kept = document_.editInPlace(tr("Words and logo of the document"), [&](edit::Transaction& edit) {
      return edit.set(key, "document_texts", Value(std::move(texts))).and_then([&] {
        return edit.set(key, "logo", logo_);
      });
    });
    if (!kept) {
      word_->setText(sentence(kept.error()));
      return;
    }
  }
  remember();
  QDialog::accept();
}

void DocumentDialog::checkAll(bool on) {
  for (int row = 0; row < chapters_->count(); ++row)
    chapters_->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

void DocumentDialog::follow() {
  const qsizetype chosen = choice().chapters.size();
  export_->setEnabled(chosen > 0);
  word_->setText(chosen > 0 ? tr("%Ln chapters", nullptr, int(chosen)) : tr("Choose at least one chapter."));
}

void DocumentDialog::remember() const {
  QStringList leftOut;
  for (int row = 0; row < chapters_->count(); ++row)
    if (chapters_->item(row)->checkState() != Qt::Checked)
      leftOut << chapters_->item(row)->data(Qt::UserRole).toString();
  QSettings().setValue(kLeftOutKey, leftOut);
  QSettings().setValue(kVersionKey, version_->text());
}

DocumentChoice DocumentDialog::choice() const {
  DocumentChoice out;
  for (int row = 0; row < chapters_->count(); ++row)
    if (chapters_->item(row)->checkState() == Qt::Checked)
      out.chapters << chapters_->item(row)->data(Qt::UserRole).toString();
  out.version = version_->text().trimmed();
  return out;
}

} // namespace rw::ui
