// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/forecastwords.h"

#include <QCoreApplication>

namespace vekha::wording {

QString methodName(analysis::Method method)
{
    switch (method) {
    case analysis::Method::None:
        return QCoreApplication::translate("Forecasts", "no forecast");
    case analysis::Method::LastValue:
        return QCoreApplication::translate("Forecasts", "the last figure");
    case analysis::Method::Combination:
        return QCoreApplication::translate("Forecasts", "mean of exponential smoothing and Theta");
    case analysis::Method::WithNaive:
        return QCoreApplication::translate(
            "Forecasts", "mean of exponential smoothing, Theta and the same season a year before");
    }
    return {};
}

QString methodName(const MetricForecast &forecast)
{
    if (!forecast.byInputs)
        return methodName(forecast.method);
    return QCoreApplication::translate("Forecasts",
                                       "by its inputs, each the mean of exponential smoothing and Theta");
}

QString sentence(analysis::NoForecast reason)
{
    switch (reason) {
    case analysis::NoForecast::None:
        return {};
    case analysis::NoForecast::NoData:
        return QCoreApplication::translate("Forecasts", "There are no figures to forecast from.");
    case analysis::NoForecast::TooFewPoints:
        return QCoreApplication::translate(
            "Forecasts", "There are fewer than five figures: the last one stands in, with a wide band.");
    case analysis::NoForecast::TooManyGaps:
        return QCoreApplication::translate("Forecasts",
                                           "More figures are missing than there are: nothing can be told.");
    case analysis::NoForecast::OnlyZeros:
        return QCoreApplication::translate("Forecasts",
                                           "All figures are zero: there is nothing to forecast.");
    case analysis::NoForecast::DataEnded:
        return QCoreApplication::translate(
            "Forecasts", "The figures ended some periods ago: what has ended is not forecast.");
    }
    return {};
}

QString sentence(const MetricForecast &forecast)
{
    if (forecast.reason == analysis::NoForecast::TooFewPoints && !forecast.canBeDrawn())
        return QCoreApplication::translate(
            "Forecasts", "Only %n figure(s) so far: too few to tell what is to come. A forecast takes five.",
            nullptr, forecast.figures);
    return sentence(forecast.reason);
}

} // namespace vekha::wording
