#include "share/share_server.h"

#include "bridge/labels.h"
#include "share/guarded_listener.h"
#include "share/messages.h"

#include <QDate>
#include <QFile>
#include <QHttpServer>
#include <QJsonDocument>
#include <QNetworkInterface>
#include <QWebSocket>

namespace rw::ui {

namespace {

QByteArray bytesOf(const QJsonObject& message) { return QJsonDocument(message).toJson(QJsonDocument::Compact); }

void send(QWebSocket* socket, const QByteArray& message) { socket->sendTextMessage(QString::fromUtf8(message)); }

QHttpServerResponse page(const QByteArray& type, const QByteArray& content) {
  QHttpServerResponse out(type, content);
  // Nothing from elsewhere, nothing inline, in nobody's frame.
  out.setHeader("Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
                "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  out.setHeader("X-Content-Type-Options", "nosniff");
  out.setHeader("Referrer-Policy", "no-referrer");
  out.setHeader("Cache-Control", "no-store");
  return out;
}

QByteArray resource(const QString& name) {
  QFile file(QStringLiteral(":/share/") + name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As limits count it: an IPv4 address is the same however it is written.
QString addressOf(const QWebSocket& socket) {
  bool four = false;
  const quint32 plain = socket.peerAddress().toIPv4Address(&four);
  return (four ? QHostAddress(plain) : socket.peerAddress()).toString();
}

/// A page of another site may open a socket here, too; the browser then says so.
bool ownOrigin(const QWebSocket& socket) {
  return socket.origin().isEmpty() || QUrl(socket.origin()).authority() == socket.requestUrl().authority();
}

/// Marks are for what they have seen: the presenter may have gone on, or the path may have changed.
QString act(WalkSession& session, const QString& reviewer, const sharing::Request& request) {
  const auto seen = [&session](const QString& flow, const QString& fingerprint) {
    if (session.flow() == nullptr || qs(session.flow()->id) != flow)
      return ShareServer::tr("The presenter has gone on to another flow. Ask to go back to it.");
    if (session.fingerprint() != fingerprint)
      return ShareServer::tr("What you marked has changed meanwhile. Look at it again.");
    return QString();
  };
  if (const auto* mark = std::get_if<sharing::Mark>(&request)) {
    QString why = seen(mark->flow, mark->fingerprint);
    return why.isEmpty() ? session.mark(mark->step, reviewer, mark->mark, mark->note) : why;
  }
  const auto& sign = std::get<sharing::Sign>(request);
  QString why = seen(sign.flow, sign.fingerprint);
  return why.isEmpty() ? session.sign(reviewer, QDate::currentDate()) : why;
}

} // namespace

ShareServer::ShareServer(WalkSession& session) : session_(session) {
  soon_.setSingleShot(true);
  connect(&soon_, &QTimer::timeout, this, &ShareServer::tellAll);
  connect(&session, &WalkSession::changed, this, [this] {
    if (running()) soon_.start(0);
  });
  allowance_.setInterval(1000);
  connect(&allowance_, &QTimer::timeout, this, [this] {
    for (auto& [socket, browser] : browsers_) browser.allowance = kMessagesPerSecond;
  });
}

ShareServer::~ShareServer() {
  blockSignals(true); // who listens may be half gone
  stop();
}

bool ShareServer::running() const { return listener_ != nullptr; }

QString ShareServer::start(bool network) {
  if (running()) return {};
  auto* listener = new GuardedListener(this);
  const QHostAddress where(network ? QHostAddress::Any : QHostAddress::LocalHost);
  if (!listener->listen(where, kPort) && !listener->listen(where)) {
    const QString why = listener->errorString();
    delete listener;
    return tr("The walk cannot be shared: %1.").arg(why);
  }
  listener_ = listener;
  network_ = network;
  http_ = std::make_unique<QHttpServer>(this);
  buildPages();
  http_->bind(listener);
  connect(http_.get(), &QHttpServer::newWebSocketConnection, this, &ShareServer::arrived);
  access_ = ShareAccess();
  allowance_.start();
  Q_EMIT changed();
  return {};
}

void ShareServer::buildPages() {
  const auto serve = [this](const QString& path, const QByteArray& type, const QByteArray& content) {
    http_->route(path, QHttpServerRequest::Method::Get, [type, content] { return page(type, content); });
  };
  serve(QStringLiteral("/"), "text/html; charset=utf-8", resource(QStringLiteral("page.html")));
  serve(QStringLiteral("/page.js"), "text/javascript; charset=utf-8", resource(QStringLiteral("page.js")));
  serve(QStringLiteral("/page.css"), "text/css; charset=utf-8", resource(QStringLiteral("page.css")));
  serve(QStringLiteral("/texts.json"), "application/json", bytesOf(sharing::pageTexts()));
  // Qt 6.4 answers a request by its route before it makes a socket of it: here, by nothing.
  http_->route(QStringLiteral("/walk"), [](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
    if (request.value("Upgrade").isEmpty()) responder.write(QHttpServerResponder::StatusCode::UpgradeRequired);
  });
}

void ShareServer::stop() {
  if (!running()) return;
  const QByteArray ended = bytesOf(sharing::ended());
  // What closes tells so; it is to find nothing of the session any more.
  const auto browsers = std::exchange(browsers_, {});
  for (const auto& [socket, browser] : browsers) {
    socket->disconnect(this);
    if (browser.guest != 0) send(socket, ended);
    socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    socket->deleteLater();
  }
  allowance_.stop();
  soon_.stop();
  listener_->close();
  http_.reset(); // and with it the listener, which it has taken over
  delete listener_;
  flowMessage_.clear();
  flowKey_.clear();
  Q_EMIT changed();
}

QStringList ShareServer::addresses() const {
  QStringList out;
  if (!running()) return out;
  const QString port = QString::number(listener_->serverPort());
  if (network_)
    for (const QHostAddress& address : QNetworkInterface::allAddresses())
      if (!address.isLoopback() && !address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv4Protocol)
        out << QStringLiteral("http://%1:%2/").arg(address.toString(), port);
  out << QStringLiteral("http://127.0.0.1:%1/").arg(port);
  return out;
}

void ShareServer::renewCode() {
  access_.renewCode();
  Q_EMIT changed();
}

std::vector<ShareServer::Guest> ShareServer::guests() const {
  std::vector<Guest> out;
  for (const ShareAccess::Guest& guest : access_.guests())
    out.push_back({guest.id, guest.name,
                   std::ranges::any_of(browsers_, [&](const auto& one) { return one.second.guest == guest.id; })});
  return out;
}

int ShareServer::connected() const {
  return int(std::ranges::count_if(guests(), [](const Guest& guest) { return guest.connected; }));
}

void ShareServer::turnOut(int guest) {
  access_.turnOut(guest);
  for (QWebSocket* socket : socketsOf(guest)) {
    send(socket, bytesOf(sharing::refused(ShareAccess::Refusal::UnknownToken)));
    socket->close();
  }
  Q_EMIT changed();
}

void ShareServer::arrived() {
  while (http_->hasPendingWebSocketConnections()) {
    QWebSocket* socket = http_->nextPendingWebSocketConnection().release();
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(kLongestMessage);
    socket->setMaxAllowedIncomingMessageSize(kLongestMessage);
    if (!ownOrigin(*socket)) {
      socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
      socket->deleteLater();
      continue;
    }
    browsers_.emplace(socket, Browser());
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString& message) { heard(socket, message); });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
      browsers_.erase(socket);
      socket->deleteLater();
      Q_EMIT changed();
    });
  }
}

