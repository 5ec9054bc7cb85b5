// A real browser without a screen, driven over its own protocol.
#pragma once

#include <QJsonValue>
#include <QProcess>
#include <QTemporaryDir>
#include <QWebSocket>

namespace rw::test {

class Browser {
 public:
  /// Debian's; empty where it is not installed.
  static QString program();

  Browser();
  ~Browser();
  /// Why it did not start; empty where it did.
  [[nodiscard]] const QString& problem() const { return problem_; }
  void open(const QString& address);
  /// What an expression of JavaScript gives in the page. Errors give a text that begins with `error`.
  QJsonValue run(const QString& script);
  QString text(const QString& script) { return run(script).toString(); }
  /// Waits until an expression is true; false where it does not become so in half a minute.
  bool waitFor(const QString& script);
  /// Everything that the page asked a network for since it was opened.
  QStringList requests();

 private:
  QJsonObject call(const QString& method, const QJsonObject& parameters);

  QTemporaryDir folder_;
  QProcess process_;
  QWebSocket socket_;
  QString problem_;
  int number_ = 0;
  std::map<int, QJsonObject> answers_;
};

} // namespace rw::test
