// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seriesbook.h"

namespace vekha::store {

void SeriesBook::refresh(SQLite::Database &db)
{
    Statement rows(db, newRows);
    refresh(rows);
}

void SeriesBook::refresh(Statement &rows)
{
    rows.with(lastId());
    while (rows.step())
        m_rows.push_back({rows.intAt(0), rows.textAt(1), ChannelId(rows.intAt(2)), CampaignId(rows.intAt(3)),
                          rows.intAt(4)});
    rows.reset();
}

void SeriesBook::clear()
{
    m_rows.clear();
    m_indexed = 0;
    m_places.clear();
    m_byKey.clear();
    m_members.clear();
}

int SeriesBook::find(const MetricId &input, ChannelId channel, CampaignId campaign) const
{
    index();
    return m_byKey.value(Key{input, number(channel), number(campaign)}, 0);
}

int SeriesBook::findOrMake(SQLite::Database &db, const MetricId &input, ChannelId channel,
                           CampaignId campaign)
{
    if (const int known = find(input, channel, campaign))
        return known;
    const int id = campaign == CampaignId::None ? lastId() + 1 : 0;
    const int total = id ? id : findOrMake(db, input, channel, CampaignId::None);
    const SeriesRow row{id ? id : lastId() + 1, input, channel, campaign, total};
    Statement insert(db, "INSERT INTO series(id, input, channel, campaign, total) VALUES(?, ?, ?, ?, ?)");
    insert.run(row.id, input, number(channel), number(campaign), total);
    m_rows.push_back(row);
    return row.id;
}

const std::vector<int> &SeriesBook::members(int total) const
{
    static const std::vector<int> none;
    index();
    const auto found = m_members.constFind(total);
    return found == m_members.constEnd() ? none : *found;
}

void SeriesBook::index() const
{
    for (; m_indexed < m_rows.size(); ++m_indexed) {
        const SeriesRow &row = m_rows[m_indexed];
        m_places.insert(row.id, int(m_indexed));
        m_byKey.insert(Key{row.input, number(row.channel), number(row.campaign)}, row.id);
        m_members[row.total].push_back(row.id);
    }
}

} // namespace vekha::store
