// Every action of the workbench, declared once: menus, buttons, shortcuts and tests read this list.
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QObject>
#include <span>

namespace rw::ui {

struct ActionInfo {
  const char* id;         ///< `edit.undo`; the part before the point names the menu
  const char* text;       ///< context "actions", with its mnemonic
  const char* help;       ///< what it does, for tool tips
  const char* icon;       ///< of the family; may be empty
  const char* keys;       ///< portable shortcuts, `; ` between them; may be empty
  const char* group = ""; ///< actions of one group exclude each other and can be checked
  bool separated = false; ///< a line stands before it in its menu
  bool toggles = false;   ///< on or off by itself
};

std::span<const ActionInfo> actionCatalogue();

/// The actions of one window.
class Actions : public QObject {
  Q_OBJECT
 public:
  explicit Actions(QWidget* window);
  /// The action with this id; there is none that the catalogue does not name.
  [[nodiscard]] QAction* get(const QString& id) const;
  /// A menu of all actions whose id starts with `name.`.
  QMenu* menu(const QString& name, const QString& title, QWidget* parent) const;

  template <class Receiver> void on(const QString& id, QObject* context, Receiver receiver) {
    connect(get(id), &QAction::triggered, context, receiver);
  }
};

} // namespace rw::ui
