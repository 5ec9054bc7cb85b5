// Everything that leaves the workbench as a file. Written in the background from the plan as it is at that moment; one
// at a time, with progress, and can be given up.
#pragma once

#include "canvas/look.h"
#include "engine/engine.h"
#include "output/document_pages.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

class QProgressDialog;
class QThread;
class QWidget;

namespace rw::ui {

class MessageBar;
class PlanComparison;
class PlanDocument;

class Exports : public QObject {
  Q_OBJECT
 public:
  Exports(QWidget* window, MessageBar* messages);
  ~Exports() override;
  void setDocument(PlanDocument* document) { document_ = document; }

  // Each asks for a file first.
  void yaml();
  void diagram(const Look& look);
  /// With what differs from the version that the plan is held against, if there is one.
  void document(const PlanComparison& comparison);
  /// What was said in walkthroughs; `over` is the window that asks.
  void protocol(QWidget* over);
  void tables();
  [[nodiscard]] bool busy() const { return thread_ != nullptr; }

 Q_SIGNALS:
  void busyChanged();

 private:
  using Write = std::function<Status(const engine::Report& report, const KeepGoing& keepGoing)>;
  /// `whole`: what is written needs fixes and failures, as they are without what is taken down on the screen.
  void start(const QString& path, bool whole, Write write);
  /// Asks for a file for a document; empty where nobody wants one.
  QString chooseDocument(QWidget* over, const QString& title);
  void finished(const QString& path, const Status& status);
  void tellOutcome(const QString& path, const Status& status);

  QWidget* window_;
  MessageBar* messages_;
  PlanDocument* document_ = nullptr;
  QThread* thread_ = nullptr;
  QProgressDialog* progress_ = nullptr;
  std::shared_ptr<std::atomic<bool>> givenUp_;
};

} // namespace rw::ui
