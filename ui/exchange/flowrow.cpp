// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/flowrow.h"

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int gap = 8;
constexpr int leastWidth = 200;

QSize sizeOf(const QWidget *widget, int width)
{
    return widget->sizeHint()
        .expandedTo(widget->minimumSize())
        .boundedTo(widget->maximumSize())
        .boundedTo({std::max(width, 1), QWIDGETSIZE_MAX});
}

} // namespace

FlowRow::FlowRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::addWidget(QWidget *widget)
{
    widget->setParent(this);
    m_widgets.append(widget);
}

void FlowRow::arrange()
{
    setMinimumHeight(place(std::max(width(), leastWidth), true));
    updateGeometry();
}

// Each row is as high as its highest widget; the others stand in its middle.
int FlowRow::place(int width, bool move) const
{
    int y = 0;
    QList<QWidget *> row;
    int x = 0;
    int rowHeight = 0;
    const auto finishRow = [&] {
        int left = 0;
        for (QWidget *widget : std::as_const(row)) {
            const QSize size = sizeOf(widget, width);
            if (move)
                widget->setGeometry(left, y + (rowHeight - size.height()) / 2, size.width(), size.height());
            left += size.width() + gap;
        }
        row.clear();
    };
    for (QWidget *widget : m_widgets) {
        if (widget->isHidden())
            continue;
        const QSize size = sizeOf(widget, width);
        if (x > 0 && x + size.width() > width) {
            finishRow();
            y += rowHeight + gap;
            x = rowHeight = 0;
        }
        row.append(widget);
        x += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    finishRow();
    return y + rowHeight;
}

int FlowRow::heightForWidth(int width) const { return place(width, false); }

QSize FlowRow::sizeHint() const { return {400, place(std::max(width(), 400), false)}; }

QSize FlowRow::minimumSizeHint() const { return {leastWidth, place(std::max(width(), leastWidth), false)}; }

void FlowRow::resizeEvent(QResizeEvent *) { arrange(); }

} // namespace vekha::ui
