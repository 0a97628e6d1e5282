// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/exchange/proposal.h"

namespace vekha::exchange {

Layout layoutKind(const Mapping &mapping)
{
    if (!mapping.events.empty())
        return Layout::Events;
    if (!mapping.periods.empty())
        return Layout::PeriodsAcross;
    if (mapping.value && (mapping.metricName || !mapping.metric.isEmpty()))
        return Layout::Long;
    return mapping.metrics.empty() ? Layout::Unknown : Layout::Wide;
}

namespace {

Done isInput(const MetricId &id, const metrics::MetricCatalog &catalog)
{
    const metrics::Metric *metric = catalog.find(id);
    if (!metric)
        return failure(ErrorCode::UnknownMetric, {id});
    return metric->isInput() ? Done() : failure(ErrorCode::NotAnInput, {id});
}

/// All inputs that the mapping names.
QStringList inputsOf(const Mapping &mapping)
{
    QStringList inputs;
    for (const MetricColumn &column : mapping.metrics)
        inputs += column.metric;
    for (const EventOutput &event : mapping.events)
        inputs += event.metric;
    if (!mapping.metric.isEmpty())
        inputs += mapping.metric;
    return inputs;
}

bool hasFigures(const Mapping &mapping)
{
    const bool named = mapping.metricName || !mapping.metric.isEmpty();
    return !mapping.metrics.empty() || !mapping.events.empty() ||
           (named && (mapping.value || !mapping.periods.empty()));
}

} // namespace

Done canImport(const Mapping &mapping, const metrics::MetricCatalog &catalog)
{
    if (!mapping.date && !mapping.wholePeriod && mapping.periods.empty())
        return failure(ErrorCode::MappingIncomplete, {QStringLiteral("date")});
    if (!hasFigures(mapping))
        return failure(ErrorCode::MappingIncomplete, {QStringLiteral("metrics")});
    for (const QString &input : inputsOf(mapping)) {
        if (Done done = isInput(input, catalog); !done)
            return done;
    }
    return {};
}

QString layoutOf(const Mapping &mapping)
{
    switch (layoutKind(mapping)) {
    case Layout::Wide:
        return QStringLiteral("wide");
    case Layout::Long:
        return QStringLiteral("long");
    case Layout::PeriodsAcross:
        return QStringLiteral("periods");
    case Layout::Events:
        return QStringLiteral("events");
    case Layout::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QStringList usesOf(const Mapping &mapping, int columns)
{
    QStringList uses(columns, QStringLiteral("ignore"));
    const auto put = [&](std::optional<int> column, const QString &use) {
        if (column && *column >= 0 && *column < columns)
            uses[*column] = use;
    };
    for (const auto &condition : mapping.where)
        put(condition.first, QStringLiteral("where"));
    put(mapping.date, QStringLiteral("date"));
    put(mapping.periodKind, QStringLiteral("period_kind"));
    for (const int column : mapping.channels)
        put(column, QStringLiteral("channel"));
    if (mapping.lookup)
        put(mapping.lookup->column, QStringLiteral("channel_id"));
    put(mapping.campaign, QStringLiteral("campaign"));
    put(mapping.metricName, QStringLiteral("metric"));
    put(mapping.value, mapping.metric.isEmpty() ? QStringLiteral("value") : mapping.metric);
    put(mapping.note, QStringLiteral("note"));
    for (const PeriodColumn &column : mapping.periods)
        put(column.column, mapping.metric.isEmpty() ? QStringLiteral("value") : mapping.metric);
    for (const MetricColumn &column : mapping.metrics)
        put(column.column, column.channel.isEmpty() ? column.metric : column.metric + u'@' + column.channel);
    for (const EventOutput &event : mapping.events) {
        if (event.how == EventOutput::How::Sum)
            put(event.column, QStringLiteral("sum:") + event.metric);
        else if (event.how == EventOutput::How::Distinct)
            put(event.column, QStringLiteral("distinct:") + event.metric);
    }
    return uses;
}

} // namespace vekha::exchange
