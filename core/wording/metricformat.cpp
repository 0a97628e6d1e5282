// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Format that knows the units of metrics.
#include "core/wording/format.h"

#include "core/wording/marks.h"

#include <array>
#include <cmath>

namespace vekha::wording {

using metrics::Metric;
using metrics::Unit;

namespace {

constexpr double manyHours = 100.0 * 3600; // from here on a short duration is in hours

bool isWhole(double value) { return value == std::floor(value); }

/// Money and other figures of which cents matter only while they are small.
int decimalsOfMoney(double size) { return size == 0 || size >= 99.995 ? 0 : 2; }

/// Counts are whole; parts of split weeks and means show a digit only while it matters.
int decimalsOfCount(double size) { return isWhole(size) || size >= 99.95 ? 0 : 1; }

/// A share of which one digit of a percent says too little: a conversion of 0.94 %.
bool isFine(const Metric &metric, double size) { return metric.fineDecimals && size * 100 < 9.995; }

int decimalsOfPercent(const Metric &metric, double size)
{
    if (metric.wholePercent) {
        return 0;
    }
    return isFine(metric, size) ? 2 : 1;
}

bool isPercentLike(const Metric &metric)
{
    return metric.unit == Unit::Percent || metric.unit == Unit::Points;
}

bool hidesUnit(Style style) { return style == Style::Bare || style == Style::Cell; }

/// `size` rounded to 1 / `parts`, but on the same side of the threshold as `share`.
double roundedWithin(double share, double parts, double threshold, double rounded)
{
    const double limit = std::ceil(threshold * parts - 1e-9);
    if (share < threshold && rounded >= limit) {
        return limit - 1;
    }
    return share >= threshold && rounded < limit ? limit : rounded;
}

double roundedShare(double share, double parts, double closeFrom)
{
    double rounded = std::round(share * parts);
    rounded = roundedWithin(share, parts, closeFrom, rounded);
    rounded = roundedWithin(share, parts, 1.0, rounded);
    return rounded / parts;
}

/// How many decimals a step needs: 0.25 needs 2.
int decimalsOfStep(double step)
{
    constexpr int most = 4;
    double scaled = step;
    for (int decimals = 0; decimals < most; ++decimals, scaled *= 10) {
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, scaled)) {
            return decimals;
        }
    }
    return most;
}

QString pointsUnit(Language language)
{
    return language == Language::Russian ? QStringLiteral("п.\u00a0п.") : QStringLiteral("pp");
}

/// The size of a difference: one that is not nothing does not read as 0.
QString unsignedDifference(const Format &format, const Metric &metric, double size, Style style)
{
    QString text = format.metricValue(metric, size, style);
    if (hasDigitAboveZero(text)) {
        return text;
    }
    constexpr int mostDecimals = 4;
    const int decimals = decimalsAboveZero(size, 0, mostDecimals);
    if (decimals == 0) {
        return text;
    }
    QString digits = format.number(size, decimals);
    switch (metric.unit) {
    case Unit::Money:
        return hidesUnit(style) ? digits : format.money(size, decimals);
    case Unit::Seconds:
        return digits + noBreakSpace +
               (format.language() == Language::Russian ? QStringLiteral("с") : QStringLiteral("s"));
    case Unit::Count:
    case Unit::Ratio:
    case Unit::Score:
        return digits;
    case Unit::Days:
    case Unit::Months:
    case Unit::Percent:
    case Unit::Points:
        break;
    }
    return format.metricValue(metric, size, Style::Exact);
}

} // namespace

int decimalsShown(const Metric &metric, double value)
{
    const double size = std::abs(value);
    switch (metric.unit) {
    case Unit::Money:
        return decimalsOfMoney(size);
    case Unit::Count:
        return decimalsOfCount(size);
    case Unit::Percent:
        return decimalsOfPercent(metric, size);
    case Unit::Ratio:
        return 2;
    case Unit::Points:
    case Unit::Score:
        return 1;
    case Unit::Days:
    case Unit::Months:
        return isWhole(std::round(size * 10) / 10) ? 0 : 1;
    case Unit::Seconds:
        return 0;
    }
    Q_UNREACHABLE();
}

