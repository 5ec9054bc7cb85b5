#include "share/access.h"

#include <QRandomGenerator>
#include <algorithm>

namespace rw::ui {

namespace {

constexpr std::chrono::minutes kMemory{1};

/// As it is typed: without spaces and hyphens, in any case.
QString bare(const QString& code) {
  QString out;
  for (const QChar c : code)
    if (c.isLetterOrNumber()) out += c.toUpper();
  return out;
}

/// One line, without what moves or hides other text.
QString cleanName(const QString& name) {
  QString out;
  for (const QChar c : name.left(ShareAccess::kLongestName * 4))
    if (c.isPrint() && c.category() != QChar::Other_Format) out += c;
  return out.simplified().left(ShareAccess::kLongestName);
}

} // namespace

void ShareAccess::renewCode() {
  constexpr std::string_view letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  QString code;
  for (int i = 0; i < 8; ++i) {
    if (i == 4) code += QLatin1Char('-');
    code += QLatin1Char(letters[QRandomGenerator::system()->bounded(quint32(letters.size()))]);
  }
  code_ = code;
}

bool ShareAccess::mayTry(const QString& address, Time now) {
  std::size_t all = 0;
  for (auto it = failures_.begin(); it != failures_.end();) {
    std::erase_if(*it, [&](Time when) { return now - when >= kMemory; });
    all += it->size();
    it = it->empty() ? failures_.erase(it) : std::next(it);
  }
  return all < kTriesOfAll && failures_.value(address).size() < kTriesOfAddress;
}

void ShareAccess::failed(const QString& address, Time now) { failures_[address].push_back(now); }

tl::expected<ShareAccess::Guest, ShareAccess::Refusal> ShareAccess::join(const QString& code, const QString& name,
                                                                         const QString& address, Time now) {
  if (!mayTry(address, now)) return tl::unexpected(Refusal::TooManyTries);
  if (bare(code) != bare(code_)) {
    failed(address, now);
    return tl::unexpected(Refusal::WrongCode);
  }
  const QString clean = cleanName(name);
  if (clean.isEmpty()) return tl::unexpected(Refusal::NoName);
  const auto same = [&](const QString& other) { return other.compare(clean, Qt::CaseInsensitive) == 0; };
  if (same(reserved_) || std::ranges::any_of(guests_, same, &Guest::name)) return tl::unexpected(Refusal::NameTaken);
  if (guests_.size() >= kGuests) return tl::unexpected(Refusal::Full);
  QString token;
  for (int i = 0; i < 4; ++i)
    token += QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
  guests_.push_back({++lastId_, clean, token});
  renewCode();
  return guests_.back();
}

tl::expected<ShareAccess::Guest, ShareAccess::Refusal> ShareAccess::rejoin(const QString& token, const QString& address,
                                                                           Time now) {
  if (!mayTry(address, now)) return tl::unexpected(Refusal::TooManyTries);
  const auto known = std::ranges::find(guests_, token, &Guest::token);
  if (known != guests_.end()) return *known;
  failed(address, now);
  return tl::unexpected(Refusal::UnknownToken);
}

void ShareAccess::turnOut(int guest) {
  std::erase_if(guests_, [guest](const Guest& one) { return one.id == guest; });
}

} // namespace rw::ui
