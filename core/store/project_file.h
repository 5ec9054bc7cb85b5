// What writing and reading project files share with the project that is open: bytes and their fingerprint.
#pragma once

#include "store/project.h"

namespace rw::store {

/// `file` as it would be written, already on the disk and read back, but under another name.
struct Prepared {
  std::filesystem::path fresh;
  std::string fingerprint;
};

/// Writes the plan into `createBeside(file)` and reads it back. On an error nothing is left of it.
Result<Prepared> prepareProject(const plan::Plan& plan, const std::filesystem::path& file);

/// The plan in a project file's bytes. `file` is for messages, and its backup is named where the bytes are damaged.
Result<plan::Plan> parseProject(std::string_view bytes, const std::filesystem::path& file);

} // namespace rw::store
