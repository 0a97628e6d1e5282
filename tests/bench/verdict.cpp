// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/verdict.h"

#include <algorithm>

namespace vekha::bench {

double median(std::vector<double> figures)
{
    if (figures.empty())
        return 0;
    const auto middle = figures.begin() + std::ptrdiff_t(figures.size() / 2);
    std::nth_element(figures.begin(), middle, figures.end());
    return *middle;
}

double least(const std::vector<double> &figures)
{
    const auto found = std::min_element(figures.begin(), figures.end());
    return found == figures.end() ? 0 : *found;
}

double greatest(const std::vector<double> &figures)
{
    return figures.empty() ? 0 : *std::max_element(figures.begin(), figures.end());
}

void Verdict::judge(const QString &what, double measured, double limit)
{
    add(QStringLiteral("%1 %2, at most %3: %4")
            .arg(what)
            .arg(measured, 0, 'g', 3)
            .arg(limit, 0, 'g', 4)
            .arg(measured <= limit ? QStringLiteral("holds") : QStringLiteral("MISSED")));
}

void Verdict::tell(const QString &what, double measured)
{
    add(QStringLiteral("%1 %2").arg(what).arg(measured, 0, 'g', 3));
}

void Verdict::add(const QString &words)
{
    if (!m_label.isEmpty())
        m_label += QStringLiteral("; ");
    m_label += words;
}

} // namespace vekha::bench
