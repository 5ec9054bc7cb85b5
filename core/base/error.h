// Errors as values: what is wrong, where, and how to mend it. No exception crosses a core boundary.
#pragma once

#include "base/phrase.h"

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace rw {

/// The place an error speaks of. Every part may be empty (0): a file, a line and column in it (from 1), a path inside
/// the plan such as `links[3].latency_ms`.
struct Where {
  std::string file;
  int line = 0;
  int column = 0;
  std::string path;

  bool operator==(const Where&) const = default;
};

/// What kind of thing went wrong, as far as a caller acts on it.
enum class ErrorKind {
  Input,    ///< the user's plan, file or argument is no good
  Newer,    ///< made by a newer version of the program
  Foreign,  ///< not a file of ours
  Locked,   ///< somebody else has it open
  Io,       ///< the machine failed: disk, permissions
  Internal, ///< the program failed
};

struct Error {
  Phrase what; ///< one sentence without a full stop: what is wrong
  Phrase mend; ///< how to mend it; may be empty
  Where where;
  ErrorKind kind = ErrorKind::Input;

  /// One line for people: `file:line:column: path: what; mend`, leaving out what is not known.
  [[nodiscard]] std::string text() const;
  bool operator==(const Error&) const = default;
};

template <class T> using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// `return fail("…", "…")` from a function that returns a Result.
inline tl::unexpected<Error> fail(Phrase what, Phrase mend = {}, Where where = {}, ErrorKind kind = ErrorKind::Input) {
  return tl::unexpected<Error>(Error{std::move(what), std::move(mend), std::move(where), kind});
}
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace rw
