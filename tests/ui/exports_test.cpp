// Files that leave the workbench: asked for by menu and dialog, written in the background.
#include "bridge/plan_document.h"
#include "dialogs/diagram_dialog.h"
#include "ui_test.h"
#include "workbench/actions.h"
#include "workbench/exports.h"
#include "workbench/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

namespace {

/// Calls `act` with the dialog of this type once it is open.
template <class Dialog> void whenOpen(QObject* context, QWidget& window, std::function<void(Dialog&)> act) {
  auto* timer = new QTimer(context);
  QObject::connect(timer, &QTimer::timeout, context, [timer, &window, act = std::move(act)] {
    for (auto* dialog : window.findChildren<Dialog*>())
      if (dialog->isVisible()) {
        timer->deleteLater();
        act(*dialog);
        return;
      }
  });
  timer->start(10);
}

} // namespace

class ExportsTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }

  /// Answers the next file dialog with a kind and a name.
  void answerFileDialog(MainWindow& window, int kind, const QString& name) {
    whenOpen<QFileDialog>(this, window, [this, kind, name](QFileDialog& dialog) {
      dialog.selectNameFilter(dialog.nameFilters().at(kind));
      Q_EMIT dialog.filterSelected(dialog.nameFilters().at(kind));
      auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
      line->setText(QDir::isAbsolutePath(name) ? name : path(name));
      QTest::keyClick(line, Qt::Key_Return);
    });
  }
  static void trigger(MainWindow& window, const char* id) { window.actions().get(QString::fromLatin1(id))->trigger(); }
  /// Every chapter, as a file of this kind.
  void exportDocument(MainWindow& window, int kind, const QString& name) {
    whenOpen<QDialog>(this, window, [](QDialog& dialog) {
      test::click(dialog.findChild<QPushButton*>(QStringLiteral("document.export")));
    });
    answerFileDialog(window, kind, name);
    trigger(window, "file.export_document");
  }
  /// The diagram as a file of this kind; `choose` may choose more in the dialog.
  void exportDiagram(MainWindow& window, DiagramDialog::Kind kind, const QString& name,
                     const std::function<void(DiagramDialog&)>& choose = {}) {
    whenOpen<DiagramDialog>(this, window, [kind, choose](DiagramDialog& dialog) {
      dialog.findChild<QComboBox*>(QStringLiteral("diagram.kind"))->setCurrentIndex(kind);
      if (choose) choose(dialog);
      test::click(dialog.findChild<QPushButton*>(QStringLiteral("diagram.export")));
    });
    answerFileDialog(window, 0, name);
    trigger(window, "file.export_diagram");
  }
  static bool waitUntilIdle(MainWindow& window) {
    return QTest::qWaitFor([&] { return !window.findChild<Exports*>()->busy(); }, 30'000);
  }
  static QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

 private Q_SLOTS:
  void init() { QSettings().clear(); }

  void aDocumentOfChosenChaptersIsWrittenInTheBackground() {
    MainWindow window;
    window.show();
    window.openSample(QStringLiteral("problem-1"));
    whenOpen<QDialog>(this, window, [](QDialog& dialog) {
      auto* chapters = dialog.findChild<QListWidget*>(QStringLiteral("document.chapters"));
      QVERIFY(chapters->count() > 10);
      test::click(dialog.findChild<QPushButton*>(QStringLiteral("document.none")));
      auto* go = dialog.findChild<QPushButton*>(QStringLiteral("document.export"));
      QVERIFY(!go->isEnabled()); // a document without a chapter is none
      chapters->setFocus();
      chapters->setCurrentRow(0);
      QTest::keyClick(chapters, Qt::Key_Space);
      QVERIFY(go->isEnabled());
      dialog.findChild<QLineEdit*>(QStringLiteral("document.version"))->setText(QStringLiteral("7.1"));
      test::click(go);
    });
    answerFileDialog(window, 2, QStringLiteral("plan"));
    trigger(window, "file.export_document");
    QVERIFY(window.findChild<Exports*>()->busy());
    QVERIFY(!window.actions().get(QStringLiteral("file.export_document"))->isEnabled()); // one at a time
    QVERIFY(waitUntilIdle(window));
    QVERIFY2(window.messageBar()->text().contains(QStringLiteral("plan.html")),
             qPrintable(window.messageBar()->text()));
    const QByteArray html = read(path(QStringLiteral("plan.html")));
    QVERIFY(html.contains("<h2 id=\"summary\""));
    QVERIFY(!html.contains("<h2 id=\"glossary\""));
    QVERIFY(html.contains("7.1"));
    QVERIFY(window.actions().get(QStringLiteral("file.export_document"))->isEnabled());

    // What was chosen is chosen the next time.
    whenOpen<QDialog>(this, window, [](QDialog& dialog) {
      auto* chapters = dialog.findChild<QListWidget*>(QStringLiteral("document.chapters"));
      QCOMPARE(chapters->item(0)->checkState(), Qt::Checked);
      QCOMPARE(chapters->item(1)->checkState(), Qt::Unchecked);
      QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("document.version"))->text(), QStringLiteral("7.1"));
      dialog.reject();
    });
    trigger(window, "file.export_document");
  }

  void itSpeaksOfThePlanAsItIsAtThatMoment() {
    MainWindow window;
    window.show();
    window.openSample(QStringLiteral("problem-1"));
    QVERIFY(window.document()->edit(QStringLiteral("Rename"), [](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Site, "hq"}, "name", "Renamed a moment ago");
    }));
    exportDocument(window, 3, QStringLiteral("now"));
    // Later edits are not in it, and nothing waits for it.
    QVERIFY(window.document()->edit(QStringLiteral("Rename"), [](edit::Transaction& edit) {
      return edit.set({plan::EntityKind::Site, "hq"}, "name", "Renamed since");
    }));
    QVERIFY(waitUntilIdle(window));
    const QByteArray text = read(path(QStringLiteral("now.md")));
    QVERIFY(text.contains("Renamed a moment ago"));
    QVERIFY(!text.contains("Renamed since"));
  }

  void givenUpItLeavesNoFile() {
    MainWindow window;
    window.show();
    window.openSample(QStringLiteral("contoso"));
    exportDocument(window, 0, QStringLiteral("long"));
    auto* progress = window.findChild<QProgressDialog*>(QStringLiteral("exportProgress"));
    QVERIFY(progress != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible(), 10'000);
    QTest::keyClick(progress, Qt::Key_Escape);
    QVERIFY(waitUntilIdle(window));
    QVERIFY(!QFile::exists(path(QStringLiteral("long.pdf"))));
    QVERIFY(window.messageBar()->text().contains(QStringLiteral("given up")));
  }

  void closingTheWindowGivesUpToo() {
    auto window = std::make_unique<MainWindow>();
    window->show();
    window->openSample(QStringLiteral("contoso"));
    exportDocument(*window, 0, QStringLiteral("closed"));
    QVERIFY(window->findChild<Exports*>()->busy());
    window.reset();
    QVERIFY(!QFile::exists(path(QStringLiteral("closed.pdf"))));
  }

  void tablesAndDiagramsAreWritten() {
    MainWindow window;
    window.show();
    window.openSample(QStringLiteral("problem-1"));
    answerFileDialog(window, 0, QStringLiteral("tables"));
    trigger(window, "file.export_tables");
    QVERIFY(waitUntilIdle(window));
    QVERIFY(read(path(QStringLiteral("tables.xlsx"))).startsWith("PK"));
    answerFileDialog(window, 2, QStringLiteral("sites"));
    trigger(window, "file.export_tables");
    QVERIFY(waitUntilIdle(window));
    QVERIFY(read(path(QStringLiteral("sites.csv"))).contains("Headquarters"));
    exportDiagram(window, DiagramDialog::Drawio, QStringLiteral("drawing"));
    QVERIFY(waitUntilIdle(window));
    QVERIFY(read(path(QStringLiteral("drawing.drawio"))).contains("<mxfile"));
  }

  void aDiagramIsWrittenAsItIsChosen() {
    MainWindow window;
    window.show();
    window.openSample(QStringLiteral("regional"));
    QTRY_VERIFY(!window.document()->analysing());
    exportDiagram(window, DiagramDialog::Png, QStringLiteral("large"), [](DiagramDialog& dialog) {
      QVERIFY(!dialog.findChild<QWidget*>(QStringLiteral("diagram.regions"))->isVisible()); // not of this kind
      dialog.findChild<QDoubleSpinBox*>(QStringLiteral("diagram.scale"))->setValue(4);
      dialog.findChild<QCheckBox*>(QStringLiteral("diagram.transparent"))->setChecked(true);
    });
    QVERIFY(waitUntilIdle(window));
    const QImage large(path(QStringLiteral("large.png")));
    QCOMPARE(large.pixelColor(0, 0).alpha(), 0);
    // What was chosen is chosen the next time.
    exportDiagram(window, DiagramDialog::Png, QStringLiteral("small"), [](DiagramDialog& dialog) {
      QVERIFY(dialog.findChild<QCheckBox*>(QStringLiteral("diagram.transparent"))->isChecked());
      auto* scale = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("diagram.scale"));
      QCOMPARE(scale->value(), 4.0);
      scale->setValue(1);
    });
    QVERIFY(waitUntilIdle(window));
    QVERIFY(std::abs(QImage(path(QStringLiteral("small.png"))).width() * 4 - large.width()) < 8);
    exportDiagram(window, DiagramDialog::Svg, QStringLiteral("text"), [](DiagramDialog& dialog) {
      dialog.findChild<QCheckBox*>(QStringLiteral("diagram.outlines"))->setChecked(false);
      auto* view = dialog.findChild<QComboBox*>(QStringLiteral("diagram.view"));
      view->setCurrentIndex(view->count() - 1); // the map
    });
    QVERIFY(waitUntilIdle(window));
    QVERIFY(read(path(QStringLiteral("text.svg"))).contains("<text"));
    exportDiagram(window, DiagramDialog::Pdf, QStringLiteral("sheets"), [](DiagramDialog& dialog) {
      for (const char* box : {"diagram.regions", "diagram.flows"})
        dialog.findChild<QCheckBox*>(QLatin1String(box))->setChecked(true);
    });
    QVERIFY(waitUntilIdle(window));
    QVERIFY(read(path(QStringLiteral("sheets.pdf"))).startsWith("%PDF"));
  }

  void whatCannotBeWrittenIsSaid() {
    MainWindow window;
    window.show();
    window.openSample(QStringLiteral("problem-1"));
    exportDiagram(window, DiagramDialog::Svg, QStringLiteral("/proc/diagram"));
    QVERIFY(waitUntilIdle(window));
    QVERIFY2(window.messageBar()->text().contains(QStringLiteral("/proc/diagram.svg")),
             qPrintable(window.messageBar()->text()));
  }
};

RW_UI_TEST(ExportsTest)
#include "exports_test.moc"
