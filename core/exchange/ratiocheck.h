// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellreader.h"
#include "core/exchange/rowcells.h"
#include "core/metrics/catalog.h"

#include <QHash>

namespace vekha::exchange {

/// Compares the ratios that a file carries (CTR, CPC, ROAS) with those that its own figures give, row by row.
/// They are never stored: a ratio over a longer time is no mean of ratios.
class RatioCheck {
public:
    RatioCheck(const Mapping &mapping, const TablePreview &table, const metrics::MetricCatalog &catalog);

    [[nodiscard]] bool isEmpty() const { return m_columns.empty(); }
    /// A figure of the row at hand.
    void take(MetricIndex input, double value) { m_figures.insert(input, value); }
    /// Compares the row's ratios with the figures taken, and forgets these.
    void check(const RowCells &row, CellReader &cells);
    /// Headers and rows that disagree by more than 1 % and by more than the ratio's own digits show.
    [[nodiscard]] std::vector<QPair<QString, qint64>> disagreements() const;

private:
    struct Ratio {
        int column = 0;
        MetricIndex kpi = -1;
        double scale = 1;
        QString header;
        qint64 disagreeing = 0;
    };
    [[nodiscard]] std::optional<double> value(MetricIndex metric) const;
    [[nodiscard]] std::optional<double> value(const metrics::Node &node) const;

    metrics::MetricCatalog m_catalog;
    std::vector<Ratio> m_columns;
    QHash<MetricIndex, double> m_figures;
};

} // namespace vekha::exchange
