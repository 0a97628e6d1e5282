// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/warningwords.h"
#include "core/workspace/overview.h"
#include "ui/common/gauge.h"
#include "ui/common/kpiwords.h"
#include "ui/common/sparkline.h"
#include "ui/common/tablecontent.h"

namespace vekha::ui {

/// Everything a tile shows, worded.
struct TileContent {
    QString name;
    Status status = Status::NoData;
    QString value;
    QString change;
    Role changeRole = Role::Muted;
    QString comparedWith;    ///< stands after the change; empty where nothing is compared
    QString comparedShorter; ///< the same where that has no room
    GaugeValue gauge;
    SparklineData history;
    QString target;
    QString forecast;              ///< of a running period, under the target
    QString lacking;               ///< a tile without figure: why
    QString before;                ///< and what was before
    QString link;                  ///< and what to do about it; empty: nothing can be done
    std::optional<Status> warning; ///< the shape of the gravest of the metric; the tooltip tells it
    QString toolTip;
    QString spoken; ///< "Revenue, ₽13.2M, +8.4% vs April, 77% of target, on course"

    bool operator==(const TileContent &) const = default;
};

/// Words the figures of a tile.
/// @param metric  nullptr where the metric was removed
[[nodiscard]] TileContent tileContent(const TileFigures &figures, const metrics::Metric *metric,
                                      const KpiTable &table, const ViewState &view, const KpiWords &words);

/// Marks a tile as warned of: with a shape, and the sentence in its tooltip and for the ear.
void addWarning(TileContent *content, const warnings::Warning &warning, const wording::WarningWords &words);

/// A tile as cells for a spreadsheet: one row with the figure, its change, target and status.
[[nodiscard]] TableContent tileTable(const TileFigures &figures, const TileContent &content,
                                     const QString &period);

/// "Revenue", or "Revenue, Email" for a tile of one channel.
/// @param metric  its index now, -1 for one that was removed
[[nodiscard]] QString tileName(const Tile &tile, MetricIndex metric, const wording::NameBook &names);

/// The period of the view inside a sentence: "May 2026", "3-17 May 2026".
[[nodiscard]] QString viewName(const ViewState &view, const wording::PeriodNames &periods);

} // namespace vekha::ui
