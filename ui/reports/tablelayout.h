// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/reports/pageflow.h"
#include "ui/reports/reportink.h"

namespace vekha::ui {

/// Lays a table out into rows of `width`: its head is repeated on each page, no row is cut. A table that is
/// too wide is parted into several under each other, each with the first column.
[[nodiscard]] std::vector<Slab> tableSlabs(const report::Table &table, double width, const ReportInk &ink);

} // namespace vekha::ui
