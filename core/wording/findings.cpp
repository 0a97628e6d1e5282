// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/findings.h"

#include <QCoreApplication>

namespace vekha::wording {

namespace {

QString openSentence(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Pages:
        return QCoreApplication::translate("Findings", "Pages of the file are damaged: %1");
    case FindingKind::PageSpoilt:
        return QCoreApplication::translate("Findings", "Page %1 of the file is not as it was written.");
    case FindingKind::Schema:
        return QCoreApplication::translate("Findings", "A table is not as this program makes it: %1");
    case FindingKind::MissingReference:
        return QCoreApplication::translate("Findings",
                                           "Table %1, row %2, names a row of %3 that is not there.");
    case FindingKind::NotUtf8:
        return QCoreApplication::translate("Findings", "A text in table %1, row %2, is damaged.");
    case FindingKind::NoCompanyChannel:
        return QCoreApplication::translate("Findings", "The channel of the whole company is missing.");
    case FindingKind::SeriesWithoutTotal:
        return QCoreApplication::translate("Findings", "Figures of a channel have no total.");
    case FindingKind::TargetNotFinite:
        return QCoreApplication::translate("Findings", "A target is no number.");
    case FindingKind::PeriodNotReal:
        return QCoreApplication::translate("Findings",
                                           "A row of table %1 stands in a period that there is not: %2.");
    case FindingKind::FactPeriodNotReal:
        return QCoreApplication::translate("Findings",
                                           "A figure of series %1 stands in a period that there is not: %2.");
    case FindingKind::FactNotFinite:
        return QCoreApplication::translate("Findings", "A figure of series %1 from %2 is no number.");
    case FindingKind::FactsOverlap:
        return QCoreApplication::translate("Findings",
                                           "A figure of series %1 from %2 overlaps the one before it.");
    case FindingKind::UnknownSeries:
        return QCoreApplication::translate("Findings",
                                           "Figures of series %1 belong to no channel and metric.");
    case FindingKind::MonthsDiffer:
        return QCoreApplication::translate("Findings",
                                           "Monthly sums of series %1 are not the sums of its figures.");
    case FindingKind::MonthsWithoutFacts:
        return QCoreApplication::translate("Findings", "There are monthly sums without figures.");
    case FindingKind::TotalsDiffer:
        return QCoreApplication::translate("Findings",
                                           "The total of series %2 in %1 is not the sum of its campaigns.");
    case FindingKind::TotalsMissing:
        return QCoreApplication::translate("Findings", "Totals of channels are missing.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Finding &finding)
{
    QString text = openSentence(finding.kind);
    for (qsizetype i = 0; i < finding.args.size(); ++i)
        text.replace(QStringLiteral("%%1").arg(i + 1), finding.args[i]);
    return text;
}

} // namespace vekha::wording
