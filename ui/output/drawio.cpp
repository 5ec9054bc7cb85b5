#include "output/drawio.h"

#include "bridge/labels.h"
#include "bridge/picture.h"
#include "bridge/printable.h"
#include "bridge/value_text.h"
#include "canvas/canvas_text.h"
#include "theme/theme.h"

#include <QFile>
#include <QXmlStreamWriter>

namespace rw::ui {

namespace {

// Ids of cells that are not objects; those of objects have a prefix of their own.
const QString kRoot = QStringLiteral("0");
const QString kNetwork = QStringLiteral("layer-network");
const QString kOutside = QStringLiteral("layer-outside");
const QString kNotes = QStringLiteral("layer-notes");

QString boxId(const Box& box) { return QStringLiteral("box-") + qs(box.key); }

/// The drawing of an icon in a style, where `;` ends a value.
QString iconStyle(const QString& name) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (name.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
  return QStringLiteral("shape=label;image=data:image/svg+xml,%1;imageWidth=20;imageHeight=20;imageAlign=left;"
                        "imageVerticalAlign=middle;spacingLeft=30;align=left;")
      .arg(QString::fromLatin1(file.readAll().toBase64()));
}

QString colours(const QColor& ground, const QColor& rim, const QColor& text) {
  return QStringLiteral("fillColor=%1;strokeColor=%2;fontColor=%3;").arg(ground.name(), rim.name(), text.name());
}

QString styleOf(const Box& box, const plan::Plan& plan) {
  const Theme& t = Theme::light();
  // Labels are texts, never HTML: a name may have anything in it.
  const QString base = QStringLiteral("html=0;whiteSpace=wrap;fontFamily=Inter;fontSize=%1;%2")
                           .arg(12)
                           .arg(box.up ? QString() : QStringLiteral("dashed=1;"));
  switch (box.shape) {
  case BoxShape::Cloud:
  case BoxShape::Pill:
    return base + QStringLiteral("rounded=1;arcSize=50;fontStyle=1;") +
           colours(box.key == kInternet ? t.internet : t.cloud, t.nodeLine, t.text);
  case BoxShape::Container:
    return base +
           QStringLiteral("swimlane;startSize=%1;rounded=1;arcSize=4;fontStyle=1;align=left;spacingLeft=12;"
                          "swimlaneFillColor=%2;")
               .arg(int(kHead))
               .arg(t.container.name()) +
           colours(t.container, t.containerLine, t.text);
  case BoxShape::Lan: return base + QStringLiteral("rounded=1;") + colours(t.node, t.nodeLine, t.dim);
  case BoxShape::Note:
    if (!box.picture.isNull())
      return base + QStringLiteral("shape=image;imageAspect=1;verticalLabelPosition=bottom;verticalAlign=top;image=") +
             pictureUri(plan.layout.find(box.object)->picture) + u';';
    return base + QStringLiteral("shape=note;size=12;align=left;verticalAlign=top;spacing=8;") +
           colours(t.warnGround, t.warn, t.text);
  case BoxShape::Frame:
    return base + QStringLiteral("rounded=1;arcSize=2;dashed=1;verticalAlign=top;align=left;spacing=8;fillColor=none;"
                                 "fontStyle=1;strokeColor=%1;fontColor=%2;")
                      .arg(t.line.name(), t.dim.name());
  case BoxShape::Marker:
    return base + QStringLiteral("ellipse;verticalLabelPosition=bottom;verticalAlign=top;") +
           colours(t.node, t.nodeLine, t.text);
  case BoxShape::Edge:
  case BoxShape::Node:
    return base + QStringLiteral("rounded=1;arcSize=12;") + iconStyle(box.icon) + colours(t.node, t.nodeLine, t.text);
  }
  return base;
}

class Page {
 public:
  Page(QXmlStreamWriter& xml, const Diagram& diagram, const plan::Plan& plan)
      : xml_(xml), diagram_(diagram), plan_(plan) {}

