#include "canvas/auto_layout.h"

#include "canvas/box_text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace rw::ui {
namespace {

constexpr double kColumnGap = 48; ///< between boxes of one row
constexpr double kRowGap = 36;    ///< between rows inside a container
constexpr double kEdgeGap = 24;   ///< between edges
constexpr double kSiteGap = 72;   ///< between containers
constexpr double kBlockGap = 96;  ///< between regions
constexpr double kPillGap = 36;   ///< between those and the edges
constexpr std::size_t kWidestRow = 4;

double snapped(double value) { return std::round(value / 12) * 12; }

/// What stands by itself on the canvas: a container with its contents, or a single box.
struct Unit {
  int box = -1;
  std::vector<std::vector<int>> rows; ///< of a container
  std::map<int, double> centre;       ///< of its contents, from its left rim
  double width = 0;
  double height = 0;
  bool bar = false;
  bool firstTier = false; ///< holds edges or devices
};

class Layout {
 public:
  explicit Layout(Diagram& diagram) : d_(diagram), near_(diagram.boxes.size()), edgesOf_(diagram.boxes.size()) {}

  void run() {
    connect();
    makeUnits();
    placeBlocks();
    placeEdges();
    placeOutside();
  }

 private:
  Box& at(int index) { return d_.boxes[std::size_t(index)]; }
  std::vector<int>& near(int index) { return near_[std::size_t(index)]; }
  std::vector<int>& edgesOf(int index) { return edgesOf_[std::size_t(index)]; }
  int topOf(int index) { return at(index).container >= 0 ? at(index).container : index; }

  void connect() {
    std::vector<bool> hung(d_.boxes.size());
    for (const Wire& wire : d_.wires) {
      if (!wire.outer) {
        near(wire.from).push_back(wire.to);
        near(wire.to).push_back(wire.from);
      } else if (at(wire.to).shape == BoxShape::Edge && !hung[std::size_t(wire.to)]) {
        hung[std::size_t(wire.to)] = true;
        edgesOf(wire.from).push_back(wire.to);
      }
    }
  }

  /// The width that a box needs with its edges side by side above it.
  double slot(int index) {
    double edges = -kEdgeGap;
    for (const int edge : edgesOf(index)) edges += at(edge).rect.width() + kEdgeGap;
    return std::max(at(index).rect.width(), edges);
  }

  void makeUnits() {
    std::vector<std::vector<int>> inside(d_.boxes.size());
    for (int i = 0; i < int(d_.boxes.size()); ++i)
      if (at(i).container >= 0) inside[std::size_t(at(i).container)].push_back(i);
    unitOf_.assign(d_.boxes.size(), -1);
    for (int i = 0; i < int(d_.boxes.size()); ++i) {
      const BoxShape shape = at(i).shape;
      if (at(i).container >= 0 || (shape != BoxShape::Container && shape != BoxShape::Node)) continue;
      Unit unit;
      unit.box = i;
      if (shape == BoxShape::Container)
        arrangeInside(unit, inside[std::size_t(i)]);
      else {
        unit.width = slot(i);
        unit.height = at(i).rect.height();
        unit.firstTier = !edgesOf(i).empty();
      }
      unitOf_[std::size_t(i)] = int(units_.size());
      for (const int child : inside[std::size_t(i)]) unitOf_[std::size_t(child)] = int(units_.size());
      units_.push_back(std::move(unit));
    }
  }

