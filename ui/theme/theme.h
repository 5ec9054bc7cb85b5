// The tokens of the visual language: every colour and font of the program comes from here.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>
#include <optional>

namespace rw::ui {

/// A choice of colours. The last two are for people who need more contrast: text 7 : 1, lines 4.5 : 1, wide focus rims.
enum class Scheme { Light, Dark, ContrastLight, ContrastDark };
/// As settings and the command line name it: `light`, `dark`, `contrast_light`, `contrast_dark`.
QString schemeName(Scheme scheme);
/// Nothing for every other name: the desktop decides.
std::optional<Scheme> schemeNamed(const QString& name);

/// Colours that mean one thing each, everywhere.
struct Theme {
  bool dark = false;
  bool contrast = false;
  QColor request, answer;
  QColor bad, badGround, warn, warnGround, ok, okGround, advice, adviceGround;
  QColor accent, accentText;
  QColor text, dim;
  QColor window, panel, canvas, line, field, grid;
  /// The drawing: grounds and rims of nodes, sites and clouds; links; land on the map.
  QColor node, nodeLine, link, container, containerLine, cloud, internet, land;

  static const Theme& of(Scheme scheme);
  /// Of paper.
  static const Theme& light() { return of(Scheme::Light); }
  /// The one in force on screen.
  static const Theme& current();
  /// Chooses a scheme, or (nothing) follows the desktop from light to dark, also when it changes; sets the
  /// application's palette, fonts and style sheet. Widgets may carry a property `role` that the style sheet knows:
  /// `primary` (a button that is the thing to do), `pill` (round, as in the top bar), `flat` (no frame), `dim` and
  /// `heading` (labels), `error`, `warning`, `advice`, `ok` (round labels of a state).
  static void apply(std::optional<Scheme> wanted);

  [[nodiscard]] QPalette palette() const;
};

/// The bundled typeface at one of the four sizes: 11, 12, 14, 18 px; 600 where `strong`.
QFont font(int size, bool strong = false);
/// An icon of the family (`resources/icons/NAME.svg`) in a colour of the theme; made for 16 and 20 px and any scale.
QIcon icon(const QString& name);
QIcon icon(const QString& name, const QColor& colour);
/// The same drawn as vectors, for the canvas and for exports.
void drawIcon(QPainter& painter, const QString& name, const QColor& colour, const QRectF& rect);
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

} // namespace rw::ui
