// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/plannedtargets.h"

#include "core/demo/figures.h"
#include "core/workspace/trend.h"

#include <cmath>

namespace vekha::demo {

using calendar::Period;

namespace {

constexpr int monthsInQuarter = 3;

double rounded(const metrics::Metric &metric, double wanted)
{
    if (wanted <= 0)
        return wanted;
    const double digits = metric.unit == metrics::Unit::Count && wanted < 100
                              ? 1
                              : std::pow(10, std::floor(std::log10(wanted)) - 1);
    return std::max(digits, std::round(wanted / digits) * digits);
}

// Targets of one metric and channel.
class Planner {
public:
    Planner(const Recipe &recipe, const metrics::Metric &metric, ChannelId channel, Chance &chance)
        : m_recipe(recipe), m_metric(metric), m_channel(channel), m_chance(chance)
    {
    }

    void planQuarter(const std::vector<Period> &months, const std::vector<std::optional<double>> &actuals,
                     std::vector<store::TargetEdit> &edits)
    {
        double factor = 1 + m_recipe.targets.stretch + m_recipe.targets.spread * m_chance.normal();
        if (m_metric.better == metrics::Direction::Down)
            factor = 2 - factor;
        const std::optional<double> usual = meanOf(actuals);
        for (size_t i = 0; i < months.size(); ++i) {
            const std::optional<double> base = m_metric.isInput() ? actuals[i] : usual;
            if (!base)
                continue;
            targets::Target target;
            target.key = {m_metric.id, m_channel, months[i]};
            target.value = rounded(m_metric, *base * factor);
            edits.push_back({target.key, target});
        }
    }

private:
    static std::optional<double> meanOf(const std::vector<std::optional<double>> &values)
    {
        double sum = 0;
        int count = 0;
        for (const std::optional<double> &value : values) {
            sum += value.value_or(0);
            count += value ? 1 : 0;
        }
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }

    const Recipe &m_recipe;
    const metrics::Metric &m_metric;
    ChannelId m_channel;
    Chance &m_chance;
};

// What a month brought; the running month and the next have no final figure yet: people go by the last one.
std::vector<std::optional<double>> finalFigures(const Recipe &recipe, const Trend &trend, int metric,
                                                int group)
{
    std::vector<std::optional<double>> figures = numbersOf(trend.answer, metric, group);
    std::optional<double> lastWhole;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (trend.periods[i].days().last < calendar::dayOf(recipe.today))
            lastWhole = figures[i];
        else
            figures[i] = lastWhole;
    }
    return figures;
}

} // namespace

Result<std::vector<store::TargetEdit>> plannedTargets(const Recipe &recipe, const Workspace &workspace)
{
    const auto content = workspace.content();
    TrendRequest request;
    for (const QString &id : recipe.targets.metrics)
        request.metrics.push_back(content->catalog.indexOf(id).value_or(0));
    request.days = {calendar::dayOf(recipe.targets.first), calendar::dayOf(recipe.targets.last)};
    request.split = facts::Split::Channel;
    const auto read = trend(workspace, request);
    if (!read)
        return failure(read.error());

    Chance chance(recipe.seed + 11);
    std::vector<store::TargetEdit> edits;
    for (int metric = 0; metric < int(request.metrics.size()); ++metric) {
        const metrics::Metric &definition = content->catalog.at(request.metrics[size_t(metric)]);
        for (int group = 0; group < int(read->answer.groups.size()); ++group) {
            const ChannelId channel = read->answer.groups[size_t(group)].channel;
            if (channel == ChannelId::Company)
                continue;
            const auto figures = finalFigures(recipe, *read, metric, group);
            Planner planner(recipe, definition, channel, chance);
            for (size_t i = 0; i + monthsInQuarter <= figures.size(); i += monthsInQuarter) {
                planner.planQuarter(
                    {read->periods.begin() + qsizetype(i),
                     read->periods.begin() + qsizetype(i) + monthsInQuarter},
                    {figures.begin() + qsizetype(i), figures.begin() + qsizetype(i) + monthsInQuarter},
                    edits);
            }
        }
    }
    for (const Period &period : read->periods) {
        targets::Target target;
        target.key = {QStringLiteral("retention"), ChannelId::All, period};
        target.value = recipe.targets.retention;
        edits.push_back({target.key, target});
    }
    return edits;
}

} // namespace vekha::demo
