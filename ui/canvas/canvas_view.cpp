#include "bridge/labels.h"
#include "canvas/auto_layout.h"
#include "canvas/canvas_edits.h"
#include "canvas/canvas_view_private.h"
#include "canvas/clipboard.h"
#include "canvas/connect_tool.h"
#include "canvas/fail_tool.h"
#include "canvas/geo_diagram.h"
#include "canvas/gliding.h"
#include "canvas/inline_editor.h"
#include "canvas/map_projection.h"
#include "canvas/overview.h"
#include "canvas/place_tool.h"
#include "canvas/select_tool.h"
#include "canvas/selection.h"
#include "canvas/wire_labels.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QVariantAnimation>
#include <cmath>

namespace rw::ui {
namespace {

constexpr double kSmallest = 0.02;
constexpr double kLargest = 4;
constexpr double kSmallestMap = 2;   ///< pixels per degree
constexpr double kLargestMap = 1200; ///< the outline is too coarse for more

/// Where flows that are lost begin: the sites of outbound ones, the servers of inbound ones.
std::unordered_set<std::string> cutOff(const plan::Plan& plan, const std::optional<analysis::Failure>& failure) {
  std::unordered_set<std::string> out;
  if (!failure) return out;
  for (const std::string& lost : failure->flows_lost) {
    const plan::Flow* flow = plan.flows.find(lost);
    if (flow == nullptr) continue;
    if (flow->direction == plan::FlowDirection::Outbound)
      out.insert(flow->site.id);
    else if (const auto* endpoint = plan.published_endpoints.find(flow->endpoint.id))
      out.insert(endpoint->server.id);
  }
  return out;
}

} // namespace

// ---------------------------------------------------------------- legend

LegendOverlay::LegendOverlay(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("legend"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
}
void LegendOverlay::show(const Legend& legend) {
  legend_ = legend;
  resize(legendSize(legend).toSize() + QSize(2, 2));
  place();
  update();
}
void LegendOverlay::place() {
  const QSize room = parentWidget()->size();
  move(room.width() - width() - 24, room.height() - height() - 20);
  // On a small canvas it would cover what it explains.
  setVisible(!legendSize(legend_).isEmpty() && x() >= 8 && room.height() >= 7 * height());
}
void LegendOverlay::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintLegend(painter, QRectF(rect()).adjusted(0.5, 0.5, -1.5, -1.5), legend_, Ink{.theme = Theme::current()});
}

// ---------------------------------------------------------------- inside

CanvasView::Private::Private(CanvasView& view) : q(view) { tool = std::make_unique<SelectTool>(*this); }
CanvasView::Private::~Private() {
  for (const QMetaObject::Connection& connection : connections) QObject::disconnect(connection);
}

void CanvasView::Private::say(const QString& text) {
  if (text == said) return;
  said = text;
  Q_EMIT q.hint(text);
}

void CanvasView::Private::rename(const std::string& object) {
  if (document == nullptr || object.empty()) return;
  const int box = scene.diagram().box(object);
  if (box < 0) return;
  if (editor != nullptr) delete editor;
  editor = editInPlace(q, scene.diagram().boxes[std::size_t(box)], *document);
}

void CanvasView::Private::use(std::unique_ptr<Tool> next) {
  retired.push_back(std::move(tool));
  q.viewport()->unsetCursor();
  if (next == nullptr && document != nullptr && document->failureMode()) next = std::make_unique<FailTool>(*this);
  tool = next != nullptr ? std::move(next) : std::make_unique<SelectTool>(*this);
  QMetaObject::invokeMethod(
      &q, [this] { retired.clear(); }, Qt::QueuedConnection);
  q.viewport()->update();
}

void CanvasView::Private::refresh() { rebuild(); }

void CanvasView::Private::rebuild() {
  refreshing = true;
  nudged = {};
  if (gliding != nullptr) {
    gliding->disconnect(&q);
    gliding->stop();
    gliding->deleteLater();
    gliding = nullptr;
  }
  if (document == nullptr)
    scene.setDiagram({});
  else if (projection() == plan::Projection::Logical)
    scene.setDiagram(logicalDiagram(document->completedPlan(), document->report().get(), look));
  else
    scene.setDiagram(geographicDiagram(document->completedPlan(), degreeScale, document->report().get(), look));
  if (document != nullptr && !document->failed().empty())
    scene.adjust([this](Diagram& diagram) { takeDown(diagram, document->completedPlan(), document->failed()); });
  setSceneRect();
  takeSelection();
  takeReport();
  overview->redraw();
  refreshing = false;
  q.viewport()->update();
}

void CanvasView::Private::glide(const Diagram& before) {
  if (gliding != nullptr) return; // nothing has changed since: they are on their way there
  const int duration = q.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &q);
  if (duration <= 0 || !canGlide(before, scene.diagram())) return;
  gliding = glideTo(scene, before, duration, q);
  QObject::connect(gliding, &QVariantAnimation::finished, &q, [this] { rebuild(); });
  scene.setPaths({}, false); // it comes back with the answer
  gliding->start();
}

