// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"

#include "core/exchange/cellreader.h"
#include "core/exchange/channelguess.h"
#include "core/exchange/delimitedreader.h"
#include "core/exchange/encoding.h"
#include "core/exchange/factscsv.h"
#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"
#include "core/exchange/seriesmap.h"

#include <QHash>

namespace vekha::exchange {

namespace {

using calendar::Granularity;

constexpr size_t problemsListed = 1000;
constexpr qsizetype problemTextLength = 80;
constexpr qint64 rowsBetweenReports = 1024;

using Fields = std::span<const std::string_view>;

std::string_view cellAt(Fields fields, int column)
{
    return size_t(column) < fields.size() ? fields[size_t(column)] : std::string_view();
}

/// What a distinct combination of channel, campaign and metric came to.
struct Names {
    QString channelName;
    QString campaign;
    MetricIndex metric = -1; ///< long layout
    std::optional<ErrorCode> problem;
    int problemColumn = -1;
};

/// One import: reads rows, keeps count, tells the sink.
class Importer {
public:
    Importer(const Mapping &mapping, const ImportChoices &choices, const metrics::MetricCatalog &catalog,
             const calendar::FiscalCalendar &fiscal, facts::FactSink &sink, Progress &progress,
             TableImport &result)
        : m_mapping(mapping), m_choices(choices), m_catalog(catalog), m_fiscal(fiscal), m_sink(sink),
          m_progress(progress), m_result(result), m_long(mapping.metricName && mapping.value)
    {
        for (const MetricColumn &column : mapping.metrics)
            m_inputs.push_back(*catalog.indexOf(column.metric));
        m_figures = m_long ? 1 : mapping.metrics.size();
    }

    /// Reads all rows; false where something other than a row stopped it.
    bool run(const QString &path, const TablePreview &table);

private:
    struct Figure {
        int series = -1;
        double value = 0;
    };

    bool row(Fields fields);
    bool readRow(Fields fields);
    [[nodiscard]] bool isWanted(Fields fields) const;
    bool readPeriod(Fields fields);
    bool intoGranularity(Fields fields);
    bool readFigures(Fields fields);
    bool readFigure(Fields fields, int column, int names, size_t figure);
    bool addFigures(Fields fields);
    int namesOf(Fields fields);
    Names resolve(Fields fields);
    bool resolveMetric(Fields fields, Names &names);
    int channelNumber(const QString &name);
    std::optional<QString> text(Fields fields, int column) const;
    std::optional<QString> channelText(Fields fields) const;
    int seriesOf(int key, size_t figure);
    bool problem(ErrorCode reason, int column, std::string_view text);
    bool stop(const Error &error);

