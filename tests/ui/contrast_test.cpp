// What carries meaning can be seen, in every theme: text 4.5 : 1, lines 3 : 1 (WCAG 2.1, 1.4.3 and 1.4.11).
#include "output/painter.h"
#include "theme/theme.h"
#include "ui_test.h"

using namespace rw;
using namespace rw::ui;

namespace {

constexpr Scheme kSchemes[] = {Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark};

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
  void inEveryTheme_data() {
    QTest::addColumn<int>("scheme");
    for (const Scheme scheme : kSchemes) QTest::newRow(qPrintable(schemeName(scheme))) << int(scheme);
  }
  void inEveryTheme() {
    QFETCH(int, scheme);
    const Theme& t = Theme::of(Scheme(scheme));
    const double text = t.contrast ? 7 : 4.5; // WCAG 2.1, 1.4.6
    const double line = t.contrast ? 4.5 : 3;
    for (const QColor& ground :
         {t.canvas, t.container, t.node, t.cloud, t.internet, t.land, t.panel, t.window, t.field})
      for (const QColor& words : {t.text, t.dim}) QVERIFY2(contrast(words, ground) >= text, qPrintable(ground.name()));
    for (const auto& [words, ground] :
         {std::pair(t.bad, t.badGround), std::pair(t.warn, t.warnGround), std::pair(t.ok, t.okGround),
          std::pair(t.advice, t.adviceGround), std::pair(t.accentText, t.accent)})
      QVERIFY2(contrast(words, ground) >= text, qPrintable(words.name() + u' ' + ground.name()));
    for (const QColor& ground : {t.canvas, t.container, t.land})
      for (const QColor& drawn : {t.link, t.request, t.answer, t.bad, t.accent})
        QVERIFY2(contrast(drawn, ground) >= line, qPrintable(drawn.name() + u' ' + ground.name()));
    QVERIFY(contrast(t.nodeLine, t.canvas) >= line);
    QVERIFY(contrast(t.nodeLine, t.container) >= line);
    if (t.contrast)
      for (const QColor& rim : {t.line, t.containerLine})
        QVERIFY2(contrast(rim, t.panel) >= 4.5, qPrintable(rim.name()));
  }

  // A link and a site off the lit path, near and far away.
  void whatIsOffTheLitPathIsSeen_data() {
    QTest::addColumn<int>("scheme");
    QTest::addColumn<double>("scale");
    for (const Scheme scheme : kSchemes)
      for (const double scale : {1.0, 0.25, 0.08})
        QTest::addRow("%s %g", qPrintable(schemeName(scheme)), scale) << int(scheme) << scale;
  }
  void whatIsOffTheLitPathIsSeen() {
    QFETCH(int, scheme);
    QFETCH(double, scale);
    const Theme& theme = Theme::of(Scheme(scheme));
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

  // The focus is told by a wide rim where high contrast is chosen.
  void theFocusIsWideInHighContrast() {
    Theme::apply(Scheme::ContrastDark);
    const auto restore = qScopeGuard([] { Theme::apply(Scheme::Light); });
    MainWindow window;
    window.newPlan();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("palette.search"));
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    const QImage picture = search->grab().toImage();
    const QColor rim = picture.pixelColor(picture.width() / 2, 1);
    QVERIFY2(contrast(rim, Theme::current().panel) >= 7, qPrintable(rim.name()));
  }

  // Signs of controls are drawn in the theme's colours, not in those of a style sheet's picture.
  void theArrowOfAListIsSeenInDark() {
    Theme::apply(Scheme::Dark);
    const auto restore = qScopeGuard([] { Theme::apply(Scheme::Light); });
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
