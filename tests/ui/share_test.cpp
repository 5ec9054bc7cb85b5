// A walk that somebody follows elsewhere: in a real browser, and from those who want in without being asked.
#include "bridge/labels.h"
#include "bridge/plan_document.h"
#include "browser.h"
#include "share/access.h"
#include "share/guarded_listener.h"
#include "share/share_server.h"
#include "ui_test.h"
#include "walkthrough/walkthrough_window.h"
#include "workbench/actions.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTcpSocket>

using namespace rw;
using namespace rw::ui;
using namespace std::chrono_literals;

namespace {

/// A browser's end of the line, without a browser.
class Line {
 public:
  explicit Line(const ShareServer& server, const QString& origin = {})
      : socket_(origin), address_(server.addresses().back()) {
    QObject::connect(&socket_, &QWebSocket::textMessageReceived, [this](const QString& message) {
      const QJsonObject json = QJsonDocument::fromJson(message.toUtf8()).object();
      heard_[json[QLatin1String("type")].toString()] = json;
    });
    socket_.open(QUrl(QString(address_).replace(QLatin1String("http"), QLatin1String("ws")) + QStringLiteral("walk")));
  }
  bool opened() {
    return QTest::qWaitFor([&] { return socket_.state() == QAbstractSocket::ConnectedState; });
  }
  bool closed() {
    return QTest::qWaitFor([&] { return socket_.state() == QAbstractSocket::UnconnectedState; });
  }
  void say(const QJsonObject& message) {
    socket_.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
  }
  void join(const QString& code, const QString& name) {
    say({{QStringLiteral("type"), QStringLiteral("join")},
         {QStringLiteral("code"), code},
         {QStringLiteral("name"), name}});
  }
  /// The next message of a type.
  QJsonObject hear(const QString& type) {
    if (!QTest::qWaitFor([&] { return heard_.contains(type) || socket_.state() == QAbstractSocket::UnconnectedState; }))
      return {};
    return heard_.take(type);
  }
  /// The number under `key` of the newest message of a type that nobody has taken; -1 without one.
  [[nodiscard]] int newest(const char* type, const char* key) const {
    return heard_.value(QLatin1String(type))[QLatin1String(key)].toInt(-1);
  }
  [[nodiscard]] bool has(const QString& type) const { return heard_.contains(type); }
  QWebSocket& socket() { return socket_; }

 private:
  QWebSocket socket_;
  QString address_;
  QMap<QString, QJsonObject> heard_;
};

QString field(const QJsonObject& message, const char* key) { return message[QLatin1String(key)].toString(); }

const QString kWelcome = QStringLiteral("welcome");
const QString kRefused = QStringLiteral("refused");

} // namespace

