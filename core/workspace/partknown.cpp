// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partknown.h"

#include "core/calendar/comparison.h"
#include "core/targets/pace.h"
#include "core/targets/seasonalnaive.h"
#include "core/workspace/expectation.h"

#include <algorithm>
#include <cmath>

namespace vekha::workspace {

using calendar::Day;
using calendar::DayRange;
using calendar::Period;
using targets::Course;
using targets::Expectation;

namespace {

/// What is there of one period.
struct Part {
    double soFar = 0;
    double shareDone = 0;
    std::optional<double> before; ///< the figure of the period before
    Day until = 0;
};

/// Reads the parts of one metric's periods.
class PartReader {
public:
    PartReader(const Workspace &workspace, const ForecastRequest &request,
               std::shared_ptr<const facts::FactSource> source)
        : m_workspace(workspace), m_request(request), m_source(std::move(source)),
          m_course(courseOf(request.metric, workspace.catalog()))
    {
    }

    [[nodiscard]] Course course() const { return m_course; }

    [[nodiscard]] Result<std::optional<Part>> read(const Period &period) const
    {
        const Reach reach = reachOf(m_workspace, *m_source, m_request.metric, period.days());
        if (reach.days <= 0)
            return std::optional<Part>();
        const Period before = period.shifted(-1);
        const auto lastYear = period.yearAgo();
        facts::Query query;
        query.metrics = {m_request.metric};
        query.channels =
            m_request.channel == ChannelId::All ? m_request.channels : std::vector{m_request.channel};
        query.campaigns = m_request.campaigns;
        query.today = m_workspace.today();
        query.buckets = {{period.days(), period.granularity}, {before.days(), before.granularity}};
        if (lastYear) {
            query.buckets.push_back({lastYear->days(), lastYear->granularity});
            query.buckets.push_back({calendar::firstDays(lastYear->days(), reach.days), std::nullopt});
        }
        const auto answer = m_workspace.evaluate(query);
        if (!answer)
            return failure(answer.error());
        if (answer->groups.empty() || !answer->at(0, 0, 0).number)
            return std::optional<Part>();
        Part part;
        part.soFar = *answer->at(0, 0, 0).number;
        part.before = answer->at(0, 0, 1).number;
        part.until = period.first + reach.days - 1;
        part.shareDone = shareDone(*answer, period, part, lastYear.has_value());
        return std::optional(part);
    }

private:
    /// Of what adds up the share that last year had by the same day; else that of the days.
    [[nodiscard]] double shareDone(const facts::Answer &answer, const Period &period, const Part &part,
                                   bool hasLastYear) const
    {
        targets::PaceFacts facts;
        facts.period = period.days();
        facts.lastDay = part.until;
        facts.soFar = part.soFar;
        if (m_course == Course::AddsUp && hasLastYear) {
            const facts::Value &whole = answer.at(0, 0, 2);
            facts.lastYearWhole = whole.complete ? whole.number : std::nullopt;
            facts.lastYearSoFar = answer.at(0, 0, 3).number;
        }
        return targets::paceOf(facts).shareDue;
    }

    const Workspace &m_workspace;
    const ForecastRequest &m_request;
    std::shared_ptr<const facts::FactSource> m_source;
    Course m_course;
};

/// What adds up and has never been taken back only grows.
void keepAbove(Expectation &expected, double soFar)
{
    for (double *bound : {&expected.mean, &expected.lo80, &expected.hi80, &expected.lo95, &expected.hi95})
        *bound = std::max(*bound, soFar);
    for (double &outcome : expected.outcomes)
        outcome = std::max(outcome, soFar);
}

void keepInside(Expectation &expected, double low, double high)
{
    for (double *bound : {&expected.mean, &expected.lo80, &expected.hi80, &expected.lo95, &expected.hi95})
        *bound = std::clamp(*bound, low, high);
    for (double &outcome : expected.outcomes)
        outcome = std::clamp(outcome, low, high);
}

void put(MetricForecast &forecast, size_t at, Expectation expected)
{
    forecast.mean[at] = expected.mean;
    forecast.lo80[at] = expected.lo80;
    forecast.hi80[at] = expected.hi80;
    forecast.lo95[at] = expected.lo95;
    forecast.hi95[at] = expected.hi95;
    forecast.outcomes[at] = std::move(expected.outcomes);
}

} // namespace

Reach reachOf(const Workspace &workspace, const facts::FactSource &source, MetricIndex metric,
              const DayRange &days)
{
    Reach reach;
    Day last = std::min(days.last, calendar::dayOf(workspace.today()));
    for (const MetricIndex input : workspace.content()->catalog.inputsOf(metric)) {
        const auto end = source.dataEnd(input);
        if (!end || *end >= last)
            continue;
        last = *end;
        reach.latest = input;
    }
    reach.days = DayRange{days.first, last}.days();
    return reach;
}

Result<MetricForecast> withPartsKnown(const Workspace &workspace, const ForecastRequest &request,
                                      MetricForecast forecast)
{
    const auto source = workspace.source();
    if (!source)
        return failure(source.error());
    const PartReader reader(workspace, request, *source);
    const Day last = std::min(calendar::dayOf(workspace.today()),
                              workspace.dataEnd().value_or(calendar::dayOf(workspace.today())));
    for (size_t i = 0; i < forecast.periods.size() && forecast.periods[i].first <= last; ++i) {
        const auto part = reader.read(forecast.periods[i]);
        if (!part)
            return failure(part.error());
        if (!*part)
            continue;
        const Expectation whole = forecast.expectation(int(i));
        Expectation known = targets::withPartKnown(whole, reader.course(), (*part)->soFar, (*part)->shareDone,
                                                   (*part)->before);
        if (forecast.neverNegative && reader.course() == Course::AddsUp)
            keepAbove(known, (*part)->soFar);
        else if (forecast.neverNegative)
            keepInside(known, 0, forecast.isShare ? 1 : HUGE_VAL);
        put(forecast, i, std::move(known));
        forecast.knownUntil = (*part)->until;
    }
    return forecast;
}

} // namespace vekha::workspace
