// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrylegend.h"

#include "core/wording/names.h"
#include "ui/common/status.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QPainter>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int legendHeight = 34;
constexpr int padding = 16;
constexpr int gap = 7;
constexpr int spacing = 20;
constexpr int noteSide = 9;

/// The last period that has a figure made of shorter ones.
struct MadeOfShorter {
    calendar::Period period;
    calendar::Granularity parts;
};
std::optional<MadeOfShorter> madeOfShorter(const EntrySheet &sheet)
{
    for (int column = int(sheet.columns.size()) - 1; column >= 0; --column) {
        for (int row = 0; row < sheet.inputRows; ++row) {
            const EntryCell &cell = sheet.cell(row, column);
            if (cell.derived && cell.madeOf)
                return MadeOfShorter{sheet.periodAt(column), *cell.madeOf};
        }
    }
    return std::nullopt;
}

} // namespace

EntryLegend::EntryLegend(QWidget *parent) : QWidget(parent) { setFixedHeight(legendHeight); }

QSize EntryLegend::minimumSizeHint() const { return {200, legendHeight}; }

void EntryLegend::describe(const EntrySheet &sheet, const wording::PeriodNames &names, bool start)
{
    const auto any = [&sheet](auto is) { return std::any_of(sheet.cells.begin(), sheet.cells.end(), is); };
    if (!any([](const EntryCell &cell) { return cell.shown().has_value(); })) {
        setHint(start
                    ? QString()
                    : tr("No figures here yet: type them, paste them from a spreadsheet, or import a file"));
    } else if (any([](const EntryCell &cell) { return cell.ofCampaigns; })) {
        // Of one channel the line above the grid says it of the cell.
        setHint(sheet.request.layout == EntryRequest::Layout::OneChannel
                    ? QString()
                    : tr("Figures of campaigns are added to their channels"));
    } else if (sheet.campaignsHaveFigures) {
        setHint(tr("Figures of campaigns are entered with the campaign chosen above"));
    } else if (const auto made = madeOfShorter(sheet)) {
        setHint(tr("%1 is made of shorter figures: edit them in “%2”")
                    .arg(names.longName(made->period), wording::granularityPlural(made->parts)));
    } else {
        setHint({});
    }
}

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