  /// Layers by distance from the way out: what holds edges, else what is joined to other sites.
  void arrangeInside(Unit& unit, const std::vector<int>& children) {
    std::vector<int> boxes;
    for (const int child : children) {
      if (at(child).shape == BoxShape::Lan)
        unit.bar = true;
      else
        boxes.push_back(child);
    }
    unit.firstTier = true;
    std::map<int, int> layer;
    std::vector<int> queue;
    const auto seed = [&](auto&& wanted) {
      for (const int box : boxes)
        if (wanted(box)) {
          layer[box] = 0;
          queue.push_back(box);
        }
    };
    seed([&](int box) { return !edgesOf(box).empty(); });
    if (queue.empty())
      seed([&](int box) {
        return std::any_of(near(box).begin(), near(box).end(), [&](int n) { return at(n).container != unit.box; });
      });
    if (queue.empty() && !boxes.empty()) {
      const auto most =
          std::max_element(boxes.begin(), boxes.end(), [&](int a, int b) { return near(a).size() < near(b).size(); });
      layer[*most] = 0;
      queue.push_back(*most);
    }
    for (std::size_t i = 0; i < queue.size(); ++i)
      for (const int next : near(queue[i]))
        if (at(next).container == unit.box && at(next).shape != BoxShape::Lan && !layer.contains(next)) {
          layer[next] = layer[queue[i]] + 1;
          queue.push_back(next);
        }
    int deepest = 0;
    for (const auto& [box, depth] : layer) deepest = std::max(deepest, depth);
    std::map<int, std::vector<int>> layers;
    for (const int box : boxes) layers[layer.contains(box) ? layer[box] : deepest + 1].push_back(box);

    std::map<int, double> order; // where a box stands in its row: 0 to 1
    for (auto& [depth, row] : layers) {
      sortByNeighbours(row, order);
      for (std::size_t i = 0; i < row.size(); ++i) order[row[i]] = (double(i) + 0.5) / double(row.size());
      for (std::size_t start = 0; start < row.size(); start += kWidestRow)
        unit.rows.emplace_back(row.begin() + std::ptrdiff_t(start),
                               row.begin() + std::ptrdiff_t(std::min(start + kWidestRow, row.size())));
    }
    placeRows(unit);
  }

  template <class Key> void sortByNeighbours(std::vector<int>& row, const std::map<int, Key>& order) {
    std::map<int, double> wish;
    for (std::size_t i = 0; i < row.size(); ++i) {
      double sum = 0;
      int count = 0;
      for (const int n : near(row[i]))
        if (const auto found = order.find(n); found != order.end()) {
          sum += found->second;
          ++count;
        }
      wish[row[i]] = count > 0 ? sum / count : (double(i) + 0.5) / double(row.size());
    }
    std::stable_sort(row.begin(), row.end(), [&](int a, int b) { return wish[a] < wish[b]; });
  }

  /// Columns: each row as near below what it is joined to as it can be.
  void placeRows(Unit& unit) {
    double left = 0;
    double right = 0;
    for (const std::vector<int>& row : unit.rows) {
      std::vector<double> sizes;
      std::vector<double> wishes;
      double total = -kColumnGap;
      for (const int box : row) total += slot(box) + kColumnGap;
      double cursor = -total / 2;
      for (const int box : row) {
        sizes.push_back(slot(box));
        double sum = 0;
        int count = 0;
        for (const int n : near(box))
          if (const auto found = unit.centre.find(n); found != unit.centre.end()) {
            sum += found->second;
            ++count;
          }
        wishes.push_back(count > 0 ? sum / count : cursor + slot(box) / 2);
        cursor += slot(box) + kColumnGap;
      }
      const std::vector<double> centres = spread(wishes, sizes, kColumnGap);
      for (std::size_t i = 0; i < row.size(); ++i) {
        const double centre = snapped(centres[i]);
        unit.centre[row[i]] = centre;
        left = std::min(left, centre - sizes[i] / 2);
        right = std::max(right, centre + sizes[i] / 2);
      }
    }
    const double inner = std::max(right - left, at(unit.box).rect.width() - 2 * kGrid);
    unit.width = std::ceil((inner + 2 * kGrid) / kGrid) * kGrid;
    const double shift = snapped(unit.width / 2 - (left + right) / 2);
    for (auto& [box, centre] : unit.centre) centre += shift;
    clearHead(unit);
    unit.height = kHead + double(unit.rows.size()) * (48 + kRowGap) - kRowGap + kGrid;
    if (unit.bar) unit.height += kLanHeight + kGrid / 2;
    if (unit.rows.empty()) unit.height = kHead + kGrid;
  }

