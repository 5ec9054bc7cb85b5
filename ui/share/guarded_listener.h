// A TCP server that a flood cannot use up: few connections, few new ones at a time, and none that dawdles or sends much
// before it is known who it is.
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

namespace rw::ui {

class GuardedListener : public QTcpServer {
  Q_OBJECT
 public:
  static constexpr int kConnections = 48;
  static constexpr int kOfAddress = 16;
  static constexpr int kNewPerSecond = 24;
  static constexpr qint64 kUnknownBytes = 32 * 1024; ///< that one may send before it is admitted
  static constexpr int kPatienceMs = 15'000;         ///< until it is to be admitted

  explicit GuardedListener(QObject* parent);
  /// Lifts the limits of one that is known by now.
  void admit(const QHostAddress& address, quint16 port);
  [[nodiscard]] int connections() const { return int(known_.size()); }

 protected:
  void incomingConnection(qintptr handle) override;

 private:
  struct Known {
    QHostAddress address;
    quint16 port = 0;
    qint64 bytes = 0;
    bool admitted = false;
  };
  QHash<QObject*, Known> known_;
  QTimer second_;
  int fresh_ = 0; ///< accepted since the second began
};

} // namespace rw::ui
