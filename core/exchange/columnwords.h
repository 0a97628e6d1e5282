// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/metrics/catalog.h"

#include <QString>

#include <optional>

namespace vekha::exchange {

/// What a header's words say about a column's use: Date, Channel, Campaign, MetricName or Value; English and
/// Russian.
[[nodiscard]] std::optional<Use> useOfHeader(const QString &header);

/// The input that a header names: by id, name, short name or synonym of the catalogue, or by a small
/// dictionary of the words that exports use ("Amount spent", "Расход, руб."). Never a KPI.
[[nodiscard]] std::optional<MetricId> inputOfHeader(const QString &header,
                                                    const metrics::MetricCatalog &catalog);

} // namespace vekha::exchange