    const Mapping &m_mapping;
    const ImportChoices &m_choices;
    const metrics::MetricCatalog &m_catalog;
    const calendar::FiscalCalendar &m_fiscal;
    facts::FactSink &m_sink;
    Progress &m_progress;
    TableImport &m_result;
    const bool m_long;
    size_t m_figures = 0; ///< figures a row can have
    std::vector<MetricIndex> m_inputs;
    std::optional<CellReader> m_cells;
    const TablePreview *m_table = nullptr;
    SeriesMap m_keys;
    std::string m_key;
    std::vector<Names> m_names; ///< by key
    std::vector<int> m_series;  ///< key * m_figures + figure; -1: no figure yet
    QHash<QString, int> m_channels;
    std::vector<Figure> m_rowFigures;
    calendar::Period m_period;
    int m_order = 0;
    qint64 m_line = 0;
    bool m_storing = true;
};

bool Importer::run(const QString &path, const TablePreview &table)
{
    m_table = &table;
    m_cells.emplace(path, table, m_mapping, m_fiscal, m_progress);
    auto source = openText(path, table.form, &m_progress);
    if (!source)
        return stop(source.error());
    DelimitedReader reader(std::move(*source), table.form.delimiter, table.form.quote);
    while (reader.next()) {
        m_line = reader.line();
        if (m_line <= table.headerLine)
            continue;
        if (!row(reader.fields()))
            return false;
    }
    m_progress.rows = m_result.report.read;
    return !reader.error() || stop(*reader.error());
}

/// One row: false only where the whole import has to stop.
bool Importer::row(Fields fields)
{
    const auto isBlank = [](std::string_view cell) { return trimmed(cell).empty(); };
    if (isBlank(fields.front()) && std::all_of(fields.begin(), fields.end(), isBlank))
        return true;
    if (++m_result.report.read % rowsBetweenReports == 0)
        m_progress.rows = m_result.report.read;
    if (!isWanted(fields))
        return true;
    if (readRow(fields))
        return !m_storing || addFigures(fields);
    ++m_result.report.skipped;
    m_storing = m_storing && m_choices.skipBadRows;
    return !m_cells->error() || stop(*m_cells->error());
}

bool Importer::readRow(Fields fields)
{
    for (size_t i = m_table->columns.size(); i < fields.size(); ++i) {
        // Figures behind the last header: a delimiter stands unquoted in some cell, and every cell behind it
        // is shifted.
        if (!trimmed(fields[i]).empty())
            return problem(ErrorCode::InvalidInput, -1, fields[i]);
    }
    const bool dated = readPeriod(fields);
    return readFigures(fields) && dated;
}

bool Importer::isWanted(Fields fields) const
{
    for (const auto &[column, wanted] : m_mapping.where) {
        const auto cell = text(fields, column);
        if (!cell || *cell != wanted.trimmed())
            return false;
    }
    return true;
}

bool Importer::readPeriod(Fields fields)
{
    const std::string_view cell = cellAt(fields, *m_mapping.date);
    const DateReading &reading = m_cells->date(*m_mapping.date, cell);
    if (reading.kind != DateReading::Kind::Date)
        return problem(ErrorCode::InvalidDate, *m_mapping.date, cell);
    m_period = reading.period;
    m_order = reading.second;
    if (m_mapping.periodKind && m_period.granularity == Granularity::Day) {
        const auto word = text(fields, *m_mapping.periodKind);
        const auto kind = calendar::granularityFromCode(word.value_or(QString()));
        if (!kind)
            return problem(ErrorCode::InvalidPeriod, *m_mapping.periodKind,
                           cellAt(fields, *m_mapping.periodKind));
        m_period = m_fiscal.periodOf(*kind, m_period.first);
    }
    return intoGranularity(fields);
}

/// Puts a finer period into the one of the wanted kind that holds it; a week that crosses its border is a bad
/// row.
bool Importer::intoGranularity(Fields fields)
{
    if (!m_mapping.granularity || m_period.granularity >= *m_mapping.granularity)
        return true;
    const calendar::Period whole = m_fiscal.periodOf(*m_mapping.granularity, m_period.first);
    if (!whole.days().contains(m_period.days()))
        return problem(ErrorCode::InvalidPeriod, *m_mapping.date, cellAt(fields, *m_mapping.date));
    constexpr int secondsOfDay = 24 * 3600;
    m_order += (m_period.first - whole.first) * secondsOfDay;
    m_period = whole;
    return true;
}

bool Importer::readFigures(Fields fields)
{
    m_rowFigures.clear();
    const int names = namesOf(fields);
    if (m_names[size_t(names)].problem) {
        const int column = m_names[size_t(names)].problemColumn;
        return problem(*m_names[size_t(names)].problem, column, cellAt(fields, column));
    }
    if (m_long)
        return readFigure(fields, *m_mapping.value, names, 0);
    bool fine = true;
    for (size_t i = 0; i < m_mapping.metrics.size(); ++i)
        fine = readFigure(fields, m_mapping.metrics[i].column, names, i) && fine;
    return fine;
}

bool Importer::readFigure(Fields fields, int column, int names, size_t figure)
{
    const std::string_view cell = cellAt(fields, column);
    const NumberReading reading = m_cells->number(column, cell);
    if (reading.kind == NumberReading::Kind::Missing)
        return true;
    if (reading.kind != NumberReading::Kind::Number)
        return problem(ErrorCode::InvalidNumber, column, cell);
    if (m_storing)
        m_rowFigures.push_back({seriesOf(names, figure), reading.value});
    return true;
}

bool Importer::addFigures(Fields fields)
{
    for (const Figure &figure : m_rowFigures) {
        if (const Done done =
                m_sink.add(figure.series, m_period.granularity, m_period.first, figure.value, m_order);
            !done)
            return stop(done.error());
        if (!m_mapping.note || trimmed(cellAt(fields, *m_mapping.note)).empty())
            continue;
        const QString note = text(fields, *m_mapping.note).value_or(QString());
        if (const Done done = m_sink.note(figure.series, m_period.granularity, m_period.first, note); !done)
            return stop(done.error());
    }
    return true;
}

/// Number of the row's combination of names; what it stands for is found out once.
int Importer::namesOf(Fields fields)
{
    constexpr char between = '\x1f'; // stands in no name
    m_key.clear();
    for (const int column : m_mapping.channels)
        m_key.append(cellAt(fields, column)).push_back(between);
    if (m_mapping.campaign)
        m_key.append(cellAt(fields, *m_mapping.campaign)).push_back(between);
    if (m_long)
        m_key.append(cellAt(fields, *m_mapping.metricName));
    bool added = false;
    const int number = m_keys.numberOf(m_key, added);
    if (added) {
        m_names.push_back(resolve(fields));
        m_series.resize(m_series.size() + m_figures, -1);
    }
    return number;
}

Names Importer::resolve(Fields fields)
{
    Names names;
    const auto channel = channelText(fields);
    const auto campaign = m_mapping.campaign ? text(fields, *m_mapping.campaign) : QString();
    if (!channel || !campaign) {
        names.problem = ErrorCode::InvalidInput;
        names.problemColumn = channel ? *m_mapping.campaign : m_mapping.channels.front();
        return names;
    }
    if (m_long && !resolveMetric(fields, names))
        return names;
    names.channelName = *channel;
    names.campaign = *campaign;
    return names;
}

bool Importer::resolveMetric(Fields fields, Names &names)
{
    names.problemColumn = *m_mapping.metricName;
    const auto name = text(fields, *m_mapping.metricName);
    auto index = name ? m_catalog.indexOf(*name) : std::nullopt;
    if (!index && name)
        index = m_catalog.indexOfName(*name);
    if (!index)
        names.problem = ErrorCode::UnknownMetric;
    else if (!m_catalog.at(*index).isInput())
        names.problem = ErrorCode::NotAnInput;
    else
        names.metric = *index;
    return !names.problem;
}

/// Text of a cell; none if it is not UTF-8.
std::optional<QString> Importer::text(Fields fields, int column) const
{
    const std::string_view cell = trimmed(cellAt(fields, column));
    if (!isUtf8(cell))
        return std::nullopt;
    const QString decoded = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    return m_mapping.guarded ? unguarded(decoded) : decoded;
}

std::optional<QString> Importer::channelText(Fields fields) const
{
    if (m_mapping.channels.empty())
        return m_mapping.channelName;
    QStringList parts;
    for (const int column : m_mapping.channels) {
        const auto part = text(fields, column);
        if (!part)
            return std::nullopt;
        if (!part->isEmpty())
            parts += *part;
    }
    return parts.join(QStringLiteral(" / "));
}

int Importer::channelNumber(const QString &name)
{
    const auto known = m_channels.constFind(name);
    if (known != m_channels.cend())
        return *known;
    const QString company = codeOf(ChannelType::Company);
    const bool isCompany =
        name.isEmpty() || name == company || (m_mapping.mergeChannels && foldedName(name) == company);
    const int number = isCompany ? m_sink.companyChannel()
                                 : m_sink.channel(name, guessChannelType(name), m_mapping.mergeChannels);
    m_channels.insert(name, number);
    return number;
}

int Importer::seriesOf(int key, size_t figure)
{
    int &series = m_series[size_t(key) * m_figures + figure];
    if (series >= 0)
        return series;
    const Names &names = m_names[size_t(key)];
    const QString own = m_long ? QString() : m_mapping.metrics[figure].channel;
    // Only here, with its first figure, a new channel is made.
    const int channel = channelNumber(own.isEmpty() ? names.channelName : own);
    series = m_sink.series(m_long ? names.metric : m_inputs[figure], channel, names.campaign);
    return series;
}

/// Notes a bad cell; always false.
bool Importer::problem(ErrorCode reason, int column, std::string_view cell)
{
    std::vector<RowProblem> &problems = m_result.report.problems;
    if (problems.size() < problemsListed) {
        QString shown =
            QString::fromUtf8(cell.data(), std::min(qsizetype(cell.size()), problemTextLength * 4));
        shown.truncate(problemTextLength);
        const QString name = column >= 0 ? m_table->columns[size_t(column)].name : QString();
        problems.push_back({m_line, name, shown, reason});
    }
    return false;
}

bool Importer::stop(const Error &error)
{
    m_result.error = error;
    return false;
}

/// Columns that the mapping names and the table lacks.
Done columnsExist(const Mapping &mapping, int columns)
{
    std::vector<int> used = mapping.channels;
    for (const auto &column : {mapping.date, mapping.periodKind, mapping.campaign, mapping.metricName,
                               mapping.value, mapping.note})
        used.push_back(column.value_or(0));
    for (const MetricColumn &column : mapping.metrics)
        used.push_back(column.column);
    for (const auto &condition : mapping.where)
        used.push_back(condition.first);
    for (const int column : used) {
        if (column < 0 || column >= columns)
            return failure(ErrorCode::UnknownColumn, {QString::number(column + 1)});
    }
    return {};
}

Error badRows(const ImportReport &report)
{
    const RowProblem first = report.problems.empty() ? RowProblem() : report.problems.front();
    return {ErrorCode::BadRows,
            {QString::number(report.skipped), first.text},
            {},
            int(first.line),
            first.column,
            -1,
            0};
}

} // namespace

TableImport importTable(const QString &path, const Mapping &mapping, const ImportChoices &choices,
                        const metrics::MetricCatalog &catalog, const calendar::FiscalCalendar &fiscal,
                        facts::FactSink &sink, Progress &progress)
{
    TableImport result;
    if (const Done fine = canImport(mapping, catalog); !fine) {
        result.error = fine.error();
        return result;
    }
    const auto table = inspect(path, -1, mapping.form, fiscal, &progress);
    const Done columns = table ? columnsExist(mapping, int(table->columns.size())) : failure(table.error());
    if (!columns) {
        result.error = columns.error();
        return result;
    }
    const QStringList uses = usesOf(mapping, int(table->columns.size()));
    for (int i = 0; i < uses.size(); ++i)
        result.report.mapping.emplace_back(table->columns[size_t(i)].name, uses[i]);
    Importer importer(mapping, choices, catalog, fiscal, sink, progress, result);
    if (importer.run(path, *table) && result.report.skipped > 0 && !choices.skipBadRows)
        result.error = badRows(result.report);
    return result;
}

QByteArray problemsAsCsv(const std::vector<RowProblem> &problems, QString (*reasonText)(ErrorCode))
{
    QByteArray csv = "line,column,text,reason\n";
    for (const RowProblem &problem : problems) {
        csv += QByteArray::number(problem.line) + ',' + csvCell(problem.column) + ',' +
               csvCell(problem.text) + ',' + csvCell(reasonText(problem.reason)) + '\n';
    }
    return csv;
}

} // namespace vekha::exchange
