// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/exchange/bytesource.h"
#include "core/exchange/delimitedreader.h"
#include "core/exchange/encoding.h"
#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"

#include <QCoreApplication>
#include <QFileInfo>

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

// Raw cells

Outcome printCells(const TablePreview &table, const QString &path, int limit, bool json)
{
    auto text = exchange::openText(path, table.form);
    if (!text)
        return failed(text.error());
    exchange::DelimitedReader reader(std::move(*text), table.form.delimiter, table.form.quote);
    QJsonArray rows;
    for (int count = 0; (limit == allRows || count < limit) && reader.next(); ++count) {
        QStringList cells;
        for (const std::string_view field : reader.fields())
            cells.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        if (json)
            rows.append(QJsonArray::fromStringList(cells));
        else
            writeOut(cells.join(u'\t') + u'\n');
    }
    if (reader.error())
        return failed(*reader.error());
    if (json) {
        const QJsonObject sheet{{QStringLiteral("name"), QFileInfo(path).completeBaseName()},
                                {QStringLiteral("rows"), rows}};
        printJson({{QStringLiteral("sheets"), QJsonArray{sheet}}});
    }
    return {};
}

// What is recognised

QJsonObject documentOf(const TablePreview &table, const exchange::Mapping &mapping, const QString &path)
{
    const QStringList uses = exchange::usesOf(mapping, int(table.columns.size()));
    QJsonArray columns;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const exchange::Column &column = table.columns[i];
        columns.append(QJsonObject{{QStringLiteral("name"), column.name},
                                   {QStringLiteral("type"), column.type},
                                   {QStringLiteral("use"), uses.value(qsizetype(i))},
                                   {QStringLiteral("ambiguous"), column.ambiguous}});
    }
    QJsonArray rows;
    for (const QStringList &row : table.rows)
        rows.append(QJsonArray::fromStringList(row));
    QJsonArray skipped;
    for (const exchange::SkippedLine &line : table.skipped)
        skipped.append(QJsonObject{{QStringLiteral("line"), line.line}, {QStringLiteral("why"), line.why}});
    return {
        {QStringLiteral("encoding"), exchange::codeOf(table.form.encoding)},
        {QStringLiteral("delimiter"), QString(QLatin1Char(table.form.delimiter))},
        {QStringLiteral("header_row"), table.headerLine > 0 ? QJsonValue(table.headerLine) : QJsonValue()},
        {QStringLiteral("layout"), exchange::layoutOf(mapping)},
        {QStringLiteral("sheets"), QJsonArray{QFileInfo(path).completeBaseName()}},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("skipped"), skipped}};
}

QString delimiterName(char delimiter)
{
    return delimiter == '\t' ? QCoreApplication::translate("Cli", "tab") : QString(QLatin1Char(delimiter));
}

void printForPeople(const TablePreview &table, const exchange::Mapping &mapping)
{
    writeOut(QCoreApplication::translate("Cli", "Encoding: %1").arg(exchange::codeOf(table.form.encoding)) +
             u'\n');
    writeOut(QCoreApplication::translate("Cli", "Delimiter: %1").arg(delimiterName(table.form.delimiter)) +
             u'\n');
    writeOut((table.headerLine > 0
                  ? QCoreApplication::translate("Cli", "Header: line %1").arg(table.headerLine)
                  : QCoreApplication::translate("Cli", "Header: none")) +
             QStringLiteral("\n\n"));
    const QStringList uses = exchange::usesOf(mapping, int(table.columns.size()));
    Table columns;
    columns.addColumn(QCoreApplication::translate("Cli", "Column"));
    columns.addColumn(QCoreApplication::translate("Cli", "Type"));
    columns.addColumn(QCoreApplication::translate("Cli", "Use"));
    columns.addColumn(QCoreApplication::translate("Cli", "Read in two ways"));
    for (size_t i = 0; i < table.columns.size(); ++i)
        columns.addRow({table.columns[i].name, table.columns[i].type, uses.value(qsizetype(i)),
                        yesMark(table.columns[i].ambiguous)});
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
    if (const Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const QString path = session.argument(0);
    const bool raw = session.arguments().has(QStringLiteral("raw"));
    const auto limit = rowsWanted(session, raw ? allRows : session.wantsJson() ? exchange::previewRows : 10);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto table = exchange::inspect(path, raw ? 0 : *limit);
    if (!table)
        return failed(table.error());
    if (raw)
        return printCells(*table, path, *limit, session.wantsJson());
    const exchange::Mapping mapping = exchange::proposeMapping(*table, metrics::MetricCatalog::builtIn());
    if (session.wantsJson())
        printJson(documentOf(*table, mapping, path));
    else
        printForPeople(*table, mapping);
    return {};
}

} // namespace vekha::cli
