// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QString>

#include <memory>
#include <vector>

namespace vekha::bench {

/// Figures of a middling company: 30 channels x 20 inputs x 1,667 days = 1,000,200 facts without campaigns,
/// ten times as many with ten campaigns a channel. The same numbers every time.
struct Size {
    int campaigns = 0; ///< a channel
    [[nodiscard]] qint64 series() const { return qint64(30) * 20 * std::max(1, campaigns); }
    [[nodiscard]] qint64 facts() const { return series() * 1667; }
    [[nodiscard]] QString name() const
    {
        return campaigns == 0 ? QStringLiteral("1m") : QStringLiteral("10m");
    }
};

/// Ids of the twenty inputs.
[[nodiscard]] const std::vector<const char *> &inputNames();
/// Name of a channel's campaign; empty in a table without campaigns.
[[nodiscard]] QString campaignName(const Size &size, int campaign);

/// The 10,000,000 facts are measured only where VEKHA_BENCH_FULL=1 is set: making them takes a while.
[[nodiscard]] bool wantsFull();

/// Path of a CSV of that size (date,channel,campaign,metric,value), made at the first call. Dates go
/// outermost, as a log that grows day by day.
[[nodiscard]] QString csvOf(const Size &size);
/// Path of a CSV of as many rows as a Russian program writes it, made at the first call: semicolons,
/// dd.mm.yyyy, decimal commas, Russian headers and names of inputs, sources by their aliases, which change
/// from day to day.
[[nodiscard]] QString exportOf(const Size &size);
/// Path of a workspace of that size, made at the first call.
[[nodiscard]] QString workspaceOf(const Size &size);
/// Imports such a CSV as it is recognised into a new workspace at `path`; stops the program if that fails.
void importInto(const QString &path, const QString &csv);

/// Opens a workspace; stops the program if that fails.
[[nodiscard]] std::unique_ptr<Workspace> openOf(const QString &path);

} // namespace vekha::bench
