// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trendline.h"

#include "core/targets/addsup.h"

#include <algorithm>

namespace vekha {

namespace {

using Numbers = std::vector<std::optional<double>>;

TrendRequest requestOf(const TrendLineRequest &line)
{
    TrendRequest request;
    request.metrics = {line.metric};
    request.granularity = line.granularity;
    request.days = line.days;
    request.channels = line.channel == ChannelId::All ? line.channels : std::vector<ChannelId>{line.channel};
    request.campaigns = line.campaigns;
    request.compare = line.yearAgo ? facts::Comparison::YearAgo : facts::Comparison::None;
    return request;
}

bool isMeanOfPeriods(const metrics::MetricCatalog &catalog, MetricIndex index)
{
    const metrics::Metric &metric = catalog.at(index);
    if (targets::addsUp(index, catalog))
        return true;
    return metric.isInput() && metric.input().overTime != metrics::OverTime::Mean;
}

/// The metric over each period and the ones before it, taken together.
Result<Numbers> rollingFigures(const Workspace &workspace, const TrendLineRequest &line,
                               const std::vector<calendar::Period> &periods)
{
    const TrendRequest request = requestOf(line);
    facts::Query query;
    query.metrics = request.metrics;
    query.channels = request.channels;
    query.campaigns = request.campaigns;
    query.today = workspace.today();
    for (const calendar::Period &period : periods)
        query.buckets.push_back({{period.shifted(1 - line.window).first, period.days().last}, std::nullopt});
    const auto answer = workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());
    return answer->groups.empty() ? Numbers(periods.size()) : numbersOf(*answer, 0, 0);
}

} // namespace

Numbers movingMeans(const Numbers &numbers, int window)
{
    Numbers means(numbers.size());
    double sum = 0;
    int present = 0;
    for (int i = 0; i < int(numbers.size()); ++i) {
        // A fresh sum where a gap ends keeps rounding from piling up.
        sum = present == 0 ? 0 : sum;
        if (!numbers[size_t(i)]) {
            present = 0;
            continue;
        }
        sum += *numbers[size_t(i)];
        ++present;
        if (present > window) {
            sum -= *numbers[size_t(i - window)];
            --present;
        }
        if (present == window)
            means[size_t(i)] = sum / window;
    }
    return means;
}

std::optional<double> indexFactor(const Numbers &numbers)
{
    const auto first = std::find_if(numbers.begin(), numbers.end(),
                                    [](const auto &number) { return number.value_or(0) > 0; });
    return first == numbers.end() ? std::nullopt : std::optional(100 / **first);
}

Numbers indexed(const Numbers &numbers)
{
    const std::optional<double> factor = indexFactor(numbers);
    Numbers result(numbers.size());
    for (size_t i = 0; factor && i < numbers.size(); ++i) {
        if (numbers[i])
            result[i] = *numbers[i] * *factor;
    }
    return result;
}

Result<TrendLineFigures> trendLine(const Workspace &workspace, const TrendLineRequest &line)
{
    const auto whole = trend(workspace, requestOf(line));
    if (!whole)
        return failure(whole.error());
    TrendLineFigures figures;
    figures.periods = whole->periods;
    figures.runningPeriod = whole->runningPeriod;
    figures.values.resize(figures.periods.size());
    Numbers numbers(figures.periods.size());
    if (!whole->answer.groups.empty()) {
        figures.values = whole->answer.values;
        numbers = numbersOf(whole->answer, 0, 0);
        for (int i = 0; line.yearAgo && i < int(numbers.size()); ++i)
            figures.yearAgo.push_back(whole->answer.comparedAt(0, 0, i).number);
    }
    figures.smoothed = numbers;
    if (line.window < 2)
        return figures;
    figures.smoothed = movingMeans(numbers, line.window);
    if (isMeanOfPeriods(workspace.content()->catalog, line.metric))
        return figures;
    const auto rolling = rollingFigures(workspace, line, figures.periods);
    if (!rolling)
        return failure(rolling.error());
    for (size_t i = 0; i < numbers.size(); ++i)
        figures.smoothed[i] = figures.smoothed[i] ? (*rolling)[i] : std::nullopt;
    return figures;
}

} // namespace vekha
