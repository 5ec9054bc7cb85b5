#include "workbench/actions.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>
#include <QSettings>
#include <QWidget>

namespace rw::ui {

std::span<const ActionInfo> actionCatalogue() {
  static constexpr ActionInfo all[] = {
      {"file.new", QT_TRANSLATE_NOOP("actions", "&New plan"), QT_TRANSLATE_NOOP("actions", "Start with an empty plan"),
       "new", "Ctrl+N"},
      {"file.open", QT_TRANSLATE_NOOP("actions", "&Open…"),
       QT_TRANSLATE_NOOP("actions", "Open a plan from a project file or from YAML"), "open", "Ctrl+O"},
      {"file.save_as", QT_TRANSLATE_NOOP("actions", "Save &As…"),
       QT_TRANSLATE_NOOP("actions", "Keep the plan in a project file of this name from now on"), "save-as",
       "Ctrl+Shift+S; Ctrl+S"},
      {"file.import", QT_TRANSLATE_NOOP("actions", "&Import…"),
       QT_TRANSLATE_NOOP("actions", "Read YAML, or a network in GraphML, into a new plan"), "import", "", "", true},
      {"file.export_yaml", QT_TRANSLATE_NOOP("actions", "Export &YAML…"),
       QT_TRANSLATE_NOOP("actions", "Write the plan as YAML, for review and version control"), "export", ""},
      {"file.export_diagram", QT_TRANSLATE_NOOP("actions", "Export &diagram…"),
       QT_TRANSLATE_NOOP("actions", "Write what the canvas shows as SVG, PNG or PDF, or for draw.io"), "export",
       "Ctrl+E"},
      {"file.export_document", QT_TRANSLATE_NOOP("actions", "Export plan d&ocument…"),
       QT_TRANSLATE_NOOP("actions", "Write the whole plan, for those who carry it out, as PDF, ODT, HTML or Markdown"),
       "export", "Ctrl+Shift+E"},
      {"file.export_protocol", QT_TRANSLATE_NOOP("actions", "Export &protocol of walkthroughs…"),
       QT_TRANSLATE_NOOP("actions", "Write what reviewers have seen and said, hop by hop, with room to sign"), "export",
       ""},
      {"file.export_tables", QT_TRANSLATE_NOOP("actions", "Export &tables…"),
       QT_TRANSLATE_NOOP("actions", "Write catalogues, verdicts and loads as a spreadsheet, or one of them as CSV"),
       "export", ""},
      {"file.compare", QT_TRANSLATE_NOOP("actions", "Compare &with…"),
       QT_TRANSLATE_NOOP("actions", "Show what differs from another plan: objects, paths, verdicts, headroom"),
       "columns", ""},
      {"file.issue", QT_TRANSLATE_NOOP("actions", "Iss&ue a version…"),
       QT_TRANSLATE_NOOP("actions", "Keep the plan as it is under a version's name, to compare later ones with"),
       "save", ""},
      {"file.merge", QT_TRANSLATE_NOOP("actions", "&Merge with another's version…"),
       QT_TRANSLATE_NOOP("actions", "Take over what somebody else did to the same plan, and decide what both changed"),
       "redo", ""},
      {"file.close", QT_TRANSLATE_NOOP("actions", "&Close plan"),
       QT_TRANSLATE_NOOP("actions", "Back to the welcome page"), "close", "Ctrl+W", "", true},
      {"file.quit", QT_TRANSLATE_NOOP("actions", "&Quit"), QT_TRANSLATE_NOOP("actions", "Leave Routewright"), "",
       "Ctrl+Q"},

      {"edit.undo", QT_TRANSLATE_NOOP("actions", "&Undo"), QT_TRANSLATE_NOOP("actions", "Take back the last step"),
       "undo", "Ctrl+Z"},
      {"edit.redo", QT_TRANSLATE_NOOP("actions", "&Redo"), QT_TRANSLATE_NOOP("actions", "Do again what was taken back"),
       "redo", "Ctrl+Shift+Z; Ctrl+Y"},
      {"edit.cut", QT_TRANSLATE_NOOP("actions", "Cu&t"),
       QT_TRANSLATE_NOOP("actions", "Put what is selected, with all that hangs on it, on the clipboard and delete it"),
       "cut", "Ctrl+X", "", true},
      {"edit.copy", QT_TRANSLATE_NOOP("actions", "&Copy"),
       QT_TRANSLATE_NOOP("actions", "Put what is selected on the clipboard, for this plan or another one"), "copy",
       "Ctrl+C"},
      {"edit.paste", QT_TRANSLATE_NOOP("actions", "&Paste"),
       QT_TRANSLATE_NOOP("actions", "Put what is on the clipboard into this plan"), "paste", "Ctrl+V"},
      {"edit.add_picture", QT_TRANSLATE_NOOP("actions", "Add p&icture…"),
       QT_TRANSLATE_NOOP("actions", "Put a picture on the canvas: a photograph of the rack, a floor plan, a logo"),
       "picture", ""},
      {"edit.duplicate", QT_TRANSLATE_NOOP("actions", "&Duplicate"),
       QT_TRANSLATE_NOOP("actions", "Make a copy of what is selected"), "duplicate", "Ctrl+D"},
      {"edit.copy_settings", QT_TRANSLATE_NOOP("actions", "Copy s&ettings"),
       QT_TRANSLATE_NOOP("actions", "Take what the selected object is set to, and how it is drawn"), "settings",
       "Ctrl+Alt+C"},
      {"edit.paste_settings", QT_TRANSLATE_NOOP("actions", "Paste sett&ings"),
       QT_TRANSLATE_NOOP("actions", "Set what is selected of the same kind to it; names, addresses and ends stay"),
       "settings", "Ctrl+Alt+V"},
      {"edit.delete", QT_TRANSLATE_NOOP("actions", "De&lete"),
       QT_TRANSLATE_NOOP("actions", "Delete what is selected, with what cannot be without it"), "delete",
       "Del; Backspace"},
      {"edit.rename", QT_TRANSLATE_NOOP("actions", "Re&name"),
       QT_TRANSLATE_NOOP("actions", "Give what is selected another name"), "rename", "F2"},
      {"edit.select_all", QT_TRANSLATE_NOOP("actions", "Select &all"),
       QT_TRANSLATE_NOOP("actions", "Select everything on the canvas"), "select", "Ctrl+A", "", true},
      {"edit.select_similar", QT_TRANSLATE_NOOP("actions", "Select &similar"),
       QT_TRANSLATE_NOOP("actions", "Select everything of the kind of what is selected"), "select-similar",
       "Ctrl+Shift+A"},
      {"edit.select_path", QT_TRANSLATE_NOOP("actions", "Select along the pat&h"),
       QT_TRANSLATE_NOOP("actions", "Select what the lit flow runs through"), "flow", "Ctrl+Shift+H"},
      {"edit.select_inverted", QT_TRANSLATE_NOOP("actions", "In&vert selection"),
       QT_TRANSLATE_NOOP("actions", "Select what is not selected, and only that"), "select-inverted", "Ctrl+I"},
      {"edit.find", QT_TRANSLATE_NOOP("actions", "&Find…"),
       QT_TRANSLATE_NOOP("actions", "Go to an object by its name, its kind, an address or any value"), "search",
       "Ctrl+F", "", true},
      {"edit.layout", QT_TRANSLATE_NOOP("actions", "Lay &out automatically"),
       QT_TRANSLATE_NOOP("actions", "Place what is selected anew, or everything; one step to undo"), "layout",
       "Ctrl+L"},

      {"arrange.left", QT_TRANSLATE_NOOP("actions", "Align &left"),
       QT_TRANSLATE_NOOP("actions", "Left edges in one line"), "align-left", ""},
      {"arrange.centre", QT_TRANSLATE_NOOP("actions", "Align &centres"),
       QT_TRANSLATE_NOOP("actions", "Centres below each other"), "align-center", ""},
      {"arrange.right", QT_TRANSLATE_NOOP("actions", "Align &right"),
       QT_TRANSLATE_NOOP("actions", "Right edges in one line"), "align-right", ""},
      {"arrange.top", QT_TRANSLATE_NOOP("actions", "Align &top"),
       QT_TRANSLATE_NOOP("actions", "Upper edges in one line"), "align-top", "", "", true},
      {"arrange.middle", QT_TRANSLATE_NOOP("actions", "Align &middles"),
       QT_TRANSLATE_NOOP("actions", "Centres beside each other"), "align-middle", ""},
      {"arrange.bottom", QT_TRANSLATE_NOOP("actions", "Align &bottom"),
       QT_TRANSLATE_NOOP("actions", "Lower edges in one line"), "align-bottom", ""},
      {"arrange.across", QT_TRANSLATE_NOOP("actions", "Distribute &horizontally"),
       QT_TRANSLATE_NOOP("actions", "Equal gaps between three or more, from left to right"), "distribute-horizontal",
       "", "", true},
      {"arrange.down", QT_TRANSLATE_NOOP("actions", "Distribute &vertically"),
       QT_TRANSLATE_NOOP("actions", "Equal gaps between three or more, from top to bottom"), "distribute-vertical", ""},

      {"view.logical", QT_TRANSLATE_NOOP("actions", "&Logical"),
       QT_TRANSLATE_NOOP("actions", "Sites as containers of what stands in them"), "logical", "Ctrl+1", "projection"},
      {"view.geographic", QT_TRANSLATE_NOOP("actions", "&Geographic"),
       QT_TRANSLATE_NOOP("actions", "Sites where they are on the map"), "geographic", "Ctrl+2", "projection"},
      {"view.zoom_in", QT_TRANSLATE_NOOP("actions", "Zoom &in"), QT_TRANSLATE_NOOP("actions", "Show it larger"),
       "zoom-in", "Ctrl++; Ctrl+=", "", true},
      {"view.zoom_out", QT_TRANSLATE_NOOP("actions", "Zoom &out"), QT_TRANSLATE_NOOP("actions", "Show more of it"),
       "zoom-out", "Ctrl+-"},
      {"view.fit", QT_TRANSLATE_NOOP("actions", "&Fit all"), QT_TRANSLATE_NOOP("actions", "Show the whole plan"), "fit",
       "Ctrl+0"},
      {"view.fit_selection", QT_TRANSLATE_NOOP("actions", "Fit &selection"),
       QT_TRANSLATE_NOOP("actions", "Show what is selected as large as it fits"), "zoom-selection", "Ctrl+9"},
      {"view.layers", QT_TRANSLATE_NOOP("actions", "La&yers…"),
       QT_TRANSLATE_NOOP("actions", "Show, dim, hide or lock what the drawing says, and choose regions"), "layers",
       "Ctrl+Shift+L", "", true},
      {"view.save", QT_TRANSLATE_NOOP("actions", "&Save this view…"),
       QT_TRANSLATE_NOOP("actions", "Keep view, layers, regions and zoom under a name"), "eye", "Ctrl+Shift+V"},
      {"view.fold", QT_TRANSLATE_NOOP("actions", "Fold or &unfold site"),
       QT_TRANSLATE_NOOP("actions", "Hide what is in a site, or show it again"), "fold", "Ctrl+."},
      {"view.overview", QT_TRANSLATE_NOOP("actions", "&Overview"),
       QT_TRANSLATE_NOOP("actions", "The whole plan in small, in a corner of the canvas"), "overview", "Ctrl+Shift+O",
       "", false, true},
      {"view.walkthrough", QT_TRANSLATE_NOOP("actions", "&Walkthrough"),
       QT_TRANSLATE_NOOP("actions", "Walk the flows hop by hop with a second reviewer, over the whole screen"),
       "walkthrough", "F5"},
      {"view.failures", QT_TRANSLATE_NOOP("actions", "Failure &mode"),
       QT_TRANSLATE_NOOP("actions", "Take elements down by a click and see what happens; the plan stays as it is"),
       "failures", "F8", "", true, true},
      {"view.take_down", QT_TRANSLATE_NOOP("actions", "Take selection do&wn or up"),
       QT_TRANSLATE_NOOP("actions", "See what happens when what is selected fails"), "", "F9"},
      {"view.theme_light", QT_TRANSLATE_NOOP("actions", "Ligh&t"), QT_TRANSLATE_NOOP("actions", "Dark text on light"),
       "theme-light", "", "theme", true},
      {"view.theme_dark", QT_TRANSLATE_NOOP("actions", "&Dark"), QT_TRANSLATE_NOOP("actions", "Light text on dark"),
       "theme-dark", "", "theme"},
      {"view.theme_contrast_light", QT_TRANSLATE_NOOP("actions", "High contrast, lig&ht"),
       QT_TRANSLATE_NOOP("actions", "Black on white, with strong lines and wide focus rims"), "theme-light", "",
       "theme"},
      {"view.theme_contrast_dark", QT_TRANSLATE_NOOP("actions", "High contrast, da&rk"),
       QT_TRANSLATE_NOOP("actions", "White on black, with strong lines and wide focus rims"), "theme-dark", "",
       "theme"},
      {"view.theme_desktop", QT_TRANSLATE_NOOP("actions", "As the des&ktop"),
       QT_TRANSLATE_NOOP("actions", "Light or dark as the desktop is"), "", "", "theme"},
      {"view.language_en", QT_TRANSLATE_NOOP("actions", "Language: English"),
       QT_TRANSLATE_NOOP("actions", "Speak English from the next start on"), "", "", "language", true},
      {"view.language_de", QT_TRANSLATE_NOOP("actions", "Language: German"),
       QT_TRANSLATE_NOOP("actions", "Speak German from the next start on"), "", "", "language"},
      {"view.language_ja", QT_TRANSLATE_NOOP("actions", "Language: Japanese"),
       QT_TRANSLATE_NOOP("actions", "Speak Japanese from the next start on"), "", "", "language"},
      {"view.language_desktop", QT_TRANSLATE_NOOP("actions", "Language of the desktop"),
       QT_TRANSLATE_NOOP("actions", "Speak as the desktop does from the next start on"), "", "", "language"},

      {"help.contents", QT_TRANSLATE_NOOP("actions", "&Help"),
       QT_TRANSLATE_NOOP("actions", "Read about what has the focus, or what the tool tip speaks of"), "help", "F1"},
      {"help.tour", QT_TRANSLATE_NOOP("actions", "&Tour"),
       QT_TRANSLATE_NOOP("actions", "Find, understand and mend a broken call, in five steps"), "play", ""},
      {"help.commands", QT_TRANSLATE_NOOP("actions", "&Commands…"),
       QT_TRANSLATE_NOOP("actions", "Do anything by typing a part of its name"), "search", "Ctrl+Shift+P"},
      {"help.shortcuts", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts…"),
       QT_TRANSLATE_NOOP("actions", "See, change and print the keys of every command"), "keyboard", "Ctrl+Shift+K"},
      {"help.about", QT_TRANSLATE_NOOP("actions", "&About Routewright"),
       QT_TRANSLATE_NOOP("actions", "Version, licence and where the resources come from"), "routewright", ""},
  };
  return all;
}

namespace {

QString keysSetting(const QString& id) { return QStringLiteral("shortcuts/") + id; }

} // namespace

QList<QKeySequence> Actions::ownKeys(const ActionInfo& info) {
  return QKeySequence::listFromString(QString::fromLatin1(info.keys));
}

void Actions::show(QAction& action, const QList<QKeySequence>& keys) {
  action.setShortcuts(keys);
  const QString native = action.shortcut().toString(QKeySequence::NativeText);
  action.setToolTip(native.isEmpty() ? action.statusTip() : QStringLiteral("%1 (%2)").arg(action.statusTip(), native));
}

void Actions::setKeys(const QString& id, const QList<QKeySequence>& keys) {
  show(*get(id), keys);
  for (const ActionInfo& info : actionCatalogue()) {
    if (id != QLatin1String(info.id)) continue;
    if (keys == ownKeys(info))
      QSettings().remove(keysSetting(id));
    else
      QSettings().setValue(keysSetting(id), QKeySequence::listToString(keys));
  }
}

const ActionInfo* Actions::takenBy(const QKeySequence& keys, const QString& but) const {
  if (keys.isEmpty()) return nullptr;
  for (const ActionInfo& info : actionCatalogue()) {
    const QString id = QString::fromLatin1(info.id);
    if (id == but) continue;
    for (const QKeySequence& other : this->keys(id))
      if (!other.isEmpty() &&
          (other.matches(keys) != QKeySequence::NoMatch || keys.matches(other) != QKeySequence::NoMatch))
        return &info;
  }
  return nullptr;
}

Actions::Actions(QWidget* window) : QObject(window) {
  for (const ActionInfo& info : actionCatalogue()) {
    auto* action = new QAction(QCoreApplication::translate("actions", info.text), this);
    action->setObjectName(QString::fromLatin1(info.id));
    action->setCheckable(info.toggles);
    if (*info.icon != '\0') action->setIcon(icon(QString::fromLatin1(info.icon)));
    action->setStatusTip(QCoreApplication::translate("actions", info.help));
    const QVariant chosen = QSettings().value(keysSetting(action->objectName()));
    show(*action, chosen.isValid() ? QKeySequence::listFromString(chosen.toString()) : ownKeys(info));
    if (*info.group != '\0') {
      const QString name = QString::fromLatin1(info.group);
      auto* group = findChild<QActionGroup*>(name);
      if (group == nullptr) {
        group = new QActionGroup(this);
        group->setObjectName(name);
      }
      action->setCheckable(true);
      group->addAction(action);
    }
    window->addAction(action); // its shortcut works wherever the focus is
  }
}

QAction* Actions::get(const QString& id) const {
  auto* action = findChild<QAction*>(id);
  Q_ASSERT_X(action != nullptr, "Actions::get", qPrintable(id));
  return action;
}

std::span<const ActionMenu> actionMenus() {
  static constexpr ActionMenu all[] = {
      {"file", QT_TRANSLATE_NOOP("actions", "&File")},       {"edit", QT_TRANSLATE_NOOP("actions", "&Edit")},
      {"arrange", QT_TRANSLATE_NOOP("actions", "&Arrange")}, {"view", QT_TRANSLATE_NOOP("actions", "&View")},
      {"help", QT_TRANSLATE_NOOP("actions", "&Help")},
  };
  return all;
}

QString menuTitle(const ActionMenu& menu) { return QCoreApplication::translate("actions", menu.title); }

QString withoutMnemonic(QString text) {
  static const QRegularExpression behind(QStringLiteral("\\(&[^&)]\\)"));
  return text.remove(behind).remove(u'&');
}

QMenu* Actions::menu(const ActionMenu& info, QWidget* parent) const {
  auto* menu = new QMenu(menuTitle(info), parent);
  menu->setObjectName(QStringLiteral("menu.") + QLatin1String(info.name));
  menu->setToolTipsVisible(true);
  const QLatin1String name(info.name);
  for (const ActionInfo& entry : actionCatalogue()) {
    const QString id = QString::fromLatin1(entry.id);
    if (!id.startsWith(name + u'.')) continue;
    if (entry.separated) menu->addSeparator();
    menu->addAction(get(id));
  }
  return menu;
}

} // namespace rw::ui
