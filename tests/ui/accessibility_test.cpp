// What a screen reader is told, through the accessibility interface: every control that takes the focus, wherever it
// stands, has a role and a name.
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "common/samples.h"
#include "dialogs/about_dialog.h"
#include "dialogs/diagram_dialog.h"
#include "dialogs/document_dialog.h"
#include "dialogs/issue_dialog.h"
#include "dialogs/merge_dialog.h"
#include "dialogs/shortcuts_dialog.h"
#include "help/help_window.h"
#include "inspector/inspector.h"
#include "share/share_dialog.h"
#include "share/share_server.h"
#include "ui_test.h"
#include "walkthrough/walkthrough_window.h"
#include "workbench/actions.h"

#include <QAccessible>
#include <QSettings>
#include <QTabWidget>

using namespace rw;
using namespace rw::ui;

namespace {

/// Where a control stands: the names of the widgets round it.
QString placeOf(const QObject* object) {
  QStringList names;
  for (const QObject* at = object; at != nullptr; at = at->parent())
    if (!at->objectName().isEmpty() && !at->objectName().startsWith(QLatin1String("qt_")))
      names.prepend(at->objectName());
  return names.join(QLatin1Char('/')) + QLatin1Char(' ') + QLatin1String(object->metaObject()->className());
}

/// Goes through everything that can be seen in a window; gives back what has no name or no role, and counts the rest.
QStringList nameless(QAccessibleInterface* at, int& named) {
  QStringList out;
  if (at == nullptr || !at->isValid() || at->state().invisible) return out;
  const QWidget* widget = qobject_cast<QWidget*>(at->object());
  if (widget != nullptr && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled() && !widget->isWindow()) {
    const bool said = !at->text(QAccessible::Name).trimmed().isEmpty() ||
                      (widget->focusProxy() != nullptr && !widget->focusProxy()->accessibleName().isEmpty());
    if (!said || at->role() == QAccessible::NoRole)
      out << placeOf(widget);
    else
      ++named;
  }
  // The cells of tables are named by what stands in them.
  const QAccessible::Role role = at->role();
  if (role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree ||
      role == QAccessible::ComboBox)
    return out;
  for (int i = 0; i < at->childCount(); ++i) out << nameless(at->child(i), named);
  return out;
}

} // namespace

class AccessibilityTest : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;

  void check(QWidget& widget, int least) const {
    int named = 0;
    QStringList out = nameless(QAccessible::queryAccessibleInterface(&widget), named);
    out.removeDuplicates();
    QVERIFY2(out.isEmpty(), qPrintable(out.join(QStringLiteral("; "))));
    QVERIFY2(named >= least, qPrintable(QString::number(named)));
  }

 private Q_SLOTS:
  void init() {
    QSettings().clear();
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  }
  void cleanup() { window_.reset(); }

  void theHelpAndTheTour() {
    HelpWindow help(window_.get());
    help.open(QStringLiteral("verdicts"));
    help.show();
    check(help, 3);
    window_->actions().get(QStringLiteral("help.tour"))->trigger();
    auto* tour = window_->findChild<QWidget*>(QStringLiteral("tour"));
    QTRY_VERIFY(tour->isVisible());
    check(*window_, 20);
    QVERIFY(!tour->accessibleName().isEmpty() && !tour->accessibleDescription().isEmpty());
  }

  void theWelcomePage() { check(*window_, 4); }

  void everyTab() {
    QVERIFY(window_->openSample(QStringLiteral("problem-1")));
    QTRY_VERIFY(!window_->document()->analysing());
    auto* tabs = window_->findChild<QTabWidget*>(QStringLiteral("panels"));
    for (int i = 0; i < tabs->count(); ++i) {
      tabs->setCurrentIndex(i);
      check(*window_, 20);
      if (QTest::currentTestFailed()) return;
    }
    window_->actions().get(QStringLiteral("view.failures"))->trigger();
    check(*window_, 20);
  }

  void everyKindInTheInspector() {
    QTemporaryDir folder;
    auto project = store::Project::create(test::planWithEveryKind(), folder.path().toStdString());
    QVERIFY(project.has_value());
    PlanDocument document(std::move(*project));
    Inspector inspector;
    inspector.resize(320, 900);
    inspector.setDocument(&document);
    inspector.show();
    QVERIFY(QTest::qWaitForWindowExposed(&inspector));
    for (const plan::EntityInfo& entity : plan::entities()) {
      if (entity.size(document.plan()) == 0) continue;
      document.select(entity.meta->singleton ? QStringList()
                                             : QStringList{QString::fromStdString(entity.idAt(document.plan(), 0))});
      check(inspector, 2);
      if (QTest::currentTestFailed()) return;
    }
  }

  void everyDialog() {
    QVERIFY(window_->openSample(QStringLiteral("solution-1a")));
    QTRY_VERIFY(!window_->document()->analysing());
    PlanDocument& document = *window_->document();
    plan::Plan theirs = document.plan();
    WalkSession session(document);
    ShareServer server(session);
    QVERIFY(server.start(false).isEmpty());
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<AboutDialog>(window_.get()));
    dialogs.push_back(std::make_unique<ShortcutsDialog>(window_->actions(), window_.get()));
    dialogs.push_back(std::make_unique<DocumentDialog>(document, QString(), window_.get()));
    dialogs.push_back(std::make_unique<DiagramDialog>(document, window_->canvas()->look(), window_.get()));
    dialogs.push_back(std::make_unique<IssueDialog>(document, window_.get()));
    dialogs.push_back(std::make_unique<MergeDialog>(document, theirs, QStringLiteral("theirs"), window_.get()));
    dialogs.push_back(std::make_unique<ShareDialog>(server, window_.get()));
    for (const auto& dialog : dialogs) {
      dialog->show();
      QTRY_VERIFY(dialog->isVisible());
      check(*dialog, 1);
      if (QTest::currentTestFailed()) return;
      dialog->hide();
    }
  }

  void theWalkthrough() {
    QVERIFY(window_->openSample(QStringLiteral("solution-1a")));
    QTRY_VERIFY(!window_->document()->analysing());
    WalkthroughWindow walk(*window_->document(), QStringLiteral("adfs-in"), nullptr);
    walk.setAttribute(Qt::WA_DeleteOnClose, false);
    walk.show();
    walk.session().setReviewer(QStringLiteral("Rita"));
    check(walk, 8);
  }
};

RW_UI_TEST(AccessibilityTest)
#include "accessibility_test.moc"
