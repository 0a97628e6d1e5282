// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reportwords.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace vekha::wording {

QString reportWord(ReportWord word)
{
    switch (word) {
    case ReportWord::MarketingReview:
        return QCoreApplication::translate("Report", "Marketing review");
    case ReportWord::Contents:
        return QCoreApplication::translate("Report", "Contents");
    case ReportWord::Continued:
        return QCoreApplication::translate("Report", "continued");
    case ReportWord::PeriodRunning:
        return QCoreApplication::translate("Report", "The period is still running.");
    case ReportWord::NoKpis:
        return QCoreApplication::translate("Report", "There is no KPI to report on yet.");
    case ReportWord::NeedsAttention:
        return QCoreApplication::translate("Report", "Needs attention");
    case ReportWord::WentWell:
        return QCoreApplication::translate("Report", "Went well");
    case ReportWord::WentDown:
        return QCoreApplication::translate("Report", "Worse than before");
    case ReportWord::WentUp:
        return QCoreApplication::translate("Report", "Better than before");
    case ReportWord::WhyChanged:
        return QCoreApplication::translate("Report", "Why it changed");
    case ReportWord::ByChannel:
        return QCoreApplication::translate("Report", "By channel");
    case ReportWord::TargetsOfChannels:
        return QCoreApplication::translate("Report", "Targets of the channels");
    case ReportWord::FunnelTitle:
        return QCoreApplication::translate("Report", "All channels");
    case ReportWord::ConversionsByChannel:
        return QCoreApplication::translate("Report", "Conversions by channel");
    case ReportWord::FunnelNote:
        return QCoreApplication::translate(
            "Report", "Red: the step that falls furthest behind what is usual for the channel.");
    case ReportWord::BridgeTitle:
        return QCoreApplication::translate("Report", "What made the change");
    case ReportWord::AllOthers:
        return QCoreApplication::translate("Report", "All others");
    case ReportWord::AlsoWorthKnowing:
        return QCoreApplication::translate("Report", "Also worth knowing");
    case ReportWord::OpenDecisions:
        return QCoreApplication::translate("Report", "Still open from before");
    case ReportWord::WithoutObjective:
        return QCoreApplication::translate("Report", "Without an objective");
    case ReportWord::GoalsNote:
        return QCoreApplication::translate("Report",
                                           "The mark on a bar shows how much of the goal's time has passed.");
    case ReportWord::Kpis:
        return QCoreApplication::translate("Report", "KPIs");
    case ReportWord::Kpi:
        return QCoreApplication::translate("Report", "KPI");
    case ReportWord::Trend:
        return QCoreApplication::translate("Report", "Trend");
    case ReportWord::Value:
        return QCoreApplication::translate("Report", "Value");
    case ReportWord::Change:
        return QCoreApplication::translate("Report", "Change");
    case ReportWord::Target:
        return QCoreApplication::translate("Report", "Target");
    case ReportWord::OfTarget:
        return QCoreApplication::translate("Report", "Of target");
    case ReportWord::Status:
        return QCoreApplication::translate("Report", "Status");
    case ReportWord::Channel:
        return QCoreApplication::translate("Report", "Channel");
    case ReportWord::YearAgo:
        return QCoreApplication::translate("Report", "A year ago");
    case ReportWord::Forecast80:
        return QCoreApplication::translate("Report", "Forecast, 80% range");
    case ReportWord::Goals:
        return QCoreApplication::translate("Report", "Goals");
    case ReportWord::Goal:
        return QCoreApplication::translate("Report", "Goal");
    case ReportWord::Owner:
        return QCoreApplication::translate("Report", "Owner");
    case ReportWord::Due:
        return QCoreApplication::translate("Report", "Due");
    case ReportWord::Progress:
        return QCoreApplication::translate("Report", "Progress");
    case ReportWord::Weight:
        return QCoreApplication::translate("Report", "Weight");
    case ReportWord::Actual:
        return QCoreApplication::translate("Report", "Actual");
    case ReportWord::Result:
        return QCoreApplication::translate("Report", "Result");
    case ReportWord::Total:
        return QCoreApplication::translate("Report", "Total");
    case ReportWord::Decisions:
        return QCoreApplication::translate("Report", "Decisions");
    case ReportWord::Decision:
        return QCoreApplication::translate("Report", "Decision");
    case ReportWord::Who:
        return QCoreApplication::translate("Report", "Who");
    case ReportWord::State:
        return QCoreApplication::translate("Report", "State");
    case ReportWord::DecisionOpen:
        return QCoreApplication::translate("Report", "Open");
    case ReportWord::DecisionLate:
        return QCoreApplication::translate("Report", "Late");
    case ReportWord::DecisionDone:
        return QCoreApplication::translate("Report", "Done");
    case ReportWord::DecisionDropped:
        return QCoreApplication::translate("Report", "Dropped");
    case ReportWord::ShareOfSpend:
        return QCoreApplication::translate("Report", "Share of spend");
    case ReportWord::SpendNow:
        return QCoreApplication::translate("Report", "Spend now");
    case ReportWord::SpendSuggested:
        return QCoreApplication::translate("Report", "Suggested");
    case ReportWord::RevenueNow:
        return QCoreApplication::translate("Report", "Revenue now");
    case ReportWord::RevenueExpected:
        return QCoreApplication::translate("Report", "Expected");
    }
    Q_UNREACHABLE();
}

