// The open plan held against another version of it, in the panel and on the canvas.
#include "bridge/fingerprint.h"
#include "bridge/issued_versions.h"
#include "bridge/picture.h"
#include "bridge/plan_comparison.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_view.h"
#include "canvas/ghosts.h"
#include "catalogue/catalogue.h"
#include "dialogs/document_dialog.h"
#include "dialogs/issue_dialog.h"
#include "dialogs/merge_dialog.h"
#include "formats/yaml.h"
#include "panels/compare_panel.h"
#include "panels/rows_table.h"
#include "theme/theme.h"
#include "ui_test.h"
#include "workbench/actions.h"
#include "workbench/message_bar.h"

#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

class CompareTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  [[nodiscard]] RowsTable* table() const { return window_->findChild<RowsTable*>(QStringLiteral("compareTable")); }
  /// The cells of a row as they are on the screen.
  [[nodiscard]] QStringList row(int index) const {
    QStringList cells;
    for (int column = 0; column < 4; ++column) cells << table()->model()->index(index, column).data().toString();
    return cells;
  }
  [[nodiscard]] QList<QStringList> rows() const {
    QList<QStringList> out;
    for (int i = 0; i < table()->rowCount(); ++i) out << row(i);
    return out;
  }
  [[nodiscard]] std::vector<Ghost> ghostsNow() const {
    const auto answer = window_->findChild<PlanComparison*>()->answer();
    return ghostsOf(answer->difference, *answer->before);
  }
  void rename(const QString& name) {
    QVERIFY(window_->document()->edit(QStringLiteral("Rename"), [&](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Site, window_->document()->plan().sites[0].id}, "name", name.toStdString());
    }));
  }
  void compareWithOpened() {
    auto* menu = window_->findChild<QMenu*>(QStringLiteral("compare.versions"));
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
      if (action->text() == ComparePanel::tr("As it was opened")) return action->trigger();
    QFAIL("no such entry");
  }
  [[nodiscard]] bool canvasHas(const QString& id, const QColor& colour) const {
    const CanvasView* canvas = window_->canvas();
    const QRectF rect = canvas->objectRect(id);
    const QRect around = QRect(canvas->mapFromScene(rect.topLeft()), QSize()).adjusted(-14, -14, 6, 6);
    const QImage image = window_->canvas()->viewport()->grab(around).toImage();
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == colour) return true;
    return false;
  }
  /// Whether the canvas, as it stands on the screen, has a pixel of this colour above its legend.
  [[nodiscard]] bool screenHas(const QColor& colour) const {
    const QWidget* canvas = window_->canvas()->viewport();
    const QRect area(canvas->mapTo(window_.get(), QPoint()), canvas->size() - QSize(0, 60));
    const QImage image =
        window_->screen()->grabWindow(window_->winId(), area.x(), area.y(), area.width(), area.height()).toImage();
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == colour) return true;
    return false;
  }

 private Q_SLOTS:
  void init() {
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    QVERIFY(window_->openFile(test::testFile(QStringLiteral("scenarios/problem-1.yaml"))));
    QTRY_VERIFY(window_->document()->report()->study != nullptr);
  }
  void cleanup() { window_.reset(); }

  void tellsWhatAFileHasOtherwise() {
    QVERIFY(window_->compareWith(test::testFile(QStringLiteral("scenarios/solution-1a-source-nat.yaml"))));
    QTRY_VERIFY(table()->rowCount() > 0);
    QVERIFY(table()->isVisible());
    bool verdict = false;
    for (const QStringList& cells : rows()) verdict |= cells[1] == QStringLiteral("Verdict") && cells[2] != cells[3];
    QVERIFY2(verdict, "the verdict of the flow that the solution mends is told");
    // The source NAT that mends it is no box of its own.
    QVERIFY(canvasHas(QStringLiteral("nj-perimeter"), Theme::current().warn));
    // A click goes to the object.
    for (int i = 0; i < table()->rowCount(); ++i)
      if (row(i)[1] == QStringLiteral("Verdict")) {
        const QModelIndex index = table()->model()->index(i, 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
        break;
      }
    QVERIFY(!window_->document()->highlightedFlow().isEmpty());
  }

  void marksWhatChangedSinceItWasOpened() {
    const QString site = QString::fromStdString(window_->document()->plan().sites[0].id);
    compareWithOpened();
    QTRY_VERIFY(window_->findChild<QPushButton*>(QStringLiteral("compare.copyCsv"))
                    ->isVisibleTo(window_->findChild<ComparePanel*>()));
    QCOMPARE(table()->rowCount(), 0);
    QVERIFY(!canvasHas(site, Theme::current().warn));
    rename(QStringLiteral("Trenton"));
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(row(0)[1], QStringLiteral("Name"));
    QCOMPARE(row(0)[3], QStringLiteral("Trenton"));
    QVERIFY(canvasHas(site, Theme::current().warn));
    window_->document()->undo();
    QTRY_COMPARE(table()->rowCount(), 0);
    QVERIFY(!canvasHas(site, Theme::current().warn));
  }

  void marksWhereSomethingIsGone() {
    compareWithOpened();
    const plan::Link link = window_->document()->plan().links[0];
    QVERIFY(window_->document()->edit(QStringLiteral("Delete"), [&](edit::Transaction& edit) {
      return edit.remove({plan::EntityKind::Link, link.id});
    }));
    QTRY_VERIFY(table()->rowCount() > 0);
    for (const plan::NodeRef& end : {link.a, link.b})
      QVERIFY2(canvasHas(QString::fromStdString(end.id), Theme::current().warn), end.id.c_str());
    const QList<QStringList> told = rows();
    QVERIFY(std::ranges::any_of(told,
                                [](const QStringList& cells) { return cells[2].startsWith(QStringLiteral("there")); }));
  }

  void drawsWhatIsGoneWhereItStood() {
    compareWithOpened();
    const plan::Plan& plan = window_->document()->plan();
    const plan::Device device = plan.devices[0];
    const QRectF before = window_->canvas()->objectRect(QString::fromStdString(device.id));
    const int sites = int(plan.sites.size());
    QVERIFY(window_->document()->edit(QStringLiteral("Delete"), [&](edit::Transaction& edit) {
      return edit.remove({plan::EntityKind::Device, device.id});
    }));
    QTRY_VERIFY(table()->rowCount() > 0);
    QCOMPARE(int(plan.sites.size()), sites);
    const std::vector<Ghost> ghosts = ghostsNow();
    const auto ghost = std::ranges::find(ghosts, device.id, &Ghost::key);
    QVERIFY(ghost != ghosts.end());
    QCOMPARE(ghost->container, device.site.id);
    QCOMPARE(ghost->rect.size(), before.size());
    QVERIFY(
        std::ranges::any_of(ghosts, [&](const Ghost& one) { return one.from == device.id || one.to == device.id; }));
    QTRY_VERIFY(screenHas(Theme::current().bad));
    window_->document()->undo();
    QTRY_VERIFY(ghostsNow().empty());
  }

  // Taking a picture of a widget draws it; on the screen the marks must come by themselves.
  void drawsTheMarksAtOnce() {
    for (const char* file : {"scenarios/solution-1a-source-nat.yaml", "scenarios/solution-1b-route-scoping.yaml"}) {
      QVERIFY(window_->compareWith(test::testFile(QString::fromLatin1(file))));
      QTRY_VERIFY(table()->rowCount() > 0);
      QTRY_VERIFY2(screenHas(Theme::current().warn), file);
      window_->findChild<PlanComparison*>()->end();
      QTRY_VERIFY2(!screenHas(Theme::current().warn), file);
    }
  }

  void offersEveryStep() {
    rename(QStringLiteral("Trenton"));
    rename(QStringLiteral("Newark"));
    auto* menu = window_->findChild<QMenu*>(QStringLiteral("compare.versions"));
    Q_EMIT menu->aboutToShow();
    QList<QAction*> steps;
    for (QAction* action : menu->actions())
      if (action->text() == ComparePanel::tr("Before: %1").arg(QStringLiteral("Rename"))) steps << action;
    QCOMPARE(steps.size(), 2);
    steps.front()->trigger(); // the last step
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(row(0)[2], QStringLiteral("Trenton"));
    QCOMPARE(row(0)[3], QStringLiteral("Newark"));
  }

  void offersTheChapterOfChanges() {
    const auto offered = [this](const QString& since) {
      const DocumentDialog dialog(*window_->document(), since, nullptr);
      const auto* chapters = dialog.findChild<QListWidget*>(QStringLiteral("document.chapters"));
      return !chapters->findItems(QStringLiteral("v1.yaml"), Qt::MatchEndsWith).isEmpty();
    };
    QVERIFY(offered(QStringLiteral("v1.yaml")));
    QVERIFY(!offered({}));
  }

  void issuesAVersionAndComparesWithIt() {
    QTimer::singleShot(0, window_.get(), [this] {
      auto* dialog = window_->findChild<IssueDialog*>(QStringLiteral("issueDialog"));
      auto* version = dialog->findChild<QLineEdit*>(QStringLiteral("issue.version"));
      QCOMPARE(version->text(), QStringLiteral("1.0"));
      version->clear();
      test::click(dialog->findChild<QPushButton*>(QStringLiteral("issue.accept")));
      QVERIFY(dialog->isVisible()); // it says why, and stays
      QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("issue.problem"))->text().isEmpty());
      QTest::keyClicks(version, QStringLiteral("Draft 7"));
      test::click(dialog->findChild<QPushButton*>(QStringLiteral("issue.accept")));
    });
    window_->actions().get(QStringLiteral("file.issue"))->trigger();
    const plan::Plan& plan = window_->document()->plan();
    QCOMPARE(plan.issued_versions.size(), std::size_t(1));
    QCOMPARE(nextVersion(plan), QStringLiteral("Draft 8"));
    const std::string fingerprint = plan.issued_versions[0].fingerprint;
    QCOMPARE(fingerprintOf(plan).toStdString(), fingerprint); // that it was issued is no change
    rename(QStringLiteral("Trenton"));
    QVERIFY(fingerprintOf(window_->document()->plan()).toStdString() != fingerprint);

    auto* menu = window_->findChild<QMenu*>(QStringLiteral("compare.versions"));
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
      if (action->text().contains(QStringLiteral("Draft 7"))) action->trigger();
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(row(0)[3], QStringLiteral("Trenton"));
  }

  void theDocumentHasOwnWordsAndALogo() {
    DocumentDialog dialog(*window_->document(), {}, window_.get());
    dialog.show();
    auto* chapters = dialog.findChild<QListWidget*>(QStringLiteral("document.chapters"));
    auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("document.text"));
    chapters->setCurrentRow(0);
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Read this first."));
    chapters->setCurrentRow(1);
    QVERIFY(text->toPlainText().isEmpty());
    chapters->setCurrentRow(0);
    QCOMPARE(text->toPlainText(), QStringLiteral("Read this first."));
    const QString broken = folder_.filePath(QStringLiteral("logo.png"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG, it says");
    file.close();
    QVERIFY(!dialog.takeLogo(broken));
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("document.word"))->text().contains(QStringLiteral("logo.png")));
    QImage picture(2000, 500, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(broken));
    QVERIFY(dialog.takeLogo(broken));
    test::click(dialog.findChild<QPushButton*>(QStringLiteral("document.export")));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const plan::Design& design = window_->document()->plan().design();
    QCOMPARE(design.document_texts.at("summary"), std::string("Read this first."));
    QCOMPARE(pictureOf(design.logo).size(), QSize(800, 200));
    // Both are in the document; one undo takes them back.
    QTRY_VERIFY(!window_->document()->analysing());
    const document::Document made =
        composePlan(*window_->document()->report(), {.chapters = {QStringLiteral("summary")}});
    QVERIFY(made.logo.has_value());
    QCOMPARE(std::get<document::Paragraph>(made.chapters[0].blocks[0]).text.plain(), std::string("Read this first."));
    window_->document()->undo();
    QVERIFY(window_->document()->plan().design().logo.empty());
    QVERIFY(window_->document()->plan().design().document_texts.empty());
  }

  void onlyPicturesAreLogos() {
    QVERIFY(pictureOf("").isNull());
    QVERIFY(pictureOf("not base64!").isNull());
    // An SVG may name other files: one in a plan is none.
    QVERIFY(
        pictureOf(QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").toBase64().toStdString())
            .isNull());
    QImage huge(5000, 2, QImage::Format_Mono);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(huge.save(&buffer, "PNG"));
    QVERIFY(pictureOf(bytes.toBase64().toStdString()).isNull());
  }

  void mergesWhatSomebodyElseDid() {
    const plan::Plan base = window_->document()->plan();
    const auto edited = [&](const plan::ObjectKey& key, const char* property, const Value& value,
                            const plan::Plan& from) {
      edit::Transaction edit(from, "", catalogue::externalIds());
      const Status done = edit.set(key, property, value);
      return done ? edit.plan() : from;
    };
    const plan::ObjectKey site{plan::EntityKind::Site, base.sites[0].id};
    const plan::ObjectKey other{plan::EntityKind::Site, base.sites[1].id};
    const plan::Plan theirs = edited(other, "people", Value(77), edited(site, "name", Value("Theirs"), base));
    const QString file = folder_.filePath(QStringLiteral("theirs.yaml"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QByteArray::fromStdString(formats::writeYaml(theirs)));
    out.close();
    rename(QStringLiteral("Mine"));

    const auto merge = [&](bool takeTheirs) {
      QTimer::singleShot(0, window_.get(), [this, takeTheirs] {
        auto* dialog = window_->findChild<MergeDialog*>(QStringLiteral("mergeDialog"));
        auto* conflicts = dialog->findChild<QTableWidget*>(QStringLiteral("merge.conflicts"));
        QCOMPARE(conflicts->rowCount(), 1);
        QCOMPARE(conflicts->item(0, 3)->text(), QStringLiteral("Mine"));
        QCOMPARE(conflicts->item(0, 4)->text(), QStringLiteral("Theirs"));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("merge.summary"))->text().contains(QStringLiteral("1 ")));
        // What the merge changes in this plan stands there, and follows what is decided.
        const auto* taken = dialog->findChild<RowsTable*>(QStringLiteral("merge.taken"));
        QCOMPARE(taken->rowCount(), 1);
        QVERIFY(taken->csv().contains(QStringLiteral("77")) && !taken->csv().contains(QStringLiteral("Theirs")));
        if (takeTheirs) qobject_cast<QComboBox*>(conflicts->cellWidget(0, 5))->setCurrentIndex(1);
        QCOMPARE(taken->rowCount(), takeTheirs ? 2 : 1);
        QCOMPARE(taken->csv().contains(QStringLiteral("Theirs")), takeTheirs);
        test::click(dialog->findChild<QPushButton*>(QStringLiteral("merge.accept")));
      });
      QVERIFY(window_->mergeWith(file));
    };
    merge(true);
    QCOMPARE(window_->document()->plan().sites[0].name, std::string("Theirs"));
    QCOMPARE(window_->document()->plan().sites[1].people, 77);
    window_->document()->undo(); // one step
    QCOMPARE(window_->document()->plan().sites[0].name, std::string("Mine"));
    QCOMPARE(window_->document()->plan().sites[1].people, base.sites[1].people);
    merge(false);
    QCOMPARE(window_->document()->plan().sites[0].name, std::string("Mine"));
    QCOMPARE(window_->document()->plan().sites[1].people, 77);
    QVERIFY(!window_->mergeWith(folder_.filePath(QStringLiteral("none.yaml"))));
    QVERIFY(window_->messageBar()->isVisible());
  }

  void refusesWhatIsNoPlan() {
    compareWithOpened();
    rename(QStringLiteral("Trenton"));
    QTRY_COMPARE(table()->rowCount(), 1);
    QFile file(folder_.filePath(QStringLiteral("broken.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("routewright: 1\nsites: [{id: a, colour: blue}]\n");
    file.close();
    QVERIFY(!window_->compareWith(file.fileName()));
    QVERIFY(window_->messageBar()->isVisible());
    QCOMPARE(table()->rowCount(), 1); // the comparison goes on
  }

  void stops() {
    compareWithOpened();
    rename(QStringLiteral("Trenton"));
    QTRY_COMPARE(table()->rowCount(), 1);
    window_->findChild<QTabWidget*>(QStringLiteral("panels"))->setCurrentWidget(window_->findChild<ComparePanel*>());
    test::click(seen<QPushButton>(window_.get(), QStringLiteral("compare.end")));
    QCOMPARE(table()->rowCount(), 0);
    QVERIFY(!canvasHas(QString::fromStdString(window_->document()->plan().sites[0].id), Theme::current().warn));
    QVERIFY(seen<QPushButton>(window_.get(), QStringLiteral("compare.end")) == nullptr);
  }

  void endsWithThePlan() {
    compareWithOpened();
    rename(QStringLiteral("Trenton")); // its work may be under way
    window_->closePlan();
    QVERIFY(window_->openFile(test::testFile(QStringLiteral("scenarios/problem-1.yaml"))));
    QCOMPARE(table()->rowCount(), 0);
  }
};

RW_UI_TEST(CompareTest)
#include "compare_test.moc"
