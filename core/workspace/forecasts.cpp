// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/forecasts.h"

#include "core/analysis/causeformula.h"
#include "core/analysis/paths.h"
#include "core/workspace/forecastcache.h"
#include "core/workspace/partknown.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vekha {

using analysis::CauseFormula;
using analysis::CauseInput;
using analysis::FittedSeries;
using analysis::NoForecast;
using calendar::Granularity;
using calendar::Period;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr int pathsDrawn = 1000;
constexpr int outcomesKept = 200;
constexpr size_t seriesOfPool = 24;
constexpr int farthestAhead = 36;
constexpr int periodsUntilEnded = 3; ///< without a figure, while others have some

int periodsOfHistory(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
        return 730;
    case Granularity::Week:
        return 260;
    case Granularity::Month:
        return 120;
    case Granularity::Quarter:
        return 60;
    case Granularity::HalfYear:
        return 40;
    case Granularity::Year:
        return 30;
    }
    return 0;
}

/// Figures of metrics over successive periods.
class History {
public:
    [[nodiscard]] static Result<History> read(const Workspace &workspace, const ForecastRequest &request,
                                              std::vector<MetricIndex> metrics)
    {
        History history(std::move(metrics));
        const auto start = workspace.dataStart();
        const auto end = workspace.dataEnd();
        if (!start || !end)
            return history;
        history.m_periods = workspace.calendar().periodsIn(request.granularity, {*start, *end});
        const size_t most = size_t(periodsOfHistory(request.granularity));
        if (history.m_periods.size() > most)
            history.m_periods.erase(history.m_periods.begin(),
                                    history.m_periods.end() - std::ptrdiff_t(most));
        facts::Query query;
        query.metrics = history.m_metrics;
        query.channels = request.channel == ChannelId::All ? request.channels : std::vector{request.channel};
        query.campaigns = request.campaigns;
        query.today = workspace.today();
        for (const Period &period : history.m_periods)
            query.buckets.push_back({period.days(), period.granularity});
        auto answer = workspace.evaluate(query);
        if (!answer)
            return failure(answer.error());
        history.m_answer = std::move(*answer);
        return history;
    }

    [[nodiscard]] const std::vector<Period> &periods() const { return m_periods; }

    /// Complete figures of a metric, nan where there is none: one a period.
    [[nodiscard]] std::vector<double> valuesOf(MetricIndex metric) const
    {
        const auto row = std::find(m_metrics.begin(), m_metrics.end(), metric);
        std::vector<double> values(m_periods.size(), nothing);
        if (row == m_metrics.end() || m_answer.groups.empty())
            return values;
        for (size_t i = 0; i < values.size(); ++i) {
            const facts::Value &value = m_answer.at(int(row - m_metrics.begin()), 0, int(i));
            if (value.number && value.complete && !value.running)
                values[i] = *value.number;
        }
        return values;
    }

private:
    explicit History(std::vector<MetricIndex> metrics) : m_metrics(std::move(metrics)) {}

    std::vector<MetricIndex> m_metrics;
    std::vector<Period> m_periods;
    facts::Answer m_answer;
};

/// Periods up to and with the last value; 0: none.
size_t lengthOf(const std::vector<double> &values)
{
    const auto last =
        std::find_if(values.rbegin(), values.rend(), [](double value) { return std::isfinite(value); });
    return size_t(values.rend() - last);
}

std::vector<double> first(const std::vector<double> &values, size_t count)
{
    return {values.begin(), values.begin() + std::ptrdiff_t(count)};
}

/// Percents that have kept between 0 and 1, but for those that may go anywhere (return on investment).
bool isShare(const metrics::Metric &metric, const std::vector<double> &values)
{
    return metric.unit == metrics::Unit::Percent && !metric.wholePercent &&
           std::none_of(values.begin(), values.end(), [](double value) { return value < 0 || value > 1; });
}

analysis::Series seriesOf(const metrics::Metric &metric, std::vector<double> values, Granularity granularity)
{
    const bool share = metric.isInput() && isShare(metric, values);
    return {std::move(values), seasonOf(granularity),
            share ? analysis::Range::Share : analysis::Range::FromValues};
}

/// What is asked for is taken from a fit for the usual horizon, so that it does not depend on who asks.
int stepsFor(const ForecastRequest &request)
{
    return std::max(request.horizon, usualHorizon(request.granularity));
}

analysis::FitOptions optionsFor(int steps)
{
    constexpr int origins = 6; // one series at a time: some more than when thousands wait
    return {steps, origins};
}

