// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"

namespace vekha::targets {

/// Whether targets of a metric add up over months and channels (targets.md section 1): inputs whose figures
/// do, KPIs that are sums and differences of such (profit, marketing_cost, social_revenue), and the net
/// growth of a stock.
[[nodiscard]] bool addsUp(MetricIndex metric, const metrics::MetricCatalog &catalog);

} // namespace vekha::targets
