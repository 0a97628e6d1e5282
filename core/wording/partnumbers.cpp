// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/partnumbers.h"

#include <algorithm>
#include <cmath>

namespace vekha::wording {

namespace {

constexpr double fewestSteps = 10; ///< of the last digit, that the largest part shall take

bool isPlain(metrics::Unit unit)
{
    return unit == metrics::Unit::Money || unit == metrics::Unit::Count || unit == metrics::Unit::Ratio ||
           unit == metrics::Unit::Score;
}

bool isPercent(metrics::Unit unit) { return unit == metrics::Unit::Percent || unit == metrics::Unit::Points; }

int decimalsOf(const metrics::Metric &metric, double total, double part)
{
    const int ofTotal = decimalsShown(metric, total);
    const double hundredfold = isPercent(metric.unit) ? 100 : 1;
    if (std::abs(part) * hundredfold * std::pow(10, ofTotal) >= fewestSteps)
        return ofTotal;
    return std::max(ofTotal, decimalsShown(metric, part));
}

} // namespace

PartNumbers::PartNumbers(const Format &format, const metrics::Metric &metric, double largestTotal,
                         double largestPart)
    : m_format(format), m_metric(metric), m_decimals(decimalsOf(metric, largestTotal, largestPart))
{
}

QString PartNumbers::total(double value) const
{
    if (isPlain(m_metric.unit))
        return m_format.number(value, m_decimals);
    if (m_metric.unit == metrics::Unit::Percent)
        return m_format.percent(value, m_decimals);
    return m_format.metricValue(m_metric, value, Style::Cell);
}

QString PartNumbers::totalWithUnit(double value) const
{
    if (m_metric.unit == metrics::Unit::Money)
        return m_format.money(value, m_decimals);
    return isPlain(m_metric.unit) || m_metric.unit == metrics::Unit::Percent
               ? total(value)
               : m_format.metricValue(m_metric, value);
}

QString PartNumbers::part(double value) const
{
    if (isPlain(m_metric.unit))
        return m_format.signedNumber(value, m_decimals);
    if (isPercent(m_metric.unit))
        return m_format.points(value, m_decimals);
    return m_format.signedValue(m_metric, value, Style::Cell);
}

QString PartNumbers::partWithUnit(double value) const
{
    if (m_metric.unit != metrics::Unit::Money)
        return part(value);
    const QString money = m_format.money(value, m_decimals);
    return value > 0 ? QLatin1Char('+') + money : money;
}

} // namespace vekha::wording
