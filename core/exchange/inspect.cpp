// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect.h"

#include "core/exchange/bytesource.h"
#include "core/exchange/columnevidence.h"
#include "core/exchange/datetext.h"
#include "core/exchange/dictionary.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/proposal.h"
#include "core/exchange/rowfilter.h"
#include "core/exchange/textsample.h"

#include <algorithm>
#include <set>

namespace vekha::exchange {

namespace {

using calendar::FiscalCalendar;
using calendar::Granularity;

constexpr int titlesKept = 40;
constexpr size_t skippedListed = 1000;
constexpr qint64 blockBytes = 256 * 1024;

QString textOf(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

std::vector<std::string_view> viewsOf(const SampleRow &row) { return {row.fields.begin(), row.fields.end()}; }

/// The one of several tables that is read: the person's, else the one with most rows.
int chosenTable(const std::vector<ShapedTable> &tables, const FormChoice &choice)
{
    if (choice.block && *choice.block >= 0 && *choice.block < int(tables.size()))
        return *choice.block;
    const auto rows = [](const ShapedTable &table) { return table.end - table.begin; };
    const auto most = std::max_element(tables.begin(), tables.end(),
                                       [&](const auto &a, const auto &b) { return rows(a) < rows(b); });
    return int(most - tables.begin());
}

/// Makes the preview of a sample, step by step.
class Recogniser {
public:
    Recogniser(const SourceSample &sample, const FormChoice &choice, const FiscalCalendar &fiscal,
               TablePreview &table)
        : m_sample(sample), m_rows(sample.rows), m_fiscal(fiscal), m_table(table)
    {
        std::vector<ShapedTable> tables = tablesOf(m_rows, fiscal);
        if (choice.headerLine) {
            tables = {tableWithHeader(m_rows, tables, *choice.headerLine)};
        }
        m_table.block = chosenTable(tables, choice);
        for (const ShapedTable &shape : tables)
            m_table.blocks.push_back(blockOf(shape, !choice.headerLine && &shape == &tables.back()));
        m_shape = tables[size_t(m_table.block)];
    }

    void recognise()
    {
        readHeader();
        readTitles();
        judge(); // the types tell where labels of totals may stand ..
        judge(); // .. and totals do not count as evidence
        readUnits();
        readPeriods();
    }
    void fillRows(int limit);

private:
    [[nodiscard]] TableBlock blockOf(const ShapedTable &shape, bool last) const;
    void readHeader();
    void readTitles();
    void judge();
    void readUnits();
    void readPeriods();
    [[nodiscard]] std::optional<calendar::Period> periodOfHeader(size_t column) const;

    const SourceSample &m_sample;
    const std::vector<SampleRow> &m_rows;
    const FiscalCalendar &m_fiscal;
    TablePreview &m_table;
    ShapedTable m_shape;
};

TableBlock Recogniser::blockOf(const ShapedTable &shape, bool last) const
{
    TableBlock block;
    const int first = shape.header >= 0 ? shape.header : shape.begin;
    block.first = first < int(m_rows.size()) ? m_rows[size_t(first)].line : 0;
    const int end = std::max(shape.end - 1, first);
    block.last = last || end >= int(m_rows.size()) ? 0 : m_rows[size_t(end)].line;
    const QStringList names = columnNames(m_rows, shape);
    block.columns = int(names.size());
    block.rows = shape.end - shape.begin;
    for (const int title : shape.titles) {
        QString text = textOf(trimmed(m_rows[size_t(title)].fields.front()));
        while (text.startsWith(u'#') || text.startsWith(u'/'))
            text = text.mid(1).trimmed();
        const bool isPair = text.contains(u':');
        if (!text.isEmpty() && !isPair && text.count(u'-') < text.size())
            block.title = text;
    }
    if (block.title.isEmpty())
        block.title = names.mid(0, 3).join(QStringLiteral(", "));
    return block;
}

void Recogniser::readHeader()
{
    m_table.headerLine = m_shape.header >= 0 ? int(m_rows[size_t(m_shape.header)].line) : 0;
    m_table.unitsLine = m_shape.units >= 0 ? int(m_rows[size_t(m_shape.units)].line) : 0;
    for (const QString &name : columnNames(m_rows, m_shape))
        m_table.columns.emplace_back().name = name;
}

void Recogniser::readTitles()
{
    for (const int title : m_shape.titles) {
        QStringList cells;
        for (const std::string &cell : m_rows[size_t(title)].fields) {
            if (const QString text = textOf(trimmed(cell)); !text.isEmpty())
                cells += text;
        }
        QString line = cells.join(u' ');
        while (line.startsWith(u'#') || line.startsWith(u'/'))
            line = line.mid(1).trimmed();
        if (!line.isEmpty())
            m_table.titles += line;
    }
    m_table.titles = m_table.titles.mid(std::max<qsizetype>(0, m_table.titles.size() - titlesKept));
    m_table.titleDays = daysOfTitles(m_table.titles, m_fiscal);
    if (m_table.titleDays)
        m_table.titlePeriod = periodOfDays(*m_table.titleDays, m_fiscal);
}

void Recogniser::judge()
{
    std::vector<ColumnEvidence> evidence(m_table.columns.size());
    RowFilter filter(m_table);
    for (int i = m_shape.begin; i < m_shape.end; ++i) {
        const SampleRow &row = m_rows[size_t(i)];
        if (filter.judge(viewsOf(row), row.line) != Furniture::None)
            continue;
        for (size_t k = 0; k < std::min(row.fields.size(), evidence.size()); ++k)
            evidence[k].add(row.fields[k], m_fiscal, row.kind(k));
    }
    judgeColumns(m_table, evidence);
}

void Recogniser::readUnits()
{
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        Column &column = m_table.columns[i];
        auto unit = unitOfHeader(column.name);
        if (!unit && m_shape.units >= 0 && i < m_rows[size_t(m_shape.units)].fields.size())
            unit = unitOfText(textOf(m_rows[size_t(m_shape.units)].fields[i]));
        if (!unit || column.type != u"number")
            continue;
        column.percent = unit->percent && !column.percentSigns;
        column.scale = unit->scale;
    }
}

/// The period that a column's header names; a month without a year is of the titles' year.
std::optional<calendar::Period> Recogniser::periodOfHeader(size_t column) const
{
    if (m_shape.header < 0)
        return std::nullopt;
    const SampleRow &header = m_rows[size_t(m_shape.header)];
    if (column >= header.fields.size())
        return std::nullopt;
    const std::string &text = header.fields[column];
    DateReading reading = readDate(text, DateOrder::DayFirst, m_fiscal);
    if (reading.kind != DateReading::Kind::Date && m_table.titleDays) {
        const int year = calendar::dateOf(m_table.titleDays->first).year();
        reading = readDate(text + ' ' + std::to_string(year), DateOrder::DayFirst, m_fiscal);
    }
    const bool isPeriod =
        reading.kind == DateReading::Kind::Date && (!reading.bareNumber || trimmed(text).size() == 4);
    return isPeriod ? std::optional(reading.period) : std::nullopt;
}

void Recogniser::readPeriods()
{
    std::vector<std::optional<calendar::Period>> periods(m_table.columns.size());
    std::set<calendar::Period> different;
    bool firstsOfMonths = true;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const QString &type = m_table.columns[i].type;
        if (type == u"number" || type == u"empty")
            periods[i] = periodOfHeader(i);
        if (!periods[i])
            continue;
        different.insert(*periods[i]);
        firstsOfMonths = firstsOfMonths && periods[i]->granularity == Granularity::Day &&
                         calendar::dateOf(periods[i]->first).day() == 1;
    }
    if (different.size() < 2)
        return;
    for (size_t i = 0; i < periods.size(); ++i) {
        // A spreadsheet writes the month "May 2024" as its first day.
        if (periods[i] && firstsOfMonths)
            periods[i] = m_fiscal.periodOf(Granularity::Month, periods[i]->first);
        m_table.columns[i].period = periods[i];
    }
}

void Recogniser::fillRows(int limit)
{
    RowFilter filter(m_table);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const SampleRow &row = m_rows[i];
        if (int(i) == m_shape.header)
            continue;
        const Furniture what = filter.judge(viewsOf(row), row.line);
        if (what != Furniture::None) {
            if (m_table.skipped.size() < skippedListed)
                m_table.skipped.push_back({row.line, codeOf(what)});
            continue;
        }
        if (limit >= 0 && int(m_table.rows.size()) >= limit) {
            m_table.wholeFile = false;
            continue;
        }
        QStringList cells;
        for (const std::string &cell : row.fields)
            cells += textOf(cell);
        m_table.rows.push_back(cells);
    }
}

