// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/warningwords.h"

#include "core/wording/causes.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vekha::wording {

using calendar::Granularity;
using warnings::MainCause;
using warnings::Severity;
using warnings::TrendSign;
using warnings::Warning;
using warnings::WarningKind;

namespace {

constexpr qsizetype namesInList = 4;

} // namespace

QString warningKindName(WarningKind kind)
{
    switch (kind) {
    case WarningKind::OffCourse:
        return QCoreApplication::translate("Warnings", "Off course");
    case WarningKind::Missed:
        return QCoreApplication::translate("Warnings", "Target missed");
    case WarningKind::BadTrend:
        return QCoreApplication::translate("Warnings", "Bad trend");
    case WarningKind::Unusual:
        return QCoreApplication::translate("Warnings", "Unusual value");
    case WarningKind::SpendAhead:
        return QCoreApplication::translate("Warnings", "Ahead of budget");
    case WarningKind::NotEntered:
        return QCoreApplication::translate("Warnings", "Not entered");
    case WarningKind::NoTarget:
        return QCoreApplication::translate("Warnings", "No target");
    case WarningKind::Audit:
        return QCoreApplication::translate("Warnings", "KPI audit");
    }
    Q_UNREACHABLE();
}

QString warningKindName(const Warning &warning)
{
    if (warning.kind == WarningKind::OffCourse && warning.status() == targets::Status::AtRisk)
        return QCoreApplication::translate("Warnings", "At risk");
    return warningKindName(warning.kind);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return QCoreApplication::translate("Warnings", "Low", "severity");
    case Severity::Medium:
        return QCoreApplication::translate("Warnings", "Medium", "severity");
    case Severity::High:
        return QCoreApplication::translate("Warnings", "High", "severity");
    }
    Q_UNREACHABLE();
}

QString severityTold(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return QCoreApplication::translate("Warnings", "Low severity");
    case Severity::Medium:
        return QCoreApplication::translate("Warnings", "Medium severity");
    case Severity::High:
        return QCoreApplication::translate("Warnings", "High severity");
    }
    Q_UNREACHABLE();
}

QString severityHead(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        //: the head over several warnings of low severity
        return QCoreApplication::translate("Warnings", "Minor");
    case Severity::Medium:
        //: the head over several warnings of medium severity
        return QCoreApplication::translate("Warnings", "Important");
    case Severity::High:
        //: the head over several warnings of high severity
        return QCoreApplication::translate("Warnings", "Serious");
    }
    Q_UNREACHABLE();
}

QString sensitivityName(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::Off:
        //: a metric's sensitivity: no warnings
        return QCoreApplication::translate("Warnings", "Off");
    case Sensitivity::Low:
        return QCoreApplication::translate("Warnings", "Low");
    case Sensitivity::Normal:
        return QCoreApplication::translate("Warnings", "Normal");
    case Sensitivity::High:
        return QCoreApplication::translate("Warnings", "High");
    }
    Q_UNREACHABLE();
}

const metrics::Metric &WarningWords::metricOf(const Warning &warning) const
{
    return m_catalog.at(warning.index);
}

QString WarningWords::subject(const Warning &warning) const
{
    if (warning.index >= 0) {
        QString name = m_names.shortMetric(warning.index);
        if (warning.channel == ChannelId::All)
            return name;
        //: %1 metric, %2 channel
        return filled(QCoreApplication::translate("Warnings", "%1, %2"),
                      {name, m_names.channel(warning.channel)});
    }
    const int count = int(std::max(warning.metrics.size(), warning.awaited.size()));
    return QCoreApplication::translate("Warnings", "%n metric(s)", nullptr, count);
}

QString WarningWords::value(const Warning &warning, double number) const
{
    return m_format.metricValue(metricOf(warning), number, Style::Short);
}

