#include "dialogs/document_dialog.h"

#include "inspector/value_editor.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

const QString kLeftOutKey = QStringLiteral("document/leftOut"); ///< so that a new chapter is in
const QString kVersionKey = QStringLiteral("document/version");

} // namespace

DocumentDialog::DocumentDialog(const QString& since, QWidget* parent)
    : QDialog(parent), chapters_(new QListWidget(this)), version_(new QLineEdit(this)), word_(new QLabel(this)) {
  setObjectName(QStringLiteral("documentDialog"));
  setWindowTitle(tr("Export plan document"));
  resize(460, 560);
  auto* what =
      new QLabel(tr("The plan as a document for those who carry it out. A chapter that the plan has nothing for "
                    "says what to enter.") +
                     (since.isEmpty() ? QLatin1Char(' ') + tr("To tell what has changed since an earlier version, "
                                                              "compare with it first (tab Compare).")
                                      : QString()),
                 this);
  what->setWordWrap(true);
  what->setProperty("role", "dim");
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
  chapters_->setCurrentRow(0);
  version_->setObjectName(QStringLiteral("document.version"));
  version_->setText(QSettings().value(kVersionKey).toString());
  version_->setPlaceholderText(tr("none"));
  version_->setMaxLength(60);
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
  auto* form = new QFormLayout;
  form->addRow(tr("&Version on the cover"), version_);
  auto* column = new QVBoxLayout(this);
  column->addWidget(what);
  column->addWidget(chapters_, 1);
  column->addLayout(form);
  column->addWidget(word_);
  column->addWidget(buttons);

  connect(chapters_, &QListWidget::itemChanged, this, &DocumentDialog::follow);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    remember();
    accept();
  });
  follow();
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