void CanvasView::Private::setSceneRect() {
  QRectF area = scene.diagram().bounds;
  if (projection() == plan::Projection::Geographic) {
    const QPointF corner = onMap({82, -180}) * degreeScale;
    area |= QRectF(corner, onMap({-62, 180}) * degreeScale);
  }
  // Room to drag things out into, and to have any corner in the middle of the window.
  const QSizeF window = QSizeF(q.viewport()->size()) / q.transform().m11();
  scene.setSceneRect(
      area.adjusted(-window.width() * 0.75, -window.height() * 0.75, window.width() * 0.75, window.height() * 0.75));
}

/// The logical view with what the lit path says beside it.
void CanvasView::Private::fitDiagram() {
  QRectF area = scene.diagram().bounds;
  for (const FlowPath& path : scene.paths()) area |= path.callout;
  fit(area, 1.25);
}

void CanvasView::Private::takeReport() {
  if (document != nullptr) {
    const std::shared_ptr<const engine::Report> report = document->report();
    if (projection() == plan::Projection::Logical)
      scene.setLoads(look.shows(Layer::Load) ? loadBars(*report) : LoadBars());
    relabel(*report);
    scene.setCutOff(cutOff(document->plan(), report->failure));
    std::vector<routing::FlowResult> flows;
    for (const QString& id : document->litFlows())
      if (auto flow = report->explained(id.toStdString()); flow && !flow->groups.empty())
        flows.push_back(std::move(*flow));
    scene.setPaths(flowPaths(scene.diagram(), document->completedPlan(), flows), document->analysing());
    // What is said of where it dies is to be seen, too, as long as nobody has zoomed or panned.
    if (fitPending && projection() == plan::Projection::Logical && !scene.paths().empty() &&
        !scene.paths().front().callout.isEmpty())
      fitDiagram();
  }
  showLegend();
}

void CanvasView::Private::showLegend() {
  Legend signs;
  if (document != nullptr) {
    const bool logical = projection() == plan::Projection::Logical;
    signs.people = !logical && look.shows(Layer::People);
    signs.loads =
        logical && std::ranges::any_of(scene.diagram().boxes, [](const auto& box) { return box.load.has_value(); });
    signs.path = !scene.paths().empty();
    signs.changes = !scene.marks().empty();
  }
  legend->show(signs);
}

/// A report brings the loads of links along.
void CanvasView::Private::relabel(const engine::Report& report) {
  const auto labels = [](const Diagram& diagram) {
    QStringList all;
    for (const Wire& wire : diagram.wires) all << wire.label;
    return all;
  };
  Diagram now = scene.diagram();
  labelWires(now, document->completedPlan(), &report, look);
  if (labels(now) == labels(scene.diagram())) return;
  scene.adjust([&](Diagram& diagram) {
    for (std::size_t i = 0; i < diagram.wires.size(); ++i) {
      diagram.wires[i].label = now.wires[i].label;
      diagram.wires[i].faint = now.wires[i].faint;
    }
    placeLabels(diagram);
  });
}

/// What the layers let be changed by hand.
QStringList CanvasView::Private::unlocked() {
  QStringList ids = document->selection();
  const qsizetype all = ids.size();
  ids.removeIf([&](const QString& id) {
    const auto key = keyOf(document->plan(), id);
    return key && look.locks(layerOf(document->plan(), *key));
  });
  if (ids.size() < all) say(CanvasView::tr("What is on a locked layer stays as it is"));
  return ids;
}

void CanvasView::Private::takeSelection() {
  scene.setSelection(document != nullptr ? document->selection() : QStringList());
  overview->redraw();
}

double CanvasView::Private::scale() const {
  return projection() == plan::Projection::Geographic ? degreeScale : q.transform().m11();
}

