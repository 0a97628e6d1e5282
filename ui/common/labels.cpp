// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labels.h"

#include <QEvent>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int droppedFigurePixels = 24;

QFont dropped(QFont figure)
{
    figure.setPixelSize(std::min(figure.pixelSize(), droppedFigurePixels));
    return figure;
}

} // namespace

TextLabel::TextLabel(TypeRole type, Role role, QWidget *parent) : QLabel(parent), m_type(type), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(ui::font(type));
    applyColour();
}

TextLabel::TextLabel(const QString &text, TypeRole type, Role role, QWidget *parent)
    : TextLabel(type, role, parent)
{
    setText(text);
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    applyColour();
}

void TextLabel::setType(TypeRole type)
{
    m_type = type;
    setFont(fontOf(type));
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // The application's palette came down over ours.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
}

void TextLabel::applyColour()
{
    if (m_applying || palette().color(QPalette::WindowText) == color(m_role))
        return;
    m_applying = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color(m_role));
    own.setColor(QPalette::Text, color(m_role));
    own.setColor(QPalette::Disabled, QPalette::WindowText, color(Role::Control));
    setPalette(own);
    m_applying = false;
}

ElidingLabel::ElidingLabel(TypeRole type, Role role, QWidget *parent) : TextLabel(type, role, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {std::min(fontMetrics().averageCharWidth() * 4, sizeHint().width()), sizeHint().height()};
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
}

void ElidingLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    refreshToolTip();
}

bool ElidingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        refreshToolTip();
    return TextLabel::event(event);
}

void ElidingLabel::refreshToolTip()
{
    const bool elided = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(elided ? text() : QString());
}

FigureLabel::FigureLabel(TypeRole type, Role role, QWidget *parent) : TextLabel(type, role, parent)
{
    setFont(figureFont(type));
}

void FigureLabel::setFigure(const QString &text, const QString &exact, const QString &shorter)
{
    m_shorter = shorter;
    setText(text);
    setToolTip(exact == text ? QString() : exact);
    setAccessibleName(exact.isEmpty() ? text : exact);
}

void FigureLabel::setDerived(bool derived)
{
    m_derived = derived;
    QFont figure = font();
    figure.setItalic(derived);
    setFont(figure);
    setRole(derived ? Role::Muted : Role::Text);
}

QFont FigureLabel::fontOf(TypeRole type) const
{
    return m_derived ? derivedFigureFont(type) : figureFont(type);
}

QSize FigureLabel::minimumSizeHint() const
{
    const QString least = m_shorter.isEmpty() ? text() : m_shorter;
    return {QFontMetrics(dropped(font())).horizontalAdvance(least) + 1, QLabel::minimumSizeHint().height()};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const int room = contentsRect().width();
    QFont figure = font();
    const auto fits = [&](const QString &what) {
        return QFontMetrics(figure).horizontalAdvance(what) <= room;
    };
    QString shown = text();
    if (!fits(shown) && !m_shorter.isEmpty())
        shown = m_shorter;
    if (!fits(shown))
        figure = dropped(figure);
    painter.setFont(figure);
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
}

} // namespace vekha::ui