  /// Moves the contents to the right where a line from an edge would run through the site's name.
  void clearHead(Unit& unit) {
    if (unit.rows.empty()) return;
    double first = 1e9;
    double last = 0;
    for (const int box : unit.rows.front()) {
      if (edgesOf(box).empty()) continue;
      double half = -kEdgeGap / 2; // lines of several edges come down beside each other
      for (const int edge : edgesOf(box)) half += (at(edge).rect.width() + kEdgeGap) / 2;
      half = edgesOf(box).size() == 1 ? 12 : std::min(half, at(box).rect.width() / 2);
      first = std::min(first, unit.centre[box] - half);
      last = std::max(last, unit.centre[box] + half);
    }
    const Head head = headOf(at(unit.box));
    const double by = std::ceil((head.label + 12 - first) / 12) * 12;
    if (first > 1e8 || by <= 0 || by > 144) return;
    for (auto& [box, centre] : unit.centre) centre += by;
    const double needed = std::max(last + by + head.aside + 24, contentRight(unit) + kGrid);
    unit.width = std::max(unit.width, std::ceil(needed / kGrid) * kGrid);
  }
  double contentRight(const Unit& unit) {
    double right = 0;
    for (const auto& [box, centre] : unit.centre) right = std::max(right, centre + slot(box) / 2);
    return right;
  }

  struct Block {
    QString region;
    std::vector<int> first;  ///< units with edges or devices
    std::vector<int> second; ///< user sites
    std::vector<int> left;   ///< the few of them that stand beside the site to which they are joined
    std::vector<int> right;
  };

  /// A handful of user sites stands beside its hub instead of below: their links are straight.
  void chooseBeside(Block& block) {
    if (block.first.empty() || block.second.size() > 3) return;
    for (const int u : block.second) {
      const int hub = hubOf(u);
      if (hub >= 0 && unitOf_[std::size_t(hub)] == block.first.back())
        block.right.push_back(u);
      else if (hub >= 0 && unitOf_[std::size_t(hub)] == block.first.front())
        block.left.push_back(u);
    }
    if (block.left.size() + block.right.size() == block.second.size())
      block.second.clear();
    else
      block.left = block.right = {};
  }
  int hubOf(int u) {
    for (const int n : near(units_[std::size_t(u)].box))
      if (unitOf_[std::size_t(n)] >= 0 && units_[std::size_t(unitOf_[std::size_t(n)])].firstTier) return n;
    return -1;
  }
  double besideWidth(const std::vector<int>& users) {
    double width = 0;
    for (const int u : users) width = std::max(width, units_[std::size_t(u)].width + kSiteGap);
    return width;
  }
  void placeBeside(const std::vector<int>& users, double x) {
    std::map<int, double> used; // how far down each hub's side is taken
    for (const int u : users) {
      const int hub = hubOf(u);
      const double y = std::max(at(hub).rect.center().y() - 24, used[unitOf_[std::size_t(hub)]]);
      placeUnit(units_[std::size_t(u)], x, y, 48);
      used[unitOf_[std::size_t(hub)]] = y + 48 + kGrid;
    }
  }

