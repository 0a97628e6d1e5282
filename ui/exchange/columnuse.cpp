// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnuse.h"

#include <algorithm>

namespace vekha::ui {

namespace {

using exchange::EventOutput;
using exchange::Mapping;
using Kind = ColumnUse::Kind;

void takeOut(std::optional<int> &field, int column)
{
    if (field == column)
        field.reset();
}

// What a mapping says of a column, forgotten.
void forget(Mapping &mapping, int column)
{
    for (std::optional<int> *field : {&mapping.date, &mapping.periodKind, &mapping.campaign,
                                      &mapping.metricName, &mapping.value, &mapping.note})
        takeOut(*field, column);
    const auto isIt = [column](const auto &each) { return each.column == column; };
    std::erase(mapping.channels, column);
    std::erase_if(mapping.metrics, isIt);
    std::erase_if(mapping.periods, isIt);
    std::erase_if(mapping.renames, isIt);
    std::erase_if(mapping.events, [&isIt](const EventOutput &each) {
        return each.how != EventOutput::How::Count && isIt(each);
    });
    const auto isFirst = [column](const auto &each) { return each.first == column; };
    std::erase_if(mapping.ratios, isFirst);
    std::erase_if(mapping.where, isFirst);
}

void addMetric(Mapping &mapping, int column, const ColumnUse &use)
{
    if (isEventList(mapping))
        mapping.events.push_back({EventOutput::How::Sum, column, use.metric});
    else
        mapping.metrics.push_back({column, use.metric, use.channel, use.scale});
}

} // namespace

std::vector<ColumnUse> usesIn(const Mapping &mapping, int columns)
{
    std::vector<ColumnUse> uses(size_t(std::max(0, columns)));
    const auto set = [&uses](int column, ColumnUse use) {
        if (column >= 0 && column < int(uses.size()) && uses[size_t(column)].kind == Kind::Ignore)
            uses[size_t(column)] = std::move(use);
    };
    const auto setIf = [&set](std::optional<int> column, Kind kind) {
        ColumnUse use;
        use.kind = kind;
        if (column)
            set(*column, use);
    };
    setIf(mapping.date, Kind::Date);
    for (const int column : mapping.channels)
        setIf(column, Kind::Channel);
    setIf(mapping.campaign, Kind::Campaign);
    for (const exchange::MetricColumn &metric : mapping.metrics)
        set(metric.column, {Kind::Metric, metric.metric, metric.channel, {}, metric.scale, {}});
    for (const EventOutput &output : mapping.events) {
        const Kind kind = output.how == EventOutput::How::Sum ? Kind::Metric : Kind::Distinct;
        if (output.how != EventOutput::How::Count)
            set(output.column, {kind, output.metric, {}, {}, 1, {}});
    }
    for (const exchange::PeriodColumn &period : mapping.periods)
        set(period.column, {Kind::Period, {}, {}, {}, 1, period.period});
    for (const auto &[column, text] : mapping.where)
        set(column, {Kind::Filter, {}, {}, text, 1, {}});
    for (const auto &[column, kpi] : mapping.ratios)
        set(column, {Kind::Ratio, kpi, {}, {}, 1, {}});
    setIf(mapping.periodKind, Kind::PeriodKind);
    setIf(mapping.metricName, Kind::MetricName);
    setIf(mapping.value, Kind::Value);
    setIf(mapping.note, Kind::Note);
    return uses;
}

Mapping withUse(Mapping mapping, int column, const ColumnUse &use)
{
    forget(mapping, column);
    switch (use.kind) {
    case Kind::Ignore:
        break;
    case Kind::Date:
        mapping.date = column;
        mapping.wholePeriod.reset();
        break;
    case Kind::PeriodKind:
        mapping.periodKind = column;
        break;
    case Kind::Channel:
        mapping.channels.push_back(column);
        mapping.channelName.clear();
        mapping.lookup.reset();
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
        addMetric(mapping, column, use);
        break;
    case Kind::Distinct:
        mapping.events.push_back({EventOutput::How::Distinct, column, use.metric});
        break;
    case Kind::Period:
        if (use.period)
            mapping.periods.push_back({column, *use.period});
        break;
    case Kind::Ratio:
        mapping.ratios.emplace_back(column, use.metric);
        break;
    case Kind::Filter:
        mapping.where.emplace_back(column, use.text);
        break;
    }
    return mapping;
}

} // namespace vekha::ui
