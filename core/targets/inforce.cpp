// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/target.h"

namespace vekha::targets {

namespace {

QDateTime startOf(calendar::Day day) { return {calendar::dateOf(day), QTime(0, 0), Qt::UTC}; }

} // namespace

InForce inForceAtEnd(const std::vector<Revision> &revisions, const calendar::Period &period)
{
    const calendar::DayRange days = period.days();
    const QDateTime begin = startOf(days.first);
    const QDateTime end = startOf(days.last + 1);
    InForce result;
    if (revisions.empty())
        return result;
    const Revision *last = &revisions.back();
    const Revision *before = nullptr; // that of the period's start
    bool isChanged = false;
    for (const Revision &revision : revisions) {
        if (revision.when < end)
            last = &revision;
        if (revision.when < begin)
            before = &revision;
        else if (before != nullptr && revision.target != before->target)
            isChanged = true;
    }
    if (revisions.front().when >= end)
        last = &revisions.back();
    result.target = last->target;
    result.changedAfterStart = isChanged;
    return result;
}

} // namespace vekha::targets
