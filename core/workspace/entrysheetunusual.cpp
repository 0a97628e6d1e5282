// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/entrysheetunusual.h"

#include <algorithm>
#include <cmath>

namespace vekha {

namespace {

constexpr size_t leastHistory = 6;
constexpr double allowedDeviations = 5;
constexpr double madToSigma = 1.4826; // for normally distributed figures
constexpr double leastSpread =
    0.02; // of the median: a series that hardly moves is not an alarm at the first move
constexpr double slipTolerance = 0.18; // in powers of ten: a slipped mark hits 10x within a factor of 1.5

double median(std::vector<double> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

double spreadOf(const std::vector<double> &values, double centre, bool isCount)
{
    std::vector<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.push_back(std::abs(value - centre));
    const double spread = std::max(madToSigma * median(distances), leastSpread * std::abs(centre));
    // Few leads a day scatter by their square root without anything being wrong.
    return isCount ? std::max(spread, std::sqrt(std::max(std::abs(centre), 1.0))) : spread;
}

std::optional<double> withMarkInPlace(double value, double centre, double low, double high)
{
    if (value == 0 || centre == 0 || (value > 0) != (centre > 0))
        return std::nullopt;
    const double powers = std::log10(value / centre);
    const double whole = std::round(powers);
    if (whole == 0 || std::abs(whole) > 3 || std::abs(powers - whole) > slipTolerance)
        return std::nullopt;
    const double meant = value / std::pow(10.0, whole);
    return low <= meant && meant <= high ? std::optional(meant) : std::nullopt;
}

} // namespace

std::optional<UnusualFigure> unusualFigure(double value, std::vector<double> others, bool isCount)
{
    using Kind = UnusualFigure::Kind;
    if (isCount && value < 0)
        return UnusualFigure{Kind::Negative, 0, 0, -value};
    if (others.size() < leastHistory)
        return std::nullopt;
    double centre = median(others);
    if (centre == 0) { // mostly empty days: only those with figures say what is usual
        std::erase(others, 0.0);
        if (value == 0 || others.size() < leastHistory)
            return std::nullopt;
        centre = median(others);
    }
    const double allowed = allowedDeviations * spreadOf(others, centre, isCount);
    double low = centre;
    double high = centre;
    for (const double other : others) {
        if (std::abs(other - centre) <= allowed) {
            low = std::min(low, other);
            high = std::max(high, other);
        }
    }
    const bool within = low <= value && value <= high;
    if (!within) {
        if (const auto meant = withMarkInPlace(value, centre, low, high))
            return UnusualFigure{Kind::DecimalSlip, low, high, *meant};
    }
    if (std::abs(value - centre) > allowed)
        return UnusualFigure{Kind::OffHistory, low, high, value};
    return std::nullopt;
}

} // namespace vekha
