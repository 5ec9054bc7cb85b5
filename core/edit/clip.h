// Copying and pasting: objects taken out of a plan, to be put into it once more, or into another one.
#pragma once

#include "edit/transaction.h"

#include <unordered_map>

namespace rw::edit {

/// A clip is a change set that creates the copied objects as they were, ids and references included. It travels as JSON
/// (see change_set.h), so that two windows of different plans can share it.
using Clip = ChangeSet;

/// These objects; with a site what stands in it, with any nodes the links between them, with a device the pools of
/// edges that are copied too. A link whose ends are not all copied comes along only where nothing else was chosen.
Clip copied(const plan::Plan& plan, std::span<const plan::ObjectKey> chosen);
/// The same with all that goes when these objects are deleted, so that a paste brings all of it back.
Clip cut(const plan::Plan& plan, std::span<const plan::ObjectKey> chosen);

struct Pasted {
  std::unordered_map<std::string, std::string> ids; ///< of the copies, by those of the originals
  std::vector<std::string> leftOut; ///< originals that cannot be without something that this plan does not have
};
/// Creates the objects of a clip. Ids and names that are taken get new ones. A reference leads to the copy where its
/// target was copied too; else to the object with this id in the plan; else it is dropped. All places move by (dx, dy)
/// canvas units; devices and segments whose site is not in the clip come to stand in `site`, where one is given.
Result<Pasted> paste(Transaction& transaction, const Clip& clip, double dx, double dy, const std::string& site = {});

} // namespace rw::edit
