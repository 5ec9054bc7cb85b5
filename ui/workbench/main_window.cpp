#include "workbench/main_window.h"

#include "bridge/labels.h"
#include "bridge/new_objects.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "catalogue/samples.h"
#include "dialogs/about_dialog.h"
#include "dialogs/shortcuts_dialog.h"
#include "inspector/inspector.h"
#include "palette/palette.h"
#include "panels/catalogue_panel.h"
#include "panels/compare_panel.h"
#include "panels/failures_panel.h"
#include "panels/findings_panel.h"
#include "panels/flows_panel.h"
#include "panels/headroom_panel.h"
#include "panels/history_panel.h"
#include "panels/latency_panel.h"
#include "panels/path_panel.h"
#include "panels/reviews_panel.h"
#include "panels/routes_panel.h"
#include "panels/tables_panel.h"
#include "theme/theme.h"
#include "walkthrough/walkthrough_window.h"
#include "welcome/welcome_page.h"
#include "workbench/actions.h"
#include "workbench/exports.h"
#include "workbench/failure_bar.h"
#include "workbench/files.h"
#include "workbench/header_bar.h"
#include "workbench/layers_popup.h"
#include "workbench/locator.h"
#include "workbench/message_bar.h"
#include "workbench/style.h"
#include "workbench/tour.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace rw::ui {

namespace {

constexpr int kPaletteWidth = 188;
constexpr int kInspectorWidth = 308;
constexpr int kPanelsHeight = 268;
const QString kThemeKey = QStringLiteral("theme");
const QString kLanguageKey = QStringLiteral("language");
const QString kOverviewKey = QStringLiteral("overview");

constexpr std::pair<const char*, Arrangement> kArrangements[] = {
    {"arrange.left", Arrangement::Left},     {"arrange.centre", Arrangement::Centre},
    {"arrange.right", Arrangement::Right},   {"arrange.top", Arrangement::Top},
    {"arrange.middle", Arrangement::Middle}, {"arrange.bottom", Arrangement::Bottom},
    {"arrange.across", Arrangement::Across}, {"arrange.down", Arrangement::Down}};

QString titled(const QString& title, int count) {
  return count == 0 ? title : QStringLiteral("%1 %2").arg(title, numberText(count));
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), actions_(new Actions(this)) {
  setObjectName(QStringLiteral("mainWindow"));
  setWindowTitle(QStringLiteral("Routewright"));
  setWindowIcon(icon(QStringLiteral("routewright"), Theme::current().accent));
  setAcceptDrops(true);
  build();
  connectActions();
  restyle();
  restoreLayout();
  setDocument(nullptr);
  connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::updateActions);
}

MainWindow::~MainWindow() { setDocument(nullptr); }

