// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/workspace/reviewfigures.h"

#include <QStringList>

namespace vekha::report {

/// Writes the review of a period as an XLSX workbook: a summary, charts, the KPIs by channel and by month,
/// targets, the period's stored figures and definitions.
///
/// Values are those of `vekha-cli values`, in full; cells that follow from others of their sheet by a plain
/// formula (CPL = spend / leads) are formulas with that value. Words are those of the installed translators,
/// which are to be those of `language`. The same figures give the same bytes. `progress.total` is the number
/// of sheets.
/// Fails with FileNotWritable, Cancelled; the file is then as it was.
/// @return  names of the sheets
[[nodiscard]] Result<QStringList> writeReviewBook(const ReviewFigures &figures, Language language,
                                                  const QString &path, Progress &progress);

/// Asks the workspace for the review and writes it.
[[nodiscard]] Result<QStringList> exportReviewBook(const Workspace &workspace, const ViewState &view,
                                                   Language language, const QString &path,
                                                   Progress &progress);

} // namespace vekha::report
