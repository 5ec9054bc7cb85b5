// Where one starts: a new plan, a file, what was open lately, samples, and what an earlier run left unsaved.
#pragma once

#include "store/project.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace rw::ui {

class WelcomePage : public QScrollArea {
  Q_OBJECT
 public:
  explicit WelcomePage(QWidget* parent = nullptr);
  /// Reads recent files and left-behind journals anew, and paints itself in the theme in force.
  void refresh();

 Q_SIGNALS:
  void newWanted();
  void openWanted();
  void tourWanted();
  void fileWanted(const QString& path);
  void sampleWanted(const QString& id);
  void journalWanted(const QString& journal);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void fillUnsaved();
  void fillRecent();
  void fillSamples();

  QLabel* mark_;
  QVBoxLayout* unsaved_;
  QVBoxLayout* recent_;
  QVBoxLayout* samples_;
};

/// The titles of changes, for a tool tip or a question: the last ones, one a line.
QString listOf(const std::vector<edit::ChangeSet>& changes);

} // namespace rw::ui
