// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/cellformat.h"

#include <cmath>

namespace vekha::wording {

using metrics::Metric;
using metrics::Unit;

namespace {

bool isRussian(Language language) { return language == Language::Russian; }

/// "0.00" for 2.
QString withDecimals(const QString &whole, int decimals)
{
    return decimals > 0 ? whole + u'.' + QString(decimals, u'0') : whole;
}

QString grouped(int decimals) { return withDecimals(QStringLiteral("#,##0"), decimals); }

/// Russian has a space before the sign; the percent sign itself makes the spreadsheet show the hundredfold.
QString percentCode(Language language, int decimals)
{
    const QString digits = withDecimals(QStringLiteral("0"), decimals);
    return digits +
           (isRussian(language) ? QStringLiteral("\" \"%").replace(u' ', QChar::Nbsp) : QStringLiteral("%"));
}

/// A literal text of a format code.
QString literal(QString text)
{
    text.remove(u'"');
    return u'"' + text + u'"';
}

QString moneyCode(const Format &format, const QString &digits)
{
    const QString symbol = format.currencySymbol();
    const bool russian = isRussian(format.language());
    // The form that spreadsheets know as currency; the number names the language its marks come from.
    const QString sign =
        QStringLiteral("[$%1-%2]").arg(symbol, russian ? QStringLiteral("419") : QStringLiteral("409"));
    if (russian)
        return digits + u'\\' + QChar::Nbsp + sign;
    const bool isWord = symbol.size() > 1 && symbol.front().isLetter();
    return isWord ? sign + u'\\' + QChar::Nbsp + digits : sign + digits;
}

QString withWord(const QString &digits, const QString &word) { return digits + literal(QChar::Nbsp + word); }

QString unitWord(const Metric &metric, Language language)
{
    const bool russian = isRussian(language);
    switch (metric.unit) {
    case Unit::Days:
        return russian ? QStringLiteral("дн.") : QStringLiteral("days");
    case Unit::Months:
        return russian ? QStringLiteral("мес.") : QStringLiteral("months");
    case Unit::Seconds:
        return russian ? QStringLiteral("с") : QStringLiteral("s");
    default:
        return {};
    }
}

} // namespace

QString cellFormat(const Format &format, const Metric &metric, double value)
{
    const int decimals = decimalsShown(metric, value);
    switch (metric.unit) {
    case Unit::Money:
        return moneyCode(format, grouped(decimals));
    case Unit::Percent:
    case Unit::Points:
        return percentCode(format.language(), decimals);
    case Unit::Days:
    case Unit::Months:
    case Unit::Seconds:
        return withWord(grouped(decimals), unitWord(metric, format.language()));
    case Unit::Count:
    case Unit::Ratio:
    case Unit::Score:
        return grouped(decimals);
    }
    Q_UNREACHABLE();
}

QString axisFormat(const Format &format, const Metric &metric, double largest)
{
    const Scale scale = format.scaleFor(metric, largest);
    if (scale.divisor == 1)
        return metric.unit == Unit::Percent || metric.unit == Unit::Points
                   ? percentCode(format.language(), std::abs(largest) < 0.1 ? 1 : 0)
                   : cellFormat(format, metric, std::abs(largest) < 10 ? largest : std::ceil(largest));
    // Each comma behind the digits divides by a thousand.
    const QString thousands(scale.divisor >= 1e9 ? 3 : 2, u',');
    return QStringLiteral("#,##0.0") + thousands + literal(QChar::Nbsp + scale.word);
}

QString changeFormat(Language language)
{
    const QString digits = percentCode(language, 1);
    return u'+' + digits + QStringLiteral(";-") + digits + u';' + digits;
}

QString pointsFormat(Language language)
{
    const QString digits = withWord(QStringLiteral("0.0"), isRussian(language) ? QStringLiteral("п.\u00a0п.")
                                                                               : QStringLiteral("pp"));
    return u'+' + digits + QStringLiteral(";-") + digits + u';' + digits;
}

QString attainmentFormat(const Format &format, double share, double closeFrom)
{
    const bool rounds = format.attainment(share, closeFrom) == format.percent(share, 1);
    return percentCode(format.language(), rounds ? 1 : 3);
}

QString dateFormat(Language language)
{
    return isRussian(language) ? QStringLiteral("dd\\.mm\\.yyyy") : QStringLiteral("yyyy\\-mm\\-dd");
}

QString monthFormat(Language language)
{
    return isRussian(language) ? QStringLiteral("[$-419]mmm\\ yyyy") : QStringLiteral("[$-409]mmm\\ yyyy");
}

} // namespace vekha::wording
