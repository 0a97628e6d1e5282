// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"
#include "ui/help/helptext.h"

namespace vekha::ui {

/// What the glossary says of a metric: its meaning, its formula with links to what it is made of, what is
/// made of it, its other names, unit and id.
[[nodiscard]] HelpText glossaryEntry(const metrics::MetricCatalog &catalog, MetricIndex metric,
                                     Language language);

} // namespace vekha::ui