void CanvasView::Private::setScale(double wanted, QPoint anchor) {
  fitPending = false;
  if (projection() == plan::Projection::Geographic) {
    wanted = std::clamp(wanted, kSmallestMap, kLargestMap);
    if (std::abs(wanted - degreeScale) < 1e-9) return;
    const QPointF place = q.mapToScene(anchor) / degreeScale;
    degreeScale = wanted;
    rebuild();
    const QPointF middle = QPointF(q.viewport()->rect().center() - anchor);
    q.centerOn(place * degreeScale + middle);
    return;
  }
  wanted = std::clamp(wanted, kSmallest, kLargest);
  const QPointF place = q.mapToScene(anchor);
  q.viewport()->setUpdatesEnabled(false); // all is drawn anew: nothing need be scrolled first
  q.setTransform(QTransform::fromScale(wanted, wanted));
  setSceneRect();
  q.centerOn(place + QPointF(q.viewport()->rect().center() - anchor) / wanted);
  q.viewport()->setUpdatesEnabled(true);
  overview->update();
}

void CanvasView::Private::fit(QRectF area, double largest) {
  if (area.isEmpty() || q.viewport()->width() < 50) return;
  const QSizeF window = q.viewport()->size();
  if (projection() == plan::Projection::Geographic) {
    // The area is in map units here; words and markers beside their places need room besides.
    degreeScale = std::clamp(std::min((window.width() - 200) / std::max(area.width(), 0.2),
                                      (window.height() - 160) / std::max(area.height(), 0.2)),
                             kSmallestMap, largest);
    QRectF shown;
    for (int attempt = 0; attempt < 2; ++attempt) {
      rebuild();
      shown = {};
      for (const auto& box : scene.diagram().boxes)
        if (QRectF(area.topLeft() * degreeScale, area.size() * degreeScale)
                .adjusted(-30, -30, 30, 30)
                .intersects(box.rect) ||
            box.shape != BoxShape::Marker)
          shown |= box.rect | box.labelRect;
      const double room = std::min((window.width() - 48) / shown.width(), (window.height() - 88) / shown.height());
      if (room >= 1 || degreeScale <= kSmallestMap) break;
      degreeScale = std::max(kSmallestMap, degreeScale * room * 0.97);
    }
    q.centerOn(shown.isEmpty() ? area.center() * degreeScale : shown.center() + QPointF(0, 14));
    return;
  }
  const double factor = std::clamp(
      std::min((window.width() - 48) / area.width(), (window.height() - 76) / area.height()), kSmallest, largest);
  q.setTransform(QTransform::fromScale(factor, factor));
  setSceneRect();
  q.centerOn(area.center() + QPointF(0, 16 / factor)); // the legend stands below
}

QRectF CanvasView::Private::areaOf(const QStringList& ids) const {
  QRectF area;
  for (const QString& id : ids) area |= q.objectRect(id);
  return area;
}

void CanvasView::Private::reveal(const QStringList& ids) {
  const QRectF area = areaOf(ids);
  if (area.isEmpty()) return;
  const QRectF shown = inSight(q);
  if (fitPending && shown.contains(area)) return; // the whole plan is in sight already
  const double margin = 40 / q.transform().m11();
  if (shown.adjusted(margin, margin, -margin, -margin).contains(area)) return;
  if (area.width() + 2 * margin <= shown.width() && area.height() + 2 * margin <= shown.height())
    q.centerOn(area.center());
  else if (projection() == plan::Projection::Logical)
    fit(area, 1);
  else
    fit(QRectF(area.topLeft() / degreeScale, area.size() / degreeScale), 240);
}

Pointer CanvasView::Private::pointer(const QMouseEvent& event) const {
  const QPoint position = event.position().toPoint();
  return {.scene = q.mapToScene(position),
          .view = position,
          .modifiers = event.modifiers(),
          .left = event.button() == Qt::LeftButton || (event.buttons() & Qt::LeftButton)};
}

// ---------------------------------------------------------------- what others ask for

CanvasView::CanvasView(QWidget* parent) : QGraphicsView(parent), d(std::make_unique<Private>(*this)) {
  setScene(&d->scene);
  setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  setFrameShape(QFrame::NoFrame);
  setDragMode(QGraphicsView::NoDrag);
  setTransformationAnchor(QGraphicsView::NoAnchor);
  setResizeAnchor(QGraphicsView::AnchorViewCenter);
  setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
  setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // scrolling keeps what is in sight already
  setAccessibleName(tr("Canvas"));
  setAccessibleDescription(
      tr("The plan as a diagram. Tab goes from object to object, arrows move, F2 renames, Delete deletes."));
  d->legend = new LegendOverlay(this);
  d->legend->hide();
  d->overview = new Overview(*this, d->scene);
  d->overview->hide();
  connect(d->overview, &Overview::moved, this, [this] { d->fitPending = false; });
  d->watchClipboard();
}