  void write(const QString& name, int number) {
    xml_.writeStartElement(QStringLiteral("diagram"));
    xml_.writeAttribute(QStringLiteral("id"), QStringLiteral("page-%1").arg(number));
    xml_.writeAttribute(QStringLiteral("name"), name);
    xml_.writeStartElement(QStringLiteral("mxGraphModel"));
    for (const auto& [key, value] : {std::pair("grid", "1"), std::pair("gridSize", "12"), std::pair("page", "0"),
                                     std::pair("connect", "1"), std::pair("math", "0")})
      xml_.writeAttribute(QLatin1String(key), QLatin1String(value));
    xml_.writeStartElement(QStringLiteral("root"));
    cell(kRoot, {}, {});
    cell(kNetwork, kRoot, CanvasText::tr("Network"));
    cell(kOutside, kRoot, CanvasText::tr("Microsoft and the internet"));
    cell(kNotes, kRoot, CanvasText::tr("Notes and frames"));
    for (const Box& box : diagram_.boxes)
      if (!box.hidden) write(box);
    for (const Wire& wire : diagram_.wires)
      if (!wire.hidden && !diagram_.boxes[std::size_t(wire.from)].hidden &&
          !diagram_.boxes[std::size_t(wire.to)].hidden)
        write(wire);
    for (int i = 0; i < 3; ++i) xml_.writeEndElement();
  }

 private:
  void cell(const QString& id, const QString& parent, const QString& value) {
    xml_.writeStartElement(QStringLiteral("mxCell"));
    xml_.writeAttribute(QStringLiteral("id"), id);
    if (!parent.isEmpty()) xml_.writeAttribute(QStringLiteral("parent"), parent);
    if (!value.isEmpty()) xml_.writeAttribute(QStringLiteral("value"), value);
    xml_.writeEndElement();
  }

  /// The element around a cell that has its label, its id and what the plan says of the object.
  void beginObject(const QString& id, const QString& label, const std::string& object) {
    xml_.writeStartElement(QStringLiteral("object"));
    xml_.writeAttribute(QStringLiteral("id"), id);
    xml_.writeAttribute(QStringLiteral("label"), printable(label.toStdString()));
    if (const auto key = object.empty() ? std::nullopt : keyOf(plan_, qs(object))) {
      const plan::EntityInfo& info = plan::entityInfo(key->kind);
      // Prefixed, as draw.io gives some names a meaning.
      xml_.writeAttribute(QStringLiteral("plan_id"), printable(object));
      xml_.writeAttribute(QStringLiteral("plan_table"), qs(info.meta->key));
      const Value record = plan::toRecord(info, plan::findObject(plan_, *key));
      for (const auto& [property, value] : *record.record()) {
        const plan::PropertyInfo* described = info.property(property);
        if (described != nullptr && described->meta.aspect != plan::Aspect::Layout)
          xml_.writeAttribute(QStringLiteral("plan_") + qs(property), printable(toText(value)));
      }
    }
  }

  QString parentOf(const Box& box) const {
    if (box.container >= 0 && !diagram_.boxes[std::size_t(box.container)].hidden)
      return boxId(diagram_.boxes[std::size_t(box.container)]);
    if (box.shape == BoxShape::Note || box.shape == BoxShape::Frame) return kNotes;
    return box.shape == BoxShape::Cloud || box.shape == BoxShape::Pill ? kOutside : kNetwork;
  }

  void write(const Box& box) {
    QStringList lines{box.label};
    for (const QString& more : {box.sublabel, box.aside})
      if (!more.isEmpty()) lines << more;
    beginObject(boxId(box), lines.join(u'\n'), box.object);
    xml_.writeStartElement(QStringLiteral("mxCell"));
    xml_.writeAttribute(QStringLiteral("style"), styleOf(box, plan_));
    xml_.writeAttribute(QStringLiteral("vertex"), QStringLiteral("1"));
    xml_.writeAttribute(QStringLiteral("parent"), parentOf(box));
    const bool inside = box.container >= 0 && !diagram_.boxes[std::size_t(box.container)].hidden;
    const QPointF origin = inside ? diagram_.boxes[std::size_t(box.container)].rect.topLeft() : QPointF();
    xml_.writeStartElement(QStringLiteral("mxGeometry"));
    number("x", box.rect.x() - origin.x());
    number("y", box.rect.y() - origin.y());
    number("width", box.rect.width());
    number("height", box.rect.height());
    xml_.writeAttribute(QStringLiteral("as"), QStringLiteral("geometry"));
    for (int i = 0; i < 3; ++i) xml_.writeEndElement();
  }