QString WarningWords::difference(const Warning &warning, double number) const
{
    // Points in full: a tenth of a conversion of 1 % is much.
    const metrics::Metric &metric = metricOf(warning);
    const bool isShare = metric.unit == metrics::Unit::Percent || metric.unit == metrics::Unit::Points;
    if (metric.unit == metrics::Unit::Count)
        number = std::round(number); // parts of leads are whole leads to the eye
    return m_format.signedValue(metric, number, isShare ? Style::Full : Style::Short);
}

QString WarningWords::distance(const Warning &warning) const
{
    const metrics::Metric &metric = metricOf(warning);
    QString absolute = difference(warning, warning.amount);
    const bool isShare = metric.unit == metrics::Unit::Percent || metric.unit == metrics::Unit::Points;
    if (isShare || !warning.expected || *warning.expected <= 0)
        return absolute;
    //: by how much, and the same as a percentage
    return filled(QCoreApplication::translate("Warnings", "%1, %2"),
                  {absolute, m_format.signedPercent(warning.amount / *warning.expected, 0)});
}

QString WarningWords::inARow(const Warning &warning) const
{
    switch (warning.period.granularity) {
    case Granularity::Quarter:
        return QCoreApplication::translate("Warnings", "%n quarter(s) in a row", nullptr, warning.lasting);
    case Granularity::HalfYear:
        return QCoreApplication::translate("Warnings", "%n half-year(s) in a row", nullptr, warning.lasting);
    case Granularity::Year:
        return QCoreApplication::translate("Warnings", "%n year(s) in a row", nullptr, warning.lasting);
    default:
        return QCoreApplication::translate("Warnings", "%n month(s) in a row", nullptr, warning.lasting);
    }
}

QString WarningWords::list(const QStringList &names) const
{
    const QString comma = QCoreApplication::translate("Warnings", ", ");
    if (names.size() <= namesInList + 1)
        return names.join(comma);
    const int others = int(names.size() - namesInList);
    //: %1 names, %n that are not named
    return filled(QCoreApplication::translate("Warnings", "%1 and %n more", nullptr, others),
                  {names.first(namesInList).join(comma)});
}

QString WarningWords::namesOf(const std::vector<MetricIndex> &metrics) const
{
    QStringList names;
    for (const MetricIndex metric : metrics)
        names += m_names.shortMetric(metric);
    return list(names);
}

QString WarningWords::againstTarget(const Warning &warning) const
{
    const QStringList args{subject(warning),
                           value(warning, *warning.actual),
                           m_periods.inlineName(warning.period),
                           value(warning, *warning.expected),
                           distance(warning),
                           inARow(warning)};
    const bool isLasting = warning.lasting > 1;
    if (warning.kind == WarningKind::SpendAhead)
        //: %1 metric, %2 what it will come to, %3 period, %4 budget, %5 by how much over
        return filled(QCoreApplication::translate(
                          "Warnings", "%1: at this pace %2 for %3 instead of the planned %4 (%5)."),
                      args);
    if (warning.kind == WarningKind::OffCourse)
        //: %1 metric, %2 value, %3 period, %4 target, %5 difference, %6 "3 months in a row"
        return filled(
            isLasting ? QCoreApplication::translate(
                            "Warnings", "%1: %2 expected for %3 instead of %4 (%5); off target %6.")
                      : QCoreApplication::translate("Warnings", "%1: %2 expected for %3 instead of %4 (%5)."),
            args);
    return filled(
        isLasting ? QCoreApplication::translate("Warnings", "%1: %2 for %3 instead of %4 (%5); missed %6.")
                  : QCoreApplication::translate("Warnings", "%1: %2 for %3 instead of %4 (%5)."),
        args);
}

QString WarningWords::badTrend(const Warning &warning) const
{
    const QStringList args{subject(warning), inARow(warning), value(warning, *warning.expected),
                           value(warning, *warning.actual), distance(warning)};
    if (warning.sign == TrendSign::WorseEachPeriod)
        //: %1 metric, %2 "3 months in a row", %3 and %4 values, %5 difference
        return filled(QCoreApplication::translate("Warnings", "%1: worse %2, from %3 to %4 (%5)."), args);
    return filled(
        QCoreApplication::translate("Warnings", "%1: getting worse over a year, from %3 to %4 (%5)."), args);
}

