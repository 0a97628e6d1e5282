// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"

#include "core/exchange/factscsv.h"
#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"
#include "core/exchange/rowimporter.h"

namespace vekha::exchange {

namespace {

/// Columns that the mapping names and the table lacks.
Done columnsExist(const Mapping &mapping, int columns)
{
    std::vector<int> used = mapping.channels;
    for (const auto &column : {mapping.date, mapping.periodKind, mapping.campaign, mapping.metricName,
                               mapping.value, mapping.note})
        used.push_back(column.value_or(0));
    for (const MetricColumn &column : mapping.metrics)
        used.push_back(column.column);
    for (const PeriodColumn &column : mapping.periods)
        used.push_back(column.column);
    for (const EventOutput &output : mapping.events)
        used.push_back(output.how == EventOutput::How::Count ? 0 : output.column);
    for (const Rename &rename : mapping.renames)
        used.push_back(rename.column);
    if (mapping.lookup)
        used.push_back(mapping.lookup->column);
    for (const auto &condition : mapping.where)
        used.push_back(condition.first);
    for (const auto &ratio : mapping.ratios)
        used.push_back(ratio.first);
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
            {QString::number(report.skipped), first.text, QString::number(int(first.reason))},
            {},
            int(first.line),
            first.column,
            -1,
            0};
}

} // namespace

TableImport importTable(const TableSource &source, const Mapping &mapping, const ImportChoices &choices,
                        const metrics::MetricCatalog &catalog, const calendar::FiscalCalendar &fiscal,
                        facts::FactSink &sink, Progress &progress)
{
    TableImport result;
    const auto failed = [&result](const Error &error) {
        result.error = error;
        return result;
    };
    if (const Done fine = canImport(mapping, catalog); !fine)
        return failed(fine.error());
    const auto table = inspect(source, -1, mapping.form, fiscal, &progress);
    if (!table)
        return failed(table.error());
    if (const Done fine = columnsExist(mapping, int(table->columns.size())); !fine)
        return failed(fine.error());
    const QStringList uses = usesOf(mapping, int(table->columns.size()));
    for (int i = 0; i < uses.size(); ++i)
        result.report.mapping.emplace_back(table->columns[size_t(i)].name, uses[i]);
    auto reader = openRows(source, table->kind, table->form, table->sheet, &progress);
    if (!reader)
        return failed(reader.error());
    std::optional<ChannelIndex> channels;
    if (mapping.lookup) {
        auto read = ChannelIndex::read(*mapping.lookup, progress);
        if (!read)
            return failed(read.error());
        channels = std::move(*read);
    }
    RowImporter importer({source, *table, mapping, choices, catalog, fiscal, channels ? &*channels : nullptr},
                         sink, progress, result.report);
    if (const Done done = importer.run(**reader); !done)
        return failed(done.error());
    if (result.report.skipped > 0 && !choices.skipBadRows)
        return failed(badRows(result.report));
    return result;
}

QByteArray problemsAsCsv(const std::vector<RowProblem> &problems, QString (*reasonText)(const RowProblem &))
{
    QByteArray csv = "line,column,text,reason\n";
    for (const RowProblem &problem : problems) {
        csv += QByteArray::number(problem.line) + ',' + csvCell(problem.column) + ',' +
               csvCell(problem.text) + ',' + csvCell(reasonText(problem)) + '\n';
    }
    return csv;
}

} // namespace vekha::exchange
