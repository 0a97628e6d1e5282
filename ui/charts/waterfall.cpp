// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall.h"

#include "ui/charts/charttext.h"
#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr double valueLine = 20; ///< above a column
constexpr double nameLine = 16;  ///< of the two lines beneath
constexpr double namesTop = 6;
constexpr double columnShare = 0.72; ///< of its slot
constexpr double widestColumn = 76;
/// Totals are cut off where the moves take less than this share of them: else they could not be seen.
constexpr double smallMoves = 0.5;
constexpr double leftOfTotals = 0.35; ///< of the plot, for the lowest cut total

QColor fillOf(WaterfallStep::Kind kind)
{
    switch (kind) {
    case WaterfallStep::Kind::Better:
        return color(Role::OkShape);
    case WaterfallStep::Kind::Worse:
        return color(Role::OffShape);
    case WaterfallStep::Kind::Total:
    case WaterfallStep::Kind::Neutral:
        break;
    }
    return color(Role::Control);
}

QColor inkOf(WaterfallStep::Kind kind)
{
    switch (kind) {
    case WaterfallStep::Kind::Better:
        return color(Role::OkText);
    case WaterfallStep::Kind::Worse:
        return color(Role::OffText);
    case WaterfallStep::Kind::Total:
    case WaterfallStep::Kind::Neutral:
        break;
    }
    return color(Role::Text);
}

/// A name on at most two lines of this width, the last one elided.
QStringList linesOf(const QString &name, const QFont &font, double width)
{
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (!first.isValid()) {
        layout.endLayout();
        return {};
    }
    first.setLineWidth(width);
    const int end = first.textLength();
    layout.endLayout();
    const QFontMetricsF metrics(font);
    QStringList lines{metrics.elidedText(name.left(end).trimmed(), Qt::ElideRight, width)};
    if (end < name.size())
        lines += metrics.elidedText(name.mid(end).trimmed(), Qt::ElideRight, width);
    return lines;
}

} // namespace

Waterfall::Waterfall(QWidget *parent) : PaintedItems(Qt::Horizontal, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Waterfall::setSteps(std::vector<WaterfallStep> steps)
{
    m_steps = std::move(steps);
    m_spans.clear();
    double at = 0, lowestMove = HUGE_VAL, highest = -HUGE_VAL;
    for (const WaterfallStep &step : m_steps) {
        const bool isTotal = step.kind == WaterfallStep::Kind::Total;
        const double from = isTotal ? 0 : at;
        at = isTotal ? step.value : at + step.value;
        m_spans.emplace_back(from, at);
        lowestMove = std::min({lowestMove, at, isTotal ? at : from});
        highest = std::max({highest, at, isTotal ? at : from});
    }
    m_low = std::min(0.0, lowestMove);
    m_high = std::max(0.0, highest);
    const double moves = highest - lowestMove;
    if (!m_steps.empty() && lowestMove > 0 && moves < smallMoves * highest)
        m_low = lowestMove - std::max(moves, highest * 1e-6) * leftOfTotals;
    if (!(m_high > m_low))
        m_high = m_low + 1;
    itemsChanged();
}

QString Waterfall::itemText(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const WaterfallStep &told = m_steps[size_t(item)];
    return sentenceOf(told.name, {told.valueText, told.detail});
}

QRectF Waterfall::plot() const
{
    const double below = namesTop + 2 * nameLine;
    return QRectF(rect()).adjusted(2, valueLine + 2, -2, -below - 2);
}

double Waterfall::yAt(double value) const
{
    const QRectF area = plot();
    return area.bottom() - (value - m_low) / (m_high - m_low) * area.height();
}

QRectF Waterfall::itemRect(int item) const
{
    const QRectF area = plot();
    const double width = area.width() / std::max<size_t>(1, m_steps.size());
    return {area.left() + item * width, 0, width, double(height())};
}

QRectF Waterfall::columnRect(int step) const
{
    const QRectF place = itemRect(step);
    const auto [from, to] = m_spans[size_t(step)];
    const double width = std::min(place.width() * columnShare, widestColumn);
    const double top = std::round(yAt(std::max({from, to, m_low})));
    const double bottom = std::round(yAt(std::max(std::min(from, to), m_low)));
    return {std::round(place.center().x() - width / 2), top, std::round(width), std::max(2.0, bottom - top)};
}

void Waterfall::paintEvent(QPaintEvent *event)
{
    PaintedItems::paintEvent(event);
    QPainter painter(this);
    // The ground is at zero where it is seen, else at the foot.
    painter.setPen(QPen(color(Role::Control), 1));
    const double y = std::round(yAt(std::max(0.0, m_low))) + 0.5;
    painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
}

void Waterfall::paintItem(QPainter &painter, int step) const
{
    const WaterfallStep &told = m_steps[size_t(step)];
    const QRectF column = columnRect(step);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillOf(told.kind));
    painter.drawRoundedRect(column, 2, 2);
    if (told.kind == WaterfallStep::Kind::Total && m_low > 0)
        paintBreak(painter, column);
    if (step + 1 < int(m_steps.size())) {
        const double y = std::round(yAt(m_spans[size_t(step)].second)) + 0.5;
        painter.setPen(QPen(color(Role::Control), 1, Qt::DotLine));
        painter.drawLine(QPointF(column.right() + 1, y), QPointF(columnRect(step + 1).left() - 1, y));
    }
    const bool isTotal = told.kind == WaterfallStep::Kind::Total;
    const QFont font = figureFont(TypeRole::SecondaryBold);
    const QString text =
        QFontMetricsF(font).horizontalAdvance(told.valueText) <= itemRect(step).width() + 8
            ? told.valueText
            : QFontMetricsF(font).elidedText(told.valueText, Qt::ElideRight, itemRect(step).width());
    drawText(painter, {column.center().x(), column.top() - valueLine / 2}, Qt::AlignHCenter, font,
             isTotal ? color(Role::Text) : inkOf(told.kind), text);
    paintName(painter, step);
    paintFocus(painter, step, itemRect(step).adjusted(2, 1, -2, -1));
}

void Waterfall::paintBreak(QPainter &painter, const QRectF &column) const
{
    constexpr double fromFoot = 14;
    constexpr double slant = 5;
    constexpr double thickness = 4;
    if (column.height() < fromFoot + 2 * slant)
        return;
    const double y = column.bottom() - fromFoot;
    QPainterPath cut(QPointF(column.left() - 1, y));
    cut.lineTo(column.right() + 1, y - slant);
    cut.lineTo(column.right() + 1, y - slant + thickness);
    cut.lineTo(column.left() - 1, y + thickness);
    cut.closeSubpath();
    painter.fillPath(cut, color(Role::Surface));
}

void Waterfall::paintName(QPainter &painter, int step) const
{
    const QRectF place = itemRect(step);
    const QFont font = ui::font(TypeRole::Small);
    double y = plot().bottom() + namesTop + nameLine / 2;
    for (const QString &line : linesOf(m_steps[size_t(step)].name, font, place.width() - 6)) {
        drawText(painter, {place.center().x(), y}, Qt::AlignHCenter, font, color(Role::Muted), line);
        y += nameLine;
    }
}

TableContent Waterfall::content() const
{
    TableContent content;
    content.title = accessibleName().isEmpty() ? tr("Chart") : accessibleName();
    content.heads << tr("Name") << tr("Value");
    for (const WaterfallStep &step : m_steps)
        content.rows.push_back({{step.name}, {step.valueText, step.value}});
    return content;
}

} // namespace vekha::ui
