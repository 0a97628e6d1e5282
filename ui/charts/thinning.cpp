// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thinning.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

/// Collects points into runs; `gap` ends the run at hand.
class RunBuilder {
public:
    void add(double x, double y)
    {
        if (m_runs.empty() || m_open == false)
            m_runs.emplace_back();
        m_open = true;
        m_runs.back().push_back(QPointF(x, y));
    }
    void gap() { m_open = false; }
    std::vector<LineRun> take() { return std::move(m_runs); }

private:
    std::vector<LineRun> m_runs;
    bool m_open = false;
};

/// Height of the line between values i and i + 1 at x; NaN when either is missing.
double heightAt(std::span<const double> values, std::ptrdiff_t i, double x)
{
    const double share = x - static_cast<double>(i);
    const auto at = static_cast<std::size_t>(i);
    return values[at] + (values[at + 1] - values[at]) * share;
}

/// Adds where the line crosses an edge of the range between values i and i + 1.
void addCrossing(RunBuilder &runs, std::span<const double> values, std::ptrdiff_t i, double x)
{
    if (i < 0 || i + 1 >= static_cast<std::ptrdiff_t>(values.size()))
        return;
    const double height = heightAt(values, i, x);
    if (std::isfinite(height))
        runs.add(x, height);
}

/// The lowest and highest of a column, in the order they came; a column of gaps ends the run.
void addColumn(RunBuilder &runs, std::span<const double> values, std::ptrdiff_t begin, std::ptrdiff_t end)
{
    double low = HUGE_VAL;
    double high = -HUGE_VAL;
    std::ptrdiff_t lowAt = -1;
    std::ptrdiff_t highAt = -1;
    for (std::ptrdiff_t i = begin; i < end; ++i) {
        const double value = values[static_cast<std::size_t>(i)];
        // A comparison with NaN is false, so gaps fall out here.
        if (value < low) {
            low = value;
            lowAt = i;
        }
        if (value > high) {
            high = value;
            highAt = i;
        }
    }
    if (lowAt < 0) {
        runs.gap();
        return;
    }
    runs.add(static_cast<double>(std::min(lowAt, highAt)), lowAt <= highAt ? low : high);
    if (lowAt != highAt)
        runs.add(static_cast<double>(std::max(lowAt, highAt)), lowAt <= highAt ? high : low);
}

void addEvery(RunBuilder &runs, std::span<const double> values, std::ptrdiff_t begin, std::ptrdiff_t end)
{
    for (std::ptrdiff_t i = begin; i < end; ++i) {
        const double value = values[static_cast<std::size_t>(i)];
        if (std::isfinite(value))
            runs.add(static_cast<double>(i), value);
        else
            runs.gap();
    }
}

} // namespace

std::vector<LineRun> thinnedRuns(std::span<const double> values, double from, double to, int columns)
{
    const auto count = static_cast<std::ptrdiff_t>(values.size());
    const auto begin = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(std::ceil(from)), 0, count);
    const auto end =
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(std::floor(to)) + 1, begin, count);

    RunBuilder runs;
    if (static_cast<double>(begin) > from)
        addCrossing(runs, values, begin - 1, from);
    if (columns <= 0 || end - begin <= 2 * static_cast<std::ptrdiff_t>(columns)) {
        addEvery(runs, values, begin, end);
    } else {
        addEvery(runs, values, begin, begin + 1);
        for (std::ptrdiff_t column = 0; column < columns; ++column)
            addColumn(runs, values, begin + 1 + (end - begin - 2) * column / columns,
                      begin + 1 + (end - begin - 2) * (column + 1) / columns);
        addEvery(runs, values, end - 1, end);
    }
    if (end > 0 && static_cast<double>(end - 1) < to)
        addCrossing(runs, values, end - 1, to);
    return runs.take();
}

} // namespace vekha::ui
