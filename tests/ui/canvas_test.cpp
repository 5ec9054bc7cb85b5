// The canvas by hand: real mouse and key events on a view of its own, and what they do to the plan.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_scene.h"
#include "canvas/canvas_view.h"
#include "canvas/geo_diagram.h"
#include "catalogue/catalogue.h"
#include "formats/yaml.h"
#include "ui_test.h"

#include <QLineEdit>

using namespace rw;
using namespace rw::ui;
using plan::EntityKind;

class CanvasTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<PlanDocument> document_;
  std::unique_ptr<CanvasView> view_;
  QString hint_;

  void open(const QString& scenario) {
    QFile file(test::testFile(QStringLiteral("scenarios/%1.yaml").arg(scenario)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto plan = formats::readYaml(file.readAll().toStdString(), "plan", catalogue::externalIds());
    QVERIFY(plan);
    show(std::move(*plan));
  }
  void show(plan::Plan plan) {
    folder_ = std::make_unique<QTemporaryDir>();
    auto project = store::Project::create(std::move(plan), folder_->path().toStdString());
    QVERIFY(project);
    document_ = std::make_unique<PlanDocument>(std::move(*project));
    view_ = std::make_unique<CanvasView>();
    connect(view_.get(), &CanvasView::hint, this, [this](const QString& text) { hint_ = text; });
    view_->resize(1200, 900);
    view_->setDocument(document_.get());
    view_->show();
    view_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
    view_->setFocus();
  }

  [[nodiscard]] const plan::Plan& plan() const { return document_->plan(); }
  [[nodiscard]] QWidget* ground() const { return view_->viewport(); }
  [[nodiscard]] QPoint at(QPointF scene) const { return view_->mapFromScene(scene); }
  [[nodiscard]] QPoint middle(const char* id) const { return at(view_->objectRect(QString::fromLatin1(id)).center()); }
  [[nodiscard]] QPoint rightRim(const char* id) const {
    const QRectF rect = view_->objectRect(QString::fromLatin1(id));
    return at({rect.right(), rect.center().y()}) - QPoint(1, 0);
  }
  void dragOnCanvas(QPoint from, QPoint to) { test::drag(ground(), from, ground(), to); }
  void clickAt(QPoint where, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(ground(), Qt::LeftButton, modifiers, where);
  }
  /// The document's files are read back and written byte for byte: the same text is the same plan.
  [[nodiscard]] std::string text() const { return formats::writeYaml(plan()); }

 private Q_SLOTS:
  void cleanup() {
    view_.reset();
    document_.reset();
    hint_.clear();
  }

  void everythingOfThePlanIsShown() {
    open(QStringLiteral("problem-1"));
    for (const auto& device : plan().devices) QVERIFY(!view_->objectRect(QString::fromStdString(device.id)).isEmpty());
    for (const auto& site : plan().sites) QVERIFY(!view_->objectRect(QString::fromStdString(site.id)).isEmpty());
    for (const auto& link : plan().links) QVERIFY(!view_->objectRect(QString::fromStdString(link.id)).isEmpty());
    for (const char* edge : {"inet-nj", "er-ny", "new-york"})
      QVERIFY(!view_->objectRect(QString::fromLatin1(edge)).isEmpty());
    QVERIFY(view_->objectRect(QStringLiteral("nj")).contains(view_->objectRect(QStringLiteral("nj-core"))));
    // Edges stand above the site on which they hang.
    QVERIFY(view_->objectRect(QStringLiteral("er-ny")).bottom() < view_->objectRect(QStringLiteral("ny")).top());
  }

  void whatIsInSightIsNotScrolledTo() {
    open(QStringLiteral("problem-1"));
    view_->fitAll();
    const QPoint before = middle("nj");
    for (const char* id : {"microsoft", "inet-nj", "nj", "hq"}) {
      document_->reveal({QString::fromLatin1(id)});
      QCOMPARE(middle("nj"), before);
    }
    view_->zoomIn();
    for (int i = 0; i < 6; ++i) view_->zoomIn();
    document_->reveal({QStringLiteral("hq")});
    QVERIFY(ground()->rect().contains(middle("hq")));
  }

  void theLegendStaysAwayFromASmallCanvas() {
    open(QStringLiteral("problem-1"));
    auto* legend = view_->findChild<QWidget*>(QStringLiteral("legend"));
    QVERIFY(legend != nullptr);
    QTRY_VERIFY(legend->isVisible());
    view_->resize(legend->width() - 20, 900);
    QTRY_VERIFY(!legend->isVisible());
    view_->resize(1200, 900);
    QTRY_VERIFY(legend->isVisible());
    QVERIFY(view_->rect().contains(legend->geometry()));
    view_->resize(1200, 100);
    QTRY_VERIFY(!legend->isVisible());
  }

  void aFirewallIsPlacedIntoASite() {
    open(QStringLiteral("problem-1"));
    const std::string before = text();
    const QRectF site = view_->objectRect(QStringLiteral("nj"));
    view_->beginPlacing(QStringLiteral("firewall"));
    const QPoint there = at(site.bottomLeft() + QPointF(60, -100));
    test::moveTo(ground(), there - QPoint(5, 5));
    test::press(ground(), there);
    test::release(ground(), there);
    QCOMPARE(plan().devices.size(), std::size_t{5});
    const plan::Device& firewall = plan().devices[4];
    QCOMPARE(firewall.site.id, std::string("nj"));
    QCOMPARE(int(firewall.kind), int(plan::DeviceKind::Firewall));
    QVERIFY(firewall.stateful && *firewall.stateful);
    QCOMPARE(document_->selection(), QStringList{QString::fromStdString(firewall.id)});
    const QRectF now = view_->objectRect(QStringLiteral("nj"));
    QVERIFY(now.contains(view_->objectRect(QString::fromStdString(firewall.id))));
    document_->undo();
    QCOMPARE(text(), before);
  }

  void twoNewOnesHaveTwoNames() {
    open(QStringLiteral("problem-1"));
    for (const int x : {80, 260}) {
      view_->beginPlacing(QStringLiteral("router"));
      const QPoint there = at(view_->objectRect(QStringLiteral("ny")).topLeft() + QPointF(x, 200));
      test::moveTo(ground(), there);
      test::press(ground(), there);
      test::release(ground(), there);
    }
    QCOMPARE(plan().devices.size(), std::size_t{6});
    QVERIFY(plan().devices[4].displayName() != plan().devices[5].displayName());
    QVERIFY(plan().devices[4].id != plan().devices[5].id);
  }

  void anEdgeHangsOnANodeOrNowhere() {
    open(QStringLiteral("problem-1"));
    const std::string before = text();
    const QPoint empty = ground()->rect().bottomLeft() + QPoint(12, -12);
    view_->beginPlacing(QStringLiteral("circuit"));
    test::moveTo(ground(), empty - QPoint(2, 2));
    test::press(ground(), empty);
    test::moveTo(ground(), empty);
    QVERIFY(!hint_.isEmpty()); // while the button is held
    const QString why = hint_;
    test::release(ground(), empty);
    QCOMPARE(text(), before);
    QVERIFY(!document_->canUndo());

    view_->beginPlacing(QStringLiteral("circuit"));
    const QPoint there = middle("nj-perimeter");
    test::moveTo(ground(), there);
    QVERIFY(hint_ != why);
    test::press(ground(), there);
    test::release(ground(), there);
    QCOMPARE(plan().circuits.size(), std::size_t{2});
    QCOMPARE(plan().circuits[1].primaryNode(), std::string("nj-perimeter"));
    QVERIFY(view_->objectRect(QString::fromStdString(plan().circuits[1].id)).bottom() <
            view_->objectRect(QStringLiteral("nj")).top());
  }

  void escapeGivesUpPlacing() {
    open(QStringLiteral("problem-1"));
    view_->beginPlacing(QStringLiteral("site"));
    test::moveTo(ground(), {30, 30});
    QTest::keyClick(view_.get(), Qt::Key_Escape);
    test::press(ground(), {30, 30});
    test::release(ground(), {30, 30});
    QCOMPARE(plan().sites.size(), std::size_t{3});
  }

  void twoNodesAreJoinedFromRimToNode() {
    open(QStringLiteral("problem-1"));
    const std::string before = text();
    dragOnCanvas(rightRim("nj-perimeter"), middle("ny-perimeter"));
    QCOMPARE(plan().links.size(), std::size_t{8});
    QCOMPARE(plan().links[7].a.id, std::string("nj-perimeter"));
    QCOMPARE(plan().links[7].b.id, std::string("ny-perimeter"));
    QVERIFY(!view_->objectRect(QString::fromStdString(plan().links[7].id)).isEmpty());
    document_->undo();
    QCOMPARE(text(), before);
  }

  void whatMayNotBeJoinedSaysWhyWhileTheButtonIsHeld_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("itself") << QByteArray("nj-perimeter");
    QTest::newRow("joined already") << QByteArray("nj-core");
    QTest::newRow("an edge") << QByteArray("er-ny");
    QTest::newRow("a meet-me location") << QByteArray("new-york");
  }
  void whatMayNotBeJoinedSaysWhyWhileTheButtonIsHeld() {
    QFETCH(QByteArray, target);
    open(QStringLiteral("problem-1"));
    const std::string before = text();
    const QPoint from = rightRim("nj-perimeter");
    const QPoint to = middle(target.constData());
    test::moveTo(ground(), from);
    test::press(ground(), from);
    test::moveTo(ground(), from + QPoint(30, 0));
    hint_.clear();
    test::moveTo(ground(), to + QPoint(3, 0));
    test::moveTo(ground(), to);
    QVERIFY(!hint_.isEmpty());
    test::release(ground(), to);
    QCOMPARE(text(), before);
    QVERIFY(!document_->canUndo());
  }

  void aDeviceIsMovedOnTheGridAndItsSiteGrows() {
    open(QStringLiteral("problem-1"));
    const std::string before = text();
    const QRectF old = view_->objectRect(QStringLiteral("ny-core"));
    const QRectF site = view_->objectRect(QStringLiteral("ny"));
    const QPoint from = middle("ny-core");
    dragOnCanvas(from, from + QPoint(-20, 190));
    const QRectF now = view_->objectRect(QStringLiteral("ny-core"));
    QVERIFY(now.top() > old.top() + 100);
    QCOMPARE(std::fmod(now.left(), 24.0), 0.0);
    QCOMPARE(std::fmod(now.top(), 24.0), 0.0);
    QVERIFY(view_->objectRect(QStringLiteral("ny")).contains(now));
    QVERIFY(view_->objectRect(QStringLiteral("ny")).contains(site.center()));
    QCOMPARE(plan().devices.find("ny-core")->site.id, std::string("ny"));
    document_->undo();
    QCOMPARE(text(), before);
    QCOMPARE(view_->objectRect(QStringLiteral("ny-core")), old);
    document_->redo();
    QCOMPARE(view_->objectRect(QStringLiteral("ny-core")), now);
  }

  void aSiteTakesItsContentsAlong() {
    open(QStringLiteral("problem-1"));
    const QPointF inside =
        view_->objectRect(QStringLiteral("nj-core")).topLeft() - view_->objectRect(QStringLiteral("nj")).topLeft();
    const QPointF other = view_->objectRect(QStringLiteral("ny-core")).topLeft();
    const QPoint head = at(view_->objectRect(QStringLiteral("nj")).topLeft() + QPointF(60, 24));
    dragOnCanvas(head, head + QPoint(-40, 60));
    QCOMPARE(view_->objectRect(QStringLiteral("nj-core")).topLeft() - view_->objectRect(QStringLiteral("nj")).topLeft(),
             inside);
    QCOMPARE(view_->objectRect(QStringLiteral("ny-core")).topLeft(), other); // nothing else moves
  }

  void aDeviceDroppedOnAnotherSiteBelongsToIt() {
    open(QStringLiteral("problem-1"));
    const QPoint free = at(view_->objectRect(QStringLiteral("ny")).bottomLeft() + QPointF(70, -90));
    dragOnCanvas(middle("nj-core"), free);
    QCOMPARE(plan().devices.find("nj-core")->site.id, std::string("ny"));
    document_->undo();
    QCOMPARE(plan().devices.find("nj-core")->site.id, std::string("nj"));
  }

  void anUndoDuringADragEndsTheDrag() {
    open(QStringLiteral("problem-1"));
    QVERIFY(document_->edit(QStringLiteral("rename"), [](edit::Transaction& t) {
      return t.set({EntityKind::Device, "ny-core"}, "name", Value("Core"));
    }));
    const QPoint from = middle("ny-core");
    test::press(ground(), from);
    test::moveTo(ground(), from + QPoint(40, 0));
    test::moveTo(ground(), from + QPoint(90, 0));
    document_->undo();
    test::release(ground(), from + QPoint(90, 0));
    QVERIFY(plan().layout.empty());
    QVERIFY(!document_->canUndo());
  }

  void theRubberBandSelectsWhatIsWhollyInIt() {
    open(QStringLiteral("problem-1"));
    const QRectF site = view_->objectRect(QStringLiteral("hq"));
    dragOnCanvas(at(site.bottomRight() + QPointF(20, 20)), at(site.topLeft() - QPointF(20, 20)));
    QCOMPARE(document_->selection(), QStringList{QStringLiteral("hq")});
    clickAt(middle("ny-core"), Qt::ControlModifier);
    QCOMPARE(document_->selection(), (QStringList{QStringLiteral("hq"), QStringLiteral("ny-core")}));
    clickAt(middle("hq"), Qt::ControlModifier);
    QCOMPARE(document_->selection(), QStringList{QStringLiteral("ny-core")});
    clickAt(ground()->rect().bottomLeft() + QPoint(8, -8));
    QVERIFY(document_->selection().isEmpty());
  }

  void aLineIsSelectedByAClick() {
    open(QStringLiteral("problem-1"));
    const QRectF wan = view_->objectRect(QStringLiteral("wan"));
    clickAt(at(wan.center()));
    QCOMPARE(document_->selection(), QStringList{QStringLiteral("wan")});
  }

  void whatIsDeletedComesBack() {
    open(QStringLiteral("problem-1"));
    const std::string before = text();
    clickAt(middle("ny-perimeter"));
    view_->deleteSelection();
    QVERIFY(plan().devices.find("ny-perimeter") == nullptr);
    QVERIFY(plan().circuits.empty()); // it hung there
    QVERIFY(view_->objectRect(QStringLiteral("ny-perimeter")).isEmpty());
    QVERIFY(document_->selection().isEmpty());
    document_->undo();
    QCOMPARE(text(), before);
    QVERIFY(!view_->objectRect(QStringLiteral("ny-perimeter")).isEmpty());
  }

  void anObjectIsRenamedInPlace() {
    open(QStringLiteral("problem-1"));
    clickAt(middle("ny-core"));
    view_->renameSelection();
    auto* field = test::seen<QLineEdit>(view_.get(), QStringLiteral("inlineEditor"));
    QVERIFY(field != nullptr);
    QCOMPARE(field->text(), QStringLiteral("New York core"));
    QTest::keyClicks(field, QStringLiteral("Hub"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(plan().devices.find("ny-core")->name, std::string("Hub"));
    document_->undo();
    QCOMPARE(plan().devices.find("ny-core")->name, std::string("New York core"));

    QTest::mouseDClick(ground(), Qt::LeftButton, {}, middle("nj-core"));
    QTRY_VERIFY((field = test::seen<QLineEdit>(view_.get(), QStringLiteral("inlineEditor"))) != nullptr);
    QTest::keyClicks(field, QStringLiteral("Given up"));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(plan().devices.find("nj-core")->name, std::string("New Jersey core"));
  }

  void aSiteIsDuplicatedWithWhatIsInIt() {
    open(QStringLiteral("problem-1"));
    const std::string before = text();
    document_->select({QStringLiteral("nj")});
    view_->duplicateSelection();
    QCOMPARE(plan().sites.size(), std::size_t{4});
    QCOMPARE(plan().devices.size(), std::size_t{6});
    QCOMPARE(plan().segments.size(), std::size_t{2});
    QCOMPARE(plan().links.size(), std::size_t{10}); // the three inside; not the one to New York
    for (const plan::Device& device : plan().devices)
      if (device.id.ends_with("-2")) QCOMPARE(device.site.id, std::string("nj-2"));
    document_->undo();
    QCOMPARE(text(), before);
  }

  void arrowsMoveByTheGridAndTabGoesOn() {
    open(QStringLiteral("problem-1"));
    clickAt(middle("hq"));
    const QRectF before = view_->objectRect(QStringLiteral("hq"));
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QCOMPARE(view_->objectRect(QStringLiteral("hq")), before.translated(24, 24));
    view_->layOutAutomatically();
    QVERIFY(plan().layout.empty());
    QCOMPARE(view_->objectRect(QStringLiteral("hq")), before);

    document_->select({});
    QSet<QString> visited;
    for (int i = 0; i < 10; ++i) {
      QTest::keyClick(view_.get(), Qt::Key_Tab);
      QCOMPARE(document_->selection().size(), qsizetype{1});
      visited.insert(document_->selection().first());
    }
    QVERIFY(visited.size() == 10);
  }

  void theWheelZoomsAtThePointer() {
    open(QStringLiteral("problem-1"));
    const QPoint there(300, 240);
    const QPointF before = view_->mapToScene(there);
    const double scale = view_->transform().m11();
    QWheelEvent wheel(there, ground()->mapToGlobal(there), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(ground(), &wheel);
    QVERIFY(view_->transform().m11() > scale * 1.2);
    QVERIFY(QLineF(view_->mapToScene(there), before).length() < 2);
  }

  void theMapShowsSitesWhereTheyAre() {
    open(QStringLiteral("regional"));
    view_->setProjection(plan::Projection::Geographic);
    const QPointF california = view_->objectRect(QStringLiteral("california")).center();
    const QPointF hongKong = view_->objectRect(QStringLiteral("hong-kong")).center();
    const QPointF dhaka = view_->objectRect(QStringLiteral("bangladesh")).center();
    QVERIFY(california.x() < dhaka.x() && dhaka.x() < hongKong.x());
    QVERIFY(california.y() < hongKong.y());
    QVERIFY(!view_->objectRect(QStringLiteral("hk-bd")).isEmpty());
    // Dragged on the map, it has another position.
    const double before = plan().sites.find("bangladesh")->lon->value;
    const QPoint from = middle("bangladesh");
    dragOnCanvas(from, from + QPoint(-60, 0));
    QVERIFY(plan().sites.find("bangladesh")->lon->value < before - 1);
    QVERIFY(plan().layout.empty());
    document_->undo();
    QCOMPARE(plan().sites.find("bangladesh")->lon->value, before);
    view_->setProjection(plan::Projection::Logical);
    QVERIFY(view_->objectRect(QStringLiteral("california")).contains(view_->objectRect(QStringLiteral("ca-edge"))));
  }

  void theLitPathDiesAtThePerimeter() {
    open(QStringLiteral("problem-1"));
    QTRY_VERIFY(!document_->analysing() && document_->report()->flow("adfs-in") != nullptr);
    view_->resize(760, 620);
    document_->highlight(QStringLiteral("adfs-in"));
    const auto* scene = static_cast<const CanvasScene*>(view_->scene());
    QVERIFY(!scene->paths().empty());
    const FlowPath& path = scene->paths().front();
    QVERIFY(ground()->rect().contains(view_->mapFromScene(path.callout).boundingRect())); // nobody has zoomed
    const Diagram& diagram = scene->diagram();
    QCOMPARE(diagram.boxes[std::size_t(path.diesAt)].object, std::string("ny-perimeter"));
    QVERIFY(diagram.boxes[std::size_t(path.diesAt)].rect.adjusted(-12, -12, 12, 12).contains(path.cross));
    QVERIFY(!path.callout.isEmpty());
    QVERIFY(path.reason.contains(QStringLiteral("New York core")));
    QVERIFY(path.boxes[std::size_t(diagram.box("inet-nj"))]);
    QVERIFY(!path.boxes[std::size_t(diagram.box("er-ny"))]); // it never gets there
    QVERIFY(path.request.size() >= 5 && path.answer.size() == 3);
    for (const Box& box : diagram.boxes) // the words cover no box
      if (box.shape == BoxShape::Node || box.shape == BoxShape::Edge)
        QVERIFY(!box.rect.intersects(path.callout) && !box.rect.intersects(path.reasonRect));
    document_->highlight({});
    QVERIFY(scene->paths().empty());
  }

  void keysFollowTheLines() {
    open(QStringLiteral("problem-1"));
    const auto go = [&](Qt::Key key) {
      QTest::keyClick(view_.get(), key, Qt::ControlModifier);
      return document_->selection().value(0);
    };
    const std::string before = text();
    document_->select({QStringLiteral("nj-core")});
    QCOMPARE(go(Qt::Key_Right), QStringLiteral("ny-core"));
    QCOMPARE(go(Qt::Key_Up), QStringLiteral("ny-perimeter"));
    QCOMPARE(go(Qt::Key_Up), QStringLiteral("er-ny"));
    QCOMPARE(go(Qt::Key_Down), QStringLiteral("ny-perimeter"));
    QCOMPARE(go(Qt::Key_Left), QStringLiteral("ny-perimeter")); // no line leads there
    go(Qt::Key_Down);
    QCOMPARE(go(Qt::Key_Right), QStringLiteral("hq"));
    QCOMPARE(go(Qt::Key_Left), QStringLiteral("ny-core"));
    // From a line to its ends; from nothing to the first object.
    document_->select({qs(plan().links[0].id)});
    const QString end = go(Qt::Key_Left);
    QVERIFY(end == qs(plan().links[0].a.id) || end == qs(plan().links[0].b.id) || end == qs(plan().links[0].id));
    document_->select({});
    QVERIFY(!go(Qt::Key_Right).isEmpty());
    QCOMPARE(text(), before); // nothing was moved
  }

  void labelsAndBoxesDoNotCollide_data() {
    QTest::addColumn<QString>("scenario");
    for (const char* name : {"problem-1", "problem-2", "regional", "meet-me-table", "pool-on-two-circuits"})
      QTest::newRow(name) << QString::fromLatin1(name);
  }
  void labelsAndBoxesDoNotCollide() {
    QFETCH(QString, scenario);
    open(scenario);
    const Diagram& diagram = static_cast<const CanvasScene*>(view_->scene())->diagram();
    for (const Box& a : diagram.boxes)
      for (const Box& b : diagram.boxes)
        if (&a != &b && a.shape != BoxShape::Container && b.shape != BoxShape::Container)
          QVERIFY2(!a.rect.intersects(b.rect), (a.key + " and " + b.key).c_str());
    // No line runs through a box that is not its own.
    for (const Wire& wire : diagram.wires)
      for (std::size_t i = 0; i < diagram.boxes.size(); ++i) {
        const Box& box = diagram.boxes[i];
        if (int(i) == wire.from || int(i) == wire.to || box.shape == BoxShape::Container) continue;
        for (const QPolygonF& line : wire.lines)
          for (qsizetype k = 0; k + 1 < line.size(); ++k)
            QVERIFY2(!QRectF(line[k], line[k + 1]).normalized().adjusted(0, 0, 0.1, 0.1).intersects(box.rect),
                     (wire.key + " through " + box.key).c_str());
      }
    const Diagram map = geographicDiagram(document_->completedPlan(), 20);
    for (const Box& a : map.boxes)
      for (const Box& b : map.boxes)
        if (&a < &b && a.shape == BoxShape::Marker && b.shape == BoxShape::Marker)
          QVERIFY2(!a.rect.intersects(b.rect) && !a.labelRect.intersects(b.labelRect),
                   (a.key + " and " + b.key).c_str());
  }

  void anEmptyPlanIsNoTrouble() {
    show(plan::Plan());
    view_->fitAll();
    view_->selectAllObjects();
    view_->deleteSelection();
    view_->beginPlacing(QStringLiteral("site"));
    test::moveTo(ground(), {600, 500});
    test::press(ground(), {600, 500});
    test::release(ground(), {600, 500});
    QCOMPARE(plan().sites.size(), std::size_t{1});
    view_->setProjection(plan::Projection::Geographic);
    QVERIFY(!view_->objectRect(QString::fromStdString(plan().sites[0].id)).isEmpty()); // listed beside the map
    view_->setDocument(nullptr);
    QVERIFY(view_->objectRect(QStringLiteral("site")).isEmpty());
  }
};

RW_UI_TEST(CanvasTest)
#include "canvas_test.moc"
