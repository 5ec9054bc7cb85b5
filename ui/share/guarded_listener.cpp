#include "share/guarded_listener.h"

#include <QTcpSocket>
#include <algorithm>

namespace rw::ui {

GuardedListener::GuardedListener(QObject* parent) : QTcpServer(parent) {
  second_.setInterval(1000);
  connect(&second_, &QTimer::timeout, this, [this] {
    if (fresh_ == 0) second_.stop();
    fresh_ = 0;
    resumeAccepting();
  });
}

void GuardedListener::admit(const QHostAddress& address, quint16 port) {
  for (Known& one : known_)
    if (one.port == port && one.address == address) one.admitted = true;
}

void GuardedListener::incomingConnection(qintptr handle) {
  if (++fresh_ >= kNewPerSecond) pauseAccepting(); // the others wait in the system's queue
  if (!second_.isActive()) second_.start();
  auto* socket = new QTcpSocket(this);
  if (!socket->setSocketDescriptor(handle)) {
    delete socket;
    return;
  }
  const QHostAddress address = socket->peerAddress();
  const auto ofAddress =
      std::count_if(known_.cbegin(), known_.cend(), [&](const Known& one) { return one.address == address; });
  if (known_.size() >= kConnections || ofAddress >= kOfAddress) {
    socket->abort();
    delete socket;
    return;
  }
  socket->setReadBufferSize(kUnknownBytes * 4);
  known_.insert(socket, {address, socket->peerPort()});
  connect(socket, &QObject::destroyed, this, [this](QObject* gone) { known_.remove(gone); });
  connect(socket, &QTcpSocket::disconnected, this, [this, socket] { known_.remove(socket); });
  // Before whoever reads it: what is there is what has just come.
  connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
    const auto one = known_.find(socket);
    if (one == known_.end() || one->admitted) return;
    one->bytes += socket->bytesAvailable();
    if (one->bytes > kUnknownBytes) socket->abort();
  });
  QTimer::singleShot(kPatienceMs, socket, [this, socket] {
    const auto one = known_.constFind(socket);
    if (one != known_.cend() && !one->admitted) socket->abort();
  });
  addPendingConnection(socket);
}

} // namespace rw::ui
