// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/warningfigures.h"

#include "core/workspace/forecasts.h"
#include "core/workspace/funnel.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vekha::workspace {

using analysis::CauseFormula;
using analysis::RatioForm;
using calendar::Period;

namespace {

constexpr int yearsBack = 3;
constexpr int periodsOfWorth = 3; ///< over which the revenue of one lead is taken

/// The ratio of a formula, if what it divides by are figures of the period itself.
std::optional<RatioForm> ratioOf(const CauseFormula &formula)
{
    auto ratio = formula.ratio(std::vector<bool>(formula.inputs().size(), true));
    if (!ratio)
        return std::nullopt;
    for (size_t i = 0; i < formula.inputs().size(); ++i) {
        if (ratio->below.by[i] != 0 && !formula.inputs()[i].shifts.empty())
            return std::nullopt;
    }
    return ratio;
}

const WarningRule *ruleOf(const store::Content &content, const MetricId &metric)
{
    const auto found = std::find_if(content.warningRules.begin(), content.warningRules.end(),
                                    [&](const WarningRule &rule) { return rule.metric == metric; });
    return found == content.warningRules.end() ? nullptr : &*found;
}

} // namespace

WarningFigures::WarningFigures(const Workspace &workspace, const WarningPeriods &periods)
    : m_workspace(workspace), m_content(workspace.content()), m_periods(periods)
{
}

Result<WarningFigures> WarningFigures::read(const Workspace &workspace,
                                            const std::vector<MetricIndex> &watched,
                                            const WarningPeriods &periods)
{
    WarningFigures figures(workspace, periods);
    if (const Done loaded = figures.load(watched); !loaded)
        return failure(loaded.error());
    return figures;
}

Done WarningFigures::load(const std::vector<MetricIndex> &watched)
{
    const metrics::MetricCatalog &catalog = m_content->catalog;
    std::set<MetricIndex> wanted(watched.begin(), watched.end());
    for (const MetricIndex metric : watched) {
        CauseFormula formula(catalog, metric);
        auto ratio = ratioOf(formula);
        for (const analysis::CauseInput &input : formula.inputs())
            wanted.insert(input.metric);
        m_formulas.emplace(metric, Formula{std::move(formula), std::move(ratio)});
    }
    if (const auto revenue = catalog.indexOf(QStringLiteral("revenue")))
        wanted.insert(*revenue);

    facts::Query query;
    query.today = m_workspace.today();
    query.split = facts::Split::Channel;
    for (const MetricIndex metric : wanted) {
        m_rows[metric] = int(query.metrics.size());
        query.metrics.push_back(metric);
    }
    const int season = std::max(1, seasonOf(m_periods.finished.granularity));
    const calendar::Day start = m_workspace.dataStart().value_or(m_periods.finished.first);
    for (int back = yearsBack * season; back-- > 0;) {
        const Period period = m_periods.finished.shifted(-back);
        if (period.days().last < start && back > 0)
            continue;
        m_finished.push_back(period);
        query.buckets.push_back({period.days(), period.granularity});
    }
    if (m_periods.running)
        query.buckets.push_back({m_periods.running->days(), m_periods.running->granularity});
    auto answer = m_workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());
    m_answer = std::move(*answer);

    m_channels.push_back(ChannelId::All);
    for (const Channel &channel : m_content->channels) {
        if (channel.id != ChannelId::Company && !channel.archived && m_answer.groupOf(channel.id) >= 0)
            m_channels.push_back(channel.id);
    }
    return {};
}

std::optional<double> WarningFigures::at(MetricIndex metric, ChannelId channel, int bucket) const
{
    const auto row = m_rows.find(metric);
    const int group = m_answer.groupOf(channel);
    if (row == m_rows.end() || group < 0 || bucket < 0 || bucket >= int(m_answer.buckets.size()))
        return std::nullopt;
    return m_answer.at(row->second, group, bucket).number;
}

int WarningFigures::bucketOf(bool running) const
{
    return running && m_periods.running ? int(m_finished.size()) : int(m_finished.size()) - 1;
}

