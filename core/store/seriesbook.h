// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/sqlite.h"

#include <QHash>

#include <map>
#include <vector>

namespace vekha::store {

/// A series as the file keeps it. Its number never changes and is never given again.
struct SeriesRow {
    int id = 0;
    MetricId input;
    ChannelId channel = ChannelId::All;
    CampaignId campaign = CampaignId::None;
    int total = 0; ///< series of the channel's own figures, the channel's total in channel_cell
};

/// All series of the open file, kept in memory between transactions: rows are only ever added.
class SeriesBook {
public:
    /// Reads what was added since the last time, by whichever program.
    void refresh(SQLite::Database &db);
    /// The same through a statement of the text `newRows`.
    void refresh(Statement &rows);
    static constexpr auto newRows =
        "SELECT id, input, channel, campaign, total FROM series WHERE id > ? ORDER BY id";
    /// Forgets everything: after a rollback numbers may go to other series.
    void clear();

    [[nodiscard]] const std::vector<SeriesRow> &rows() const { return m_rows; }
    [[nodiscard]] const SeriesRow &at(int id) const
    {
        index();
        return m_rows[std::size_t(m_places.value(id))];
    }
    [[nodiscard]] bool contains(int id) const
    {
        index();
        return m_places.contains(id);
    }
    /// Number of a series, 0 if there is none yet.
    [[nodiscard]] int find(const MetricId &input, ChannelId channel, CampaignId campaign) const;
    /// Number of a series, made (with that of the channel's own figures) where there is none.
    int findOrMake(SQLite::Database &db, const MetricId &input, ChannelId channel, CampaignId campaign);
    /// Series that add up to a channel's total, by number; the total's own among them.
    [[nodiscard]] const std::vector<int> &members(int total) const;
    [[nodiscard]] std::size_t totals() const
    {
        index();
        return m_members.size();
    }
    [[nodiscard]] int lastId() const { return m_rows.empty() ? 0 : m_rows.back().id; }

private:
    struct Key {
        MetricId input;
        int channel;
        int campaign;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.input, key.channel, key.campaign);
        }
    };
    /// Takes rows into the tables below that are not there yet. Who only goes through all rows needs none.
    void index() const;

    std::vector<SeriesRow> m_rows;
    mutable std::size_t m_indexed = 0; ///< rows in the tables
    mutable QHash<int, int> m_places;
    mutable QHash<Key, int> m_byKey;
    mutable QHash<int, std::vector<int>> m_members;
};

} // namespace vekha::store
