// Drawing by hand in the whole window: aligning and distributing, guides while dragging, selections that follow from
// one, lines that cross or run beside each other.
#include "canvas/guides.h"
#include "canvas/line_jumps.h"
#include "drawn_plan.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPainterPath>

using namespace rw;
using namespace rw::ui;

namespace {

/// Three sites in a row; links of one pair of boxes side by side, straight and with corners, and some that cross.
constexpr auto kLines = R"(routewright: 1
design: {name: Lines}
sites:
- {id: a, name: Amsterdam, prefixes: [10.1.0.0/24]}
- {id: b, name: Berlin, prefixes: [10.2.0.0/24]}
- {id: o, name: Oslo}
devices:
- {id: a1, site: a, kind: router}
- {id: a2, site: a, kind: router}
- {id: b1, site: b, kind: router}
- {id: b2, site: b, kind: router}
- {id: b3, site: b, kind: router}
links:
- {id: straight-1, a: a1, b: a2}
- {id: straight-2, a: a2, b: a1}
- {id: bent-1, a: a2, b: b1}
- {id: bent-2, a: b1, b: a2}
- {id: bent-3, a: a2, b: b1}
- {id: b-lan, a: b, b: b1}
- {id: b12, a: b1, b: b2}
- {id: b13, a: b1, b: b3}
- {id: b23, a: b2, b: b3}
- {id: oslo, a: o, b: b2}
internet_egresses:
- {id: out, at: a1, bandwidth_mbps: 1000}
circuits:
- {id: er, at: {primary: b1, secondary: a1}, bandwidth_mbps: 1000}
)";

double distance(QPointF point, const QPolygonF& line) {
  double nearest = 1e18;
  for (qsizetype i = 0; i + 1 < line.size(); ++i) {
    const QRectF part = QRectF(line[i], line[i + 1]).normalized(); // upright or level
    const QPointF on(std::clamp(point.x(), part.left(), part.right()),
                     std::clamp(point.y(), part.top(), part.bottom()));
    nearest = std::min(nearest, QLineF(point, on).length());
  }
  return nearest;
}

} // namespace

class DrawingTest : public test::DrawnPlan {
  Q_OBJECT

  QTemporaryDir folder_;

