// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/viewstate.h"
#include "ui/common/localsettings.h"

namespace vekha {
class Workspace;
}

namespace vekha::ui {

/// The last month that is over and has data, which is the one a review is about; a first month that still
/// runs is shown as it is.
[[nodiscard]] calendar::Period reviewedMonth(const Workspace &workspace);

/// What this computer remembers of how a workspace was looked at: page, period and comparison.
class ViewMemory {
public:
    ViewMemory(LocalSettings &settings, const Workspace &workspace);

    /// What was shown last, else the month to review.
    /// @param period  to show instead, as on the command line; may be empty
    [[nodiscard]] ViewState view(const QString &period) const;
    void setView(const ViewState &view);
    /// Empty before the first.
    [[nodiscard]] QString page() const;
    void setPage(const QString &id);

private:
    [[nodiscard]] QString key(const char *name) const;

    LocalSettings &m_settings;
    const Workspace &m_workspace;
};

} // namespace vekha::ui
