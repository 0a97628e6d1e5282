// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targettext.h"

#include "core/wording/marks.h"
#include "core/wording/number_input.h"
#include "core/wording/translators.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vekha::ui {

namespace {

constexpr int decimalsOfChange = 4;

QString signedAmount(double amount, const wording::Format &format)
{
    return wording::withSign(amount, format.trimmedNumber(std::abs(amount), 0, decimalsOfChange));
}

bool isPercentLike(metrics::Unit unit)
{
    return unit == metrics::Unit::Percent || unit == metrics::Unit::Points;
}

} // namespace

QString typedText(const targets::Target &target, const metrics::Metric &metric, const wording::Format &format)
{
    const QString percent = isPercentLike(metric.unit) ? QStringLiteral(" %") : QString();
    switch (target.rule.kind) {
    case targets::Rule::Kind::Band:
        return format.editText(metric, target.low) + QStringLiteral("..") +
               format.editText(metric, target.high) + percent;
    case targets::Rule::Kind::ChangePercent:
        return signedAmount(target.rule.amount * 100, format) + QStringLiteral(" %");
    case targets::Rule::Kind::ChangePoints:
        return signedAmount(target.rule.amount * 100, format) +
               (format.language() == Language::Russian ? QStringLiteral(" п. п.") : QStringLiteral(" pp"));
    case targets::Rule::Kind::Value:
        break;
    }
    return format.editText(metric, target.value) + percent;
}

QString meantText(const QString &typed, metrics::Unit unit)
{
    if (wording::takesSizeWords(unit))
        return wording::writtenOut(typed, wording::languageShown());
    if (!isPercentLike(unit))
        return typed;
    static const QRegularExpression plain(QStringLiteral("^\\s*[0-9][0-9.,\\s]*$"));
    const qsizetype dots = typed.indexOf(QLatin1String(".."));
    if (dots < 0)
        return plain.match(typed).hasMatch() ? typed.trimmed() + u'%' : typed;
    const bool unitAtEnd = typed.trimmed().endsWith(u'%');
    const QString low = typed.left(dots).trimmed();
    const QString high = typed.mid(dots + 2).trimmed();
    if (!plain.match(low).hasMatch() || !(unitAtEnd || plain.match(high).hasMatch()))
        return typed;
    return low + QStringLiteral("%..") + high + (unitAtEnd ? QString() : QStringLiteral("%"));
}

QString targetValueText(const targets::Target &target, const metrics::Metric &metric,
                        const wording::Format &format, wording::Style style)
{
    if (!target.isBand())
        return format.metricValue(metric, target.value, style);
    return format.metricValue(metric, target.low, style) + QStringLiteral(" – ") +
           format.metricValue(metric, target.high, style);
}

QString placeText(const QString &metric, const targets::TargetKey &key, const KpiWords &words)
{
    QString channel = words.names().channel(key.channel);
    if (key.channel == ChannelId::All) // not a name
        channel = channel.left(1).toLower() + channel.mid(1);
    return QStringList{metric, channel, words.periods().inlineName(key.period)}.join(QStringLiteral(", "));
}

QString resultText(const targets::Target &target, const metrics::Metric &metric,
                   std::optional<double> reference, const calendar::Period &referred,
                   const wording::Format &format, const wording::PeriodNames &names)
{
    const QString value = targetValueText(target, metric, format);
    const QString change =
        target.isBand() || !reference ? QString() : format.change(metric, reference, target.value);
    if (change.isEmpty() || change == wording::Format::missing())
        return QCoreApplication::translate("TargetText", "= %1", "a target's value").arg(value);
    return QCoreApplication::translate("TargetText", "= %1, %2 %3", "value, change, compared with what")
        .arg(value, change, names.comparedWith(referred.days(), target.key.period.days()));
}

} // namespace vekha::ui
