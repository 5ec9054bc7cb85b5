#include "store/journal.h"

#include "base/text.h"

#include <array>
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rw::store {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

constexpr int kJournalVersion = 1;
constexpr std::string_view kHeader = "journal";
constexpr std::string_view kStart = "start";
constexpr std::string_view kSaving = "saving";
constexpr std::array<std::string_view, 3> kOps{"commit", "undo", "redo"}; // in JournalOp's order

/// `op length checksum payload`; the length counts the payload's bytes, the sum covers op and payload.
std::string lineOf(std::string_view op, std::string_view payload) {
  return fmt::format("{} {} {:016x} {}\n", op, payload.size(), checksumOf(payload, checksumOf(op)), payload);
}

struct Line {
  std::string_view op;
  std::string_view payload;
};

/// The line at the start of `rest`, which is then taken off it; nothing where it is torn or damaged.
std::optional<Line> takeLine(std::string_view& rest) {
  std::string_view text = rest;
  const auto word = [&text]() -> std::string_view {
    const std::size_t space = text.substr(0, 40).find(' ');
    if (space == std::string_view::npos) return {};
    const std::string_view out = text.substr(0, space);
    text.remove_prefix(space + 1);
    return out;
  };
  const std::string_view op = word();
  const auto length = parseInteger(word());
  const std::string_view sum = word();
  if (!length || *length < 0 || static_cast<std::uint64_t>(*length) >= text.size()) return {};
  const std::string_view payload = text.substr(0, static_cast<std::size_t>(*length));
  if (text[payload.size()] != '\n' || sum != fmt::format("{:016x}", checksumOf(payload, checksumOf(op)))) return {};
  rest = text.substr(payload.size() + 1);
  return Line{op, payload};
}

std::string member(const Json& json, const char* key) {
  return json.is_object() && json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
}

Result<JournalHeader> parseHeader(std::string_view payload) {
  const Json json = Json::parse(payload, nullptr, false);
  if (!json.is_object() || !json.contains("format") || !json["format"].is_number_integer())
    return fail(RW_TR("errors", "its first line is no good"));
  if (const auto format = json["format"].get<std::int64_t>(); format != kJournalVersion)
    return fail(Phrase(RW_TR("errors", "it was written by another version of Routewright ({0})"),
                       {excerpt(member(json, "version"))}));
  return JournalHeader{member(json, "project"), member(json, "base"), {}};
}

std::string headerText(const JournalHeader& header) {
  const Json json{{"format", kJournalVersion},          {"product", "Routewright"}, {"version", RW_VERSION},
                  {"project", header.project.string()}, {"base", header.base},      {"process", ::getpid()},
                  {"started", std::time(nullptr)}}; // for people who look into it; nothing compares it
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// False where the line is none that this version writes.
bool take(const Line& line, std::size_t start, JournalContent& content) {
  if (line.op == kSaving) {
    content.savings.push_back({content.entries.size(), std::string(line.payload)});
    return true;
  }
  const auto op = std::ranges::find(kOps, line.op);
  auto changes = edit::fromJson(line.payload);
  if (!changes) return false;
  if (line.op == kStart)
    content.header.start = std::move(*changes);
  else if (op != kOps.end())
    content.entries.push_back({static_cast<JournalOp>(op - kOps.begin()), std::move(*changes), start});
  else
    return false;
  return true;
}

} // namespace

Result<JournalContent> parseJournal(std::string_view bytes) {
  std::string_view rest = bytes;
  const auto first = takeLine(rest);
  if (!first || first->op != kHeader)
    return fail(RW_TR("errors", "it is not a recovery journal, or its first line is torn"));
  auto header = parseHeader(first->payload);
  if (!header) return fail(header.error());
  JournalContent content{.header = std::move(*header)};
  while (!rest.empty()) {
    std::string_view after = rest;
    const auto line = takeLine(after);
    if (!line || !take(*line, bytes.size() - rest.size(), content)) break;
    rest = after;
  }
  content.wholeBytes = bytes.size() - rest.size();
  content.torn = !rest.empty();
  return content;
}

bool isUnborn(std::string_view bytes) {
  const std::string start = std::string(kHeader) + " ";
  return bytes.find('\n') == std::string_view::npos && (start.starts_with(bytes) || bytes.starts_with(start));
}

Result<Journal> Journal::create(const fs::path& file, const JournalHeader& header) {
  const auto cannot = [&](int error) {
    return failIo(RW_TR("errors", "cannot write the recovery journal"), error, file);
  };
  Descriptor handle(::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600));
  if (!handle.valid()) return cannot(errno);
  if (::flock(handle.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) return cannot(errno);
  Journal journal(std::move(handle), file, 0);
  Status status = journal.write(kHeader, headerText(header));
  if (status && header.project.empty()) status = journal.write(kStart, edit::toJson(header.start));
  if (!status) {
    journal.remove();
    return fail(status.error());
  }
  syncFolder(file.parent_path());
  return journal;
}

Result<Journal> Journal::resume(const fs::path& file, std::size_t wholeBytes) {
  const auto cannot = [&](int error) {
    return failIo(RW_TR("errors", "cannot go on with the recovery journal"), error, file);
  };
  Descriptor handle(::open(file.c_str(), O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW));
  if (!handle.valid()) return cannot(errno);
  if (::flock(handle.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
    return fail(RW_TR("errors", "the recovery journal is in use"), RW_TR("errors", "close the other window"),
                {.file = file.string()}, ErrorKind::Locked);
  if (::ftruncate(handle.get(), static_cast<off_t>(wholeBytes)) != 0) return cannot(errno);
  return Journal(std::move(handle), file, wholeBytes);
}

bool Journal::inUse(const fs::path& file) {
  const Descriptor handle(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  return handle.valid() && ::flock(handle.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

Status Journal::append(JournalOp op, const edit::ChangeSet& changes) {
  return write(kOps.at(static_cast<std::size_t>(op)), edit::toJson(changes));
}

Status Journal::appendSaving(const std::string& fingerprint) { return write(kSaving, fingerprint); }

Status Journal::write(std::string_view op, std::string_view payload) {
  const std::string line = lineOf(op, payload);
  int error = writeAll(handle_.get(), line);
  if (error == 0 && ::fdatasync(handle_.get()) != 0) error = errno;
  if (error == 0) {
    size_ += line.size();
    return {};
  }
  // Half a line would hide the lines after it.
  if (::ftruncate(handle_.get(), static_cast<off_t>(size_)) != 0)
    return failIo(RW_TR("errors", "cannot write the recovery journal, nor mend it"), error, file_);
  return failIo(RW_TR("errors", "cannot write the recovery journal"), error, file_);
}

void Journal::remove() {
  if (handle_.valid()) ::unlink(file_.c_str());
  handle_ = Descriptor();
}

} // namespace rw::store
