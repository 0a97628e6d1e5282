// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funnel/funnelchart.h"

#include "core/targets/status.h"
#include "ui/common/status.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int rowHeight = 68;
constexpr double conversionWidth = 300;
constexpr double padding = 10;
constexpr double nameLine = 22;
constexpr double barTop = 34;
constexpr double barHeight = 16;
constexpr double shortestBar = 2;
constexpr double shapeSide = 12;

void drawLine(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QFont &font,
              const QColor &ink, const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

QString FunnelRow::changeTold() const
{
    return change.isEmpty() || against.isEmpty() ? change : change + QLatin1Char(' ') + against;
}

FunnelChart::FunnelChart(QWidget *parent) : PaintedItems(Qt::Vertical, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FunnelChart::setRows(std::vector<FunnelRow> rows)
{
    m_rows = std::move(rows);
    itemsChanged();
}

QString FunnelChart::helpMetric() const
{
    const int item = currentItem();
    return item >= 0 && item < itemCount() ? m_rows[size_t(item)].metric : QString();
}

QString FunnelChart::itemText(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const FunnelRow &told = m_rows[size_t(item)];
    return sentenceOf(told.name, {told.count, told.conversion, told.changeTold(), told.usual, told.detail});
}

QSize FunnelChart::sizeHint() const { return {640, std::max(1, int(m_rows.size())) * rowHeight}; }

QSize FunnelChart::minimumSizeHint() const { return {460, sizeHint().height()}; }

QRectF FunnelChart::itemRect(int item) const
{
    return {0, double(item) * rowHeight, double(width()), rowHeight};
}

void FunnelChart::paintItem(QPainter &painter, int item) const
{
    const FunnelRow &told = m_rows[size_t(item)];
    const QRectF box = itemRect(item).adjusted(2, 2, -2, -2);
    painter.setPen(Qt::NoPen);
    if (told.weak || item == hoveredItem()) {
        painter.setBrush(color(told.weak ? Role::RiskSoft : Role::Head));
        painter.drawRoundedRect(box, 4, 4);
    }
    const QRectF left = box.adjusted(padding, 0, -conversionWidth - padding, 0);
    const QFont countFont = figureFont(TypeRole::BodyBold);
    const double countWidth = QFontMetricsF(countFont).horizontalAdvance(told.count);
    const QRectF line(left.left(), box.top() + 8, left.width(), nameLine);
    drawLine(painter, line.adjusted(0, 0, -countWidth - padding, 0), Qt::AlignLeft, ui::font(TypeRole::Body),
             color(Role::Text), told.name);
    drawLine(painter, line, Qt::AlignRight, countFont, color(Role::Text), told.count);

    const QRectF track(left.left(), box.top() + barTop, left.width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Sunk));
    painter.drawRoundedRect(track, 2, 2);
    if (told.share > 0) {
        painter.setBrush(Palette::active().series(1));
        painter.drawRoundedRect(
            QRectF(track.left(), track.top(), std::max(shortestBar, told.share * track.width()), barHeight),
            2, 2);
    }
    paintConversion(
        painter, told,
        {box.right() - conversionWidth, box.top() + 8, conversionWidth - padding, box.height() - 16});
    paintFocus(painter, item, box.adjusted(1, 1, -1, -1));
}

void FunnelChart::paintConversion(QPainter &painter, const FunnelRow &row, const QRectF &box) const
{
    if (row.conversion.isEmpty())
        return;
    const QFont bold = figureFont(TypeRole::CardTitle), small = figureFont(TypeRole::Secondary);
    double x = box.left() + padding;
    if (row.weak) {
        paintStatus(&painter, QRectF(x, box.top() + (nameLine - shapeSide) / 2, shapeSide, shapeSide),
                    Status::AtRisk);
        x += shapeSide + 8;
    }
    const double width = QFontMetricsF(bold).horizontalAdvance(row.conversion);
    drawLine(painter, {x, box.top(), box.right() - x, nameLine}, Qt::AlignLeft, bold, color(Role::Text),
             row.conversion);
    drawLine(painter, {x + width + 10, box.top(), box.right() - x - width - 10, nameLine}, Qt::AlignLeft,
             small, color(row.changeRole), row.change);
    const double after = x + width + 10 + QFontMetricsF(small).horizontalAdvance(row.change) + 6;
    drawLine(painter, {after, box.top(), box.right() - after, nameLine}, Qt::AlignLeft, small,
             color(Role::Muted), row.against);
    drawLine(painter, {x, box.top() + nameLine + 4, box.right() - x, nameLine - 2}, Qt::AlignLeft, small,
             color(Role::Muted), row.usual);
}

TableContent FunnelChart::content() const
{
    TableContent content;
    content.title = accessibleName().isEmpty() ? tr("Funnel") : accessibleName();
    content.heads << tr("Stage") << tr("Count") << tr("Conversion") << tr("Change");
    for (const FunnelRow &row : m_rows)
        content.rows.push_back({{row.name}, {row.count}, {row.conversion}, {row.changeTold()}});
    return content;
}

} // namespace vekha::ui
