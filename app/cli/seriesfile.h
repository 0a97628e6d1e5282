// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"

#include "core/analysis/forecast.h"

#include <QStringList>

#include <vector>

namespace vekha::cli {

/// Many bare series: what `forecast --series` reads.
struct SeriesFile {
    QStringList names; ///< in the file's order
    std::vector<analysis::Series> series;
};

/// Reads columns series,t,value; other columns are passed over. `t` is a whole number (a number left out is a
/// gap) or anything else: then the rows of a series are its values in order. An empty value, "NA" or "nan" is
/// a gap.
[[nodiscard]] Expected<SeriesFile> readSeriesFile(const QString &path, int period);

/// Writes series,step,mean,lo80,hi80,lo95,hi95 with every digit. A series without any value has no rows.
[[nodiscard]] Outcome writeForecasts(const QString &path, const QStringList &names,
                                     const std::vector<analysis::Forecast> &forecasts);

/// One series with its times: what `anomalies --series` reads.
struct TimedSeries {
    QStringList times;          ///< as written, one a row
    std::vector<int> places;    ///< by row: its place in `values`
    std::vector<double> values; ///< evenly spaced; nan where the times leave a gap
};

/// Reads columns timestamp,value. Where the timestamps are dates in ISO form that lie a step apart as a rule,
/// those left out become gaps, so that the hours and days stay in their places of the season; else the rows
/// are taken as they come.
[[nodiscard]] Expected<TimedSeries> readTimedSeries(const QString &path);

} // namespace vekha::cli
