// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrytext.h"

#include "core/exchange/numbertext.h"
#include "core/wording/number_input.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace vekha::ui {

using exchange::DecimalMark;
using metrics::Unit;

namespace {

struct LookAlike {
    QChar letter;
    QChar digit;
};

/// Letters that are typed or scanned for a digit, and keys of the other layout where the mark should be.
constexpr std::array<LookAlike, 19> lookAlikes{{
    {u'о', u'0'}, {u'О', u'0'}, {u'o', u'0'}, {u'O', u'0'}, {u'l', u'1'}, {u'I', u'1'}, {u'i', u'1'},
    {u'|', u'1'}, {u'І', u'1'}, {u'і', u'1'}, {u'з', u'3'}, {u'З', u'3'}, {u'б', u'6'}, {u'В', u'8'},
    {u'B', u'8'}, {u'S', u'5'}, {u'ю', u'.'}, {u'/', u'.'}, {u';', u','},
}};

bool isPercentUnit(Unit unit) { return unit == Unit::Percent || unit == Unit::Points; }

bool isMissing(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    return exchange::isMissingWord({bytes.constData(), size_t(bytes.size())});
}

/// Arithmetic on plain numbers: + - * / and brackets.
class Sum {
public:
    Sum(const QString &text, Language language) : m_text(text), m_language(language) {}

    EntryText result()
    {
        EntryText read;
        const auto value = expression();
        skipSpaces();
        if (!value || m_place != m_text.size())
            read.fault = m_byZero ? EntryFault::DivisionByZero : EntryFault::BadFormula;
        else if (!std::isfinite(*value))
            read.fault = EntryFault::DivisionByZero;
        else
            read.value = *value;
        return read;
    }

private:
    using Number = std::optional<double>;

    Number expression()
    {
        Number left = term();
        while (left) {
            const QChar sign = take(u"+-\u2212\u2013");
            if (sign.isNull())
                break;
            const Number right = term();
            if (!right)
                return std::nullopt;
            left = sign == u'+' ? *left + *right : *left - *right;
        }
        return left;
    }

    Number term()
    {
        Number left = factor();
        while (left) {
            const QChar sign = take(u"*/\u00d7\u00f7");
            if (sign.isNull())
                break;
            const Number right = factor();
            if (!right)
                return std::nullopt;
            const bool divides = sign == u'/' || sign == u'\u00f7';
            m_byZero = m_byZero || (divides && *right == 0);
            if (m_byZero)
                return std::nullopt;
            left = divides ? *left / *right : *left * *right;
        }
        return left;
    }

    Number factor()
    {
        if (++m_depth > deepest)
            return std::nullopt;
        const Number value = signedOrPlain();
        --m_depth;
        return value;
    }

    Number signedOrPlain()
    {
        if (const QChar sign = take(u"+-\u2212\u2013"); !sign.isNull()) {
            const Number value = factor();
            return value && sign != u'+' ? Number(-*value) : value;
        }
        if (!take(u"(").isNull()) {
            const Number value = expression();
            return value && !take(u")").isNull() ? value : std::nullopt;
        }
        return number();
    }

    Number number()
    {
        skipSpaces();
        const qsizetype start = m_place;
        while (m_place < m_text.size() &&
               QStringView(u"+-\u2212\u2013*/\u00d7\u00f7()").indexOf(m_text[m_place]) < 0)
            ++m_place;
        const auto read = wording::readNumber(m_text.sliced(start, m_place - start), m_language);
        return read ? Number(read->value) : std::nullopt;
    }

    QChar take(QStringView signs)
    {
        skipSpaces();
        if (m_place >= m_text.size() || signs.indexOf(m_text[m_place]) < 0)
            return {};
        return m_text[m_place++];
    }

    void skipSpaces()
    {
        while (m_place < m_text.size() && m_text[m_place].isSpace())
            ++m_place;
    }

