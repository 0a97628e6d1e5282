// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"

#include <QString>
#include <QStringList>

namespace vekha::store {

/// A metric as the file keeps it: compact JSON with the words of resources/metrics/catalog.json.
[[nodiscard]] QString jsonOf(const metrics::Metric &metric);
/// Reads what jsonOf() wrote. Fails with Damaged; the detail names the metric.
[[nodiscard]] Result<metrics::Metric> metricFromJson(const QString &json);

/// A list of texts as JSON and back.
[[nodiscard]] QString jsonOf(const QStringList &list);
[[nodiscard]] QStringList stringsOf(const QString &json);

} // namespace vekha::store
