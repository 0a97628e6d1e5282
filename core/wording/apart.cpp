// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/apart.h"

#include "core/wording/marks.h"

#include <cmath>

namespace vekha::wording {

using metrics::Metric;
using metrics::Unit;

namespace {

constexpr int mostMore = 2;
constexpr double oneDecimalBelow = 99.95; // as Style::Short has it: 13,2 млн, but 132 млн
constexpr int centDecimals = 2;

/// Money and counts: of millions further decimals, of thousands all digits, of smaller money the cents.
QString finerAmount(const Format &format, const Metric &metric, double value, int more)
{
    const double size = std::abs(value);
    const Scale scale = format.scaleFor(metric, size);
    if (scale.divisor > 1) {
        const double scaled = value / scale.divisor;
        const int decimals = (std::abs(scaled) < oneDecimalBelow ? 1 : 0) + more;
        if (format.language() == Language::Russian)
            return format.number(scaled, decimals) + noBreakSpace + format.unitSuffix(metric, scale);
        return (metric.unit == Unit::Money ? format.money(scaled, decimals)
                                           : format.number(scaled, decimals)) +
               scale.word;
    }
    if (size < shortFrom && metric.unit == Unit::Money)
        return format.money(value, centDecimals);
    return format.metricValue(metric, value, Style::Full);
}

} // namespace

QString shortValue(const Format &format, const Metric &metric, std::optional<double> value, int moreDecimals)
{
    if (moreDecimals <= 0 || !value || !std::isfinite(*value))
        return format.metricValue(metric, value, Style::Short);
    switch (metric.unit) {
    case Unit::Money:
    case Unit::Count:
        return finerAmount(format, metric, *value, moreDecimals);
    case Unit::Percent:
        return format.percent(*value, decimalsShown(metric, *value) + moreDecimals);
    case Unit::Ratio:
    case Unit::Score:
        return format.number(*value, decimalsShown(metric, *value) + moreDecimals);
    case Unit::Points:
    case Unit::Days:
    case Unit::Months:
        return format.metricValue(metric, value, Style::Exact);
    case Unit::Seconds:
        return format.metricValue(metric, value, Style::Short);
    }
    Q_UNREACHABLE();
}

int decimalsApart(const Format &format, const Metric &metric, std::optional<double> one,
                  std::optional<double> other)
{
    if (!one || !other || *one == *other)
        return 0;
    for (int more = 0; more <= mostMore; ++more) {
        if (shortValue(format, metric, one, more) != shortValue(format, metric, other, more))
            return more;
    }
    return 0;
}

} // namespace vekha::wording
