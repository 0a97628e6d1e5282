// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/painteditems.h"

#include "ui/common/itemkeys.h"
#include "ui/theme/focusring.h"
#include "ui/theme/palette.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace vekha::ui {

namespace {

/// The items for the screen reader: a chart whose value is the item with the keyboard.
class ItemsAccessible : public QAccessibleWidget {
public:
    explicit ItemsAccessible(PaintedItems *items) : QAccessibleWidget(items, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *items = static_cast<const PaintedItems *>(object());
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return items->itemText(items->currentItem());
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *items = qobject_cast<PaintedItems *>(object);
    return items ? new ItemsAccessible(items) : nullptr;
}

void installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

PaintedItems::PaintedItems(Qt::Orientation along, QWidget *parent) : QWidget(parent), m_along(along)
{
    installAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty(focusRadiusProperty, -1); // each item has a ring of its own
}

void PaintedItems::setCurrentItem(int item)
{
    m_current = std::clamp(item, -1, itemCount() - 1);
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void PaintedItems::itemsChanged()
{
    m_current = std::min(m_current, itemCount() - 1);
    m_hovered = -1;
    m_pressed = -1;
    updateGeometry();
    update();
}

void PaintedItems::paintFocus(QPainter &painter, int item, const QRectF &ring) const
{
    if (item != m_current || !hasFocus())
        return;
    painter.setPen(QPen(color(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, 4, 4);
}

QString PaintedItems::sentenceOf(const QString &name, QStringList words)
{
    words.removeAll(QString());
    return name + QStringLiteral(": ") + words.join(QStringLiteral(", "));
}

int PaintedItems::itemAt(QPointF position) const
{
    for (int item = 0; item < itemCount(); ++item) {
        if (itemRect(item).contains(position))
            return item;
    }
    return -1;
}

void PaintedItems::setHovered(int item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool PaintedItems::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const int item = itemAt(help->pos()); item >= 0)
            QToolTip::showText(help->globalPos(), itemText(item), this, itemRect(item).toAlignedRect());
        return true;
    }
    return QWidget::event(event);
}

void PaintedItems::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int item = 0; item < itemCount(); ++item)
        paintItem(painter, item);
}

void PaintedItems::changeEvent(QEvent *event)
{
    update();
    QWidget::changeEvent(event);
}

void PaintedItems::mouseMoveEvent(QMouseEvent *event) { setHovered(itemAt(event->position())); }

void PaintedItems::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? itemAt(event->position()) : -1;
    if (m_pressed >= 0)
        setCurrentItem(m_pressed);
}

void PaintedItems::mouseReleaseEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    const bool clicked = event->button() == Qt::LeftButton && item >= 0 && item == m_pressed;
    m_pressed = -1;
    if (clicked)
        Q_EMIT itemActivated(item);
}

void PaintedItems::leaveEvent(QEvent *) { setHovered(-1); }

void PaintedItems::keyPressEvent(QKeyEvent *event)
{
    if (const auto item = walkedTo(*event, m_along, m_current, itemCount()))
        return setCurrentItem(*item);
    if (!activates(*event))
        return QWidget::keyPressEvent(event);
    if (m_current >= 0)
        Q_EMIT itemActivated(m_current);
}

void PaintedItems::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && isByTab(*event))
        setCurrentItem(0);
    QWidget::focusInEvent(event);
}

void PaintedItems::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExportActions(menu, this, [this] {
        TableContent table = content();
        return Export{table.title, pictureOf(this), [table] { return table; }};
    });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace vekha::ui
