// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/icontable.h"
#include "ui/theme/svgdrawing.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace vekha::ui {

namespace {

QString pathOf(const QString &name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

QImage imageFromSvg(const QString &name, int side, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        qWarning("No icon named %s", qPrintable(name));
    return drawnSvg(file.readAll(), side, color);
}

/// Under which the pixmap is cached. In whole numbers: a ratio spelt as text takes longer than colouring the
/// icon.
QString keyOf(const QString &name, int side, const QColor &color, qreal devicePixelRatio)
{
    return QLatin1String("vekha/") + name + u'/' + QString::number(color.rgb(), 16) + u'/' +
           QString::number(side) + u'/' + QString::number(qRound(devicePixelRatio * 1000));
}

/// Draws an icon in the colour that its mode asks for, at the moment it is asked: hence no change of scheme
/// leaves an old colour behind.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, m_name, rect, colorFor(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Qt 6.4 passes the size in device pixels and sets the ratio on the result by itself.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colorFor(mode, state), 1.0);
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

    QString key() const override { return QStringLiteral("vekha-line"); }

    QString iconName() override { return m_name; }

    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return color(Role::Control);
        if (state == QIcon::On || mode == QIcon::Selected)
            return color(Role::Accent);
        return color(m_role);
    }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString &name, Role role) { return QIcon(new LineIconEngine(name, role)); }

bool hasIcon(const QString &name) { return isInIconTable(name); }

QPixmap iconPixmap(const QString &name, int side, const QColor &color, qreal devicePixelRatio)
{
    const QString key = keyOf(name, side, color, devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qRound(side * devicePixelRatio);
    QImage image = imageFromIconTable(name, pixels, color);
    if (image.isNull())
        image = imageFromSvg(name, pixels, color);
    pixmap = QPixmap::fromImage(std::move(image), Qt::NoOpaqueDetection);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QString &name, const QRectF &box, const QColor &color)
{
    const qreal side = std::min(box.width(), box.height());
    const QRectF square(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap pixmap = iconPixmap(name, qRound(side), color, ratio);
    // On whole device pixels, or the lines are smeared.
    const QPointF corner(qRound(square.x() * ratio) / ratio, qRound(square.y() * ratio) / ratio);
    painter->drawPixmap(corner, pixmap);
}

} // namespace vekha::ui
