// Whatever people do, in whatever order: everything undone gives the plan from before, everything redone the plan from
// after, and nothing falls over. 5,000 steps; RW_EDIT_STEPS asks for more, RW_EDIT_SEED begins elsewhere.
#include "bridge/new_objects.h"
#include "bridge/plan_document.h"
#include "canvas/canvas_edits.h"
#include "canvas/canvas_scene.h"
#include "canvas/canvas_view.h"
#include "canvas/resizing.h"
#include "canvas/saved_views.h"
#include "formats/yaml.h"
#include "ui_test.h"
#include "workbench/actions.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QSettings>
#include <QTabWidget>
#include <random>

using namespace rw;
using namespace rw::ui;

namespace {

constexpr int kRound = 250; ///< steps between two times of undoing all
constexpr std::size_t kMostObjects = 90;

class Editor {
 public:
  Editor(MainWindow& window, unsigned seed) : window_(window), random_(seed) {
    for (const ActionInfo& info : actionCatalogue()) {
      const QString id = QString::fromLatin1(info.id);
      // What asks in a dialog waits for people; what leaves the plan ends the run.
      const bool asks = QString::fromUtf8(info.text).endsWith(u'…') || id.startsWith(QStringLiteral("help."));
      if (!asks && !id.startsWith(QStringLiteral("file.")) && !id.startsWith(QStringLiteral("view.theme")))
        actions_ << id;
    }
  }

  QByteArray step() {
    switch (pick(13)) {
    case 0:
    case 1:
    case 2: return act();
    case 3: return drag();
    case 4: return keys();
    case 5: return place();
    case 6: return create();
    case 7: return look();
    case 8: return pick(4) == 0 ? mend() : set();
    case 9: return pull();
    default: return set();
    }
  }

 private:
  [[nodiscard]] PlanDocument& document() const { return *window_.document(); }
  [[nodiscard]] CanvasView& canvas() const { return *window_.canvas(); }
  [[nodiscard]] const Diagram& diagram() const { return static_cast<const CanvasScene*>(canvas().scene())->diagram(); }
  std::size_t pick(std::size_t count) { return random_() % std::max<std::size_t>(count, 1); }
  template <class List> auto any(const List& list) {
    return list[decltype(list.size())(pick(std::size_t(list.size())))];
  }

  std::optional<plan::ObjectKey> object() {
    const auto kinds = plan::entities();
    for (int attempt = 0; attempt < 8; ++attempt) {
      const plan::EntityInfo& info = kinds[pick(kinds.size())];
      if (const std::size_t size = info.size(document().plan()); size > 0)
        return plan::ObjectKey{info.kind(), info.idAt(document().plan(), pick(size))};
    }
    return {};
  }
  [[nodiscard]] std::size_t size() const {
    std::size_t all = 0;
    for (const plan::EntityInfo& info : plan::entities()) all += info.size(document().plan());
    return all;
  }
  QString drawn() {
    const auto& boxes = diagram().boxes;
    return boxes.empty() ? QString() : QString::fromStdString(boxes[pick(boxes.size())].object);
  }

