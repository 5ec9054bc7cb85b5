// Pictures of people's own on the canvas, and the handles by which notes, frames and sites are resized.
#include "bridge/labels.h"
#include "bridge/picture.h"
#include "drawn_plan.h"
#include "output/drawio.h"
#include "output/painter.h"
#include "palette/palette.h"
#include "theme/theme.h"
#include "workbench/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QSet>

using namespace rw;
using namespace rw::ui;

namespace {

QImage drawing(QSize size, const QColor& colour = Qt::magenta) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(colour);
  return image;
}

/// Like none that is drawn: it takes a megabyte as a PNG.
QImage photograph(int side) {
  QImage noise(side, side, QImage::Format_RGB32);
  quint32 state = 1;
  for (int y = 0; y < noise.height(); ++y)
    for (int x = 0; x < noise.width(); ++x) {
      state = state * 1664525U + 1013904223U;
      noise.setPixel(x, y, qRgb(int(state >> 24) / 8 + x / 8, int(state >> 16 & 255) / 8 + y / 8, 90));
    }
  return noise;
}

} // namespace

class PicturesTest : public test::DrawnPlan {
  Q_OBJECT

  QTemporaryDir folder_;
  /// From one place of the canvas to another.
  void drag(QPointF from, QPointF to) {
    test::drag(view_->viewport(), at(from), view_->viewport(), at(to));
    QTRY_VERIFY(!document_->analysing());
  }
  /// A note or a frame of its own, selected.
  void addDrawing(const char* kind, const QRectF& rect) {
    QVERIFY(document_
                ->edit(QStringLiteral("Add"),
                       [&](edit::Transaction& t) -> Status {
                         auto made = t.create(plan::EntityKind::Placement, {{"id", "d"},
                                                                            {"kind", kind},
                                                                            {"text", "Ask Ann"},
                                                                            {"x", rect.x()},
                                                                            {"y", rect.y()},
                                                                            {"width", rect.width()},
                                                                            {"height", rect.height()}});
                         return made ? Status() : Status(fail(made.error()));
                       })
                .has_value());
    QTRY_VERIFY(!document_->analysing());
    view_->fitAll();
    document_->select({QStringLiteral("d")});
  }
  QString fileOf(const QImage& image, const QString& name) {
    const QString path = folder_.filePath(name);
    return image.save(path) ? path : QString();
  }

 private Q_SLOTS:
  void init() { showScenario("problem-1"); }
  void cleanup() {
    QApplication::clipboard()->clear();
    window_.reset();
  }

