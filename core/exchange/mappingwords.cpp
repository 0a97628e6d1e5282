// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mappingwords.h"

#include "core/base/channel.h"
#include "core/exchange/proposal.h"

namespace vekha::exchange {

namespace {

QStringList headersOf(const TablePreview &table)
{
    QStringList headers;
    for (const Column &column : table.columns)
        headers += column.name;
    return headers;
}

tl::unexpected<Error> unknownColumn(const QString &name, const TablePreview &table)
{
    return failure(ErrorCode::UnknownColumn, {name, headersOf(table).join(QStringLiteral(", "))});
}

/// The only column that `fits`; none if there are more.
template <class Fits> std::optional<int> onlyColumn(const TablePreview &table, Fits fits)
{
    std::optional<int> found;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (!fits(table.columns[i].name))
            continue;
        if (found)
            return std::nullopt;
        found = int(i);
    }
    return found;
}

std::optional<int> columnNamed(const QString &name, const TablePreview &table)
{
    if (const auto exact = onlyColumn(table, [&](const QString &header) { return header == name; }))
        return exact;
    const QString folded = foldedName(name);
    if (const auto same =
            onlyColumn(table, [&](const QString &header) { return foldedName(header) == folded; }))
        return same;
    bool isNumber = false;
    const int number = name.startsWith(u'#') ? name.mid(1).toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= int(table.columns.size()) ? std::optional(number - 1)
                                                                          : std::nullopt;
}

/// "COLUMN=rest" cut at the separator that leaves the longest header of the table in front.
struct Cut {
    int column = 0;
    QString rest;
};
std::optional<Cut> cutBehindColumn(const QString &text, QChar separator, const TablePreview &table)
{
    for (qsizetype at = text.lastIndexOf(separator); at > 0; at = text.lastIndexOf(separator, at - 1)) {
        if (const auto column = columnNamed(text.left(at), table))
            return Cut{*column, text.mid(at + 1)};
    }
    return std::nullopt;
}

Result<int> columnOrError(const QString &name, const TablePreview &table)
{
    const auto column = columnNamed(name, table);
    return column ? Result<int>(*column) : unknownColumn(name, table);
}

Done readChannel(const QString &words, const TablePreview &table, Mapping &mapping)
{
    if (words.startsWith(u'=')) {
        mapping.channelName = words.mid(1).trimmed();
        return {};
    }
    QString rest = words;
    for (;;) {
        if (const auto last = columnNamed(rest, table)) {
            mapping.channels.push_back(*last);
            return {};
        }
        const auto cut = cutBehindColumn(rest, u'+', table);
        if (!cut)
            return unknownColumn(rest, table);
        mapping.channels.push_back(cut->column);
        rest = cut->rest;
    }
}

/// "@metric", "@value", "@note": the columns of a long table.
bool readLongUse(const QString &use, int column, Mapping &mapping)
{
    if (use == u"@metric")
        mapping.metricName = column;
    else if (use == u"@value")
        mapping.value = column;
    else if (use == u"@note")
        mapping.note = column;
    else
        return false;
    return true;
}

Result<MetricId> inputNamed(const QString &name, const metrics::MetricCatalog &catalog)
{
    auto index = catalog.indexOf(name);
    if (!index)
        index = catalog.indexOfName(name);
    if (!index)
        return failure(ErrorCode::UnknownMetric, {name});
    if (!catalog.at(*index).isInput())
        return failure(ErrorCode::NotAnInput, {catalog.at(*index).id});
    return catalog.at(*index).id;
}

Done readMap(const QString &words, const TablePreview &table, const metrics::MetricCatalog &catalog,
             Mapping &mapping)
{
    const auto cut = cutBehindColumn(words, u'=', table);
    if (!cut)
        return unknownColumn(words.left(words.lastIndexOf(u'=')), table);
    if (readLongUse(cut->rest, cut->column, mapping))
        return {};
    const qsizetype at = cut->rest.indexOf(u'@');
    const auto input = inputNamed(at < 0 ? cut->rest.trimmed() : cut->rest.left(at).trimmed(), catalog);
    if (!input)
        return failure(input.error());
    mapping.metrics.push_back({cut->column, *input, at < 0 ? QString() : cut->rest.mid(at + 1).trimmed()});
    return {};
}

Done readWhere(const QString &words, const TablePreview &table, Mapping &mapping)
{
    const auto cut = cutBehindColumn(words, u'=', table);
    if (!cut)
        return unknownColumn(words.left(words.indexOf(u'=')), table);
    mapping.where.emplace_back(cut->column, cut->rest);
    return {};
}

Done readDateAndCampaign(const MappingWords &words, const TablePreview &table, Mapping &mapping)
{
    if (!words.date.isEmpty()) {
        const auto column = columnOrError(words.date, table);
        if (!column)
            return failure(column.error());
        mapping.date = *column;
    }
    if (!words.campaign.isEmpty()) {
        const auto column = columnOrError(words.campaign, table);
        if (!column)
            return failure(column.error());
        mapping.campaign = *column;
    }
    return {};
}

} // namespace

bool MappingWords::isEmpty() const
{
    return date.isEmpty() && channel.isEmpty() && campaign.isEmpty() && maps.isEmpty() && where.isEmpty() &&
           granularity.isEmpty() && !mergeChannels;
}

Result<Mapping> parseMapping(const MappingWords &words, const TablePreview &table,
                             const metrics::MetricCatalog &catalog, const calendar::FiscalCalendar &)
{
    const Mapping proposal = proposeMapping(table, catalog);
    if (words.isEmpty())
        return proposal;
    Mapping mapping;
    mapping.mergeChannels = words.mergeChannels;
    mapping.date = proposal.date;
    if (words.maps.isEmpty()) {
        mapping.metrics = proposal.metrics;
        mapping.metricName = proposal.metricName;
        mapping.value = proposal.value;
        mapping.note = proposal.note;
        mapping.guarded = proposal.guarded;
    }
    if (const Done done = readDateAndCampaign(words, table, mapping); !done)
        return failure(done.error());
    if (const Done done = words.channel.isEmpty() ? Done() : readChannel(words.channel, table, mapping);
        !done)
        return failure(done.error());
    for (const QString &map : words.maps) {
        if (const Done done = readMap(map, table, catalog, mapping); !done)
            return failure(done.error());
    }
    for (const QString &where : words.where) {
        if (const Done done = readWhere(where, table, mapping); !done)
            return failure(done.error());
    }
    if (!words.granularity.isEmpty()) {
        const auto granularity = calendar::granularityFromCode(words.granularity);
        if (!granularity)
            return failure(granularity.error());
        mapping.granularity = *granularity;
    }
    return mapping;
}

} // namespace vekha::exchange
