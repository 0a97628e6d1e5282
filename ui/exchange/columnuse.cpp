// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnuse.h"

namespace vekha::ui {

namespace {

using Kind = ColumnUse::Kind;

} // namespace

std::vector<ColumnUse> usesIn(const exchange::Mapping &mapping, int columns)
{
    std::vector<ColumnUse> uses(size_t(std::max(0, columns)));
    const auto set = [&uses](int column, ColumnUse use) {
        if (column >= 0 && column < int(uses.size()))
            uses[size_t(column)] = std::move(use);
    };
    const auto setIf = [&set](std::optional<int> column, Kind kind) {
        if (column)
            set(*column, {kind, {}, {}});
    };
    for (const exchange::MetricColumn &metric : mapping.metrics)
        set(metric.column, {Kind::Metric, metric.metric, metric.channel});
    for (const int column : mapping.channels)
        set(column, {Kind::Channel, {}, {}});
    setIf(mapping.date, Kind::Date);
    setIf(mapping.periodKind, Kind::PeriodKind);
    setIf(mapping.campaign, Kind::Campaign);
    setIf(mapping.metricName, Kind::MetricName);
    setIf(mapping.value, Kind::Value);
    setIf(mapping.note, Kind::Note);
    return uses;
}

exchange::Mapping withUses(exchange::Mapping mapping, const std::vector<ColumnUse> &uses)
{
    mapping.date = mapping.periodKind = mapping.campaign = mapping.metricName = mapping.value = mapping.note =
        std::nullopt;
    mapping.channels.clear();
    mapping.metrics.clear();
    for (int column = 0; column < int(uses.size()); ++column) {
        const ColumnUse &use = uses[size_t(column)];
        switch (use.kind) {
        case Kind::Ignore:
            break;
        case Kind::Date:
            mapping.date = column;
            break;
        case Kind::PeriodKind:
            mapping.periodKind = column;
            break;
        case Kind::Channel:
            mapping.channels.push_back(column);
            break;
        case Kind::Campaign:
            mapping.campaign = column;
            break;
        case Kind::MetricName:
            mapping.metricName = column;
            break;
        case Kind::Value:
            mapping.value = column;
            break;
        case Kind::Note:
            mapping.note = column;
            break;
        case Kind::Metric:
            mapping.metrics.push_back({column, use.metric, use.channel});
            break;
        }
    }
    return mapping;
}

bool isSingle(Kind kind) { return kind != Kind::Ignore && kind != Kind::Channel && kind != Kind::Metric; }

} // namespace vekha::ui
