// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/target.h"

#include <algorithm>

namespace vekha::targets {

namespace {

QDateTime startOf(calendar::Day day) { return {calendar::dateOf(day), QTime(0, 0), Qt::UTC}; }

} // namespace

bool isReviewed(const std::vector<Revision> &revisions, const calendar::Period &period)
{
    const QDateTime end = startOf(period.days().last + 1);
    return std::any_of(revisions.begin(), revisions.end(),
                       [&](const Revision &revision) { return revision.when < end; });
}

InForce inForceAtEnd(const std::vector<Revision> &revisions, const calendar::Period &period)
{
    const calendar::DayRange days = period.days();
    const QDateTime begin = startOf(days.first);
    const QDateTime end = startOf(days.last + 1);
    InForce result;
    if (revisions.empty())
        return result;
    if (revisions.front().when >= end) {
        result.target = result.planned = revisions.back().target;
        return result;
    }
    const Revision *last = &revisions.front();
    const Revision *planned = &revisions.front();
    for (const Revision &revision : revisions) {
        if (revision.when < end)
            last = &revision;
        if (revision.when < begin)
            planned = &revision;
        else if (revision.target != planned->target)
            result.changedAfterStart = true;
    }
    result.target = last->target;
    result.planned = planned->target;
    return result;
}

} // namespace vekha::targets
