// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/funnel.h"
#include "ui/common/kpiwords.h"
#include "ui/funnel/funnelchart.h"

namespace vekha::ui {

/// What a person reads of a funnel, in one language. A value type, made anew for every refresh.
class FunnelWords {
public:
    FunnelWords(KpiWords words, metrics::MetricCatalog catalog)
        : m_words(std::move(words)), m_catalog(std::move(catalog))
    {
    }

    [[nodiscard]] const wording::Format &format() const { return m_words.format(); }
    [[nodiscard]] QString stageName(const FunnelBoard &board, int stage) const;
    [[nodiscard]] QString groupName(const facts::Group &group) const;
    /// "21.0%"; two digits below 10 %.
    [[nodiscard]] QString conversion(std::optional<double> share) const;
    /// "+1.2 pp"; empty where one of both is missing.
    [[nodiscard]] QString change(const FunnelCell &cell) const;
    [[nodiscard]] Role changeRole(const FunnelCell &cell) const;
    /// The rows of one group for the chart.
    [[nodiscard]] std::vector<FunnelRow> rows(const FunnelBoard &board, int group) const;
    /// Where the funnel loses most, and what that costs; a sentence in any case.
    [[nodiscard]] QString weakSpot(const FunnelBoard &board, int group) const;

private:
    [[nodiscard]] QString worstSpot(const FunnelBoard &board, int group) const;
    [[nodiscard]] QString noWeakSpot(const FunnelBoard &board, int group) const;
    [[nodiscard]] QString leftOut(const FunnelBoard &board, int group) const;
    [[nodiscard]] QString stagePair(const FunnelBoard &board, int stage) const;
    [[nodiscard]] FunnelRow row(const FunnelBoard &board, int group, int stage, double largest) const;

    KpiWords m_words;
    metrics::MetricCatalog m_catalog;
};

} // namespace vekha::ui