void MainWindow::build() {
  // From the outside in, each with the parent that it stays with: to take one elsewhere is to style all in it again.
  auto* whole = new QWidget(this);
  setCentralWidget(whole);
  header_ = new HeaderBar(*actions_, whole);
  messages_ = new MessageBar(whole);
  exports_ = new Exports(this, messages_);
  connect(exports_, &Exports::busyChanged, this, &MainWindow::updateActions);
  failureBar_ = new FailureBar(whole);
  pages_ = new QStackedWidget(whole);
  welcome_ = new WelcomePage(pages_);
  columns_ = new QSplitter(Qt::Horizontal, pages_);
  columns_->setObjectName(QStringLiteral("columns"));
  palette_ = new Palette(columns_);
  rows_ = new QSplitter(Qt::Vertical, columns_);
  rows_->setObjectName(QStringLiteral("rows"));
  canvas_ = new CanvasView(rows_);
  canvas_->setObjectName(QStringLiteral("canvas"));
  canvas_->setAccessibleName(tr("Canvas"));
  canvas_->setMinimumSize(240, 160);
  canvas_->setAcceptDrops(false); // files dropped here are the window's
  canvas_->installEventFilter(this);
  hint_ = new QLabel(canvas_);
  hint_->setObjectName(QStringLiteral("canvasHint"));
  hint_->setAttribute(Qt::WA_TransparentForMouseEvents);
  hint_->hide();
  tabs_ = new QTabWidget(rows_);

  findings_ = new FindingsPanel(tabs_);
  flows_ = new FlowsPanel(tabs_);
  path_ = new PathPanel(tabs_);
  routes_ = new RoutesPanel(tabs_);
  headroom_ = new HeadroomPanel(tabs_);
  latency_ = new LatencyPanel(tabs_);
  failures_ = new FailuresPanel(tabs_);
  catalogue_ = new CataloguePanel(tabs_);
  planTables_ = new TablesPanel(tabs_);
  reviews_ = new ReviewsPanel(tabs_);
  comparison_ = new PlanComparison(this);
  compare_ = new ComparePanel(*comparison_, tabs_);
  history_ = new HistoryPanel(tabs_);
  tabs_->setObjectName(QStringLiteral("panels"));
  tabs_->setAccessibleName(tr("What comes of the plan"));
  tabs_->setDocumentMode(true);
  tabs_->setUsesScrollButtons(true);
  tabs_->addTab(findings_, tr("Findings"));
  tabs_->addTab(flows_, tr("Flows"));
  tabs_->addTab(path_, tr("Path"));
  tabs_->addTab(routes_, tr("Routes"));
  tabs_->addTab(headroom_, tr("Circuits and headroom"));
  tabs_->addTab(latency_, tr("Latency"));
  tabs_->addTab(failures_, tr("Failures"));
  tabs_->addTab(catalogue_, tr("Catalogue"));
  tabs_->addTab(planTables_, tr("Tables"));
  tabs_->addTab(reviews_, tr("Reviews"));
  tabs_->addTab(compare_, tr("Compare"));
  tabs_->addTab(history_, tr("History"));
  const auto count = [this](QWidget* panel, const QString& title) {
    return [this, panel, title](int number) { tabs_->setTabText(tabs_->indexOf(panel), titled(title, number)); };
  };
  connect(findings_, &FindingsPanel::countChanged, this, count(findings_, tr("Findings")));
  connect(flows_, &FlowsPanel::countChanged, this, count(flows_, tr("Flows")));
  connect(failures_, &FailuresPanel::countChanged, this, count(failures_, tr("Failures")));
  connect(reviews_, &ReviewsPanel::countChanged, this, count(reviews_, tr("Reviews")));
  connect(reviews_, &ReviewsPanel::walkWanted, this, &MainWindow::walk);
  connect(compare_, &ComparePanel::countChanged, this, count(compare_, tr("Compare")));
  connect(compare_, &ComparePanel::fileWanted, this, &MainWindow::chooseComparison);
  connect(comparison_, &PlanComparison::changed, this, &MainWindow::markChanges);
  connect(history_, &HistoryPanel::countChanged, this, count(history_, tr("History")));

  connect(path_, &PathPanel::whyAsked, this, [this](const QString& node, const QString& prefix) {
    tabs_->setCurrentWidget(routes_);
    document_->select({node});
    routes_->explain(node, prefix);
  });

  inspector_ = new Inspector(columns_);
  const std::pair<QWidget*, const char*> topics[] = {
      {welcome_, "first-steps"}, {palette_, "drawing"},  {canvas_, "drawing"},    {inspector_, "drawing"},
      {findings_, "findings"},   {flows_, "verdicts"},   {path_, "verdicts"},     {routes_, "verdicts"},
      {headroom_, "capacity"},   {latency_, "capacity"}, {failures_, "capacity"}, {catalogue_, "first-steps"},
      {planTables_, "drawing"},  {reviews_, "review"},   {compare_, "documents"}, {history_, "files"}};
  for (const auto& [widget, topic] : topics) widget->setProperty("help", QString::fromLatin1(topic));
  for (QSplitter* splitter : {rows_, columns_}) {
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
  }
  rows_->setStretchFactor(0, 1);
  columns_->setStretchFactor(1, 1);

  pages_->addWidget(welcome_);
  pages_->addWidget(columns_);
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(header_);
  column->addWidget(messages_);
  column->addWidget(failureBar_);
  column->addWidget(pages_, 1);
  locator_ = new Locator(*actions_, this);
  layers_ = new LayersPopup(*canvas_, this);

  connect(palette_, &Palette::placing, this, &MainWindow::place);
  connect(canvas_, &CanvasView::hint, this, &MainWindow::showHint);
  connect(canvas_, &CanvasView::pictureWanted, this, &MainWindow::choosePicture, Qt::QueuedConnection);
  connect(canvas_, &CanvasView::lookChanged, this, &MainWindow::updateActions);
  connect(welcome_, &WelcomePage::newWanted, this, &MainWindow::newPlan);
  connect(welcome_, &WelcomePage::openWanted, this, [this] { chooseFile(false); });
  connect(welcome_, &WelcomePage::fileWanted, this, &MainWindow::openFile);
  connect(welcome_, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
  connect(welcome_, &WelcomePage::tourWanted, this, &MainWindow::takeTour);
  connect(welcome_, &WelcomePage::journalWanted, this, &MainWindow::continueJournal);
  connect(header_->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
  fillRecentMenu();
  connect(header_->viewsMenu(), &QMenu::aboutToShow, this, &MainWindow::fillViewsMenu);
}

void MainWindow::connectActions() {
  const auto on = [this](const char* id, auto act) { actions_->on(QString::fromLatin1(id), this, act); };
  on("file.new", [this] { newPlan(); });
  on("file.open", [this] { chooseFile(false); });
  on("file.import", [this] { chooseFile(true); });
  on("file.save_as", [this] { chooseSaveAs(); });
  on("file.export_yaml", [this] { exports_->yaml(); });
  on("file.export_diagram", [this] { exports_->diagram(canvas_->look()); });
  on("file.export_document", [this] { exports_->document(*comparison_); });
  on("file.export_protocol", [this] { exports_->protocol(this); });
  on("file.export_tables", [this] { exports_->tables(); });
  on("view.walkthrough", [this] { walk(document_->highlightedFlow()); });
  on("file.compare", [this] { chooseComparison(); });
  on("file.issue", [this] { issue(); });
  on("file.merge", [this] { chooseMerge(); });
  on("file.close", [this] { closePlan(); });
  on("file.quit", [this] { close(); });
  on("edit.undo", [this] { document_->undo(); });
  on("edit.redo", [this] { document_->redo(); });
  on("edit.cut", [this] { canvas_->cutSelection(); });
  on("edit.copy", [this] { canvas_->copySelection(); });
  on("edit.paste", [this] { canvas_->paste(); });
  on("edit.add_picture", [this] { choosePicture({}); });
  on("edit.duplicate", [this] { canvas_->duplicateSelection(); });
  on("edit.copy_settings", [this] {
    settings_ = settingsOf(document_->plan(), document_->selection().value(0));
    updateActions();
  });
  on("edit.paste_settings", [this] { (void)applySettings(*document_, *settings_, document_->selection()); });
  on("edit.delete", [this] {
    const auto key = keyOf(document_->plan(), document_->selection().value(0));
    if (key && !onCanvas(key->kind))
      deleteObjects(*document_, document_->selection());
    else
      canvas_->deleteSelection();
  });
  on("edit.rename", [this] {
    const auto key = keyOf(document_->plan(), document_->selection().value(0));
    if (key && onCanvas(key->kind))
      canvas_->renameSelection();
    else if (auto* name = inspector_->findChild<QWidget*>(QStringLiteral("inspector.name")))
      name->findChild<QPlainTextEdit*>()->setFocus();
  });
  on("edit.select_all", [this] { canvas_->selectAllObjects(); });
  on("edit.select_similar", [this] { canvas_->selectSimilar(); });
  on("edit.select_path", [this] { canvas_->selectPath(); });
  on("edit.select_inverted", [this] { canvas_->selectInverted(); });
  for (const auto& [id, arrangement] : kArrangements) {
    const QString title = withoutMnemonic(actions_->get(QString::fromLatin1(id))->text());
    on(id, [this, arrangement = arrangement, title] { canvas_->arrangeSelection(arrangement, title); });
  }
  fillCanvasMenu();
  on("edit.layout", [this] { canvas_->layOutAutomatically(); });
  on("view.logical", [this] { canvas_->setProjection(plan::Projection::Logical); });
  on("view.geographic", [this] { canvas_->setProjection(plan::Projection::Geographic); });
  on("view.zoom_in", [this] { canvas_->zoomIn(); });
  on("view.zoom_out", [this] { canvas_->zoomOut(); });
  on("view.fit", [this] { canvas_->fitAll(); });
  on("view.fit_selection", [this] { canvas_->fitSelection(); });
  on("view.layers", [this] { layers_->openBelow(*header_->layersButton()); });
  on("view.save", [this] { saveView(); });
  on("view.fold", [this] { canvas_->foldSelection(); });
  QAction* overview = actions_->get(QStringLiteral("view.overview"));
  on("view.overview", [this, overview] {
    canvas_->setOverviewShown(overview->isChecked());
    QSettings().setValue(kOverviewKey, overview->isChecked());
  });
  overview->setChecked(QSettings().value(kOverviewKey).toBool());
  canvas_->setOverviewShown(overview->isChecked());
  on("view.failures",
     [this] { document_->setFailureMode(actions_->get(QStringLiteral("view.failures"))->isChecked()); });
  on("view.take_down", [this] {
    for (const QString& id : document_->selection()) document_->toggleFailed(id);
  });
  for (const char* theme : {"light", "dark", "contrast_light", "contrast_dark", "desktop"})
    actions_->on(QStringLiteral("view.theme_") + QString::fromLatin1(theme), this, [this, theme] {
      QSettings().setValue(kThemeKey, QString::fromLatin1(theme));
      applyTheme(QString::fromLatin1(theme));
    });
  for (const char* language : {"en", "de", "ja", "desktop"})
    actions_->on(QStringLiteral("view.language_") + QString::fromLatin1(language), this, [this, language] {
      QSettings().setValue(kLanguageKey, QString::fromLatin1(language));
      messages_->say(MessageBar::Tone::Info, tr("The language changes with the next start of Routewright."));
    });
  const QString language = QSettings().value(kLanguageKey).toString();
  const bool known = QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ja")}.contains(language);
  actions_->get(QStringLiteral("view.language_") + (known ? language : QStringLiteral("desktop")))->setChecked(true);
  const std::optional<Scheme> scheme = schemeNamed(QSettings().value(kThemeKey).toString());
  actions_->get(QStringLiteral("view.theme_") + (scheme ? schemeName(*scheme) : QStringLiteral("desktop")))
      ->setChecked(true);
  on("edit.find", [this] { locator_->findObjects(); });
  on("help.commands", [this] { locator_->findActions(); });
  on("help.contents", [this] { help(); });
  on("help.tour", [this] { takeTour(); });
  const auto show = [](QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  };
  on("help.shortcuts", [this, show] { show(new ShortcutsDialog(*actions_, this)); });
  on("help.about", [this, show] { show(new AboutDialog(this)); });
}

// An empty id is a line between groups.
void MainWindow::fillCanvasMenu() {
  for (const char* id :
       {"edit.rename", "edit.cut", "edit.copy", "edit.paste", "edit.add_picture", "edit.duplicate",
        "edit.copy_settings", "edit.paste_settings", "edit.delete", "", "edit.select_all", "edit.select_similar",
        "edit.select_path", "edit.select_inverted", "", "view.fit_selection", "view.fit", "view.fold", "edit.layout"}) {
    QAction* action = *id != '\0' ? actions_->get(QString::fromLatin1(id)) : new QAction(this);
    if (*id == '\0') action->setSeparator(true);
    canvas_->addAction(action);
  }
  canvas_->addAction(header_->arrangeMenu()->menuAction());
}

// ---------------------------------------------------------------- plans

bool MainWindow::take(Result<store::Project> project, const QString& path) {
  if (!project) {
    messages_->say(MessageBar::Tone::Error, sentence(project.error()), {}, true);
    return false;
  }
  messages_->clear();
  setDocument(std::make_unique<PlanDocument>(std::move(*project)));
  if (!document_->project().file().empty()) rememberFile(path);
  awaitsFirstReport_ = true;
  tellState();
  return true;
}

bool MainWindow::openFile(const QString& path) { return take(openPlan(path), path); }

bool MainWindow::openSample(const QString& name) {
  auto plan = catalogue::samplePlan(name.toStdString());
  return take(plan ? newProject(std::move(*plan)) : Result<store::Project>(fail(plan.error())), {});
}

void MainWindow::newPlan() { take(newProject(plan::Plan()), {}); }

bool MainWindow::continueJournal(const QString& journal) {
  return take(store::Project::resume(journal.toStdString()), {});
}

void MainWindow::closePlan() {
  messages_->clear();
  setDocument(nullptr);
  welcome_->refresh(); // the plan has let go of its journal only now
}

void MainWindow::setDocument(std::unique_ptr<PlanDocument> document) {
  delete walkthrough_;
  delete tour_;
  // The old one goes once no view knows it any more.
  std::unique_ptr<PlanDocument> old = std::exchange(document_, std::move(document));
  PlanDocument* now = document_.get();
  header_->setDocument(now);
  exports_->setDocument(now);
  comparison_->setDocument(now);
  canvas_->setDocument(now);
  showDocument();
  old.reset();
  showHint({});
  awaitsFirstReport_ = false;
  if (now != nullptr) {
    connect(now, &PlanDocument::refused, this, [this](const QString& text) {
      // What keeps every edit out is said with what can be done about it.
      if (document_->project().readOnly() || document_->project().recovery())
        tellState();
      else
        messages_->say(MessageBar::Tone::Warning, text);
    });
    connect(now, &PlanDocument::reportChanged, this, &MainWindow::firstReport);
    connect(now, &PlanDocument::stepsChanged, this, &MainWindow::updateActions);
    connect(now, &PlanDocument::selectionChanged, this, &MainWindow::updateActions);
    connect(now, &PlanDocument::highlightChanged, this, &MainWindow::updateActions);
    connect(now, &PlanDocument::reportChanged, this, &MainWindow::updateActions); // the path comes with it
    connect(now, &PlanDocument::failureModeChanged, this, &MainWindow::updateActions);
    pages_->setCurrentWidget(columns_);
    canvas_->setFocus();
  } else {
    pages_->setCurrentWidget(welcome_);
    welcome_->refresh();
  }
  updateActions();
}

void MainWindow::walk(const QString& flow) {
  if (walkthrough_ == nullptr) {
    walkthrough_ = new WalkthroughWindow(*document_, flow, this);
    connect(walkthrough_, &WalkthroughWindow::protocolWanted, this, [this] { exports_->protocol(walkthrough_); });
  }
  walkthrough_->showFullScreen();
  walkthrough_->activateWindow();
}

void MainWindow::markChanges() {
  const std::shared_ptr<const PlanComparison::Answer>& answer = comparison_->answer();
  canvas_->showMarks(answer != nullptr ? marksOf(answer->difference, *answer->before, document_->plan()) : Marks());
}

void MainWindow::showDocument() {
  PlanDocument* now = document_.get();
  inspector_->setDocument(now);
  findings_->setDocument(now);
  flows_->setDocument(now);
  path_->setDocument(now);
  routes_->setDocument(now);
  headroom_->setDocument(now);
  latency_->setDocument(now);
  failures_->setDocument(now);
  failureBar_->setDocument(now);
  catalogue_->setDocument(now);
  planTables_->setDocument(now);
  reviews_->setDocument(now);
  compare_->setDocument(now);
  history_->setDocument(now);
  locator_->setDocument(now);
}

void MainWindow::tellState() {
  const store::Project& project = document_->project();
  if (project.recovery()) return offerRecovery();
  if (project.readOnly()) {
    const QString text =
        project.lockedBy().empty()
            ? tr("This plan can be read, but not changed here.")
            : tr("This plan is open elsewhere (%1): it can be read, but not changed here.").arg(qs(project.lockedBy()));
    messages_->say(MessageBar::Tone::Warning, text, {{tr("Save a copy…"), [this] { chooseSaveAs(); }}}, true);
    return;
  }
  QStringList notices;
  for (const Error& notice : project.notices()) notices << sentence(notice);
  if (!notices.isEmpty()) messages_->say(MessageBar::Tone::Warning, notices.join(u'\n'), {}, true);
}

void MainWindow::offerRecovery() {
  const std::vector<edit::ChangeSet>& changes = document_->project().recovery()->changes;
  const QString text = tr("An earlier run ended before these edits were in the file:") + u'\n' + listOf(changes);
  messages_->say(MessageBar::Tone::Info, text,
                 {{tr("Recover"),
                   [this] {
                     if (Status status = document_->recover(); !status)
                       messages_->say(MessageBar::Tone::Error, sentence(status.error()), {}, true);
                     else
                       messages_->say(MessageBar::Tone::Info, tr("Recovered. One undo takes all of it back."));
                   }},
                  {tr("Drop them"),
                   [this] {
                     if (Status status = document_->project().dropRecovery(); !status)
                       messages_->say(MessageBar::Tone::Error, sentence(status.error()), {}, true);
                     updateActions();
                   }}},
                 true);
}

// The path that breaks is lit up as soon as it is known.
void MainWindow::firstReport() {
  if (!awaitsFirstReport_) return;
  awaitsFirstReport_ = false;
  const QString wanted = std::exchange(wantedFlow_, {});
  if (!wanted.isEmpty() && document_->plan().flows.find(wanted.toStdString()) != nullptr) {
    document_->highlight(wanted);
    document_->select({wanted});
  } else if (document_->selection().isEmpty() && document_->highlightedFlow().isEmpty()) {
    findings_->chooseFirstBroken();
  }
}

void MainWindow::updateActions() {
  const bool open = document_ != nullptr;
  const bool writable = open && !document_->project().readOnly() && !document_->project().recovery();
  const bool selected = open && !document_->selection().isEmpty();
  const auto enable = [this](const char* id, bool on) { actions_->get(QString::fromLatin1(id))->setEnabled(on); };
  for (const char* id : {"file.export_yaml", "file.export_diagram", "file.export_document", "file.export_protocol",
                         "file.export_tables"})
    enable(id, open && !exports_->busy());
  for (const char* id : {"file.save_as", "file.compare", "file.issue", "file.merge", "file.close", "view.walkthrough",
                         "edit.select_all", "edit.select_inverted", "edit.find", "view.logical", "view.geographic",
                         "view.zoom_in", "view.zoom_out", "view.fit", "view.overview", "view.layers", "view.failures"})
    enable(id, open);
  actions_->get(QStringLiteral("view.failures"))->setChecked(open && document_->failureMode());
  enable("edit.undo", open && document_->canUndo());
  enable("edit.redo", open && document_->canRedo());
  for (const char* id : {"edit.cut", "edit.duplicate", "edit.delete", "edit.rename"}) enable(id, writable && selected);
  for (const auto& [id, arrangement] : kArrangements) enable(id, writable && canvas_->canArrange(arrangement));
  enable("edit.copy", selected);
  enable("edit.copy_settings", open && document_->selection().size() == 1);
  enable("edit.paste_settings",
         writable && settings_ && !alikeAmong(document_->plan(), *settings_, document_->selection()).empty());
  enable("edit.select_similar", selected);
  enable("edit.select_path", canvas_->showsPath());
  enable("edit.paste", writable && canvas_->canPaste());
  enable("edit.add_picture", writable && canvas_->projection() == plan::Projection::Logical);
  enable("edit.layout", writable);
  enable("view.save", writable);
  enable("view.fold", writable && selected && canvas_->projection() == plan::Projection::Logical);
  enable("view.fit_selection", selected);
  enable("view.take_down", selected);
  const bool logical = canvas_->projection() == plan::Projection::Logical;
  actions_->get(logical ? QStringLiteral("view.logical") : QStringLiteral("view.geographic"))->setChecked(true);
  const QString name = open ? qs(document_->plan().design().name) : QString();
  setWindowTitle(name.isEmpty() ? QStringLiteral("Routewright") : QStringLiteral("%1 – Routewright").arg(name));
}

void MainWindow::place(const QString& kind, const Value::Record& preset) {
  // A meet-me location that the plan has already is shown, not placed twice.
  const Value whole(preset);
  if (const Value* id = whole.field("id"); id != nullptr && keyOf(document_->plan(), qs(toText(*id)))) {
    document_->select({qs(toText(*id))});
    document_->reveal({qs(toText(*id))});
    return;
  }
  canvas_->beginPlacing(kind, preset);
  canvas_->setFocus();
}

// ---------------------------------------------------------------- look

void MainWindow::showHint(const QString& text) {
  hint_->setText(text);
  hint_->setVisible(!text.isEmpty());
  placeHint();
}

void MainWindow::placeHint() {
  hint_->setMaximumWidth(std::max(100, canvas_->width() - 24));
  hint_->adjustSize();
  hint_->move(12, canvas_->height() - hint_->height() - 12);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (watched == canvas_ && event->type() == QEvent::Resize) placeHint();
  return QMainWindow::eventFilter(watched, event);
}

void MainWindow::applyTheme(const QString& name) {
  Theme::apply(schemeNamed(name));
  restyle();
}

void MainWindow::restyle() {
  if (styled_ == &Theme::current()) return;
  styled_ = &Theme::current();
  setStyleSheet(workbenchStyle(Theme::current()));
  // Pictures and coloured words are made anew in the theme's colours.
  welcome_->refresh();
  showDocument();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  // Not now: the application goes through all widgets, and restyling makes some of them anew.
  if (event->type() == QEvent::PaletteChange && styled_ != nullptr)
    QMetaObject::invokeMethod(this, &MainWindow::restyle, Qt::QueuedConnection);
}

void MainWindow::restoreLayout() {
  QSettings settings;
  if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
  const int panelsHeight = std::min(kPanelsHeight, 3 * height() / 10); // on a small screen the canvas comes first
  if (!columns_->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray()))
    columns_->setSizes({kPaletteWidth, 1440 - kPaletteWidth - kInspectorWidth, kInspectorWidth});
  if (!rows_->restoreState(settings.value(QStringLiteral("window/rows")).toByteArray()))
    rows_->setSizes({height() - panelsHeight, panelsHeight});
  for (QSplitter* splitter : {rows_, columns_}) splitter->setHandleWidth(1);
}

void MainWindow::saveLayout() const {
  QSettings settings;
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  settings.setValue(QStringLiteral("window/columns"), columns_->saveState());
  settings.setValue(QStringLiteral("window/rows"), rows_->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  saveLayout();
  setDocument(nullptr);
  event->accept();
}

// What no part of the window took for itself.
void MainWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && document_ != nullptr && document_->failureMode())
    document_->setFailureMode(false);
  else
    QMainWindow::keyPressEvent(event);
}

} // namespace rw::ui