void ShareServer::heard(QWebSocket* socket, const QString& message) {
  const auto known = browsers_.find(socket);
  if (known == browsers_.end()) return;
  // A page of ours is never so fast; it comes back with its token.
  if (--known->second.allowance < 0) return socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
  const auto request = sharing::parse(message);
  if (!request) return socket->close(QWebSocketProtocol::CloseCodeProtocolError);
  const auto now = std::chrono::steady_clock::now();
  access_.reserve(session_.reviewer());
  if (const auto* join = std::get_if<sharing::Join>(&*request))
    return enter(socket, access_.join(join->code, join->name, addressOf(*socket), now));
  if (const auto* rejoin = std::get_if<sharing::Rejoin>(&*request))
    return enter(socket, access_.rejoin(rejoin->token, addressOf(*socket), now));
  const auto guest = std::ranges::find(access_.guests(), known->second.guest, &ShareAccess::Guest::id);
  if (guest == access_.guests().end()) return socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
  const int number = std::visit(
      [](const auto& one) {
        if constexpr (requires { one.number; })
          return one.number;
        else
          return 0;
      },
      *request);
  send(socket, bytesOf(sharing::answer(number, act(session_, guest->name, *request))));
}

void ShareServer::enter(QWebSocket* socket, const tl::expected<ShareAccess::Guest, ShareAccess::Refusal>& guest) {
  if (!guest) return send(socket, bytesOf(sharing::refused(guest.error())));
  listener_->admit(socket->peerAddress(), socket->peerPort());
  // Taken up again elsewhere: the earlier connection may not know yet that it is cut.
  for (QWebSocket* other : socketsOf(guest->id))
    if (other != socket) other->abort();
  browsers_[socket].guest = guest->id;
  send(socket, bytesOf(sharing::welcome(*guest)));
  tell(socket);
  Q_EMIT changed();
}

const QByteArray& ShareServer::flowMessage() {
  // The report itself may be a new one that says the same; what is down is in the verdict's text.
  const plan::Flow* flow = session_.flow();
  QString key = flow != nullptr ? qs(flow->id) + session_.fingerprint() : QString();
  for (const std::string& one : session_.document().failed()) key += QLatin1Char(' ') + qs(one);
  const auto* report = session_.document().report().get();
  key += QStringLiteral(" %1").arg(quintptr(report));
  if (std::exchange(flowKey_, key) != key) flowMessage_ = bytesOf(sharing::flow(session_));
  return flowMessage_;
}

std::vector<QWebSocket*> ShareServer::socketsOf(int guest) const {
  std::vector<QWebSocket*> out;
  for (const auto& [socket, browser] : browsers_)
    if (browser.guest == guest) out.push_back(socket);
  return out;
}

void ShareServer::tellAll() {
  for (const ShareAccess::Guest& guest : access_.guests())
    for (QWebSocket* socket : socketsOf(guest.id)) tell(socket);
}

void ShareServer::tell(QWebSocket* socket) {
  Browser& browser = browsers_[socket];
  const auto guest = std::ranges::find(access_.guests(), browser.guest, &ShareAccess::Guest::id);
  if (guest == access_.guests().end()) return;
  const auto sendNew = [socket](QByteArray& last, const QByteArray& now) {
    if (last == now) return;
    last = now;
    send(socket, now);
  };
  const bool another = browser.flow != flowMessage();
  sendNew(browser.flow, flowMessage());
  if (another) browser.step.clear(), browser.marks.clear(); // they are of the flow
  sendNew(browser.marks, bytesOf(sharing::marks(session_, guest->name)));
  sendNew(browser.step, bytesOf(sharing::step(session_)));
}

} // namespace rw::ui
