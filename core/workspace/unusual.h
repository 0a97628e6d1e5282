// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/forecasts.h"

namespace vekha {

/// A figure of the past that nothing before it let expect.
struct UnusualPoint {
    calendar::Period period;
    double value = 0;
    double expected = 0; ///< what was to be expected instead
};

/// The unusual figures of a metric's whole history, for rings on its trend: by months and longer as warnings
/// find them (core/warnings), by days and weeks by the robust score alone. Running periods are left out. The
/// request's horizon says nothing here. May be called from any thread.
[[nodiscard]] Result<std::vector<UnusualPoint>> unusualPoints(const Workspace &workspace,
                                                              const ForecastRequest &request);

} // namespace vekha
