// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"

namespace vekha::metrics {

/// Finds metrics by what a person types: parts of words of ids, names and synonyms in any language.
class MetricSearch {
public:
    explicit MetricSearch(const std::vector<Metric> &metrics);
    /// Best first: whole names, then names that begin so, then words that begin so, then parts of words. What
    /// finds nothing is tried again as typed on the other keyboard (English or Russian).
    [[nodiscard]] std::vector<MetricIndex> find(const QString &text) const;

private:
    /// One name of a metric, ready to compare.
    struct Entry {
        QString whole;     ///< folded
        QStringList words; ///< of `whole`
        bool synonym = false;
    };

    [[nodiscard]] std::vector<MetricIndex> findFolded(const QString &folded) const;
    [[nodiscard]] static int rankOf(const std::vector<Entry> &names, const QString &wanted,
                                    const QStringList &words);

    std::vector<std::vector<Entry>> m_names;
};

} // namespace vekha::metrics
