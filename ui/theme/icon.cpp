// Icons of the family: one SVG each, drawn in one colour that is put in place when it is rendered.
#include "theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rw::ui {
namespace {

QByteArray recoloured(const QString& name, const QColor& colour) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll().replace("#1B2430", colour.name().toLatin1());
}

/// Asks the theme when it paints, so that an icon follows from light to dark.
class ThemeIconEngine : public QIconEngine {
 public:
  ThemeIconEngine(QString name, std::optional<QColor> colour) : name_(std::move(name)), colour_(colour) {}
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
    const int side = std::min(rect.width(), rect.height());
    const QPixmap drawn = iconPixmap(name_, colourOf(mode), side, ratio);
    painter->drawPixmap(QRectF(rect.center().x() + 0.5 - side / 2.0, rect.center().y() + 0.5 - side / 2.0, side, side),
                        drawn, QRectF(drawn.rect()));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    return iconPixmap(name_, colourOf(mode), std::min(size.width(), size.height()), 1.0);
  }
  [[nodiscard]] QIconEngine* clone() const override { return new ThemeIconEngine(name_, colour_); }

 private:
  [[nodiscard]] QColor colourOf(QIcon::Mode mode) const {
    const Theme& theme = Theme::current();
    QColor colour = colour_.value_or(theme.text);
    if (mode == QIcon::Disabled) colour.setAlphaF(0.4F);
    return colour;
  }
  QString name_;
  std::optional<QColor> colour_;
};

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio) {
  const int pixels = std::max(1, qRound(size * devicePixelRatio));
  const QString key = QStringLiteral("rw-icon/%1/%2/%3").arg(name, colour.name(QColor::HexArgb)).arg(pixels);
  QPixmap pixmap;
  if (!QPixmapCache::find(key, &pixmap)) {
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    drawIcon(painter, name, colour, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
  }
  pixmap.setDevicePixelRatio(devicePixelRatio);
  return pixmap;
}

void drawIcon(QPainter& painter, const QString& name, const QColor& colour, const QRectF& rect) {
  static QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
  auto& renderer = renderers[name + colour.name()];
  if (renderer == nullptr) renderer = std::make_shared<QSvgRenderer>(recoloured(name, colour));
  renderer->render(&painter, rect);
}

QIcon icon(const QString& name) { return QIcon(new ThemeIconEngine(name, std::nullopt)); }
QIcon icon(const QString& name, const QColor& colour) { return QIcon(new ThemeIconEngine(name, colour)); }

} // namespace rw::ui
