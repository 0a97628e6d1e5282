// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"
#include "core/store/store.h"

namespace vekha::store {

// How values stand in rows, and back. All of these throw.

/// The key to write a row with: none lets SQLite number a new one.
[[nodiscard]] std::optional<int> idOrNone(int id);
/// The number of the row just written. An update leaves other rows alone; REPLACE would delete first and
/// break references.
[[nodiscard]] int savedId(SQLite::Database &db, int given);

[[nodiscard]] Settings readSettings(SQLite::Database &db);
void writeSettings(SQLite::Database &db, const Settings &settings);

[[nodiscard]] std::vector<Channel> readChannels(SQLite::Database &db);
/// Number of the row: a new one where the channel has none.
int writeChannel(SQLite::Database &db, const Channel &channel);

[[nodiscard]] std::vector<Campaign> readCampaigns(SQLite::Database &db);
int writeCampaign(SQLite::Database &db, const Campaign &campaign);

[[nodiscard]] std::vector<targets::Target> readTargets(SQLite::Database &db);
void writeTarget(SQLite::Database &db, const targets::Target &target);
void removeTarget(SQLite::Database &db, const targets::TargetKey &key);
[[nodiscard]] std::vector<targets::Revision> readRevisions(SQLite::Database &db,
                                                           const targets::TargetKey &key);
[[nodiscard]] std::vector<targets::Revision> readAllRevisions(SQLite::Database &db);
/// Of those targets that have more than one.
[[nodiscard]] std::vector<targets::Revision> readRevisionsOfChanged(SQLite::Database &db);
void addRevision(SQLite::Database &db, const targets::Revision &revision);

[[nodiscard]] std::vector<Dashboard> readDashboards(SQLite::Database &db);
int writeDashboard(SQLite::Database &db, const Dashboard &dashboard);

[[nodiscard]] std::vector<SavedView> readViews(SQLite::Database &db);
int writeView(SQLite::Database &db, const SavedView &view);

[[nodiscard]] std::vector<Event> readEvents(SQLite::Database &db);
int writeEvent(SQLite::Database &db, const Event &event);

/// By name. None in a file of version 1, which has no table for them (open for reading alone).
[[nodiscard]] std::vector<StoredProfile> readProfiles(SQLite::Database &db);
int writeProfile(SQLite::Database &db, const StoredProfile &profile);

/// The catalogue of a file. Parsing formulas takes milliseconds, so it is made anew only where the rows are
/// others.
class CatalogCache {
public:
    [[nodiscard]] const metrics::MetricCatalog &of(SQLite::Database &db);
    /// Own metrics and changed built-in ones of the rows that of() read last.
    [[nodiscard]] const std::vector<metrics::Metric> &changed() const { return m_changed; }

private:
    QStringList m_rows;
    std::vector<metrics::Metric> m_changed;
    metrics::MetricCatalog m_catalog = metrics::MetricCatalog::builtIn();
};

/// "2024-05-17T09:30:00.123Z" and back.
[[nodiscard]] QString timeText(const QDateTime &time);
[[nodiscard]] QDateTime timeOf(const QString &text);

} // namespace vekha::store
