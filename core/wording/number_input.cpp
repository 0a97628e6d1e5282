// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/number_input.h"

#include "core/wording/marks.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <optional>

namespace vekha::wording {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Marks that can only part groups: spaces and apostrophes.
bool isGroupMark(QChar c) { return c.isSpace() || c == u'\'' || c == u'\u2019'; }

bool isMinus(QChar c) { return c == u'-' || c == minusSign || c == enDash; }

/// What may stand before or after an amount of money.
constexpr std::array<QStringView, 21> currencyWords{
    u"₽", u"$",    u"€",   u"₸",   u"₴",   u"£",   u"¥",   u"₺",   u"₾", u"֏",   u"Br",
    u"р.",  u"руб.", u"руб", u"сум", u"RUB", u"USD", u"EUR", u"KZT", u"BYN", u"UAH",
};

/// Takes a currency off either end.
void dropCurrency(QStringView &text)
{
    for (const QStringView word : currencyWords) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.sliced(word.size()).trimmed();
            return;
        }
        if (text.endsWith(word, Qt::CaseInsensitive)) {
            text = text.chopped(word.size()).trimmed();
            return;
        }
    }
}

bool takeEnd(QStringView &text, QChar mark)
{
    if (!text.endsWith(mark)) {
        return false;
    }
    text = text.chopped(1).trimmed();
    return true;
}

/// Takes a sign off the start; +1 where there is none.
int takeSign(QStringView &text)
{
    if (text.isEmpty() || !(isMinus(text.front()) || text.front() == u'+')) {
        return 1;
    }
    const int sign = isMinus(text.front()) ? -1 : 1;
    text = text.sliced(1).trimmed();
    return sign;
}

/// The digits of a whole number whose groups are parted by marks; none if a group has not three digits.
std::optional<QString> wholeDigits(QStringView text, QChar groupMark)
{
    QString digits;
    qsizetype sinceMark = 0;
    bool anyMark = false;
    for (const QChar c : text) {
        if (isDigit(c)) {
            digits += c;
            ++sinceMark;
            continue;
        }
        const bool known = isGroupMark(c) || (!groupMark.isNull() && c == groupMark);
        const bool fits = anyMark ? sinceMark == 3 : sinceMark >= 1 && sinceMark <= 3;
        if (!known || !fits) {
            return std::nullopt;
        }
        anyMark = true;
        sinceMark = 0;
    }
    return anyMark && sinceMark != 3 ? std::nullopt : std::optional(digits);
}

bool hasOnlyDigits(QStringView text) { return std::all_of(text.begin(), text.end(), isDigit); }

/// Where the decimal mark is, and which mark parts groups besides spaces.
struct Marks {
    qsizetype decimal = -1;
    QChar group;
};

/// "1,234": one comma between one to three digits and exactly three.
bool readsAsThousand(QStringView text, qsizetype comma)
{
    const QStringView before = text.first(comma);
    const QStringView after = text.sliced(comma + 1);
    return after.size() == 3 && hasOnlyDigits(after) && !before.isEmpty() && before.size() <= 3 &&
           hasOnlyDigits(before) && before != QStringView(u"0");
}

Marks findMarks(QStringView text, Language language)
{
    const qsizetype points = text.count(u'.');
    const qsizetype commas = text.count(u',');
    if (points > 0 && commas > 0) {
        const bool pointIsLast = text.lastIndexOf(u'.') > text.lastIndexOf(u',');
        const QChar decimal = pointIsLast ? u'.' : u',';
        return {text.indexOf(decimal), pointIsLast ? QChar(u',') : QChar(u'.')};
    }
    if (points > 1 || commas > 1) {
        return {-1, points > 1 ? QChar(u'.') : QChar(u',')};
    }
    const qsizetype mark = points == 1 ? text.indexOf(u'.') : text.indexOf(u',');
    if (commas == 1 && language == Language::English && readsAsThousand(text, mark)) {
        return {-1, QChar(u',')};
    }
    return {mark, QChar()};
}

