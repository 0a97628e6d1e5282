// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/anomalies.h"

#include "core/analysis/registers.h"
#include "core/analysis/series.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace vekha::analysis {

namespace {

constexpr size_t seasonsBack = 14;
constexpr size_t fewestSeasons = 4;
constexpr size_t neighboursBack[] = {3, 7}; ///< for series that wander, and for those that keep their level
constexpr double seasonsLead = 0.9;         ///< another way must be clearly better than the season's
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
          m_usual(values.size(), nothing)
    {
        for (size_t way = 0; way < m_offBy.size(); ++way) {
            m_offBy[way].assign(values.size(), nothing);
            m_deviationsBy[way].assign(values.size(), nothing);
        }
    }

    AnomalyScore score(size_t t)
    {
        AnomalyScore result;
        m_usual[t] = usualOfSeason(t);
        const std::array<double, 3> expected{m_usual[t] + shiftBefore(t),
                                             usualOfNeighbours(t, neighboursBack[0]),
                                             usualOfNeighbours(t, neighboursBack[1])};
        const size_t best = bestBefore(t, expected);
        result.expected = expected[best];
        for (size_t way = 0; way < expected.size(); ++way) {
            m_offBy[way][t] = m_values[t] - expected[way];
            const double deviation = deviationBefore(t, m_offBy[way]);
            m_deviationsBy[way][t] = deviation > 0 ? m_offBy[way][t] / deviation : nothing;
        }
        const double deviations = m_deviationsBy[best][t];
        if (!isThere(deviations))
            return result;
        result.deviations = deviations;
        const double rarity = rarityOf(t, m_deviationsBy[best]);
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

    [[nodiscard]] double usualOfNeighbours(size_t t, size_t back) const
    {
        std::vector<double> last = before(m_values, t, back);
        return last.size() * 2 <= back ? nothing : median(std::move(last));
    }

    /// Which way of expecting was the least off so far; the season's while nothing is known.
    [[nodiscard]] size_t bestBefore(size_t t, const std::array<double, 3> &expected) const
    {
        size_t best = isThere(expected[0]) ? 0 : 2;
        double least = std::numeric_limits<double>::infinity();
        for (size_t way = 0; way < expected.size(); ++way) {
            const std::vector<double> sizes =
                sizesOf(before(m_offBy[way], t, std::max(leastReach, seasonsBack * m_period)));
            if (!isThere(expected[way]) || sizes.size() < fewestForDeviation)
                continue;
            const double off = median(sizes) * (way == 0 ? seasonsLead : 1);
            if (off < least) {
                least = off;
                best = way;
            }
        }
        return best;
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
    [[nodiscard]] double deviationBefore(size_t t, const std::vector<double> &offs) const
    {
        const size_t reach = std::max(leastReach, seasonsBack * m_period);
        const std::vector<double> all = sizesOf(before(offs, t, reach));
        if (all.size() < fewestForDeviation)
            return 0;
        const double ofAll = deviationOfNormal(all);
        const std::vector<double> same = sizesOf(before(offs, t, reach, m_period));
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
    [[nodiscard]] double rarityOf(size_t t, const std::vector<double> &deviations) const
    {
        const double size = std::abs(deviations[t]);
        const size_t reach = std::max(leastReach, 3 * seasonsBack * m_period);
        const Tail tail = tailOf(sizesOf(before(deviations, t, reach)));
        const double atTail = -std::log(tailShare);
        return size <= tail.from ? atTail * size / tail.from : atTail + (size - tail.from) / tail.mean;
    }

    const std::vector<double> &m_values;
    size_t m_period;
    double m_limit; ///< rarity from which a value is unusual
    std::vector<double> m_usual;
    std::array<std::vector<double>, 3> m_offBy; ///< by way of expecting
    std::array<std::vector<double>, 3> m_deviationsBy;
};

} // namespace

double falseAlarmEvery(int period)
{
    switch (period) {
    case 24: // hours by day, and by week
    case 168:
        return 24 * 84;
    case 7: // days
        return 4 * 365;
    case 52: // weeks
    case 53:
        return 8 * 52;
    case 12: // months
        return 60;
    default:
        return 100;
    }
}

std::vector<AnomalyScore> anomalyScores(const std::vector<double> &values, const AnomalyOptions &options)
{
    clearUpperRegisters();
    Watch watch(values, options);
    std::vector<AnomalyScore> scores;
    scores.reserve(values.size());
    for (size_t t = 0; t < values.size(); ++t)
        scores.push_back(watch.score(t));
    return scores;
}

} // namespace vekha::analysis
