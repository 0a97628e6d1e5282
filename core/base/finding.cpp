// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

namespace vekha {

QString codeOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Pages:
        return QStringLiteral("pages");
    case FindingKind::PageSpoilt:
        return QStringLiteral("page_spoilt");
    case FindingKind::Schema:
        return QStringLiteral("schema");
    case FindingKind::MissingReference:
        return QStringLiteral("missing_reference");
    case FindingKind::NotUtf8:
        return QStringLiteral("not_utf8");
    case FindingKind::NoCompanyChannel:
        return QStringLiteral("no_company_channel");
    case FindingKind::SeriesWithoutTotal:
        return QStringLiteral("series_without_total");
    case FindingKind::TargetNotFinite:
        return QStringLiteral("target_not_finite");
    case FindingKind::PeriodNotReal:
        return QStringLiteral("period_not_real");
    case FindingKind::FactPeriodNotReal:
        return QStringLiteral("fact_period_not_real");
    case FindingKind::FactNotFinite:
        return QStringLiteral("fact_not_finite");
    case FindingKind::FactsOverlap:
        return QStringLiteral("facts_overlap");
    case FindingKind::UnknownSeries:
        return QStringLiteral("unknown_series");
    case FindingKind::MonthsDiffer:
        return QStringLiteral("months_differ");
    case FindingKind::MonthsWithoutFacts:
        return QStringLiteral("months_without_facts");
    case FindingKind::TotalsDiffer:
        return QStringLiteral("totals_differ");
    case FindingKind::TotalsMissing:
        return QStringLiteral("totals_missing");
    }
    Q_UNREACHABLE();
}

} // namespace vekha
