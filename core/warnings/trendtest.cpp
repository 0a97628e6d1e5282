// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warnings/trendtest.h"

#include "core/analysis/series.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <vector>

namespace vekha::warnings {

namespace {

constexpr size_t exactUpTo = 10;

/// Share of the orders of n values whose S is at least `s`. An order with k inversions has S = n (n - 1) / 2
/// - 2 k; the orders of n values with k inversions come from those of n - 1 (MacMahon's numbers).
double exactChance(size_t n, int s)
{
    std::vector<double> orders{1};
    for (size_t values = 2; values <= n; ++values) {
        std::vector<double> longer(orders.size() + values - 1, 0);
        for (size_t k = 0; k < orders.size(); ++k) {
            for (size_t more = 0; more < values; ++more)
                longer[k + more] += orders[k] / double(values);
        }
        orders = std::move(longer);
    }
    const int pairs = int(n * (n - 1) / 2);
    double chance = 0;
    for (size_t k = 0; k < orders.size(); ++k) {
        if (pairs - 2 * int(k) >= s)
            chance += orders[k];
    }
    return chance;
}

double normalChance(double z) { return 0.5 * std::erfc(z / std::numbers::sqrt2); }

} // namespace

MannKendall mannKendall(std::span<const double> values)
{
    MannKendall test;
    for (size_t i = 0; i < values.size(); ++i) {
        for (size_t j = i + 1; j < values.size(); ++j)
            test.s += (values[j] > values[i]) - (values[j] < values[i]);
    }
    std::map<double, double> ties;
    for (const double value : values)
        ties[value] += 1;
    const size_t n = values.size();
    if (n <= exactUpTo && ties.size() == n) {
        test.rising = exactChance(n, test.s);
        test.falling = exactChance(n, -test.s);
        return test;
    }
    const auto term = [](double count) { return count * (count - 1) * (2 * count + 5); };
    double variance = term(double(n));
    for (const auto &[value, count] : ties)
        variance -= term(count);
    variance /= 18;
    if (variance <= 0)
        return test; // all the same
    const double z = (test.s - (test.s > 0) + (test.s < 0)) / std::sqrt(variance);
    test.rising = normalChance(z);
    test.falling = normalChance(-z);
    return test;
}

double theilSenSlope(std::span<const double> values)
{
    std::vector<double> slopes;
    for (size_t i = 0; i < values.size(); ++i) {
        for (size_t j = i + 1; j < values.size(); ++j)
            slopes.push_back((values[j] - values[i]) / double(j - i));
    }
    return analysis::median(std::move(slopes));
}

} // namespace vekha::warnings
