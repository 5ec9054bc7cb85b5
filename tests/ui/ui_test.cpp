#include "ui_test.h"

#include "bridge/translator.h"
#include "edit_child.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QWindow>

namespace rw::test {

namespace {

struct Registered {
  QByteArray name;
  std::function<QObject*()> make;
};
std::vector<Registered>& all() {
  static std::vector<Registered> tests;
  return tests;
}

QPoint inWindow(QWidget* widget, const QPoint& where) { return widget->mapTo(widget->window(), where); }

} // namespace

bool addUiTest(const char* name, std::function<QObject*()> make) {
  all().push_back({name, std::move(make)});
  return true;
}

QString testFile(const QString& relative) { return QStringLiteral(RW_TEST_DIR "/") + relative; }

std::unique_ptr<ui::MainWindow> shownWindow(QSize size) {
  auto window = std::make_unique<ui::MainWindow>();
  window->resize(size);
  window->show();
  window->activateWindow();
  static_cast<void>(
      QTest::qVerify(QTest::qWaitForWindowActive(window.get()), "qWaitForWindowActive", "", __FILE__, __LINE__));
  return window;
}

void press(QWidget* widget, const QPoint& where) {
  QTest::mousePress(widget->window()->windowHandle(), Qt::LeftButton, {}, inWindow(widget, where));
}
void moveTo(QWidget* widget, const QPoint& where) {
  QTest::mouseMove(widget->window()->windowHandle(), inWindow(widget, where));
}
void release(QWidget* widget, const QPoint& where) {
  QTest::mouseRelease(widget->window()->windowHandle(), Qt::LeftButton, {}, inWindow(widget, where));
}
void click(QWidget* widget) {
  const QPoint middle = widget->rect().center();
  moveTo(widget, middle);
  press(widget, middle);
  release(widget, middle);
}

void drag(QWidget* from, const QPoint& start, QWidget* to, const QPoint& end) {
  constexpr int kSteps = 8;
  const QPoint first = inWindow(from, start);
  const QPoint last = inWindow(to, end);
  QWidget* window = from->window();
  moveTo(window, first);
  press(window, first);
  for (int i = 1; i <= kSteps; ++i) moveTo(window, first + (last - first) * i / kSteps);
  release(window, last);
}

bool dropFile(QWidget& window, const QString& file) {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(file)});
  QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(&window, &enter);
  if (!enter.isAccepted()) return false;
  QDropEvent drop(QPointF(50, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(&window, &drop);
  return true;
}

} // namespace rw::test

// ui_tests [CLASS [Qt Test's arguments]]: all classes, or one.
int main(int argc, char** argv) {
  QApplication app(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("Routewright tests"));
  QApplication::setApplicationName(QStringLiteral("ui_tests"));
  const QStringList arguments = QApplication::arguments();
  if (arguments.value(1) == QStringLiteral("--edit-child")) return rw::test::editForever(arguments.value(2));

  // Nothing of whoever runs this is read or written.
  const QTemporaryDir home;
  qputenv("XDG_DATA_HOME", home.path().toUtf8());
  qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
  rw::ui::Theme::apply(rw::ui::Scheme::Light);
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  rw::ui::speak(QStringLiteral("en"));

  int failed = 0;
  bool any = false;
  for (const auto& test : rw::test::all()) {
    if (arguments.size() > 1 && arguments[1] != QString::fromLatin1(test.name)) continue;
    any = true;
    const std::unique_ptr<QObject> object(test.make());
    QStringList rest = arguments.mid(2);
    rest.prepend(QString::fromLatin1(test.name));
    failed += QTest::qExec(object.get(), rest);
  }
  if (!any) qCritical("no such test class");
  return any && failed == 0 ? 0 : 1;
}
