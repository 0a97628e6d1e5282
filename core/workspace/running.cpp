// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/running.h"

#include "core/calendar/comparison.h"
#include "core/workspace/expectation.h"
#include "core/workspace/forecasts.h"
#include "core/workspace/partknown.h"

#include <algorithm>

namespace vekha {

using calendar::Period;
using targets::Course;
using targets::Standing;

RunningPeriod::RunningPeriod(const Workspace &workspace, const Period &period,
                             std::vector<ChannelId> channels)
    : m_workspace(workspace), m_period(period), m_channels(std::move(channels)),
      m_content(workspace.content())
{
}

RunningPeriod::Reach RunningPeriod::reachOf(MetricIndex metric) const
{
    const workspace::Reach reach = workspace::reachOf(m_workspace, *m_source, metric, m_period.days());
    return {metric, reach.days, reach.latest, -1};
}

Done RunningPeriod::load(const std::vector<MetricIndex> &metrics)
{
    const auto source = m_workspace.source();
    if (!source)
        return failure(source.error());
    m_source = *source;
    facts::Query query;
    query.metrics = metrics;
    query.channels = m_channels;
    query.split = facts::Split::Channel;
    query.today = m_workspace.today();
    m_historyPeriods = periodsOfHistory(m_period.granularity);
    for (int back = m_historyPeriods; back > 0; --back) {
        const Period before = m_period.shifted(-back);
        query.buckets.push_back({before.days(), before.granularity});
    }
    const auto lastYear = m_period.yearAgo();
    if (lastYear) {
        m_lastYearBucket = int(query.buckets.size());
        query.buckets.push_back({lastYear->days(), lastYear->granularity});
    }
    for (const MetricIndex metric : metrics) {
        Reach reach = reachOf(metric);
        if (lastYear && reach.days > 0) {
            const facts::Bucket part{calendar::firstDays(lastYear->days(), reach.days), std::nullopt};
            const auto known = std::find(query.buckets.begin() + m_lastYearBucket, query.buckets.end(), part);
            reach.lastYearBucket = int(known - query.buckets.begin());
            if (known == query.buckets.end())
                query.buckets.push_back(part);
        }
        m_reaches.push_back(reach);
    }
    auto answer = m_workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());
    m_answer = std::move(*answer);
    return {};
}

bool RunningPeriod::concerns(const facts::Value &value) const
{
    if (!value.hasNumber())
        return m_period.days().last >= calendar::dayOf(m_workspace.today());
    return value.running || !value.complete;
}

bool RunningPeriod::isEnteredMonthly(MetricIndex input) const
{
    const auto end = input >= 0 ? m_source->dataEnd(input) : std::nullopt;
    const auto facts = end ? m_source->facts({{input}, {}, {}}, {*end, *end})
                           : Result<std::vector<facts::SeriesFacts>>(std::vector<facts::SeriesFacts>());
    if (!facts)
        return false;
    return std::any_of(facts->begin(), facts->end(), [](const facts::SeriesFacts &series) {
        return std::any_of(series.facts.begin(), series.facts.end(), [](const facts::Fact &fact) {
            return fact.period.granularity >= calendar::Granularity::Month;
        });
    });
}

targets::Pace RunningPeriod::paceOf(const Standing &standing, const Reach &reach, int row, int group,
                                    std::optional<double> expected) const
{
    targets::PaceFacts facts;
    facts.period = m_period.days();
    facts.lastDay = facts.period.first + reach.days - 1;
    facts.target = standing.target->low.value_or(standing.target->value);
    facts.soFar = *standing.actual;
    facts.expectedAtEnd = expected;
    if (reach.lastYearBucket >= 0) {
        facts.lastYearSoFar = m_answer.at(row, group, reach.lastYearBucket).number;
        const facts::Value &whole = m_answer.at(row, group, m_lastYearBucket);
        facts.lastYearWhole = whole.complete ? whole.number : std::nullopt;
    }
    return targets::paceOf(facts);
}

std::optional<targets::Expectation> RunningPeriod::atEnd(const Standing &standing, const Reach &reach,
                                                         int row, int group, ChannelId channel,
                                                         double shareDone) const
{
    ForecastRequest request;
    request.metric = reach.metric;
    request.channel = channel;
    request.channels = m_channels;
    if (const auto expected = expectationAt(m_workspace, request, m_period); expected && *expected)
        return **expected;
    // The figures have gone on since: as it would have been foretold then.
    std::vector<std::optional<double>> history;
    for (int bucket = 0; group >= 0 && bucket < m_historyPeriods; ++bucket) {
        const facts::Value &value = m_answer.at(row, group, bucket);
        history.push_back(value.complete && !value.running ? value.number : std::nullopt);
    }
    const auto whole = expectationOf(history, m_period.granularity);
    if (!whole)
        return std::nullopt;
    return targets::withPartKnown(*whole, courseOf(reach.metric, m_content->catalog), *standing.actual,
                                  shareDone, history.empty() ? std::nullopt : history.back());
}

void RunningPeriod::judge(Standing &standing, MetricIndex metric, ChannelId channel) const
{
    const auto found = std::find_if(m_reaches.begin(), m_reaches.end(),
                                    [metric](const Reach &reach) { return reach.metric == metric; });
    if (found == m_reaches.end() || !standing.target)
        return;
    if (!standing.actual) {
        targets::judgeNotBegun(standing, m_period.days().days(), isEnteredMonthly(found->latest));
        nameAwaited(standing.rule, *found);
        return;
    }
    const int row = int(found - m_reaches.begin());
    const int group = m_answer.groupOf(channel);
    targets::RunningFacts running;
    running.days = m_period.days().days();
    running.daysWithData = found->days;
    running.enteredMonthly = isEnteredMonthly(found->latest);
    const Course course = courseOf(metric, m_content->catalog);
    std::optional<targets::Pace> pace;
    if (course == Course::AddsUp && found->days > 0 && group >= 0)
        pace = paceOf(standing, *found, row, group, std::nullopt);
    if (found->days > 0)
        running.atEnd = atEnd(standing, *found, row, group, channel,
                              pace ? pace->shareDue : double(found->days) / running.days);
    if (pace && running.atEnd)
        pace = paceOf(standing, *found, row, group, running.atEnd->mean);
    running.pace = pace;
    targets::judgeRunning(standing, m_content->catalog.at(metric), running);
    nameAwaited(standing.rule, *found);
}

void RunningPeriod::nameAwaited(targets::StatusRule &rule, const Reach &reach)
{
    if (rule.kind == targets::StatusRule::Kind::EnteredMonthly && reach.latest != reach.metric)
        rule.input = reach.latest;
}

double closeFromAt(const store::Content &content, MetricIndex metric, const Period &period)
{
    const metrics::Metric &definition = content.catalog.at(metric);
    const QDateTime end(calendar::dateOf(period.days().last + 1), QTime(0, 0), Qt::UTC);
    for (const store::MetricRevision &revision : content.metricRevisions) {
        if (revision.metric != definition.id || revision.until < end)
            continue;
        if (const auto then = revision.definition())
            return then->closeFrom;
    }
    return definition.closeFrom;
}

} // namespace vekha
