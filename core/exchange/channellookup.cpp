// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/channellookup.h"

#include "core/base/channel.h"
#include "core/exchange/inspect.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/proposal.h"
#include "core/exchange/rowcells.h"
#include "core/exchange/rowfilter.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace vekha::exchange {

namespace {

constexpr qint64 rowsBetweenQuestions = 4096;

std::size_t hashOf(std::string_view id) { return std::hash<std::string_view>()(trimmed(id)); }

std::optional<int> columnNamed(const TablePreview &table, const QString &name)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (foldedName(table.columns[i].name) == foldedName(name))
            return int(i);
    }
    return std::nullopt;
}

Error missing(const QString &name, const TablePreview &table)
{
    QStringList names;
    for (const Column &column : table.columns)
        names += column.name;
    return {ErrorCode::UnknownColumn, {name, names.join(QStringLiteral(", "))}, {}, 0, {}, -1, 0};
}

/// The first column of ids that both tables have.
std::optional<std::pair<int, int>> commonId(const TablePreview &table, const TablePreview &other)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const auto there = columnNamed(other, table.columns[i].name);
        if (there && other.columns[size_t(*there)].distinct)
            return std::pair(int(i), *there);
    }
    return std::nullopt;
}

} // namespace

Result<ChannelIndex> ChannelIndex::read(const ChannelLookup &lookup, const Progress &progress)
{
    const auto table = inspect(lookup.file, 0);
    if (!table)
        return failure(table.error());
    const auto id = columnNamed(*table, lookup.idColumn);
    const auto channel = columnNamed(*table, lookup.channelColumn);
    if (!id || !channel)
        return failure(missing(id ? lookup.channelColumn : lookup.idColumn, *table));
    auto reader = openRows(lookup.file, table->kind, table->form, table->sheet);
    if (!reader)
        return failure(reader.error());
    ChannelIndex index;
    std::unordered_map<std::string, int> names;
    RowFilter filter(*table);
    while ((*reader)->next()) {
        const RowCells row(**reader);
        if (index.m_entries.size() % rowsBetweenQuestions == 0 && progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (filter.judge(row.fields(), row.line()) != Furniture::None)
            continue;
        const auto [name, added] =
            names.try_emplace(std::string(trimmed(row.at(*channel))), int(index.m_names.size()));
        if (added)
            index.m_names.push_back(name->first);
        index.m_entries.push_back({hashOf(row.at(*id)), name->second});
    }
    if ((*reader)->error())
        return failure(*(*reader)->error());
    std::stable_sort(index.m_entries.begin(), index.m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.id < b.id; });
    return index;
}

std::optional<std::string_view> ChannelIndex::channelOf(std::string_view id) const
{
    const std::size_t wanted = hashOf(id);
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), wanted,
                                     [](const Entry &entry, std::size_t value) { return entry.id < value; });
    if (at == m_entries.end() || at->id != wanted)
        return std::nullopt;
    return m_names[size_t(at->name)];
}

Result<ChannelLookup> lookupIn(const QString &file, const TablePreview &table, const QString &id)
{
    const auto other = inspect(file);
    if (!other)
        return failure(other.error());
    const Mapping proposal = proposeMapping(*other, metrics::MetricCatalog::builtIn());
    if (proposal.channels.empty())
        return failure(missing(QStringLiteral("channel"), *other));
    ChannelLookup lookup;
    lookup.file = file;
    lookup.channelColumn = other->columns[size_t(proposal.channels.front())].name;
    auto common = commonId(table, *other);
    if (!id.isEmpty()) {
        const auto here = columnNamed(table, id);
        const auto there = columnNamed(*other, id);
        if (!here || !there)
            return failure(missing(id, here ? *other : table));
        common = std::pair(*here, *there);
    }
    if (!common)
        return failure(missing(QStringLiteral("id"), *other));
    lookup.column = common->first;
    lookup.idColumn = other->columns[size_t(common->second)].name;
    return lookup;
}

} // namespace vekha::exchange
