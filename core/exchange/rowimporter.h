// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/eventtally.h"
#include "core/exchange/ratiocheck.h"
#include "core/exchange/rowfilter.h"
#include "core/exchange/rownames.h"
#include "core/exchange/rowperiods.h"
#include "core/exchange/tableimport.h"

namespace vekha::exchange {

/// Hands the rows of one table to a sink, whatever their layout. All rows are read even after a bad one, so
/// that the report lists them together; from the first bad row on nothing goes to the sink unless bad rows
/// are to be skipped.
class RowImporter {
public:
    struct Job {
        const TableSource &source;
        const TablePreview &table;
        const Mapping &mapping;
        const ImportChoices &choices;
        const metrics::MetricCatalog &catalog;
        const calendar::FiscalCalendar &fiscal;
        const ChannelIndex *channels = nullptr; ///< of the mapping's lookup
    };
    RowImporter(const Job &job, facts::FactSink &sink, Progress &progress, ImportReport &report);

    /// Reads to the end. Fails with InvalidPeriod where a column's period crosses the wanted granularity, and
    /// with what the reader, the sink and CellReader fail with; bad rows are in the report.
    [[nodiscard]] Done run(RowReader &reader);

private:
    /// A figure of the row at hand.
    struct Figure {
        const FigureColumn *column = nullptr;
        double value = 0;
    };
    void addMetricColumns();
    void addPeriodColumns();
    void addEvents();
    [[nodiscard]] double scaleOf(int column) const;
    [[nodiscard]] Done fitPeriodColumns();

    [[nodiscard]] bool isHeaderOfAnother(const RowCells &row) const;
    [[nodiscard]] Done take(const RowCells &row);
    [[nodiscard]] bool isOfTable(const RowCells &row);
    [[nodiscard]] bool isWanted(const RowCells &row) const;
    [[nodiscard]] bool read(const RowCells &row);
    [[nodiscard]] bool isShifted(const RowCells &row);
    [[nodiscard]] bool readFigure(const RowCells &row, const FigureColumn &column);
    [[nodiscard]] Done store(const RowCells &row);
    [[nodiscard]] Done storeFigure(const RowCells &row, const Figure &figure);
    [[nodiscard]] Done tally(const RowCells &row);

    const Job m_job;
    const Mapping m_mapping; ///< event lists without a granularity: by days
    facts::FactSink &m_sink;
    Progress &m_progress;
    ImportReport &m_report;
    ImportProblems m_problems;
    CellReader m_cells;
    RowFilter m_filter;
    RatioCheck m_ratios;
    RowPeriods m_periods;
    std::vector<FigureColumn> m_columns; ///< whose figures go to the sink
    std::vector<FigureColumn> m_counts;  ///< beside the outputs of m_tallied
    std::vector<EventOutput> m_tallied;
    EventTally m_tally;
    std::optional<RowNames> m_names;
    std::vector<std::pair<int, std::string>> m_where; ///< UTF-8, trimmed
    std::vector<Figure> m_figures;                    ///< of the row at hand
    int m_row = 0;                                    ///< number of the row's names
    qint64 m_line = 0;                                ///< of the last row, furniture too
    bool m_otherTable = false;                        ///< the rows are of another table that stands below
    bool m_storing = true;
};

} // namespace vekha::exchange
