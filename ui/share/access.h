// Who may follow a shared walk: one-time codes, the tokens of those who are in, and how often one may guess. No network
// and no clock of its own.
#pragma once

#include <QHash>
#include <QString>
#include <chrono>
#include <tl/expected.hpp>
#include <vector>

namespace rw::ui {

class ShareAccess {
 public:
  using Time = std::chrono::steady_clock::time_point;

  enum class Refusal : std::uint8_t {
    WrongCode,
    TooManyTries, ///< from this address, or from all of them; even a right code is refused for a minute
    NoName,
    NameTaken,
    Full,
    UnknownToken, ///< of a reviewer who was turned out, or of another session
  };
  struct Guest {
    int id = 0;
    QString name;
    QString token; ///< 32 hexadecimal digits; with it a cut connection is taken up again
  };

  static constexpr int kGuests = 8;
  static constexpr int kTriesOfAddress = 5; ///< wrong ones in a minute
  static constexpr int kTriesOfAll = 60;    ///< the same, from everywhere
  static constexpr qsizetype kLongestName = 80;

  ShareAccess() { renewCode(); }
  /// Eight letters and digits that are not taken for each other, as `ABCD-2345`. It lets one reviewer in; then it is
  /// another one.
  [[nodiscard]] const QString& code() const { return code_; }
  void renewCode();

  /// Nobody may join under this name: marks of the reviewer beside the presenter are kept under it.
  void reserve(const QString& name) { reserved_ = name.simplified(); }

  tl::expected<Guest, Refusal> join(const QString& code, const QString& name, const QString& address, Time now);
  tl::expected<Guest, Refusal> rejoin(const QString& token, const QString& address, Time now);
  /// Their token is worth nothing any more.
  void turnOut(int guest);
  [[nodiscard]] const std::vector<Guest>& guests() const { return guests_; }

 private:
  bool mayTry(const QString& address, Time now);
  void failed(const QString& address, Time now);

  QString code_;
  QString reserved_;
  std::vector<Guest> guests_;
  int lastId_ = 0;
  QHash<QString, std::vector<Time>> failures_; ///< of the last minute, by address
};

} // namespace rw::ui
