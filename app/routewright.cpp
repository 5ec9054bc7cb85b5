// The workbench: reads its arguments and opens the window.
#include "bridge/translator.h"
#include "theme/theme.h"
#include "workbench/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>
#include <cstdio>

namespace {

constexpr auto kDesktop = "desktop"; ///< as the desktop has it

/// "1440x900"; not valid where it is none.
QSize sizeFrom(const QString& text) {
  const QStringList sides = text.split(u'x');
  return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

/// For an option's value that cannot be: says so, and ends the program as the command line tool does.
int refuse(const QString& what) {
  std::fputs(qPrintable(QStringLiteral("error: ") + what + u'\n'), stderr);
  return 2;
}

} // namespace

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
                                 QStringLiteral("light, dark, contrast_light, contrast_dark or desktop (as that "
                                                "is); without it, as chosen before."),
                                 QStringLiteral("THEME"));
  const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language of the texts, such as de."),
                                    QStringLiteral("XX"));
  const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window, such as 1440x900."),
                                QStringLiteral("WxH"));
  parser.addOptions({flow, sample, theme, language, size});
  parser.process(app);
  if (const QString name = parser.value(theme);
      parser.isSet(theme) && name != QLatin1String(kDesktop) && !rw::ui::schemeNamed(name))
    return refuse(
        QStringLiteral("there is no theme \"%1\": choose light, dark, contrast_light, contrast_dark or desktop")
            .arg(name));
  if (parser.isSet(size) && sizeFrom(parser.value(size)).isEmpty())
    return refuse(QStringLiteral("\"%1\" is no size of a window: write it as 1440x900").arg(parser.value(size)));

  const QString wanted =
      parser.isSet(theme) ? parser.value(theme) : QSettings().value(QStringLiteral("theme")).toString();
  rw::ui::Theme::apply(rw::ui::schemeNamed(wanted));
  const QString chosen =
      parser.isSet(language) ? parser.value(language) : QSettings().value(QStringLiteral("language")).toString();
  const QString spoken = chosen.isEmpty() || chosen == QLatin1String(kDesktop) ? QLocale().name() : chosen;
  rw::ui::speak(spoken);
  rw::ui::countAs(spoken);

  rw::ui::MainWindow window;
  if (parser.isSet(size)) window.resize(sizeFrom(parser.value(size)));
  window.lightUp(parser.value(flow));
  window.show();
  if (!parser.positionalArguments().isEmpty())
    window.openFile(parser.positionalArguments().front());
  else if (parser.isSet(sample))
    window.openSample(parser.value(sample));
  return QApplication::exec();
}
