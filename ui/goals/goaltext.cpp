// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goaltext.h"

#include "core/wording/goalwords.h"
#include "ui/common/status.h"

#include <QCoreApplication>

namespace vekha::ui {

namespace {

const QString between = QStringLiteral(" · ");

/// Of a share that is told in whole percents.
bool isBehindStart(double share)
{
    constexpr double half = 0.005;
    return share < -half;
}

} // namespace

QString GoalText::name(const goals::Goal &goal) const
{
    const QString &statement = goal.name.in(language());
    return statement.isEmpty() ? QCoreApplication::translate("GoalText", "Goal without a statement")
                               : statement;
}

QString GoalText::name(const goals::Objective &objective) const { return objective.name.in(language()); }

QString GoalText::line(const goals::Goal &goal, targets::Status status) const
{
    QStringList parts{goal.owner.isEmpty() ? QCoreApplication::translate("GoalText", "no owner")
                                           : goal.owner};
    parts += goal.due.isValid() ? QCoreApplication::translate("GoalText", "due %1")
                                      .arg(periods().shortDateName(goal.due, m_today))
                                : QCoreApplication::translate("GoalText", "no due date");
    // The status beside it says the same of a goal that ended as its figures tell.
    const bool isToldByStatus = (goal.state == goals::GoalState::Reached && status == Status::Met) ||
                                (goal.state == goals::GoalState::Missed && status == Status::Missed);
    if (!isToldByStatus)
        parts += wording::goalStateName(goal.state);
    return parts.join(between);
}

QString GoalText::dates(const goals::Goal &goal) const
{
    if (goal.start.isValid() && goal.due.isValid() && goal.start <= goal.due)
        return periods().rangeName({calendar::dayOf(goal.start), calendar::dayOf(goal.due)});
    const QString start = goal.start.isValid() ? periods().dateName(goal.start) : QString();
    const QString due = goal.due.isValid() ? periods().dateName(goal.due) : QString();
    if (start.isEmpty() && due.isEmpty())
        return QCoreApplication::translate("GoalText", "Not set");
    if (due.isEmpty())
        return QCoreApplication::translate("GoalText", "From %1, no due date").arg(start);
    if (start.isEmpty())
        return QCoreApplication::translate("GoalText", "Due %1, no start").arg(due);
    return QCoreApplication::translate("GoalText", "From %1, due %2").arg(start, due);
}

QString GoalText::share(std::optional<double> share) const { return format().gaugePercent(share); }

QString GoalText::progress(const goals::GoalProgress &progress) const
{
    if (progress.status == Status::NoTarget)
        return QCoreApplication::translate("GoalText", "Nothing to measure it by yet");
    if (!progress.share)
        return QCoreApplication::translate("GoalText", "No figures yet");
    const bool isOver = progress.status == Status::Met || progress.status == Status::Missed;
    // "−267%" tells nothing: the figures went the other way.
    if (isBehindStart(*progress.share))
        return isOver || !progress.shareAtDue || isBehindStart(*progress.shareAtDue)
                   ? QCoreApplication::translate("GoalText", "Farther off than at the start")
                   : QCoreApplication::translate("GoalText", "Farther off now, %1 at the due date")
                         .arg(share(progress.shareAtDue));
    if (isOver || !progress.shareAtDue)
        return share(progress.share);
    if (isBehindStart(*progress.shareAtDue))
        return QCoreApplication::translate("GoalText", "%1 now, less and less by the due date")
            .arg(share(progress.share));
    return QCoreApplication::translate("GoalText", "%1 now, %2 at the due date")
        .arg(share(progress.share), share(progress.shareAtDue));
}

QString GoalText::progressSentences(const goals::GoalProgress &progress) const
{
    if (!progress.share)
        return this->progress(progress);
    QStringList sentences{
        isBehindStart(*progress.share)
            ? QCoreApplication::translate("GoalText", "It is farther from the target now than at the start.")
            : QCoreApplication::translate("GoalText", "%1 reached.").arg(share(progress.share))};
    const bool isOver = progress.status == Status::Met || progress.status == Status::Missed;
    if (isOver)
        return sentences.front();
    if (progress.expected)
        sentences += QCoreApplication::translate("GoalText", "Expected by now: %1 (the mark on the bar).")
                         .arg(share(progress.expected));
    if (progress.shareAtDue && isBehindStart(*progress.shareAtDue))
        sentences += QCoreApplication::translate(
            "GoalText", "At this rate it will be farther off than at the start at the due date too.");
    else if (progress.shareAtDue)
        sentences += QCoreApplication::translate("GoalText", "At this rate: %1 at the due date.")
                         .arg(share(progress.shareAtDue));
    return sentences.join(u' ');
}

QString GoalText::measure(const goals::Measure &measure) const
{
    QStringList parts{m_catalog.find(measure.metric) ? names().metric(measure.metric) : measure.metric};
    if (measure.channel != ChannelId::All)
        parts += names().channel(measure.channel);
    if (measure.span == goals::MeasureSpan::Month)
        parts += QCoreApplication::translate("GoalText", "per month");
    if (measure.span == goals::MeasureSpan::Quarter)
        parts += QCoreApplication::translate("GoalText", "per quarter");
    return parts.join(QStringLiteral(", "));
}

QString GoalText::value(const goals::Measure &measure, std::optional<double> value,
                        wording::Style style) const
{
    const metrics::Metric *metric = m_catalog.find(measure.metric);
    return metric ? format().metricValue(*metric, value, style) : wording::Format::missing();
}

Role progressRole(targets::Status status)
{
    switch (status) {
    case Status::TooEarly:
    case Status::NoData:
    case Status::NoTarget:
        return Role::Accent;
    default:
        return statusShapeRole(status);
    }
}

} // namespace vekha::ui
