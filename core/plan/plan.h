// A plan: tables of entities. Copies share what did not change, so that a snapshot for the analysis costs next to
// nothing. A plan changes only through `edit/`.
#pragma once

#include "plan/any_table.h"
#include "plan/entities/design.h"
#include "plan/entities/edges.h"
#include "plan/entities/nodes.h"
#include "plan/entities/operations.h"
#include "plan/entities/services.h"

#include <memory>
#include <unordered_map>

namespace rw::plan {

/// The objects of one kind, in the order of the file, found by id. Copy-on-write: a copy is a pointer.
template <class T> class Table : private AnyTable {
 public:
  class Iterator {
   public:
    explicit Iterator(const Item* item) : item_(item) {}
    const T& operator*() const { return static_cast<const T&>(**item_); }
    const T* operator->() const { return &**this; }
    Iterator& operator++() { return ++item_, *this; }
    bool operator==(const Iterator&) const = default;

   private:
    const Item* item_;
  };

  using AnyTable::empty;
  using AnyTable::erase;
  using AnyTable::position;
  using AnyTable::size;
  [[nodiscard]] Iterator begin() const { return Iterator(items()); }
  [[nodiscard]] Iterator end() const { return Iterator(items() + size()); }
  [[nodiscard]] const T& operator[](std::size_t position) const { return static_cast<const T&>(*items()[position]); }
  /// The object with this id, or nullptr.
  [[nodiscard]] const T* find(const std::string& id) const { return static_cast<const T*>(found(id)); }

  /// For `edit/` and the readers of files: the object to change; a copy of its own where others share it.
  T& modify(std::size_t position) {
    auto copy = std::make_shared<T>((*this)[position]);
    T& object = *copy;
    replace(position, std::move(copy));
    return object;
  }
  /// For `edit/` and the readers of files. `position` is at most size(); the id must be new.
  void insert(std::size_t position, T object) { insertItem(position, std::make_shared<const T>(std::move(object))); }
  /// Whether both are the very same data: nothing changed between them.
  [[nodiscard]] bool sharesWith(const Table& other) const { return sharesData(other); }
  [[nodiscard]] bool sharesItem(const Table& other, std::size_t mine, std::size_t theirs) const {
    return items()[mine] == other.items()[theirs];
  }
};

/// A count per aspect that grows with every change that touches it: what was computed from an older count is stale.
struct Revisions {
  std::uint64_t routing = 0;
  std::uint64_t report = 0;
  std::uint64_t label = 0;
  std::uint64_t layout = 0;
  void touch(Aspect aspect);
  bool operator==(const Revisions&) const = default;
};

struct Plan {
  Plan();

  Table<Design> designs; ///< exactly one, with the id `design`
  Table<Site> sites;
  Table<Segment> segments;
  Table<Device> devices;
  Table<Link> links;
  Table<InternetEgress> internet_egresses;
  Table<MeetMeLocation> meet_me_locations;
  Table<Circuit> circuits;
  Table<NatPool> nat_pools;
  Table<Service> services;
  Table<PublishedEndpoint> published_endpoints;
  Table<Flow> flows;
  Table<Control> controls;
  Table<Profile> profiles;
  Table<Measurement> measurements;
  Table<MailSource> mail_sources;
  Table<Stage> stages;
  Table<Test> tests;
  Table<Review> reviews;
  Table<View> views;
  Table<Placement> layout;
  Table<IssuedVersion> issued_versions;
  Revisions revisions;

  [[nodiscard]] const Design& design() const { return designs[0]; }
};

} // namespace rw::plan
