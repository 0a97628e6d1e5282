// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/goalsboard.h"
#include "ui/common/kpiwords.h"

namespace vekha::ui {

/// What a person reads of goals, in one language. A value type, made anew for every refresh.
class GoalText {
public:
    GoalText(KpiWords words, metrics::MetricCatalog catalog, QDate today)
        : m_words(std::move(words)), m_catalog(std::move(catalog)), m_today(today)
    {
    }

    [[nodiscard]] const wording::Format &format() const { return m_words.format(); }
    [[nodiscard]] const wording::PeriodNames &periods() const { return m_words.periods(); }
    [[nodiscard]] const wording::NameBook &names() const { return m_words.names(); }
    [[nodiscard]] const metrics::MetricCatalog &catalog() const { return m_catalog; }
    [[nodiscard]] Language language() const { return format().language(); }

    /// The statement, or what stands for one that is still to be written.
    [[nodiscard]] QString name(const goals::Goal &goal) const;
    [[nodiscard]] QString name(const goals::Objective &objective) const;
    /// "Anna Orlova · due 30 June · Active"
    [[nodiscard]] QString line(const goals::Goal &goal, targets::Status status) const;
    /// "1 January - 30 June 2026"; says which date is not set.
    [[nodiscard]] QString dates(const goals::Goal &goal) const;
    /// "62% now, 95% at the due date"
    [[nodiscard]] QString progress(const goals::GoalProgress &progress) const;
    /// "62% reached. 70% of the time has passed. At this rate it comes to 95% by the due date."
    [[nodiscard]] QString progressSentences(const goals::GoalProgress &progress) const;
    /// "Leads, Search, per month"
    [[nodiscard]] QString measure(const goals::Measure &measure) const;
    /// A value in the metric's unit; an en dash for none or an unknown metric.
    [[nodiscard]] QString value(const goals::Measure &measure, std::optional<double> value,
                                wording::Style style = wording::Style::Full) const;
    /// A share in whole percents, never rounded up to 100 %.
    [[nodiscard]] QString share(std::optional<double> share) const;

private:
    KpiWords m_words;
    metrics::MetricCatalog m_catalog;
    QDate m_today;
};

/// The colour that a bar of progress has under this status.
[[nodiscard]] Role progressRole(targets::Status status);

} // namespace vekha::ui
