// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace vekha {

/// The change that locks a month or longer after its review. Fails with InvalidPeriod for days and weeks and
/// with PeriodNotOver before its last day has passed.
[[nodiscard]] Result<Change> closingChange(const Workspace &workspace, const calendar::Period &period);
/// The change that opens it again. The store refuses it without a reason (ReasonNeeded) or where it is not
/// closed (PeriodNotClosed).
[[nodiscard]] Change reopeningChange(const Workspace &workspace, const calendar::Period &period,
                                     const QString &why);
/// The closed period that locks figures of `days`; none if all of them are open.
[[nodiscard]] std::optional<calendar::Period> closedPeriodWith(const store::Content &content,
                                                               const calendar::DayRange &days);

} // namespace vekha