  void openText(const char* yaml) {
    QFile file(folder_.filePath(QStringLiteral("plan.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(yaml);
    file.close();
    showFile(file.fileName());
  }

  [[nodiscard]] QRectF rect(const char* id) const { return view_->objectRect(QString::fromLatin1(id)); }
  [[nodiscard]] QPoint middle(const char* id) const { return at(rect(id).center()); }
  /// Where a site is taken by its ground.
  [[nodiscard]] QPoint head(const char* id) const { return at(rect(id).topLeft() + QPointF(60, 24)); }
  [[nodiscard]] QPolygonF line(const char* id) const {
    return diagram().wires[std::size_t(diagram().wire(id))].lines.front();
  }
  [[nodiscard]] QSet<QString> selected() const {
    return {document_->selection().begin(), document_->selection().end()};
  }
  void click(QPoint where, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, modifiers, where);
  }
  void choose(std::initializer_list<const char*> boxes) {
    document_->select({});
    for (const char* id : boxes) click(middle(id), Qt::ControlModifier);
    QCOMPARE(document_->selection().size(), qsizetype(boxes.size()));
  }
  /// The steps of a drag, through the window system, with keys that are held.
  void pressAt(QPoint where, Qt::KeyboardModifiers modifiers = {}) {
    step(QTest::MouseMove, where, modifiers);
    step(QTest::MousePress, where, modifiers);
    moveTo(where + QPoint(20, 20), modifiers);
  }
  void moveTo(QPoint where, Qt::KeyboardModifiers modifiers = {}) { step(QTest::MouseMove, where, modifiers); }
  void releaseAt(QPoint where, Qt::KeyboardModifiers modifiers = {}) { step(QTest::MouseRelease, where, modifiers); }
  void step(QTest::MouseAction action, QPoint where, Qt::KeyboardModifiers modifiers) {
    QTest::mouseEvent(action, window_->windowHandle(), action == QTest::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      modifiers, view_->viewport()->mapTo(window_.get(), where));
  }
  /// Whether something of the accent's colour is drawn at a place.
  [[nodiscard]] bool isMarked(QPointF scene) const {
    const QImage picture = view_->viewport()->grab().toImage();
    const QColor accent = Theme::current().accent;
    for (int dx = -1; dx <= 1; ++dx)
      for (int dy = -1; dy <= 1; ++dy) {
        const QColor seen = picture.pixelColor(at(scene) + QPoint(dx, dy));
        if (std::abs(seen.red() - accent.red()) + std::abs(seen.blue() - accent.blue()) < 120) return true;
      }
    return false;
  }
  /// How many jumps there are; each is on its line and over another one that goes on to either side.
  int checkedJumps() const {
    int count = 0;
    for (const Wire& wire : diagram().wires)
      for (const QPointF& jump : wire.jumps) {
        ++count;
        const auto goesOn = [&](const Wire& other) {
          const QPolygonF& line = other.lines.front();
          return &other != &wire && distance(jump - QPointF(0, 7), line) < 0.6 &&
                 distance(jump + QPointF(0, 7), line) < 0.6;
        };
        if (distance(jump, wire.lines.front()) > 0.6 || !std::ranges::any_of(diagram().wires, goesOn))
          QTest::qFail(wire.key.c_str(), __FILE__, __LINE__);
      }
    return count;
  }
  void arrow(QEvent::Type type, Qt::Key key, bool repeated) {
    QKeyEvent event(type, key, Qt::NoModifier, QString(), repeated);
    QApplication::sendEvent(view_, &event);
  }

 private Q_SLOTS:
  void cleanup() { window_.reset(); }

  // -------------------------------------------------------------- arranging

  void boxesAreAligned_data() {
    QTest::addColumn<QByteArray>("action");
    for (const char* way : {"left", "centre", "right", "top", "middle", "bottom"})
      QTest::newRow(way) << QByteArray("arrange.") + way;
  }
  void boxesAreAligned() {
    QFETCH(QByteArray, action);
    showScenario("problem-1");
    const auto edge = [&](const char* id) {
      const QRectF r = rect(id);
      return action.endsWith("left")     ? r.left()
             : action.endsWith("centre") ? r.center().x()
             : action.endsWith("right")  ? r.right()
             : action.endsWith("top")    ? r.top()
             : action.endsWith("middle") ? r.center().y()
                                         : r.bottom();
    };
    // Out of line first.
    click(middle("nj-core"));
    QTest::keyClick(view_, Qt::Key_Right, Qt::ShiftModifier);
    const std::string before = text();
    const QRectF site = rect("nj");
    const QRectF span = rect("nj-core") | rect("nj-perimeter") | rect("nj-servers");
    choose({"nj-core", "nj-perimeter", "nj-servers"});
    QVERIFY(this->action(action)->isEnabled());
    this->action(action)->trigger();
    QCOMPARE(edge("nj-core"), edge("nj-perimeter"));
    QCOMPARE(edge("nj-core"), edge("nj-servers"));
    if (action == "arrange.left") QCOMPARE(edge("nj-core"), span.left());
    if (action == "arrange.bottom") QCOMPARE(edge("nj-core"), span.bottom());
    QCOMPARE(rect("nj"), site);
    QVERIFY(text() != before);
    const std::string after = text();
    this->action(action)->trigger(); // stands so already: no step
    QCOMPARE(text(), after);
    document_->undo();
    QCOMPARE(text(), before);
  }

  void gapsAreMadeEqual() {
    showScenario("problem-1");
    click(middle("nj-core"));
    for (int i = 0; i < 11; ++i) QTest::keyClick(view_, Qt::Key_Down, Qt::ShiftModifier);
    const std::string before = text();
    const QRectF first = rect("nj-perimeter");
    const QRectF last = rect("nj-servers");
    QVERIFY(std::abs((rect("nj-core").top() - first.bottom()) - (last.top() - rect("nj-core").bottom())) > 10);
    choose({"nj-servers", "nj-perimeter", "nj-core"});
    action("arrange.down")->trigger();
    QVERIFY(std::abs((rect("nj-core").top() - first.bottom()) - (last.top() - rect("nj-core").bottom())) <= 1);
    QCOMPARE(rect("nj-perimeter"), first);
    QCOMPARE(rect("nj-servers"), last);
    document_->undo();
    QCOMPARE(text(), before);

    // Sites and edges have gaps between them too.
    choose({"inet-nj", "er-ny"});
    click(middle("hq"), Qt::ControlModifier);
    action("arrange.across")->trigger();
    QVERIFY(std::abs((rect("er-ny").left() - rect("inet-nj").right()) - (rect("hq").left() - rect("er-ny").right())) <=
            1);
  }

  void aSiteIsAlignedWithWhatIsInIt() {
    showScenario("problem-1");
    const QPointF inside = rect("nj-core").topLeft() - rect("nj").topLeft();
    click(head("nj"));
    click(middle("hq"), Qt::ControlModifier);
    click(middle("nj-core"), Qt::ControlModifier); // goes along, and not twice
    action("arrange.bottom")->trigger();
    QCOMPARE(rect("nj").bottom(), rect("hq").bottom());
    QCOMPARE(rect("nj-core").topLeft() - rect("nj").topLeft(), inside);
  }

  void nobodyLeavesItsSite() {
    showScenario("problem-1");
    const QRectF nj = rect("nj");
    const QRectF ny = rect("ny");
    choose({"nj-core", "ny-core"});
    for (const char* way : {"arrange.left", "arrange.right", "arrange.centre"}) {
      action(way)->trigger();
      QCOMPARE(rect("nj"), nj);
      QCOMPARE(rect("ny"), ny);
      QVERIFY(nj.contains(rect("nj-core")));
      QVERIFY(ny.contains(rect("ny-core")));
    }
  }

  void arrangingNeedsEnough() {
    showScenario("problem-1");
    const auto enabled = [&] {
      return std::pair(action("arrange.left")->isEnabled(), action("arrange.across")->isEnabled());
    };
    QCOMPARE(enabled(), std::pair(false, false));
    click(middle("nj-core"));
    QCOMPARE(enabled(), std::pair(false, false));
    click(middle("nj-perimeter"), Qt::ControlModifier);
    QCOMPARE(enabled(), std::pair(true, false));
    click(at(line("wan")[0] + QPointF(40, 0)), Qt::ControlModifier); // a line has no place of its own
    QCOMPARE(document_->selection().size(), qsizetype{3});
    QCOMPARE(enabled(), std::pair(true, false));
    click(middle("nj-servers"), Qt::ControlModifier);
    QCOMPARE(enabled(), std::pair(true, true));
    action("view.geographic")->trigger();
    QCOMPARE(enabled(), std::pair(false, false));
  }

  // -------------------------------------------------------------- guides

  void whatIsDraggedLinesUp() {
    showScenario("problem-1");
    const double wanted = rect("nj-servers").center().y();
    const QPoint from = middle("ny-core");
    const QPoint to = at({rect("ny-core").center().x() + 7, wanted}) + QPoint(0, 4);
    pressAt(from);
    moveTo(to);
    releaseAt(to);
    QCOMPARE(rect("ny-core").center().y(), wanted);
    document_->undo();

    // Alt suspends it: where the pointer is, there it stands.
    const double scale = view_->transform().m11();
    const double before = rect("ny-core").center().y();
    pressAt(from);
    moveTo(to, Qt::AltModifier);
    releaseAt(to, Qt::AltModifier);
    QCOMPARE(rect("ny-core").center().y(), before + (to.y() - from.y()) / scale);
    QVERIFY(rect("ny-core").center().y() != wanted);
  }

  void whatIsPlacedLinesUp() {
    showScenario("problem-1");
    document_->select({QStringLiteral("hq")});
    QTest::keyClick(view_, Qt::Key_Down, Qt::ShiftModifier); // off the grid
    QTest::keyRelease(view_, Qt::Key_Down);
    QTRY_VERIFY(!document_->plan().layout.empty());
    const double wanted = rect("hq").top();
    QVERIFY(std::fmod(wanted, 24) != 0);
    const QPoint to = at({rect("hq").center().x(), wanted + 24}) + QPoint(150, 4);
    const auto place = [&](Qt::KeyboardModifiers modifiers) {
      view_->beginPlacing(QStringLiteral("site"));
      moveTo(to - QPoint(40, 40), modifiers);
      moveTo(to, modifiers);
      step(QTest::MousePress, to, modifiers);
      step(QTest::MouseRelease, to, modifiers);
      return document_->selection().value(0);
    };
    const QString lined = place({});
    QCOMPARE(view_->objectRect(lined).top(), wanted);
    document_->undo();
    const QString free = place(Qt::AltModifier);
    QVERIFY(view_->objectRect(free).top() != wanted);
  }

  // Numbers, choices and switches go over; names, addresses and ends stay.
  void settingsAreCopiedToOthersOfTheKind() {
    showScenario("problem-1");
    QVERIFY(document_->edit(QStringLiteral("set"), [](edit::Transaction& t) -> Status {
      if (Status s = t.set({plan::EntityKind::Link, "wan"}, "line", "curved"); !s) return s;
      return t.set({plan::EntityKind::Link, "wan"}, "bandwidth_mbps", 1234.0);
    }));
    document_->select({QStringLiteral("wan")});
    QVERIFY(!action("edit.paste_settings")->isEnabled());
    action("edit.copy_settings")->trigger();
    document_->select({QStringLiteral("nj-core")});
    QVERIFY(!action("edit.paste_settings")->isEnabled()); // of another kind
    document_->select({QStringLiteral("hq-ny"), QStringLiteral("nj-core"), QStringLiteral("nj-lan")});
    QVERIFY(action("edit.paste_settings")->isEnabled());
    const std::string before = text();
    const std::size_t steps = document_->project().stepsInForce();
    action("edit.paste_settings")->trigger();
    QCOMPARE(document_->project().stepsInForce(), steps + 1);
    for (const char* id : {"hq-ny", "nj-lan"}) {
      const plan::Link& link = *document_->plan().links.find(id);
      QCOMPARE(link.line, plan::LinkLine::Curved);
      QVERIFY(toText(plan::getProperty(document_->plan(), {plan::EntityKind::Link, id}, "bandwidth_mbps")) == "1234");
      QVERIFY(link.a.id != "nj-core" || id != std::string("hq-ny"));
    }
    QCOMPARE(document_->plan().links.find("hq-ny")->b.id, std::string("ny-core"));
    document_->undo();
    QCOMPARE(text(), before);
  }

  void gapsThatAreThereAreKept() {
    showScenario("problem-1");
    const double wanted = (rect("nj-perimeter").bottom() + rect("nj-servers").top()) / 2;
    const QPoint from = middle("nj-core");
    pressAt(from);
    moveTo(from + QPoint(17, 30));
    moveTo(from + QPoint(17, 4));
    releaseAt(from + QPoint(17, 4));
    QCOMPARE(rect("nj-core").center().y(), wanted);
  }

  void guidesAreDrawnWhereThingsLineUp() {
    showScenario("problem-1");
    const QRectF all = diagram().bounds;
    const int core = diagram().box("nj-core");
    const Guides guides(diagram(), {core}, all);
    const QRectF there = rect("nj-core");
    const Guides::Marks marks = guides.marks(there);
    QVERIFY(std::ranges::any_of(marks.lines, [&](const QLineF& l) { return l.dx() == 0; }));
    QCOMPARE(marks.gaps.size(), std::size_t{2}); // as far from the perimeter as from the servers
    QCOMPARE(marks.gaps[0].length(), marks.gaps[1].length());
    for (const QLineF& guide : marks.lines) // no words are crossed out
      for (const Box& box : diagram().boxes)
        if (box.shape == BoxShape::Node || box.shape == BoxShape::Edge || box.shape == BoxShape::Lan)
          QVERIFY2(!box.rect.adjusted(2, 2, -2, -2).intersects(QRectF(guide.p1(), guide.p2()).adjusted(0, 0, 0.1, 0.1)),
                   box.key.c_str());
    QVERIFY(guides.marks(there.translated(7, 7)).lines.empty());
    QVERIFY(guides.marks(there.translated(7, 7)).gaps.empty());
    QVERIFY(Guides(diagram(), {core}, QRectF(-1000, -1000, 1, 1)).marks(there).lines.empty()); // nothing in sight

    // On the screen while the button is down.
    const QPoint from = middle("nj-core");
    pressAt(from);
    moveTo(from + QPoint(17, 4));
    const QPointF besideTheTop(rect("nj-core").right() + 40, rect("nj-core").top());
    QVERIFY(isMarked(besideTheTop));
    moveTo(from + QPoint(18, 4), Qt::AltModifier);
    QVERIFY(!isMarked(besideTheTop));
    QTest::keyClick(view_, Qt::Key_Escape);
    releaseAt(from);
    QVERIFY(!document_->canUndo());
  }

  void aHeldArrowIsOneStep() {
    showScenario("problem-1");
    const std::string before = text();
    const QRectF old = rect("hq");
    click(middle("hq"));
    arrow(QEvent::KeyPress, Qt::Key_Right, false);
    for (int i = 0; i < 4; ++i) {
      arrow(QEvent::KeyRelease, Qt::Key_Right, true);
      arrow(QEvent::KeyPress, Qt::Key_Right, true);
    }
    QCOMPARE(rect("hq"), old.translated(5 * 24, 0));
    QCOMPARE(text(), before);
    arrow(QEvent::KeyRelease, Qt::Key_Right, false);
    QCOMPARE(rect("hq"), old.translated(5 * 24, 0));
    QVERIFY(text() != before);
    document_->undo();
    QCOMPARE(text(), before);
    QCOMPARE(rect("hq"), old);

    // An undo while it is held takes the ground from it.
    QTest::keyClick(view_, Qt::Key_Down);
    arrow(QEvent::KeyPress, Qt::Key_Right, false);
    document_->undo();
    arrow(QEvent::KeyRelease, Qt::Key_Right, false);
    QCOMPARE(text(), before);
    QCOMPARE(rect("hq"), old);
  }

  // -------------------------------------------------------------- selections

  void whatIsSimilarIsSelected() {
    showScenario("problem-1");
    QVERIFY(!action("edit.select_similar")->isEnabled());
    QTest::keyClick(view_, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(selected().isEmpty()); // similar to nothing
    click(middle("ny-perimeter"));
    QTest::keyClick(view_, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(selected(), (QSet<QString>{QStringLiteral("ny-perimeter"), QStringLiteral("nj-perimeter")}));
    click(at(line("wan")[0] + QPointF(40, 0)));
    action("edit.select_similar")->trigger();
    QCOMPARE(selected().size(), qsizetype(document_->plan().links.size()));
    // Two kinds at once.
    choose({"hq", "nj-core"});
    action("edit.select_similar")->trigger();
    QCOMPARE(selected(), (QSet<QString>{QStringLiteral("hq"), QStringLiteral("nj-core"), QStringLiteral("ny-core")}));
  }

  void whatAFlowRunsThroughIsSelected() {
    showScenario("problem-1");
    QVERIFY(!action("edit.select_path")->isEnabled());
    document_->highlight(QStringLiteral("adfs-in"));
    QVERIFY(action("edit.select_path")->isEnabled());
    action("edit.select_path")->trigger();
    for (const char* through : {"inet-nj", "nj-perimeter", "nj-core", "nj-servers", "wan", "ny-core", "ny-perimeter"})
      QVERIFY2(selected().contains(QString::fromLatin1(through)), through);
    for (const char* not_ : {"hq", "er-ny", "new-york", "hq-ny"})
      QVERIFY2(!selected().contains(QString::fromLatin1(not_)), not_);
  }

  void aSelectionIsInverted() {
    showScenario("problem-1");
    action("edit.select_all")->trigger();
    const QSet<QString> all = selected();
    click(middle("hq"));
    QTest::keyClick(view_, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(selected(), all - QSet<QString>{QStringLiteral("hq")});
    QTest::keyClick(view_, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(selected(), QSet<QString>{QStringLiteral("hq")});
  }

  void shiftAddsAndTakesAway() {
    showScenario("problem-1");
    click(middle("nj-core"));
    click(middle("ny-core"), Qt::ShiftModifier);
    QCOMPARE(selected().size(), qsizetype{2});
    click(middle("nj-core"), Qt::ShiftModifier);
    QCOMPARE(selected(), QSet<QString>{QStringLiteral("ny-core")});
    // A rubber band with Shift adds to it.
    const QRectF hq = rect("hq").adjusted(-14, -14, 14, 14);
    pressAt(at(hq.topLeft()), Qt::ShiftModifier);
    moveTo(at(hq.bottomRight()), Qt::ShiftModifier);
    releaseAt(at(hq.bottomRight()), Qt::ShiftModifier);
    QCOMPARE(selected(), (QSet<QString>{QStringLiteral("ny-core"), QStringLiteral("hq")}));
  }

  void theContextMenuHasThem() {
    showScenario("problem-1");
    choose({"nj-core", "nj-perimeter"});
    QStringList shown;
    QTimer::singleShot(0, this, [&] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      if (menu == nullptr) return;
      for (const QAction* entry : menu->actions()) {
        shown << entry->objectName();
        if (entry->menu() != nullptr)
          for (const QAction* inner : entry->menu()->actions()) shown << inner->objectName();
      }
      menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle("nj-core"),
                            view_->viewport()->mapToGlobal(middle("nj-core")));
    QApplication::sendEvent(view_->viewport(), &event);
    for (const char* id : {"edit.select_similar", "edit.select_path", "edit.select_inverted", "arrange.left"})
      QVERIFY2(shown.contains(QString::fromLatin1(id)), id);
  }

  // -------------------------------------------------------------- lines

  void linksBetweenTheSameTwoKeepApart() {
    openText(kLines);
    const std::vector<std::vector<const char*>> families{{"straight-1", "straight-2"}, {"bent-1", "bent-2", "bent-3"}};
    for (const auto& family : families)
      for (const char* one : family)
        for (const char* other : family)
          if (one != other)
            for (const QPointF& corner : line(one))
              QVERIFY2(distance(corner, line(other)) > 6, qPrintable(QString::fromLatin1(one)));
    // And each can be taken by itself.
    for (const char* id : {"straight-1", "straight-2"}) {
      click(at((line(id)[0] + line(id)[1]) / 2));
      QCOMPARE(document_->selection(), QStringList{QString::fromLatin1(id)});
    }
  }

  void linesJumpWhereTheyCrossAndNowhereElse() {
    openText(kLines);
    const auto wireOf = [&](const char* id) -> const Wire& { return diagram().wires[std::size_t(diagram().wire(id))]; };
    QVERIFY(checkedJumps() > 0);
    QVERIFY(wireOf("straight-1").jumps.empty()); // it crosses nothing
    // Where lines are moved, their jumps follow: during the drag and after it.
    const QPoint from = middle("o");
    pressAt(from);
    moveTo(from + QPoint(0, 200));
    checkedJumps();
    releaseAt(from + QPoint(0, 200));
    checkedJumps();
    // The arc stands above the line, which else goes the same way.
    const auto jumping = std::ranges::find_if(diagram().wires, [](const Wire& wire) { return !wire.jumps.empty(); });
    QVERIFY(jumping != diagram().wires.end());
    QVERIFY(pathOf(*jumping, true).elementCount() > pathOf(*jumping, false).elementCount());
    QCOMPARE(pathOf(*jumping, true).currentPosition(), pathOf(*jumping, false).currentPosition());
  }

  void aSiteIsCopiedWithItsContentsBesideItself() {
    openText(kLines);
    const std::string before = text();
    click(head("a"));
    QTest::keyClick(view_, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(view_, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(document_->plan().sites.find("a-2") != nullptr);
    QCOMPARE(document_->plan().devices.find("a1-2")->site.id, std::string("a-2"));
    QCOMPARE(document_->plan().links.size(), std::size_t{12}); // the two among its routers came along
    QCOMPARE(rect("a-2").topLeft(), rect("a").topLeft() + QPointF(2 * kGrid, 2 * kGrid));
    QVERIFY(selected().contains(QStringLiteral("a-2")));
    QTest::keyClick(view_, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rect("a-3").topLeft(), rect("a").topLeft() + QPointF(4 * kGrid, 4 * kGrid));
    QCOMPARE(document_->project().stepsInForce(), std::size_t{2});
    document_->undo();
    document_->undo();
    QCOMPARE(text(), before);
  }

  void whatIsCutComesBackWhereItWasAndGoesIntoAnotherPlan() {
    openText(kLines);
    click(middle("b1"));
    const QPointF place = rect("b1").topLeft();
    QTest::keyClick(view_, Qt::Key_X, Qt::ControlModifier);
    QVERIFY(document_->plan().devices.find("b1") == nullptr && document_->plan().circuits.find("er") == nullptr);
    QTest::keyClick(view_, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(document_->plan().devices.find("b1") != nullptr && document_->plan().circuits.find("er") != nullptr);
    QVERIFY(document_->plan().links.find("b12") != nullptr);
    QCOMPARE(rect("b1").topLeft(), place);

    window_->newPlan();
    document_ = window_->document();
    QTest::keyClick(view_, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(document_->plan().devices.find("b1") != nullptr);
    QVERIFY(document_->plan().links.empty()); // their other ends stayed behind
    document_->undo();
  }

  void nothingToPasteIsNothingToDo() {
    openText(kLines);
    QApplication::clipboard()->setText(QStringLiteral("sites: []"));
    QVERIFY(!action("edit.paste")->isEnabled());
    QTest::keyClick(view_, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(document_->project().stepsInForce(), std::size_t{0});
  }
};

RW_UI_TEST(DrawingTest)
#include "drawing_test.moc"
