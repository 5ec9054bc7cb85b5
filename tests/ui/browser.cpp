#include "browser.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QtTest/QtTest>

namespace rw::test {

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

QString Browser::program() { return QStandardPaths::findExecutable(QStringLiteral("chromium")); }

Browser::Browser() {
  process_.start(program(),
                 {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                  QStringLiteral("--disable-dev-shm-usage"), QStringLiteral("--no-first-run"),
                  QStringLiteral("--disable-background-networking"), QStringLiteral("--remote-debugging-port=0"),
                  QStringLiteral("--remote-allow-origins=*"), QStringLiteral("--window-size=1280,800"),
                  QStringLiteral("--user-data-dir=") + folder_.path(), QStringLiteral("about:blank")});
  QByteArray said;
  const auto listens = [&] {
    said += process_.readAllStandardError();
    return said.contains("DevTools listening on ws://") && said.endsWith('\n');
  };
  if (!QTest::qWaitFor([&] { return listens() || process_.state() == QProcess::NotRunning; }, kPatienceMs) ||
      process_.state() == QProcess::NotRunning) {
    problem_ = QStringLiteral("the browser does not start: ") + QString::fromUtf8(said);
    return;
  }
  const QByteArray after = said.mid(said.indexOf("ws://") + 5);
  const QString host = QString::fromUtf8(after.left(after.indexOf('/')));
  QNetworkAccessManager network;
  QString address;
  const auto findPage = [&] {
    QNetworkReply* reply = network.get(QNetworkRequest(QUrl(QStringLiteral("http://%1/json/list").arg(host))));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, kPatienceMs)) return false;
    for (const QJsonValue& target : QJsonDocument::fromJson(reply->readAll()).array())
      if (target[QLatin1String("type")].toString() == QLatin1String("page"))
        address = target[QLatin1String("webSocketDebuggerUrl")].toString();
    return !address.isEmpty();
  };
  if (!QTest::qWaitFor(findPage, kPatienceMs)) {
    problem_ = QStringLiteral("the browser has no page");
    return;
  }
  QObject::connect(&socket_, &QWebSocket::textMessageReceived, [this](const QString& message) {
    const QJsonObject json = QJsonDocument::fromJson(message.toUtf8()).object();
    if (json.contains(QLatin1String("id"))) answers_[json[QLatin1String("id")].toInt()] = json;
  });
  socket_.open(QUrl(address));
  if (!QTest::qWaitFor([&] { return socket_.state() == QAbstractSocket::ConnectedState; }, kPatienceMs))
    problem_ = QStringLiteral("the browser cannot be spoken to");
}

Browser::~Browser() {
  process_.terminate();
  if (!process_.waitForFinished(5000)) process_.kill();
  process_.waitForFinished(5000);
}

QJsonObject Browser::call(const QString& method, const QJsonObject& parameters) {
  const int number = ++number_;
  socket_.sendTextMessage(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("id"), number},
                                                                      {QStringLiteral("method"), method},
                                                                      {QStringLiteral("params"), parameters}})
                                                .toJson()));
  if (!QTest::qWaitFor([&] { return answers_.contains(number); }, kPatienceMs)) return {};
  return answers_[number];
}

void Browser::open(const QString& address) {
  call(QStringLiteral("Page.navigate"), {{QStringLiteral("url"), address}});
}

QJsonValue Browser::run(const QString& script) {
  const QJsonObject answer = call(QStringLiteral("Runtime.evaluate"), {{QStringLiteral("expression"), script},
                                                                       {QStringLiteral("awaitPromise"), true},
                                                                       {QStringLiteral("returnByValue"), true}});
  const QJsonObject result = answer[QLatin1String("result")].toObject();
  if (result.contains(QLatin1String("exceptionDetails")) || result.isEmpty())
    return QStringLiteral("error: ") + QString::fromUtf8(QJsonDocument(answer).toJson());
  return result[QLatin1String("result")].toObject()[QLatin1String("value")];
}

bool Browser::waitFor(const QString& script) {
  return QTest::qWaitFor([&] { return run(script).toBool(); }, kPatienceMs);
}

QStringList Browser::requests() {
  QStringList out;
  for (const QJsonValue& one :
       run(QStringLiteral("performance.getEntriesByType('resource').map(one => one.name)")).toArray())
    out << one.toString();
  return out;
}

} // namespace rw::test
