// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/store/sqlite.h"

#include <vector>

namespace vekha::store {

/// What holds for single values whatever wrote them (trust.md 2.1.6): texts are UTF-8, numbers finite, days
/// and periods real. All but the facts themselves, which are read once for this and their overlaps. Throws.
/// @param version  the file's, which tells what tables there are
[[nodiscard]] std::vector<Finding> valueFindings(SQLite::Database &db, int version);

} // namespace vekha::store
