#include "canvas/saved_views.h"

#include "bridge/labels.h"
#include "canvas/canvas_text.h"
#include "canvas/canvas_view.h"
#include "canvas/map_projection.h"

namespace rw::ui {

namespace {

double numberOf(const Value& record, std::string_view key, double fallback) {
  const Value* field = record.field(key);
  if (field == nullptr) return fallback;
  if (const double* real = field->real()) return *real;
  if (const std::int64_t* whole = field->integer()) return double(*whole);
  return fallback;
}

Value frameOf(const QRectF& sight, plan::Projection projection) {
  const auto rounded = [](double number, double unit) { return Value(std::round(number / unit) * unit); };
  Value::Record frame;
  if (projection == plan::Projection::Geographic) {
    const GeoPoint northWest = onGlobe(sight.topLeft());
    const GeoPoint southEast = onGlobe(sight.bottomRight());
    frame = {{"north", rounded(northWest.lat, 1e-4)},
             {"west", rounded(northWest.lon, 1e-4)},
             {"south", rounded(southEast.lat, 1e-4)},
             {"east", rounded(southEast.lon, 1e-4)}};
  } else {
    frame = {{"x", rounded(sight.x(), 1)},
             {"y", rounded(sight.y(), 1)},
             {"width", rounded(sight.width(), 1)},
             {"height", rounded(sight.height(), 1)}};
  }
  return Value(std::move(frame));
}

} // namespace

Look lookOf(const plan::View& view) {
  Look look(view.projection);
  if (!view.layers.empty()) setLayers(look, view.layers);
  if (const Value* regions = view.filter.field("regions"); regions != nullptr && regions->list() != nullptr)
    for (const Value& region : *regions->list()) look.regions.push_back(toText(region));
  return look;
}

QRectF sightOf(const plan::View& view) {
  const Value& frame = view.frame;
  if (view.projection == plan::Projection::Geographic) {
    if (frame.field("north") == nullptr || frame.field("east") == nullptr) return {};
    const auto corner = [&](const char* lat, const char* lon) {
      return onMap(
          {std::clamp(numberOf(frame, lat, 0), -85.0, 85.0), std::clamp(numberOf(frame, lon, 0), -360.0, 360.0)});
    };
    return QRectF(corner("north", "west"), corner("south", "east")).normalized();
  }
  return {numberOf(frame, "x", 0), numberOf(frame, "y", 0), numberOf(frame, "width", 0), numberOf(frame, "height", 0)};
}

QString saveView(PlanDocument& document, const CanvasView& canvas, const QString& name) {
  const std::string called = name.trimmed().toStdString();
  const Look& look = canvas.look();
  std::string id;
  for (const plan::View& view : document.plan().views)
    if (view.displayName() == called) id = view.id;
  Value::List layers;
  for (const std::string& layer : layerKeys(look)) layers.emplace_back(layer);
  Value filter;
  if (!look.regions.empty()) {
    Value::List regions;
    for (const std::string& region : look.regions) regions.emplace_back(region);
    filter = Value(Value::Record{{"regions", Value(std::move(regions))}});
  }
  const Value::Record properties{
      {"name", Value(called)},
      {"projection", Value(std::string(look.projection == plan::Projection::Logical ? "logical" : "geographic"))},
      {"layers", Value(std::move(layers))},
      {"filter", std::move(filter)},
      {"frame", frameOf(canvas.sight(), look.projection)}};
  const Status status =
      document.edit(CanvasText::tr("Save the view “%1”").arg(name.trimmed()), [&](edit::Transaction& t) -> Status {
        if (id.empty()) {
          auto made = t.create(plan::EntityKind::View, properties);
          if (!made) return fail(made.error());
          id = made->id;
          return {};
        }
        for (const auto& [property, value] : properties)
          if (Status set = t.set({plan::EntityKind::View, id}, property, value); !set) return set;
        return {};
      });
  return status ? qs(id) : QString();
}

void showView(const plan::View& view, CanvasView& canvas) {
  canvas.setLook(lookOf(view));
  if (const QRectF sight = sightOf(view); !sight.isEmpty())
    canvas.showSight(sight);
  else
    canvas.fitAll();
}

} // namespace rw::ui
