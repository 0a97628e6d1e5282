// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/anomalies.h"

#include "core/analysis/series.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vekha::analysis {

namespace {

constexpr size_t seasonsBack = 14;
constexpr size_t fewestSeasons = 4;
constexpr size_t neighboursBack = 7;
constexpr size_t fewestNeighbours = 4;
constexpr size_t fewestForShift = 5;
constexpr size_t fewestForDeviation = 8; ///< values judged before one can be called unusual
constexpr size_t fewestForPlace = 5;
constexpr size_t leastReach = 60; ///< values back, where seasons are short
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool isThere(double value) { return !std::isnan(value); }

double deviationOfNormal(std::vector<double> sizes)
{
    constexpr double factor = 1.4826; // normal deviation by the median of sizes
    return factor * median(std::move(sizes));
}

/// The exponential tail of sizes: the share `tailShare` of them lies above `from`, on average by `mean`.
struct Tail {
    double from = 1.645; // of a normal sample: what is supposed until enough is seen
    double mean = 0.75;
};
constexpr double tailShare = 0.1;

Tail tailOf(std::vector<double> sizes)
{
    constexpr size_t fewest = 20;
    constexpr double trustHalf = 40; // with so many sizes, the supposed tail still counts half
    Tail tail;
    if (sizes.size() < fewest)
        return tail;
    std::sort(sizes.begin(), sizes.end());
    const size_t from = size_t((1 - tailShare) * double(sizes.size()));
    std::vector<double> excesses;
    for (size_t i = from + 1; i < sizes.size(); ++i)
        excesses.push_back(sizes[i] - sizes[from]);
    // By the median, so that past anomalies do not hide new ones.
    const double mean = median(std::move(excesses)) / std::log(2.0);
    const double trust = double(sizes.size()) / (double(sizes.size()) + trustHalf);
    tail.from = trust * sizes[from] + (1 - trust) * tail.from;
    tail.mean = trust * mean + (1 - trust) * tail.mean;
    return tail;
}

/// Goes through a series from its first value on and remembers what it thought of each.
class Watch {
public:
    Watch(const std::vector<double> &values, const AnomalyOptions &options)
        : m_values(values), m_period(size_t(std::max(1, options.period))),
          m_limit(std::log(options.falseAlarmEvery > 1 ? options.falseAlarmEvery
                                                       : falseAlarmEvery(options.period))),
          m_usual(values.size(), nothing), m_off(values.size(), nothing), m_sizes(values.size(), nothing)
    {
    }

    AnomalyScore score(size_t t)
    {
        AnomalyScore result;
        m_usual[t] = usualOfSeason(t);
        if (!isThere(m_usual[t]))
            m_usual[t] = usualOfNeighbours(t);
        result.expected = m_usual[t] + shiftBefore(t);
        if (!isThere(m_values[t]) || !isThere(result.expected))
            return result;
        m_off[t] = m_values[t] - result.expected;
        const double deviation = deviationBefore(t);
        if (!(deviation > 0))
            return result;
        result.deviations = m_off[t] / deviation;
        const double rarity = rarityOf(std::abs(result.deviations), t);
        m_sizes[t] = std::abs(result.deviations);
        result.score = std::isfinite(rarity) ? rarity / (rarity + m_limit) : 1;
        result.isAnomaly = result.score >= 0.5;
        return result;
    }

private:
    /// What is there of `list` at the `reach` times before t that lie a multiple of `step` back.
    [[nodiscard]] std::vector<double> before(const std::vector<double> &list, size_t t, size_t reach,
                                             size_t step = 1) const
    {
        std::vector<double> found;
        for (size_t back = step; back <= std::min(t, reach); back += step) {
            if (isThere(list[t - back]))
                found.push_back(list[t - back]);
        }
        return found;
    }

    [[nodiscard]] double usualOfSeason(size_t t) const
    {
        if (m_period == 1)
            return nothing;
        std::vector<double> same = before(m_values, t, seasonsBack * m_period, m_period);
        return same.size() < fewestSeasons ? nothing : median(std::move(same));
    }

    [[nodiscard]] double usualOfNeighbours(size_t t) const
    {
        std::vector<double> last = before(m_values, t, neighboursBack);
        return last.size() < fewestNeighbours ? nothing : median(std::move(last));
    }

    /// How far the last season lay off what was usual.
    [[nodiscard]] double shiftBefore(size_t t) const
    {
        std::vector<double> shifts;
        for (size_t back = 1; back <= std::min(t, std::max(fewestForShift, m_period)); ++back) {
            const double shift = m_values[t - back] - m_usual[t - back];
            if (isThere(shift))
                shifts.push_back(shift);
        }
        return shifts.size() < fewestForShift ? 0 : median(std::move(shifts));
    }

    /// Robust deviation of what was off before: half from all times, half from the same place of the season.
    [[nodiscard]] double deviationBefore(size_t t) const
    {
        const size_t reach = std::max(leastReach, seasonsBack * m_period);
        const std::vector<double> all = sizesOf(before(m_off, t, reach));
        if (all.size() < fewestForDeviation)
            return 0;
        const double ofAll = deviationOfNormal(all);
        const std::vector<double> same = sizesOf(before(m_off, t, reach, m_period));
        if (same.size() < fewestForPlace)
            return ofAll;
        return std::hypot(ofAll, deviationOfNormal(same)) / std::sqrt(2.0);
    }

    [[nodiscard]] static std::vector<double> sizesOf(std::vector<double> values)
    {
        for (double &value : values)
            value = std::abs(value);
        return values;
    }

    /// Minus the logarithm of the chance of so large a deviation.
    [[nodiscard]] double rarityOf(double size, size_t t) const
    {
        const Tail tail = tailOf(before(m_sizes, t, std::max(leastReach, 3 * seasonsBack * m_period)));
        const double atTail = -std::log(tailShare);
        return size <= tail.from ? atTail * size / tail.from : atTail + (size - tail.from) / tail.mean;
    }

    const std::vector<double> &m_values;
    size_t m_period;
    double m_limit; ///< rarity from which a value is unusual
    std::vector<double> m_usual;
    std::vector<double> m_off;
    std::vector<double> m_sizes; ///< deviations without their sign
};

} // namespace

double falseAlarmEvery(int period)
{
    switch (period) {
    case 24: // hours by day, and by week
    case 168:
        return 24 * 84;
    case 7: // days
        return 365;
    case 52: // weeks
    case 53:
        return 104;
    case 12: // months
        return 60;
    default:
        return 100;
    }
}

std::vector<AnomalyScore> anomalyScores(const std::vector<double> &values, const AnomalyOptions &options)
{
    Watch watch(values, options);
    std::vector<AnomalyScore> scores;
    scores.reserve(values.size());
    for (size_t t = 0; t < values.size(); ++t)
        scores.push_back(watch.score(t));
    return scores;
}

} // namespace vekha::analysis
