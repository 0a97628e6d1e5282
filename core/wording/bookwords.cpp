// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/bookwords.h"

#include <QCoreApplication>

namespace vekha::wording {

QString bookWord(BookWord word)
{
    switch (word) {
    //: Name of a sheet of the workbook; at most 31 letters, as all names of sheets.
    case BookWord::Summary:
        return QCoreApplication::translate("Workbook", "Summary");
    case BookWord::Charts:
        return QCoreApplication::translate("Workbook", "Charts");
    case BookWord::ByChannel:
        return QCoreApplication::translate("Workbook", "KPIs by channel");
    case BookWord::ByMonth:
        return QCoreApplication::translate("Workbook", "By month");
    case BookWord::ByMonthAndChannel:
        return QCoreApplication::translate("Workbook", "By month and channel");
    case BookWord::Targets:
        return QCoreApplication::translate("Workbook", "Targets");
    case BookWord::Figures:
        return QCoreApplication::translate("Workbook", "Figures");
    case BookWord::Definitions:
        return QCoreApplication::translate("Workbook", "Definitions");
    case BookWord::Kpis:
        return QCoreApplication::translate("Workbook", "KPIs");
    case BookWord::Inputs:
        return QCoreApplication::translate("Workbook", "Figures they are computed from");
    case BookWord::TargetsOfPeriod:
        return QCoreApplication::translate("Workbook", "Targets of the period");
    case BookWord::AttainmentOfPeriod:
        return QCoreApplication::translate("Workbook", "Attainment of the targets");
    case BookWord::PeriodRunning:
        return QCoreApplication::translate("Workbook", "The period is still running.");
    case BookWord::Incomplete:
        return QCoreApplication::translate("Workbook", "Not all of its figures are in.");
    case BookWord::TargetRolledUp:
        return QCoreApplication::translate("Workbook", "The target is added up.");
    case BookWord::NoTargets:
        return QCoreApplication::translate("Workbook", "There are no targets.");
    case BookWord::NoFigures:
        return QCoreApplication::translate("Workbook", "There are no figures in this period.");
    case BookWord::Metric:
        return QCoreApplication::translate("Workbook", "Metric");
    case BookWord::Value:
        return QCoreApplication::translate("Workbook", "Value");
    case BookWord::Change:
        return QCoreApplication::translate("Workbook", "Change");
    case BookWord::Target:
        return QCoreApplication::translate("Workbook", "Target");
    case BookWord::Attainment:
        return QCoreApplication::translate("Workbook", "Attainment");
    case BookWord::Status:
        return QCoreApplication::translate("Workbook", "Status");
    case BookWord::Remark:
        return QCoreApplication::translate("Workbook", "Remarks");
    case BookWord::AllChannels:
        return QCoreApplication::translate("Workbook", "All channels");
    case BookWord::Month:
        return QCoreApplication::translate("Workbook", "Month");
    case BookWord::Channel:
        return QCoreApplication::translate("Workbook", "Channel");
    case BookWord::Campaign:
        return QCoreApplication::translate("Workbook", "Campaign");
    case BookWord::Period:
        return QCoreApplication::translate("Workbook", "Period");
    case BookWord::From:
        return QCoreApplication::translate("Workbook", "From");
    case BookWord::To:
        return QCoreApplication::translate("Workbook", "To");
    case BookWord::Baseline:
        return QCoreApplication::translate("Workbook", "Baseline");
    case BookWord::Actual:
        return QCoreApplication::translate("Workbook", "Actual");
    case BookWord::Note:
        return QCoreApplication::translate("Workbook", "Note");
    case BookWord::Id:
        //: The short name of a metric in files and on the command line.
        return QCoreApplication::translate("Workbook", "Id");
    case BookWord::Kind:
        return QCoreApplication::translate("Workbook", "Kind");
    case BookWord::Unit:
        return QCoreApplication::translate("Workbook", "Unit");
    case BookWord::Better:
        return QCoreApplication::translate("Workbook", "Which way is better");
    case BookWord::HowItAddsUp:
        return QCoreApplication::translate("Workbook", "How it adds up");
    case BookWord::Formula:
        return QCoreApplication::translate("Workbook", "Formula");
    case BookWord::Meaning:
        return QCoreApplication::translate("Workbook", "Meaning");
    case BookWord::Kpi:
        return QCoreApplication::translate("Workbook", "KPI");
    case BookWord::Input:
        return QCoreApplication::translate("Workbook", "Entered figure");
    case BookWord::OwnKpi:
        return QCoreApplication::translate("Workbook", "Own KPI");
    case BookWord::OwnInput:
        return QCoreApplication::translate("Workbook", "Own entered figure");
    }
    Q_UNREACHABLE();
}

QString bookTitle(const QString &period)
{
    return QCoreApplication::translate("Workbook", "Marketing review: %1").arg(period);
}

QString comparedWithRange(const QString &range)
{
    return QCoreApplication::translate("Workbook", "Compared with: %1").arg(range);
}

QString onlyTheseChannels(const QString &channels)
{
    return QCoreApplication::translate("Workbook", "Only these channels: %1").arg(channels);
}

QString onlyTheseCampaigns(const QString &campaigns)
{
    return QCoreApplication::translate("Workbook", "Only these campaigns: %1").arg(campaigns);
}

QString figuresUntil(const QString &day)
{
    return QCoreApplication::translate("Workbook", "Figures are in until: %1").arg(day);
}

QString targetOf(const QString &metric)
{
    //: Head of a column: the target of that metric.
    return QCoreApplication::translate("Workbook", "%1, target").arg(metric);
}

QString tooManyFigures(const QString &count, const QString &most)
{
    return QCoreApplication::translate(
               "Workbook",
               "The period has %1 figures; a workbook takes %2 at most. Export all figures as CSV "
               "to have them.")
        .arg(count, most);
}

QString bookLegend()
{
    return QCoreApplication::translate(
        "Workbook", "Colours tell the status as in the program. Cells that can be computed from others of "
                    "their sheet are formulas: click one to see how.");
}

} // namespace vekha::wording