warnings::History WarningFigures::historyOf(MetricIndex metric, ChannelId channel) const
{
    warnings::History history;
    history.season = std::max(1, seasonOf(m_periods.finished.granularity));
    history.periods = m_finished;
    const auto row = m_rows.find(metric);
    const int group = m_answer.groupOf(channel);
    for (int bucket = 0; bucket < int(m_finished.size()); ++bucket) {
        std::optional<double> number;
        if (row != m_rows.end() && group >= 0) {
            const facts::Value &value = m_answer.at(row->second, group, bucket);
            number = value.complete && !value.running ? value.number : std::nullopt;
        }
        history.values.push_back(number);
    }
    // What was before the first figure is no gap.
    const auto first = std::find_if(history.values.begin(), history.values.end(),
                                    [](const auto &value) { return value.has_value(); });
    const auto before = first - history.values.begin();
    history.values.erase(history.values.begin(), first);
    history.periods.erase(history.periods.begin(), history.periods.begin() + before);
    return history;
}

std::optional<double> WarningFigures::revenue(bool running) const
{
    const auto metric = m_content->catalog.indexOf(QStringLiteral("revenue"));
    const auto value = metric ? at(*metric, ChannelId::All, bucketOf(running)) : std::nullopt;
    return value && *value > 0 ? value : std::nullopt;
}

bool WarningFigures::isRatio(MetricIndex metric) const
{
    const auto found = m_formulas.find(metric);
    return found != m_formulas.end() && found->second.ratio.has_value();
}

std::optional<double> WarningFigures::below(MetricIndex metric, ChannelId channel, int bucket) const
{
    const Formula &made = m_formulas.at(metric);
    double sum = 0;
    bool isKnown = false;
    for (size_t i = 0; i < made.formula.inputs().size(); ++i) {
        if (made.ratio->below.by[i] == 0)
            continue;
        const auto figure = at(made.formula.inputs()[i].metric, channel, bucket);
        isKnown = isKnown || figure.has_value();
        sum += made.ratio->below.by[i] * figure.value_or(0);
    }
    return isKnown ? std::optional(sum) : std::nullopt;
}

double WarningFigures::smallestVolume(MetricIndex metric, const RatioForm &ratio,
                                      const CauseFormula &formula) const
{
    const WarningRule *rule = ruleOf(*m_content, m_content->catalog.at(metric).id);
    if (rule && rule->smallestVolume)
        return *rule->smallestVolume;
    double least = 0;
    for (size_t i = 0; i < formula.inputs().size(); ++i) {
        if (ratio.below.by[i] != 0)
            least = std::max(
                least, warnings::usualSmallestVolume(m_content->catalog.at(formula.inputs()[i].metric)));
    }
    return least;
}

bool WarningFigures::hasVolume(MetricIndex metric, ChannelId channel, bool running) const
{
    const auto found = m_formulas.find(metric);
    const int bucket = bucketOf(running);
    if (found == m_formulas.end())
        return true;
    if (found->second.ratio) {
        const auto volume = below(metric, channel, bucket);
        return volume &&
               std::abs(*volume) >= smallestVolume(metric, *found->second.ratio, found->second.formula);
    }
    // What is no ratio has a least only where the person has set one.
    const WarningRule *rule = ruleOf(*m_content, m_content->catalog.at(metric).id);
    if (!rule || !rule->smallestVolume)
        return true;
    const auto value = at(metric, channel, bucket);
    return value && std::abs(*value) >= *rule->smallestVolume;
}

double WarningFigures::shareOf(MetricIndex metric, ChannelId channel) const
{
    if (channel == ChannelId::All)
        return 1;
    const int bucket = bucketOf(false);
    const auto shareOf = [&](std::optional<double> part, std::optional<double> whole) -> double {
        return part && whole && *whole != 0 ? *part / *whole : 0;
    };
    if (isRatio(metric))
        return shareOf(below(metric, channel, bucket), below(metric, ChannelId::All, bucket));
    return shareOf(at(metric, channel, bucket), at(metric, ChannelId::All, bucket));
}

