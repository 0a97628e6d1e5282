// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbookwriter.h"
#include "core/wording/bookwords.h"
#include "core/wording/format.h"
#include "core/wording/namebook.h"
#include "core/wording/periods.h"
#include "core/workspace/reviewfigures.h"

namespace vekha::report {

using exchange::CellStyle;
using exchange::SheetRange;
using exchange::WorkbookSheet;
using exchange::WorkbookWriter;
using wording::BookWord;
using wording::bookWord;

/// Colours of the light scheme (look/tokens): documents are white whatever the screen is.
struct StatusColours {
    quint32 fill;
    quint32 ink;
};
[[nodiscard]] StatusColours coloursOf(targets::Status status);
/// Line colour of a channel's series 1..8; grey for what has none.
[[nodiscard]] quint32 seriesColour(int series);

constexpr quint32 textColour = 0x1B2028;
constexpr quint32 mutedColour = 0x566070;
constexpr quint32 headColour = 0xE9ECF1;
constexpr quint32 accentColour = 0x1450A8;

/// Where the reviewed metrics stand, for charts.
struct BookPlaces {
    QString channelSheet;
    int channelHead = 0;         ///< row of the channels' names
    int firstChannel = 0;        ///< their columns, without the total
    int lastChannel = -1;        ///< before firstChannel: there are none
    std::vector<int> channelRow; ///< by reviewed metric
    QString monthSheet;
    int firstMonth = 0; ///< rows
    int lastMonth = -1;
    std::vector<int> monthColumn;                 ///< by reviewed metric
    std::vector<std::optional<int>> targetColumn; ///< none: the metric has no target in these months
};

/// What all sheets are made from: the figures, their words, and the workbook.
struct Book {
    Book(const ReviewFigures &figures, Language language, WorkbookWriter &writer);

    const ReviewFigures &figures;
    WorkbookWriter &writer;
    Language language;
    wording::Format format;
    wording::PeriodNames periods;
    wording::NameBook names;
    BookPlaces places;

    [[nodiscard]] const metrics::Metric &metric(MetricIndex index) const
    {
        return figures.content->catalog.at(index);
    }
    /// Reviewed metrics, then inputs: the rows of table and months.
    [[nodiscard]] std::vector<MetricIndex> rows() const;
    [[nodiscard]] bool isRunning() const { return figures.table.running; }
    /// "May 2026" or "1–24 May 2026".
    [[nodiscard]] QString periodName() const;
    /// Name of a group of the table: a channel, or what stands for all of them.
    [[nodiscard]] QString groupName(const facts::Group &group) const;
    [[nodiscard]] QString formulaText(MetricIndex metric) const;

    // Looks
    [[nodiscard]] static CellStyle title();
    [[nodiscard]] static CellStyle muted();
    [[nodiscard]] static CellStyle head(CellStyle::Align align = CellStyle::Align::Left);
    [[nodiscard]] static CellStyle block();
    [[nodiscard]] static CellStyle plain();
    /// For a figure of the metric.
    [[nodiscard]] CellStyle figure(MetricIndex metric, double value) const;

    /// A figure, or an empty cell: what formulas refer to must hold no dash.
    void writeFigure(WorkbookSheet &sheet, int row, int column, MetricIndex metric,
                     std::optional<double> value, const CellStyle &style) const;
};

// The sheets, in the order in which they are written. Each notes in `places` what charts need.
void addSummarySheet(Book &book);
void addChartSheet(Book &book, WorkbookSheet &sheet);
void addChannelSheet(Book &book);
void addMonthSheet(Book &book);
void addMonthAndChannelSheet(Book &book);
void addTargetSheet(Book &book);
void addFigureSheet(Book &book);
void addDefinitionSheet(Book &book);

} // namespace vekha::report
