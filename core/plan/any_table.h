// What a table is apart from the type of its objects: written once, not for each of them.
#pragma once

#include "plan/entities/entity.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rw::plan {

/// Entities in order, found by id. Copies share their data until one of them changes.
class AnyTable {
 public:
  AnyTable();

  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] bool empty() const { return size() == 0; }
  [[nodiscard]] std::optional<std::size_t> position(const std::string& id) const;
  /// For `edit/` and the readers of files.
  void erase(std::size_t position);

 protected:
  using Item = std::shared_ptr<const Entity>;
  [[nodiscard]] const Item* items() const;
  /// The object with this id, or nullptr.
  [[nodiscard]] const Entity* found(const std::string& id) const;
  void replace(std::size_t position, Item item);
  /// `position` is at most size(); the id must be new.
  void insertItem(std::size_t position, Item item);
  [[nodiscard]] bool sharesData(const AnyTable& other) const { return data_ == other.data_; }

 private:
  struct Data;
  Data& own();
  std::shared_ptr<Data> data_;
};

} // namespace rw::plan