/// Makes one forecast.
class Forecaster {
public:
    Forecaster(const Workspace &workspace, const ForecastRequest &request, workspace::ForecastCache &cache)
        : m_workspace(workspace), m_request(request), m_cache(cache), m_catalog(workspace.catalog()),
          m_metric(m_catalog.at(request.metric)), m_formula(m_catalog, request.metric)
    {
    }

    Result<MetricForecast> make()
    {
        std::vector<MetricIndex> wanted{m_request.metric};
        for (const CauseInput &input : m_formula.inputs()) {
            if (std::find(wanted.begin(), wanted.end(), input.metric) == wanted.end())
                wanted.push_back(input.metric);
        }
        auto history = History::read(m_workspace, m_request, wanted);
        if (!history)
            return failure(history.error());
        m_history = std::make_unique<History>(std::move(*history));
        m_values = m_history->valuesOf(m_request.metric);
        m_length = lengthOf(m_values);
        m_result.reason = analysis::noForecast(m_values);
        m_result.figures = int(std::count_if(m_values.begin(), m_values.end(),
                                             [](double value) { return std::isfinite(value); }));
        if (m_result.reason != NoForecast::None && m_result.reason != NoForecast::TooFewPoints)
            return m_result;
        if (m_length + periodsUntilEnded < m_values.size()) {
            m_result.reason = NoForecast::DataEnded;
            return m_result;
        }
        forecast();
        return m_result;
    }

private:
    void forecast()
    {
        m_fit = *fitOf(m_request.metric, m_request, first(m_values, m_length));
        m_pool = m_cache.pool(m_request.granularity, [this] { return poolOfWorkspace(); });
        m_result.method = m_fit.method;
        m_result.typicalError = analysis::typicalError(m_fit);
        m_result.isShare = isShare(m_metric, m_values);
        m_result.neverNegative =
            std::none_of(m_values.begin(), m_values.end(), [](double value) { return value < 0; });
        if (m_metric.isInput() || !canGoByInputs() || !takeByInputs())
            takeDirectly();
        Period period = m_history->periods()[m_length - 1];
        for (int h = 0; h < m_request.horizon; ++h) {
            period = period.shifted(1);
            m_result.periods.push_back(period);
        }
    }

    /// An input is fitted once, however many KPIs are made of it.
    [[nodiscard]] std::shared_ptr<const FittedSeries> fitOf(MetricIndex metric, const ForecastRequest &of,
                                                            std::vector<double> values) const
    {
        ForecastRequest key = of;
        key.metric = metric;
        key.horizon = stepsFor(of);
        const size_t length = values.size();
        return m_cache.fit(key, length, [&] {
            return analysis::fitted(seriesOf(m_catalog.at(metric), std::move(values), of.granularity),
                                    optionsFor(key.horizon));
        });
    }

    /// The totals of the inputs with data: what the bounds of all forecasts learn from.
    [[nodiscard]] analysis::SpreadPool poolOfWorkspace() const
    {
        const int steps = usualHorizon(m_request.granularity);
        std::vector<MetricIndex> inputs = m_workspace.inputsWithData();
        if (inputs.size() > seriesOfPool)
            inputs.resize(seriesOfPool);
        ForecastRequest whole;
        whole.granularity = m_request.granularity;
        std::vector<FittedSeries> fits;
        if (const auto history = History::read(m_workspace, whole, inputs)) {
            for (const MetricIndex input : inputs) {
                std::vector<double> values = history->valuesOf(input);
                values.resize(lengthOf(values));
                fits.push_back(*fitOf(input, whole, std::move(values)));
            }
        }
        return analysis::pooledSpread(fits, steps);
    }

    /// The formula takes its inputs as they are or of earlier periods; limits to types of channels and people
    /// counted per month are left to the KPI's own figures.
    [[nodiscard]] bool canGoByInputs() const
    {
        const auto &inputs = m_formula.inputs();
        return m_fit.method != analysis::Method::LastValue && !inputs.empty() &&
               std::all_of(inputs.begin(), inputs.end(),
                           [](const CauseInput &input) { return input.types == ~0u && !input.monthly; });
    }

    /// How many periods before the forecast one the formula takes an input from.
    [[nodiscard]] int periodsBack(const CauseInput &input) const
    {
        int back = 0;
        for (const metrics::Shift shift : input.shifts)
            back += shift == metrics::Shift::Previous ? 1 : seasonOf(m_request.granularity);
        return back;
    }

