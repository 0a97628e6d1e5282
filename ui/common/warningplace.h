// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warnings/warning.h"
#include "core/wording/warningwords.h"
#include "ui/common/page.h"
#include "ui/common/status.h"

namespace vekha::ui {

/// The page where one sees to a warning: the metric, the entry grid, the targets, the audit.
[[nodiscard]] Destination destinationOf(const warnings::Warning &warning,
                                        const metrics::MetricCatalog &catalog);
/// The same for what matters now.
[[nodiscard]] Destination destinationOf(const Matter &matter, const ViewState &view,
                                        const metrics::MetricCatalog &catalog);

/// Tells warnings in the program's language, with the workspace's names.
[[nodiscard]] wording::WarningWords warningWords(const AppContext &context, const Workspace &workspace);

} // namespace vekha::ui