  void aPictureIsPastedInOneStep() {
    const std::string before = text();
    QApplication::clipboard()->setImage(drawing({600, 300}));
    QTRY_VERIFY(action("edit.paste")->isEnabled());
    QTest::keyClick(view_, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(document_->selection(), QStringList{QStringLiteral("picture")});
    QCOMPARE(box("picture").picture.size(), QSize(600, 300));
    QCOMPARE(box("picture").rect.size(), QSizeF(288, 144)); // as wide as is handy, in its proportions
    QCOMPARE(kindText(document_->plan(), *keyOf(document_->plan(), QStringLiteral("picture"))),
             QStringLiteral("Picture"));
    // It is there on the canvas.
    const QPoint middle = at(box("picture").rect.center());
    QCOMPARE(view_->viewport()->grab().toImage().pixelColor(middle), QColor(Qt::magenta));
    // What is written reads back the same, as the format that knows pictures.
    QVERIFY(text().starts_with("routewright: 4\n"));
    const auto again = formats::readYaml(text(), "again", {});
    QVERIFY(again.has_value());
    QCOMPARE(formats::writeYaml(*again), text());
    document_->undo();
    QCOMPARE(text(), before);
  }

  void filesAreDroppedWhereThePointerIs() {
    const QString photo = fileOf(drawing({100, 80}), QStringLiteral("rack.png"));
    QVERIFY(test::dropFile(*window_, photo));
    QCOMPARE(document_->selection(), QStringList{QStringLiteral("picture")});
    QCOMPARE(box("picture").rect.size(), QSizeF(100, 80)); // a small one as it is
    // A file that is no picture, whatever it is called: said, and nothing changes.
    const std::string before = text();
    view_->addPictures({test::testFile(QStringLiteral("scenarios/problem-1.yaml"))});
    QVERIFY(window_->findChild<MessageBar*>()->isVisible());
    QVERIFY(window_->findChild<MessageBar*>()->text().contains(QStringLiteral("problem-1.yaml")));
    QCOMPARE(text(), before);
  }

  void thePaletteAsksForTheFile() {
    const QString plan = fileOf(drawing({200, 100}), QStringLiteral("floor.png"));
    auto* item = test::seen<PaletteItem>(window_.get(), QStringLiteral("palette.picture"));
    QVERIFY(item != nullptr);
    const QPoint where = view_->viewport()->rect().center();
    QTimer answer; // the question comes while the button is let go
    connect(&answer, &QTimer::timeout, this, [&] {
      auto* dialog = window_->findChild<QFileDialog*>();
      if (dialog == nullptr) return;
      answer.stop();
      dialog->selectFile(plan);
      QMetaObject::invokeMethod(dialog, "accept");
    });
    answer.start(20);
    test::drag(item, item->rect().center(), view_->viewport(), where);
    QTRY_COMPARE(document_->selection(), QStringList{QStringLiteral("picture")});
    QVERIFY((box("picture").rect.center() - view_->mapToScene(where)).manhattanLength() < 4 * kGrid);
  }

  void onTheMapThereAreNone() {
    view_->setProjection(plan::Projection::Geographic);
    QApplication::clipboard()->setImage(drawing({60, 30}));
    QTRY_VERIFY(!action("edit.add_picture")->isEnabled());
    QVERIFY(!view_->canPaste());
    const std::string before = text();
    QSignalSpy hints(view_, &CanvasView::hint);
    view_->addPictures({fileOf(drawing({100, 80}), QStringLiteral("rack.png"))});
    QCOMPARE(text(), before);
    QCOMPARE(hints.last()[0].toString(), QStringLiteral("Notes, pictures and frames stand on the logical view"));
  }

  void oneThatCannotBeReadSaysSo() {
    QVERIFY(document_
                ->edit(QStringLiteral("Add"),
                       [](edit::Transaction& t) -> Status {
                         auto made = t.create(
                             plan::EntityKind::Placement,
                             {{"id", "p"}, {"kind", "note"}, {"x", 0.0}, {"y", 0.0}, {"picture", "bm90IG9uZQ=="}});
                         return made ? Status() : Status(fail(made.error()));
                       })
                .has_value());
    QVERIFY(box("p").picture.isNull());
    QCOMPARE(box("p").sublabel, QStringLiteral("Its picture cannot be read"));
  }

  // What is printed or sent asks nobody to double-click.
  void anEmptyNoteAsksForWordsOnTheCanvasOnly() {
    const auto painted = [](BoxShape shape, bool prompts) {
      QImage image(220, 90, QImage::Format_RGB32);
      image.fill(Qt::white);
      QPainter painter(&image);
      Box box;
      box.shape = shape;
      box.rect = {10, 10, 200, 70};
      paintBox(painter, box, Ink{.theme = Theme::light(), .prompts = prompts});
      QSet<QRgb> inside;
      for (int y = 16; y < 74; ++y)
        for (int x = 16; x < 204; ++x) inside.insert(image.pixel(x, y));
      return inside.size();
    };
    for (const BoxShape shape : {BoxShape::Note, BoxShape::Frame}) {
      QVERIFY(painted(shape, true) > 1);
      QCOMPARE(painted(shape, false), 1);
    }
  }

  void exportsShowIt() {
    QApplication::clipboard()->setImage(drawing({60, 30}));
    QTRY_VERIFY(action("edit.paste")->isEnabled());
    view_->paste();
    const QByteArray drawio = toDrawio({{QStringLiteral("Plan"), diagram()}}, document_->completedPlan());
    QVERIFY(drawio.contains("image=data:image/png,"));
    QVERIFY(drawio.contains(pictureText(drawing({60, 30}), kLargestPicture).c_str()));
  }

  void photographsAreKeptShort() {
    const QImage noise = photograph(400);
    const std::string photo = pictureText(noise, kLargestPicture);
    QVERIFY(photo.starts_with("/9j/"));
    QCOMPARE(pictureOf(photo).size(), noise.size());
    QCOMPARE(pictureOf(pictureText(drawing({4000, 100}), kLargestPicture)).size(), QSize(1200, 30));
    QCOMPARE(pictureOf(pictureText(drawing({9, 9}, Qt::red), kLargestPicture)), drawing({9, 9}, Qt::red));
    QVERIFY(pictureOf("not base64!").isNull());
  }

  void aLargePhotographIsKeptInTheFileToo() {
    view_->addPictures({fileOf(photograph(1300), QStringLiteral("rack.png"))});
    QCOMPARE(box("picture").picture.size(), QSize(1200, 1200));
    QVERIFY(document_->plan().layout.find("picture")->picture.size() > 200'000); // longer than any text may be
    const QString file = folder_.filePath(QStringLiteral("with.routewright"));
    QVERIFY(window_->saveAs(file));
    const std::string saved = text();
    document_ = nullptr;
    QVERIFY(window_->openFile(test::testFile(QStringLiteral("scenarios/problem-2.yaml"))));
    QVERIFY(window_->openFile(file));
    document_ = window_->document();
    QCOMPARE(text(), saved);
    const auto again = formats::readYaml(saved, "again", {});
    QVERIFY(again.has_value());
    QCOMPARE(formats::writeYaml(*again), saved);
  }

  void handlesResizeADrawing_data() {
    QTest::addColumn<QString>("kind");
    QTest::newRow("note") << QStringLiteral("note");
    QTest::newRow("frame") << QStringLiteral("frame");
  }
  void handlesResizeADrawing() {
    QFETCH(QString, kind);
    addDrawing(kind.toLatin1().constData(), QRectF(-480, 0, 240, 120));
    const std::string before = text();
    const QRectF was = box("d").rect;
    drag(was.bottomRight(), was.bottomRight() + QPointF(2 * kGrid + 3, kGrid + 2));
    QCOMPARE(box("d").rect, was.adjusted(0, 0, 2 * kGrid, kGrid)); // on the grid
    const QRectF now = box("d").rect;
    drag(QPointF(now.left(), now.center().y()), QPointF(now.left() - 3 * kGrid, now.center().y()));
    QCOMPARE(box("d").rect, now.adjusted(-3 * kGrid, 0, 0, 0));
    // Never to nothing.
    view_->fitAll();
    drag(box("d").rect.topLeft(), box("d").rect.bottomRight() + QPointF(200, 200));
    QCOMPARE(box("d").rect.size(), QSizeF(2 * kGrid, kGrid));
    QCOMPARE(box("d").rect.bottomRight(), now.bottomRight());
    for (int i = 0; i < 3; ++i) document_->undo();
    QCOMPARE(text(), before);
    view_->fitAll();
    // Escape on the way gives it up.
    test::press(view_->viewport(), at(was.bottomRight()));
    test::moveTo(view_->viewport(), at(was.bottomRight() + QPointF(100, 100)));
    QVERIFY(box("d").rect.width() > was.width());
    QTest::keyClick(view_, Qt::Key_Escape);
    test::release(view_->viewport(), at(was.bottomRight() + QPointF(100, 100)));
    QCOMPARE(box("d").rect, was);
    QCOMPARE(text(), before);
  }

  void aPictureKeepsItsProportions() {
    view_->addPictures({fileOf(drawing({240, 120}), QStringLiteral("wide.png"))});
    const QRectF was = box("picture").rect;
    drag(was.bottomRight(), was.bottomRight() + QPointF(4 * kGrid, 0));
    const QRectF now = box("picture").rect;
    QCOMPARE(now.topLeft(), was.topLeft());
    QVERIFY(now.width() > was.width() + 2 * kGrid);
    QVERIFY(qAbs(now.width() / now.height() - 2) < 0.01);
  }

  void aSiteStaysRoundWhatIsInIt() {
    document_->select({QStringLiteral("nj")});
    view_->fitAll();
    const QRectF was = box("nj").rect;
    const int contents = int(diagram().contents(diagram().box("nj")).size());
    QVERIFY(contents > 0);
    drag(was.bottomRight(), was.bottomRight() + QPointF(4 * kGrid, 2 * kGrid));
    const QRectF larger = box("nj").rect;
    QVERIFY(larger.width() > was.width() + 3 * kGrid && larger.height() > was.height() + kGrid);
    drag(larger.bottomRight(), larger.topLeft() + QPointF(10, 10));
    const QRectF least = box("nj").rect;
    QVERIFY(least.width() <= was.width());
    for (const ui::Box& each : diagram().boxes)
      if (each.container == diagram().box("nj")) QVERIFY2(least.contains(each.rect), each.key.c_str());
  }
};

RW_UI_TEST(PicturesTest)
#include "pictures_test.moc"
