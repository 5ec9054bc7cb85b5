// The one window: header, palette, canvas, inspector, and what is found below; or the welcome page where no plan is
// open.
#pragma once

#include "bridge/settings.h"
#include "store/project.h"

#include <QMainWindow>
#include <QPointer>
#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace rw::ui {

class Actions;
class CanvasView;
class CataloguePanel;
class ComparePanel;
class Exports;
class FailureBar;
class FailuresPanel;
class FindingsPanel;
class FlowsPanel;
class HeaderBar;
class HeadroomPanel;
class HelpWindow;
class HistoryPanel;
class Inspector;
class LayersPopup;
class LatencyPanel;
class Locator;
class MessageBar;
class Palette;
class PathPanel;
class PlanComparison;
class PlanDocument;
class RoutesPanel;
class TablesPanel;
class Tour;
struct Theme;
class ReviewsPanel;
class WalkthroughWindow;
class WelcomePage;

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Opens a project file or imports YAML or GraphML; false where it cannot be read, which the message bar then says.
  bool openFile(const QString& path);
  /// A sample of the product, as a new plan without a file.
  bool openSample(const QString& name);
  void newPlan();
  /// Goes on with a plan that an earlier run left without a file.
  bool continueJournal(const QString& journal);
  /// Back to the welcome page. What was done stays: in the file, or in a journal that the welcome page offers.
  void closePlan();
  bool saveAs(const QString& path);
  /// Holds the plan against the one in this file; false where it cannot be read, which the message bar then says.
  bool compareWith(const QString& path);
  /// Asks what to take over from the plan in this file; false where it cannot be read, which the message bar then says.
  bool mergeWith(const QString& path);

  /// Lights up this flow once its path is known; without it, the first broken one is.
  void lightUp(const QString& flow) { wantedFlow_ = flow; }

  [[nodiscard]] PlanDocument* document() const { return document_.get(); }
  [[nodiscard]] CanvasView* canvas() const { return canvas_; }
  [[nodiscard]] Actions& actions() const { return *actions_; }
  [[nodiscard]] MessageBar* messageBar() const { return messages_; }

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void connectActions();
  void fillCanvasMenu();
  bool take(Result<store::Project> project, const QString& path);
  void setDocument(std::unique_ptr<PlanDocument> document);
  void showDocument();
  void tellState();
  void offerRecovery();
  void firstReport();
  void updateActions();
  void fillRecentMenu();
  void fillViewsMenu();
  void saveView();
  void walk(const QString& flow);
  void help();
  [[nodiscard]] QString helpTopic() const;
  void takeTour();
  void choosePicture(std::optional<QPointF> centre);
  void chooseComparison();
  void chooseMerge();
  void issue();
  void markChanges();
  void place(const QString& kind, const Value::Record& preset);
  void showHint(const QString& text);
  void placeHint();
  void restyle();
  void applyTheme(const QString& name);
  void chooseFile(bool textOnly);
  void chooseSaveAs();
  void restoreLayout();
  void saveLayout() const;

  Actions* actions_;
  std::unique_ptr<PlanDocument> document_;
  HeaderBar* header_;
  MessageBar* messages_;
  Exports* exports_;
  Locator* locator_;
  LayersPopup* layers_;
  FailureBar* failureBar_;
  QStackedWidget* pages_;
  WelcomePage* welcome_;
  QSplitter* columns_;
  QSplitter* rows_;
  Palette* palette_;
  CanvasView* canvas_;
  QLabel* hint_;
  QTabWidget* tabs_;
  FindingsPanel* findings_;
  FlowsPanel* flows_;
  PathPanel* path_;
  RoutesPanel* routes_;
  HeadroomPanel* headroom_;
  LatencyPanel* latency_;
  FailuresPanel* failures_;
  CataloguePanel* catalogue_;
  TablesPanel* planTables_;
  ReviewsPanel* reviews_;
  PlanComparison* comparison_;
  ComparePanel* compare_;
  HistoryPanel* history_;
  Inspector* inspector_;
  std::optional<Settings> settings_; ///< copied last
  QPointer<WalkthroughWindow> walkthrough_;
  QPointer<HelpWindow> help_;
  QPointer<Tour> tour_;
  QString wantedFlow_;
  bool awaitsFirstReport_ = false;
  const Theme* styled_ = nullptr;
};

} // namespace rw::ui