QString Format::unsignedMoney(double size, Style style) const
{
    switch (style) {
    case Style::Short:
        return withCurrency(size >= shortFrom ? shortDigits(size) : number(size, decimalsOfMoney(size)));
    case Style::Exact:
        return withCurrency(number(size, number(size, 2) == number(std::round(size), 2) ? 0 : 2));
    case Style::Full:
        return withCurrency(number(size, decimalsOfMoney(size)));
    case Style::Bare:
    case Style::Cell:
        return number(size, decimalsOfMoney(size));
    }
    Q_UNREACHABLE();
}

QString Format::unsignedPercent(const Metric &metric, double size, Style style) const
{
    const int decimals = decimalsOfPercent(metric, size);
    const QString text = style == Style::Exact ? trimmedNumber(size * 100, std::max(decimals, 1), 4)
                                               : number(size * 100, decimals);
    return style == Style::Bare ? text : withPercent(text);
}

QString Format::daysOrMonths(const Metric &metric, double size, Style style) const
{
    QString text = trimmedNumber(size, 0, style == Style::Exact ? 2 : 1);
    if (hidesUnit(style)) {
        return text;
    }
    const bool days = metric.unit == Unit::Days;
    if (m_language == Language::Russian) {
        return text + noBreakSpace + (days ? QStringLiteral("дн.") : QStringLiteral("мес."));
    }
    const QString word = days ? QStringLiteral("day") : QStringLiteral("month");
    return text + noBreakSpace + (text == QLatin1StringView("1") ? word : word + u's');
}

QString Format::unsignedValue(const Metric &metric, double size, Style style) const
{
    const bool exact = style == Style::Exact;
    switch (metric.unit) {
    case Unit::Money:
        return unsignedMoney(size, style);
    case Unit::Count:
        if (exact) {
            return trimmedNumber(size, 0, 4);
        }
        return style == Style::Short && size >= shortFrom ? shortDigits(size)
                                                          : number(size, decimalsOfCount(size));
    case Unit::Percent:
        return unsignedPercent(metric, size, style);
    case Unit::Points: {
        const QString text = exact ? trimmedNumber(size * 100, 1, 4) : number(size * 100, 1);
        return style == Style::Bare ? text : text + noBreakSpace + pointsUnit(m_language);
    }
    case Unit::Ratio:
        return exact ? trimmedNumber(size, 2, 4) : number(size, 2);
    case Unit::Score:
        return exact ? trimmedNumber(size, 1, 3) : number(size, 1);
    case Unit::Days:
    case Unit::Months:
        return daysOrMonths(metric, size, style);
    case Unit::Seconds:
        if (exact) {
            return durationInWords(size);
        }
        if (style == Style::Short && size >= manyHours) {
            const QString hour = m_language == Language::Russian ? QStringLiteral("ч") : QStringLiteral("h");
            return shortDigits(size / 3600) + noBreakSpace + hour;
        }
        return duration(size);
    }
    Q_UNREACHABLE();
}

QString Format::metricValue(const Metric &metric, std::optional<double> value, Style style) const
{
    if (!value || !std::isfinite(*value)) {
        return missing();
    }
    const QString text = unsignedValue(metric, std::abs(*value), style);
    return metric.unit == Unit::Points ? withSign(*value, text) : withMinus(*value, text);
}

QString Format::signedValue(const Metric &metric, std::optional<double> difference, Style style) const
{
    if (!difference || !std::isfinite(*difference)) {
        return missing();
    }
    if (isPercentLike(metric)) {
        constexpr double onePoint = 0.01; // of differences by themselves, which do not tell of what
        return points(*difference, metric.fineDecimals && std::abs(*difference) < onePoint ? 2 : 1);
    }
    return withSign(*difference, unsignedDifference(*this, metric, std::abs(*difference), style));
}

QString Format::change(const Metric &metric, std::optional<double> from, std::optional<double> to) const
{
    if (!from || !to || !std::isfinite(*from) || !std::isfinite(*to)) {
        return missing();
    }
    // A change too small for these digits is none: it reads 0.0, without sign.
    if (isPercentLike(metric)) {
        // As many digits as the two figures have beside it.
        const bool fine = isFine(metric, std::abs(*from)) && isFine(metric, std::abs(*to));
        return signedNumber((*to - *from) * 100, fine ? 2 : 1) + noBreakSpace + pointsUnit(m_language);
    }
    if (*from == 0) {
        return missing();
    }
    const double relative = (*to - *from) / std::abs(*from);
    constexpr double tenfold = 10; // a digit after the mark means nothing any more
    return withPercent(signedNumber(relative * 100, std::abs(relative) < tenfold ? 1 : 0));
}