CanvasView::~CanvasView() {
  d->retired.clear();
  setScene(nullptr);
}

void CanvasView::setDocument(PlanDocument* document) {
  if (d->tool->busy()) d->tool->cancel();
  delete d->editor;
  for (const QMetaObject::Connection& connection : d->connections) disconnect(connection);
  d->connections.clear();
  d->document = document;
  d->fitPending = true;
  if (document != nullptr)
    d->connections = {
        connect(document, &PlanDocument::changed, this,
                [this] {
                  // A drag in progress and an undo: the drag loses its ground and is given up.
                  if (d->tool->busy() && !d->refreshing) d->tool->cancel();
                  d->rebuild();
                }),
        connect(document, &PlanDocument::reportChanged, this,
                [this] {
                  if (!d->tool->busy()) d->takeReport();
                }),
        connect(document, &PlanDocument::failureModeChanged, this,
                [this] {
                  if (d->tool->busy()) d->tool->cancel();
                  d->use(nullptr);
                  d->rebuild();
                }),
        connect(document, &PlanDocument::highlightChanged, this, [this] { d->takeReport(); }),
        connect(document, &PlanDocument::selectionChanged, this, [this] { d->takeSelection(); }),
        connect(document, &PlanDocument::revealRequested, this, [this](const QStringList& ids) { d->reveal(ids); }),
        connect(document, &QObject::destroyed, this, [this] { setDocument(nullptr); }),
    };
  d->rebuild();
  fitAll();
}

void CanvasView::scrollContentsBy(int dx, int dy) {
  QGraphicsView::scrollContentsBy(dx, dy);
  d->overview->update();
  // What an empty canvas says stays in its middle.
  if (d->document != nullptr && d->scene.diagram().boxes.size() < 2) viewport()->update();
}

PlanDocument* CanvasView::document() const { return d->document; }
const Look& CanvasView::look() const { return d->look; }
plan::Projection CanvasView::projection() const { return d->projection(); }

void CanvasView::setLook(const Look& look) {
  if (look == d->look) return;
  if (d->tool->busy()) d->tool->cancel();
  delete d->editor;
  const bool turned = look.projection != d->look.projection;
  const bool elsewhere = turned || look.regions != d->look.regions;
  d->look = look;
  if (turned) setTransform(QTransform());
  d->rebuild();
  if (elsewhere) fitAll();
  Q_EMIT lookChanged();
}

void CanvasView::setProjection(plan::Projection projection) {
  Look look = d->look;
  look.projection = projection;
  setLook(look);
}

void CanvasView::beginPlacing(const QString& kind, const Value::Record& preset) {
  if (d->document == nullptr) return;
  if (d->tool->busy()) d->tool->cancel();
  if (kind == QLatin1String("link"))
    d->use(std::make_unique<ConnectTool>(*d));
  else
    d->use(std::make_unique<PlaceTool>(*d, kind, preset));
}

void CanvasView::zoomIn() { d->setScale(d->scale() * 1.25, viewport()->rect().center()); }
void CanvasView::zoomOut() { d->setScale(d->scale() / 1.25, viewport()->rect().center()); }

void CanvasView::fitAll() {
  if (d->document == nullptr) return;
  if (d->projection() == plan::Projection::Logical) {
    d->fitDiagram();
  } else {
    QRectF extent = geographicExtent(d->document->completedPlan(), d->look);
    if (extent.isEmpty())
      extent = extent.isNull() && extent.topLeft().isNull() ? QRectF(-130, -60, 260, 120)
                                                            : extent.adjusted(-0.5, -0.5, 0.5, 0.5);
    d->fit(extent, 240);
  }
  d->fitPending = true; // until somebody zooms or pans
}

void CanvasView::fitSelection() {
  if (d->document == nullptr) return;
  const QRectF area = d->areaOf(d->document->selection());
  if (area.isEmpty()) return fitAll();
  if (d->projection() == plan::Projection::Logical)
    d->fit(area.adjusted(-48, -48, 48, 48), 2);
  else
    d->fit(QRectF(area.topLeft() / d->degreeScale, area.size() / d->degreeScale), 600);
  d->fitPending = false;
}

void CanvasView::deleteSelection() {
  if (d->document != nullptr) deleteObjectsOnCanvas(*d->document, d->unlocked());
}