    static constexpr int deepest = 50;
    const QString m_text;
    const Language m_language;
    qsizetype m_place = 0;
    int m_depth = 0;
    bool m_byZero = false;
};

EntryText inUnit(EntryText read, Unit unit)
{
    if (read.value && isPercentUnit(unit))
        *read.value /= 100;
    return read;
}

std::optional<double> parsed(const QString &text, Language language, Unit unit)
{
    const auto value = wording::parseMetricNumber(text, language, unit);
    return value ? std::optional(*value) : std::nullopt;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Names what is wrong and looks for a text that would be right.
EntryText diagnosed(const QString &text, Language language, Unit unit)
{
    EntryText read;
    read.fault = EntryFault::NotANumber;
    if (!hasDigit(text))
        return read;
    QString replaced = text;
    LookAlike first{};
    for (QChar &c : replaced) {
        const auto *found = std::find_if(lookAlikes.begin(), lookAlikes.end(),
                                         [c](const LookAlike &l) { return l.letter == c; });
        if (found == lookAlikes.end())
            continue;
        if (first.letter.isNull())
            first = *found;
        c = found->digit;
    }
    if (!first.letter.isNull() && parsed(replaced, language, unit)) {
        read.fault = EntryFault::LetterForDigit;
        read.culprit = first.letter;
        read.meant = first.digit;
        read.corrected = replaced;
        return read;
    }
    QString joined = text;
    joined.removeIf([](QChar c) { return c.isSpace(); });
    if (joined.size() != text.size() && parsed(joined, language, unit)) {
        read.fault = EntryFault::Groups;
        read.corrected = joined;
        return read;
    }
    if (text.contains(u'%') && !isPercentUnit(unit)) {
        QString bare = text;
        bare.remove(u'%');
        if (parsed(bare, language, unit)) {
            read.fault = EntryFault::PercentSign;
            read.corrected = bare.trimmed();
            return read;
        }
    }
    if (text.count(u'.') + text.count(u',') > 1) {
        read.fault = EntryFault::TwoMarks;
        QString once = text;
        while (once.contains(QLatin1String(",,")) || once.contains(QLatin1String("..")))
            once.replace(QLatin1String(",,"), QLatin1String(","))
                .replace(QLatin1String(".."), QLatin1String("."));
        if (parsed(once, language, unit))
            read.corrected = once;
    }
    return read;
}

/// Cells show "27 млн": so it is typed as well.
QString inFull(const QString &text, Language language, Unit unit)
{
    return wording::takesSizeWords(unit) ? wording::writtenOut(text, language) : text;
}

} // namespace

EntryText readEntry(const QString &text, Language language, Unit unit)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || isMissing(trimmed))
        return {};
    if (trimmed.startsWith(u'='))
        return inUnit(Sum(inFull(trimmed.sliced(1), language, unit), language).result(), unit);
    if (const auto value = parsed(trimmed, language, unit)) {
        EntryText read;
        read.value = *value;
        return read;
    }
    return diagnosed(trimmed, language, unit);
}

bool isReckoned(const QString &text, Language language, Unit unit)
{
    return text.trimmed().startsWith(u'=') || inFull(text, language, unit) != text;
}

EntryText readPasted(const QString &text, DecimalMark mark, Language language, Unit unit)
{
    if (mark == DecimalMark::Unknown || text.trimmed().startsWith(u'=') || text.contains(u':'))
        return readEntry(text, language, unit);
    const QByteArray bytes = text.toUtf8();
    const auto reading = exchange::readNumber({bytes.constData(), size_t(bytes.size())}, mark);
    using Kind = exchange::NumberReading::Kind;
    EntryText read;
    if (reading.kind == Kind::Missing)
        return read;
    const bool hasPercent = text.contains(u'%');
    if (const QString full = inFull(text, language, unit); reading.kind != Kind::Number && full != text)
        return readEntry(full, language, unit);
    if (reading.kind != Kind::Number || (hasPercent && !isPercentUnit(unit)))
        return diagnosed(text.trimmed(), language, unit);
    read.value = isPercentUnit(unit) && !hasPercent ? reading.value / 100 : reading.value;
    return read;
}

DecimalMark markOf(const QStringList &cells)
{
    DecimalMark mark = DecimalMark::Unknown;
    for (const QString &cell : cells) {
        const QByteArray bytes = cell.toUtf8();
        const DecimalMark clue =
            exchange::readNumber({bytes.constData(), size_t(bytes.size())}, DecimalMark::Unknown).clue;
        if (clue == DecimalMark::Unknown)
            continue;
        if (mark != DecimalMark::Unknown && clue != mark)
            return DecimalMark::Unknown;
        mark = clue;
    }
    return mark;
}

QString faultSentence(const EntryText &text)
{
    switch (text.fault) {
    case EntryFault::None:
        return {};
    case EntryFault::NotANumber:
        return QCoreApplication::translate("EntryText", "This is not a number.");
    case EntryFault::LetterForDigit:
        if (text.meant == u'.' || text.meant == u',')
            return QCoreApplication::translate("EntryText",
                                               "Not a number: “%1” stands where the decimal mark should be.")
                .arg(text.culprit);
        return QCoreApplication::translate("EntryText", "Not a number: “%1” stands for the digit %2.")
            .arg(text.culprit)
            .arg(text.meant);
    case EntryFault::TwoMarks:
        return QCoreApplication::translate("EntryText", "Not a number: it has two decimal marks.");
    case EntryFault::Groups:
        return QCoreApplication::translate("EntryText",
                                           "Not a number: thousands are not in groups of three digits.");
    case EntryFault::PercentSign:
        return QCoreApplication::translate("EntryText", "This figure is not a percentage.");
    case EntryFault::BadFormula:
        return QCoreApplication::translate("EntryText",
                                           "After “=” only numbers, + − × ÷ and brackets are understood.");
    case EntryFault::DivisionByZero:
        return QCoreApplication::translate("EntryText", "This divides by zero.");
    }
    return {};
}

} // namespace vekha::ui