  void placeBlocks() {
    std::vector<Block> blocks;
    for (int u = 0; u < int(units_.size()); ++u) {
      const QString region = at(units_[std::size_t(u)].box).region;
      auto block = std::find_if(blocks.begin(), blocks.end(), [&](const Block& b) { return b.region == region; });
      if (block == blocks.end())
        block = blocks.insert(blocks.end(), Block{.region = region, .first = {}, .second = {}});
      (units_[std::size_t(u)].firstTier ? block->first : block->second).push_back(u);
    }
    double area = 0;
    for (const Unit& unit : units_) area += (unit.width + kSiteGap) * (unit.height + 2 * kEdgeRise);
    const double widest = std::max(2400.0, std::sqrt(area * 1.8));
    for (Block& block : blocks) {
      sortUnits(block.first);
      chooseBeside(block);
    }

    top_ = kCloudRise + 48 + kPillGap + kEdgeRise + laneRoom();
    double x = 0;
    double y = top_;
    double rowHeight = 0;
    for (Block& block : blocks) {
      const double blockWidth = widthOf(block, widest);
      if (x > 0 && x + blockWidth > widest) {
        x = 0;
        y += rowHeight + kBlockGap;
        rowHeight = 0;
      }
      rowHeight = std::max(rowHeight, placeBlock(block, x, y, blockWidth));
      x += blockWidth + kBlockGap;
    }
  }

  /// More room for the lines between edges and what they lead to where there are many.
  double laneRoom() const {
    std::size_t pills = 0;
    for (const Box& box : d_.boxes) pills += box.shape == BoxShape::Pill;
    return snapped(double(std::min<std::size_t>(pills > 2 ? pills : 0, 10)) * 8);
  }

  /// Neighbours next to each other, so that links between sites are short.
  void sortUnits(std::vector<int>& units) {
    for (int sweep = 0; sweep < 3; ++sweep) {
      std::map<int, double> place;
      for (std::size_t i = 0; i < units.size(); ++i) place[units[i]] = double(i);
      std::map<int, double> wish;
      for (const int u : units) {
        double sum = place[u];
        int count = 1;
        eachNeighbourUnit(u, [&](int other) {
          if (const auto found = place.find(other); found != place.end()) {
            sum += found->second;
            ++count;
          }
        });
        wish[u] = sum / count;
      }
      std::stable_sort(units.begin(), units.end(), [&](int a, int b) { return wish[a] < wish[b]; });
    }
  }
  template <class Visit> void eachNeighbourUnit(int u, const Visit& visit) {
    const Unit& unit = units_[std::size_t(u)];
    const auto look = [&](int box) {
      for (const int n : near(box))
        if (const int other = unitOf_[std::size_t(n)]; other >= 0 && other != u) visit(other);
    };
    look(unit.box);
    for (const auto& [box, centre] : unit.centre) look(box);
    if (unit.bar) look(d_.anchor(at(unit.box).object));
  }

  double widthOf(const Block& block, double widest) {
    double width = 0;
    double row = -kSiteGap;
    for (const int u : block.first) {
      const double next = units_[std::size_t(u)].width + kSiteGap;
      if (row > 0 && row + next > widest) row = -kSiteGap;
      width = std::max(width, row += next);
    }
    width += besideWidth(block.left) + besideWidth(block.right);
    if (!block.second.empty()) {
      const double cell = cellOf(block) + kColumnGap;
      const double columns = std::ceil(std::sqrt(double(block.second.size()) * 0.6));
      width = std::max(width, std::min(columns * cell - kColumnGap, widest));
    }
    return std::ceil(width / kGrid) * kGrid;
  }
  double cellOf(const Block& block) {
    double cell = 0;
    for (const int u : block.second) cell = std::max(cell, units_[std::size_t(u)].width);
    return cell;
  }

  /// Returns the height that it took.
  double placeBlock(const Block& block, double x, double y, double fullWidth) {
    const double blockLeft = x;
    x += besideWidth(block.left);
    const double width = fullWidth - besideWidth(block.left) - besideWidth(block.right);
    double bottom = y;
    double rowTop = y;
    for (std::size_t start = 0; start < block.first.size();) {
      std::size_t end = start;
      double row = -kSiteGap;
      double height = 0;
      while (end < block.first.size() &&
             (end == start || row + kSiteGap + units_[std::size_t(block.first[end])].width <= width + 1)) {
        row += units_[std::size_t(block.first[end])].width + kSiteGap;
        height = std::max(height, units_[std::size_t(block.first[end])].height);
        ++end;
      }
      double left = x + snapped((width - row) / 2);
      for (std::size_t i = start; i < end; ++i) {
        placeUnit(units_[std::size_t(block.first[i])], left, rowTop, height);
        left += units_[std::size_t(block.first[i])].width + kSiteGap;
      }
      bottom = rowTop + height;
      rowTop = bottom + kSiteGap + kEdgeRise;
      start = end;
    }
    placeBeside(block.left, blockLeft);
    placeBeside(block.right, x + width + kSiteGap);
    if (!block.second.empty()) bottom = placeUsers(block, x, block.first.empty() ? y : bottom + 60, width);
    return bottom - y;
  }

