// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowimporter.h"

#include <algorithm>

namespace vekha::exchange {

using calendar::Granularity;

namespace {

constexpr qint64 rowsBetweenReports = 1024;

Mapping withEventDays(const Mapping &mapping)
{
    Mapping adjusted = mapping;
    if (!mapping.events.empty() && !mapping.granularity)
        adjusted.granularity = Granularity::Day;
    return adjusted;
}

bool isBlank(std::string_view cell) { return cell.empty() || trimmed(cell).empty(); }

} // namespace

RowImporter::RowImporter(const Job &job, facts::FactSink &sink, Progress &progress, ImportReport &report)
    : m_job(job), m_mapping(withEventDays(job.mapping)), m_sink(sink), m_progress(progress), m_report(report),
      m_problems(job.table, report.problems), m_cells(job.source, job.table, m_mapping, job.fiscal, progress),
      m_filter(job.table), m_ratios(m_mapping, job.table, job.catalog),
      m_periods(m_mapping, job.fiscal, m_cells, m_problems), m_tally(sink)
{
    addMetricColumns();
    addPeriodColumns();
    addEvents();
    int slots = 0;
    for (const std::vector<FigureColumn> *columns : {&m_columns, &m_counts}) {
        for (const FigureColumn &column : *columns)
            slots = std::max(slots, column.slot + 1);
    }
    m_names.emplace(m_mapping, job.catalog, sink, slots, job.channels);
    for (const auto &[column, text] : m_mapping.where)
        m_where.emplace_back(column, text.trimmed().toStdString());
}

/// By which the figures of a column are multiplied that the mapping says nothing of.
double RowImporter::scaleOf(int column) const
{
    const Column &seen = m_job.table.columns[size_t(column)];
    return (seen.percent ? 0.01 : 1.0) * seen.scale;
}

/// Wide and long layouts.
void RowImporter::addMetricColumns()
{
    const auto indexOf = [this](const MetricId &id) { return m_job.catalog.indexOf(id).value_or(-1); };
    for (const MetricColumn &each : m_mapping.metrics) {
        const int slot = int(m_columns.size());
        m_columns.push_back({each.column, indexOf(each.metric), each.channel, each.scale, {}, slot});
    }
    if (m_mapping.value)
        m_columns.push_back({*m_mapping.value,
                             m_mapping.metricName ? -1 : indexOf(m_mapping.metric),
                             {},
                             scaleOf(*m_mapping.value),
                             {},
                             int(m_columns.size())});
}

void RowImporter::addPeriodColumns()
{
    const int slot = int(m_columns.size());
    const MetricIndex input =
        m_mapping.metricName ? -1 : m_job.catalog.indexOf(m_mapping.metric).value_or(-1);
    for (const PeriodColumn &each : m_mapping.periods)
        m_columns.push_back({each.column, input, {}, scaleOf(each.column), each.period, slot});
}

void RowImporter::addEvents()
{
    for (const EventOutput &each : m_mapping.events) {
        const int slot = int(m_columns.size() + m_counts.size());
        FigureColumn column{each.column, m_job.catalog.indexOf(each.metric).value_or(-1), {}, 1, {}, slot};
        if (each.how == EventOutput::How::Sum) {
            column.scale = scaleOf(each.column);
            m_columns.push_back(column);
        } else {
            m_counts.push_back(column);
            m_tallied.push_back(each);
        }
    }
}

Done RowImporter::fitPeriodColumns()
{
    for (FigureColumn &column : m_columns) {
        if (!column.period)
            continue;
        const auto whole = m_periods.whole(*column.period);
        if (!whole)
            return failure(ErrorCode::InvalidPeriod, {m_job.table.columns[size_t(column.column)].name});
        column.period = whole;
    }
    return {};
}

Done RowImporter::run(RowReader &reader)
{
    if (const Done fit = fitPeriodColumns(); !fit)
        return fit;
    while (reader.next()) {
        const RowCells row(reader);
        const qint64 before = std::exchange(m_line, row.line());
        if (!isOfTable(row))
            continue;
        if (++m_report.read % rowsBetweenReports == 0) {
            m_progress.rows = m_report.read;
            if (m_progress.isCancelled())
                return failure(ErrorCode::Cancelled);
        }
        if (!isWanted(row))
            continue;
        m_otherTable = m_otherTable || (row.line() > before + 1 && isHeaderOfAnother(row));
        if (const Done taken = take(row); !taken)
            return taken;
    }
    m_progress.rows = m_report.read;
    m_report.formulasWithoutValue = reader.formulasWithoutValue();
    m_report.withoutMatch = m_names->withoutMatch();
    m_report.ratioDisagreements = m_ratios.disagreements();
    if (reader.error())
        return failure(*reader.error());
    return m_storing ? m_tally.finish() : Done();
}

/// Not a row without anything in it, nor one of what stands around the table.
bool RowImporter::isOfTable(const RowCells &row)
{
    const auto fields = row.fields();
    if (fields.empty() || (isBlank(fields.front()) && std::all_of(fields.begin(), fields.end(), isBlank)))
        return false;
    // Our own export has no furniture: a channel called "Total" is a channel there.
    if (m_mapping.guarded)
        return row.line() != m_job.table.headerLine;
    if (m_filter.judge(fields, row.line()) == Furniture::None)
        return true;
    const bool isHeader = row.line() == m_job.table.headerLine || row.line() == m_job.table.unitsLine;
    m_report.furniture += isHeader ? 0 : 1;
    return false;
}

bool RowImporter::isWanted(const RowCells &row) const
{
    return std::all_of(m_where.begin(), m_where.end(), [&](const auto &condition) {
        if (!m_mapping.guarded)
            return trimmed(row.at(condition.first)) == condition.second;
        const auto text = m_names->text(row, condition.first);
        return text && text->toStdString() == condition.second;
    });
}

/// Texts alone behind an empty line, where dates and figures should stand: what follows is of another table,
/// and must not be taken for figures of this one when rows that cannot be read are skipped.
bool RowImporter::isHeaderOfAnother(const RowCells &row) const
{
    constexpr int fewestNames = 2;
    if (!m_mapping.date || isBlank(row.at(*m_mapping.date)))
        return false;
    int names = 0;
    for (const std::string_view cell : row.fields()) {
        if (isBlank(cell))
            continue;
        ++names;
        const bool isText = readNumber(cell, DecimalMark::Unknown).kind == NumberReading::Kind::Bad &&
                            readDate(cell, DateOrder::Unknown, m_job.fiscal).kind == DateReading::Kind::Bad;
        if (!isText)
            return false;
    }
    return names >= fewestNames;
}

Done RowImporter::take(const RowCells &row)
{
    if (!m_otherTable && read(row))
        return m_storing ? store(row) : Done();
    if (m_otherTable)
        (void)m_problems.add(row.line(), ErrorCode::InvalidInput, -1, row.at(0));
    ++m_report.skipped;
    m_storing = m_storing && m_job.choices.skipBadRows;
    return m_cells.error() ? failure(*m_cells.error()) : Done();
}

/// Figures behind the last header: a delimiter stands unquoted in some cell, and every cell behind it is
/// shifted.
bool RowImporter::isShifted(const RowCells &row)
{
    const auto fields = row.fields();
    for (size_t i = m_job.table.columns.size(); i < fields.size(); ++i) {
        if (!isBlank(fields[i]))
            return !m_problems.add(row.line(), ErrorCode::InvalidInput, -1, fields[i]);
    }
    return false;
}

bool RowImporter::read(const RowCells &row)
{
    if (isShifted(row))
        return false;
    bool fine = m_periods.read(row);
    m_figures.clear();
    m_row = m_names->numberOf(row);
    const RowNames::Resolved &names = m_names->at(m_row);
    if (names.problem)
        return m_problems.add(row.line(), *names.problem, names.problemColumn, row.at(names.problemColumn));
    for (const FigureColumn &column : m_columns)
        fine = readFigure(row, column) && fine;
    return fine;
}

bool RowImporter::readFigure(const RowCells &row, const FigureColumn &column)
{
    const std::string_view cell = row.at(column.column);
    const NumberReading reading = m_cells.number(column.column, cell, row.kindAt(column.column));
    if (reading.kind == NumberReading::Kind::Missing)
        return true;
    if (reading.kind != NumberReading::Kind::Number)
        return m_problems.add(row.line(), ErrorCode::InvalidNumber, column.column, cell);
    // A product with 0.01 would round where a quotient by 100 is right to the last digit.
    const double value = column.scale == 0.01 ? reading.value / 100 : reading.value * column.scale;
    m_figures.push_back({&column, value});
    return true;
}

Done RowImporter::store(const RowCells &row)
{
    for (const Figure &figure : m_figures) {
        if (const Done stored = storeFigure(row, figure); !stored)
            return stored;
        if (!m_ratios.isEmpty() && figure.column->channel.isEmpty())
            m_ratios.take(figure.column->input, figure.value);
    }
    if (!m_ratios.isEmpty())
        m_ratios.check(row, m_cells);
    return m_counts.empty() ? Done() : tally(row);
}

Done RowImporter::storeFigure(const RowCells &row, const Figure &figure)
{
    const calendar::Period &period = figure.column->period ? *figure.column->period : m_periods.period();
    const int series = m_names->series(m_row, *figure.column);
    if (Done added = m_sink.add(series, period.granularity, period.first, figure.value, m_periods.order());
        !added || !m_mapping.note)
        return added;
    if (isBlank(row.at(*m_mapping.note)))
        return {};
    return m_sink.note(series, period.granularity, period.first,
                       m_names->note(row, *m_mapping.note).value_or(QString()));
}

Done RowImporter::tally(const RowCells &row)
{
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const std::string_view text = m_tallied[i].column >= 0 ? trimmed(row.at(m_tallied[i].column)) : "";
        const bool isCount = m_tallied[i].how == EventOutput::How::Count;
        if (!isCount && text.empty())
            continue; // and no channel is made for it
        const int series = m_names->series(m_row, m_counts[i]);
        const bool additive = m_job.catalog.at(m_counts[i].input).input().overTime == metrics::OverTime::Sum;
        const Done tallied = isCount ? m_tally.count(series, m_periods.period(), additive)
                                     : m_tally.distinct(series, m_periods.period(), text);
        if (!tallied)
            return tallied;
    }
    return {};
}

} // namespace vekha::exchange
