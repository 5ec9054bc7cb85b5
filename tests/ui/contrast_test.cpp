// What carries meaning can be seen, in both themes: text 4.5 : 1, lines 3 : 1 (WCAG 2.1, 1.4.3 and 1.4.11).
#include "output/painter.h"
#include "theme/theme.h"
#include "ui_test.h"

using namespace rw;
using namespace rw::ui;

namespace {

double luminance(const QColor& colour) {
  const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}
double contrast(const QColor& a, const QColor& b) {
  const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
  return (lighter + 0.05) / (darker + 0.05);
}

/// The strongest contrast with the ground that a picture holds.
double strongest(const QImage& picture, const QColor& ground) {
  double best = 1;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < picture.width(); ++x) best = std::max(best, contrast(picture.pixelColor(x, y), ground));
  return best;
}

} // namespace

class ContrastTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void inBothThemes_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void inBothThemes() {
    QFETCH(bool, dark);
    const Theme& t = dark ? Theme::dark_() : Theme::light();
    for (const QColor& ground :
         {t.canvas, t.container, t.node, t.cloud, t.internet, t.land, t.panel, t.window, t.field})
      for (const QColor& text : {t.text, t.dim}) QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(ground.name()));
    for (const auto& [text, ground] :
         {std::pair(t.bad, t.badGround), std::pair(t.warn, t.warnGround), std::pair(t.ok, t.okGround),
          std::pair(t.advice, t.adviceGround), std::pair(t.accentText, t.accent)})
      QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name()));
    for (const QColor& ground : {t.canvas, t.container, t.land})
      for (const QColor& line : {t.link, t.request, t.answer, t.bad, t.accent})
        QVERIFY2(contrast(line, ground) >= 3, qPrintable(line.name() + u' ' + ground.name()));
    QVERIFY(contrast(t.nodeLine, t.canvas) >= 3);
    QVERIFY(contrast(t.nodeLine, t.container) >= 3);
  }

  // A link and a site off the lit path, near and far away.
  void whatIsOffTheLitPathIsSeen_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("scale");
    for (const bool dark : {false, true})
      for (const double scale : {1.0, 0.25, 0.08})
        QTest::addRow("%s %g", dark ? "dark" : "light", scale) << dark << scale;
  }
  void whatIsOffTheLitPathIsSeen() {
    QFETCH(bool, dark);
    QFETCH(double, scale);
    const Theme& theme = dark ? Theme::dark_() : Theme::light();
    const Ink ink{.theme = theme, .detail = scale, .dimmed = true};
    QImage picture(120, 60, QImage::Format_RGB32);
    const auto paint = [&](const auto& draw) {
      picture.fill(theme.canvas);
      QPainter painter(&picture);
      painter.setRenderHint(QPainter::Antialiasing);
      painter.scale(scale, scale);
      draw(painter);
    };
    paint([&](QPainter& painter) {
      const double y = 30.3 / scale; // between two rows of pixels
      paintWire(painter, {.key = "a", .lines = {QPolygonF{{0, y}, {120 / scale, y}}}}, ink);
    });
    QVERIFY2(strongest(picture, theme.canvas) >= 3, qPrintable(QString::number(strongest(picture, theme.canvas))));
    const Box site{.key = "site", .label = QStringLiteral("Headquarters"), .rect = QRectF(10, 5, 100, 50)};
    Box large = site;
    large.rect = QRectF(10 / scale, 5 / scale, 100 / scale, 50 / scale);
    large.shape = BoxShape::Container;
    paint([&](QPainter& painter) {
      if (scale < 1)
        paintHead(painter, large, ink);
      else
        paintBox(painter, site, ink);
    });
    QVERIFY2(strongest(picture, theme.canvas) >= 4.5, qPrintable(QString::number(strongest(picture, theme.canvas))));
  }

  // Signs of controls are drawn in the theme's colours, not in those of a style sheet's picture.
  void theArrowOfAListIsSeenInDark() {
    Theme::apply(true);
    const auto restore = qScopeGuard([] { Theme::apply(false); });
    MainWindow window;
    window.newPlan();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* box = window.findChild<QComboBox*>();
    QVERIFY(box != nullptr);
    const QImage all = box->grab().toImage();
    const QImage arrow = all.copy(all.width() - 22, 4, 18, all.height() - 8);
    QVERIFY(strongest(arrow, Theme::current().field) >= 4.5);
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("palette.search"));
    search->setText(QStringLiteral("x"));
    QTRY_VERIFY(strongest(search->grab().toImage().copy(search->width() - 24, 4, 20, search->height() - 8),
                          Theme::current().field) >= 4.5);
  }
};

RW_UI_TEST(ContrastTest)
#include "contrast_test.moc"