    /// Fits each input once; false where one of them cannot be forecast.
    bool fitInputs()
    {
        for (const CauseInput &input : m_formula.inputs()) {
            if (std::find(m_inputs.begin(), m_inputs.end(), input.metric) != m_inputs.end())
                continue;
            const std::vector<double> values = m_history->valuesOf(input.metric);
            const size_t length = lengthOf(values);
            m_inputs.push_back(input.metric);
            m_inputValues.push_back(values);
            if (length == 0) {
                m_paths.push_back({}); // absent: an optional input counts as 0
                continue;
            }
            if (length < m_length)
                return false; // the KPI goes on without it: its own figures know how
            FittedSeries fit = *fitOf(input.metric, m_request, first(values, m_length));
            if (fit.method == analysis::Method::None)
                return false;
            m_paths.push_back(
                {std::move(fit),
                 {values.begin() + std::ptrdiff_t(m_length), values.begin() + std::ptrdiff_t(length)}});
        }
        return true;
    }

    /// Figure of an input for a step of a path (path -1: by the means).
    [[nodiscard]] std::optional<double> inputAt(const analysis::JointPaths &joint, const CauseInput &input,
                                                int path, int step) const
    {
        const size_t place =
            size_t(std::find(m_inputs.begin(), m_inputs.end(), input.metric) - m_inputs.begin());
        const int at = step - periodsBack(input);
        if (at < 0) {
            const int known = int(m_length) + at;
            const double value = known >= 0 ? m_inputValues[place][size_t(known)] : nothing;
            return std::isfinite(value) ? std::optional(value) : std::nullopt;
        }
        const int forecast = m_pathOf[place];
        if (forecast < 0)
            return std::nullopt;
        const analysis::PathInput &whole = m_present[size_t(forecast)];
        if (path >= 0)
            return joint.at(forecast, path, at);
        return at < int(whole.known.size()) ? whole.known[size_t(at)]
                                            : whole.fit.series.restored(whole.fit.moments.mean[size_t(at)]);
    }

    [[nodiscard]] std::optional<double> formulaAt(const analysis::JointPaths &joint, int path, int step) const
    {
        std::vector<std::optional<double>> figures;
        for (const CauseInput &input : m_formula.inputs())
            figures.push_back(inputAt(joint, input, path, step));
        const int months = calendar::monthsIn(m_request.granularity);
        constexpr double daysOfMonth = 365.2425 / 12;
        const double rangeMonths =
            months > 0 ? months : (m_request.granularity == Granularity::Week ? 7 : 1) / daysOfMonth;
        return m_formula.value(figures, rangeMonths);
    }

    bool takeByInputs()
    {
        if (!fitInputs())
            return false;
        for (analysis::PathInput &path : m_paths) {
            m_pathOf.push_back(path.fit.method == analysis::Method::None ? -1 : int(m_present.size()));
            if (m_pathOf.back() >= 0)
                m_present.push_back(std::move(path));
        }
        for (analysis::PathInput &path : m_present) { // a gap in what is known already ends it
            const auto gap =
                std::find_if(path.known.begin(), path.known.end(), [](double v) { return std::isnan(v); });
            path.known.erase(gap, path.known.end());
        }
        const analysis::JointPaths joint(m_present, *m_pool, m_request.horizon, pathsDrawn);
        MetricForecast kept = m_result;
        for (int step = 0; step < m_request.horizon; ++step) {
            if (!takeStep(joint, step)) {
                m_result = std::move(kept);
                return false;
            }
        }
        m_result.byInputs = true;
        return true;
    }

    bool takeStep(const analysis::JointPaths &joint, int step)
    {
        std::vector<double> outcomes;
        for (int path = 0; path < joint.paths(); ++path) {
            const auto value = formulaAt(joint, path, step);
            if (value && std::isfinite(*value))
                outcomes.push_back(inRange(*value));
        }
        if (int(outcomes.size()) * 2 < joint.paths())
            return false; // mostly divided by zero
        std::sort(outcomes.begin(), outcomes.end());
        const auto quantile = [&](double share) { return analysis::quantileOf(outcomes, share); };
        const double lo80 = quantile(0.10);
        const double hi80 = quantile(0.90);
        const double mean = formulaAt(joint, -1, step).value_or(quantile(0.5));
        add(std::clamp(inRange(mean), lo80, hi80), lo80, hi80, quantile(0.025), quantile(0.975));
        std::vector<double> thinned;
        thinned.reserve(size_t(outcomesKept));
        for (int i = 0; i < outcomesKept; ++i)
            thinned.push_back(quantile((i + 0.5) / outcomesKept));
        m_result.outcomes.push_back(std::move(thinned));
        return true;
    }

    [[nodiscard]] double inRange(double value) const
    {
        return isShare(m_metric, m_values) ? std::clamp(value, 0.0, 1.0) : value;
    }

