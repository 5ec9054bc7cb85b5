// What becomes of work: killed, opened twice, dropped, wrong, unwritable.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "ui_test.h"
#include "workbench/actions.h"
#include "workbench/files.h"
#include "workbench/message_bar.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <sys/stat.h>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

class FilesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }

 private Q_SLOTS:
  void killedDuringEditsNothingCommittedIsLost() {
    const QString file = path("killed.routewright");
    QVERIFY(store::writeProject(plan::Plan(), file.toStdString()).has_value());
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit-child"), file});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += child.readAllStandardOutput()).count('\n') >= 60, 30000);
    child.kill();
    QVERIFY(child.waitForFinished());
    said += child.readAllStandardOutput();
    const QList<QByteArray> committed = said.left(said.lastIndexOf('\n')).split('\n');

    MainWindow window;
    window.show();
    QVERIFY(window.openFile(file));
    if (window.document()->project().recovery()) {
      auto* recover = seen<QPushButton>(&window, QStringLiteral("messageChoice0"));
      QVERIFY(recover != nullptr);
      QVERIFY(window.messageBar()->text().contains(QStringLiteral("Add a site")));
      test::click(recover);
      QTRY_VERIFY(!window.document()->project().recovery());
    }
    for (const QByteArray& id : committed)
      QVERIFY2(window.document()->plan().sites.find(id.toStdString()) != nullptr, id.constData());
  }

  void aPlanWithoutAFileIsOfferedAgain() {
    MainWindow window;
    window.show();
    window.newPlan();
    QVERIFY(window.document()->edit(QStringLiteral("Call it so"), [](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Design, "design"}, "name", "Kept without a file");
    }));
    window.closePlan();
    QVERIFY(window.document() == nullptr);
    QTRY_VERIFY(seen<QFrame>(&window, QStringLiteral("welcome.unsaved")) != nullptr);
    auto* tile = seen<QFrame>(&window, QStringLiteral("welcome.unsaved"));
    QCOMPARE(tile->accessibleName(), QStringLiteral("Kept without a file"));
    test::click(tile);
    QTRY_VERIFY(window.document() != nullptr);
    QCOMPARE(window.document()->plan().design().name, std::string("Kept without a file"));
    QVERIFY(window.document()->canUndo());
    window.document()->undo(); // leaves no journal behind
  }

  void whatWasNeverEditedLeavesNothingBehind() {
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(test::testFile(QStringLiteral("scenarios/problem-1.yaml"))));
    window.closePlan();
    QVERIFY(seen<QFrame>(&window, QStringLiteral("welcome.unsaved")) == nullptr);
  }

  void aSavedPlanSavesItself() {
    const QString file = path("itself.routewright");
    MainWindow window;
    window.newPlan();
    QVERIFY(window.saveAs(file));
    QVERIFY(window.document()->edit(QStringLiteral("Name"), [](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Design, "design"}, "name", "By itself");
    }));
    QVERIFY(window.document()->project().modified());
    QTRY_VERIFY(!window.document()->project().modified());
    const auto read = store::readProject(file.toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(read->design().name, std::string("By itself"));
    QCOMPARE(recentFiles().value(0), QFileInfo(file).absoluteFilePath());
  }

  void theSecondWindowReadsOnlyAndSaysSo() {
    const QString file = path("twice.routewright");
    QVERIFY(store::writeProject(plan::Plan(), file.toStdString()).has_value());
    MainWindow first;
    QVERIFY(first.openFile(file));
    MainWindow second;
    second.show();
    QVERIFY(second.openFile(file));
    QVERIFY(second.document()->project().readOnly());
    QVERIFY(second.messageBar()->isVisible());
    QVERIFY(second.messageBar()->text().contains(QStringLiteral("open elsewhere")));
    const auto refused = second.document()->edit(QStringLiteral("Name"), [](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Design, "design"}, "name", "No");
    });
    QVERIFY(!refused);
    QVERIFY(second.document()->plan().design().name.empty());
    // A copy is one's own.
    QVERIFY(second.saveAs(path("copy.routewright")));
    QVERIFY(!second.document()->project().readOnly());
  }

  void aWrongFileIsRefusedInWords_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("no YAML") << QByteArray("routewright: 1\nsites: [") << QStringLiteral("torn.yaml");
    QTest::newRow("unknown key") << QByteArray("routewright: 1\nsitez: []\n") << QStringLiteral("key.yaml");
    QTest::newRow("not ours") << QByteArray("SQLite format 3\0 but not really", 32)
                              << QStringLiteral("fake.routewright");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QStringLiteral("picture.png");
    QTest::newRow("UTF-16") << QByteArray("\xff\xferoutewright", 13) << QStringLiteral("wide.yaml");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty.routewright");
  }
  void aWrongFileIsRefusedInWords() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFile file(folder_.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    MainWindow window;
    window.show();
    QVERIFY(!window.openFile(file.fileName()));
    QVERIFY(window.document() == nullptr);
    QVERIFY(window.messageBar()->isVisible());
    QVERIFY(window.messageBar()->text().size() > 20);
    QVERIFY(window.messageBar()->text().contains(QStringLiteral("plan")) ||
            window.messageBar()->text().contains(name)); // and says of what it speaks
  }

  void aMissingFileAndAnUnwritableFolderAreSaid() {
    MainWindow window;
    window.show();
    QVERIFY(!window.openFile(path("not-there.yaml")));
    QVERIFY(window.messageBar()->text().contains(QStringLiteral("not-there.yaml")));
    window.newPlan();
    QVERIFY(!window.saveAs(QStringLiteral("/proc/nowhere/plan.routewright")));
    QVERIFY(window.messageBar()->isVisible());
    QVERIFY(window.document()->project().file().empty());
  }

  // A name without an ending gets it before the dialog looks whether such a file is there already.
  void exportingAsksBeforeItReplacesAFile() {
    QFile file(path("mine.yaml"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    MainWindow window;
    window.show();
    window.openSample(QStringLiteral("problem-1"));
    bool asked = false;
    QTimer::singleShot(0, this, [&] {
      auto* dialog = window.findChild<QFileDialog*>();
      auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
      name->setText(path("mine"));
      QTimer::singleShot(0, this, [&] { // while the question waits for its answer
        auto* question = dialog->findChild<QMessageBox*>();
        asked = question != nullptr;
        if (asked) QTest::keyClick(question, Qt::Key_Escape);
        dialog->reject();
      });
      QTest::keyClick(name, Qt::Key_Return);
    });
    window.actions().get(QStringLiteral("file.export_yaml"))->trigger();
    QVERIFY(asked);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
  }

  // A pipe has no end: waiting for it would freeze the window.
  void whatIsNoRegularFileIsRefused() {
    MainWindow window;
    window.show();
    QCOMPARE(mkfifo(qPrintable(path("pipe.yaml")), 0600), 0);
    for (const QString& odd : {path("pipe.yaml"), folder_.path()}) {
      QVERIFY(!window.openFile(odd));
      QVERIFY2(window.messageBar()->text().contains(odd), qPrintable(window.messageBar()->text()));
    }
  }

  void aFileDroppedOntoTheWindowOpens() {
    MainWindow window;
    window.show();
    QVERIFY(test::dropFile(window, test::testFile(QStringLiteral("scenarios/problem-2.yaml"))));
    QVERIFY(window.document() != nullptr);
    QVERIFY(!window.document()->plan().circuits.empty());

    QVERIFY(!test::dropFile(window, QStringLiteral("/tmp/picture.png")));
  }
};

RW_UI_TEST(FilesTest)
#include "files_test.moc"
