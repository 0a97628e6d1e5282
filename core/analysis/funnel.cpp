// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/funnel.h"

#include <algorithm>

namespace vekha::analysis {

namespace {

std::optional<double> shareOf(const std::optional<double> &part, const std::optional<double> &whole)
{
    if (!part || !whole || *whole == 0)
        return std::nullopt;
    return *part / *whole;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

std::optional<double> fromPrevious(const FunnelCounts &counts, int stage)
{
    return stage > 0 ? shareOf(counts[size_t(stage)], counts[size_t(stage - 1)]) : std::nullopt;
}

std::optional<double> fromFirst(const FunnelCounts &counts, int stage)
{
    return shareOf(counts[size_t(stage)], counts.front());
}

std::vector<std::optional<double>> usualConversions(const std::vector<FunnelCounts> &past, int fewest)
{
    std::vector<std::optional<double>> usual(past.empty() ? 0 : past.front().size());
    for (size_t stage = 1; stage < usual.size(); ++stage) {
        std::vector<double> known;
        for (const FunnelCounts &counts : past) {
            if (const auto conversion = fromPrevious(counts, int(stage)))
                known.push_back(*conversion);
        }
        if (int(known.size()) >= fewest)
            usual[stage] = median(std::move(known));
    }
    return usual;
}

std::optional<WeakSpot> weakSpot(const FunnelCounts &counts, const std::vector<std::optional<double>> &usual)
{
    std::optional<WeakSpot> worst;
    for (size_t stage = 1; stage < counts.size() && stage < usual.size(); ++stage) {
        const auto actual = fromPrevious(counts, int(stage));
        if (!actual || !usual[stage] || *actual >= leastOfUsual * *usual[stage])
            continue;
        // More than came to the stage before: people reach it by other ways too (visits that no paid click
        // brought), so that it is no part of it that could be lost.
        if (*usual[stage] > 1)
            continue;
        // What is missing here would have gone on at the conversions that the later stages have now.
        const auto onwards = shareOf(counts.back(), counts[stage]);
        if (!onwards)
            continue;
        const double lost = (*usual[stage] - *actual) * *counts[stage - 1] * *onwards;
        if (lost > 0 && (!worst || lost > worst->lost))
            worst = WeakSpot{int(stage), *actual, *usual[stage], lost};
    }
    return worst;
}

} // namespace vekha::analysis
