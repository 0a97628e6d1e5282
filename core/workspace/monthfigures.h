// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/query.h"
#include "core/targets/monthlyactuals.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace vekha::workspace {

/// Figures of whole months for the shapes of spread targets: computed per metric when first asked for, from
/// one state of the file. May be asked from any thread.
class MonthFigures : public targets::MonthlyActuals {
public:
    MonthFigures(std::shared_ptr<const facts::FactSource> source, facts::Context context, QDate today)
        : m_source(std::move(source)), m_context(std::move(context)), m_today(today)
    {
    }
    std::optional<double> of(MetricIndex metric, ChannelId channel,
                             calendar::MonthNumber month) const override;

private:
    void compute(MetricIndex metric) const;
    [[nodiscard]] calendar::DayRange daysWithData(MetricIndex metric) const;

    std::shared_ptr<const facts::FactSource> m_source;
    facts::Context m_context;
    QDate m_today;
    mutable std::mutex m_mutex; ///< guards what follows
    mutable std::set<MetricIndex> m_computed;
    mutable std::map<std::tuple<MetricIndex, ChannelId, calendar::MonthNumber>, double> m_values;
};

} // namespace vekha::workspace