/// Columns that the sample leaves in doubt.
std::vector<bool> doubtful(const TablePreview &table)
{
    std::vector<bool> columns;
    for (const Column &column : table.columns)
        columns.push_back(column.ambiguous);
    return columns;
}

Done lookThroughAll(const TableSource &source, TablePreview &table, const FiscalCalendar &fiscal,
                    const Progress *progress)
{
    const std::vector<bool> columns = doubtful(table);
    if (std::find(columns.begin(), columns.end(), true) == columns.end())
        return {};
    const auto evidence = evidenceOfSource(source, table, columns, fiscal, progress);
    if (!evidence)
        return failure(evidence.error());
    const std::vector<Column> before = table.columns;
    judgeColumns(table, *evidence, columns);
    for (size_t i = 0; i < before.size(); ++i) { // what the header said stays
        table.columns[i].percent = before[i].percent;
        table.columns[i].scale = before[i].scale;
        table.columns[i].period = before[i].period;
    }
    return {};
}

/// Kind and sheets; the sheet to read.
Done readForm(const TableSource &source, const FormChoice &choice, TablePreview &table)
{
    const auto form = sourceForm(source);
    if (!form)
        return failure(form.error());
    table.kind = form->kind;
    for (const SheetInfo &sheet : form->sheets)
        (sheet.hidden ? table.hiddenSheets : table.sheets) += sheet.name;
    if (table.kind == SourceKind::Text) {
        table.sheet = table.sheets.value(0);
        return {};
    }
    const QStringList all = table.sheets + table.hiddenSheets;
    if (!choice.sheet.isEmpty() && !all.contains(choice.sheet))
        return failure(ErrorCode::UnknownSheet, {choice.sheet, all.join(QStringLiteral(", "))});
    table.sheet = choice.sheet.isEmpty() ? all.value(0) : choice.sheet;
    return {};
}

