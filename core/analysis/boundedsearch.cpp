// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/boundedsearch.h"

#include "core/base/latemodule.h"

namespace vekha::analysis {

bool searchInBounds(const BoundedSearch &search, double *at, double *value)
{
    static auto *const run = moduleFunction<SearchInBounds>(QStringLiteral("search"), "vekhaSearchInBounds");
    return run && run(search, at, value);
}

} // namespace vekha::analysis