  double placeUsers(const Block& block, double x, double y, double width) {
    std::vector<int> users = block.second;
    std::map<int, double> wish;
    for (const int u : users) {
      double sum = 0;
      int count = 0;
      for (const int n : near(units_[std::size_t(u)].box))
        if (at(n).rect.y() > 0) { // placed already
          sum += at(n).rect.center().x();
          ++count;
        }
      wish[u] = count > 0 ? sum / count : x + width / 2;
    }
    std::stable_sort(users.begin(), users.end(), [&](int a, int b) { return wish[a] < wish[b]; });
    const double cell = cellOf(block);
    const std::size_t columns = std::max<std::size_t>(1, std::size_t((width + kColumnGap) / (cell + kColumnGap)));
    if (users.size() <= columns) {
      std::vector<double> wishes;
      wishes.reserve(users.size());
      const std::vector<double> sizes(users.size(), cell);
      for (const int u : users) wishes.push_back(wish[u]);
      std::vector<double> centres = spread(wishes, sizes, kColumnGap);
      // Inside the block, as a whole.
      const double over = std::max(0.0, centres.back() + cell / 2 - (x + width));
      const double under = std::max(0.0, x - (centres.front() - cell / 2));
      for (std::size_t i = 0; i < users.size(); ++i) {
        Unit& unit = units_[std::size_t(users[i])];
        placeUnit(unit, snapped(centres[i] - over + under) - unit.width / 2, y, unit.height);
      }
      return y + 48;
    }
    const std::size_t rows = (users.size() + columns - 1) / columns;
    const double pitch = cell + kColumnGap;
    const double left = x + snapped((width - double(columns) * pitch + kColumnGap) / 2);
    for (std::size_t i = 0; i < users.size(); ++i) {
      Unit& unit = units_[std::size_t(users[i])];
      // Columns first: those that hang on one site stand together.
      placeUnit(unit, left + double(i / rows) * pitch + (cell - unit.width) / 2, y + double(i % rows) * (48 + kGrid),
                unit.height);
    }
    return y + double(rows) * (48 + kGrid) - kGrid;
  }

  void placeUnit(Unit& unit, double x, double y, double height) {
    Box& box = at(unit.box);
    if (box.shape != BoxShape::Container) {
      box.rect.moveTopLeft({x + (unit.width - box.rect.width()) / 2, y});
      return;
    }
    box.rect = QRectF(x, y, unit.width, height);
    double rowY = y + kHead;
    for (const std::vector<int>& row : unit.rows) {
      for (const int child : row)
        at(child).rect.moveTopLeft({x + unit.centre[child] - at(child).rect.width() / 2, rowY});
      rowY += 48 + kRowGap;
    }
  }

