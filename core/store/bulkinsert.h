// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"
#include "core/store/sqlite.h"

#include <span>

namespace vekha::store {

/// Inserts many facts of one series in the order of their days, several with one statement: so SQLite's
/// cursor stays at the end of the table instead of going down from its root for every row.
class BulkInsert {
public:
    explicit BulkInsert(SQLite::Database &db);
    /// Writes the facts with `source` as their stamp; none of their days may be stored yet.
    void insert(int series, ChangeId source, std::span<const facts::Fact> list);

private:
    void insertBlock(int series, ChangeId source, const facts::Fact *list);

    Statement m_one;
    Statement m_block;
};

} // namespace vekha::store
