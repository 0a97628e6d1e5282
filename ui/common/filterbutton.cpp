// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

namespace vekha::ui {

namespace {

constexpr int padding = 10;
constexpr int gap = 8;
constexpr int glyph = 14;
constexpr int swatch = 10;
constexpr int popupGap = 4;

int widthOf(const QString &text, TypeRole type) { return textWidth(font(type), text); }

} // namespace

FilterButton::FilterButton(const QString &prefix, QWidget *parent) : QAbstractButton(parent), m_prefix(prefix)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FilterButton::openPopup);
    describe();
}

void FilterButton::setPrefix(const QString &prefix)
{
    m_prefix = prefix;
    describe();
}

void FilterButton::setValue(const QString &value)
{
    m_value = value;
    describe();
}

void FilterButton::setSwatch(int series)
{
    m_swatch = series;
    describe();
}

void FilterButton::setActive(bool active)
{
    m_active = active;
    describe();
}

void FilterButton::setCompact(bool compact)
{
    m_compact = compact;
    describe();
}

void FilterButton::setMenu(QMenu *menu) { m_menu = menu; }

void FilterButton::setPopup(QWidget *popup) { m_popup = popup; }

void FilterButton::describe()
{
    setText(QStringLiteral("%1 %2").arg(m_prefix, m_value).trimmed());
    setAccessibleName(text());
    updateGeometry();
    update();
}

void FilterButton::openPopup()
{
    const QPoint below = mapToGlobal(QPoint(0, height() + popupGap));
    if (m_menu) {
        m_menu->setMinimumWidth(std::max(m_menu->minimumWidth(), width()));
        m_menu->popup(below);
        return;
    }
    if (!m_popup)
        return;
    m_popup->adjustSize();
    QPoint corner = below;
    if (const QScreen *display = screen()) {
        const QRect area = display->availableGeometry();
        corner.setX(
            std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - m_popup->width())));
    }
    m_popup->move(corner);
    m_popup->show();
    m_popup->setFocus(Qt::PopupFocusReason);
}

int FilterButton::contentWidth() const
{
    int width = 2 * padding + glyph + gap + widthOf(m_value, TypeRole::Body);
    if (!m_prefix.isEmpty())
        width += widthOf(m_prefix, TypeRole::Secondary) + gap;
    if (m_swatch >= 0)
        width += swatch + gap;
    if (m_active)
        width += glyph + gap;
    return width + 1;
}

QSize FilterButton::sizeHint() const
{
    return {contentWidth(), m_compact ? cardControlHeight : controlHeight};
}

QSize FilterButton::minimumSizeHint() const { return sizeHint(); }

QRect FilterButton::clearRect() const
{
    if (!m_active)
        return {};
    return {width() - padding - glyph, (height() - glyph) / 2, glyph, glyph};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool pressed = isDown() || (m_popup && m_popup->isVisible()) || (m_menu && m_menu->isVisible());
    const Role fill = pressed ? Role::AccentSoft : underMouse() && isEnabled() ? Role::Head : Role::Surface;
    const Role border = !isEnabled() ? Role::Border : m_active ? Role::Accent : Role::Control;
    paintBox(&painter, rect(), color(fill), color(border), controlRadius);

    int x = padding;
    const auto text = [&](const QString &what, TypeRole type, Role ink) {
        painter.setFont(ui::font(type));
        painter.setPen(color(isEnabled() ? ink : Role::Control));
        painter.drawText(QRect(x, 0, width(), height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, what);
        x += widthOf(what, type) + gap;
    };
    if (!m_prefix.isEmpty())
        text(m_prefix, TypeRole::Secondary, m_active ? Role::Accent : Role::Muted);
    if (m_swatch >= 0) {
        paintBox(&painter, QRect(x, (height() - swatch) / 2, swatch, swatch),
                 Palette::active().series(m_swatch), {}, 2);
        x += swatch + gap;
    }
    text(m_value, TypeRole::Body, m_active ? Role::Accent : Role::Text);
    const QColor ink = color(!isEnabled() ? Role::Control : m_active ? Role::Accent : Role::Text);
    paintIcon(&painter, QStringLiteral("chevron-down"), QRect(x, (height() - glyph) / 2, glyph, glyph), ink);
    if (m_active)
        paintIcon(&painter, QStringLiteral("close"), clearRect(), ink);
}

void FilterButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_active && event->button() == Qt::LeftButton &&
        clearRect().adjusted(-4, -8, 8, 8).contains(event->pos())) {
        setDown(false);
        Q_EMIT cleared();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
        click();
        return;
    }
    if (m_active && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        Q_EMIT cleared();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FilterButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace vekha::ui
