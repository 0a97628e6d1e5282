// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barlist.h"

#include "ui/charts/charttext.h"
#include "ui/theme/palette.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int rowHeight = 43;
constexpr double textLine = 10;
constexpr double barTop = 23;
constexpr double barHeight = 8;
constexpr double tickHeight = 14;
constexpr double shapeSide = 12;
constexpr double shapeGap = 8;
constexpr double inset = 2;

} // namespace

BarList::BarList(QWidget *parent) : PaintedItems(Qt::Vertical, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setRows(std::vector<BarRow> rows)
{
    m_rows = std::move(rows);
    m_low = 0;
    m_high = 0;
    for (const BarRow &row : m_rows) {
        for (const std::optional<double> value : {row.value, row.target}) {
            m_low = std::min(m_low, value.value_or(0));
            m_high = std::max(m_high, value.value_or(0));
        }
    }
    // A little room at the end, so that the longest bar is seen to be within its track.
    m_high = m_high > m_low ? m_high + (m_high - m_low) * 0.03 : m_low + 1;
    itemsChanged();
}

QString BarList::itemText(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const BarRow &bar = m_rows[size_t(item)];
    return sentenceOf(bar.name, {bar.valueText, bar.statusText, bar.detail});
}

QSize BarList::sizeHint() const { return {268, std::max(1, static_cast<int>(m_rows.size())) * rowHeight}; }

QSize BarList::minimumSizeHint() const { return {160, sizeHint().height()}; }

QRectF BarList::itemRect(int item) const
{
    return {0, static_cast<double>(item) * rowHeight, static_cast<double>(width()), rowHeight};
}

void BarList::paintItem(QPainter &painter, int item) const
{
    const BarRow &bar = m_rows[size_t(item)];
    const QRectF box = itemRect(item).adjusted(inset, 0, -inset, 0);
    if (item == hoveredItem()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Head));
        painter.drawRoundedRect(itemRect(item).adjusted(0, 0, 0, -4), 4, 4);
    }
    const QFont nameFont = ui::font(TypeRole::Secondary);
    const QFont valueFont = figureFont(bar.value ? TypeRole::SecondaryBold : TypeRole::Secondary);
    const double right = box.right() - (bar.paintStatus ? shapeSide + shapeGap : 0);
    const double y = box.top() + textLine;
    const double room = right - box.left() - exactTextWidth(valueFont, bar.valueText) - 2 * shapeGap;
    drawText(painter, {box.left(), y}, Qt::AlignLeft, nameFont, color(Role::Text),
             QFontMetricsF(nameFont).elidedText(bar.name, Qt::ElideRight, room));
    drawText(painter, {right, y}, Qt::AlignRight, valueFont, color(bar.value ? Role::Text : Role::Muted),
             bar.valueText);
    if (bar.paintStatus)
        bar.paintStatus(painter, QRectF(box.right() - shapeSide, y - shapeSide / 2, shapeSide, shapeSide));
    paintBar(painter, bar, QRectF(box.left(), box.top() + barTop, box.width(), barHeight));
    paintFocus(painter, item, itemRect(item).adjusted(1, 1, -1, -5));
}

void BarList::paintBar(QPainter &painter, const BarRow &row, const QRectF &track) const
{
    const auto xAt = [&](double value) {
        return track.left() + (value - m_low) / (m_high - m_low) * track.width();
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Sunk));
    painter.drawRoundedRect(track, 2, 2);
    if (row.value) {
        const double from = xAt(std::min(0.0, *row.value));
        const double to = xAt(std::max(0.0, *row.value));
        painter.setBrush(Palette::active().series(row.color));
        painter.drawRoundedRect(QRectF(from, track.top(), to - from, track.height()), 2, 2);
    }
    if (row.target) {
        const double x = std::round(xAt(*row.target));
        painter.fillRect(QRectF(x - 1, track.center().y() - tickHeight / 2, 2, tickHeight),
                         color(Role::Text));
    }
}

TableContent BarList::content() const
{
    const auto has = [this](const auto &test) { return std::any_of(m_rows.begin(), m_rows.end(), test); };
    const bool targets = has([](const BarRow &row) { return row.target.has_value(); });
    const bool statuses = has([](const BarRow &row) { return !row.statusText.isEmpty(); });
    TableContent content;
    content.title = accessibleName().isEmpty() ? tr("Chart") : accessibleName();
    content.heads << tr("Name") << tr("Value");
    if (targets)
        content.heads << tr("Target");
    if (statuses)
        content.heads << tr("Status");
    for (const BarRow &row : m_rows) {
        std::vector<ContentCell> &cells = content.rows.emplace_back();
        cells.push_back({row.name});
        cells.push_back(row.value ? ContentCell{row.valueText, row.value} : ContentCell());
        if (targets)
            cells.push_back(row.target ? ContentCell{QString(), row.target} : ContentCell());
        if (statuses)
            cells.push_back({row.statusText});
    }
    return content;
}

} // namespace vekha::ui
