// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/trends/trendstate.h"

namespace vekha::ui {

/// A first look that the empty trends page offers.
struct TrendSuggestion {
    QString text;
    TrendState state;
};

/// Up to three looks that the workspace has figures for.
[[nodiscard]] std::vector<TrendSuggestion> trendSuggestions(const Workspace &workspace);

} // namespace vekha::ui
