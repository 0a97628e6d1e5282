// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vekha::exchange {

/// A header in both forms by which it is looked up.
struct HeaderName {
    explicit HeaderName(const QString &header);
    QString folded; ///< whole, case folded
    QString plain;  ///< plainHeader()
};

/// Headers that mean the same. Brackets tell apart what is not the same ("Clicks (all)", "Clicks
/// (destination)"): an entry with them stands for the whole header, one without for what is left of it
/// without its unit.
class HeaderSet {
public:
    explicit HeaderSet(const QStringList &headers = {});
    [[nodiscard]] bool contains(const HeaderName &header) const;

private:
    QSet<QString> m_folded;
    QSet<QString> m_plain;
};

/// How the export of one service is read, whatever columns the person chose for it
/// (resources/exchange/profiles, one file each).
struct ReadyProfile {
    /// The use of a column and the place of its header among those for that use.
    struct Found {
        /// "date", "date_end", "channel", "campaign", "id", "ignore", an input's id, "sum:input" of an event
        /// list, "ratio:KPI".
        QString use;
        int rank = 0;
    };
    /// Rows count only where the column's text is one of these, if the table has such rows.
    struct Condition {
        HeaderSet headers;
        QStringList values;
    };
    QString id;
    QString name;
    std::vector<HeaderSet> required; ///< of each one header must be there
    HeaderSet forbidden;             ///< none of these may be there
    QString channel; ///< of all rows where no column names one ("Google Ads"); empty: the company
    QString events;  ///< a list of events: the input that its rows count ("leads"); empty: no such list
    std::vector<Condition> where;
    QHash<QString, Found> whole; ///< columns by folded header
    QHash<QString, Found> plain; ///< by plain header

    /// What a column is used for; none: not named here.
    [[nodiscard]] std::optional<Found> useOf(const HeaderName &header) const;
};

/// All of them, by name.
[[nodiscard]] const std::vector<ReadyProfile> &readyProfiles();

/// The one that fits a table best (most of its required and known headers); nullptr if none fits.
[[nodiscard]] const ReadyProfile *readyProfileFor(const TablePreview &table);

} // namespace vekha::exchange