  void number(const char* name, double value) {
    xml_.writeAttribute(QLatin1String(name), QString::number(value, 'f', 1));
  }

  /// Where on the rim of a box a line ends, as shares of its width and height.
  static QString end(const char* which, const QRectF& rect, const QPointF& at) {
    const auto share = [](double part, double whole) {
      return QString::number(whole > 0 ? std::clamp(part / whole, 0.0, 1.0) : 0.5, 'f', 3);
    };
    return QStringLiteral("%1X=%2;%1Y=%3;%1Perimeter=0;")
        .arg(QLatin1String(which), share(at.x() - rect.x(), rect.width()), share(at.y() - rect.y(), rect.height()));
  }

  void write(const Wire& wire) {
    const Theme& t = Theme::light();
    const QPolygonF line = wire.lines.empty() ? QPolygonF() : wire.lines.front();
    const Box& from = diagram_.boxes[std::size_t(wire.from)];
    const Box& to = diagram_.boxes[std::size_t(wire.to)];
    QString style = QStringLiteral("html=0;endArrow=none;fontFamily=Inter;fontSize=11;strokeColor=%1;fontColor=%2;")
                        .arg(t.link.name(), t.dim.name());
    if (wire.style == plan::LinkLine::Orthogonal && diagram_.projection == plan::Projection::Logical)
      style += QStringLiteral("edgeStyle=orthogonalEdgeStyle;rounded=1;jumpStyle=arc;");
    if (wire.style == plan::LinkLine::Curved) style += QStringLiteral("curved=1;");
    if (!wire.up) style += QStringLiteral("dashed=1;");
    const bool bends = wire.style == plan::LinkLine::Orthogonal && line.size() >= 2;
    if (bends) style += end("exit", from.rect, line.front()) + end("entry", to.rect, line.back());
    beginObject(QStringLiteral("wire-") + qs(wire.key), wire.label, wire.object);
    xml_.writeStartElement(QStringLiteral("mxCell"));
    xml_.writeAttribute(QStringLiteral("style"), style);
    xml_.writeAttribute(QStringLiteral("edge"), QStringLiteral("1"));
    xml_.writeAttribute(QStringLiteral("parent"), wire.outer ? kOutside : kNetwork);
    xml_.writeAttribute(QStringLiteral("source"), boxId(from));
    xml_.writeAttribute(QStringLiteral("target"), boxId(to));
    xml_.writeStartElement(QStringLiteral("mxGeometry"));
    xml_.writeAttribute(QStringLiteral("relative"), QStringLiteral("1"));
    xml_.writeAttribute(QStringLiteral("as"), QStringLiteral("geometry"));
    const QPolygonF points = bends ? QPolygonF(line.mid(1, line.size() - 2)) : wire.via;
    if (!points.isEmpty()) {
      xml_.writeStartElement(QStringLiteral("Array"));
      xml_.writeAttribute(QStringLiteral("as"), QStringLiteral("points"));
      for (const QPointF& point : points) {
        xml_.writeStartElement(QStringLiteral("mxPoint"));
        number("x", point.x());
        number("y", point.y());
        xml_.writeEndElement();
      }
      xml_.writeEndElement();
    }
    for (int i = 0; i < 3; ++i) xml_.writeEndElement();
  }

  QXmlStreamWriter& xml_;
  const Diagram& diagram_;
  const plan::Plan& plan_;
};

} // namespace

QByteArray toDrawio(const std::vector<std::pair<QString, Diagram>>& pages, const plan::Plan& completed) {
  QByteArray out;
  QXmlStreamWriter xml(&out);
  xml.setAutoFormatting(true);
  xml.setAutoFormattingIndent(1);
  xml.writeStartDocument();
  xml.writeStartElement(QStringLiteral("mxfile"));
  xml.writeAttribute(QStringLiteral("host"), QStringLiteral("Routewright"));
  int number = 0;
  for (const auto& [name, diagram] : pages)
    Page(xml, diagram, completed).write(printable(name.toStdString()), ++number);
  xml.writeEndElement();
  xml.writeEndDocument();
  return out;
}

} // namespace rw::ui
