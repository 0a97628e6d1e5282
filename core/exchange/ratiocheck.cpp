// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ratiocheck.h"

#include <cmath>

namespace vekha::exchange {

using metrics::Node;

namespace {

constexpr double tolerance = 0.01;

/// What the last digit of a written figure is worth: "15.3 %" is exact to 0.001.
double lastDigitOf(std::string_view cell)
{
    const size_t mark = cell.find_last_of(".,");
    int decimals = 0;
    for (size_t at = mark;
         mark != std::string_view::npos && ++at < cell.size() && cell[at] >= '0' && cell[at] <= '9';)
        ++decimals;
    const bool percent = cell.find('%') != std::string_view::npos;
    return std::pow(10.0, -decimals - (percent ? 2 : 0));
}

} // namespace

RatioCheck::RatioCheck(const Mapping &mapping, const TablePreview &table,
                       const metrics::MetricCatalog &catalog)
    : m_catalog(catalog)
{
    for (const auto &[column, id] : mapping.ratios) {
        const auto kpi = catalog.indexOf(id);
        if (!kpi || catalog.at(*kpi).isInput())
            continue;
        const Column &seen = table.columns[size_t(column)];
        m_columns.push_back({column, *kpi, (seen.percent ? 0.01 : 1.0) * seen.scale, seen.name, 0});
    }
}

void RatioCheck::check(const RowCells &row, CellReader &cells)
{
    for (Ratio &ratio : m_columns) {
        const std::string_view cell = row.at(ratio.column);
        const NumberReading stored = cells.number(ratio.column, cell, row.kindAt(ratio.column));
        const auto computed = value(ratio.kpi);
        if (stored.kind != NumberReading::Kind::Number || !computed)
            continue;
        const double difference = std::abs(stored.value * ratio.scale - *computed);
        if (difference > tolerance * std::abs(*computed) && difference > lastDigitOf(cell) * ratio.scale)
            ++ratio.disagreeing;
    }
    m_figures.clear();
}

std::vector<QPair<QString, qint64>> RatioCheck::disagreements() const
{
    std::vector<QPair<QString, qint64>> list;
    for (const Ratio &ratio : m_columns) {
        if (ratio.disagreeing > 0)
            list.emplace_back(ratio.header, ratio.disagreeing);
    }
    return list;
}

std::optional<double> RatioCheck::value(MetricIndex metric) const
{
    const auto figure = m_figures.constFind(metric);
    if (figure != m_figures.cend())
        return *figure;
    if (m_catalog.at(metric).isInput())
        return std::nullopt;
    const auto computed = value(m_catalog.formulaOf(metric).root());
    return computed && std::isfinite(*computed) ? computed : std::nullopt;
}

/// The plain ratios of exports alone: what looks at other periods or chooses has no value here.
std::optional<double> RatioCheck::value(const Node &node) const
{
    if (node.kind == Node::Kind::Number)
        return node.number;
    if (node.kind == Node::Kind::Name)
        return node.shift == metrics::Shift::None ? value(node.metric) : std::nullopt;
    std::vector<double> parts;
    for (const Node &child : node.children) {
        const auto part = value(child);
        if (!part)
            return std::nullopt;
        parts.push_back(*part);
    }
    switch (node.kind) {
    case Node::Kind::Negate:
        return -parts[0];
    case Node::Kind::Add:
        return parts[0] + parts[1];
    case Node::Kind::Subtract:
        return parts[0] - parts[1];
    case Node::Kind::Multiply:
        return parts[0] * parts[1];
    case Node::Kind::Divide:
        return parts[1] != 0 ? std::optional(parts[0] / parts[1]) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace vekha::exchange
