// The help: a list of pages that can be searched, and the page.
#pragma once

#include "help/help_pages.h"

#include <QDialog>

class QTextBrowser;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;
class QUrl;

namespace rw::ui {

class SearchField;

class HelpWindow : public QDialog {
  Q_OBJECT
 public:
  explicit HelpWindow(QWidget* parent);
  /// F1 in a dialog opens the help at a topic, over it. There the help does nothing in the workbench, which waits.
  static void offerIn(QDialog& dialog, const QString& topic);
  /// A page by its topic; the first one where there is none of that name.
  void open(const QString& topic);
  /// The same, in front of everything.
  void present(const QString& topic);

 Q_SIGNALS:
  /// A link says so.
  void actionWanted(const QString& id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  [[nodiscard]] const HelpPage& pageOf(const QTreeWidgetItem& item) const;
  void search(const QString& text);
  void follow(const QUrl& link);
  void showPage(const QString& topic);
  void step(int by);

  std::vector<HelpPage> pages_;
  SearchField* search_;
  QTreeWidget* list_;
  QTextBrowser* page_;
  QToolButton* back_;
  QToolButton* forward_;
  QStringList visited_; ///< topics
  qsizetype at_ = -1;   ///< in `visited_`
  bool acts_ = true;    ///< links do something in the workbench
};

} // namespace rw::ui
