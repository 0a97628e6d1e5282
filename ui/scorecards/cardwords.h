// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/format.h"
#include "core/wording/namebook.h"
#include "core/wording/periods.h"
#include "ui/common/gauge.h"
#include "ui/scorecards/cardboard.h"

namespace vekha::ui {

/// What a person reads of a scorecard, in one language. A value type, made anew for every refresh.
class CardWords {
public:
    CardWords(wording::Format format, wording::PeriodNames periods, wording::NameBook names,
              metrics::MetricCatalog catalog)
        : m_format(std::move(format)), m_periods(periods), m_names(std::move(names)),
          m_catalog(std::move(catalog))
    {
    }

    [[nodiscard]] const wording::Format &format() const { return m_format; }
    [[nodiscard]] const wording::PeriodNames &periods() const { return m_periods; }

    [[nodiscard]] QString name(const scorecards::Scorecard &card) const;
    /// "Anna", or the card's name where nobody is named.
    [[nodiscard]] QString holder(const scorecards::Scorecard &card) const;
    /// "113.8%", never rounded over 100 %; an en dash for none.
    [[nodiscard]] QString result(std::optional<double> share) const;
    /// A weight or a share of the bonus: "25%", "12.5%".
    [[nodiscard]] QString share(std::optional<double> share) const;
    /// "120.6% of the bonus", and the sum of money where one is known.
    [[nodiscard]] QString payout(const scorecards::CardResult &result) const;
    [[nodiscard]] QString money(std::optional<double> sum) const;
    [[nodiscard]] QString metric(const scorecards::CardRow &row) const;
    [[nodiscard]] QString shortMetric(const scorecards::CardRow &row) const;
    /// Empty for all channels.
    [[nodiscard]] QString channel(const scorecards::CardRow &row) const;
    /// A value in the unit of the row's metric; an en dash for none.
    [[nodiscard]] QString value(const scorecards::CardRow &row, std::optional<double> value,
                                wording::Style style = wording::Style::Full) const;
    /// The same for narrow columns: millions are shortened.
    [[nodiscard]] QString narrowValue(const scorecards::CardRow &row, std::optional<double> value) const;
    /// The target, or the band from..to.
    [[nodiscard]] QString target(const scorecards::CardRow &row, const scorecards::RowResult &result) const;
    /// "Below the floor", "Capped", "No data", ..; empty where there is nothing to say of the row alone.
    [[nodiscard]] QString note(const scorecards::CardResult &card, size_t row) const;
    /// Why a card has no result, or that its period is not over; empty for neither.
    [[nodiscard]] QString remark(const ShownCard &card) const;
    /// Met from 100 %, close from 90 %, of a period whose data are all in; too early before.
    [[nodiscard]] static Status status(const scorecards::CardResult &result);
    [[nodiscard]] GaugeValue gauge(const scorecards::CardResult &result) const;
    /// For screen readers: "Result 113.8%, met, 120.6% of the bonus".
    [[nodiscard]] QString spoken(const scorecards::CardResult &result) const;

private:
    wording::Format m_format;
    wording::PeriodNames m_periods;
    wording::NameBook m_names;
    metrics::MetricCatalog m_catalog;
};

} // namespace vekha::ui
