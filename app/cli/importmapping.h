// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include "core/exchange/namemerge.h"
#include "core/exchange/profile.h"

#include <QJsonArray>

namespace vekha::cli {

/// What an import is to do, as the options and the table itself say.
struct ImportPlan {
    exchange::TablePreview table;
    exchange::Mapping mapping;
    exchange::ImportChoices choices;
    QString profile;                              ///< by which it was mapped, saved or ready; empty: none
    std::vector<exchange::ColumnMerge> spellings; ///< that are merged
};

/// Makes the plan: by the profile that is named, by the options, by a saved profile that fits the table, else
/// by what is recognised. Doubts are failures that name the column and the option that settles them.
[[nodiscard]] Expected<ImportPlan> planImport(const Session &session, const Workspace &workspace,
                                              const QString &source);

/// Spellings of one name that are merged, or would be: {"column","from","to","rows","certainty"}.
[[nodiscard]] QJsonArray jsonOf(const std::vector<exchange::ColumnMerge> &spellings,
                                const exchange::TablePreview &table);

/// What the options say about conflicts and bad rows.
[[nodiscard]] Expected<exchange::ImportChoices> importChoices(const Session &session);

} // namespace vekha::cli
