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

/// A menu of the workbench: all actions whose id starts with `name.`.
struct ActionMenu {
  const char* name;
  const char* title; ///< context "actions", with its mnemonic
};
/// In the order of the menu bar.
std::span<const ActionMenu> actionMenus();
QString menuTitle(const ActionMenu& menu);
/// The text of a menu or an action where it is read and not pressed: without its mnemonic, which in Japanese stands
/// behind it in brackets.
QString withoutMnemonic(QString text);

/// The actions of one window.
class Actions : public QObject {
  Q_OBJECT
 public:
  explicit Actions(QWidget* window);
  /// The action with this id; there is none that the catalogue does not name.
  [[nodiscard]] QAction* get(const QString& id) const;
  QMenu* menu(const ActionMenu& info, QWidget* parent) const;

  /// The keys that the user has chosen, or those of the catalogue.
  [[nodiscard]] QList<QKeySequence> keys(const QString& id) const { return get(id)->shortcuts(); }
  [[nodiscard]] static QList<QKeySequence> ownKeys(const ActionInfo& info); ///< of the catalogue
  /// Kept for this user, on every window from its start on.
  void setKeys(const QString& id, const QList<QKeySequence>& keys);
  /// The other action that one of these keys calls, or that begins with the same keys; nullptr where there is none.
  [[nodiscard]] const ActionInfo* takenBy(const QKeySequence& keys, const QString& but) const;

  template <class Receiver> void on(const QString& id, QObject* context, Receiver receiver) {
    connect(get(id), &QAction::triggered, context, receiver);
  }

 private:
  static void show(QAction& action, const QList<QKeySequence>& keys);
};

} // namespace rw::ui
