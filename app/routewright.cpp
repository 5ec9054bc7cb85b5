// The workbench: reads its arguments and opens the window.
#include "bridge/translator.h"
#include "theme/theme.h"
#include "workbench/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("Routewright"));
  QApplication::setApplicationName(QStringLiteral("routewright"));
  QApplication::setApplicationVersion(QStringLiteral(RW_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("routewright"));

  QCommandLineParser parser;
  parser.setApplicationDescription(
      QStringLiteral("Plans ExpressRoute for Microsoft 365 and proves the plan on paper."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A project file, or a plan as YAML."),
                               QStringLiteral("[FILE]"));
  const QCommandLineOption flow(QStringLiteral("flow"), QStringLiteral("Light up this flow."), QStringLiteral("ID"));
  const QCommandLineOption sample(QStringLiteral("sample"), QStringLiteral("Open this sample."),
                                  QStringLiteral("NAME"));
  const QCommandLineOption theme(QStringLiteral("theme"),
                                 QStringLiteral("light, dark, contrast_light or contrast_dark; without it, as "
                                                "chosen before or as the desktop is."),
                                 QStringLiteral("THEME"));
  const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language of the texts, such as de."),
                                    QStringLiteral("XX"));
  const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window, such as 1440x900."),
                                QStringLiteral("WxH"));
  parser.addOptions({flow, sample, theme, language, size});
  parser.process(app);

  const QString wanted =
      parser.isSet(theme) ? parser.value(theme) : QSettings().value(QStringLiteral("theme")).toString();
  rw::ui::Theme::apply(rw::ui::schemeNamed(wanted));
  const QString chosen =
      parser.isSet(language) ? parser.value(language) : QSettings().value(QStringLiteral("language")).toString();
  const QString spoken = chosen.isEmpty() || chosen == QStringLiteral("desktop") ? QLocale().name() : chosen;
  rw::ui::speak(spoken);
  rw::ui::countAs(spoken);

  rw::ui::MainWindow window;
  if (const QStringList sides = parser.value(size).split(u'x'); sides.size() == 2)
    window.resize(sides[0].toInt(), sides[1].toInt());
  window.lightUp(parser.value(flow));
  window.show();
  if (!parser.positionalArguments().isEmpty())
    window.openFile(parser.positionalArguments().front());
  else if (parser.isSet(sample))
    window.openSample(parser.value(sample));
  return QApplication::exec();
}
