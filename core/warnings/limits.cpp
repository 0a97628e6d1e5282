// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warnings/limits.h"

namespace vekha::warnings {

Limits limitsOf(Sensitivity sensitivity)
{
    Limits limits;
    switch (sensitivity) {
    case Sensitivity::Off:
    case Sensitivity::Low:
        limits.worseningPeriods = 4;
        limits.leastChange = 0.20;
        limits.trendChance = 0.001;
        limits.bandOf95 = 1.679; // 3.291 / 1.960: 99.9 %
        limits.deviations = 5;
        limits.paceFrom = 1.25;
        limits.channelShare = 0.20;
        limits.channelMoney = 0.02;
        limits.daysPerFalseAlarm = 4000;
        break;
    case Sensitivity::Normal:
        break;
    case Sensitivity::High:
        limits.atRisk = true;
        limits.nearMisses = true;
        limits.leastChange = 0.05;
        limits.trendChance = 0.05;
        limits.bandOf95 = 1;
        limits.deviations = 2.5;
        limits.paceFrom = 1.05;
        limits.channelShare = 0.03;
        limits.channelMoney = 0;
        limits.goodSurprises = true;
        limits.daysPerFalseAlarm = 365;
        break;
    }
    return limits;
}

double usualSmallestVolume(const metrics::Metric &dividedBy)
{
    if (dividedBy.unit != metrics::Unit::Count)
        return 0;
    static const QStringList seen{QStringLiteral("impressions"), QStringLiteral("reach"),
                                  QStringLiteral("video_views"), QStringLiteral("target_audience")};
    static const QStringList visited{QStringLiteral("sessions"),       QStringLiteral("visitors"),
                                     QStringLiteral("pageviews"),      QStringLiteral("new_visitors"),
                                     QStringLiteral("emails_sent"),    QStringLiteral("emails_opened"),
                                     QStringLiteral("followers"),      QStringLiteral("subscribers"),
                                     QStringLiteral("landing_visits"), QStringLiteral("product_views")};
    if (seen.contains(dividedBy.id))
        return 1000;
    if (visited.contains(dividedBy.id))
        return 100;
    return dividedBy.id == QStringLiteral("clicks") ? 30 : 10;
}

} // namespace vekha::warnings
