// The walkthrough with mouse, keys and clicker: hop by hop, marked, signed, and opened again by what changes a path.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "document/protocol.h"
#include "panels/reviews_panel.h"
#include "panels/rows_table.h"
#include "ui_test.h"
#include "walkthrough/step_dots.h"
#include "walkthrough/walkthrough_window.h"
#include "workbench/actions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTextBrowser>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

class WalkthroughTest : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;
  WalkthroughWindow* walk_ = nullptr;

  template <class T> T* part(const char* name) const {
    return walk_->findChild<T*>(QStringLiteral("walkthrough.") + QLatin1String(name));
  }
  void key(Qt::Key key) const { QTest::keyClick(walk_, key); }
  void open(const char* sample, const QString& flow) {
    window_ = std::make_unique<MainWindow>();
    window_->show();
    QVERIFY(window_->openSample(QLatin1String(sample)));
    QTRY_VERIFY(!window_->document()->analysing());
    window_->document()->highlight(flow);
    window_->actions().get(QStringLiteral("view.walkthrough"))->trigger();
    walk_ = window_->findChild<WalkthroughWindow*>(QStringLiteral("walkthrough"));
    QVERIFY(walk_ != nullptr);
    QTRY_VERIFY(walk_->isVisible());
    walk_->setFocus();
  }
  [[nodiscard]] WalkSession& session() const { return walk_->session(); }
  /// Agrees to every hop that is left.
  void agreeToAll() const {
    for (int i = session().marked(); i < int(session().steps().size()); ++i) key(Qt::Key_1);
  }

 private Q_SLOTS:
  void init() { QSettings().clear(); }
  void cleanup() { window_.reset(); }

  void stepsThroughEveryHopBothWays() {
    open("problem-1", QStringLiteral("adfs-in"));
    const auto result = session().result();
    QCOMPARE(session().steps().size(), result->deciding().forward.size() + result->deciding().back.size());
    for (std::size_t i = 0; i < session().steps().size(); ++i) {
      QCOMPARE(session().step(), int(i));
      const QString text = part<QTextBrowser>("hop")->toPlainText();
      QVERIFY2(text.contains(nameText(window_->document()->completedPlan(), session().hop()->node)), qPrintable(text));
      QVERIFY(text.contains(session().isAnswer(int(i)) ? QStringLiteral("Answer") : QStringLiteral("Request")));
      QVERIFY(text.contains(QStringLiteral("Gets its next route from")));
      if (i + 1 < session().steps().size()) key(Qt::Key_PageDown); // a clicker
    }
    // Where it dies, it says so.
    QVERIFY(part<QTextBrowser>("hop")->toPlainText().contains(QStringLiteral("Breaks at")));
    key(Qt::Key_Left);
    QCOMPARE(session().step(), int(session().steps().size()) - 2);
    key(Qt::Key_Escape);
    QTRY_VERIFY(window_->findChild<WalkthroughWindow*>(QStringLiteral("walkthrough")) == nullptr);
  }

  void marksAreKeptInThePlanAndSigned() {
    open("solution-1a", QStringLiteral("adfs-in"));
    QVERIFY(!part<QPushButton>("agree")->isEnabled()); // nobody's mark is none
    QVERIFY(part<QLabel>("word")->text().contains(QStringLiteral("name")));
    auto* reviewer = part<QLineEdit>("reviewer");
    reviewer->setFocus();
    QTest::keyClicks(reviewer, QStringLiteral("Rita"));
    QTest::keyClick(reviewer, Qt::Key_Return);
    QVERIFY(part<QPushButton>("agree")->isEnabled());
    QVERIFY(!part<QPushButton>("sign")->isEnabled());

    key(Qt::Key_1);
    QCOMPARE(session().step(), 1); // agreed is done with
    key(Qt::Key_N);
    auto* note = part<QLineEdit>("note");
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, QStringLiteral("why 1 and not 2?")); // digits here are no marks
    QTest::keyClick(note, Qt::Key_Return);
    key(Qt::Key_2);
    QCOMPARE(session().step(), 1); // a question stays
    QCOMPARE(session().marked(), 2);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QVERIFY(!part<QPushButton>("agree")->isEnabled()); // the one before is not marked
    key(Qt::Key_Left);
    agreeToAll();
    QVERIFY(part<QPushButton>("sign")->isEnabled());
    test::click(part<QPushButton>("sign"));
    const plan::Review* review = review::newest(window_->document()->plan(), "adfs-in");
    QCOMPARE(review->reviewer, std::string("Rita"));
    QCOMPARE(review->date, QDate::currentDate().toString(Qt::ISODate).toStdString());
    QCOMPARE(review->hops.size(), session().steps().size());
    QCOMPARE(review->hops[1].note, std::string("why 1 and not 2?"));
    QCOMPARE(review->hops[1].mark, plan::Mark::Question);
    QCOMPARE(session().state(), review::State::Open);
    QVERIFY(part<QLabel>("state")->text().contains(QStringLiteral("Rita")));
    QVERIFY(!part<QPushButton>("agree")->isEnabled()); // signed is signed

    auto* table = window_->findChild<RowsTable*>(QStringLiteral("reviewsTable"));
    QVERIFY(table->csv().contains(QStringLiteral("why 1 and not 2?")));
    // Each mark was one undo step.
    window_->document()->undo();
    QCOMPARE(session().state(), review::State::Begun);
    window_->document()->redo();
    QCOMPARE(session().state(), review::State::Open);
  }

  void goesOnWhereItStopped() {
    open("solution-1a", QStringLiteral("adfs-in"));
    session().setReviewer(QStringLiteral("Rita"));
    key(Qt::Key_1);
    key(Qt::Key_1);
    walk_->close();
    QTRY_VERIFY(window_->findChild<WalkthroughWindow*>(QStringLiteral("walkthrough")) == nullptr);
    window_->actions().get(QStringLiteral("view.walkthrough"))->trigger();
    walk_ = window_->findChild<WalkthroughWindow*>(QStringLiteral("walkthrough"));
    QCOMPARE(session().reviewer(), QStringLiteral("Rita"));
    QCOMPARE(session().step(), 2);
    QCOMPARE(session().marked(), 2);
  }

  void aChangedPathOpensThatFlowAlone() {
    open("solution-1a", QStringLiteral("adfs-in"));
    session().setReviewer(QStringLiteral("Rita"));
    const int flows = session().flowCount();
    for (int i = 0; i < flows; ++i) {
      session().goTo(i, 0);
      agreeToAll();
      test::click(part<QPushButton>("sign"));
      QCOMPARE(session().state(), review::State::Agreed);
    }
    // Without its translation, the answer of this flow takes another way.
    std::vector<std::string> pools;
    for (const plan::NatPool& pool : window_->document()->plan().nat_pools)
      if (pool.direction == plan::PoolDirection::Inbound) pools.push_back(pool.id);
    QVERIFY(!pools.empty());
    QVERIFY(window_->document()->edit(QStringLiteral("Remove"), [&](edit::Transaction& edit) -> Status {
      for (const std::string& pool : pools)
        if (Status removed = edit.remove({plan::EntityKind::NatPool, pool}); !removed) return removed;
      return {};
    }));
    QTRY_VERIFY(!window_->document()->analysing());
    int stale = 0;
    for (int i = 0; i < flows; ++i) {
      session().goTo(i, 0);
      if (session().flow()->id == "adfs-in") {
        QCOMPARE(session().state(), review::State::Stale);
        QVERIFY(part<QLabel>("state")->text().contains(QStringLiteral("Signed was")));
      }
      stale += session().state() == review::State::Stale ? 1 : 0;
    }
    QCOMPARE(stale, 1);
    // It is walked anew; the old signature stays as the record of what was seen then.
    for (int i = 0; i < flows; ++i) {
      session().goTo(i, 0);
      if (session().state() == review::State::Stale) break;
    }
    key(Qt::Key_1);
    QCOMPARE(session().state(), review::State::Begun);
    int reviews = 0;
    for (const plan::Review& review : window_->document()->plan().reviews) reviews += review.flow.id == "adfs-in";
    QCOMPARE(reviews, 2);
    window_->document()->undo();
    QCOMPARE(session().state(), review::State::Stale);
  }

  void theAudienceSeesTheStageAndNothingElse() {
    open("solution-1a", QStringLiteral("adfs-in"));
    session().setReviewer(QStringLiteral("Rita"));
    key(Qt::Key_A);
    auto* audience = walk_->findChild<QWidget*>(QStringLiteral("audience"));
    QVERIFY(audience != nullptr);
    QTRY_VERIFY(audience->isVisible());
    QVERIFY(audience->isWindow());
    QVERIFY(audience->findChildren<QPushButton*>().isEmpty() && audience->findChildren<QLineEdit*>().isEmpty());
    const auto* hop = audience->findChild<QTextBrowser*>(QStringLiteral("audience.hop"));
    const auto same = [&] { return hop->toPlainText() == part<QTextBrowser>("hop")->toPlainText(); };
    QVERIFY(same() && !hop->toPlainText().isEmpty());
    const QString before = hop->toPlainText();
    key(Qt::Key_Right);
    QVERIFY(same() && hop->toPlainText() != before);
    test::press(audience->findChild<StepDots*>(QStringLiteral("audience.dots")), {10, 10}); // the presenter leads
    QCOMPARE(session().step(), 1);
    key(Qt::Key_A); // there is one
    QCOMPARE(walk_->findChildren<QWidget*>(QStringLiteral("audience")).size(), 1);
    QTest::keyClick(audience, Qt::Key_Escape);
    QTRY_VERIFY(walk_->findChild<QWidget*>(QStringLiteral("audience")) == nullptr);
    QVERIFY(walk_->isVisible());
  }

  void whatWasSaidIsInTheProtocol() {
    open("solution-1a", QStringLiteral("adfs-in"));
    session().setReviewer(QStringLiteral("Rita"));
    session().mark(plan::Mark::Question, QStringLiteral("which pool?"));
    for (int i = 1; i < int(session().steps().size()); ++i)
      session().mark(i, QStringLiteral("Rita"), plan::Mark::Agree, {});
    session().sign(QDate(2026, 11, 29));
    QTRY_VERIFY(!window_->document()->analysing());
    const auto report = window_->document()->report();
    const auto text = [](const document::Section& section) {
      std::string out = section.title;
      for (const document::Section& one : section.sections) {
        out += " " + one.title;
        for (const document::Block& block : one.blocks)
          if (const auto* table = std::get_if<document::Table>(&block))
            for (const auto& row : table->rows)
              for (const document::Cell& cell : row) out += " " + cell.text.plain();
      }
      return qs(out);
    };
    const document::Document protocol = composeProtocol(*report);
    QCOMPARE(protocol.chapters.size(), std::size_t(2)); // the reviews, and the flow that was walked
    const QString walked = text(protocol.chapters.back());
    QVERIFY2(walked.contains(QStringLiteral("Walked by Rita")) && walked.contains(QStringLiteral("which pool?")),
             qPrintable(walked));
    for (const routing::Hop* hop : session().steps())
      QVERIFY(walked.contains(nameText(window_->document()->completedPlan(), hop->node)));
    for (const document::Heading& heading : document::headings(protocol))
      for (const document::Block& block : heading.section->blocks)
        if (const auto* table = std::get_if<document::Table>(&block))
          for (const auto& row : table->rows)
            for (const document::Cell& cell : row)
              for (const document::Span& span : cell.text)
                QVERIFY(span.target.empty() || span.target.starts_with("walk-"));
  }

  void walksUnderAFailureButMarksNothingThere() {
    open("solution-1a", QStringLiteral("adfs-in"));
    session().setReviewer(QStringLiteral("Rita"));
    auto* failure = part<QComboBox>("failure");
    int index = -1;
    for (int i = 1; i < failure->count(); ++i)
      if (failure->itemText(i).contains(QStringLiteral("Internet New Jersey"))) index = i;
    QVERIFY(index > 0);
    failure->setCurrentIndex(index);
    Q_EMIT failure->activated(index);
    QTRY_VERIFY(!window_->document()->report()->failed.empty());
    QVERIFY(!part<QPushButton>("agree")->isEnabled());
    QVERIFY(part<QLabel>("word")->text().contains(QStringLiteral("as it stands")));
    Q_EMIT failure->activated(0);
    QTRY_VERIFY(window_->document()->report()->failed.empty());
    QVERIFY(part<QPushButton>("agree")->isEnabled());
    // What the walk took down does not stay down behind it.
    Q_EMIT failure->activated(index);
    QVERIFY(window_->document()->failureMode());
    key(Qt::Key_Escape);
    QVERIFY(!window_->document()->failureMode());
  }

  void aPlanThatCanOnlyBeReadSaysSo() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("plan.routewright"));
    open("solution-1a", QStringLiteral("adfs-in"));
    walk_->close();
    QVERIFY(window_->saveAs(file));
    MainWindow second; // while the first has it open
    second.show();
    QVERIFY(second.openFile(file));
    QVERIFY(second.document()->project().readOnly());
    QTRY_VERIFY(!second.document()->analysing());
    second.actions().get(QStringLiteral("view.walkthrough"))->trigger();
    walk_ = second.findChild<WalkthroughWindow*>(QStringLiteral("walkthrough"));
    session().setReviewer(QStringLiteral("Rita"));
    key(Qt::Key_1);
    QCOMPARE(session().marked(), 0);
    QVERIFY(part<QLabel>("word")->text().contains(QStringLiteral("only be read")));
  }

  void dotsAndFlowsAreClicked() {
    open("problem-1", QStringLiteral("adfs-in"));
    auto* dots = part<StepDots>("dots");
    // From the left until one is hit: the first hop.
    for (int x = 0; x < dots->width(); x += 4) {
      test::press(dots, {x, dots->height() / 2});
      if (session().step() != 0) break;
    }
    QVERIFY(session().step() > 0);
    auto* flows = part<QComboBox>("flows");
    QCOMPARE(flows->count(), session().flowCount());
    Q_EMIT flows->activated(0);
    QCOMPARE(session().flowIndex(), 0);
  }

  void aPlanWithoutFlowsSaysWhatToDo() {
    window_ = std::make_unique<MainWindow>();
    window_->show();
    window_->newPlan();
    window_->actions().get(QStringLiteral("view.walkthrough"))->trigger();
    walk_ = window_->findChild<WalkthroughWindow*>(QStringLiteral("walkthrough"));
    bool said = false;
    for (const QLabel* label : walk_->findChildren<QLabel*>())
      said |= label->text().contains(QStringLiteral("No flows"));
    QVERIFY(said);
    for (const Qt::Key each : {Qt::Key_1, Qt::Key_Right, Qt::Key_Left, Qt::Key_N}) key(each);
    window_->closePlan(); // takes the walk with it
    QVERIFY(window_->findChild<WalkthroughWindow*>(QStringLiteral("walkthrough")) == nullptr);
  }
};

RW_UI_TEST(WalkthroughTest)
#include "walkthrough_test.moc"
