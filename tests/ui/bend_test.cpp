// Lines as people want them: straight, curved, bent at way-points by hand.
#include "canvas/drawn_lines.h"
#include "drawn_plan.h"

using namespace rw;
using namespace rw::ui;

class BendTest : public test::DrawnPlan {
  Q_OBJECT

  [[nodiscard]] const Wire& wire() const { return diagram().wires[std::size_t(diagram().wire(link_))]; }
  [[nodiscard]] const plan::Link& link() const { return *document_->plan().links.find(link_); }
  void drag(QPointF from, QPointF to) { test::drag(view_->viewport(), at(from), view_->viewport(), at(to)); }
  void set(const char* property, const Value& value) {
    QVERIFY(document_
                ->edit(QStringLiteral("Set"),
                       [&](edit::Transaction& t) {
                         return t.set({plan::EntityKind::Link, link_}, property, value);
                       })
                .has_value());
  }
  std::string link_;

 private Q_SLOTS:
  void init() {
    showScenario("problem-1");
    // The link between the two routers.
    for (const plan::Link& each : document_->plan().links)
      if ((each.a.id == "nj-core" && each.b.id == "ny-core") || (each.a.id == "ny-core" && each.b.id == "nj-core"))
        link_ = each.id;
    QVERIFY(!link_.empty());
    document_->select({QString::fromStdString(link_)});
  }
  void cleanup() { window_.reset(); }

  void aHandleIsDraggedAndTheLineRunsThroughIt() {
    QCOMPARE(bendHandles(wire()).size(), std::size_t(1));
    const QPointF handle = bendHandles(wire()).front().at;
    const auto revision = document_->plan().revisions.routing;
    drag(handle, handle + QPointF(0, 60));
    QCOMPARE(link().waypoints.size(), std::size_t(1));
    QVERIFY(std::abs(link().waypoints[0].y - (handle.y() + 60)) <= kGrid / 4 + 1);
    QCOMPARE(document_->plan().revisions.routing, revision); // no path has changed
    const QPointF point(link().waypoints[0].x, link().waypoints[0].y);
    QVERIFY(wire().lines.front().contains(point));
    for (qsizetype i = 0; i + 1 < wire().lines.front().size(); ++i) { // still square
      const QPointF step = wire().lines.front()[i + 1] - wire().lines.front()[i];
      QVERIFY(std::abs(step.x()) < 0.6 || std::abs(step.y()) < 0.6);
    }
    // Another one beside it, then both away by double clicks.
    const QPointF second = bendHandles(wire()).back().at;
    drag(second, second + QPointF(0, 40));
    QCOMPARE(link().waypoints.size(), std::size_t(2));
    for (int left = 1; left >= 0; --left) {
      const BendHandle solid = bendHandles(wire())[1];
      QVERIFY(!solid.isNew);
      QTest::mouseMove(view_->viewport(), at(solid.at));
      QTest::mouseDClick(view_->viewport(), Qt::LeftButton, {}, at(solid.at));
      QCOMPARE(link().waypoints.size(), std::size_t(left));
    }
    for (std::size_t left = document_->project().stepsInForce(); left > 0; --left) document_->undo();
    QVERIFY(link().waypoints.empty());
  }