QString Format::editText(const Metric &metric, std::optional<double> value) const
{
    if (!value || !std::isfinite(*value)) {
        return {};
    }
    // 15 digits are what a double keeps of a typed decimal number: 0.153 * 100 must not
    // read 15.299999999999999.
    constexpr int digits = 15;
    const double shown = isPercentLike(metric) ? *value * 100 : *value;
    QString text = QString::number(std::abs(shown), 'g', digits);
    if (text.contains(u'e')) {
        text = QString::number(std::abs(shown), 'f', std::abs(shown) < 1 ? digits : 0);
    }
    if (m_language == Language::Russian) {
        text.replace(u'.', u',');
    }
    return withMinus(shown, text);
}

QString Format::attainment(std::optional<double> share, double closeFrom) const
{
    return share && std::isfinite(*share) ? percent(roundedShare(*share, 1000, closeFrom), 1) : missing();
}

QString Format::gaugePercent(std::optional<double> share, double closeFrom) const
{
    return share && std::isfinite(*share) ? percent(roundedShare(*share, 100, closeFrom), 0) : missing();
}

QString Format::unitSuffix(const Metric &metric, const Scale &scale) const
{
    const bool russian = m_language == Language::Russian;
    switch (metric.unit) {
    case Unit::Money:
        if (scale.word.isEmpty()) {
            return currencySymbol();
        }
        return russian ? scale.word + noBreakSpace + currencySymbol() : currencySymbol() + scale.word;
    case Unit::Count:
        return scale.word;
    case Unit::Days:
        return russian ? QStringLiteral("дн.") : QStringLiteral("days");
    case Unit::Months:
        return russian ? QStringLiteral("мес.") : QStringLiteral("months");
    case Unit::Percent:
    case Unit::Points:
    case Unit::Ratio:
    case Unit::Seconds:
    case Unit::Score:
        return {};
    }
    Q_UNREACHABLE();
}

QString Format::nameWithUnit(const QString &name, const Metric &metric, const Scale &scale) const
{
    const QString suffix = unitSuffix(metric, scale);
    return suffix.isEmpty() ? name : name + QLatin1StringView(", ") + suffix;
}

Scale Format::scaleFor(const Metric &metric, double largest) const
{
    if (metric.unit != Unit::Money && metric.unit != Unit::Count) {
        return {};
    }
    const bool russian = m_language == Language::Russian;
    if (std::abs(largest) >= 1e9) {
        return {1e9, russian ? QStringLiteral("млрд") : QStringLiteral("B")};
    }
    if (std::abs(largest) >= 1e6) {
        return {1e6, russian ? QStringLiteral("млн") : QStringLiteral("M")};
    }
    return {};
}

QString Format::scaledValue(const Metric &metric, std::optional<double> value, const Scale &scale) const
{
    if (scale.divisor == 1 || !value || !std::isfinite(*value)) {
        return metricValue(metric, value, Style::Cell);
    }
    const double scaled = *value / scale.divisor;
    return number(scaled, *value == 0 ? 0 : std::abs(scaled) < 9.995 ? 2 : 1);
}

QString Format::axisLabel(const Metric &metric, double value, double step, double largest,
                          bool withUnit) const
{
    if (isPercentLike(metric)) {
        const int decimals = decimalsOfStep(step * 100);
        const bool isZero = !hasDigitAboveZero(number(value * 100, decimals));
        const QString text = number(value * 100, isZero ? 0 : decimals);
        return metric.unit == Unit::Percent ? withPercent(text) : text;
    }
    if (metric.unit == Unit::Seconds) {
        return duration(value);
    }
    const Scale scale = scaleFor(metric, largest);
    const QString digits = number(std::abs(value) / scale.divisor, decimalsOfStep(step / scale.divisor));
    const bool zero = !hasDigitAboveZero(digits);
    const QString text = zero ? number(0) : scale.word.isEmpty() ? digits : withWord(digits, scale.word);
    return withMinus(value, metric.unit == Unit::Money && withUnit ? withCurrency(text) : text);
}

} // namespace vekha::wording
