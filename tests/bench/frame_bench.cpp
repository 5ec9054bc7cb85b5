// Frames of the canvas beside a bare QGraphicsScene with as many plain rectangles and lines, from an event to the end
// of the paint that it causes, in the same run; and how long opening the plan and the first window take.
// docs/performance.md. Run it on Xvfb (or `-platform offscreen`) with nothing else going on:
// frame_bench [--nodes N --links M] [--frames K] [OUT.json]
#include "bare_scene.h"
#include "bridge/plan_document.h"
#include "bridge/translator.h"
#include "canvas/canvas_scene.h"
#include "canvas/canvas_view.h"
#include "common/site_plan.h"
#include "theme/theme.h"
#include "workbench/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QMouseEvent>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

using namespace rw;

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kWarmUp = 8;
constexpr int kRounds = 3; ///< canvas and bare scene take turns, so that both see the same machine
constexpr int kSettleMs = 200;
constexpr int kDragged = 200;
constexpr QSize kWindow{1440, 900};

double msSince(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double percentile(std::vector<double> times, std::size_t share) {
  std::ranges::sort(times);
  return times[std::min(times.size() - 1, times.size() * share / 100)];
}
double percentile95(std::vector<double> times) { return percentile(std::move(times), 95); }

/// Knows when a widget has been painted.
class PaintWatch : public QObject {
 public:
  explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
  void reset() { painted_ = false; }
  /// Runs events until the widget is painted and its window flushed.
  void wait() {
    const auto start = Clock::now();
    while (!painted_) {
      QCoreApplication::processEvents();
      if (msSince(start) < 10'000) continue;
      std::fputs("nothing was painted: is the window hidden?\n", stderr);
      std::abort();
    }
  }

 protected:
  bool eventFilter(QObject* object, QEvent* event) override {
    painted_ = painted_ || event->type() == QEvent::Paint;
    return QObject::eventFilter(object, event);
  }

 private:
  bool painted_ = false;
};

/// Drives a view with mouse and wheel and takes the time of each frame.
class Driver {
 public:
  explicit Driver(QGraphicsView& view, int frames) : view_(view), watch_(*view.viewport()), frames_(frames) {}

  void pan(std::vector<double>& times) {
    mouse(QEvent::MouseButtonPress, middle(), Qt::MiddleButton, Qt::MiddleButton);
    repeat(times, [&](int i) { mouse(QEvent::MouseMove, middle() + there(i, 24), Qt::NoButton, Qt::MiddleButton); });
    mouse(QEvent::MouseButtonRelease, middle(), Qt::MiddleButton, Qt::NoButton);
  }
  void zoom(std::vector<double>& times) {
    repeat(times, [&](int i) {
      QWheelEvent event(middle(), view_.viewport()->mapToGlobal(middle()), {}, {0, i / 3 % 2 == 0 ? 120 : -120},
                        Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
      QCoreApplication::sendEvent(view_.viewport(), &event);
    });
    if (frames_ % 6 != 0) std::abort(); // as often in as out
  }
  /// Takes hold at `grip`; what is selected follows, and is still held at the end.
  void drag(std::vector<double>& times, QPoint grip) {
    mouse(QEvent::MouseMove, grip, Qt::NoButton, Qt::NoButton);
    mouse(QEvent::MouseButtonPress, grip, Qt::LeftButton, Qt::LeftButton);
    repeat(times, [&](int i) { mouse(QEvent::MouseMove, grip + there(i + 1, 12), Qt::NoButton, Qt::LeftButton); });
  }
  void drop(QPoint there) {
    mouse(QEvent::MouseMove, there, Qt::NoButton, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, there, Qt::LeftButton, Qt::NoButton);
    settle();
  }
  void settle() {
    for (int i = 0; i < kSettleMs / 10; ++i) {
      QCoreApplication::processEvents();
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }

 private:
  [[nodiscard]] QPoint middle() const { return view_.viewport()->rect().center(); }
  /// To and fro, never twice the same place after each other.
  static QPoint there(int i, int step) {
    const int k = i % 16 < 8 ? i % 8 + 1 : 8 - i % 8;
    return {k * step, (k * step) / 2 + i % 2};
  }
  void mouse(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held) {
    QMouseEvent event(type, at, view_.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(view_.viewport(), &event);
  }
  double frame(const std::function<void()>& event) {
    watch_.reset();
    const auto start = Clock::now();
    event();
    watch_.wait();
    return msSince(start);
  }
  void repeat(std::vector<double>& times, const std::function<void(int)>& event) {
    for (int i = 0; i < frames_ + kWarmUp / 6 * 6; ++i) {
      const double ms = frame([&] { event(i); });
      if (i >= kWarmUp / 6 * 6) times.push_back(ms);
    }
    settle();
  }

  QGraphicsView& view_;
  PaintWatch watch_;
  int frames_;
};

struct Times {
  std::vector<double> pan;
  std::vector<double> zoom;
  std::vector<double> drag;
};

/// What is asked of a figure, as a multiple of the bare scene.
struct Asked {
  double pan;
  double zoom;
  double drag;
};

class Bench {
 public:
  Bench(int nodes, int links, int frames) : plan_(sitePlan(nodes, links, 1)), frames_(frames) {
    name_ = std::to_string(nodes) + " nodes, " + std::to_string(links) + " links";
  }

  void run(nlohmann::ordered_json& json) {
    show();
    fit();
    measure("fitted", {.pan = 0.8, .zoom = 0.8, .drag = 0.3}, json);
    closeUp();
    measure("at 100 % with labels", {.pan = 1.5, .zoom = 1.5, .drag = 1.5}, json);
    open(json);
  }

 private:
  void show() {
    auto project = store::Project::create(plan_, folder_.path().toStdString());
    if (!project) std::abort();
    document_ = std::make_unique<ui::PlanDocument>(std::move(*project));
    canvas_.setDocument(document_.get());
    fill();
    for (QGraphicsView* view : std::initializer_list<QGraphicsView*>{&canvas_, &bare_}) {
      PaintWatch watch(*view->viewport());
      view->resize(kWindow);
      view->show();
      watch.wait(); // a window that is covered before its first paint would never get one
    }
    waitForAnalysis();
  }
  /// What is analysed in the background would be measured along.
  void waitForAnalysis() {
    const auto start = Clock::now();
    while ((document_->analysing() || document_->studying()) && msSince(start) < 120'000) {
      QCoreApplication::processEvents();
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    std::printf("%s: analysed after %.1f s%s\n", name_.c_str(), msSince(start) / 1000,
                document_->studying() ? ", failures not yet" : "");
  }
  [[nodiscard]] const ui::Diagram& diagram() const {
    return static_cast<const ui::CanvasScene*>(canvas_.scene())->diagram();
  }
  /// As many rectangles and lines as the plan has nodes and links, where the canvas has them.
  void fill() {
    std::unordered_map<std::string, BareNode*> nodes;
    const auto add = [&](const auto& table) {
      for (const auto& node : table) nodes[node.id] = bare_.add(canvas_.objectRect(QString::fromStdString(node.id)));
    };
    add(plan_.sites);
    add(plan_.devices);
    for (const plan::Link& link : plan_.links) bare_.join(nodes.at(link.a.id), nodes.at(link.b.id));
    // Spread over the plan.
    const std::size_t count = std::min<std::size_t>(kDragged, plan_.devices.size());
    QStringList chosen;
    for (std::size_t i = 0; i < count; ++i) {
      const std::string& id = plan_.devices[i * plan_.devices.size() / count].id;
      dragged_.push_back(nodes.at(id));
      chosen += QString::fromStdString(id);
    }
    document_->select(chosen);
  }
  void fit() {
    canvas_.fitAll();
    alike();
  }
  void closeUp() {
    canvas_.setTransform(QTransform());
    canvas_.centerOn(canvas_.objectRect(grip()).center());
    alike();
  }
  void alike() {
    bare_.setSceneRect(canvas_.sceneRect());
    bare_.setTransform(canvas_.transform());
    bare_.centerOn(canvas_.mapToScene(canvas_.viewport()->rect().center()));
  }
  /// The selected device that is taken hold of: one in the middle of the plan.
  [[nodiscard]] QString grip() const { return document_->selection()[document_->selection().size() / 2]; }

  void measure(const char* how, const Asked& asked, nlohmann::ordered_json& json) {
    Driver canvas(canvas_, frames_);
    Driver bare(bare_, frames_);
    Times ours;
    Times theirs;
    std::vector<double> drops;
    for (int round = 0; round < kRounds; ++round) {
      alike();
      canvas.settle();
      canvas.pan(ours.pan);
      bare.pan(theirs.pan);
      canvas.zoom(ours.zoom);
      bare.zoom(theirs.zoom);
      alike();
      const QPoint at = canvas_.mapFromScene(canvas_.objectRect(grip()).center());
      canvas.drag(ours.drag, at);
      const auto dropped = Clock::now();
      canvas.drop(at + QPoint(40, 30));
      drops.push_back(msSince(dropped));
      document_->undo();
      canvas.settle();
      for (BareNode* node : dragged_) node->setSelected(true);
      bare.drag(theirs.drag, at);
      bare.drop(at);
    }
    const std::string where = name_ + ", " + how;
    print(where + ": pan", ours.pan, theirs.pan, asked.pan, json);
    print(where + ": zoom", ours.zoom, theirs.zoom, asked.zoom, json);
    print(where + ": drag 200 nodes", ours.drag, theirs.drag, asked.drag, json);
    std::printf("%-62s %9.2f ms\n", (where + ": drop them").c_str(), percentile95(drops) - kSettleMs);
  }
  static void print(const std::string& what, const std::vector<double>& ours, const std::vector<double>& theirs,
                    double asked, nlohmann::ordered_json& json) {
    const double ms = percentile95(ours);
    const double bare = percentile95(theirs);
    const double medians = percentile(ours, 50) / percentile(theirs, 50);
    std::printf("%-62s %7.2f ms  bare %7.2f ms  %6.3f x  asked %5.2f x  %-6s  (medians %.3f x)\n", what.c_str(), ms,
                bare, ms / bare, asked, ms / bare <= asked ? "kept" : "MISSED", medians);
    json["figures"].push_back({{"what", what},
                               {"ms", ms},
                               {"bare_ms", bare},
                               {"ratio", ms / bare},
                               {"of_medians", medians},
                               {"asked", asked}});
  }

  /// From its file to the first picture of it in the whole window.
  void open(nlohmann::ordered_json& json) {
    canvas_.hide();
    bare_.hide();
    const QString file = folder_.filePath(QStringLiteral("plan.routewright"));
    if (!store::writeProject(plan_, file.toStdString())) std::abort();
    ui::MainWindow window;
    window.resize(kWindow);
    window.show();
    QCoreApplication::processEvents();
    PaintWatch watch(*window.canvas()->viewport());
    const auto start = Clock::now();
    if (!window.openFile(file)) std::abort();
    watch.reset();
    watch.wait();
    const double ms = msSince(start);
    const std::string what = name_ + ": opening the file";
    std::printf("%-62s %9.0f ms  asked %5.0f ms  %s\n", what.c_str(), ms, 1000.0, ms < 1000 ? "kept" : "MISSED");
    json["figures"].push_back({{"what", what}, {"ms", ms}, {"asked_ms", 1000}});
  }

  plan::Plan plan_;
  int frames_;
  std::string name_;
  QTemporaryDir folder_;
  std::unique_ptr<ui::PlanDocument> document_;
  ui::CanvasView canvas_;
  BareView bare_;
  std::vector<BareNode*> dragged_;
};

std::string machine() {
  std::string processor;
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; processor.empty() && std::getline(info, line);)
    if (line.starts_with("model name")) processor = line.substr(line.find(':') + 2);
  return processor + ", " + std::to_string(std::thread::hardware_concurrency()) + " cores, " +
         QSysInfo::prettyProductName().toStdString() + ", Qt " + qVersion() + " on " +
         QGuiApplication::platformName().toStdString();
}

/// What the workbench's `main` does, up to the end of its first paint. Tells when that was.
int firstWindow() {
  ui::MainWindow window;
  PaintWatch watch(window);
  window.show();
  watch.wait();
  std::printf("%lld\n", static_cast<long long>(Clock::now().time_since_epoch() / std::chrono::nanoseconds(1)));
  std::fflush(stdout);
  return 0;
}

/// In a process of its own, from before it is started.
void measureFirstWindow(nlohmann::ordered_json& json) {
  std::vector<double> times;
  for (int run = 0; run < 6; ++run) {
    QProcess process;
    const auto start = Clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--first-window"), QStringLiteral("-platform"), QGuiApplication::platformName()});
    if (!process.waitForFinished()) std::abort();
    const qlonglong end = process.readAllStandardOutput().trimmed().toLongLong();
    if (run > 0) times.push_back(static_cast<double>(end - start) / 1e6); // the first one reads the program from disk
  }
  const double ms = percentile95(times);
  std::printf("%-62s %9.0f ms  asked %5.0f ms  %s\n", "the first window, from the start of the process", ms, 500.0,
              ms < 500 ? "kept" : "MISSED");
  json["figures"].push_back({{"what", "first window"}, {"ms", ms}, {"asked_ms", 500}});
}

} // namespace

int main(int argc, char** argv) {
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  QApplication app(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("Routewright bench"));
  QApplication::setApplicationName(QStringLiteral("frame_bench"));
  // Nothing of whoever runs this is read or written.
  const QTemporaryDir home;
  qputenv("XDG_DATA_HOME", home.path().toUtf8());
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());

  QCommandLineParser parser;
  const QCommandLineOption nodes(QStringLiteral("nodes"), QStringLiteral("Only this size."), QStringLiteral("N"));
  const QCommandLineOption links(QStringLiteral("links"), QStringLiteral("Only this size."), QStringLiteral("M"));
  const QCommandLineOption frames(QStringLiteral("frames"), QStringLiteral("Frames per round: a multiple of 6."),
                                  QStringLiteral("K"), QStringLiteral("60"));
  const QCommandLineOption first(QStringLiteral("first-window"), QStringLiteral("Opens the window and ends."));
  parser.addOptions({nodes, links, frames, first});
  parser.addHelpOption();
  parser.process(app);
  ui::Theme::apply(ui::Scheme::Light);
  ui::speak(QStringLiteral("en"));
  if (parser.isSet(first)) return firstWindow();

  nlohmann::ordered_json json{{"machine", machine()}, {"figures", nlohmann::ordered_json::array()}};
  std::printf("%s\n", machine().c_str());
  measureFirstWindow(json);
  std::vector<std::pair<int, int>> sizes{{2000, 6000}, {500, 1500}};
  if (parser.isSet(nodes)) sizes = {{parser.value(nodes).toInt(), parser.value(links).toInt()}};
  for (const auto& [n, m] : sizes) Bench(n, m, std::max(6, parser.value(frames).toInt() / 6 * 6)).run(json);
  if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
    std::ofstream(files.first().toStdString()) << json.dump(1) << '\n';
}