std::optional<double> WarningFigures::valueOfOne(MetricIndex input, ChannelId channel) const
{
    const auto revenue = m_content->catalog.indexOf(QStringLiteral("revenue"));
    if (!revenue)
        return std::nullopt;
    double money = 0;
    double count = 0;
    const int last = bucketOf(false);
    for (int bucket = std::max(0, last - periodsOfWorth + 1); bucket <= last; ++bucket) {
        const auto brought = at(*revenue, channel, bucket);
        const auto number = at(input, channel, bucket);
        if (!brought || !number)
            continue;
        money += *brought;
        count += *number;
    }
    return money > 0 && count > 0 ? std::optional(money / count) : std::nullopt;
}

std::optional<double> WarningFigures::worthOf(MetricIndex metric, ChannelId channel, double difference,
                                              bool running) const
{
    const metrics::MetricCatalog &catalog = m_content->catalog;
    const auto isStage = [&](MetricIndex input) {
        static const QStringList stages{
            QStringLiteral("clicks"),    QStringLiteral("sessions"), QStringLiteral("product_views"),
            QStringLiteral("cart_adds"), QStringLiteral("leads"),    QStringLiteral("mql"),
            QStringLiteral("sqo"),       QStringLiteral("orders"),   QStringLiteral("deals_won")};
        return stages.contains(catalog.at(input).id);
    };
    const auto worth = [&](MetricIndex input, double amount) -> std::optional<double> {
        if (catalog.at(input).unit == metrics::Unit::Money)
            return std::abs(amount);
        const auto one = isStage(input) ? valueOfOne(input, channel) : std::nullopt;
        return one ? std::optional(std::abs(amount) * *one) : std::nullopt;
    };
    const auto found = m_formulas.find(metric);
    const metrics::Metric &definition = catalog.at(metric);
    if (found == m_formulas.end() || !found->second.ratio) {
        const bool addsUp = definition.isInput() ? definition.input().overTime == metrics::OverTime::Sum
                                                 : definition.unit == metrics::Unit::Money;
        return addsUp ? worth(metric, difference) : std::nullopt;
    }
    // Above the stroke there must be one kind of thing alone.
    const Formula &made = found->second;
    MetricIndex above = -1;
    for (size_t i = 0; i < made.formula.inputs().size(); ++i) {
        const MetricIndex input = made.formula.inputs()[i].metric;
        if (made.ratio->above.by[i] == 0)
            continue;
        const bool isSameKind = above < 0 || (catalog.at(above).unit == metrics::Unit::Money &&
                                              catalog.at(input).unit == metrics::Unit::Money);
        if (!isSameKind)
            return std::nullopt;
        above = input;
    }
    // Fewer clicks of more impressions lose nothing: what is merely seen has no worth.
    constexpr double seen = 1000;
    for (size_t i = 0; i < made.formula.inputs().size(); ++i) {
        const metrics::Metric &input = catalog.at(made.formula.inputs()[i].metric);
        if (made.ratio->below.by[i] != 0 && warnings::usualSmallestVolume(input) >= seen)
            return std::nullopt;
    }
    const auto volume = below(metric, channel, bucketOf(running));
    return above >= 0 && volume ? worth(above, difference * *volume) : std::nullopt;
}

std::optional<SmallestVolume> usualSmallestVolume(const metrics::MetricCatalog &catalog, MetricIndex metric)
{
    const CauseFormula formula(catalog, metric);
    const auto ratio = ratioOf(formula);
    if (!ratio)
        return std::nullopt;
    SmallestVolume found;
    for (size_t i = 0; i < formula.inputs().size(); ++i) {
        const MetricIndex input = formula.inputs()[i].metric;
        if (ratio->below.by[i] == 0)
            continue;
        const double least = warnings::usualSmallestVolume(catalog.at(input));
        if (found.dividedBy < 0 || least > found.least)
            found = {input, least};
    }
    return found.dividedBy >= 0 && found.least > 0 ? std::optional(found) : std::nullopt;
}

} // namespace vekha::workspace
