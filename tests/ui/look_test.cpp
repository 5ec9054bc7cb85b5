// How a plan is looked at, by hand: layers, regions, folded sites, saved views, and the words on lines.
#include "canvas/geo_diagram.h"
#include "canvas/saved_views.h"
#include "canvas/wire_labels.h"
#include "catalogue/catalogue.h"
#include "catalogue/samples.h"
#include "drawn_plan.h"
#include "output/diagram_export.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QProxyStyle>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVariantAnimation>

using namespace rw;
using namespace rw::ui;
using rw::test::seen;

class LookTest : public test::DrawnPlan {
  Q_OBJECT

  void open(const char* sample) {
    show([&](MainWindow& window) { return window.openSample(QString::fromLatin1(sample)); });
  }
  void moveTo(QPoint where) { test::moveTo(view_->viewport(), where); }
  void click(QPoint where) {
    moveTo(where);
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, where);
  }
  [[nodiscard]] QWidget* popup() const { return seen<QWidget>(window_.get(), QStringLiteral("layersPopup")); }
  void openPopup() {
    action("view.layers")->trigger();
    QVERIFY(popup() != nullptr);
  }
  void setLayer(const char* key, Visibility state) {
    auto* combo = window_->findChild<QComboBox*>(QStringLiteral("layer.") + QLatin1String(key));
    QVERIFY(combo != nullptr);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < int(state); ++i) QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentIndex(), int(state));
  }
  /// Saves the view through its dialog.
  void save(const QString& name) {
    QTimer::singleShot(0, this, [name] {
      auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return;
      QTest::keyClicks(dialog->findChild<QLineEdit*>(), name);
      QTest::keyClick(dialog, Qt::Key_Return);
    });
    action("view.save")->trigger();
  }
  void choose(const QString& name) {
    auto* menu = window_->findChild<QMenu*>(QStringLiteral("viewsMenu"));
    Q_EMIT menu->aboutToShow();
    for (QAction* each : menu->actions())
      if (each->text() == name) return each->trigger();
    QFAIL(qPrintable(name));
  }
  /// No label on a box, on another label, or off its line.
  void checkLabels(const Diagram& drawn) const {
    for (const Wire& wire : drawn.wires) {
      if (wire.labelRect.isEmpty()) continue;
      for (const ui::Box& box : drawn.boxes)
        if (box.shape != BoxShape::Container && box.shape != BoxShape::Frame && !box.hidden)
          QVERIFY2(!box.rect.intersects(wire.labelRect), wire.key.c_str());
      for (const Wire& other : drawn.wires)
        if (&other != &wire) QVERIFY2(!other.labelRect.intersects(wire.labelRect), wire.key.c_str());
      QVERIFY2(std::ranges::any_of(
                   wire.lines,
                   [&](const QPolygonF& line) {
                     for (qsizetype i = 0; i + 1 < line.size(); ++i)
                       if (QRectF(line[i], line[i + 1]).normalized().adjusted(-1, -1, 1, 1).intersects(wire.labelRect))
                         return true;
                     return false;
                   }),
               wire.key.c_str());
    }
  }

 private Q_SLOTS:
  void cleanup() { window_.reset(); }

  // -------------------------------------------------------------- layers

  void layersAreWrittenAndReadAgain() {
    Look look;
    for (const LayerInfo& info : layerCatalogue()) QCOMPARE(look.of(info.layer), info.initial);
    look.layers[std::size_t(Layer::Load)] = Visibility::Dimmed;
    look.layers[std::size_t(Layer::People)] = Visibility::Hidden;
    look.locked[std::size_t(Layer::Routing)] = true;
    Look again;
    setLayers(again, layerKeys(look));
    QCOMPARE(layerKeys(again), layerKeys(look));
    QVERIFY(again == look);
    setLayers(again, {"no-such-layer", "load"});
    QVERIFY(again.shows(Layer::Load) && !again.shows(Layer::People));
  }

  void aHiddenLayerSaysNothingMore_data() {
    QTest::addColumn<QString>("layer");
    for (const LayerInfo& info : layerCatalogue()) QTest::newRow(info.key) << QString::fromLatin1(info.key);
  }
  void aHiddenLayerSaysNothingMore() {
    QFETCH(QString, layer);
    open("contoso");
    QVERIFY(document_
                ->edit(QStringLiteral("Note"),
                       [](edit::Transaction& t) -> Status {
                         auto note = t.create(plan::EntityKind::Placement,
                                              {{"id", "n"}, {"kind", "note"}, {"text", "Ask"}, {"x", 0.0}, {"y", 0.0}});
                         return note ? Status() : Status(fail(note.error()));
                       })
                .has_value());
    QTRY_VERIFY(!document_->analysing());
    const auto words = [&] {
      QStringList all;
      for (const ui::Box& each : diagram().boxes)
        if (!each.hidden)
          all << each.label << each.sublabel << each.aside << (each.load ? QStringLiteral("bar") : QString());
      for (const Wire& wire : diagram().wires) all << wire.label;
      return all;
    };
    openPopup();
    setLayer(layer.toLatin1(), Visibility::Shown);
    const QStringList shown = words();
    checkLabels(diagram());
    setLayer(layer.toLatin1(), Visibility::Hidden);
    QVERIFY(words() != shown);
    setLayer(layer.toLatin1(), Visibility::Dimmed);
    QCOMPARE(words(), shown);
    bool dimmed = false;
    for (const ui::Box& each : diagram().boxes)
      dimmed |= each.faintAside || each.faintSublabel || each.faintLoad || each.shape == BoxShape::Note;
    for (const Wire& wire : diagram().wires) dimmed |= wire.faint;
    QVERIFY(dimmed);
  }

  void wordsOnLinesStandWhereThereIsRoom() {
    for (const char* name : {"contoso", "contoso-flawed", "problem-1", "regional"}) {
      auto plan = catalogue::samplePlan(name);
      if (!plan) continue;
      const plan::Plan whole = catalogue::completed(*plan);
      for (const plan::Projection projection : {plan::Projection::Logical, plan::Projection::Geographic}) {
        Look look(projection);
        look.layers.fill(Visibility::Shown);
        const Diagram drawn = projection == plan::Projection::Logical ? logicalDiagram(whole, nullptr, look)
                                                                      : geographicDiagram(whole, 12, nullptr, look);
        qsizetype labels = 0;
        qsizetype placed = 0;
        for (const Wire& wire : drawn.wires) {
          labels += wire.label.isEmpty() ? 0 : 1;
          placed += wire.labelRect.isEmpty() ? 0 : 1;
        }
        QVERIFY(labels > 0);
        if (projection == plan::Projection::Logical)
          QVERIFY2(placed * 2 > labels,
                   qPrintable(QStringLiteral("%1: %2 of %3").arg(QLatin1String(name)).arg(placed).arg(labels)));
        checkLabels(drawn);
      }
    }
  }

  void whatIsLockedStaysWhereItIs() {
    open("problem-1");
    openPopup();
    auto* lock = window_->findChild<QToolButton*>(QStringLiteral("lock.security"));
    QTest::mouseClick(lock, Qt::LeftButton);
    QTest::keyClick(popup(), Qt::Key_Escape);
    const std::string before = text();
    const QPointF centre = box("nj-perimeter").rect.center();
    test::drag(view_->viewport(), at(centre), view_->viewport(), at(centre + QPointF(96, 48)));
    QCOMPARE(document_->selection(), QStringList{QStringLiteral("nj-perimeter")}); // it can be selected
    view_->setFocus();
    QTest::keyClick(view_, Qt::Key_Right);
    action("edit.delete")->trigger();
    action("edit.cut")->trigger();
    QCOMPARE(text(), before);
    // A router is of another layer.
    click(at(box("nj-core").rect.center()));
    QTest::keyClick(view_, Qt::Key_Right);
    QVERIFY(text() != before);
  }

  // -------------------------------------------------------------- regions

  void onlyTheSitesOfARegionAreShown() {
    open("contoso");
    const QRectF before = view_->objectRect(QStringLiteral("ams"));
    openPopup();
    const QStringList regions = regionsOf(document_->plan());
    QCOMPARE(regions.size(), 4);
    for (const QString& region : regions)
      if (region != QStringLiteral("eu")) {
        auto* check = window_->findChild<QCheckBox*>(QStringLiteral("region.") + region);
        QVERIFY(check != nullptr);
        check->click();
      }
    QCOMPARE(view_->look().regions, std::vector<std::string>{"eu"});
    for (const plan::Site& site : document_->plan().sites) {
      QCOMPARE(box(site.id.c_str()).hidden, site.region != "eu");
      for (const plan::Device& device : document_->plan().devices)
        if (device.site.id == site.id) QCOMPARE(box(device.id.c_str()).hidden, site.region != "eu");
    }
    for (const Wire& wire : diagram().wires)
      QCOMPARE(wire.hidden,
               diagram().boxes[std::size_t(wire.from)].hidden || diagram().boxes[std::size_t(wire.to)].hidden);
    QCOMPARE(view_->objectRect(QStringLiteral("ams")), before); // nothing moves
    action("edit.select_all")->trigger();
    for (const QString& id : document_->selection())
      if (const plan::Site* site = document_->plan().sites.find(id.toStdString())) QCOMPARE(site->region, "eu");
    // A path across regions lights up as far as it is shown, and nothing breaks.
    for (const plan::Flow& flow : document_->plan().flows) document_->highlight(QString::fromStdString(flow.id));
    // Moving something keeps the places of what is hidden.
    document_->select({QStringLiteral("ams-core-1")});
    view_->setFocus();
    QTest::keyClick(view_, Qt::Key_Right);
    QVERIFY(document_->plan().layout.find("sin") != nullptr);
    window_->findChild<QCheckBox*>(QStringLiteral("region.eu"))->click(); // none is all
    QVERIFY(view_->look().regions.empty());
    QVERIFY(!box("sin").hidden);
  }

  // -------------------------------------------------------------- folding

  void aSiteIsFoldedByItsSignAndUnfoldedAgain() {
    open("problem-1");
    const QRectF site = box("nj").rect;
    const QRectF core = box("nj-core").rect;
    const std::string before = text();
    click(at(site.topLeft() + QPointF(22, 22)));
    QVERIFY(box("nj").folded);
    QCOMPARE(diagram().box("nj-core"), diagram().box("nj")); // the site stands for it
    QVERIFY(box("nj").sublabel.contains(QString::number(3)) || box("nj").sublabel.contains(QStringLiteral("inside")));
    for (const Wire& wire : diagram().wires) QVERIFY(wire.from != wire.to);
    document_->highlight(QStringLiteral("adfs-in")); // a path goes through the folded site
    QVERIFY(view_->showsPath());
    QCOMPARE(document_->project().stepsInForce(), std::size_t(1));
    // Moved while it is folded: what is inside goes along.
    document_->select({QStringLiteral("nj")});
    view_->setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(view_, Qt::Key_Down);
    moveTo(at(box("nj").rect.center()));
    click(at(QPointF(box("nj").rect.left() + 20, box("nj").rect.center().y())));
    QVERIFY(!box("nj").folded);
    QCOMPARE(box("nj-core").rect.topLeft() - box("nj").rect.topLeft(), core.topLeft() - site.topLeft());
    for (std::size_t left = document_->project().stepsInForce(); left > 0; --left) document_->undo();
    QCOMPARE(text(), before);
    QCOMPARE(box("nj").rect, site);
  }

  // One path is told in full, the others keep beside it with their names.
  void severalFlowsAreLitAtOnce() {
    open("problem-1");
    auto* tabs = window_->findChild<QTabWidget*>(QStringLiteral("panels"));
    auto* table = window_->findChild<QTreeView*>(QStringLiteral("flowsTable"));
    tabs->setCurrentIndex(tabs->indexOf(tabs->findChild<QWidget*>(QStringLiteral("flowsPanel"))));
    const auto clickRow = [&](const char* flow, Qt::KeyboardModifiers modifiers) {
      for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex at = table->model()->index(row, 0);
        if (at.data(Qt::UserRole).toString() == QLatin1String(flow))
          return QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(at).center());
      }
      QFAIL(flow);
    };
    const auto paths = [this]() -> const std::vector<FlowPath>& {
      return static_cast<const CanvasScene*>(view_->scene())->paths();
    };
    clickRow("adfs-in", {});
    QCOMPARE(paths().size(), std::size_t{1});
    QVERIFY(paths()[0].name.isEmpty() && !paths()[0].callout.isEmpty());
    std::string other;
    for (const plan::Flow& flow : document_->plan().flows)
      if (flow.id != "adfs-in" && other.empty()) other = flow.id;
    clickRow(other.c_str(), Qt::ControlModifier);
    QCOMPARE(paths().size(), std::size_t{2});
    QCOMPARE(document_->litFlows().size(), qsizetype{2});
    QCOMPARE(document_->selection().size(), qsizetype{2});
    QCOMPARE(paths()[0].flow, other); // the last one chosen
    QVERIFY(!paths()[0].beside && paths()[1].beside && paths()[1].callout.isEmpty() && paths()[1].diesAt >= 0);
    QVERIFY(!paths()[0].nameRect.isEmpty() && !paths()[1].nameRect.isEmpty());
    QVERIFY(!paths()[0].nameRect.intersects(paths()[1].nameRect));
    // Each runs in a lane of its own.
    for (const QPolygonF& a : paths()[0].request)
      for (const QPolygonF& b : paths()[1].request) QVERIFY(a != b);
    // What neither runs through is dimmed; both are drawn on paper, too.
    const auto* scene = static_cast<const CanvasScene*>(view_->scene());
    for (std::size_t i = 0; i < diagram().wires.size(); ++i)
      QCOMPARE(scene->inkOf(-1, int(i), 1).dimmed, !paths()[0].wires[i] && !paths()[1].wires[i]);
    QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "two.svg";
    QVERIFY(exportDiagram(document_->completedPlan(), document_->report().get(),
                          {.lit = {other, "adfs-in"}, .outlines = false}, file));
    QFile svg(QString::fromStdString(file.string()));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray drawn = svg.readAll();
    for (const FlowPath& path : paths()) QVERIFY(drawn.contains(path.name.toHtmlEscaped().toUtf8()));
    // A finding lights up its own flow alone.
    document_->highlight(QStringLiteral("adfs-in"));
    QCOMPARE(paths().size(), std::size_t{1});
    QCOMPARE(table->selectionModel()->selectedRows().size(), qsizetype{1});
  }

  void aSelectionIsLaidOutAndTheRestStays() {
    open("contoso");
    const auto others = [this] {
      std::map<std::string, QRectF> out;
      for (const ui::Box& each : diagram().boxes)
        if (each.key != "ams" && each.container < 0 && each.shape != BoxShape::Frame) out[each.key] = each.rect;
      return out;
    };
    // Two devices of one site dragged about.
    std::vector<QString> moved;
    const int site = diagram().box("ams");
    for (const int inner : diagram().contents(site))
      if (diagram().boxes[std::size_t(inner)].shape == BoxShape::Node)
        moved.push_back(QString::fromStdString(diagram().boxes[std::size_t(inner)].object));
    QVERIFY(moved.size() >= 2);
    document_->select({moved[0]});
    for (int i = 0; i < 6; ++i) QTest::keyClick(view_, Qt::Key_Right);
    QTest::keyRelease(view_, Qt::Key_Right);
    QTRY_VERIFY(!document_->plan().layout.empty());
    const std::string before = text();
    const auto rest = others();
    const std::size_t steps = document_->project().stepsInForce();
    document_->select({QStringLiteral("ams")});
    action("edit.layout")->trigger();
    QCOMPARE(document_->project().stepsInForce(), steps + 1);
    view_->setDocument(document_); // ends the gliding
    QCOMPARE(others(), rest);
    for (const int inner : diagram().contents(diagram().box("ams")))
      for (const int other : diagram().contents(diagram().box("ams")))
        if (inner < other)
          QVERIFY(!diagram().boxes[std::size_t(inner)].rect.intersects(diagram().boxes[std::size_t(other)].rect));
    QVERIFY(text() != before);
    document_->undo();
    QCOMPARE(text(), before);
  }

  // A second animation went on over whatever was drawn next, box by box past its end.
  void layingOutTwiceGlidesOnce() {
    class Animated : public QProxyStyle {
     public:
      int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                    QStyleHintReturn* more) const override {
        return hint == SH_Widget_Animation_Duration ? 300 : QProxyStyle::styleHint(hint, option, widget, more);
      }
    };
    open("problem-1");
    auto* style = new Animated;
    style->setParent(window_.get());
    view_->setStyle(style);
    const auto glidings = [&] {
      return std::ranges::count(view_->findChildren<QVariantAnimation*>(), QAbstractAnimation::Running,
                                &QAbstractAnimation::state);
    };
    document_->select({QStringLiteral("hq")});
    for (int i = 0; i < 6; ++i) QTest::keyClick(view_, Qt::Key_Right);
    QTest::keyRelease(view_, Qt::Key_Right);
    QTRY_VERIFY(!document_->plan().layout.empty());
    document_->select({});
    action("edit.layout")->trigger();
    QCOMPARE(glidings(), 1);
    action("edit.layout")->trigger(); // nothing is left to lay out
    QCOMPARE(glidings(), 1);
    document_->select({QStringLiteral("hq")});
    action("edit.delete")->trigger();
    QCOMPARE(glidings(), 0);
  }

  void severalAreFoldedAtOnceAndAutomaticLayoutKeepsThemFolded() {
    open("contoso");
    document_->select({QStringLiteral("ams"), QStringLiteral("sin-core-1")});
    action("view.fold")->trigger();
    QVERIFY(box("ams").folded && box("sin").folded);
    action("edit.layout")->trigger();
    QVERIFY(box("ams").folded && box("sin").folded && !box("tyo").folded);
    for (const ui::Box& a : diagram().boxes)
      for (const ui::Box& b : diagram().boxes)
        if (&a < &b && a.container < 0 && b.container < 0 && a.shape != BoxShape::Frame)
          QVERIFY2(!a.rect.intersects(b.rect), (a.key + " on " + b.key).c_str());
    document_->select({QStringLiteral("ams"), QStringLiteral("sin")});
    action("view.fold")->trigger();
    QVERIFY(!box("ams").folded && !box("sin").folded);
  }

  // -------------------------------------------------------------- saved views

  void aViewIsSavedShownReplacedAndDeleted() {
    open("contoso");
    openPopup();
    setLayer("latency", Visibility::Shown);
    window_->findChild<QCheckBox*>(QStringLiteral("region.na"))->click();
    QTest::keyClick(popup(), Qt::Key_Escape);
    view_->zoomIn();
    view_->zoomIn();
    const QRectF sight = view_->sight();
    const Look look = view_->look();
    save(QStringLiteral("Without America"));
    QCOMPARE(document_->plan().views.size(), std::size_t(1));
    QCOMPARE(document_->plan().views[0].name, std::string("Without America"));

    action("view.geographic")->trigger();
    view_->setLook(Look(plan::Projection::Geographic));
    view_->zoomIn();
    const QRectF mapSight = view_->sight();
    save(QStringLiteral("Map"));
    QCOMPARE(document_->plan().views.size(), std::size_t(2));

    choose(QStringLiteral("Without America"));
    QVERIFY(view_->look() == look);
    QVERIFY2(QLineF(view_->sight().center(), sight.center()).length() < 3, "the middle");
    QVERIFY(view_->sight().adjusted(-2, -2, 2, 2).contains(sight)); // a message took some of the room
    QVERIFY(view_->sight().width() < 1.3 * sight.width());
    choose(QStringLiteral("Map"));
    QCOMPARE(view_->projection(), plan::Projection::Geographic);
    QVERIFY(QLineF(view_->sight().center(), mapSight.center()).length() < 0.5);
    QVERIFY(view_->sight().adjusted(-1, -1, 1, 1).contains(mapSight));
    QVERIFY(view_->sight().width() < 1.3 * mapSight.width());

    // The plan's file has it, the same name replaces it, and Delete takes it away.
    const auto again = formats::readYaml(text(), "saved", catalogue::externalIds());
    QVERIFY(again.has_value());
    QVERIFY(lookOf(again->views[0]) == look);
    view_->setProjection(plan::Projection::Logical);
    save(QStringLiteral("Map"));
    QCOMPARE(document_->plan().views.size(), std::size_t(2));
    QCOMPARE(document_->plan().views[1].projection, plan::Projection::Logical);
    choose(QStringLiteral("Map"));
    action("edit.delete")->trigger();
    QCOMPARE(document_->plan().views.size(), std::size_t(1));
    document_->undo();
    QCOMPARE(document_->plan().views.size(), std::size_t(2));
  }

  void aStrangeViewIsShownAsFarAsItMeansSomething() {
    plan::View view;
    QVERIFY(lookOf(view) == Look());
    QVERIFY(sightOf(view).isEmpty());
    view.frame = Value(Value::Record{{"x", Value("left")}, {"width", Value(-5.0)}, {"height", Value(true)}});
    view.filter = Value("all");
    view.layers = {"?", "people:dimmed"};
    QVERIFY(lookOf(view).dims(Layer::People));
    QVERIFY(sightOf(view).isEmpty());
    view.projection = plan::Projection::Geographic;
    view.frame = Value(Value::Record{{"north", Value(1e9)}, {"south", Value(-1e9)}, {"east", Value(1e9)}, {"west", 0}});
    const QRectF sight = sightOf(view);
    QVERIFY(std::isfinite(sight.width()) && std::isfinite(sight.height()));
  }
};

RW_UI_TEST(LookTest)
#include "look_test.moc"