void CanvasView::renameSelection() {
  if (d->document == nullptr) return;
  if (const QStringList ids = d->unlocked(); !ids.isEmpty()) d->rename(ids.first().toStdString());
}

void CanvasView::duplicateSelection() {
  if (d->document != nullptr) duplicateObjects(*d->document, d->scene.diagram(), d->document->selection());
}

void CanvasView::selectAllObjects() {
  if (d->document != nullptr) d->document->select(shownObjects(d->scene.diagram()));
}

void CanvasView::selectSimilar() {
  if (d->document != nullptr)
    d->document->select(similarObjects(d->document->plan(), d->scene.diagram(), d->document->selection()));
}

bool CanvasView::showsPath() const { return !d->scene.paths().empty(); }

void CanvasView::selectPath() {
  if (showsPath()) d->document->select(objectsAlong(d->scene.diagram(), d->scene.paths()));
}

void CanvasView::selectInverted() {
  if (d->document != nullptr) d->document->select(otherObjects(d->scene.diagram(), d->document->selection()));
}

bool CanvasView::canArrange(Arrangement arrangement) const {
  return d->document != nullptr && d->projection() == plan::Projection::Logical &&
         movableBoxes(d->scene.diagram(), d->document->selection()).size() >= fewestFor(arrangement);
}

void CanvasView::arrangeSelection(Arrangement arrangement, const QString& title) {
  if (!canArrange(arrangement)) return;
  const Diagram& shown = d->scene.diagram();
  const std::vector<int> boxes = movableBoxes(shown, d->document->selection());
  (void)arrangeObjects(*d->document, shown, boxes, arrangement, title); // the document says why where it refuses
}

void CanvasView::layOutAutomatically() {
  if (d->document == nullptr) return;
  const Diagram before = d->scene.diagram();
  const QStringList chosen = d->unlocked();
  // One thing by itself has nothing to be laid out with.
  const int only = before.box(chosen.value(0).toStdString());
  const bool some = chosen.size() > 1 || (only >= 0 && before.boxes[std::size_t(only)].shape == BoxShape::Container);
  if (!some || d->projection() == plan::Projection::Geographic) {
    forgetPlacements(*d->document);
    fitAll();
  } else {
    (void)layOutObjects(*d->document, before, chosen);
  }
  d->glide(before);
}

void CanvasView::showMarks(Marks marks) {
  d->scene.setMarks(std::move(marks));
  d->showLegend();
}

void CanvasView::setOverviewShown(bool shown) {
  d->overview->setVisible(shown);
  d->overview->place();
}

void CanvasView::foldSelection() {
  if (d->document == nullptr || d->projection() != plan::Projection::Logical) return;
  const Diagram& shown = d->scene.diagram();
  QStringList sites;
  for (const QString& id : d->document->selection()) { // what stands in a site speaks for it
    const int box = shown.box(id.toStdString());
    const int site = box >= 0 ? shown.boxes[std::size_t(box)].container : -1;
    const QString named = site >= 0 ? qs(shown.boxes[std::size_t(site)].object) : id;
    if (!sites.contains(named)) sites << named;
  }
  foldSites(*d->document, shown, sites);
}

QRectF CanvasView::sight() const {
  const QRectF shown = inSight(*this);
  if (d->projection() == plan::Projection::Logical) return shown;
  return {shown.topLeft() / d->degreeScale, shown.size() / d->degreeScale};
}

void CanvasView::showSight(QRectF area) {
  if (d->document == nullptr || area.isEmpty()) return;
  const QSizeF window = viewport()->size();
  const double scale = std::min(window.width() / area.width(), window.height() / area.height());
  d->setScale(scale, viewport()->rect().center());
  d->fitPending = false;
  centerOn(d->projection() == plan::Projection::Geographic ? area.center() * d->degreeScale : area.center());
}

QRectF CanvasView::objectRect(const QString& id) const {
  const Diagram& diagram = d->scene.diagram();
  const std::string object = id.toStdString();
  if (const int box = diagram.box(object); box >= 0 && diagram.boxes[std::size_t(box)].object == object)
    return diagram.boxes[std::size_t(box)].rect;
  QRectF area;
  for (const Wire& wire : diagram.wires)
    if (wire.object == object)
      for (const QPolygonF& line : wire.lines) area |= line.boundingRect().adjusted(-1, -1, 1, 1);
  if (area.isEmpty())
    if (const int box = diagram.box(object); box >= 0)
      return diagram.boxes[std::size_t(box)].rect; // a device on the map: its site
  return area;
}

} // namespace rw::ui