QString sectionName(const QString &code)
{
    if (code == QLatin1String("summary"))
        return QCoreApplication::translate("Report", "Summary");
    if (code == QLatin1String("kpi_table"))
        return QCoreApplication::translate("Report", "All KPIs");
    if (code == QLatin1String("tiles"))
        return QCoreApplication::translate("Report", "KPIs at a glance");
    if (code == QLatin1String("metrics"))
        return QCoreApplication::translate("Report", "KPI by KPI");
    if (code == QLatin1String("channels"))
        return QCoreApplication::translate("Report", "Channels");
    if (code == QLatin1String("funnel"))
        return QCoreApplication::translate("Report", "Funnel");
    if (code == QLatin1String("budget"))
        return QCoreApplication::translate("Report", "Budget");
    if (code == QLatin1String("goals"))
        return QCoreApplication::translate("Report", "Goals");
    if (code == QLatin1String("scorecards"))
        return QCoreApplication::translate("Report", "Scorecards");
    if (code == QLatin1String("decisions"))
        return QCoreApplication::translate("Report", "Decisions");
    return QCoreApplication::translate("Report", "Definitions");
}

QString countedStatus(targets::Status status)
{
    switch (status) {
    case targets::Status::NoTarget:
        return QCoreApplication::translate("CountedStatus", "without a target", "4 KPIs");
    case targets::Status::NoData:
        return QCoreApplication::translate("CountedStatus", "without figures", "4 KPIs");
    case targets::Status::TooEarly:
        return QCoreApplication::translate("CountedStatus", "too early", "4 KPIs");
    case targets::Status::OnCourse:
        return QCoreApplication::translate("CountedStatus", "on course", "4 KPIs");
    case targets::Status::AtRisk:
        return QCoreApplication::translate("CountedStatus", "at risk", "4 KPIs");
    case targets::Status::OffCourse:
        return QCoreApplication::translate("CountedStatus", "off course", "4 KPIs");
    case targets::Status::Met:
        return QCoreApplication::translate("CountedStatus", "met", "4 KPIs");
    case targets::Status::Close:
        return QCoreApplication::translate("CountedStatus", "close", "4 KPIs");
    case targets::Status::Missed:
        return QCoreApplication::translate("CountedStatus", "missed", "4 KPIs");
    }
    Q_UNREACHABLE();
}

QString leadSentence(const StandingCounts &counts, const QString &period, bool running)
{
    const QStringList args{period, QString::number(counts.good), QString::number(counts.middling),
                           QString::number(counts.bad)};
    if (counts.withTarget == 0)
        //: %1 period; %n KPIs in the report
        return filled(QCoreApplication::translate("Report", "%1: %n KPIs, none of them with a target.",
                                                  nullptr, counts.kpis),
                      args);
    if (running)
        //: %1 period; %n KPIs with a target
        return filled(QCoreApplication::translate(
                          "Report", "%1: %n KPIs have a target; %2 are on course, %3 at risk, %4 off course.",
                          nullptr, counts.withTarget),
                      args);
    return filled(QCoreApplication::translate("Report",
                                              "%1: %n KPIs have a target; %2 met it, %3 came close, %4 "
                                              "missed it.",
                                              nullptr, counts.withTarget),
                  args);
}

