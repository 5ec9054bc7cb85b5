// Large plans and small scales: what stands out stays to be seen, and what is drawn in a hurry is right in the end.
#include "canvas/canvas_scene.h"
#include "canvas/canvas_view.h"
#include "catalogue/catalogue.h"
#include "common/site_plan.h"
#include "formats/yaml.h"
#include "ui_test.h"

#include <QScreen>
#include <QWheelEvent>

using namespace rw;
using namespace rw::ui;

class FramesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<PlanDocument> document_;
  std::unique_ptr<CanvasView> view_;

  void show(plan::Plan plan) {
    folder_ = std::make_unique<QTemporaryDir>();
    auto project = store::Project::create(std::move(plan), folder_->path().toStdString());
    QVERIFY(project);
    document_ = std::make_unique<PlanDocument>(std::move(*project));
    view_ = std::make_unique<CanvasView>();
    view_->resize(1440, 900);
    view_->setDocument(document_.get());
    view_->show();
    view_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
    view_->setFocus();
  }
  void open(const QString& scenario) {
    QFile file(test::testFile(QStringLiteral("scenarios/%1.yaml").arg(scenario)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto plan = formats::readYaml(file.readAll().toStdString(), "plan", catalogue::externalIds());
    QVERIFY(plan);
    show(std::move(*plan));
  }

  [[nodiscard]] const Diagram& diagram() const { return static_cast<const CanvasScene*>(view_->scene())->diagram(); }
  [[nodiscard]] QRect onScreen(const QString& id) const {
    return view_->mapFromScene(view_->objectRect(id)).boundingRect();
  }
  [[nodiscard]] QPoint middle(const QString& id) const { return view_->mapFromScene(view_->objectRect(id).center()); }
  /// How many points of a colour there are in a part of what is drawn.
  [[nodiscard]] int points(const QColor& colour, const QRect& part) const {
    const QImage picture = view_->viewport()->grab().toImage();
    int count = 0;
    for (int x = part.left(); x <= part.right(); ++x)
      for (int y = part.top(); y <= part.bottom(); ++y) {
        if (!picture.rect().contains(x, y)) continue;
        const QColor seen = picture.pixelColor(x, y);
        count += std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green()) +
                     std::abs(seen.blue() - colour.blue()) <
                 60;
      }
    return count;
  }
  void zoom(int notches) {
    const QPoint at = view_->viewport()->rect().center();
    for (int i = 0; i < std::abs(notches); ++i) {
      QWheelEvent event(at, view_->viewport()->mapToGlobal(at), {}, {0, notches > 0 ? 120 : -120}, Qt::NoButton,
                        Qt::ControlModifier, Qt::NoScrollPhase, false);
      QApplication::sendEvent(view_->viewport(), &event);
    }
  }
  /// So many devices from everywhere in the plan, at most one of a site.
  QStringList scattered(int count) {
    QStringList ids;
    const auto& devices = document_->plan().devices;
    for (std::size_t i = 0; int(ids.size()) < count; ++i)
      ids += QString::fromStdString(devices[(i * 7 + 3) % devices.size()].id);
    document_->select(ids);
    return ids;
  }
  void compareWithFresh() {
    const Diagram fresh = logicalDiagram(document_->completedPlan(), document_->report().get());
    QCOMPARE(diagram().boxes.size(), fresh.boxes.size());
    for (std::size_t i = 0; i < fresh.boxes.size(); ++i) QCOMPARE(diagram().boxes[i].rect, fresh.boxes[i].rect);
    for (std::size_t i = 0; i < fresh.wires.size(); ++i) {
      QVERIFY2(diagram().wires[i].lines == fresh.wires[i].lines, fresh.wires[i].key.c_str());
      QVERIFY(diagram().wires[i].jumps == fresh.wires[i].jumps);
    }
  }

 private Q_SLOTS:
  void cleanup() {
    view_.reset();
    document_.reset();
  }

  void whatIsSelectedIsSeenFromAfar() {
    show(sitePlan(2000, 6000, 1));
    view_->fitAll();
    const QColor accent = Theme::current().accent;
    for (const char* id : {"n1001", "n3", "n1992", "l17", "l4001"}) {
      const QString object = QString::fromLatin1(id);
      const QRect part = onScreen(object).adjusted(-3, -3, 3, 3);
      QCOMPARE(points(accent, part), 0);
      document_->select({object});
      QVERIFY2(points(accent, part) >= 8, id);
      document_->select({});
    }
    // And all of many at once.
    const QColor rim = Theme::current().accent;
    for (const QString& id : scattered(200)) QVERIFY(onScreen(id).width() < 24);
    const QImage picture = view_->viewport()->grab().toImage();
    for (const QString& id : document_->selection()) {
      const QRect part = onScreen(id).adjusted(-3, -3, 3, 3);
      bool found = false;
      for (int x = part.left(); x <= part.right(); ++x)
        for (int y = part.top(); y <= part.bottom(); ++y) found |= picture.pixelColor(x, y) == rim;
      QVERIFY2(found, qPrintable(id));
    }
  }

  void whatIsWrongIsSeenFromAfar() {
    open(QStringLiteral("problem-1"));
    QTRY_VERIFY(!document_->analysing() && document_->report()->flow("adfs-in") != nullptr);
    zoom(-24);
    zoom(6);
    QVERIFY(view_->transform().m11() < 0.07);
    const QRect all = view_->mapFromScene(diagram().bounds).boundingRect().adjusted(-12, -12, 12, 12);
    const Theme& t = Theme::current();
    QCOMPARE(points(t.bad, all), 0);
    document_->highlight(QStringLiteral("adfs-in"));
    QVERIFY(points(t.request, all) >= 6);
    QVERIFY(points(t.bad, all) >= 6); // where it dies
    document_->highlight({});
    QCOMPARE(points(t.bad, all), 0);
    // What a failure cuts off.
    for (const auto& circuit : document_->plan().circuits) document_->toggleFailed(QString::fromStdString(circuit.id));
    for (const auto& egress : document_->plan().internet_egresses)
      document_->toggleFailed(QString::fromStdString(egress.id));
    QTRY_VERIFY(document_->report()->failure && !document_->report()->failure->flows_lost.empty());
    QTRY_VERIFY(points(t.bad, all) >= 6);
  }

  void scrollingLeavesTheSamePictureAsDrawing() {
    show(sitePlan(160, 480, 1));
    for (const int notches : {0, 8}) {
      zoom(notches);
      QWidget* ground = view_->viewport();
      const QPoint from = ground->rect().center();
      QTest::mousePress(ground, Qt::MiddleButton, {}, from);
      for (const QPoint by : {QPoint(30, 0), QPoint(30, 25), QPoint(-60, 10), QPoint(-61, -40)}) {
        QTest::mouseMove(ground, from + by);
        QCoreApplication::processEvents();
      }
      QTest::mouseRelease(ground, Qt::MiddleButton, {}, from);
      QCoreApplication::processEvents();
      const QImage scrolled = view_->screen()->grabWindow(view_->winId()).toImage();
      ground->repaint();
      const QImage drawn = view_->screen()->grabWindow(view_->winId()).toImage();
      QCOMPARE(scrolled.size(), drawn.size());
      for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x) {
          const QColor a = scrolled.pixelColor(x, y);
          const QColor b = drawn.pixelColor(x, y);
          // Where a part of a line is cut off shows in the rounding of its soft edges.
          QVERIFY(std::abs(a.red() - b.red()) <= 2 && std::abs(a.green() - b.green()) <= 2 &&
                  std::abs(a.blue() - b.blue()) <= 2);
        }
    }
  }

  void aDragOfManyEndsAsDrawnAnew() {
    show(sitePlan(600, 1800, 1));
    view_->fitAll();
    const QStringList ids = scattered(60);
    const Diagram before = diagram();
    const QPoint from = middle(ids[30]);
    const QPoint by(20, -10);
    QWidget* ground = view_->viewport();
    test::moveTo(ground, from);
    test::press(ground, from);
    for (int i = 1; i <= 5; ++i) test::moveTo(ground, from + by * i / 5);
    // On the way lines keep to their ends and their corners square.
    const QPointF moved = view_->objectRect(ids[30]).center() -
                          before.boxes[std::size_t(before.box(ids[30].toStdString()))].rect.center();
    QVERIFY(moved.x() > 0 && moved.y() < 0);
    for (const Wire& wire : diagram().wires) {
      const QPolygonF& line = wire.lines.front();
      for (const auto& [box, end] : {std::pair(wire.from, line.front()), std::pair(wire.to, line.back())}) {
        const QRectF rect = diagram().boxes[std::size_t(box)].rect;
        QVERIFY2(rect.adjusted(-1, -1, 1, 1).contains(end) && !rect.adjusted(1, 1, -1, -1).contains(end),
                 wire.key.c_str());
      }
      for (qsizetype k = 0; k + 1 < line.size(); ++k)
        QVERIFY2(std::abs(line[k].x() - line[k + 1].x()) < 0.6 || std::abs(line[k].y() - line[k + 1].y()) < 0.6,
                 wire.key.c_str());
    }
    test::release(ground, from + by);
    QVERIFY(!document_->plan().layout.empty());
    compareWithFresh();
    // Each stays in its site, and one step takes all back.
    for (const QString& id : ids) {
      const auto* device = document_->plan().devices.find(id.toStdString());
      const int number = std::stoi(device->id.substr(1));
      QCOMPARE(device->site.id, "n" + std::to_string(number / 8 * 8));
    }
    document_->undo();
    for (std::size_t i = 0; i < before.boxes.size(); ++i) QCOMPARE(diagram().boxes[i].rect, before.boxes[i].rect);
    compareWithFresh();
  }

  void aDragThatIsGivenUpLeavesNothing() {
    show(sitePlan(600, 1800, 1));
    view_->fitAll();
    const QStringList ids = scattered(60);
    const QPoint from = middle(ids[10]);
    QWidget* ground = view_->viewport();
    test::moveTo(ground, from);
    test::press(ground, from);
    for (int i = 1; i <= 5; ++i) test::moveTo(ground, from + QPoint(30, 20) * i);
    QTest::keyClick(view_.get(), Qt::Key_Escape);
    test::release(ground, from + QPoint(150, 100));
    QVERIFY(document_->plan().layout.empty());
    compareWithFresh();
  }

  void manyAreMovedByKeys() {
    show(sitePlan(600, 1800, 1));
    const QStringList ids = scattered(60);
    const QRectF before = view_->objectRect(ids[5]);
    QTest::keyPress(view_.get(), Qt::Key_Right);
    QTest::keyPress(view_.get(), Qt::Key_Right);
    QTest::keyRelease(view_.get(), Qt::Key_Right);
    QCOMPARE(view_->objectRect(ids[5]).left(), before.left() + 2 * kGrid);
    compareWithFresh();
  }

  void aSmallBoxIsTakenHoldOf() {
    show(sitePlan(2000, 6000, 1));
    view_->fitAll();
    const QString id = QStringLiteral("n1001");
    QVERIFY(onScreen(id).height() < 8);
    const std::size_t links = document_->plan().links.size();
    test::drag(view_->viewport(), middle(id), view_->viewport(), middle(id) + QPoint(40, 30));
    QCOMPARE(document_->plan().links.size(), links);
    QVERIFY(document_->plan().layout.find("n1001") != nullptr);
  }
};

RW_UI_TEST(FramesTest)
#include "frames_test.moc"
