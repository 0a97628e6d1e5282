// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <optional>

namespace vekha::ui {

/// Which periods of one length the entry grid shows, of a workspace as it is now.
class EntrySpan {
public:
    EntrySpan(const Workspace &workspace, calendar::Granularity granularity);

    /// The day that one wants to see: today, unless all figures are of long ago.
    [[nodiscard]] calendar::Day anchor() const { return m_anchor; }
    /// The days of a sheet that is opened.
    [[nodiscard]] calendar::DayRange usual() const;
    /// The days shown and `wanted` with some periods before it; only those around it where that is too far
    /// for one sheet.
    [[nodiscard]] calendar::DayRange reaching(const calendar::DayRange &shown,
                                              const calendar::Period &wanted) const;
    /// The days shown with earlier ones; none: the sheet is as long as one may be.
    [[nodiscard]] std::optional<calendar::DayRange> earlier(const calendar::DayRange &shown) const;

private:
    [[nodiscard]] calendar::Period periodOf(calendar::Day day) const;
    [[nodiscard]] calendar::DayRange fitting(const calendar::Period &first, const calendar::Period &last,
                                             const calendar::Period &wanted) const;

    calendar::FiscalCalendar m_calendar;
    calendar::Granularity m_granularity;
    calendar::Day m_today;
    calendar::Day m_anchor;
    bool m_empty; ///< no figures yet
};

} // namespace vekha::ui
