// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, money, percents and durations; what depends on a metric is in metricformat.cpp.
#include "core/wording/format.h"

#include "core/wording/marks.h"

#include <array>
#include <cmath>

namespace vekha::wording {

namespace {

struct Currency {
    QLatin1StringView code;
    QStringView russian;
    QStringView english;
};

constexpr std::array<Currency, 12> currencies{{
    {QLatin1StringView("RUB"), u"₽", u"₽"},
    {QLatin1StringView("USD"), u"$", u"$"},
    {QLatin1StringView("EUR"), u"€", u"€"},
    {QLatin1StringView("KZT"), u"₸", u"₸"},
    {QLatin1StringView("BYN"), u"Br", u"Br"},
    {QLatin1StringView("UAH"), u"₴", u"₴"},
    {QLatin1StringView("GBP"), u"£", u"£"},
    {QLatin1StringView("CNY"), u"¥", u"¥"},
    {QLatin1StringView("TRY"), u"₺", u"₺"},
    {QLatin1StringView("GEL"), u"₾", u"₾"},
    {QLatin1StringView("AMD"), u"֏", u"֏"},
    {QLatin1StringView("UZS"), u"сум", u"UZS"},
}};

struct ShortUnit {
    double from; ///< a little below the divisor, where rounding would give 1 000 of the smaller unit
    double divisor;
    QStringView russian;
    QStringView english;
};

constexpr std::array<ShortUnit, 4> shortUnits{{
    {0.9995e12, 1e12, u"трлн", u"T"},
    {0.9995e9, 1e9, u"млрд", u"B"},
    {0.9995e6, 1e6, u"млн", u"M"},
    {shortFrom, 1e3, u"тыс.", u"K"},
}};

constexpr int mostOfPercent = 3; ///< decimals that a small relative change gets
constexpr int mostOfPoints = 4;  ///< and a small difference of percents

bool isLetters(const QString &symbol) { return symbol.at(0).isLetter(); }

} // namespace

bool hasDigitAboveZero(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
}

int decimalsAboveZero(double value, int least, int most)
{
    for (int decimals = least; decimals <= most; ++decimals) {
        if (hasDigitAboveZero(QString::number(std::abs(value), 'f', decimals)))
            return decimals;
    }
    return least;
}

QString withMinus(double value, const QString &text)
{
    return value < 0 && hasDigitAboveZero(text) ? minusSign + text : text;
}

QString withSign(double value, const QString &text)
{
    return value > 0 && hasDigitAboveZero(text) ? QChar(u'+') + text : withMinus(value, text);
}

QString Format::missing() { return QString(enDash); }

QString Format::grouped(const QString &digits) const
{
    const bool russian = m_language == Language::Russian;
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype whole = point < 0 ? digits.size() : point;
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i == point) {
            text += QChar(russian ? u',' : u'.');
            continue;
        }
        if (i > 0 && i < whole && (whole - i) % 3 == 0) {
            text += russian ? noBreakSpace : QChar(u',');
        }
        text += digits[i];
    }
    return text;
}

QString Format::number(double value, int decimals) const
{
    if (!std::isfinite(value)) {
        return missing();
    }
    return withMinus(value, grouped(QString::number(std::abs(value), 'f', decimals)));
}

QString Format::signedNumber(double value, int decimals) const
{
    return std::isfinite(value) ? withSign(value, number(std::abs(value), decimals)) : missing();
}

QString Format::trimmedNumber(double value, int least, int most) const
{
    QString text = number(value, most);
    for (int decimals = most; decimals > least && text.endsWith(u'0'); --decimals) {
        text.chop(1);
    }
    if (least == 0 && !text.isEmpty() && !text.back().isDigit()) {
        text.chop(1); // the decimal mark
    }
    return text;
}

QString Format::withWord(const QString &number, const QString &word) const
{
    return m_language == Language::Russian ? number + noBreakSpace + word : number + word;
}