class ShareTest : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;
  WalkthroughWindow* walk_ = nullptr;

  void open() {
    window_ = std::make_unique<MainWindow>();
    window_->show();
    QVERIFY(window_->openSample(QStringLiteral("solution-1a")));
    QTRY_VERIFY(!window_->document()->analysing());
    window_->document()->highlight(QStringLiteral("adfs-in"));
    window_->actions().get(QStringLiteral("view.walkthrough"))->trigger();
    walk_ = window_->findChild<WalkthroughWindow*>(QStringLiteral("walkthrough"));
    QVERIFY(walk_ != nullptr);
    QTRY_VERIFY(walk_->isVisible());
  }
  [[nodiscard]] WalkSession& session() const { return walk_->session(); }
  [[nodiscard]] ShareServer& server() const { return walk_->server(); }
  [[nodiscard]] QJsonObject markRequest(int step, const char* mark, const QString& note = {}, int number = 1) const {
    return {{QStringLiteral("type"), QStringLiteral("mark")},
            {QStringLiteral("number"), number},
            {QStringLiteral("flow"), qs(session().flow()->id)},
            {QStringLiteral("fingerprint"), session().fingerprint()},
            {QStringLiteral("step"), step},
            {QStringLiteral("mark"), QLatin1String(mark)},
            {QStringLiteral("note"), note}};
  }
  [[nodiscard]] std::size_t reviews() const { return window_->document()->plan().reviews.size(); }

 private Q_SLOTS:
  void init() { QSettings().clear(); }
  void cleanup() { window_.reset(); }

  void aCodeLetsOneIn() {
    ShareAccess access;
    const ShareAccess::Time now{};
    const QString code = access.code();
    QCOMPARE(code.size(), 9);
    const auto rita = access.join(code.toLower().remove(QLatin1Char('-')), QStringLiteral(" Rita\n"), {}, now);
    QVERIFY(rita.has_value());
    QCOMPARE(rita->name, QStringLiteral("Rita"));
    QVERIFY(access.code() != code);
    QVERIFY(access.join(code, QStringLiteral("Eve"), {}, now).error() == ShareAccess::Refusal::WrongCode);
    QVERIFY(access.join(access.code(), QStringLiteral("RITA"), {}, now).error() == ShareAccess::Refusal::NameTaken);
    QVERIFY(access.join(access.code(), QStringLiteral(" \u202e "), {}, now).error() == ShareAccess::Refusal::NoName);
    access.reserve(QStringLiteral("Paul "));
    QVERIFY(access.join(access.code(), QStringLiteral("paul"), {}, now).error() == ShareAccess::Refusal::NameTaken);
    QCOMPARE(access.rejoin(rita->token, {}, now)->id, rita->id);
    access.turnOut(rita->id);
    QVERIFY(access.rejoin(rita->token, {}, now).error() == ShareAccess::Refusal::UnknownToken);
    for (int i = 0; i < ShareAccess::kGuests; ++i)
      QVERIFY(access.join(access.code(), QString::number(i), {}, now).has_value());
    QVERIFY(access.join(access.code(), QStringLiteral("one more"), {}, now).error() == ShareAccess::Refusal::Full);
  }

  void guessingIsSlow() {
    ShareAccess access;
    ShareAccess::Time now{};
    const QString here = QStringLiteral("192.0.2.1");
    for (int i = 0; i < ShareAccess::kTriesOfAddress; ++i)
      QVERIFY(access.join(QStringLiteral("AAAA-AAAA"), QStringLiteral("Eve"), here, now).error() ==
              ShareAccess::Refusal::WrongCode);
    // Not even the right one now, from there; from elsewhere it works.
    QVERIFY(access.join(access.code(), QStringLiteral("Eve"), here, now).error() == ShareAccess::Refusal::TooManyTries);
    QVERIFY(access.rejoin(QStringLiteral("0"), here, now).error() == ShareAccess::Refusal::TooManyTries);
    QVERIFY(access.join(access.code(), QStringLiteral("Rita"), QStringLiteral("192.0.2.2"), now).has_value());
    now += 61s;
    QVERIFY(access.join(access.code(), QStringLiteral("Eve"), here, now).has_value());
    for (int i = 0; i < ShareAccess::kTriesOfAll; ++i)
      (void)access.rejoin(QStringLiteral("0"), QString::number(i), now);
    QVERIFY(access.join(access.code(), QStringLiteral("Bob"), QStringLiteral("new"), now).error() ==
            ShareAccess::Refusal::TooManyTries);
  }

  void offUntilItIsStarted() {
    open();
    QVERIFY(!server().running());
    QVERIFY(server().addresses().isEmpty());
    auto* share = walk_->findChild<QAction*>(QStringLiteral("walkthrough.share"));
    share->trigger();
    auto* dialog = walk_->findChild<QDialog*>(QStringLiteral("shareDialog"));
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->findChild<QCheckBox*>(QStringLiteral("share.network"))->isChecked());
    auto* start = dialog->findChild<QPushButton*>(QStringLiteral("share.start"));
    test::click(start);
    QVERIFY(server().running());
    // For this machine alone.
    QCOMPARE(server().addresses().size(), 1);
    QVERIFY(server().addresses().front().startsWith(QStringLiteral("http://127.0.0.1:")));
    QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("share.code"))->text(), server().code());
    const QString code = server().code();
    test::click(dialog->findChild<QPushButton*>(QStringLiteral("share.renew")));
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("share.code"))->text() != code);
    test::click(start);
    QVERIFY(!server().running());
    // And with the walk it ends.
    test::click(start);
    QPointer<ShareServer> left = &server();
    walk_->close();
    QTRY_VERIFY(left == nullptr);
  }

  void nobodyHearsAnythingWithoutACode() {
    open();
    QCOMPARE(server().start(false), QString());
    Line eve(server());
    QVERIFY(eve.opened());
    session().next();
    eve.say(markRequest(0, "agree"));
    QVERIFY(eve.closed());
    QVERIFY(!eve.has(QStringLiteral("flow")));
    QCOMPARE(reviews(), std::size_t(0));

    Line guesses(server());
    QVERIFY(guesses.opened());
    for (int i = 0; i < ShareAccess::kTriesOfAddress; ++i) {
      guesses.join(QStringLiteral("WRONG-%1").arg(i), QStringLiteral("Eve"));
      QVERIFY(!field(guesses.hear(kRefused), "text").isEmpty());
    }
    guesses.join(server().code(), QStringLiteral("Eve"));
    QVERIFY(field(guesses.hear(kRefused), "text").contains(QStringLiteral("Too many")));
    QVERIFY(!guesses.has(kWelcome) && !guesses.has(QStringLiteral("flow")));
    QCOMPARE(server().guests().size(), std::size_t(0));

    // A page of another site cannot use the browser of somebody here.
    Line foreign(server(), QStringLiteral("http://evil.example"));
    QVERIFY(foreign.closed() || !foreign.has(kWelcome));
    Line garbage(server());
    QVERIFY(garbage.opened());
    garbage.socket().sendTextMessage(QStringLiteral("{]"));
    QVERIFY(garbage.closed());
    Line large(server());
    QVERIFY(large.opened());
    large.socket().sendTextMessage(QString(int(ShareServer::kLongestMessage) + 1, QLatin1Char('x')));
    QVERIFY(large.closed());
  }

  void marksLandInThePlanAsTheirs() {
    open();
    session().setReviewer(QStringLiteral("Paul"));
    QCOMPARE(server().start(false), QString());
    Line rita(server());
    QVERIFY(rita.opened());
    rita.join(server().code(), QStringLiteral("Rita"));
    const QString token = field(rita.hear(kWelcome), "token");
    QCOMPARE(token.size(), 32);
    const QJsonObject flow = rita.hear(QStringLiteral("flow"));
    QCOMPARE(flow[QLatin1String("hops")].toArray().size(), qsizetype(session().steps().size()));
    QVERIFY(QByteArray::fromBase64(field(flow, "picture").toLatin1()).contains("<svg"));
    QTRY_COMPARE(walk_->findChild<QPushButton*>(QStringLiteral("walkthrough.shared"))->isVisible(), true);
    // They follow.
    session().next();
    QTRY_COMPARE(rita.newest("step", "step"), 1);

    rita.say(markRequest(0, "question", QStringLiteral("=why?<b>")));
    QCOMPARE(field(rita.hear(QStringLiteral("answer")), "problem"), QString());
    QCOMPARE(reviews(), std::size_t(1));
    const plan::Review* review = review::newest(window_->document()->plan(), "adfs-in", "Rita");
    QVERIFY(review != nullptr);
    QCOMPARE(review->hops.front().note, std::string("=why?<b>"));
    QCOMPARE(session().marked(), 0); // Paul has said nothing
    // The presenter sees it at the hop.
    session().back();
    QVERIFY(session().others().contains(QStringLiteral("Rita")));
    // One undo step, as any other.
    window_->document()->undo();
    QCOMPARE(reviews(), std::size_t(0));
    window_->document()->redo();

    rita.say(markRequest(3, "agree"));
    QVERIFY(!field(rita.hear(QStringLiteral("answer")), "problem").isEmpty()); // those before first
    QTRY_VERIFY(session().whyNoMark(1, QStringLiteral("Rita")).isEmpty());     // the analysis is through
    QJsonObject stale = markRequest(1, "agree");
    stale[QLatin1String("fingerprint")] = QStringLiteral("of something else");
    rita.say(stale);
    QVERIFY(field(rita.hear(QStringLiteral("answer")), "problem").contains(QStringLiteral("changed")));
    QJsonObject elsewhere = markRequest(1, "agree");
    session().goTo(session().flowIndex() == 0 ? 1 : 0);
    rita.say(elsewhere);
    QVERIFY(field(rita.hear(QStringLiteral("answer")), "problem").contains(QStringLiteral("another flow")));

    // Cut off and back: nothing is lost, and it is the same reviewer.
    rita.socket().abort();
    QTRY_COMPARE(server().connected(), 0);
    QCOMPARE(server().guests().size(), std::size_t(1));
    Line again(server());
    QVERIFY(again.opened());
    again.say({{QStringLiteral("type"), QStringLiteral("rejoin")}, {QStringLiteral("token"), token}});
    QCOMPARE(field(again.hear(kWelcome), "name"), QStringLiteral("Rita"));
    QCOMPARE(server().connected(), 1);
    // Turned out, they are out.
    server().turnOut(server().guests().front().id);
    QVERIFY(again.closed());
    Line out(server());
    QVERIFY(out.opened());
    out.say({{QStringLiteral("type"), QStringLiteral("rejoin")}, {QStringLiteral("token"), token}});
    QVERIFY(out.hear(kRefused)[QLatin1String("forget")].toBool());
    QCOMPARE(reviews(), std::size_t(1)); // what they said stays
  }

  void aFloodIsTurnedAway() {
    open();
    QCOMPARE(server().start(false), QString());
    const QUrl url(server().addresses().front());
    Line rita(server());
    QVERIFY(rita.opened());
    rita.join(server().code(), QStringLiteral("Rita"));
    QVERIFY(!rita.hear(kWelcome).isEmpty());
    rita.hear(QStringLiteral("flow"));

    std::vector<std::unique_ptr<QTcpSocket>> flood;
    for (int i = 0; i < 200; ++i) {
      flood.push_back(std::make_unique<QTcpSocket>());
      flood.back()->connectToHost(url.host(), quint16(url.port()));
    }
    auto* listener = server().findChild<GuardedListener*>();
    QVERIFY(listener != nullptr);
    for (int i = 0; i < 40; ++i) {
      QTest::qWait(50);
      QVERIFY2(listener->connections() <= GuardedListener::kOfAddress,
               qPrintable(QString::number(listener->connections())));
    }
    // Who is in stays in, and is served.
    session().next();
    QTRY_COMPARE(rita.newest("step", "step"), session().step());
    flood.clear();

    // One that sends and sends is cut off long before it fills the memory.
    QTRY_VERIFY(listener->connections() < GuardedListener::kOfAddress);
    QTcpSocket glutton;
    glutton.connectToHost(url.host(), quint16(url.port()));
    QTRY_COMPARE_WITH_TIMEOUT(glutton.state(), QAbstractSocket::ConnectedState, 10'000);
    glutton.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n");
    glutton.write(QByteArray(4'000'000, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(glutton.state(), QAbstractSocket::UnconnectedState, 10'000);

    // One that is in and talks without end is, too.
    for (int i = 0; i < ShareServer::kMessagesPerSecond * 3; ++i) rita.say(markRequest(0, "agree"));
    QVERIFY(rita.closed());
    QVERIFY(reviews() <= 1);
    QTRY_VERIFY(!window_->document()->analysing());
  }

  void hostileRequestsGetNothing() {
    open();
    QCOMPARE(server().start(false), QString());
    const QUrl url(server().addresses().front());
    const auto ask = [&](const QByteArray& request) {
      QTcpSocket socket;
      socket.connectToHost(url.host(), quint16(url.port()));
      if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return QByteArray("none");
      socket.write(request);
      QByteArray answer;
      (void)QTest::qWaitFor(
          [&] {
            answer += socket.readAll();
            return answer.contains("\r\n\r\n") || socket.state() == QAbstractSocket::UnconnectedState;
          },
          2000); // no answer is one
      return answer;
    };
    const QByteArray page = ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(page.contains("default-src 'none'"));
    for (const char* path : {"/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/page.css/..", "/plan",
                             "/share/page.html", "//", "/walk"}) {
      const QByteArray answer = ask(QByteArray("GET ") + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
      QVERIFY2(!answer.startsWith("HTTP/1.1 200"), path);
      QVERIFY(!answer.contains("root:"));
    }
    for (const QByteArray& broken :
         {QByteArray("\0\0\0\0", 4), QByteArray("GET\r\n\r\n"),
          QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"), QByteArray("GET / HTTP/9.9\r\n\r\n"),
          QByteArray(2000, '\n'), QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX: ") + QByteArray(20'000, 'y')})
      ask(broken);
    // After all that it still serves.
    QTest::qWait(1100);
    QVERIFY(ask("GET /page.js HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 200"));
  }

  void followedInARealBrowser() {
    QVERIFY2(!test::Browser::program().isEmpty(), "Chromium is missing: tests/run.sh installs it");
    open();
    session().setReviewer(QStringLiteral("Paul"));
    QCOMPARE(server().start(false), QString());
    test::Browser browser;
    QVERIFY2(browser.problem().isEmpty(), qPrintable(browser.problem()));
    browser.open(server().addresses().front());
    const auto isTrue = [&](const char* script) { return browser.waitFor(QLatin1String(script)); };
    QVERIFY(isTrue("document.readyState === 'complete' && !document.getElementById('door').hidden"));
    const auto join = [&](const QString& code) {
      browser.run(QStringLiteral("at('name').value = 'Rita'; at('code').value = '%1'; "
                                 "document.querySelector('#door button').click(); true")
                      .arg(code));
    };
    join(QStringLiteral("AAAA-AAAA"));
    QVERIFY(isTrue("at('refusal').textContent.includes('not the one') && at('walk').hidden"));
    join(server().code());
    QVERIFY(isTrue("!at('walk').hidden && at('hop').textContent.includes('Gets its next route from')"));
    QVERIFY(isTrue("at('picture').complete && at('picture').naturalWidth > 100"));
    QVERIFY(isTrue("!at('rim').hidden"));
    QCOMPARE(browser.run(QStringLiteral("at('dots').children.length")).toInt(), int(session().steps().size()));
    // The rim is round the node: inside the picture.
    QVERIFY(isTrue("(() => { const a = at('rim').getBoundingClientRect(), b = at('picture').getBoundingClientRect();"
                   "return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom; })()"));

    session().next();
    const QString node = nameText(window_->document()->completedPlan(), session().hop()->node);
    QVERIFY(browser.waitFor(QStringLiteral("document.querySelector('#hop h2').textContent === '%1'").arg(node)));
    // A look back by themselves, a mark there, and after the presenter again.
    browser.run(QStringLiteral("at('back').click(); true"));
    QVERIFY(isTrue("step === 0 && !following"));
    QTRY_VERIFY(session().whyNoMark(0, QStringLiteral("Rita")).isEmpty());
    QVERIFY(isTrue("!document.querySelector('[data-mark=question]').disabled"));
    browser.run(QStringLiteral("at('note').value = '<img src=x onerror=alert(1)>'; "
                               "document.querySelector('[data-mark=question]').click(); true"));
    QTRY_VERIFY(review::newest(window_->document()->plan(), "adfs-in", "Rita") != nullptr);
    QVERIFY(isTrue("at('dots').children[0].classList.contains('question')"));
    QVERIFY(isTrue("at('walk').querySelectorAll('img').length === 1")); // the note is text
    browser.run(QStringLiteral("at('follow').click(); true"));
    QVERIFY(isTrue("step === 1"));

    // Cut while they mark: kept, and sent when the line is there again.
    QVERIFY(isTrue("!document.querySelector('[data-mark=agree]').disabled"));
    browser.run(QStringLiteral("socket.close(); at('note').value = 'kept'; mark('agree'); true"));
    const auto second = [&] {
      const plan::Review* review = review::newest(window_->document()->plan(), "adfs-in", "Rita");
      return review != nullptr && review->hops.size() == 2 ? review->hops[1].note : std::string();
    };
    QTRY_COMPARE_WITH_TIMEOUT(second(), std::string("kept"), 20'000);
    QVERIFY(isTrue("pending.size === 0 && socket !== null"));

    // To the end, and signed.
    for (int i = 2; i < int(session().steps().size()); ++i) {
      session().goTo(session().flowIndex(), i);
      QVERIFY(browser.waitFor(
          QStringLiteral("step === %1 && !document.querySelector('[data-mark=agree]').disabled").arg(i)));
      browser.run(QStringLiteral("document.dispatchEvent(new KeyboardEvent('keydown', {key: '1'})); true"));
      QTRY_COMPARE(session().marked(QStringLiteral("Rita")), i + 1);
    }
    QVERIFY(isTrue("!at('sign').disabled"));
    browser.run(QStringLiteral("at('sign').click(); true"));
    QTRY_COMPARE(session().state(QStringLiteral("Rita")), review::State::Open); // there was a question
    QVERIFY(isTrue("at('state').textContent.includes('signed with questions')"));

    // Nothing came from anywhere else.
    for (const QString& one : browser.requests())
      QVERIFY2(one.startsWith(server().addresses().front()) || one.startsWith(QStringLiteral("data:")),
               qPrintable(one));
    walk_->close();
    QVERIFY(isTrue("over && at('word').textContent.includes('ended')"));
  }
};

RW_UI_TEST(ShareTest)
#include "share_test.moc"