    void takeDirectly()
    {
        const analysis::Forecast forecast = analysis::forecastOf(m_fit, *m_pool);
        for (int step = 0; step < m_request.horizon; ++step) {
            const size_t h = size_t(step);
            add(inRange(forecast.mean[h]), inRange(forecast.lo80[h]), inRange(forecast.hi80[h]),
                inRange(forecast.lo95[h]), inRange(forecast.hi95[h]));
            std::vector<double> outcomes = analysis::outcomesOf(m_fit, *m_pool, step, outcomesKept);
            for (double &outcome : outcomes)
                outcome = inRange(outcome);
            m_result.outcomes.push_back(std::move(outcomes));
        }
    }

    void add(double mean, double lo80, double hi80, double lo95, double hi95)
    {
        m_result.mean.push_back(mean);
        m_result.lo80.push_back(lo80);
        m_result.hi80.push_back(hi80);
        m_result.lo95.push_back(std::min(lo95, lo80));
        m_result.hi95.push_back(std::max(hi95, hi80));
    }

    const Workspace &m_workspace;
    const ForecastRequest &m_request;
    workspace::ForecastCache &m_cache;
    metrics::MetricCatalog m_catalog;
    const metrics::Metric &m_metric;
    CauseFormula m_formula;
    std::unique_ptr<History> m_history;
    std::vector<double> m_values; ///< of the metric itself
    size_t m_length = 0;          ///< periods up to its last value
    FittedSeries m_fit;
    std::shared_ptr<const analysis::SpreadPool> m_pool;
    std::vector<MetricIndex> m_inputs;
    std::vector<std::vector<double>> m_inputValues; ///< by m_inputs
    std::vector<analysis::PathInput> m_paths;       ///< by m_inputs
    std::vector<analysis::PathInput> m_present;     ///< those with data
    std::vector<int> m_pathOf;                      ///< by m_inputs: place in m_present, -1
    MetricForecast m_result;
};

/// The nearest periods of a forecast.
MetricForecast cut(MetricForecast forecast, int horizon)
{
    const size_t count = size_t(std::max(1, horizon));
    if (forecast.periods.size() <= count)
        return forecast;
    forecast.periods.resize(count);
    forecast.outcomes.resize(count);
    for (auto *list : {&forecast.mean, &forecast.lo80, &forecast.hi80, &forecast.lo95, &forecast.hi95})
        list->resize(count);
    return forecast;
}

} // namespace

int MetricForecast::indexOf(const Period &period) const
{
    const auto found = std::find(periods.begin(), periods.end(), period);
    return found == periods.end() ? -1 : int(found - periods.begin());
}

targets::Expectation MetricForecast::expectation(int index) const
{
    if (index < 0 || index >= int(periods.size()))
        return {};
    const size_t i = size_t(index);
    return {mean[i], lo80[i], hi80[i], lo95[i], hi95[i], outcomes[i]};
}

int seasonOf(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
        return 7;
    case Granularity::Week:
        return 52;
    case Granularity::Month:
        return 12;
    case Granularity::Quarter:
        return 4;
    case Granularity::HalfYear:
        return 2;
    case Granularity::Year:
        return 1;
    }
    return 1;
}

int usualHorizon(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
        return 14;
    case Granularity::Week:
        return 8;
    case Granularity::Month:
        return 6;
    case Granularity::Quarter:
        return 4;
    case Granularity::HalfYear:
    case Granularity::Year:
        return 2;
    }
    return 1;
}

Result<MetricForecast> forecastOf(const Workspace &workspace, const ForecastRequest &request)
{
    const auto cache = workspace.forecastCache();
    ForecastRequest whole = request;
    whole.horizon = stepsFor(request);
    if (whole.channel != ChannelId::All)
        whole.channels.clear();
    if (auto known = cache->find(whole))
        return cut(std::move(*known), request.horizon);
    auto made = Forecaster(workspace, whole, *cache).make();
    if (made)
        made = workspace::withPartsKnown(workspace, whole, std::move(*made));
    if (!made)
        return made;
    cache->keep(whole, *made);
    return cut(std::move(*made), request.horizon);
}

Result<std::optional<targets::Expectation>> expectationAt(const Workspace &workspace, ForecastRequest request,
                                                          const Period &period)
{
    using Expected = std::optional<targets::Expectation>;
    const auto end = workspace.dataEnd();
    if (!end)
        return Expected();
    request.granularity = period.granularity;
    request.horizon = usualHorizon(period.granularity);
    const Period reach = workspace.calendar().periodOf(period.granularity, *end).shifted(request.horizon - 1);
    for (Period each = reach; each < period && request.horizon < farthestAhead; each = each.shifted(1))
        ++request.horizon;
    const auto forecast = forecastOf(workspace, request);
    if (!forecast)
        return failure(forecast.error());
    const int place = forecast->indexOf(period);
    if (place < 0 || forecast->reason != NoForecast::None)
        return Expected();
    return Expected(forecast->expectation(place));
}

} // namespace vekha
