// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"

#include <QDate>
#include <QString>

#include <vector>

namespace vekha {

/// One tile of a dashboard.
struct Tile {
    MetricId metric;
    ChannelId channel = ChannelId::All;
    int columns = 1; ///< 1 or 2
    int rows = 1;    ///< 1 or 2
    bool operator==(const Tile &) const = default;
};

/// A named dashboard of the overview page: its tiles in order and the metrics of its KPI x channel table.
struct Dashboard {
    int id = 0; ///< 0: not stored yet
    TwoLanguageText name;
    std::vector<Tile> tiles;
    std::vector<MetricId> table;
    int position = 0;
    bool operator==(const Dashboard &) const = default;
};

/// A saved view of a page, e.g. of the trends page. The page reads and writes `payload` (JSON).
struct SavedView {
    int id = 0;
    QString page;
    QString name;
    QString payload;
    bool operator==(const SavedView &) const = default;
};

/// A saved import profile. core/exchange writes and reads `definition` (JSON): columns by header name,
/// choices, file or folder.
struct StoredProfile {
    int id = 0; ///< 0: not stored yet
    QString name;
    QString definition;
    bool operator==(const StoredProfile &) const = default;
};

/// A saved set-up of a report. core/report writes and reads `definition` (JSON): sections, cover, paper.
struct StoredReport {
    int id = 0; ///< 0: not stored yet
    QString name;
    QString definition;
    bool operator==(const StoredReport &) const = default;
};

/// Something that happened on a day and explains figures: campaign start, price change, holiday, outage.
struct Event {
    int id = 0;
    QDate day;
    ChannelId channel = ChannelId::All; ///< All: concerns every channel
    QString text;
    bool operator==(const Event &) const = default;
};

/// A workspace's settings.
struct Settings {
    QString name;                             ///< of the business; shown in the title
    QString currency = QStringLiteral("RUB"); ///< ISO 4217
    int fiscalYearStart = 1;                  ///< month 1..12
    int firstDayOfWeek = 1;                   ///< 1 Monday .. 7 Sunday; moves the date picker only (rule 9)
    QString starterSet;                       ///< id of the set it was made from
    QDate today;                              ///< the demo carries its own today; else invalid
    QStringList entryInputs; ///< inputs that the entry grid shows, in order; empty: those with data
    int entryDays = 5;       ///< after the end of a period its figures are awaited for so long
    int backupsKept = 10;
    qint64 backupBytes = qint64(2) << 30;
    QString backupFolder; ///< empty: the program's own
    bool operator==(const Settings &) const = default;
};

} // namespace vekha
