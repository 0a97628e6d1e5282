// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/periods.h"

namespace vekha::wording {

/// What a change refers to, where PeriodNames::comparedWith() has no room: days in figures ("к 1.01–23.02")
/// or with short months ("vs 1 Jan – 23 Feb"). Whole periods keep their name, which is short.
[[nodiscard]] QString shortComparedWith(const PeriodNames &names, const calendar::DayRange &compared,
                                        const calendar::DayRange &shown);

} // namespace vekha::wording
