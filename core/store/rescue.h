// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/calendar/period.h"

#include <functional>
#include <vector>

namespace vekha::store {

/// A figure of a damaged file that can still be read. Names are as the file has them, or the numbers of their
/// rows where these cannot be read.
struct RescuedFact {
    MetricId input;
    QString channel;  ///< "company" for the reserved channel
    QString campaign; ///< empty: none
    calendar::Period period;
    double value = 0;
    int fiscalYearStart = 1; ///< of the file: what its quarters are called by
};

/// What of a damaged file could not be read, beside single figures.
enum class RescueLoss : char {
    Schema,    ///< the list of tables: the one that every file of the version has stood in for it
    Settings,  ///< the first month of the fiscal year is not known: January
    Channels,  ///< their names, or some: numbers stand in
    Campaigns, ///< the same
    Series,    ///< the rest of the list of series: figures of some are not there
};

/// What a rescue came to.
struct Rescue {
    qint64 figures = 0;
    qint64 monthsLost = 0; ///< months of a series in which something cannot be read
    std::vector<RescueLoss> lost;
};

/// Hands over what can still be read of a damaged workspace's figures, series by series: whatever lies on
/// pages that are as they were written. Where the list of tables is hit, a copy is read that has the one of a
/// new file. Opens the file for reading alone; writes nothing into it. Fails as readHeader() does, with
/// ForeignSideFile where an unfinished change lies beside it, and with Damaged where not even the list of
/// series can be read.
[[nodiscard]] Result<Rescue>
rescueFigures(const QString &path, const std::function<void(const RescuedFact &)> &take, Progress &progress);

/// The newest backup of a file that passes the checks of opening; empty if none does.
/// @param folder  where backups are looked for; empty: that of the file's settings as far as these can be
///                read, else the usual one
[[nodiscard]] QString newestSoundBackup(const QString &path, const QString &folder);

} // namespace vekha::store