/// `size` >= 0 with the word of its unit; in full below 100 000.
QString Format::shortDigits(double size) const
{
    for (const ShortUnit &unit : shortUnits) {
        if (size >= unit.from) {
            const double scaled = size / unit.divisor;
            const bool withDecimal = unit.divisor > 1e3 && scaled < 99.95;
            return withWord(number(scaled, withDecimal ? 1 : 0),
                            (m_language == Language::Russian ? unit.russian : unit.english).toString());
        }
    }
    return number(size);
}

QString Format::shortNumber(double value) const
{
    return std::isfinite(value) ? withMinus(value, shortDigits(std::abs(value))) : missing();
}

QString Format::currencySymbol() const
{
    for (const Currency &known : currencies) {
        if (known.code == m_currency) {
            return (m_language == Language::Russian ? known.russian : known.english).toString();
        }
    }
    return m_currency;
}

/// Puts the currency before (English) or after (Russian) a number without sign.
QString Format::withCurrency(const QString &number) const
{
    const QString symbol = currencySymbol();
    if (symbol.isEmpty()) {
        return number;
    }
    if (m_language == Language::Russian) {
        return number + noBreakSpace + symbol;
    }
    return isLetters(symbol) ? symbol + noBreakSpace + number : symbol + number;
}

QString Format::money(double value, int decimals) const
{
    return std::isfinite(value) ? withMinus(value, withCurrency(number(std::abs(value), decimals)))
                                : missing();
}

QString Format::shortMoney(double value) const
{
    return std::isfinite(value) ? withMinus(value, withCurrency(shortDigits(std::abs(value)))) : missing();
}

QString Format::withPercent(const QString &number) const
{
    return m_language == Language::Russian ? number + noBreakSpace + u'%' : number + u'%';
}

QString Format::percent(double fraction, int decimals) const
{
    return std::isfinite(fraction) ? withPercent(number(fraction * 100, decimals)) : missing();
}

QString Format::signedPercent(double fraction, int decimals) const
{
    if (!std::isfinite(fraction)) {
        return missing();
    }
    const double percents = fraction * 100;
    return withPercent(signedNumber(percents, decimalsAboveZero(percents, decimals, mostOfPercent)));
}

QString Format::points(double fraction, int decimals) const
{
    if (!std::isfinite(fraction)) {
        return missing();
    }
    const QString unit =
        m_language == Language::Russian ? QStringLiteral("п.\u00a0п.") : QStringLiteral("pp");
    const double points = fraction * 100;
    return signedNumber(points, decimalsAboveZero(points, decimals, mostOfPoints)) + noBreakSpace + unit;
}

QString Format::duration(double seconds) const
{
    if (!std::isfinite(seconds)) {
        return missing();
    }
    const qint64 total = std::llround(std::abs(seconds));
    const qint64 hours = total / 3600;
    const auto twoDigits = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    const QString minutes = hours > 0 ? grouped(QString::number(hours)) + u':' + twoDigits(total / 60 % 60)
                                      : QString::number(total / 60);
    return withMinus(seconds, minutes + u':' + twoDigits(total % 60));
}

QString Format::durationInWords(double seconds) const
{
    if (!std::isfinite(seconds)) {
        return missing();
    }
    const bool russian = m_language == Language::Russian;
    const qint64 total = std::llround(std::abs(seconds));
    QStringList parts;
    const auto add = [&](qint64 value, QStringView ru, QStringView en) {
        if (value > 0) {
            parts << grouped(QString::number(value)) + noBreakSpace + (russian ? ru : en).toString();
        }
    };
    add(total / 3600, u"ч", u"h");
    add(total / 60 % 60, u"мин", u"min");
    add(total % 60, u"с", u"s");
    if (parts.isEmpty()) {
        return QStringLiteral("0") + noBreakSpace + (russian ? QStringLiteral("с") : QStringLiteral("s"));
    }
    return withMinus(seconds, parts.join(u' '));
}

} // namespace vekha::wording
