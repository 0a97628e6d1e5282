// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/importmapping.h"
#include "app/cli/rawcells.h"
#include "app/cli/rows.h"

#include "core/exchange/columnmeaning.h"
#include "core/exchange/dateorders.h"
#include "core/exchange/encoding.h"
#include "core/exchange/inspect.h"
#include "core/exchange/mappingwords.h"
#include "core/exchange/proposal.h"
#include "core/wording/errors.h"

#include <QCoreApplication>

namespace vekha::cli {

using exchange::TablePreview;

namespace {

constexpr int allRows = -1;

Expected<int> rowsWanted(const Session &session, int usual)
{
    if (!session.arguments().has(QStringLiteral("rows")))
        return usual;
    const QString text = session.arguments().value(QStringLiteral("rows"));
    bool ok = false;
    const int rows = text.toInt(&ok);
    if (!ok || rows < 0)
        return wrongUsage(
            QCoreApplication::translate("Cli", "--rows needs a number of rows, not “%1”.").arg(text));
    return rows;
}

// What is recognised

struct Recognised {
    TablePreview table;
    exchange::Proposal proposal;
    QStringList uses;                             ///< of each column, a KPI's as "ratio:ctr"
    std::vector<exchange::ColumnMerge> spellings; ///< of one name, as it seems
};

Recognised recognised(TablePreview table)
{
    Recognised seen{std::move(table), {}, {}, {}};
    seen.proposal = exchange::propose(seen.table, metrics::MetricCatalog::builtIn());
    seen.uses = exchange::usesOf(seen.proposal.mapping, int(seen.table.columns.size()));
    for (const auto &[column, kpi] : seen.proposal.mapping.ratios)
        seen.uses[column] = QStringLiteral("ratio:") + kpi;
    return seen;
}

QString periodCode(const std::optional<calendar::Period> &period)
{
    return period ? calendar::FiscalCalendar().code(*period) : QString();
}

QString eventWord(const exchange::EventOutput &event)
{
    switch (event.how) {
    case exchange::EventOutput::How::Count:
        return QStringLiteral("count");
    case exchange::EventOutput::How::Sum:
        return QStringLiteral("sum");
    case exchange::EventOutput::How::Distinct:
        break;
    }
    return QStringLiteral("distinct");
}

QJsonArray columnsOf(const Recognised &seen)
{
    QJsonArray columns;
    for (size_t i = 0; i < seen.table.columns.size(); ++i) {
        const exchange::Column &column = seen.table.columns[i];
        const QString period = periodCode(column.period);
        columns.append(
            QJsonObject{{QStringLiteral("name"), column.name},
                        {QStringLiteral("type"), column.type},
                        {QStringLiteral("use"), seen.uses.value(qsizetype(i))},
                        {QStringLiteral("certainty"), exchange::codeOf(seen.proposal.columns[i])},
                        {QStringLiteral("ambiguous"), column.ambiguous},
                        {QStringLiteral("scale"), column.percent ? 0.01 : column.scale},
                        {QStringLiteral("period"), period.isEmpty() ? QJsonValue() : QJsonValue(period)}});
    }
    return columns;
}

QJsonArray eventsOf(const Recognised &seen)
{
    QJsonArray events;
    for (const exchange::EventOutput &event : seen.proposal.mapping.events) {
        const QJsonValue column =
            event.column >= 0 ? QJsonValue(seen.table.columns[size_t(event.column)].name) : QJsonValue();
        events.append(QJsonObject{{QStringLiteral("how"), eventWord(event)},
                                  {QStringLiteral("column"), column},
                                  {QStringLiteral("metric"), event.metric}});
    }
    return events;
}

QJsonArray doubtsOf(const Recognised &seen)
{
    QJsonArray doubts;
    for (const exchange::Doubt &doubt : seen.proposal.doubts) {
        const QJsonValue column =
            doubt.column >= 0 ? QJsonValue(seen.table.columns[size_t(doubt.column)].name) : QJsonValue();
        QJsonArray answers;
        if (doubt.kind == exchange::Doubt::Kind::DateOrder) {
            for (const auto order : exchange::ordersOffered(seen.table.columns[size_t(doubt.column)]))
                answers.append(exchange::codeOf(order));
        }
        doubts.append(QJsonObject{{QStringLiteral("kind"), exchange::codeOf(doubt.kind)},
                                  {QStringLiteral("column"), column},
                                  {QStringLiteral("answers"), answers}});
    }
    return doubts;
}

QJsonArray tablesOf(const TablePreview &table)
{
    QJsonArray tables;
    for (const exchange::TableBlock &block : table.blocks)
        tables.append(
            QJsonObject{{QStringLiteral("title"), block.title},
                        {QStringLiteral("first"), block.first},
                        {QStringLiteral("last"), block.last > 0 ? QJsonValue(block.last) : QJsonValue()},
                        {QStringLiteral("columns"), block.columns},
                        {QStringLiteral("rows"), block.rows}});
    return tables;
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject documentOf(const Recognised &seen)
{
    const TablePreview &table = seen.table;
    const exchange::Mapping &mapping = seen.proposal.mapping;
    const bool isText = table.kind == exchange::SourceKind::Text;
    QJsonArray rows;
    for (const QStringList &row : table.rows)
        rows.append(QJsonArray::fromStringList(row));
    QJsonArray skipped;
    for (const exchange::SkippedLine &line : table.skipped)
        skipped.append(QJsonObject{{QStringLiteral("line"), line.line}, {QStringLiteral("why"), line.why}});
    const QJsonValue encoding = isText ? QJsonValue(exchange::codeOf(table.form.encoding)) : QJsonValue();
    const QJsonValue delimiter =
        isText ? QJsonValue(QString(QLatin1Char(table.form.delimiter))) : QJsonValue();
    return {
        {QStringLiteral("encoding"), encoding},
        {QStringLiteral("delimiter"), delimiter},
        {QStringLiteral("header_row"), table.headerLine > 0 ? QJsonValue(table.headerLine) : QJsonValue()},
        {QStringLiteral("layout"), exchange::layoutOf(mapping)},
        {QStringLiteral("profile"), textOrNull(seen.proposal.profile)},
        {QStringLiteral("sheet"), textOrNull(table.sheet)},
        {QStringLiteral("sheets"), QJsonArray::fromStringList(table.sheets)},
        {QStringLiteral("hidden_sheets"), QJsonArray::fromStringList(table.hiddenSheets)},
        {QStringLiteral("tables"), tablesOf(table)},
        {QStringLiteral("table"), table.block + 1},
        {QStringLiteral("period"), textOrNull(periodCode(table.titlePeriod))},
        {QStringLiteral("channel"), textOrNull(mapping.channelName)},
        {QStringLiteral("metric"), textOrNull(mapping.metric)},
        {QStringLiteral("granularity"),
         mapping.granularity ? QJsonValue(calendar::codeOf(*mapping.granularity)) : QJsonValue()},
        {QStringLiteral("events"), eventsOf(seen)},
        {QStringLiteral("doubts"), doubtsOf(seen)},
        {QStringLiteral("spellings"), jsonOf(seen.spellings, table)},
        {QStringLiteral("columns"), columnsOf(seen)},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("skipped"), skipped}};
}

QString delimiterName(char delimiter)
{
    return delimiter == '\t' ? QCoreApplication::translate("Cli", "tab") : QString(QLatin1Char(delimiter));
}

void writeLine(const QString &line) { writeOut(line + u'\n'); }

QString certaintyName(exchange::Certainty certainty)
{
    switch (certainty) {
    case exchange::Certainty::Sure:
        return QCoreApplication::translate("Cli", "sure");
    case exchange::Certainty::Guess:
        return QCoreApplication::translate("Cli", "guess");
    case exchange::Certainty::Doubt:
        break;
    }
    return QCoreApplication::translate("Cli", "to be asked");
}

void printForm(const Recognised &seen)
{
    const TablePreview &table = seen.table;
    if (table.kind == exchange::SourceKind::Text) {
        writeLine(
            QCoreApplication::translate("Cli", "Encoding: %1").arg(exchange::codeOf(table.form.encoding)));
        writeLine(
            QCoreApplication::translate("Cli", "Delimiter: %1").arg(delimiterName(table.form.delimiter)));
    } else {
        writeLine(QCoreApplication::translate("Cli", "Sheet: %1").arg(table.sheet));
    }
    if (table.sheets.size() > 1)
        writeLine(
            QCoreApplication::translate("Cli", "Sheets: %1").arg(table.sheets.join(QStringLiteral(", "))));
    writeLine(table.headerLine > 0
                  ? QCoreApplication::translate("Cli", "Header: line %1").arg(table.headerLine)
                  : QCoreApplication::translate("Cli", "Header: none"));
    writeLine(
        QCoreApplication::translate("Cli", "Layout: %1").arg(exchange::layoutOf(seen.proposal.mapping)));
    if (!seen.proposal.profile.isEmpty())
        writeLine(
            QCoreApplication::translate("Cli", "Recognised as an export of: %1").arg(seen.proposal.profile));
    for (const exchange::EventOutput &event : seen.proposal.mapping.events)
        writeLine(QCoreApplication::translate("Cli", "Events: %1 of %2").arg(eventWord(event), event.metric));
}

/// What an import would ask.
void printDoubts(const Recognised &seen)
{
    for (const exchange::Doubt &doubt : seen.proposal.doubts) {
        writeLine(wording::sentence(exchange::questionOf(doubt, seen.table)));
    }
}

/// What may be one name, by a misprint or by the case of its letters.
void printSpellings(const Recognised &seen)
{
    for (const exchange::ColumnMerge &each : seen.spellings)
        writeLine(
            QCoreApplication::translate("Cli", "“%1” in “%2” may mean “%3”; --merge-spellings takes it so.")
                .arg(each.merge.from, seen.table.columns[size_t(each.column)].name, each.merge.to));
}

void printMedium(const Recognised &seen)
{
    const auto medium = exchange::mediumColumn(seen.table);
    const auto &channels = seen.proposal.mapping.channels;
    if (!medium || channels.empty() || seen.uses.value(*medium) != u"ignore")
        return;
    const QString source = seen.table.columns[size_t(channels.front())].name;
    const QString name = seen.table.columns[size_t(*medium)].name;
    writeLine(QCoreApplication::translate("Cli", "“%1” is left out; --channel %2+%1 joins it to the channel.")
                  .arg(name, source));
}

void printTables(const TablePreview &table)
{
    if (table.blocks.size() < 2)
        return;
    Table tables;
    tables.addColumn(QCoreApplication::translate("Cli", "Table"), Table::Align::Right);
    tables.addColumn(QCoreApplication::translate("Cli", "Title"));
    tables.addColumn(QCoreApplication::translate("Cli", "From line"), Table::Align::Right);
    tables.addColumn(QCoreApplication::translate("Cli", "Rows"), Table::Align::Right);
    for (size_t i = 0; i < table.blocks.size(); ++i) {
        const exchange::TableBlock &block = table.blocks[i];
        tables.addRow(
            {QString::number(i + 1), block.title, QString::number(block.first), QString::number(block.rows)});
    }
    writeOut(QStringLiteral("\n"));
    tables.print();
}

void printForPeople(const Recognised &seen)
{
    const TablePreview &table = seen.table;
    printForm(seen);
    printDoubts(seen);
    printSpellings(seen);
    printMedium(seen);
    printTables(table);
    Table columns;
    columns.addColumn(QCoreApplication::translate("Cli", "Column"));
    columns.addColumn(QCoreApplication::translate("Cli", "Type"));
    columns.addColumn(QCoreApplication::translate("Cli", "Use"));
    columns.addColumn(QCoreApplication::translate("Cli", "How sure"));
    columns.addColumn(QCoreApplication::translate("Cli", "Read in two ways"));
    for (size_t i = 0; i < table.columns.size(); ++i)
        columns.addRow({table.columns[i].name, table.columns[i].type, seen.uses.value(qsizetype(i)),
                        certaintyName(seen.proposal.columns[i]), yesMark(table.columns[i].ambiguous)});
    writeOut(QStringLiteral("\n"));
    columns.print();
    if (table.rows.empty())
        return;
    Table rows;
    for (const exchange::Column &column : table.columns)
        rows.addColumn(column.name, column.type == u"number" ? Table::Align::Right : Table::Align::Left);
    for (const QStringList &row : table.rows)
        rows.addRow(row);
    writeOut(QStringLiteral("\n"));
    rows.print();
}

} // namespace

Outcome inspectTable(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const QString path = session.argument(0);
    const bool raw = session.arguments().has(QStringLiteral("raw"));
    const auto limit = rowsWanted(session, raw ? allRows : session.wantsJson() ? exchange::previewRows : 10);
    if (!limit)
        return tl::unexpected(limit.error());
    if (raw)
        return printRawCells(path, *limit, session.wantsJson());
    auto table = exchange::inspect(path, *limit);
    if (!table)
        return failed(table.error());
    Recognised seen = recognised(std::move(*table));
    auto spellings = exchange::proposedMerges(path, seen.table, seen.proposal.mapping);
    if (!spellings)
        return failed(spellings.error());
    seen.spellings = std::move(*spellings);
    if (session.wantsJson())
        printJson(documentOf(seen));
    else
        printForPeople(seen);
    return {};
}

} // namespace vekha::cli
