// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/book.h"

#include "core/wording/cellformat.h"
#include "core/wording/names.h"

#include <array>

namespace vekha::report {

StatusColours coloursOf(targets::Status status)
{
    using targets::Status;
    switch (status) {
    case Status::OnCourse:
    case Status::Met:
        return {0xE1F3EB, 0x0A7254};
    case Status::AtRisk:
    case Status::Close:
        return {0xFBF0D8, 0x875800};
    case Status::OffCourse:
    case Status::Missed:
        return {0xFBE7E4, 0xB3261E};
    case Status::TooEarly:
    case Status::NoData:
    case Status::NoTarget:
        return {headColour, mutedColour};
    }
    Q_UNREACHABLE();
}

quint32 seriesColour(int series)
{
    constexpr std::array<quint32, 8> colours{0x1450A8, 0xDB7112, 0x5E8F62, 0xB35586,
                                             0x0E96CE, 0x755308, 0x2B3546, 0x6E1423};
    constexpr quint32 other = 0x7F8896;
    return series >= 1 && series <= int(colours.size()) ? colours[size_t(series - 1)] : other;
}

Book::Book(const ReviewFigures &figures_, Language language_, WorkbookWriter &writer_)
    : figures(figures_), writer(writer_), language(language_),
      format(language, figures.content->settings.currency), periods(language, figures.calendar),
      names(figures.content->catalog, figures.content->channels, figures.content->campaigns, language)
{
}

std::vector<MetricIndex> Book::rows() const
{
    std::vector<MetricIndex> rows = figures.metrics;
    rows.insert(rows.end(), figures.inputs.begin(), figures.inputs.end());
    return rows;
}

QString Book::periodName() const
{
    const ViewState &view = figures.request.view;
    return view.period ? periods.longName(*view.period) : wording::capitalised(periods.rangeName(view.days));
}

QString Book::groupName(const facts::Group &group) const
{
    return group.kind == facts::Group::Kind::Channel ? names.channel(group.channel)
                                                     : bookWord(BookWord::AllChannels);
}

QString Book::formulaText(MetricIndex index) const
{
    const metrics::MetricCatalog &catalog = figures.content->catalog;
    return metric(index).isInput() ? QString() : catalog.shownText(catalog.formulaOf(index), language);
}

CellStyle Book::title()
{
    CellStyle style;
    style.bold = true;
    style.size = 16;
    style.ink = textColour;
    return style;
}

CellStyle Book::muted()
{
    CellStyle style;
    style.ink = mutedColour;
    return style;
}

CellStyle Book::head(CellStyle::Align align)
{
    CellStyle style;
    style.bold = true;
    style.wrap = true;
    style.align = align;
    style.fill = headColour;
    style.ink = textColour;
    return style;
}

CellStyle Book::block()
{
    CellStyle style;
    style.bold = true;
    style.size = 12;
    style.ink = accentColour;
    return style;
}

CellStyle Book::plain()
{
    CellStyle style;
    style.lineBelow = true;
    return style;
}

CellStyle Book::figure(MetricIndex index, double value) const
{
    CellStyle style = plain();
    style.numberFormat = wording::cellFormat(format, metric(index), value);
    return style;
}

void Book::writeFigure(WorkbookSheet &sheet, int row, int column, MetricIndex index,
                       std::optional<double> value, const CellStyle &style) const
{
    if (!value) {
        sheet.blank(row, column, style);
        return;
    }
    CellStyle shown = style;
    shown.numberFormat = wording::cellFormat(format, metric(index), *value);
    sheet.number(row, column, *value, shown);
}

} // namespace vekha::report
