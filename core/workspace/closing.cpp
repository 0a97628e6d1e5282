// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/closing.h"

namespace vekha {

Result<Change> closingChange(const Workspace &workspace, const calendar::Period &period)
{
    const QString code = workspace.calendar().code(period);
    if (calendar::monthsIn(period.granularity) == 0)
        return failure(ErrorCode::InvalidPeriod, {code});
    if (period.days().last >= calendar::dayOf(workspace.today()))
        return failure(ErrorCode::PeriodNotOver, {code});
    return Change{{store::ClosePeriod{period}}, ChangeKind::ClosePeriod, {code}};
}

Change reopeningChange(const Workspace &workspace, const calendar::Period &period, const QString &why)
{
    return {{store::ReopenPeriod{period, why}},
            ChangeKind::ReopenPeriod,
            {workspace.calendar().code(period), why.trimmed()}};
}

std::optional<calendar::Period> closedPeriodWith(const store::Content &content,
                                                 const calendar::DayRange &days)
{
    for (const targets::Closing &closing : content.closings) {
        if (closing.isInForce() && closing.period.days().overlaps(days))
            return closing.period;
    }
    return std::nullopt;
}

} // namespace vekha
