// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/proposal.h"

#include "core/exchange/columnwords.h"
#include "core/exchange/factscsv.h"

namespace vekha::exchange {

namespace {

std::optional<int> columnFor(const TablePreview &table, Use use)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (useOfHeader(table.columns[i].name) == use)
            return int(i);
    }
    return std::nullopt;
}

std::optional<int> dateColumn(const TablePreview &table)
{
    std::optional<int> typed;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        if (column.type != u"date")
            continue;
        if (useOfHeader(column.name) == Use::Date)
            return int(i);
        if (!typed)
            typed = int(i);
    }
    return typed;
}

void proposeMetrics(const TablePreview &table, const metrics::MetricCatalog &catalog, Mapping &mapping)
{
    const auto name = columnFor(table, Use::MetricName);
    const auto value = columnFor(table, Use::Value);
    if (name && value) {
        mapping.metricName = name;
        mapping.value = value;
        return;
    }
    QStringList taken;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const auto input = column.type == u"number" ? inputOfHeader(column.name, catalog) : std::nullopt;
        // Two columns for one input would be added up: the person decides about the second.
        if (!input || mapping.date == int(i) || taken.contains(*input))
            continue;
        mapping.metrics.push_back({int(i), *input, {}});
        taken += *input;
    }
}

} // namespace

Mapping proposeMapping(const TablePreview &table, const metrics::MetricCatalog &catalog)
{
    if (isFactsCsv(table))
        return factsCsvMapping();
    Mapping mapping;
    mapping.date = dateColumn(table);
    if (const auto channel = columnFor(table, Use::Channel))
        mapping.channels = {*channel};
    mapping.campaign = columnFor(table, Use::Campaign);
    proposeMetrics(table, catalog, mapping);
    return mapping;
}

Done canImport(const Mapping &mapping, const metrics::MetricCatalog &catalog)
{
    if (!mapping.date)
        return failure(ErrorCode::MappingIncomplete, {QStringLiteral("date")});
    const bool isLong = mapping.metricName && mapping.value;
    if (!isLong && mapping.metrics.empty())
        return failure(ErrorCode::MappingIncomplete, {QStringLiteral("metrics")});
    for (const MetricColumn &column : mapping.metrics) {
        const metrics::Metric *metric = catalog.find(column.metric);
        if (!metric)
            return failure(ErrorCode::UnknownMetric, {column.metric});
        if (!metric->isInput())
            return failure(ErrorCode::NotAnInput, {column.metric});
    }
    return {};
}

Proposal propose(const TablePreview &table, const metrics::MetricCatalog &catalog)
{
    Proposal proposal;
    proposal.mapping = proposeMapping(table, catalog);
    proposal.columns.assign(table.columns.size(), Certainty::Sure);
    proposal.doubts = doubtsOf(proposal.mapping, table);
    return proposal;
}

} // namespace vekha::exchange