QString WarningWords::unusual(const Warning &warning) const
{
    if (warning.period.granularity == Granularity::Day)
        //: %1 metric, %2 value, %3 date
        return filled(QCoreApplication::translate("Warnings", "%1: %2 on %3 instead of about %4."),
                      {subject(warning), value(warning, *warning.actual),
                       m_periods.dateName(calendar::dateOf(warning.period.first)),
                       value(warning, *warning.expected)});
    //: %1 metric, %2 value, %3 period, %4 and %5 what was to be expected
    return filled(
        QCoreApplication::translate("Warnings", "%1: %2 for %3, though %4 to %5 was to be expected."),
        {subject(warning), value(warning, *warning.actual), m_periods.inlineName(warning.period),
         value(warning, warning.low.value_or(*warning.expected)),
         value(warning, warning.high.value_or(*warning.expected))});
}

QString WarningWords::notEntered(const Warning &warning) const
{
    QStringList names;
    for (const warnings::Awaited &awaited : warning.awaited) {
        const QString name = m_names.shortMetric(awaited.input);
        const bool isWhole = awaited.channels.size() == 1 && awaited.channels.front() == ChannelId::All;
        if (isWhole) {
            names += name;
            continue;
        }
        QStringList channels;
        for (const ChannelId channel : awaited.channels)
            channels += m_names.channel(channel);
        //: an input and its channels
        names += filled(QCoreApplication::translate("Warnings", "%1 (%2)"), {name, list(channels)});
    }
    if (warning.since.granularity == Granularity::Day)
        return filled(QCoreApplication::translate("Warnings", "Figures end on %1: %2."),
                      {m_periods.dateName(calendar::dateOf(warning.since.first - 1)), list(names)});
    return filled(QCoreApplication::translate("Warnings", "Figures for %1 are not in yet: %2."),
                  {m_periods.inlineName(warning.period), list(names)});
}

QString WarningWords::audit(const Warning &warning) const
{
    using goals::AuditFlag;
    const auto told = [&](const QString &sentence) { return filled(sentence, {namesOf(warning.metrics)}); };
    switch (warning.flag.value_or(AuditFlag::NoOwner)) {
    case AuditFlag::NoOwner:
        return told(QCoreApplication::translate("Warnings", "Nobody is responsible for: %1."));
    case AuditFlag::NoGoal:
        return told(QCoreApplication::translate("Warnings", "Serving no goal: %1."));
    case AuditFlag::NoTarget:
        return told(QCoreApplication::translate("Warnings", "Without a target this quarter: %1."));
    case AuditFlag::NoData:
        return told(QCoreApplication::translate("Warnings", "Without figures for two months: %1."));
    case AuditFlag::TooEasy:
        return told(QCoreApplication::translate(
            "Warnings", "The target is too easy, far exceeded three months in a row: %1."));
    case AuditFlag::Unrealistic:
        return told(QCoreApplication::translate(
            "Warnings", "The target is unrealistic or neglected, missed three months in a row: %1."));
    case AuditFlag::DefinitionChanged:
        return told(
            QCoreApplication::translate("Warnings", "Computed differently since the last quarter: %1."));
    }
    Q_UNREACHABLE();
}

QString WarningWords::sentence(const Warning &warning) const
{
    switch (warning.kind) {
    case WarningKind::OffCourse:
    case WarningKind::Missed:
    case WarningKind::SpendAhead:
        return againstTarget(warning);
    case WarningKind::BadTrend:
        return badTrend(warning);
    case WarningKind::Unusual:
        return unusual(warning);
    case WarningKind::NotEntered:
        return notEntered(warning);
    case WarningKind::NoTarget:
        return filled(QCoreApplication::translate("Warnings", "No target for %1 yet, from %2: %3."),
                      {m_periods.inlineName(warning.period),
                       m_periods.dateName(calendar::dateOf(warning.period.first)), namesOf(warning.metrics)});
    case WarningKind::Audit:
        return audit(warning);
    }
    Q_UNREACHABLE();
}

