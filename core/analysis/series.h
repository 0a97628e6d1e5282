// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace vekha::analysis {

/// Which values can be at all; bounds of a forecast keep inside.
enum class Range : char {
    FromValues,  ///< not below 0 where no value is
    Any,         ///< also negative, whatever the values were
    NotNegative, ///< amounts, counts
    Share,       ///< 0..1
};

/// Values at successive times; nan where there is none.
struct Series {
    std::vector<double> values;
    int period = 1; ///< times in a season: 12 for months, 52 for weeks, 7 for days, 24 for hours
    Range range = Range::FromValues;
};

/// A series made ready for the models, which know neither gaps nor units.
struct PreparedSeries {
    std::vector<double> values; ///< without gaps and single outliers; about 1 in size; of shares the logit
    std::vector<bool> isReal;   ///< by value: measured and used as it was
    int period = 1;             ///< 1 where the series is too short for its season
    bool seasonal = false;      ///< the season test says so
    double shortSeason = 0;     ///< of two to three seasons: how alike they are; 0: not enough for a season
    double scale = 1;           ///< a value of the series = a prepared one times this
    bool logit = false;
    bool notNegative = false;
    size_t realCount = 0; ///< values that are there
    bool constant = false;

    /// From the models' scale back to the series' unit, kept inside its range.
    [[nodiscard]] double restored(double value) const;
};

/// Takes gaps before the first and after the last value off, fills others, tempers outliers, scales.
///
/// Scaled values are rounded to 2^-32 of the scale, so that the same series in another unit goes through the
/// very same arithmetic. Only the last values of a very long series are kept (ten seasons, at least 300).
[[nodiscard]] PreparedSeries prepared(const Series &series);

/// A gap takes the values around it, joined by a straight line, with its season put on where there is one.
/// `values` must begin and end with a value.
void fillGaps(std::vector<double> &values, int period);

/// Single values that lie off by more than 8 robust deviations from what their neighbours (and the season)
/// say are drawn back to that; two in a row are a change, not an outlier. Gives their places.
std::vector<size_t> temperOutliers(std::vector<double> &values, int period);

/// Middle of the values; of an even number the mean of the two middle ones. 0 for none.
[[nodiscard]] double median(std::vector<double> values);

/// 1.4826 times the median distance from the median: the standard deviation of a normal sample, but hardly
/// moved by outliers.
[[nodiscard]] double robustDeviation(const std::vector<double> &values);

} // namespace vekha::analysis
