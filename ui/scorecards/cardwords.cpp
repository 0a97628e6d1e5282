// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/cardwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

using scorecards::CardResult;
using scorecards::CardRow;
using scorecards::RowResult;
using scorecards::Scorecard;
using targets::NoAttainment;

namespace {

constexpr double metFrom = 1;
constexpr double closeFrom = 0.9;
constexpr double percents = 100;
constexpr double longFrom = 1e6;

} // namespace

QString CardWords::name(const Scorecard &card) const { return card.name.in(m_format.language()); }

QString CardWords::holder(const Scorecard &card) const
{
    return card.holder.isEmpty() ? name(card) : card.holder;
}

QString CardWords::result(std::optional<double> share) const { return m_format.attainment(share, closeFrom); }

QString CardWords::share(std::optional<double> share) const
{
    if (!share)
        return wording::Format::missing();
    const bool isWhole = qFuzzyCompare(1 + *share * percents, 1 + std::round(*share * percents));
    return m_format.percent(*share, isWhole ? 0 : 1);
}

QString CardWords::money(std::optional<double> sum) const
{
    return sum ? m_format.money(*sum) : wording::Format::missing();
}

QString CardWords::payout(const CardResult &result) const
{
    if (!result.payoutShare)
        return {};
    const QString part =
        QCoreApplication::translate("CardWords", "%1 of the bonus").arg(share(result.payoutShare));
    return result.payout ? QStringLiteral("%1, %2").arg(part, m_format.money(*result.payout)) : part;
}

QString CardWords::metric(const CardRow &row) const { return m_names.metric(row.metric); }

QString CardWords::shortMetric(const CardRow &row) const
{
    const auto index = m_catalog.indexOf(row.metric);
    return index ? m_names.shortMetric(*index) : metric(row);
}

QString CardWords::channel(const CardRow &row) const
{
    return row.channel == ChannelId::All ? QString() : m_names.channel(row.channel);
}

QString CardWords::value(const CardRow &row, std::optional<double> value, wording::Style style) const
{
    const metrics::Metric *metric = m_catalog.find(row.metric);
    return metric && value ? m_format.metricValue(*metric, value, style) : wording::Format::missing();
}

QString CardWords::narrowValue(const CardRow &row, std::optional<double> value) const
{
    const bool isLong = value && std::abs(*value) >= longFrom;
    return this->value(row, value, isLong ? wording::Style::Short : wording::Style::Full);
}

QString CardWords::target(const CardRow &row, const RowResult &result) const
{
    if (result.low && result.high)
        return QStringLiteral("%1–%2").arg(narrowValue(row, result.low), narrowValue(row, result.high));
    return narrowValue(row, result.target);
}

QString CardWords::note(const CardResult &card, size_t row) const
{
    const RowResult &result = card.rows[row];
    if (result.isBelowFloor)
        return QCoreApplication::translate("CardWords", "Below the floor");
    if (result.isCapped)
        return QCoreApplication::translate("CardWords", "Capped");
    if (!result.actual)
        return QCoreApplication::translate("CardWords", "No data");
    if (result.isTooEarly)
        return statusWord(Status::TooEarly);
    switch (result.noAttainment) {
    case NoAttainment::NoTarget:
        return QCoreApplication::translate("CardWords", "No target");
    case NoAttainment::TargetNotPositive:
    case NoAttainment::ActualZero:
    case NoAttainment::TargetIsBaseline:
        return QCoreApplication::translate("CardWords", "Met or not, no share");
    case NoAttainment::None:
    case NoAttainment::NoData:
        break;
    }
    // Of a running period the remark under the card says it once for all rows.
    const bool othersAreIn = std::any_of(card.rows.begin(), card.rows.end(), [](const RowResult &each) {
        return each.complete && each.actual.has_value();
    });
    return result.complete || !othersAreIn ? QString() : QCoreApplication::translate("CardWords", "So far");
}

QString CardWords::remark(const ShownCard &card) const
{
    const CardResult &result = card.then.result;
    if (!result.total)
        return QCoreApplication::translate(
            "CardWords", "No row counts in this period: each lacks its figure or its target.");
    if (!result.complete)
        return QCoreApplication::translate(
            "CardWords", "The period is not over or its data are not all in: this is the result so far.");
    return card.hasOldRules()
               ? QCoreApplication::translate("CardWords", "By the rules of that period; the card was changed "
                                                          "since.")
               : QString();
}

Status CardWords::status(const CardResult &result)
{
    if (!result.total)
        return Status::NoData;
    if (!result.complete)
        return Status::TooEarly;
    // The sum of weights and results carries the noise of its last binary digits.
    constexpr double noise = 1e-12;
    if (*result.total >= metFrom - noise)
        return Status::Met;
    return *result.total >= closeFrom - noise ? Status::Close : Status::Missed;
}

GaugeValue CardWords::gauge(const CardResult &result) const
{
    GaugeValue value;
    value.attainment = result.total;
    value.status = status(result);
    value.text = result.total ? m_format.gaugePercent(result.total, closeFrom) : QString();
    value.subText = QCoreApplication::translate("CardWords", "result");
    return value;
}

QString CardWords::spoken(const CardResult &result) const
{
    QStringList words{QCoreApplication::translate("CardWords", "Result %1").arg(this->result(result.total)),
                      statusWord(status(result)).toLower()};
    if (const QString paid = payout(result); !paid.isEmpty())
        words.append(paid);
    return words.join(QStringLiteral(", "));
}

} // namespace vekha::ui