  /// Above the node on which it hangs, a lane above its site.
  void placeEdges() {
    std::map<double, std::vector<int>> lanes;
    std::map<int, double> wish;
    for (int i = 0; i < int(d_.boxes.size()); ++i) {
      if (edgesOf(i).empty()) continue;
      double cursor = -kEdgeGap;
      for (const int edge : edgesOf(i)) cursor += at(edge).rect.width() + kEdgeGap;
      double x = at(i).rect.center().x() - cursor / 2;
      if (at(i).shape == BoxShape::Lan) x = at(topOf(i)).rect.center().x() - cursor / 2;
      for (const int edge : edgesOf(i)) {
        wish[edge] = x + at(edge).rect.width() / 2;
        x += at(edge).rect.width() + kEdgeGap;
        lanes[at(topOf(i)).rect.top()].push_back(edge);
      }
    }
    for (auto& [y, lane] : lanes) {
      std::stable_sort(lane.begin(), lane.end(), [&](int a, int b) { return wish[a] < wish[b]; });
      std::vector<double> wishes;
      std::vector<double> sizes;
      for (const int edge : lane) {
        wishes.push_back(wish[edge]);
        sizes.push_back(at(edge).rect.width());
      }
      const std::vector<double> centres = spread(wishes, sizes, kEdgeGap);
      for (std::size_t i = 0; i < lane.size(); ++i)
        at(lane[i]).rect.moveTopLeft({std::round(centres[i] - sizes[i] / 2), y - kEdgeRise});
    }
  }

  void placeOutside() {
    std::map<int, std::pair<double, int>> sums;
    std::vector<int> pills;
    for (int i = 0; i < int(d_.boxes.size()); ++i)
      if (at(i).shape == BoxShape::Pill) pills.push_back(i);
    double middle = 0;
    QRectF all;
    for (const Unit& unit : units_) all |= at(unit.box).rect;
    middle = all.center().x();
    for (const Wire& wire : d_.wires)
      if (wire.outer && at(wire.from).shape == BoxShape::Edge) {
        sums[wire.to].first += at(wire.from).rect.center().x();
        ++sums[wire.to].second;
      }
    const auto wish = [&](int pill) { return sums[pill].second > 0 ? sums[pill].first / sums[pill].second : middle; };
    std::stable_sort(pills.begin(), pills.end(), [&](int a, int b) { return wish(a) < wish(b); });
    std::vector<double> wishes;
    std::vector<double> sizes;
    for (const int pill : pills) {
      wishes.push_back(wish(pill));
      sizes.push_back(at(pill).rect.width());
    }
    const std::vector<double> centres = spread(wishes, sizes, kGrid);
    QRectF row;
    for (std::size_t i = 0; i < pills.size(); ++i) {
      at(pills[i]).rect.moveTopLeft({std::round(centres[i] - sizes[i] / 2), kCloudRise});
      row |= at(pills[i]).rect;
    }
    const int cloud = d_.box(kMicrosoft);
    if (cloud < 0) return;
    // Over all of them, so that every line is straight.
    const double width = std::max(360.0, row.width() - 2 * kGrid);
    const double centre = pills.empty() ? middle : row.center().x();
    at(cloud).rect = QRectF(std::round(centre - width / 2), 0, width, 60);
  }

  Diagram& d_;
  std::vector<std::vector<int>> near_;    ///< joined by links
  std::vector<std::vector<int>> edgesOf_; ///< hanging on a box
  std::vector<Unit> units_;
  std::vector<int> unitOf_;
  double top_ = 0;
};

} // namespace

std::vector<double> spread(const std::vector<double>& wishes, const std::vector<double>& sizes, double gap) {
  // With the sizes before each taken off, the order asks for numbers that never fall: pool adjacent violators.
  struct Pool {
    double sum;
    int count;
    [[nodiscard]] double mean() const { return sum / count; }
  };
  std::vector<double> offset(wishes.size());
  for (std::size_t i = 1; i < wishes.size(); ++i) offset[i] = offset[i - 1] + (sizes[i - 1] + sizes[i]) / 2 + gap;
  std::vector<Pool> pools;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    pools.push_back({wishes[i] - offset[i], 1});
    while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
      const Pool last = pools.back();
      pools.pop_back();
      pools.back().sum += last.sum;
      pools.back().count += last.count;
    }
  }
  std::vector<double> result;
  for (const Pool& pool : pools)
    for (int k = 0; k < pool.count; ++k) result.push_back(pool.mean() + offset[result.size()]);
  return result;
}

void autoLayout(Diagram& diagram) { Layout(diagram).run(); }

} // namespace rw::ui