/// A number without sign, brackets and units.
std::optional<double> plainNumber(QStringView text, Language language)
{
    const Marks marks = findMarks(text, language);
    const QStringView fraction = marks.decimal < 0 ? QStringView() : text.sliced(marks.decimal + 1);
    const auto whole = wholeDigits(marks.decimal < 0 ? text : text.first(marks.decimal), marks.group);
    if (!whole || !hasOnlyDigits(fraction) || (whole->isEmpty() && fraction.isEmpty())) {
        return std::nullopt;
    }
    bool ok = false;
    const double value = QString(*whole + u'.' + fraction.toString() + u'0').toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<TypedNumber> typedNumber(QStringView text, Language language)
{
    text = text.trimmed();
    const bool inBrackets = text.startsWith(u'(') && text.endsWith(u')');
    if (inBrackets) {
        text = text.sliced(1).chopped(1).trimmed();
    }
    const int sign = takeSign(text);
    const bool hasPercent = takeEnd(text, u'%');
    if (!hasPercent) {
        dropCurrency(text);
    }
    // "₽ -500" has its sign after the currency.
    const int innerSign = sign == 1 ? takeSign(text) : 1;
    if (inBrackets && sign * innerSign < 0) {
        return std::nullopt;
    }
    const auto value = plainNumber(text, language);
    if (!value) {
        return std::nullopt;
    }
    return TypedNumber{*value * sign * innerSign * (inBrackets ? -1 : 1), hasPercent};
}

/// "2:15" or "1:02:15" in seconds.
std::optional<double> clockTime(QStringView text)
{
    const auto parts = text.trimmed().split(u':');
    if (parts.size() < 2 || parts.size() > 3) {
        return std::nullopt;
    }
    double seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool fits =
            !parts[i].isEmpty() && hasOnlyDigits(parts[i]) && parts[i].size() <= (i == 0 ? 6 : 2);
        if (!fits || (i > 0 && parts[i].toInt() >= 60)) {
            return std::nullopt;
        }
        seconds = seconds * 60 + parts[i].toInt();
    }
    return seconds;
}

/// How much the word after an amount stands for.
double sizeOf(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == QLatin1String("k") || lower == QStringLiteral("к") ||
        lower.startsWith(QStringLiteral("тыс"))) {
        return 1e3;
    }
    return lower == QLatin1String("bn") || lower == QStringLiteral("млрд") ? 1e9 : 1e6;
}

/// A value with all the digits that a person could have typed, without an exponent.
QString plainDigits(double value)
{
    constexpr int digits = 15; // what a double keeps of a typed decimal number
    const QString text = QString::number(value, 'g', digits);
    return text.contains(u'e') ? QString::number(value, 'f', 0) : text;
}

} // namespace

bool takesSizeWords(metrics::Unit unit)
{
    using metrics::Unit;
    return unit == Unit::Money || unit == Unit::Count || unit == Unit::Ratio || unit == Unit::Score;
}

QString writtenOut(const QString &text, Language language)
{
    static const QRegularExpression amount(
        QStringLiteral("(?<![0-9,])(?<!(?<!\\.)\\.)([0-9][0-9\\s]*(?:[.,][0-9]+)?)\\s*(млрд|млн|тыс|mln|bn|m|"
                       "k|м|к)(?:\\.(?!\\.))?(?![\\p{L}])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString full;
    qsizetype from = 0;
    for (auto matches = amount.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString digits = match.captured(1);
        digits.removeIf([](QChar c) { return c.isSpace(); });
        const auto number = plainNumber(digits, language);
        if (!number) {
            return text;
        }
        full += text.sliced(from, match.capturedStart() - from) +
                plainDigits(*number * sizeOf(match.captured(2)));
        from = match.capturedEnd();
    }
    return full + text.sliced(from);
}

Result<TypedNumber> readNumber(const QString &text, Language language)
{
    const auto number = typedNumber(text, language);
    if (!number) {
        return failure(ErrorCode::InvalidNumber, {text});
    }
    return *number;
}

Result<double> parseNumber(const QString &text, Language language)
{
    return readNumber(text, language).map([](const TypedNumber &number) {
        return number.hasPercent ? number.value / 100 : number.value;
    });
}

Result<double> parseMetricNumber(const QString &text, Language language, metrics::Unit unit)
{
    if (unit == metrics::Unit::Seconds) {
        if (const auto seconds = clockTime(text)) {
            return *seconds;
        }
    }
    const auto number = readNumber(takesSizeWords(unit) ? writtenOut(text, language) : text, language);
    if (!number) {
        return failure(ErrorCode::InvalidNumber, {text});
    }
    if (unit == metrics::Unit::Percent || unit == metrics::Unit::Points) {
        return number->value / 100;
    }
    if (number->hasPercent) {
        return failure(ErrorCode::InvalidNumber, {text});
    }
    return number->value;
}

} // namespace vekha::wording
