// A plan: tables of entities. Copies share what did not change, so that a snapshot for the analysis costs next to
// nothing. A plan changes only through `edit/`.
#pragma once

#include "plan/entities/design.h"
#include "plan/entities/edges.h"
#include "plan/entities/nodes.h"
#include "plan/entities/operations.h"
#include "plan/entities/services.h"

#include <memory>
#include <unordered_map>

namespace rw::plan {

/// The objects of one kind, in the order of the file, found by id. Copy-on-write: a copy is a pointer.
template <class T> class Table {
 public:
  class Iterator {
   public:
    using Item = typename std::vector<std::shared_ptr<const T>>::const_iterator;
    explicit Iterator(Item item) : item_(item) {}
    const T& operator*() const { return **item_; }
    const T* operator->() const { return item_->get(); }
    Iterator& operator++() { return ++item_, *this; }
    bool operator==(const Iterator&) const = default;

   private:
    Item item_;
  };

  [[nodiscard]] std::size_t size() const { return data_->items.size(); }
  [[nodiscard]] bool empty() const { return data_->items.empty(); }
  [[nodiscard]] Iterator begin() const { return Iterator(data_->items.begin()); }
  [[nodiscard]] Iterator end() const { return Iterator(data_->items.end()); }
  [[nodiscard]] const T& operator[](std::size_t position) const { return *data_->items[position]; }
  /// The object with this id, or nullptr.
  [[nodiscard]] const T* find(const std::string& id) const {
    const auto found = data_->positions.find(id);
    return found == data_->positions.end() ? nullptr : data_->items[found->second].get();
  }
  [[nodiscard]] std::optional<std::size_t> position(const std::string& id) const {
    const auto found = data_->positions.find(id);
    return found == data_->positions.end() ? std::nullopt : std::optional<std::size_t>(found->second);
  }

  /// For `edit/` and the readers of files: the object to change; a copy of its own where others share it.
  T& modify(std::size_t position) {
    Data& data = own();
    auto copy = std::make_shared<T>(*data.items[position]);
    T& object = *copy;
    data.items[position] = std::move(copy);
    return object;
  }
  /// For `edit/` and the readers of files. `position` is at most size(); the id must be new.
  void insert(std::size_t position, T object) {
    Data& data = own();
    const bool last = position == data.items.size();
    const auto item = data.items.insert(data.items.begin() + static_cast<std::ptrdiff_t>(position),
                                        std::make_shared<const T>(std::move(object)));
    if (last)
      data.positions.emplace((*item)->id, position);
    else
      renumber(data);
  }
  void erase(std::size_t position) {
    Data& data = own();
    data.items.erase(data.items.begin() + static_cast<std::ptrdiff_t>(position));
    renumber(data);
  }
  /// Whether both are the very same data: nothing changed between them.
  [[nodiscard]] bool sharesWith(const Table& other) const { return data_ == other.data_; }
  [[nodiscard]] bool sharesItem(const Table& other, std::size_t mine, std::size_t theirs) const {
    return data_->items[mine] == other.data_->items[theirs];
  }

 private:
  struct Data {
    std::vector<std::shared_ptr<const T>> items;
    std::unordered_map<std::string, std::size_t> positions;
  };
  Data& own() {
    if (data_.use_count() > 1) data_ = std::make_shared<Data>(*data_);
    return *data_;
  }
  static void renumber(Data& data) {
    data.positions.clear();
    for (std::size_t i = 0; i < data.items.size(); ++i) data.positions.emplace(data.items[i]->id, i);
  }
  std::shared_ptr<Data> data_ = std::make_shared<Data>();
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
  Revisions revisions;

  [[nodiscard]] const Design& design() const { return designs[0]; }
};

} // namespace rw::plan
