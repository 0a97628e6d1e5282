// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkinsert.h"

namespace vekha::store {

using facts::Fact;

namespace {

constexpr std::size_t blockRows = 32;
// Places are numbered in the order in which they appear: the series is 1, the stamp 5, rows have three each.
constexpr int sourcePlace = 5;
constexpr auto blockSql =
    "INSERT INTO fact VALUES"
    "(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),"
    "(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),"
    "(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),"
    "(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),"
    "(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),(:s,?,?,?,:c),"
    "(:s,?,?,?,:c),(:s,?,?,?,:c)";

} // namespace

BulkInsert::BulkInsert(SQLite::Database &db)
    : m_one(db, "INSERT INTO fact VALUES(?, ?, ?, ?, ?)"), m_block(db, blockSql)
{
}

void BulkInsert::insert(int series, ChangeId source, std::span<const Fact> list)
{
    while (list.size() >= blockRows) {
        insertBlock(series, source, list.data());
        list = list.subspan(blockRows);
    }
    for (const Fact &fact : list)
        m_one.run(series, fact.period.first, int(fact.period.granularity), fact.value, source);
}

void BulkInsert::insertBlock(int series, ChangeId source, const Fact *list)
{
    m_block.bind(1, series);
    m_block.bind(sourcePlace, source);
    int place = 2;
    for (std::size_t row = 0; row < blockRows; ++row) {
        if (place == sourcePlace)
            ++place;
        m_block.bind(place++, list[row].period.first);
        m_block.bind(place++, int(list[row].period.granularity));
        m_block.bind(place++, list[row].value);
    }
    m_block.step();
    m_block.reset();
}

} // namespace vekha::store
