// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reviewwords.h"

#include "core/wording/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace vekha::wording {

using review::DecisionState;

namespace {

constexpr size_t mostNamed = 5;

QString joined(const QStringList &parts) { return parts.join(QCoreApplication::translate("Review", ", ")); }

/// One sentence a rank of statuses (targets::severityRank), in the order in which the meeting comes to them.
QString groupSentence(int group, int count)
{
    switch (group) {
    case 0:
        return QCoreApplication::translate("Review", "%n KPI(s) missed the target or off course.", nullptr,
                                           count);
    case 1:
        return QCoreApplication::translate("Review", "%n KPI(s) close to the target or at risk.", nullptr,
                                           count);
    case 2:
        return QCoreApplication::translate("Review", "%n KPI(s) met the target or on course.", nullptr,
                                           count);
    case 3:
        return QCoreApplication::translate("Review", "%n KPI(s) too early to tell.", nullptr, count);
    case 4:
        return QCoreApplication::translate("Review", "%n KPI(s) without figures.", nullptr, count);
    default:
        return QCoreApplication::translate("Review", "%n KPI(s) without a target.", nullptr, count);
    }
}

QString expectedSentence(const QString &period, const metrics::Metric &metric, double mean, double low,
                         double high, const Format &format)
{
    //: %1 a period such as "May 2026", %2 a value, %3 and %4 the bounds of the 80% range
    return QCoreApplication::translate("Review", "Forecast for %1: %2, in 8 of 10 cases %3 to %4.")
        .arg(period, format.metricValue(metric, mean, Style::Short),
             format.metricValue(metric, low, Style::Short), format.metricValue(metric, high, Style::Short));
}

} // namespace

QString decisionStateName(DecisionState state)
{
    switch (state) {
    case DecisionState::Open:
        return QCoreApplication::translate("Review", "Open");
    case DecisionState::Done:
        return QCoreApplication::translate("Review", "Done");
    case DecisionState::Dropped:
        return QCoreApplication::translate("Review", "Dropped");
    }
    Q_UNREACHABLE();
}

QString decisionTerms(const review::Decision &decision, const PeriodNames &periods)
{
    QStringList parts;
    if (!decision.who.isEmpty())
        parts += decision.who;
    if (decision.due.isValid())
        parts += QCoreApplication::translate("Review", "by %1", "a day").arg(periods.dateName(decision.due));
    return joined(parts);
}

QStringList boardSentences(const ReviewBoard &board)
{
    QStringList told;
    for (int group = 0; group < targets::severityRanks; ++group) {
        const auto count = std::count_if(board.kpis.begin(), board.kpis.end(), [group](const ReviewKpi &kpi) {
            return targets::severityRank(shownStatus(kpi.cell)) == group;
        });
        if (count > 0)
            told += groupSentence(group, int(count));
    }
    return told;
}

QString decisionsSentence(const std::vector<ReviewedDecision> &decisions)
{
    if (decisions.empty())
        return {};
    int open = 0, overdue = 0, done = 0, dropped = 0;
    for (const ReviewedDecision &known : decisions) {
        open += known.decision.state == DecisionState::Open ? 1 : 0;
        done += known.decision.state == DecisionState::Done ? 1 : 0;
        dropped += known.decision.state == DecisionState::Dropped ? 1 : 0;
        overdue += known.overdue ? 1 : 0;
    }
    QStringList parts;
    if (open > 0 && overdue > 0)
        parts +=
            QCoreApplication::translate("Review", "%n open (overdue: %1)", "decisions", open).arg(overdue);
    else if (open > 0)
        parts += QCoreApplication::translate("Review", "%n open", "decisions", open);
    if (done > 0)
        parts += QCoreApplication::translate("Review", "%n done", "decisions", done);
    if (dropped > 0)
        parts += QCoreApplication::translate("Review", "%n dropped", "decisions", dropped);
    return QCoreApplication::translate("Review", "%n decision(s): %1.", nullptr, int(decisions.size()))
        .arg(joined(parts));
}

QStringList outlookSentences(const ReviewBoard &board, const ReviewKpi &kpi, const ReviewDetail &detail,
                             const Format &format, const PeriodNames &periods)
{
    const metrics::Metric &metric = board.metricOf(kpi);
    QStringList told;
    const auto &outlook = kpi.cell.standing.outlook;
    if (outlook && outlook->expected && outlook->low80 && outlook->high80) {
        told += expectedSentence(periods.inlineName(board.period()), metric, *outlook->expected,
                                 *outlook->low80, *outlook->high80, format);
    } else if (!detail.forecast.isEmpty() && detail.forecast.reason == analysis::NoForecast::None) {
        told += expectedSentence(periods.inlineName(detail.forecast.periods.front()), metric,
                                 detail.forecast.mean.front(), detail.forecast.lo80.front(),
                                 detail.forecast.hi80.front(), format);
    }
    if (!outlook)
        return told;
    if (outlook->chance)
        told += QCoreApplication::translate("Review", "The chance to meet the target is %1.")
                    .arg(format.percent(*outlook->chance, 0));
    if (outlook->pace && outlook->pace->rateNeeded && !outlook->pace->isReached)
        told += QCoreApplication::translate("Review", "Needed a day: %1; so far: %2.")
                    .arg(format.metricValue(metric, outlook->pace->rateNeeded),
                         format.metricValue(metric, outlook->pace->rateSoFar));
    return told;
}

QStringList closingSentences(const ClosingSummary &summary, const Format &format, const PeriodNames &periods,
                             const NameBook &names)
{
    const QString period = periods.inlineName(summary.period);
    if (summary.closed) {
        return {
            QCoreApplication::translate("Review", "Closed on %1 by %2. Its figures and targets are locked.")
                .arg(periods.dateName(summary.closed->closed.toLocalTime().date()),
                     summary.closed->closedBy)};
    }
    if (!summary.isOver)
        return {QCoreApplication::translate("Review", "%1 is not over yet. It can be closed from %2 on.")
                    .arg(capitalised(period),
                         periods.dateName(calendar::dateOf(summary.period.days().last + 1)))};
    QStringList told;
    const auto number = [&format](double count) { return format.number(count); };
    told += QCoreApplication::translate(
                "Review", "These will be locked: figures – %1, inputs – %2, channels – %3, targets – %4.")
                .arg(number(double(summary.figures)), number(summary.inputs), number(summary.channels),
                     number(summary.targets));
    told += QCoreApplication::translate(
        "Review", "Nothing of it can be changed then, until someone reopens the period and says why.");
    if (!summary.incomplete.empty()) {
        QStringList named;
        for (size_t i = 0; i < std::min(mostNamed, summary.incomplete.size()); ++i)
            named += names.shortMetric(summary.incomplete[i]);
        if (summary.incomplete.size() > mostNamed)
            named += QCoreApplication::translate("Review", "%n more", "KPIs",
                                                 int(summary.incomplete.size() - mostNamed));
        told +=
            QCoreApplication::translate("Review", "Figures are still missing for: %1.").arg(joined(named));
    }
    return told;
}

} // namespace vekha::wording