  void anEndIsDraggedToAnotherNode() {
    const std::string before = formats::writeYaml(document_->plan());
    const bool firstIsNewYork = diagram().boxes[std::size_t(wire().from)].object == "ny-core";
    const auto middleOf = [this](const char* node) { return view_->objectRect(QString::fromLatin1(node)).center(); };
    const auto end = [&] { return firstIsNewYork ? wire().lines.front().front() : wire().lines.front().back(); };
    drag(end(), middleOf("ny-perimeter"));
    QCOMPARE(link().a.id == "nj-core" ? link().b.id : link().a.id, std::string("ny-perimeter"));
    QTRY_VERIFY(!document_->analysing());
    QCOMPARE(document_->selection(), QStringList{QString::fromStdString(link_)});
    document_->undo();
    QCOMPARE(formats::writeYaml(document_->plan()), before);
    QTRY_VERIFY(!document_->analysing());
    // Not to itself, nor to nothing; Escape gives up.
    for (const QPointF& wrong : {middleOf("nj-core"), diagram().bounds.topLeft() + QPointF(-30, -30)}) {
      drag(end(), wrong);
      QCOMPARE(formats::writeYaml(document_->plan()), before);
    }
    test::press(view_->viewport(), at(end()));
    test::moveTo(view_->viewport(), at(middleOf("ny-perimeter")));
    view_->setFocus();
    QTest::keyClick(view_, Qt::Key_Escape);
    test::release(view_->viewport(), at(middleOf("ny-perimeter")));
    QCOMPARE(formats::writeYaml(document_->plan()), before);
  }

  void aClickOnAHandleChangesNothingAndEscapeGivesUp() {
    const QPolygonF before = wire().lines.front();
    const QPointF handle = bendHandles(wire()).front().at;
    QTest::mouseMove(view_->viewport(), at(handle));
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, at(handle));
    QVERIFY(!document_->canUndo());
    QCOMPARE(wire().lines.front(), before);
    test::press(view_->viewport(), at(handle));
    test::moveTo(view_->viewport(), at(handle + QPointF(0, 50)));
    QVERIFY(wire().lines.front() != before);
    view_->setFocus();
    QTest::keyClick(view_, Qt::Key_Escape);
    test::release(view_->viewport(), at(handle + QPointF(0, 50)));
    QCOMPARE(wire().lines.front(), before);
    QVERIFY(!document_->canUndo());
  }

  void straightAndCurvedLinesEndAtTheRims_data() {
    QTest::addColumn<QByteArray>("style");
    QTest::newRow("straight") << QByteArray("straight");
    QTest::newRow("curved") << QByteArray("curved");
  }
  void straightAndCurvedLinesEndAtTheRims() {
    QFETCH(QByteArray, style);
    set("line", Value(style.toStdString()));
    for (const bool bent : {false, true}) {
      if (bent) {
        const QPointF handle = bendHandles(wire()).front().at;
        drag(handle, handle + QPointF(24, 72));
        QCOMPARE(link().waypoints.size(), std::size_t(1));
      }
      const QPolygonF& line = wire().lines.front();
      QCOMPARE(line.size() > 4, style == "curved");
      for (const auto& [end, point] : {std::pair{wire().from, line.front()}, std::pair{wire().to, line.back()}}) {
        const QRectF rect = diagram().boxes[std::size_t(end)].rect;
        QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(point) && !rect.adjusted(1, 1, -1, -1).contains(point));
      }
    }
    // A path along it is drawn beside it.
    document_->highlight(QStringLiteral("adfs-in"));
    QVERIFY(view_->showsPath());
  }

  void wayPointsGoAlongWithBothEnds() {
    const QPointF handle = bendHandles(wire()).front().at;
    drag(handle, handle + QPointF(0, 60));
    const QPointF before(link().waypoints[0].x, link().waypoints[0].y);
    // One end alone: it stays.
    document_->select({QStringLiteral("nj-core")});
    view_->setFocus();
    QTest::keyClick(view_, Qt::Key_Up);
    QCOMPARE(QPointF(link().waypoints[0].x, link().waypoints[0].y), before);
    document_->undo();
    document_->select({QStringLiteral("nj"), QStringLiteral("ny")});
    QTest::keyClick(view_, Qt::Key_Right);
    QCOMPARE(QPointF(link().waypoints[0].x, link().waypoints[0].y), before + QPointF(kGrid, 0));
    document_->undo();
    QCOMPARE(QPointF(link().waypoints[0].x, link().waypoints[0].y), before);
  }
};

RW_UI_TEST(BendTest)
#include "bend_test.moc"
