// One executable holds every test of the workbench: each class registers itself here, CTest runs them one by one.
#pragma once

#include "store/project.h"
#include "workbench/main_window.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>
#include <functional>
#include <memory>

namespace rw::test {

/// Registers a test class; returns true so that a global can hold the call.
bool addUiTest(const char* name, std::function<QObject*()> make);

/// A path in tests/.
QString testFile(const QString& relative);

/// The workbench's window, shown and active; the test fails where it does not become so.
std::unique_ptr<ui::MainWindow> shownWindow(QSize size = {1440, 900});

/// Clicks in a window as a mouse does: through the window system, so that grabs and focus behave. `where` is in the
/// widget's coordinates.
void press(QWidget* widget, const QPoint& where);
void moveTo(QWidget* widget, const QPoint& where);
void release(QWidget* widget, const QPoint& where);
void click(QWidget* widget);
/// Presses at one place, moves in steps, releases at another.
void drag(QWidget* from, const QPoint& start, QWidget* to, const QPoint& end);

/// Drops a file onto a window; whether the window takes it.
bool dropFile(QWidget& window, const QString& file);

/// The child of this type and name that can be seen, or nullptr.
template <class T> T* seen(const QWidget* parent, const QString& name) {
  for (T* child : parent->findChildren<T*>(name))
    if (child->isVisible()) return child;
  return nullptr;
}

} // namespace rw::test

#define RW_UI_TEST(Class)                                                                                              \
  static const bool registered##Class = rw::test::addUiTest(#Class, []() -> QObject* { return new Class; });
