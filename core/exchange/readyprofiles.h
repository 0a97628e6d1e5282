// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vekha::exchange {

/// How the export of one service is read, whatever columns the person chose for it
/// (resources/exchange/profiles, one file each).
struct ReadyProfile {
    /// A column by any of its headers, in every language of the service.
    struct ColumnUse {
        QStringList headers; ///< the best first
        /// "date", "date_end", "channel", "campaign", "id", "ignore", an input's id, "sum:input" of an event
        /// list, "ratio:KPI".
        QString use;
        bool operator==(const ColumnUse &) const = default;
    };
    QString id;
    QString name;
    std::vector<QStringList> required; ///< of each list one header must be there
    QStringList forbidden;             ///< none of these may be there
    std::vector<ColumnUse> columns;
    QString channel; ///< of all rows where no column names one ("Google Ads"); empty: the company
    QString events;  ///< a list of events: the input that its rows count ("leads"); empty: no such list
    /// Rows count only where the column's text is one of these, if the table has such rows.
    struct Condition {
        QStringList headers;
        QStringList values;
    };
    std::vector<Condition> where;

    /// The use of a column and the place of its header among those for that use; none: not named here.
    struct Found {
        QString use;
        int rank = 0;
    };
    [[nodiscard]] std::optional<Found> useOf(const QString &header) const;
};

/// All of them, by name.
[[nodiscard]] const std::vector<ReadyProfile> &readyProfiles();

/// The one that fits a table best (most of its required and known headers); nullptr if none fits.
[[nodiscard]] const ReadyProfile *readyProfileFor(const TablePreview &table);

} // namespace vekha::exchange
