// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/table.h"
#include "core/metrics/catalog.h"

namespace vekha::exchange {

/// The mapping that the headers and types of a plain table suggest; names of sources merged by aliases. Our
/// own facts CSV is recognised by its header. Parts that nothing suggests stay empty; `canImport` tells what
/// lacks.
[[nodiscard]] Mapping proposeMapping(const TablePreview &table, const metrics::MetricCatalog &catalog);

/// Fails with MappingIncomplete (args: "date" or "metrics"), UnknownMetric, NotAnInput.
[[nodiscard]] Done canImport(const Mapping &mapping, const metrics::MetricCatalog &catalog);

} // namespace vekha::exchange
