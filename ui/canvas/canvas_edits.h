// What the canvas does to the plan: each is one transaction and one undo step.
#pragma once

#include "base/geo.h"
#include "bridge/plan_document.h"
#include "canvas/diagram.h"

namespace rw::ui {

/// Where a new object comes to stand and what it hangs on.
struct Drop {
  QString kind; ///< as in the palette
  Value::Record preset;
  QPointF position;              ///< its upper left corner on the logical view
  std::optional<GeoPoint> place; ///< on the map
  std::string site;              ///< the site it is dropped into; may be empty
  std::string node;              ///< the node that an edge is dropped on; may be empty
};

/// Puts a new object into the plan. Returns its id, empty where refused.
QString placeObject(PlanDocument& document, const Diagram& shown, const Drop& drop);
/// The name that people read for a kind of the palette: `Firewall`.
QString paletteName(const QString& kind);
QString paletteIcon(const QString& kind);

/// Why a note, a picture or a frame cannot be placed on the map.
QString drawingsStandOnLogicalView();

/// Takes over the places of these boxes (and their contents) as the diagram has them. `site`: the boxes that changed
/// their site by it.
Status moveObjects(PlanDocument& document, const Diagram& shown, const std::vector<int>& boxes,
                   const std::unordered_map<std::string, std::string>& newSites);
/// Takes over the size of a note, a frame or a site as the diagram has it.
Status resizeObject(PlanDocument& document, const Diagram& shown, int box);
/// Sends a link through these points, as the diagram has them.
Status bendLink(PlanDocument& document, const std::string& link, const QPolygonF& via);
/// On the map: a site or meet-me location at another place.
Status moveOnMap(PlanDocument& document, const std::vector<std::pair<std::string, GeoPoint>>& places);
/// Why two boxes may not be joined; empty where they may.
QString whyNotJoined(const plan::Plan& plan, const Diagram& shown, int from, int to);
/// Joins two nodes. Returns the link's id, empty where refused.
QString joinNodes(PlanDocument& document, const std::string& a, const std::string& b);
/// Takes the end of a link that is not at the node `stays` to another one.
Status relink(PlanDocument& document, const std::string& link, const std::string& stays, const std::string& to);
void deleteObjectsOnCanvas(PlanDocument& document, const QStringList& ids);
Status renameObject(PlanDocument& document, const std::string& id, const QString& name);
/// Folds these sites into their heads, or unfolds them where all of them are folded. What has no contents is passed
/// over.
void foldSites(PlanDocument& document, const Diagram& shown, const QStringList& ids);
/// Forgets every place that was chosen: the canvas is laid out automatically again. Notes and frames stay.
void forgetPlacements(PlanDocument& document);
/// Places these objects anew, as if they were alone on the canvas, round where they stand and clear of the others; what
/// stands in a site stays in it.
Status layOutObjects(PlanDocument& document, const Diagram& shown, const QStringList& ids);

} // namespace rw::ui
