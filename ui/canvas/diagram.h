// What the canvas shows of a plan, apart from its drawing: boxes with their places and texts, and the lines between
// them. Screen and exports draw the same diagram; scene items hold indices into it and ask.
#pragma once

#include "canvas/look.h"
#include "engine/engine.h"

#include <QImage>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <unordered_set>

namespace rw::ui {

enum class BoxShape : std::uint8_t {
  Cloud,     ///< Microsoft 365
  Pill,      ///< the internet, a meet-me location
  Edge,      ///< an internet egress, a circuit
  Container, ///< a site with its contents
  Lan,       ///< the user network of such a site: the bar at its foot
  Node,      ///< a device, a segment, a site without contents
  Marker,    ///< a place on the map
  Note,
  Frame,
};

/// What an edge carries, as shares of its capacity in the fuller direction.
struct LoadBar {
  double normal = 0;
  std::optional<double> worst; ///< under the worst failure, where that is worse
  analysis::HeadroomStatus status = analysis::HeadroomStatus::Unknown;
};
/// By edge.
using LoadBars = std::unordered_map<std::string, LoadBar>;

/// One thing with a place. `key` is unique in a diagram: the object's id; with a `/` or `@` for what is no object of
/// the plan by itself.
struct Box {
  std::string key;
  std::string object; ///< the plan's id; empty for the clouds
  BoxShape shape = BoxShape::Node;
  QString label;
  QString sublabel;
  QString aside; ///< at the right of a container's head
  QString icon;
  QString region; ///< of a site
  QRectF rect;    ///< canvas units; 24 is one step of the grid
  int container = -1;
  bool up = true;
  bool placed = false; ///< by the plan's layout, not automatically
  bool folded = false; ///< a site that hides what is in it
  bool locked = false; ///< by its layer: not to be moved or deleted by hand
  bool hidden = false; ///< of a region or a layer that is not shown; keeps its place
  // Words of a layer that is dimmed.
  bool faintSublabel = false;
  bool faintAside = false;
  std::optional<LoadBar> load;
  bool faintLoad = false;
  QImage picture; ///< of a note

  // On the map only.
  std::optional<QPointF> spot; ///< where it really is
  QRectF labelRect;            ///< empty where there was no room
  double weight = 0;           ///< size of the area of people, 0 to 1
};

/// One line. `from` and `to` are boxes; the line runs from rim to rim.
struct Wire {
  std::string key;
  std::string object; ///< a link; of what joins an edge to the rest, the edge
  int from = -1;
  int to = -1;
  bool up = true;
  bool outer = false; ///< from an edge outwards: always upwards on the logical view
  plan::LinkLine style = plan::LinkLine::Orthogonal;
  QPolygonF via;                ///< points that it runs through, from `from` on
  std::vector<QPolygonF> lines; ///< several where it is cut at the antimeridian
  std::vector<QPointF> jumps;   ///< where it goes over another line, on its level parts
  bool locked = false;          ///< by its layer
  bool hidden = false;          ///< ends at what is not shown
  QString label;                ///< what the layers say of it
  QRectF labelRect;             ///< on the line; empty where there is no room
  bool faint = false;           ///< the label, of a layer that is dimmed
};

struct Diagram {
  plan::Projection projection = plan::Projection::Logical;
  std::vector<Box> boxes; ///< what stands behind comes first
  std::vector<Wire> wires;
  QRectF bounds;
  std::unordered_map<std::string, int> boxIndex;
  std::unordered_map<std::string, int> wireIndex;
  double pixelsPerDegree = 0; ///< of the map

  /// -1 where there is none.
  [[nodiscard]] int box(const std::string& key) const;
  [[nodiscard]] int wire(const std::string& key) const;
  /// The box at which lines of this object end: of a container, the bar of its LAN.
  [[nodiscard]] int anchor(const std::string& object) const;
  /// Every box whose outermost container is that of `box`, without containers.
  [[nodiscard]] std::vector<int> contents(int container) const;

  int add(Box box);
  void add(Wire wire);
  void measure(); ///< sets `bounds`
};

inline const std::string kMicrosoft = "@microsoft";
inline const std::string kInternet = "@internet";

/// Room inside a container: beside and below its contents, and for its head.
inline constexpr double kGrid = 24;
inline constexpr double kHead = 48;
inline constexpr double kLanHeight = 36;
/// From the upper rim of a site up to that of the edges above it, and from that of the cloud down to what is below it.
inline constexpr double kEdgeRise = 60;
inline constexpr double kCloudRise = 84;

/// The logical view: placed as the plan's layout says, the rest automatically, lines routed. The plan must be completed
/// from the catalogue. The report gives loads and may be nullptr.
Diagram logicalDiagram(const plan::Plan& plan, const engine::Report* report, const Look& look = Look());
/// The boxes of `box` and its contents moved; containers grown round theirs. For drags in progress.
void moveBox(Diagram& diagram, int box, QPointF by);
/// Where the contents of a container may stand as it is now.
QRectF roomIn(const Diagram& diagram, int container);
/// Container rectangles and LAN bars that follow from what is inside.
void fitContainers(Diagram& diagram);

/// The plan with nothing of what is drawn but these objects, to be laid out anew.
plan::Plan onlyThese(const plan::Plan& plan, const std::unordered_set<std::string>& kept);

/// The bars of edges that carry something, now or under a failure; the latter where the report has its study.
LoadBars loadBars(const engine::Report& report);

/// The same as nobody has placed anything: sites stay folded.
Diagram automaticDiagram(const plan::Plan& plan);

/// Marks what the layers lock.
void lockLayers(Diagram& diagram, const plan::Plan& plan, const Look& look);

/// Shows elements as down that a failure takes, with all that goes down with them.
void takeDown(Diagram& diagram, const plan::Plan& plan, const std::vector<std::string>& failed);

} // namespace rw::ui
