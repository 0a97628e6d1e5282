// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace vekha::ui {

namespace {

constexpr int segmentPadding = 10;
constexpr int plusWidth = 30;
constexpr int plusIcon = 14;

TypeRole segmentType(bool compact, bool current)
{
    if (compact)
        return current ? TypeRole::SecondaryBold : TypeRole::Secondary;
    return current ? TypeRole::BodyBold : TypeRole::Body;
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

SegmentedControl::SegmentedControl(const QStringList &texts, QWidget *parent) : SegmentedControl(parent)
{
    setSegments(texts);
}

void SegmentedControl::setSegments(const QStringList &texts)
{
    m_texts = texts;
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    setAccessibleDescription(segmentText(m_current));
    updateGeometry();
    update();
}

void SegmentedControl::setSegmentToolTip(int index, const QString &text)
{
    while (m_toolTips.size() <= index)
        m_toolTips.append(QString());
    m_toolTips[index] = text;
}

void SegmentedControl::setCurrent(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(segmentText(index));
    update();
    Q_EMIT currentChanged(index);
}

void SegmentedControl::setAddVisible(bool visible, const QString &spokenName)
{
    m_addVisible = visible;
    m_addName = spokenName;
    updateGeometry();
    update();
}

void SegmentedControl::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

// As wide as in bold: choosing another segment moves nothing.
int SegmentedControl::segmentWidth(int index) const
{
    if (index >= count())
        return plusWidth;
    return textWidth(ui::font(segmentType(m_compact, true)), m_texts.at(index)) + 2 * segmentPadding;
}

QRect SegmentedControl::segmentRect(int index) const
{
    int x = 0;
    for (int i = 0; i < index; ++i)
        x += segmentWidth(i);
    return {x, 0, segmentWidth(index), height()};
}

int SegmentedControl::segmentAt(const QPoint &pos) const
{
    for (int i = 0; i < total(); ++i) {
        if (segmentRect(i).contains(pos))
            return i;
    }
    return -1;
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < total(); ++i)
        width += segmentWidth(i);
    return {width, m_compact ? cardControlHeight : controlHeight};
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()), controlRadius, controlRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(frame);
    painter.fillRect(rect(), color(Role::Surface));
    for (int i = 0; i < total(); ++i) {
        const QRect box = segmentRect(i);
        const bool current = i == m_current && i < count();
        if (current)
            painter.fillRect(box, color(Role::AccentSoft));
        else if (i == m_hovered && isEnabled())
            painter.fillRect(box, color(Role::Head));
        if (i + 1 < total())
            painter.fillRect(QRect(box.right(), box.top(), 1, box.height()), color(Role::Border));
        const Role ink = !isEnabled() ? Role::Control : current ? Role::Accent : Role::Text;
        if (i == count()) {
            const QRect plus(box.center().x() - plusIcon / 2 + 1, box.center().y() - plusIcon / 2 + 1,
                             plusIcon, plusIcon);
            paintIcon(&painter, QStringLiteral("plus"), plus, color(Role::Muted));
            continue;
        }
        painter.setFont(ui::font(segmentType(m_compact, current)));
        painter.setPen(color(ink));
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, m_texts.at(i));
    }
    painter.setClipping(false);
    paintBox(&painter, rect(), {}, color(isEnabled() ? Role::Control : Role::Border), controlRadius);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int index = segmentAt(event->pos());
    if (index == count() && m_addVisible)
        Q_EMIT addRequested();
    else
        setCurrent(index);
}

void SegmentedControl::mouseMoveEvent(QMouseEvent *event)
{
    const int index = segmentAt(event->pos());
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
}

void SegmentedControl::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(count() - 1);
        return;
    case Qt::Key_Plus:
        if (m_addVisible) {
            Q_EMIT addRequested();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void SegmentedControl::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? m_current : segmentAt(event->pos());
    if (index < 0 || index >= count())
        return;
    const QPoint corner = mapToGlobal(segmentRect(index).bottomLeft());
    Q_EMIT menuRequested(index, byKey ? corner : event->globalPos());
}

bool SegmentedControl::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = segmentAt(help->pos());
        const QString text = index == count() ? m_addName : m_toolTips.value(index);
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace vekha::ui
