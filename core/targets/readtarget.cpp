// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetbook.h"

#include <algorithm>
#include <cmath>

namespace vekha::targets {

using calendar::Granularity;
using metrics::Direction;
using metrics::Metric;
using metrics::Unit;

namespace {

constexpr double percent = 0.01;

/// A number as written, what stood behind it and whether it had a sign.
struct Amount {
    enum class Suffix { None, Percent, Points };
    double number = 0;
    Suffix suffix = Suffix::None;
    bool hasSign = false;

    [[nodiscard]] bool isChange() const
    {
        return suffix == Suffix::Points || (suffix == Suffix::Percent && hasSign);
    }
    [[nodiscard]] double value() const { return suffix == Suffix::None ? number : number * percent; }
};

QString withoutSpaces(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace()) {
            result += c;
        }
    }
    result.replace(QChar(0x2212), QLatin1Char('-')); // minus sign
    return result;
}

Amount::Suffix takeSuffix(QString &text)
{
    for (const QString &points :
         {QStringLiteral("pp"), QStringLiteral("пп"), QStringLiteral("п.п."), QStringLiteral("п.п")}) {
        if (text.endsWith(points, Qt::CaseInsensitive)) {
            text.chop(points.size());
            return Amount::Suffix::Points;
        }
    }
    if (text.endsWith(QLatin1Char('%'))) {
        text.chop(1);
        return Amount::Suffix::Percent;
    }
    return Amount::Suffix::None;
}

Result<Amount> readAmount(const QString &written)
{
    QString text = withoutSpaces(written);
    Amount amount;
    amount.suffix = takeSuffix(text);
    amount.hasSign = text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1Char('-'));
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || QStringLiteral("+-.").contains(c);
    });
    bool isNumber = false;
    amount.number = text.toDouble(&isNumber);
    if (!isPlain || !isNumber || !std::isfinite(amount.number)) {
        return failure(ErrorCode::InvalidNumber, {written.trimmed()});
    }
    return amount;
}

bool isInPercent(const Metric &metric) { return metric.unit == Unit::Percent || metric.unit == Unit::Points; }

Done checkKey(const TargetKey &key)
{
    if (key.period.granularity < Granularity::Month) {
        return failure(ErrorCode::TargetNotForKind, {calendar::codeOf(key.period.granularity)});
    }
    return {};
}

/// "15%" is for percents alone: on money it would be a slip for "+15%".
Done checkSuffix(const Amount &amount, const Metric &metric, const QString &text)
{
    const bool isPercentOfOther = amount.suffix == Amount::Suffix::Percent && !amount.isChange();
    const bool isPoints = amount.suffix == Amount::Suffix::Points;
    if ((isPercentOfOther || isPoints) && !isInPercent(metric)) {
        return failure(ErrorCode::TargetNotForKind, {text.trimmed()});
    }
    return {};
}

Done readBand(Target &target, const Metric &metric, const QString &text)
{
    const auto dots = text.indexOf(QLatin1String(".."));
    const auto low = readAmount(text.left(dots));
    const auto high = readAmount(text.mid(dots + 2));
    for (const auto *end : {&low, &high}) {
        if (!*end) {
            return failure(end->error());
        }
        if (const Done done = checkSuffix(**end, metric, text); !done) {
            return done;
        }
        if ((*end)->suffix == Amount::Suffix::Points) {
            return failure(ErrorCode::InvalidNumber, {text.trimmed()});
        }
    }
    // "10..15%": the sign behind the band is meant for both ends.
    const bool sharesSign = low->suffix == Amount::Suffix::None && high->suffix == Amount::Suffix::Percent;
    target.low = sharesSign ? low->number * percent : low->value();
    target.high = high->value();
    if (*target.low >= *target.high) {
        return failure(ErrorCode::TargetBandEmpty, {text.trimmed()});
    }
    target.value = (*target.low + *target.high) / 2;
    target.rule.kind = Rule::Kind::Band;
    target.rule.amount = target.value;
    return {};
}

/// A calendar that can name the period: the usual one if it starts there.
calendar::FiscalCalendar calendarOf(const calendar::Period &period)
{
    const calendar::FiscalCalendar usual;
    const bool isUsual = usual.periodOf(period.granularity, period.first) == period;
    return isUsual ? usual : calendar::FiscalCalendar(calendar::dateOf(period.first).month());
}

Done readChange(Target &target, const Amount &amount, bool onYearAgo,
                const std::function<std::optional<double>(bool)> &reference)
{
    const bool isPoints = amount.suffix == Amount::Suffix::Points;
    target.rule = {isPoints ? Rule::Kind::ChangePoints : Rule::Kind::ChangePercent, amount.value(),
                   onYearAgo};
    const std::optional<double> from = reference ? reference(onYearAgo) : std::nullopt;
    if (!from) {
        const auto before =
            onYearAgo ? target.key.period.yearAgo() : std::optional(target.key.period.shifted(-1));
        const calendar::FiscalCalendar calendar = calendarOf(target.key.period);
        return failure(ErrorCode::TargetNeedsReference, {before ? calendar.code(*before) : QString()});
    }
    // +10 % of a loss is a smaller loss: the change is of its size.
    target.value = isPoints ? *from + amount.value() : *from + std::abs(*from) * amount.value();
    return {};
}

} // namespace

Result<Target> readTarget(const TargetKey &key, const Metric &metric, const TargetText &text,
                          const std::function<std::optional<double>(bool yearAgo)> &reference)
{
    if (const Done done = checkKey(key); !done) {
        return failure(done.error());
    }
    Target target;
    target.key = key;
    target.baseline = text.baseline;
    target.direction = text.direction;
    target.spread = text.spread;
    if (text.text.contains(QLatin1String(".."))) {
        const Done done = readBand(target, metric, text.text);
        return done ? Result<Target>(target) : failure(done.error());
    }
    const auto amount = readAmount(text.text);
    if (!amount) {
        return failure(amount.error());
    }
    if (const Done done = checkSuffix(*amount, metric, text.text); !done) {
        return failure(done.error());
    }
    if (target.direction.value_or(metric.better) == Direction::None) {
        return failure(ErrorCode::TargetNeedsDirection, {metric.id});
    }
    if (amount->isChange()) {
        const Done done = readChange(target, *amount, text.onYearAgo, reference);
        return done ? Result<Target>(target) : failure(done.error());
    }
    target.value = amount->value();
    target.rule = {Rule::Kind::Value, target.value, false};
    return target;
}

} // namespace vekha::targets
