// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dateorders.h"
#include "core/exchange/mappingwords.h"
#include "core/exchange/proposal.h"

#include <QSet>

#include <algorithm>

namespace vekha::exchange {

namespace {

const Column *columnAt(const TablePreview &table, int column)
{
    return column >= 0 && column < int(table.columns.size()) ? &table.columns[size_t(column)] : nullptr;
}

/// All columns whose figures are stored.
std::vector<int> figureColumns(const Mapping &mapping)
{
    std::vector<int> columns;
    if (mapping.value)
        columns.push_back(*mapping.value);
    for (const MetricColumn &column : mapping.metrics)
        columns.push_back(column.column);
    for (const PeriodColumn &column : mapping.periods)
        columns.push_back(column.column);
    for (const EventOutput &event : mapping.events) {
        if (event.how == EventOutput::How::Sum)
            columns.push_back(event.column);
    }
    return columns;
}

/// The same input twice for one channel: both would be added up.
void doubtSameInput(const Mapping &mapping, std::vector<Doubt> &doubts)
{
    QSet<QString> seen;
    for (const MetricColumn &column : mapping.metrics) {
        const QString key = column.metric + u'\n' + column.channel;
        if (seen.contains(key))
            doubts.push_back({Doubt::Kind::SameInput, column.column});
        seen.insert(key);
    }
}

bool severalTables(const TablePreview &table)
{
    const auto withRows = std::count_if(table.blocks.begin(), table.blocks.end(),
                                        [](const TableBlock &b) { return b.rows > 0 && b.columns > 1; });
    return withRows > 1;
}

} // namespace

QString codeOf(Doubt::Kind kind)
{
    switch (kind) {
    case Doubt::Kind::DateOrder:
        return QStringLiteral("date_order");
    case Doubt::Kind::DecimalMark:
        return QStringLiteral("decimal_mark");
    case Doubt::Kind::SameInput:
        return QStringLiteral("same_input");
    case Doubt::Kind::WhichTable:
        return QStringLiteral("which_table");
    case Doubt::Kind::NoDate:
        break;
    }
    return QStringLiteral("no_date");
}

QString codeOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        return QStringLiteral("sure");
    case Certainty::Guess:
        return QStringLiteral("guess");
    case Certainty::Doubt:
        break;
    }
    return QStringLiteral("doubt");
}

std::vector<Doubt> doubtsOf(const Mapping &mapping, const TablePreview &table)
{
    std::vector<Doubt> doubts;
    if (severalTables(table) && !mapping.form.block && !mapping.form.headerLine)
        doubts.push_back({Doubt::Kind::WhichTable, -1});
    const Column *date = mapping.date ? columnAt(table, *mapping.date) : nullptr;
    if (date && date->ambiguous && !decides(mapping.dateOrder, *date))
        doubts.push_back({Doubt::Kind::DateOrder, *mapping.date});
    if (!mapping.date && !mapping.wholePeriod && mapping.periods.empty())
        doubts.push_back({Doubt::Kind::NoDate, -1});
    for (const int column : figureColumns(mapping)) {
        const Column *figures = columnAt(table, column);
        if (figures && figures->ambiguous && mapping.decimalMark == DecimalMark::Unknown)
            doubts.push_back({Doubt::Kind::DecimalMark, column});
    }
    doubtSameInput(mapping, doubts);
    return doubts;
}

Error questionOf(const Doubt &doubt, const TablePreview &table)
{
    if (doubt.kind == Doubt::Kind::NoDate)
        return {ErrorCode::MappingIncomplete, {QStringLiteral("date")}, {}, 0, {}, -1, 0};
    const Column *column = columnAt(table, doubt.column);
    QStringList answers;
    if (doubt.kind == Doubt::Kind::DateOrder && column) {
        for (const DateOrder order : ordersOffered(*column))
            answers += codeOf(order);
    }
    return {ErrorCode::MappingDoubtful,
            {codeOf(doubt.kind), column ? column->name : QString(), answers.join(u'|')},
            {},
            0,
            {},
            -1,
            0};
}

Done isDecided(const Mapping &mapping, const TablePreview &table)
{
    for (const Doubt &doubt : doubtsOf(mapping, table)) {
        // Whoever names two columns for one input has them added up; propose() and parseMapping() ask.
        if (doubt.kind == Doubt::Kind::SameInput)
            continue;
        return failure(questionOf(doubt, table));
    }
    return {};
}

} // namespace vekha::exchange
