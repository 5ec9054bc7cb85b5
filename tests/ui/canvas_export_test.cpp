// Diagrams as files, and the layout of large plans.
#include "canvas/auto_layout.h"
#include "canvas/connectors.h"
#include "canvas/map_projection.h"
#include "catalogue/catalogue.h"
#include "catalogue/generate.h"
#include "formats/yaml.h"
#include "output/diagram_drawing.h"
#include "output/diagram_export.h"
#include "ui_test.h"

#include <QSvgRenderer>

using namespace rw;
using namespace rw::ui;

namespace {

/// Hubs with edges, firewall and router each; user sites on them in turn.
plan::Plan starPlan(int hubs, int users) {
  plan::Plan plan;
  const auto id = [](const char* stem, int n) { return stem + std::to_string(n); };
  for (int h = 0; h < hubs; ++h) {
    plan::Site site;
    site.id = id("hub-", h);
    site.region = id("region-", h / 2);
    plan.sites.insert(plan.sites.size(), site);
    plan::Device firewall;
    firewall.id = id("firewall-", h);
    firewall.site = {site.id};
    firewall.kind = plan::DeviceKind::Firewall;
    plan.devices.insert(plan.devices.size(), firewall);
    plan::Device router;
    router.id = id("router-", h);
    router.site = {site.id};
    plan.devices.insert(plan.devices.size(), router);
    plan::Link link;
    link.id = id("inside-", h);
    link.a = {firewall.id};
    link.b = {router.id};
    plan.links.insert(plan.links.size(), link);
    plan::InternetEgress egress;
    egress.id = id("egress-", h);
    egress.at = {firewall.id};
    plan.internet_egresses.insert(plan.internet_egresses.size(), egress);
  }
  for (int u = 0; u < users; ++u) {
    plan::Site site;
    site.id = id("user-", u);
    site.region = id("region-", u % hubs / 2);
    plan.sites.insert(plan.sites.size(), site);
    plan::Link link;
    link.id = id("wan-", u);
    link.a = {site.id};
    link.b = {id("router-", u % hubs)};
    plan.links.insert(plan.links.size(), link);
  }
  return plan;
}

} // namespace

class CanvasExportTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  plan::Plan plan_;
  engine::Report report_;

  [[nodiscard]] std::filesystem::path file(const char* name) const {
    return std::filesystem::path(folder_.path().toStdString()) / name;
  }
  [[nodiscard]] QByteArray bytes(const char* name) const {
    QFile in(QString::fromStdString(file(name).string()));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }

 private Q_SLOTS:
  void initTestCase() {
    QFile in(test::testFile(QStringLiteral("scenarios/problem-1.yaml")));
    QVERIFY(in.open(QIODevice::ReadOnly));
    auto plan = formats::readYaml(in.readAll().toStdString(), "plan", catalogue::externalIds());
    QVERIFY(plan);
    plan_ = catalogue::completed(std::move(*plan));
    report_ = engine::analyse(plan_, {.fixes = false});
  }

  void svgIsSelfContained() {
    QVERIFY(exportDiagram(plan_, &report_, {.lit = {"adfs-in"}}, file("a.svg")));
    const QByteArray svg = bytes("a.svg");
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(!svg.contains("<text")); // shapes need no font
    QVERIFY(!svg.contains("xlink:href=\"http"));
    QVERIFY(svg.contains("#0072b2")); // the request
    QVERIFY(exportDiagram(plan_, nullptr, {.outlines = false}, file("b.svg")));
    QVERIFY(bytes("b.svg").contains("New York perimeter"));
    QVERIFY(!bytes("b.svg").contains("#d55e00")); // no path, no answer
  }

  void pngHasTheScaleThatWasAskedFor() {
    QVERIFY(exportDiagram(plan_, &report_, {.scale = 1}, file("one.png")));
    QVERIFY(exportDiagram(plan_, &report_, {.scale = 3, .transparent = true}, file("three.png")));
    const QImage one(QString::fromStdString(file("one.png").string()));
    const QImage three(QString::fromStdString(file("three.png").string()));
    QVERIFY(one.width() > 400);
    QVERIFY(std::abs(three.width() - 3 * one.width()) <= 3);
    QCOMPARE(one.pixelColor(2, 2), QColor(Qt::white));
    QCOMPARE(three.pixelColor(2, 2).alpha(), 0);
  }

  // The soft side of a line is part of the line, not of a ground that is not there.
  void linesWithoutAGroundHaveNoFringe() {
    QVERIFY(exportDiagram(plan_, nullptr, {.scale = 1, .transparent = true}, file("bare.png")));
    const QImage bare(QString::fromStdString(file("bare.png").string()));
    const Theme& theme = Theme::light();
    int soft = 0;
    for (int y = 0; y < bare.height(); ++y)
      for (int x = 0; x < bare.width(); ++x) {
        const QColor at = bare.pixelColor(x, y);
        soft += at.alpha() > 100 && at.alpha() < 200 && std::abs(at.red() - theme.link.red()) < 4 ? 1 : 0;
      }
    QVERIFY(soft > 50);
  }

  void pdfHasPages() {
    QVERIFY(
        exportDiagram(plan_, &report_, {.lit = {"adfs-in"}, .version = "3", .reviewer = "R. Viewer"}, file("a.pdf")));
    QVERIFY(bytes("a.pdf").startsWith("%PDF"));
    QVERIFY(bytes("a.pdf").contains("/Count 1"));
    QVERIFY(exportDiagram(catalogue::completed(catalogue::generate(120, 1)), nullptr, {}, file("large.pdf")));
    const QRegularExpression count(QStringLiteral("/Count (\\d+)"));
    int pages = 0; // bookmarks are counted by the same word
    for (auto found = count.globalMatch(QString::fromLatin1(bytes("large.pdf"))); found.hasNext();)
      pages = std::max(pages, found.next().captured(1).toInt());
    QVERIFY(pages > 1);
  }

  void theMapIsExportedToo() {
    QVERIFY(exportDiagram(plan_, &report_, {.look = Look(plan::Projection::Geographic), .lit = {"adfs-in"}},
                          file("map.svg")));
    QVERIFY(QSvgRenderer(bytes("map.svg")).isValid());
  }

  // Neither a link's nor a path's: from far, a site is its name.
  void noLineRunsThroughANameThatIsReadFromFar() {
    Diagram diagram = logicalDiagram(starPlan(6, 24), nullptr);
    constexpr double detail = 0.2;
    const auto picture = [&] {
      QImage image((diagram.bounds.size() * detail).toSize(), QImage::Format_RGB32);
      image.fill(Qt::white);
      QPainter painter(&image);
      painter.scale(detail, detail);
      painter.translate(-diagram.bounds.topLeft());
      paintDiagram(painter, diagram, {}, detail, false);
      return image;
    };
    const QImage with = picture();
    diagram.wires.clear();
    const QImage without = picture();
    QVERIFY(with != without);
    int names = 0;
    for (const Box& box : diagram.boxes) {
      if (box.shape != BoxShape::Container) continue;
      QRect name(0, 0, 8, 6); // the middle of it
      name.moveCenter(((box.rect.center() - diagram.bounds.topLeft()) * detail).toPoint());
      QCOMPARE(with.copy(name), without.copy(name));
      ++names;
    }
    QCOMPARE(names, 6);
  }

  // Words stand where the diagram has them, whichever way the interface runs.
  void aDiagramIsNeverMirrored() {
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const auto picture = [this](Qt::LayoutDirection direction) {
      QGuiApplication::setLayoutDirection(direction);
      const Diagram diagram = logicalDiagram(plan_, nullptr);
      QImage image(diagram.bounds.size().toSize(), QImage::Format_RGB32);
      image.fill(Qt::white);
      QPainter painter(&image);
      painter.translate(-diagram.bounds.topLeft());
      paintDiagram(painter, diagram, {}, 1, false);
      return image;
    };
    QCOMPARE(picture(Qt::RightToLeft), picture(Qt::LeftToRight));
  }

  void whatCannotBeIsRefused() {
    const Status ending = exportDiagram(plan_, &report_, {}, file("a.docx"));
    QVERIFY(!ending && !ending.error().mend.empty());
    const Status folder = exportDiagram(plan_, &report_, {}, file("nowhere") / "a.svg");
    QVERIFY(!folder);
    QCOMPARE(int(folder.error().kind), int(ErrorKind::Io));
    QVERIFY(!exportDiagram(plan_, &report_, {.lit = {"no-such-flow"}}, file("b.png")));
    QVERIFY(!std::filesystem::exists(file("b.png")));
  }

  void aLargePlanIsLaidOutWithoutOverlaps() {
    const plan::Plan plan = starPlan(12, 288);
    const Diagram first = logicalDiagram(plan, nullptr);
    for (const Box& a : first.boxes)
      for (const Box& b : first.boxes)
        if (&a < &b && a.shape != BoxShape::Container && b.shape != BoxShape::Container)
          QVERIFY2(!a.rect.intersects(b.rect), (a.key + " and " + b.key).c_str());
    const Diagram second = logicalDiagram(plan, nullptr);
    for (std::size_t i = 0; i < first.boxes.size(); ++i) QCOMPARE(first.boxes[i].rect, second.boxes[i].rect);
    for (std::size_t i = 0; i < first.wires.size(); ++i) QCOMPARE(first.wires[i].lines, second.wires[i].lines);
  }

  void fiveThousandSitesDoNotHang() {
    const plan::Plan plan = starPlan(100, 4900);
    QElapsedTimer clock;
    clock.start();
    const Diagram diagram = logicalDiagram(plan, nullptr);
    QCOMPARE(diagram.boxes.size(), std::size_t{5000 + 200 + 100 + 2});
    QVERIFY2(clock.elapsed() < 20000,
             qPrintable(QString::number(clock.elapsed()))); // a busy machine; else about a second
  }

  void placesKeepTheirOrderWhenTheyMoveApart() {
    QCOMPARE(spread({0, 0, 100}, {20, 20, 20}, 4), (std::vector<double>{-12, 12, 100}));
    QCOMPARE(spread({}, {}, 4), std::vector<double>{});
  }

  void aLineBesideAnotherTurnsWithIt() {
    // Down, then to the right: its right-hand side is left of the one and below the other.
    const QPolygonF line{{0, 0}, {0, 100}, {100, 100}};
    QCOMPARE(beside(line, 8), (QPolygonF{{-8, 0}, {-8, 108}, {100, 108}}));
  }

  void anArcOverThePacificIsCut() {
    const auto tokyoToLosAngeles = greatCircle({35.68, 139.69}, {34.05, -118.24});
    QCOMPARE(tokyoToLosAngeles.size(), std::size_t{2});
    QCOMPARE(tokyoToLosAngeles[0].last().x(), 180.0);
    QCOMPARE(tokyoToLosAngeles[1].first().x(), -180.0);
    QVERIFY(tokyoToLosAngeles[0].last().y() < onMap({40, 0}).y()); // it bends to the north
    QCOMPARE(greatCircle({0, 0}, {0, 90}).size(), std::size_t{1});
    const GeoPoint back = onGlobe(onMap({51.5, -0.12}));
    QVERIFY(std::abs(back.lat - 51.5) < 1e-9 && std::abs(back.lon + 0.12) < 1e-9);
    QVERIFY(!coastline().isEmpty());
    QVERIFY(coastline().contains(onMap({48.8, 2.3}))); // Paris stands on land
    QVERIFY(!coastline().contains(onMap({0, -30})));   // the Atlantic does not
    QVERIFY(!coastline().contains(onMap({42, 50.5}))); // nor does the Caspian Sea
  }
};

RW_UI_TEST(CanvasExportTest)
#include "canvas_export_test.moc"
