// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/series.h"

#include "core/analysis/season.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vekha::analysis {

namespace {

constexpr size_t seasonsKept = 10;
constexpr size_t leastKept = 300;
constexpr double largestFactor = 1e300;

bool isThere(double value) { return std::isfinite(value); }

std::vector<double> trimmed(const std::vector<double> &values, int period)
{
    const auto first = std::find_if(values.begin(), values.end(), isThere);
    const auto last = std::find_if(values.rbegin(), values.rend(), isThere).base();
    if (first >= last)
        return {};
    std::vector<double> kept(first, last);
    const size_t most = std::max(leastKept, seasonsKept * size_t(std::max(1, period)));
    if (kept.size() > most) {
        auto begin = kept.end() - std::ptrdiff_t(most);
        kept.erase(kept.begin(), std::find_if(begin, kept.end(), isThere));
    }
    return kept;
}

double logitOf(double share)
{
    constexpr double nearest = 1e-4; // to 0 and 1, which have no logit
    const double inside = std::clamp(share, nearest, 1 - nearest);
    return std::log(inside / (1 - inside));
}

double scaleOf(const std::vector<double> &values)
{
    // The largest first, so that no sum overflows.
    double largest = 0;
    for (const double value : values)
        largest = isThere(value) ? std::max(largest, std::abs(value)) : largest;
    if (largest == 0)
        return 1;
    double sum = 0;
    size_t count = 0;
    for (const double value : values) {
        sum += isThere(value) ? std::abs(value) / largest : 0;
        count += isThere(value) ? 1 : 0;
    }
    return std::max(largest * (sum / double(count)), 1e-300);
}

void scaleAndRound(std::vector<double> &values, double scale)
{
    constexpr double grid = 4294967296.0; // 2^32
    for (double &value : values)
        value = std::round(value / scale * grid) / grid;
}

/// What the values around time t let expect there: the median of up to two on each side.
double expectedAmong(const std::vector<double> &values, size_t t)
{
    std::vector<double> around;
    for (const int offset : {-2, -1, 1, 2}) {
        const auto at = std::ptrdiff_t(t) + offset;
        if (at >= 0 && at < std::ptrdiff_t(values.size()))
            around.push_back(values[size_t(at)]);
    }
    return median(std::move(around));
}

Season seasonWithoutGaps(const std::vector<double> &values, int period)
{
    return isSeasonal(values, period) ? seasonOf(values, period, false) : Season();
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

double robustDeviation(const std::vector<double> &values)
{
    const double middle = median(values);
    std::vector<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.push_back(std::abs(value - middle));
    constexpr double ofNormal = 1.4826;
    return ofNormal * median(std::move(distances));
}

void fillGaps(std::vector<double> &values, int period)
{
    if (std::all_of(values.begin(), values.end(), isThere))
        return;
    const std::vector<double> given = values;
    const auto joinLines = [&](const Season &season) {
        size_t before = 0;
        for (size_t t = 1; t < given.size(); ++t) {
            if (!isThere(given[t]))
                continue;
            const double from = season.removed(given[before], before);
            const double step = (season.removed(given[t], t) - from) / double(t - before);
            for (size_t gap = before + 1; gap < t; ++gap)
                values[gap] = season.applied(from + step * double(gap - before), gap);
            before = t;
        }
    };
    joinLines({});
    const Season season = seasonWithoutGaps(values, period); // seen roughly now, and used for better lines
    if (season.kind != SeasonKind::None)
        joinLines(season);
}

std::vector<size_t> temperOutliers(std::vector<double> &values, int period)
{
    constexpr size_t fewestValues = 8;
    constexpr double farOff = 8; // robust deviations: beyond what steady business does
    if (values.size() < fewestValues)
        return {};
    const Season season = seasonWithoutGaps(values, period);
    std::vector<double> plain(values.size()), off(values.size());
    for (size_t t = 0; t < values.size(); ++t)
        plain[t] = season.removed(values[t], t);
    for (size_t t = 0; t < values.size(); ++t)
        off[t] = plain[t] - expectedAmong(plain, t);
    const double limit = farOff * robustDeviation(off);
    std::vector<size_t> places;
    // The last value stays as it is: nothing tells yet whether it is an outlier or news.
    for (size_t t = 0; limit > 0 && t + 1 < values.size(); ++t) {
        const auto isFar = [&](size_t at) { return std::abs(off[at]) > limit; };
        if (isFar(t) && !isFar(t + 1) && (t == 0 || !isFar(t - 1))) {
            values[t] = season.applied(expectedAmong(plain, t), t);
            places.push_back(t);
        }
    }
    return places;
}

double PreparedSeries::restored(double value) const
{
    if (logit)
        return 1 / (1 + std::exp(-value));
    const double real = std::clamp(value, -largestFactor / scale, largestFactor / scale) * scale;
    return notNegative ? std::max(0.0, real) : real;
}

PreparedSeries prepared(const Series &series)
{
    PreparedSeries result;
    result.values = trimmed(series.values, series.period);
    std::vector<double> &values = result.values;
    if (values.empty())
        return result;
    result.realCount = size_t(std::count_if(values.begin(), values.end(), isThere));
    for (const double value : values)
        result.isReal.push_back(isThere(value));
    result.logit = series.range == Range::Share;
    const bool anyNegative =
        std::any_of(values.begin(), values.end(), [](double value) { return value < 0; });
    result.notNegative =
        series.range == Range::NotNegative || (series.range == Range::FromValues && !anyNegative);
    if (result.logit) {
        for (double &value : values)
            value = logitOf(value);
    } else {
        result.scale = scaleOf(values);
        scaleAndRound(values, result.scale);
    }
    const int wanted = std::max(1, series.period);
    result.period = int(values.size()) >= 2 * wanted ? wanted : 1;
    fillGaps(values, result.period);
    for (const size_t place : temperOutliers(values, result.period))
        result.isReal[place] = false;
    result.seasonal = isSeasonal(values, result.period);
    result.shortSeason = likenessOfTwoSeasons(values, result.period);
    result.constant =
        std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); });
    return result;
}

} // namespace vekha::analysis
