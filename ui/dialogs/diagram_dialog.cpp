#include "dialogs/diagram_dialog.h"

#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "canvas/saved_views.h"
#include "help/help_window.h"
#include "inspector/field_editors.h"
#include "inspector/value_editor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace rw::ui {

namespace {

const QString kKind = QStringLiteral("export/kind");
const QString kPath = QStringLiteral("export/path");
const QString kScale = QStringLiteral("export/scale");
const QString kTransparent = QStringLiteral("export/transparent");
const QString kOutlines = QStringLiteral("export/outlines");
const QString kRegions = QStringLiteral("export/regions");
const QString kFlows = QStringLiteral("export/flows");
const QString kVersion = QStringLiteral("document/version"); ///< as the plan document has it

} // namespace

DiagramDialog::DiagramDialog(const PlanDocument& document, const Look& shown, QWidget* parent)
    : QDialog(parent), document_(document), form_(new QFormLayout), view_(new ChoiceBox(this)),
      kind_(new ChoiceBox(this)), path_(new QCheckBox(tr("With the path that is lit up"), this)),
      scale_(new QDoubleSpinBox(this)), transparent_(new QCheckBox(tr("Without a ground"), this)),
      outlines_(new QCheckBox(tr("Text as shapes: looks the same everywhere"), this)),
      regions_(new QCheckBox(tr("A sheet for each region"), this)),
      flows_(new QCheckBox(tr("A sheet for each flow, with its path"), this)), version_(new QLineEdit(this)) {
  setObjectName(QStringLiteral("diagramDialog"));
  HelpWindow::offerIn(*this, QStringLiteral("documents"));
  setWindowTitle(tr("Export diagram"));
  setMinimumWidth(440);
  const QSettings settings;
  const auto add = [this](const QString& text, const Look& look) {
    view_->addItem(text);
    looks_.push_back(look);
  };
  add(tr("What is on the screen"), shown);
  for (const plan::View& view : document.plan().views) add(qs(view.displayName()), lookOf(view));
  add(tr("The whole logical view"), Look(plan::Projection::Logical));
  add(tr("The whole map"), Look(plan::Projection::Geographic));
  kind_->addItems({tr("SVG picture"), tr("PNG picture"), tr("PDF pages"), tr("Drawing for draw.io")});
  kind_->setCurrentIndex(std::clamp(settings.value(kKind).toInt(), int(Svg), int(Drawio)));
  path_->setChecked(settings.value(kPath, true).toBool());
  scale_->setRange(0.1, 8);
  scale_->setSingleStep(0.5);
  scale_->setDecimals(1);
  scale_->setSuffix(tr(" times the screen"));
  scale_->setValue(settings.value(kScale, 2).toDouble());
  transparent_->setChecked(settings.value(kTransparent, false).toBool());
  outlines_->setChecked(settings.value(kOutlines, true).toBool());
  regions_->setChecked(settings.value(kRegions, false).toBool());
  flows_->setChecked(settings.value(kFlows, false).toBool());
  version_->setText(settings.value(kVersion).toString());
  version_->setPlaceholderText(tr("none"));
  version_->setMaxLength(60);
  view_->setObjectName(QStringLiteral("diagram.view"));
  kind_->setObjectName(QStringLiteral("diagram.kind"));
  path_->setObjectName(QStringLiteral("diagram.path"));
  scale_->setObjectName(QStringLiteral("diagram.scale"));
  transparent_->setObjectName(QStringLiteral("diagram.transparent"));
  outlines_->setObjectName(QStringLiteral("diagram.outlines"));
  regions_->setObjectName(QStringLiteral("diagram.regions"));
  flows_->setObjectName(QStringLiteral("diagram.flows"));
  version_->setObjectName(QStringLiteral("diagram.version"));

  form_->setVerticalSpacing(10);
  form_->addRow(tr("&View"), view_);
  form_->addRow(tr("&Kind of file"), kind_);
  form_->addRow(QString(), path_);
  form_->addRow(tr("&Scale"), scale_);
  form_->addRow(tr("V&ersion in the title block"), version_);
  for (QCheckBox* box : {transparent_, outlines_, regions_, flows_}) form_->addRow(QString(), box);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  QPushButton* go = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
  go->setObjectName(QStringLiteral("diagram.export"));
  go->setDefault(true);
  setStyleRole(go, "role", QStringLiteral("primary"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(16);
  column->addLayout(form_);
  column->addStretch(1);
  column->addWidget(buttons);
  connect(kind_, &QComboBox::currentIndexChanged, this, &DiagramDialog::follow);
  connect(buttons, &QDialogButtonBox::accepted, this, &DiagramDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  follow();
}

DiagramDialog::Kind DiagramDialog::kind() const { return Kind(kind_->currentIndex()); }

/// Only what the kind of file can do.
void DiagramDialog::follow() {
  const auto show = [this](QWidget* field, bool shown) {
    if (QWidget* label = form_->labelForField(field)) label->setVisible(shown);
    field->setVisible(shown);
  };
  show(path_, kind() != Drawio && !document_.highlightedFlow().isEmpty());
  show(scale_, kind() == Png);
  show(transparent_, kind() == Png || kind() == Svg);
  show(outlines_, kind() == Svg);
  show(regions_, kind() == Pdf);
  show(flows_, kind() == Pdf);
  show(version_, kind() == Pdf);
  adjustSize();
}

DiagramExport DiagramDialog::options() const {
  DiagramExport out{.look = looks_[std::size_t(view_->currentIndex())]};
  if (path_->isChecked())
    for (const QString& flow : document_.litFlows()) out.lit.push_back(flow.toStdString());
  out.scale = scale_->value();
  out.transparent = transparent_->isChecked();
  out.outlines = outlines_->isChecked();
  out.regions = regions_->isChecked();
  out.flows = flows_->isChecked();
  out.version = version_->text().trimmed();
  return out;
}

void DiagramDialog::accept() {
  QSettings settings;
  settings.setValue(kKind, int(kind()));
  settings.setValue(kPath, path_->isChecked());
  settings.setValue(kScale, scale_->value());
  settings.setValue(kTransparent, transparent_->isChecked());
  settings.setValue(kOutlines, outlines_->isChecked());
  settings.setValue(kRegions, regions_->isChecked());
  settings.setValue(kFlows, flows_->isChecked());
  settings.setValue(kVersion, version_->text());
  QDialog::accept();
}

} // namespace rw::ui