QString valueOfTarget(const QString &value, const QString &attainment, const QString &target)
{
    return filled(QCoreApplication::translate("Report", "%1, %2 of the target of %3"),
                  {value, attainment, target});
}

QString valueAndTarget(const QString &value, const QString &target)
{
    return filled(QCoreApplication::translate("Report", "%1, target %2"), {value, target});
}

QString asSentence(const QString &text) { return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.'; }

QString from(const QString &value)
{
    //: What a figure was before: "from 4,262"
    return filled(QCoreApplication::translate("Report", "from %1"), {value});
}

QString targetText(const QString &target)
{
    return filled(QCoreApplication::translate("Report", "target %1"), {target});
}

QString reachedText(const QString &attainment)
{
    return filled(QCoreApplication::translate("Report", "%1 reached"), {attainment});
}

QString forecastFor(const QString &period)
{
    return filled(QCoreApplication::translate("Report", "Forecast: %1"), {period});
}

QString comparedWithPeriod(const QString &period)
{
    //: %1 a period in the nominative: "April 2026"
    return filled(QCoreApplication::translate("Report", "Compared with: %1."), {period});
}

QString channelsOfReport(const QString &channels)
{
    return filled(QCoreApplication::translate("Report", "Only these channels: %1."), {channels});
}

QString figuresIn(const QString &day)
{
    return filled(QCoreApplication::translate("Report", "Figures are in until %1."), {day});
}

QString asOf(const QString &day) { return filled(QCoreApplication::translate("Report", "As of %1"), {day}); }

QString preparedBy(const QString &name)
{
    return filled(QCoreApplication::translate("Report", "Prepared by %1"), {name});
}

QString madeAt(const QString &day, const QString &time)
{
    return filled(QCoreApplication::translate("Report", "Made on %1, %2"), {day, time});
}

QString withoutFigures(const QString &metrics)
{
    return filled(QCoreApplication::translate("Report", "No figures in this period: %1."), {metrics});
}

QString trendNote(const QString &first, const QString &last)
{
    return filled(QCoreApplication::translate("Report", "Trend: %1 – %2."), {first, last});
}

QString trendTitle(const QString &unit)
{
    if (unit.isEmpty())
        return QCoreApplication::translate("Report", "Over time");
    return filled(QCoreApplication::translate("Report", "Over time, %1"), {unit});
}

QString trendAlt(const QString &metric, const QString &firstPeriod, const QString &lastPeriod,
                 const QString &firstValue, const QString &lastValue)
{
    //: A chart in words: "Leads: April 2025 4,262, April 2026 4,800"
    return filled(QCoreApplication::translate("Report", "%1: %2 %3, %4 %5"),
                  {metric, firstPeriod, firstValue, lastPeriod, lastValue});
}

QString usually(const QString &conversion)
{
    return filled(QCoreApplication::translate("Report", "usually %1"), {conversion});
}

QString suggestedSplit(const QString &period)
{
    return filled(QCoreApplication::translate("Report", "Suggested split: %1"), {period});
}

QString stepName(const QString &from, const QString &to)
{
    return filled(QCoreApplication::translate("Report", "%1 › %2"), {from, to});
}

QString weakSpotSentence(const QString &from, const QString &to, const QString &now, const QString &usual,
                         const QString &lost, const QString &lastStage)
{
    //: %1 and %2 stages, %3 conversion now, %4 usual conversion, %5 how many were lost of %6 the last stage
    return filled(QCoreApplication::translate("Report", "The weak spot is %1 › %2: %3 instead of the usual "
                                                        "%4. That cost about %5 (%6)."),
                  {from, to, now, usual, lost, lastStage});
}

QString measureLine(const QString &name, const QString &actual, const QString &target)
{
    return filled(QCoreApplication::translate("Report", "%1: %2 of %3"), {name, actual, target});
}

QString payoutSentence(const QString &share, const QString &money)
{
    if (money.isEmpty())
        return filled(QCoreApplication::translate("Report", "Payout: %1 of the bonus."), {share});
    return filled(QCoreApplication::translate("Report", "Payout: %1 of the bonus, %2."), {share, money});
}

QString pageOfSentence() { return QCoreApplication::translate("Report", "Page %1 of %2"); }

QString pageOf(const QString &sentence, int page, int pages)
{
    return filled(sentence, {QString::number(page), QString::number(pages)});
}

} // namespace vekha::wording
