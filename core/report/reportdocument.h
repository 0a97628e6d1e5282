// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/document.h"
#include "core/report/reportsetup.h"
#include "core/workspace/workspace.h"

namespace vekha::report {

/// Which report is wanted.
struct ReportRequest {
    ReportSetUp setUp;
    ViewState view;                        ///< period and filters; `compare` is that of the set-up
    Language language = Language::English; ///< of the report
    QDateTime made;                        ///< written where the set-up asks for it; local time
};

/// Writes the report's document: asks the workspace for the figures of the chosen sections, and puts them
/// into words of `request.language`, whatever the screen speaks. May be called from any thread. Sections that
/// have nothing to tell say so in a sentence or, where the workspace does not use them, are left out.
/// `progress.total` is the number of sections. Fails where the store fails, and with Cancelled.
[[nodiscard]] Result<Document> reportDocument(const Workspace &workspace, const ReportRequest &request,
                                              Progress &progress);

/// The period that a report is about when none is named: the last month that is over and has figures.
[[nodiscard]] ViewState lastFinishedMonth(const Workspace &workspace);

/// The metrics of a report: those chosen in the set-up, or those that a review of the period looks at.
[[nodiscard]] std::vector<MetricIndex> reportMetrics(const Workspace &workspace, const ReportSetUp &setUp,
                                                     const calendar::DayRange &days);

} // namespace vekha::report
