// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrylegend.h"

#include "ui/common/status.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int legendHeight = 34;
constexpr int padding = 16;
constexpr int gap = 7;
constexpr int spacing = 20;
constexpr int noteSide = 9;

} // namespace

EntryLegend::EntryLegend(QWidget *parent) : QWidget(parent) { setFixedHeight(legendHeight); }

QSize EntryLegend::minimumSizeHint() const { return {200, legendHeight}; }

void EntryLegend::setHint(const QString &text)
{
    m_hint = text;
    setToolTip(text);
    setAccessibleName(text);
    update();
}

void EntryLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = ui::font(TypeRole::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int x = padding;
    const auto word = [&](const QString &text, int markWidth) {
        painter.setPen(color(Role::Muted));
        painter.drawText(QRect(x + markWidth + gap, 0, width(), height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += markWidth + gap + metrics.horizontalAdvance(text) + spacing;
    };
    const qreal top = (height() - statusSide) / 2.0;
    paintStatus(&painter, QRectF(x, top, statusSide, statusSide), Status::Missed);
    word(tr("wrong entry"), statusSide);
    paintStatus(&painter, QRectF(x, top, statusSide, statusSide), Status::AtRisk);
    word(tr("unusual figure"), statusSide);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Accent));
    const QPointF corner(x + noteSide, (height() - noteSide) / 2.0);
    painter.drawPolygon(QPolygonF{corner - QPointF(noteSide, 0), corner, corner + QPointF(0, noteSide)});
    word(tr("note"), noteSide);
    painter.setPen(color(Role::Muted));
    const QRect rest(x, 0, std::max(0, width() - padding - x), height());
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_hint, Qt::ElideRight, rest.width()));
}

} // namespace vekha::ui
