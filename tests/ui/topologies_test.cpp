// Networks from outside: imported, and the published ones laid out.
#include "bridge/plan_document.h"
#include "canvas/geo_diagram.h"
#include "catalogue/catalogue.h"
#include "common/topologies.h"
#include "ui_test.h"

using namespace rw;
using namespace rw::ui;

class TopologiesTest : public QObject {
  Q_OBJECT

  /// The shapes of this kind that lie on each other.
  template <class Counts> static std::string collision(const Diagram& diagram, const Counts& counts) {
    for (std::size_t i = 0; i < diagram.boxes.size(); ++i)
      for (std::size_t k = 0; k < i; ++k)
        if (const Box& a = diagram.boxes[k], &b = diagram.boxes[i]; counts(a) && counts(b) && a.rect.intersects(b.rect))
          return a.key + " and " + b.key;
    return {};
  }

 private Q_SLOTS:
  void aNetworkDroppedOntoTheWindowIsImported() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("net.graphml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<graphml><graph><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>");
    file.close();
    MainWindow window;
    window.show();
    QVERIFY(test::dropFile(window, file.fileName()));
    QVERIFY(window.document() != nullptr);
    QCOMPARE(window.document()->plan().links.size(), std::size_t{1});
    QVERIFY(window.document()->project().file().empty());
  }

  void everyPublishedBackboneIsLaidOut() {
    const auto topologies = test::publishedTopologies();
    if (topologies.empty()) QSKIP(test::kNoTopologies);
    for (const test::Topology& topology : topologies) {
      auto plan = test::readTopology(topology);
      QVERIFY(plan.has_value());
      test::addMicrosoftTo(*plan);
      const plan::Plan whole = catalogue::completed(std::move(*plan));
      const Diagram logical = logicalDiagram(whole, nullptr);
      const Diagram map = geographicDiagram(whole, 100);
      for (const plan::Site& site : whole.sites) {
        QVERIFY2(logical.box(site.id) >= 0, site.id.c_str());
        QVERIFY2(map.box(site.id) >= 0, site.id.c_str());
      }
      const auto solid = [](const Box& box) { return box.shape != BoxShape::Container; };
      const auto marker = [](const Box& box) { return box.shape == BoxShape::Marker; };
      const std::string where = topology.file.stem().string() + ": ";
      const std::string boxes = collision(logical, solid);
      QVERIFY2(boxes.empty(), (where + boxes).c_str());
      const std::string markers = collision(map, marker);
      QVERIFY2(markers.empty(), (where + markers).c_str());
    }
  }
};

RW_UI_TEST(TopologiesTest)
#include "topologies_test.moc"
