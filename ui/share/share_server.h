// A walk that others follow in a browser: one page, and a WebSocket that tells it what the stage shows and takes marks.
// Off until it is started; for this machine alone until the local network is allowed. Nothing of the plan goes to
// anybody who has not given a one-time code.
#pragma once

#include "share/access.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <unordered_map>

class QHttpServer;
class QWebSocket;

namespace rw::ui {

class GuardedListener;
class WalkSession;

class ShareServer : public QObject {
  Q_OBJECT
 public:
  static constexpr quint16 kPort = 8365; ///< where it is free; else any
  static constexpr int kMessagesPerSecond = 10;
  static constexpr quint64 kLongestMessage = 16 * 1024; ///< bytes

  explicit ShareServer(WalkSession& session); ///< which outlives it
  ~ShareServer() override;

  /// `network`: whoever reaches this machine may ask; else only its own browsers. Gives back why it could not be, in
  /// words; nothing where it was.
  QString start(bool network);
  /// Says so to all who follow; their marks stay in the plan.
  void stop();
  [[nodiscard]] bool running() const;
  /// Under which the page is found, the likeliest first.
  [[nodiscard]] QStringList addresses() const;
  [[nodiscard]] const QString& code() const { return access_.code(); }
  void renewCode();

  struct Guest {
    int id;
    QString name;
    bool connected;
  };
  [[nodiscard]] std::vector<Guest> guests() const;
  [[nodiscard]] int connected() const;
  void turnOut(int guest);

 Q_SIGNALS:
  void changed(); ///< the code, the guests, or whether it runs

 private:
  /// One browser that has connected; nobody until it has given a code or a token.
  struct Browser {
    int guest = 0;
    int allowance = kMessagesPerSecond; ///< messages that it may still send this second
    QByteArray flow, step, marks;       ///< as sent last
  };
  void buildPages();
  void arrived();
  void heard(QWebSocket* socket, const QString& message);
  void enter(QWebSocket* socket, const tl::expected<ShareAccess::Guest, ShareAccess::Refusal>& guest);
  /// Not the list itself: a socket that closes takes itself out of it.
  [[nodiscard]] std::vector<QWebSocket*> socketsOf(int guest) const;
  void tellAll();
  void tell(QWebSocket* socket);
  [[nodiscard]] const QByteArray& flowMessage();

  WalkSession& session_;
  ShareAccess access_;
  std::unique_ptr<QHttpServer> http_;
  QPointer<GuardedListener> listener_;
  bool network_ = false;
  std::unordered_map<QWebSocket*, Browser> browsers_;
  QTimer allowance_;
  QTimer soon_; ///< what changes in one go is told once
  QByteArray flowMessage_;
  QString flowKey_; ///< what `flowMessage_` was made of
};

} // namespace rw::ui