QString WarningWords::money(const Warning &warning) const
{
    if (!warning.money || warning.index < 0)
        return {};
    constexpr double same = 0.005;
    const bool isTold = metricOf(warning).unit == metrics::Unit::Money &&
                        std::abs(*warning.money - std::abs(warning.amount)) <= same * *warning.money;
    if (isTold)
        return {};
    return filled(QCoreApplication::translate("Warnings", "Worth about %1."),
                  {m_format.shortMoney(*warning.money)});
}

QString WarningWords::cause(const Warning &warning) const
{
    if (!warning.cause || warning.index < 0)
        return {};
    const MainCause &cause = *warning.cause;
    QString name;
    switch (cause.by) {
    case MainCause::By::Channel:
        name = m_names.channel(cause.channel);
        break;
    case MainCause::By::Campaign:
        name = m_names.campaign(cause.campaign);
        break;
    case MainCause::By::Input:
        name = m_names.shortMetric(cause.input);
        break;
    }
    const QStringList args{name, difference(warning, cause.contribution)};
    if (cause.begun)
        return filled(QCoreApplication::translate("Warnings", "Main cause: %1 (%2), which is new."), args);
    if (cause.stopped)
        return filled(QCoreApplication::translate("Warnings", "Main cause: %1 (%2), which has stopped."),
                      args);
    return filled(QCoreApplication::translate("Warnings", "Main cause: %1 (%2)."), args);
}

QString WarningWords::text(const Warning &warning) const
{
    QStringList all{sentence(warning), money(warning), cause(warning)};
    all.removeAll(QString());
    return all.join(u' ');
}

QString WarningWords::amount(const Warning &warning) const
{
    const int count = int(std::max({warning.metrics.size(), warning.awaited.size(), size_t(1)}));
    switch (warning.kind) {
    case WarningKind::NotEntered:
    case WarningKind::NoTarget:
    case WarningKind::Audit:
        return QCoreApplication::translate("Warnings", "%n metric(s)", nullptr, count);
    default:
        return difference(warning, warning.amount);
    }
}

QString WarningWords::since(const Warning &warning) const { return m_periods.longName(warning.since); }

QStringList WarningWords::details(const Warning &warning) const
{
    QStringList told;
    if (warning.chance)
        told += filled(QCoreApplication::translate("Warnings", "Chance of still meeting the target: %1."),
                       {m_format.percent(*warning.chance, 0)});
    if (warning.pace)
        told += filled(QCoreApplication::translate("Warnings", "Spent so far: %1 of what is due by now."),
                       {m_format.percent(*warning.pace, 0)});
    if (!warning.also.empty()) {
        QStringList kinds;
        for (const WarningKind kind : warning.also)
            kinds += warningKindName(kind);
        told += filled(QCoreApplication::translate("Warnings", "Also: %1."), {list(kinds)});
    }
    if (warning.channelsAlike > 0)
        told += QCoreApplication::translate("Warnings", "The same holds for %n channel(s).", nullptr,
                                            warning.channelsAlike);
    return told;
}

QString WarningWords::text(const Matter &matter) const
{
    if (matter.warning)
        return text(*matter.warning);
    if (!matter.explanation)
        return {};
    QStringList told =
        sentences(*matter.explanation, m_catalog.at(matter.metric), m_format, m_periods, m_names);
    // The change and where it comes from; the lists in between are for the page of the metric.
    constexpr qsizetype enough = 2;
    if (told.size() > enough && matter.explanation->inputs.size() > 1)
        told.removeAt(1);
    return told.first(std::min(told.size(), enough)).join(u' ');
}

} // namespace vekha::wording
