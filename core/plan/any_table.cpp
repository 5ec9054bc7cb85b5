#include "plan/any_table.h"

#include <unordered_map>

namespace rw::plan {

struct AnyTable::Data {
  std::vector<Item> items;
  std::unordered_map<std::string, std::size_t> positions;

  /// Only what stands behind a place moves by what happens there: taking many away from the end is quick.
  void renumber(std::size_t from) {
    for (std::size_t i = from; i < items.size(); ++i) positions.insert_or_assign(items[i]->id, i);
  }
};

AnyTable::AnyTable() : data_(std::make_shared<Data>()) {}

std::size_t AnyTable::size() const { return data_->items.size(); }

const AnyTable::Item* AnyTable::items() const { return data_->items.data(); }

std::optional<std::size_t> AnyTable::position(const std::string& id) const {
  const auto found = data_->positions.find(id);
  return found == data_->positions.end() ? std::nullopt : std::optional<std::size_t>(found->second);
}

const Entity* AnyTable::found(const std::string& id) const {
  const auto at = data_->positions.find(id);
  return at == data_->positions.end() ? nullptr : data_->items[at->second].get();
}

void AnyTable::replace(std::size_t position, Item item) { own().items[position] = std::move(item); }

void AnyTable::insertItem(std::size_t position, Item item) {
  Data& data = own();
  data.items.insert(data.items.begin() + static_cast<std::ptrdiff_t>(position), std::move(item));
  data.renumber(position);
}

void AnyTable::erase(std::size_t position) {
  Data& data = own();
  data.positions.erase(data.items[position]->id);
  data.items.erase(data.items.begin() + static_cast<std::ptrdiff_t>(position));
  data.renumber(position);
}

AnyTable::Data& AnyTable::own() {
  if (data_.use_count() > 1) data_ = std::make_shared<Data>(*data_);
  return *data_;
}

} // namespace rw::plan