/// A cover sheet or an empty one is passed over where nobody asked for it.
bool holdsTable(const SourceSample &sample, const FiscalCalendar &fiscal)
{
    const std::vector<ShapedTable> tables = tablesOf(sample.rows, fiscal);
    return std::any_of(tables.begin(), tables.end(), [&](const ShapedTable &table) {
        return table.end > table.begin && columnNames(sample.rows, table).size() > 1;
    });
}

/// The sample of the sheet to read: the person's, else the first with a table; with none the first.
Result<SourceSample> sampleOfWorkbook(const TableSource &source, const FormChoice &choice,
                                      const FiscalCalendar &fiscal, TablePreview &table)
{
    auto first = sampleOfSheet(source, table.kind, table.sheet);
    if (!first || !choice.sheet.isEmpty() || holdsTable(*first, fiscal))
        return first;
    for (const QString &name : table.sheets.mid(1)) {
        auto sample = sampleOfSheet(source, table.kind, name);
        if (!sample || !holdsTable(*sample, fiscal))
            continue;
        table.sheet = name;
        return sample;
    }
    return first;
}

} // namespace

Result<TablePreview> inspect(const TableSource &source, int rows, const FormChoice &choice,
                             const FiscalCalendar &fiscal, const Progress *progress)
{
    TablePreview table;
    if (const Done done = readForm(source, choice, table); !done)
        return failure(done.error());
    const auto sample = table.kind == SourceKind::Text ? sampleOfText(source, choice)
                                                       : sampleOfWorkbook(source, choice, fiscal, table);
    if (!sample)
        return failure(sample.error());
    if (sample->rows.empty())
        return failure(ErrorCode::EmptyFile, {source.shownName()});
    table.bytes = sample->bytes;
    table.form = sample->form;
    table.wholeFile = sample->whole;
    Recogniser recogniser(*sample, choice, fiscal, table);
    recogniser.recognise();
    if (const Done done = sample->whole ? Done() : lookThroughAll(source, table, fiscal, progress); !done)
        return failure(done.error());
    recogniser.fillRows(rows);
    table.layout = layoutKind(propose(table, metrics::MetricCatalog::builtIn()).mapping);
    return table;
}

Result<QByteArray> contentHashOf(const QString &path)
{
    ContentHash hash;
    auto file = FileBytes::open(path, nullptr, &hash);
    if (!file)
        return failure(file.error());
    std::string block(size_t(blockBytes), '\0');
    for (;;) {
        const auto count = (*file)->read(block.data(), blockBytes);
        if (!count)
            return failure(count.error());
        if (*count == 0)
            return hash.code();
    }
}

} // namespace vekha::exchange
