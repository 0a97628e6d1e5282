// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warnings/warning.h"
#include "core/workspace/kpitable.h"

namespace vekha::workspace {

/// The main cause of what a warning tells: the channel, campaign or input that did most, and at least a
/// quarter of it. Of
/// a running total the channel that lags furthest behind its own target; else from the split of the change
/// (core/analysis/causes) against the target, or the period before.
/// @param table  the standings of the warning's period; null: not known
/// None where nothing stands out. Fails where the store fails.
[[nodiscard]] Result<std::optional<warnings::MainCause>>
mainCause(const Workspace &workspace, const warnings::Warning &warning, const KpiTable *table);

} // namespace vekha::workspace
