// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/format.h"

namespace vekha::wording {

/// Writes totals and the parts of their change with one precision, so that what stands side by side can be
/// added up by eye: +185 and −87, never +185 and −86.75.
class PartNumbers {
public:
    /// @param largestTotal, largestPart  by size; the totals decide, unless the parts would be lost by it
    PartNumbers(const Format &format, const metrics::Metric &metric, double largestTotal, double largestPart);

    /// Without unit, percents with their sign: as in cells.
    [[nodiscard]] QString total(double value) const;
    /// The same with the currency of money.
    [[nodiscard]] QString totalWithUnit(double value) const;
    /// The same, always signed; percents in points.
    [[nodiscard]] QString part(double value) const;
    /// The same with the currency of money.
    [[nodiscard]] QString partWithUnit(double value) const;

private:
    const Format &m_format;
    const metrics::Metric &m_metric;
    int m_decimals;
};

} // namespace vekha::wording
