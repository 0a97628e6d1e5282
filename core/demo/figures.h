// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/recipe.h"
#include "core/facts/sink.h"
#include "core/metrics/catalog.h"

namespace vekha::demo {

/// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea, Flood 2014), without the
/// standard library's distributions, whose results differ between libraries.
class Chance {
public:
    explicit Chance(quint64 seed) : m_state(seed) {}
    /// Even in 0..1.
    double share();
    /// About normal with mean 0 and deviation 1: the sum of twelve even shares less 6.
    double normal();

private:
    quint64 m_state;
};

/// Hands all daily figures of one channel to `sink`.
[[nodiscard]] Done addChannelFigures(const Recipe &recipe, const RecipeChannel &channel, Language language,
                                     const metrics::MetricCatalog &catalog, facts::FactSink &sink);

/// Hands the monthly figures of the whole company to `sink`, which follow from the revenue and the new
/// customers by month, oldest first.
struct MonthTotals {
    QDate month;
    double revenue = 0;
    double newCustomers = 0;
    double orders = 0;
    bool whole = true;
};
[[nodiscard]] Done addCompanyFigures(const Recipe &recipe, const std::vector<MonthTotals> &months,
                                     const metrics::MetricCatalog &catalog, facts::FactSink &sink);

} // namespace vekha::demo
