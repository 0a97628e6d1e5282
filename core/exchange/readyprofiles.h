// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vekha::exchange {

/// How the export of one service is read, whatever columns the person chose for it
/// (resources/exchange/profiles, one file each).
struct ReadyProfile {
    /// A column by any of its headers, in every language of the service.
    struct ColumnUse {
        QStringList headers; ///< plain (plainHeader())
        QString use;         ///< "date", "channel", "campaign", "id", "ignore", an input's id, "ratio:KPI"
        bool operator==(const ColumnUse &) const = default;
    };
    QString id;
    QString name;
    std::vector<QStringList> required; ///< of each list one header must be there, plain
    QStringList forbidden;             ///< none of these may be there
    QStringList titles;                ///< or: a line above the header holds one of these
    std::vector<ColumnUse> columns;
    QString channel; ///< of all rows where no column names one ("Google Ads"); empty: the company
    QString events;  ///< a list of events: the input that its rows count ("leads"); empty: no such list
};

/// All of them, by name.
[[nodiscard]] const std::vector<ReadyProfile> &readyProfiles();

/// The one that fits a table best (most of its required and known headers); nullptr if none fits.
[[nodiscard]] const ReadyProfile *readyProfileFor(const TablePreview &table);

} // namespace vekha::exchange
