#include "canvas/place_tool.h"

#include "bridge/labels.h"
#include "canvas/canvas_text.h"
#include "canvas/map_projection.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

namespace rw::ui {
namespace {

constexpr std::size_t kYoung = 12; ///< boxes

bool isEdge(const QString& kind) {
  return kind == QLatin1String("circuit") || kind == QLatin1String("internet_egress");
}
bool isPlace(const QString& kind) { return kind == QLatin1String("site") || kind == QLatin1String("meet_me_location"); }
const QString kPicture = QStringLiteral("picture");
bool isDrawing(const QString& kind) {
  return kind == QLatin1String("note") || kind == QLatin1String("frame") || kind == kPicture;
}
bool isSite(const Box& box) { return box.shape == BoxShape::Container || box.icon.startsWith(QLatin1String("site")); }

QSizeF sizeOf(const QString& kind, plan::Projection projection) {
  if (projection == plan::Projection::Geographic) return {26, 26};
  if (kind == QLatin1String("frame")) return {480, 288};
  if (kind == QLatin1String("note")) return {168, 72};
  if (kind == kPicture) return {240, 168};
  return {kind == QLatin1String("meet_me_location") ? 192.0 : 144.0, isEdge(kind) ? 36.0 : 48.0};
}

} // namespace

PlaceTool::PlaceTool(ToolHost& host, QString kind, Value::Record preset)
    : Tool(host), kind_(std::move(kind)), preset_(std::move(preset)) {
  qApp->installEventFilter(this);
  host_.say(isEdge(kind_) ? CanvasText::tr("Drop it on the device or site on which it hangs. Esc gives up.")
                          : CanvasText::tr("Drop it on the canvas. Esc gives up."));
}

PlaceTool::~PlaceTool() { qApp->removeEventFilter(this); }

bool PlaceTool::eventFilter(QObject* watched, QEvent* event) {
  const QEvent::Type type = event->type();
  if (!watched->isWidgetType()) return false;
  if (type == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    cancel();
    return true;
  }
  if (type != QEvent::MouseMove && type != QEvent::MouseButtonRelease && type != QEvent::MouseButtonPress &&
      type != QEvent::MouseButtonDblClick)
    return false;
  auto* mouse = static_cast<QMouseEvent*>(event);
  const bool ours = watched == host_.view().viewport();
  if (type == QEvent::MouseButtonPress && mouse->button() == Qt::RightButton) {
    cancel();
    return ours;
  }
  free_ = mouse->modifiers() & Qt::AltModifier;
  follow(mouse->globalPosition().toPoint(), mouse->buttons());
  if (type != QEvent::MouseButtonRelease || mouse->button() != Qt::LeftButton) return ours;
  if (inside_) {
    drop(); // this tool is gone now
    return ours;
  }
  // Let go over the palette without having moved: it was a click, the next one places. Else it was given up.
  if (travelled_) cancel();
  return false;
}

void PlaceTool::follow(QPoint global, Qt::MouseButtons buttons) {
  if (!first_) first_ = global;
  travelled_ |=
      (global - *first_).manhattanLength() > 3 * QApplication::startDragDistance() && (buttons & Qt::LeftButton);
  const QWidget* viewport = host_.view().viewport();
  const QPoint local = viewport->mapFromGlobal(global);
  inside_ = viewport->rect().contains(local);
  now_ = host_.view().mapToScene(local);
  look();
  repaint();
}

void PlaceTool::look() {
  const Diagram& diagram = host_.canvas().diagram();
  const bool map = diagram.projection == plan::Projection::Geographic;
  drop_ = {.kind = kind_, .preset = preset_, .position = {}, .place = {}, .site = {}, .node = {}};
  target_ = -1;
  why_.clear();
  const QSizeF size = sizeOf(kind_, diagram.projection);
  QPointF corner = now_ - QPointF(size.width() / 2, size.height() / 2);
  guides_ = {};
  const int box = inside_ ? host_.canvas().boxAt(now_) : -1;
  const Box* under = box >= 0 ? &diagram.boxes[std::size_t(box)] : nullptr;
  if (!map && !free_) {
    const QPointF onGrid(std::round(corner.x() / kGrid) * kGrid, std::round(corner.y() / kGrid) * kGrid);
    Guides::Snap guide;
    if (inside_ && !isEdge(kind_)) { // an edge finds its place by itself
      const int home = under == nullptr ? -1 : under->shape == BoxShape::Container ? box : under->container;
      const QRectF sight = inSight(host_.view());
      guides_ = Guides::forNew(diagram, isPlace(kind_) ? -1 : home, sight);
      guide = guides_.snap(QRectF(corner, size), kGuideReach / scale());
    }
    corner = {guide.x ? corner.x() + *guide.x : onGrid.x(), guide.y ? corner.y() + *guide.y : onGrid.y()};
  }
  ghost_ = QRectF(corner, size);
  drop_.position = corner;
  if (!inside_) return;
  if (map && isDrawing(kind_)) {
    why_ = drawingsStandOnLogicalView();
  } else if (isPlace(kind_)) {
    if (map) drop_.place = onGlobe(now_ / diagram.pixelsPerDegree);
    if (const Value preset(preset_);
        preset.field("id") != nullptr && plan::findById(host_.plan().plan(), toText(*preset.field("id"))))
      why_ = CanvasText::tr("It is in the plan already");
  } else if (isEdge(kind_)) {
    const bool node = under != nullptr &&
                      (under->shape == BoxShape::Node || under->shape == BoxShape::Lan ||
                       under->shape == BoxShape::Container || (under->shape == BoxShape::Marker && isSite(*under)));
    if (!node) {
      why_ = under != nullptr && !under->object.empty()
                 ? CanvasText::tr("This is no device or site: nothing can hang on it")
                 : CanvasText::tr("It hangs on a device or a site: drop it on one");
      return;
    }
    target_ = box;
    drop_.node = under->object;
    // Above the site, like its sisters.
    if (!map) {
      const Box& outer = under->container >= 0 ? diagram.boxes[std::size_t(under->container)] : *under;
      double x = std::round((under->rect.center().x() - 96) / kGrid) * kGrid;
      const double y = outer.rect.top() - kEdgeRise;
      const auto taken = [&](double left) {
        const QRectF rect(left, y, 192, 36);
        return std::any_of(diagram.boxes.begin(), diagram.boxes.end(), [&](const Box& b) {
          return b.shape != BoxShape::Frame && b.container < 0 && b.rect.adjusted(-11, -11, 11, 11).intersects(rect);
        });
      };
      // The nearest free place on either side.
      for (int step = 1; step < 80 && taken(x); ++step) x += (step % 2 == 0 ? -step : step) * kGrid;
      drop_.position = {x, y};
    }
  } else if (!isDrawing(kind_)) {
    int site = box;
    if (under != nullptr && under->container >= 0) site = under->container;
    if (site >= 0 && isSite(diagram.boxes[std::size_t(site)])) {
      target_ = site;
      drop_.site = diagram.boxes[std::size_t(site)].object;
      const QRectF home = diagram.boxes[std::size_t(site)].rect;
      if (map) return;
      if (diagram.boxes[std::size_t(site)].shape == BoxShape::Container)
        drop_.position.setY(std::max(drop_.position.y(), home.top() + kHead));
      else
        drop_.position = home.topLeft() + QPointF(kGrid, kHead);
    } else if (map) {
      why_ = CanvasText::tr("On the map it needs a site: drop it on one");
    }
  }
  if (!why_.isEmpty())
    host_.say(why_);
  else if (target_ >= 0)
    host_.say(CanvasText::tr("%1 at %2").arg(paletteName(kind_), diagram.boxes[std::size_t(target_)].label));
  else
    host_.say(CanvasText::tr("%1 here").arg(paletteName(kind_)));
}

void PlaceTool::drop() {
  ToolHost& host = host_;
  qApp->removeEventFilter(this);
  const bool allowed = why_.isEmpty();
  const Drop drop = drop_;
  if (!allowed) {
    const QString why = why_;
    host.use(nullptr); // this tool is gone now
    host.say(why);
    return;
  }
  const QPointF centre = ghost_.center();
  host.say({});
  host.use(nullptr);
  if (drop.kind == kPicture) return host.choosePicture(centre);
  const QString placed = placeObject(host.plan(), host.canvas().diagram(), drop);
  if (placed.isEmpty() || host.canvas().diagram().projection != plan::Projection::Logical) return;
  // What it hangs on may stand at the rim of the window. A young plan stays in sight as a whole.
  QStringList wanted{placed};
  const std::vector<Box>& boxes = host.canvas().diagram().boxes;
  for (std::size_t i = 0; i < boxes.size() && boxes.size() <= kYoung; ++i) wanted << qs(boxes[i].key);
  host.plan().reveal(wanted);
}

void PlaceTool::cancel() {
  qApp->removeEventFilter(this);
  host_.say({});
  host_.use(nullptr);
}

void PlaceTool::paint(QPainter& painter) const {
  if (!inside_) return;
  const Theme& t = Theme::current();
  const Diagram& diagram = host_.canvas().diagram();
  if (target_ >= 0) {
    QPen pen(t.accent, 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(diagram.boxes[std::size_t(target_)].rect, 8, 8);
  }
  paintGuides(painter, guides_.marks(ghost_), scale());
  painter.setOpacity(0.75);
  Box ghost{.key = {},
            .shape = isEdge(kind_) ? BoxShape::Edge : BoxShape::Node,
            .label = paletteName(kind_),
            .icon = paletteIcon(kind_),
            .rect = ghost_};
  if (kind_ == QLatin1String("frame")) ghost.shape = BoxShape::Frame;
  if (kind_ == QLatin1String("note") || kind_ == kPicture) ghost.shape = BoxShape::Note;
  if (kind_ == QLatin1String("meet_me_location")) ghost.shape = BoxShape::Pill;
  if (diagram.projection == plan::Projection::Geographic) ghost.shape = BoxShape::Marker;
  if (const Value preset(preset_); preset.field("name") != nullptr) ghost.label = qs(toText(*preset.field("name")));
  Ink ink{.theme = t, .detail = scale(), .prompts = true};
  ink.dies = !why_.isEmpty();
  paintBox(painter, ghost, ink);
  painter.setOpacity(1);
  paintBubble(painter, now_, why_, true, scale());
}

} // namespace rw::ui
