// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewtrend.h"

#include "ui/charts/forecastline.h"
#include "ui/charts/trendwords.h"

#include <QCoreApplication>

#include <cmath>

namespace vekha::ui {

namespace {

double largestOf(const ReviewDetail &detail)
{
    double largest = 0;
    for (const auto &value : detail.history)
        largest = std::max(largest, std::abs(value.value_or(0)));
    for (const TrendTarget &target : detail.targets)
        largest = std::max(largest, std::abs(target.high.value_or(target.value)));
    return largest;
}

} // namespace

TrendData trendOf(const ReviewShown &shown, const ReviewKpi &kpi, const ReviewDetail &detail)
{
    const metrics::Metric &metric = shown.metric(kpi);
    const TrendWords words(shown.words.format(), shown.words.periods(), shown.board->dataEnd);
    TrendData data;
    data.title = shown.name(kpi);
    data.periods = chartPeriods(detail.periods);
    words.dress(data, shown.board->period().granularity);
    data.left = words.axis(metric, largestOf(detail), AxisKind::Fitted);
    data.missingText = QCoreApplication::translate("ReviewPage", "no data");
    TrendSeries actual;
    actual.name = QCoreApplication::translate("ReviewPage", "Actual");
    actual.values = chartValues(detail.history);
    data.series.push_back(std::move(actual));
    for (const TrendTarget &target : detail.targets) {
        const calendar::DayRange days = target.period.days();
        data.target.push_back({calendar::dateOf(days.first), calendar::dateOf(days.last),
                               target.low.value_or(target.value), target.high});
    }
    data.targetLabel = [format = shown.words.format(), metric](double value) {
        return QCoreApplication::translate("ReviewPage", "target %1")
            .arg(format.metricValue(metric, value, wording::Style::Short));
    };
    if (shown.board->running && !detail.periods.empty())
        data.runningPeriod = int(detail.periods.size()) - 1;
    addForecast(data, detail.periods, detail.history, detail.forecast);
    return data;
}

} // namespace vekha::ui
