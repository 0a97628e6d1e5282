// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/reports/pageitems.h"

namespace vekha::ui {

/// Lays a document out into pages: cover, contents, sections, and on each page where one is. The same
/// document gives the same pages everywhere. May be called from any thread once the application's fonts are
/// loaded.
[[nodiscard]] ReportPages layOutReport(const report::Document &document);

} // namespace vekha::ui