  QByteArray act() {
    QStringList selection;
    for (std::size_t i = pick(4); i-- > 0;)
      if (const QString id = drawn(); !id.isEmpty() && !selection.contains(id)) selection << id;
    if (pick(3) != 0) document().select(selection);
    QString id = any(actions_);
    // Undo and redo as often as the rest would leave no history; growth has an end.
    if (id == QStringLiteral("edit.select_all") && pick(4) != 0) id = QStringLiteral("edit.undo");
    if (size() > kMostObjects && (id == QStringLiteral("edit.paste") || id == QStringLiteral("edit.duplicate")))
      id = QStringLiteral("edit.delete");
    if (id == QStringLiteral("edit.paste") && pick(3) == 0) {
      QImage picture(20, 10, QImage::Format_RGB32);
      picture.fill(Qt::darkCyan);
      QApplication::clipboard()->setImage(picture);
      QCoreApplication::processEvents(); // the action hears of it
    }
    QAction* action = window_.actions().get(id);
    if (action->isEnabled()) action->trigger();
    return id.toLatin1();
  }
  QPoint somewhere() {
    const auto& boxes = diagram().boxes;
    if (boxes.empty() || pick(3) == 0)
      return {int(pick(std::size_t(canvas().width()))), int(pick(std::size_t(canvas().height())))};
    const QRectF rect = boxes[pick(boxes.size())].rect;
    const std::array spots{rect.center(), rect.topLeft() + QPointF(20, 20), QPointF(rect.left(), rect.center().y())};
    return canvas().mapFromScene(spots[pick(spots.size())]);
  }
  QByteArray drag() { return dragFrom(somewhere()); }
  /// By a handle: to another size, or a line's end to another node.
  QByteArray pull() {
    const auto& boxes = diagram().boxes;
    const auto& wires = diagram().wires;
    std::vector<QPointF> handles;
    if (pick(2) == 0 && !wires.empty()) {
      const Wire& wire = wires[pick(wires.size())];
      document().select({QString::fromStdString(wire.object)});
      if (wire.lines.size() == 1) handles.assign({wire.lines.front().front(), wire.lines.front().back()});
    } else if (!boxes.empty()) {
      const ui::Box& box = boxes[pick(boxes.size())];
      document().select({QString::fromStdString(box.object)});
      for (const ResizeHandle& handle : resizeHandles(box)) handles.push_back(handle.at);
    }
    if (!handles.empty()) dragFrom(canvas().mapFromScene(any(handles)));
    return "pull";
  }
  QByteArray dragFrom(QPoint from) {
    const QPoint to = pick(2) == 0 ? somewhere() : from + QPoint(int(pick(200)) - 100, int(pick(200)) - 100);
    QWidget* port = canvas().viewport();
    const Qt::KeyboardModifiers held = pick(4) == 0 ? Qt::AltModifier : Qt::NoModifier;
    QTest::mouseMove(port, from);
    QTest::mousePress(port, Qt::LeftButton, held, from);
    for (int i = 1; i <= 3; ++i) {
      const QPoint between = from + (to - from) * i / 3;
      QMouseEvent move(QEvent::MouseMove, between, port->mapToGlobal(between), Qt::NoButton, Qt::LeftButton, held);
      QApplication::sendEvent(port, &move);
    }
    if (pick(12) == 0) document().undo(); // in the middle of it
    QTest::mouseRelease(port, Qt::LeftButton, held, to);
    return "drag";
  }
  QByteArray keys() {
    constexpr std::array all{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down, Qt::Key_Tab,
                             Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Escape, Qt::Key_Home};
    canvas().setFocus();
    QTest::keyClick(&canvas(), all[pick(all.size())], pick(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
    return "keys";
  }
  QByteArray place() {
    if (size() > kMostObjects) return "full";
    constexpr std::array kinds{"site", "segment", "router", "firewall", "proxy",           "circuit", "internet_egress",
                               "note", "frame",   "nat",    "server",   "meet_me_location"};
    canvas().beginPlacing(QString::fromLatin1(kinds[pick(kinds.size())]));
    const QPoint where = somewhere();
    QTest::mouseMove(canvas().viewport(), where);
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, where);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    return "place";
  }
  QByteArray create() {
    if (size() > kMostObjects) return "full";
    const auto from = object();
    const auto kinds = from ? kindsFor(from->kind) : std::vector<plan::EntityKind>{plan::EntityKind::Flow};
    if (!kinds.empty()) createObject(document(), kinds[pick(kinds.size())], from);
    return "create";
  }
  QByteArray look() {
    Look look(pick(4) == 0 ? plan::Projection::Geographic : plan::Projection::Logical);
    for (Visibility& layer : look.layers) layer = Visibility(pick(3));
    if (pick(4) == 0) look.locked[pick(kLayers)] = true;
    const QStringList regions = regionsOf(document().plan());
    if (!regions.isEmpty() && pick(3) == 0) look.regions.push_back(any(regions).toStdString());
    canvas().setLook(look);
    if (pick(4) == 0) saveView(document(), canvas(), QStringLiteral("View %1").arg(pick(3)));
    auto* tabs = window_.findChild<QTabWidget*>(QStringLiteral("panels"));
    tabs->setCurrentIndex(int(pick(std::size_t(tabs->count()))));
    return "look";
  }
  QByteArray mend() {
    if (size() > kMostObjects) return "full"; // proving fixes takes its time
    // Not the document's report: which one that is depends on the machine.
    const engine::Report report = engine::analyse(document().plan(), {.study = false});
    for (const rules::Finding& finding : report.findings)
      if (!finding.fixes.empty()) {
        (void)document().apply(finding.fixes[pick(finding.fixes.size())].changes);
        break;
      }
    return "mend";
  }
  QByteArray set() {
    const auto key = object();
    if (!key) return "nothing";
    const auto properties = plan::entityInfo(key->kind).properties;
    const plan::PropertyInfo& property = properties[pick(properties.size())];
    (void)document().editInPlace(QStringLiteral("Set"), [&](edit::Transaction& t) -> Status {
      const plan::TypeInfo& type = *property.type;
      switch (pick(3)) {
      case 0: return t.set(*key, property.key, property.fallback());
      case 1: {
        if (!type.choices.empty()) return t.set(*key, property.key, Value(type.choices[pick(type.choices.size())].key));
        constexpr std::array texts{"1", "0", "17.5", "10.7.0.0/16", "203.0.113.9", "a name", "ä\"'<&>\n", "-3", "true"};
        return t.setText(*key, property.key, texts[pick(texts.size())]);
      }
      default: { // as another object of the kind has it
        const plan::EntityInfo& info = plan::entityInfo(key->kind);
        return t.set(*key, property.key, property.get(info.object(t.plan(), pick(info.size(t.plan())))));
      }
      }
    });
    return "set " + QByteArray(property.key.data(), qsizetype(property.key.size()));
  }

  MainWindow& window_;
  std::mt19937 random_;
  QStringList actions_;
};

} // namespace

class RandomEditsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { qApp->setStyleSheet({}); }
  void allUndoneAndRedoneGivesTheSamePlans_data() {
    QTest::addColumn<QString>("sample");
    for (const char* name : {"problem-1", "contoso-flawed"}) QTest::newRow(name) << QString::fromLatin1(name);
  }
  void allUndoneAndRedoneGivesTheSamePlans() {
    QFETCH(QString, sample);
    const QByteArray wanted = qgetenv("RW_EDIT_STEPS");
    const int steps =
        (wanted.isEmpty() ? 5000 : wanted.toInt()) / 20 * (sample == QStringLiteral("problem-1") ? 19 : 1);
    unsigned seed = std::max(1U, qEnvironmentVariable("RW_EDIT_SEED").toUInt());
    std::size_t edits = 0;
    for (int done = 0; done < steps; done += kRound, ++seed) {
      MainWindow window;
      window.resize(1200, 800);
      window.setStyleSheet({}); // nobody looks, and style sheets take most of the time
      window.show();
      QVERIFY(window.openSample(sample));
      PlanDocument& document = *window.document();
      const std::string before = formats::writeYaml(document.plan());
      Editor editor(window, seed);
      QByteArrayList history;
      for (int i = 0; i < kRound; ++i) {
        history << editor.step();
        if (i % 10 == 0) QCoreApplication::processEvents();
      }
      const auto where = [&] {
        return QByteArray("seed ") + QByteArray::number(seed) + ": " +
               history.mid(std::max<qsizetype>(0, history.size() - 12)).join(", ");
      };
      window.canvas()->setFocus();
      document.setFailureMode(false);
      const std::string after = formats::writeYaml(document.plan());
      const std::size_t inForce = document.project().stepsInForce();
      edits += inForce;
      for (std::size_t left = inForce; left > 0; --left) document.undo(); // one that is refused must not hang here
      QVERIFY2(formats::writeYaml(document.plan()) == before, where());
      document.goToStep(inForce);
      const std::string again = formats::writeYaml(document.plan());
      const auto differ = std::ranges::mismatch(again, after).in1 - again.begin();
      const std::size_t from = std::size_t(std::max<std::ptrdiff_t>(0, differ - 200));
      QVERIFY2(again == after, where() + "\n" + QByteArray::fromStdString(again.substr(from, 400)) + "\ninstead of\n" +
                                   QByteArray::fromStdString(after.substr(std::min(from, after.size()), 400)));
    }
    qInfo("%d steps, %zu edits in force", steps, edits);
    QVERIFY(edits > std::size_t(steps) / 10);
  }
};

RW_UI_TEST(RandomEditsTest)
#include "random_edits_test.moc"
