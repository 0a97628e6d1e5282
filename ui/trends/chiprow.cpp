// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chiprow.h"

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int gap = 8;

} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setWidgets(const QList<QWidget *> &widgets)
{
    for (QWidget *old : std::as_const(m_widgets)) {
        if (!widgets.contains(old)) {
            old->hide();
            old->deleteLater();
        }
    }
    m_widgets = widgets;
    for (QWidget *widget : widgets) {
        widget->setParent(this);
        widget->show();
    }
    place(width(), true);
    updateGeometry();
}

int ChipRow::place(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (QWidget *widget : m_widgets) {
        const QSize size = widget->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + gap;
            rowHeight = 0;
        }
        if (move)
            widget->setGeometry(x, y, std::min(size.width(), std::max(width, 1)), size.height());
        x += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

int ChipRow::heightForWidth(int width) const { return place(width, false); }

QSize ChipRow::sizeHint() const { return {400, heightForWidth(std::max(width(), 400))}; }

QSize ChipRow::minimumSizeHint() const { return {200, heightForWidth(std::max(width(), 200))}; }

void ChipRow::resizeEvent(QResizeEvent *)
{
    place(width(), true);
    updateGeometry();
}

} // namespace vekha::ui
