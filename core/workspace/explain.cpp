// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/explain.h"

#include "core/calendar/comparison.h"
#include "core/workspace/kpitable.h"

#include <algorithm>
#include <cmath>

namespace vekha {

using analysis::CauseFigures;
using analysis::CauseFormula;
using analysis::CauseInput;
using facts::Group;

namespace {

using Compare = ViewState::Compare;

constexpr double daysOfMonth = 365.2425 / 12;

/// Months of a range as `range_months` counts them; whole months are whole.
double monthsOf(const calendar::DayRange &days)
{
    if (calendar::isWholeMonths(days))
        return calendar::monthOf(days.last) - calendar::monthOf(days.first) + 1;
    return days.days() / daysOfMonth;
}

/// A catalogue with one more KPI for each input that a formula does not take as it is: limited to channel
/// types, of another period, per month. Their figures are then evaluated by the rules of any KPI.
class Probes {
public:
    Probes(const metrics::MetricCatalog &catalog, const std::vector<CauseInput> &inputs) : m_catalog(catalog)
    {
        std::vector<metrics::Metric> made;
        for (const CauseInput &input : inputs)
            m_ids.push_back(input.isPlain() ? catalog.at(input.metric).id : add(input, made));
        if (made.empty())
            return;
        for (MetricIndex i = 0; i < catalog.size(); ++i)
            made.push_back(catalog.at(i));
        if (auto extended = metrics::MetricCatalog::with(made))
            m_catalog = *extended;
    }

    [[nodiscard]] const metrics::MetricCatalog &catalog() const { return m_catalog; }
    [[nodiscard]] std::vector<MetricIndex> metrics() const
    {
        std::vector<MetricIndex> indexes;
        for (const MetricId &id : m_ids)
            indexes.push_back(m_catalog.indexOf(id).value_or(0));
        return indexes;
    }

private:
    MetricId add(const CauseInput &input, std::vector<metrics::Metric> &made)
    {
        const MetricId &id = m_catalog.at(input.metric).id;
        MetricId name = id;
        metrics::KpiRules rules;
        if (input.monthly)
            rules.monthly = {id};
        for (unsigned type = 0; type < 32 && input.types != ~0u; ++type) {
            if (input.types & (1u << type) && type <= unsigned(ChannelType::Company))
                rules.only.push_back(ChannelType(type));
        }
        // Each shift needs a KPI of its own: a name is shifted once.
        for (size_t i = 0; i < std::max<size_t>(1, input.shifts.size()); ++i) {
            rules.formula = name;
            if (!input.shifts.empty())
                rules.formula += input.shifts[input.shifts.size() - 1 - i] == metrics::Shift::Previous
                                     ? QStringLiteral("@previous")
                                     : QStringLiteral("@year_ago");
            name = QStringLiteral("probe_%1_%2").arg(made.size()).arg(id);
            metrics::Metric probe = m_catalog.at(input.metric);
            probe.id = name;
            probe.name = {name, name};
            probe.shortName = {};
            probe.synonyms.clear();
            probe.own = true;
            probe.rules = rules;
            made.push_back(probe);
        }
        return name;
    }

    metrics::MetricCatalog m_catalog;
    std::vector<MetricId> m_ids;
};

/// What is compared: the days of both periods as cut (rule 5), and the metric's value in both.
struct Compared {
    calendar::DayRange days;
    std::optional<calendar::DayRange> comparedDays;
    facts::Value to;
    facts::Value from;
};

facts::Query queryOf(const ExplainRequest &request, const Workspace &workspace)
{
    facts::Query query;
    query.channels = request.view.channels;
    if (request.channel != ChannelId::All)
        query.channels = {request.channel};
    query.campaigns = request.view.campaigns;
    query.today = workspace.today();
    return query;
}

facts::Split splitOf(const ExplainRequest &request)
{
    return request.channel == ChannelId::All ? facts::Split::Channel : facts::Split::Campaign;
}

Result<Compared> comparedOf(const Workspace &workspace, const ExplainRequest &request)
{
    facts::Query query = queryOf(request, workspace);
    query.metrics = {request.metric};
    query.buckets = {request.view.bucket()};
    query.compare =
        request.view.compare == Compare::YearAgo ? facts::Comparison::YearAgo : facts::Comparison::Previous;
    const auto answer = workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());
    return Compared{answer->shownDays.front(), answer->comparedDays.front(), answer->at(0, 0, 0),
                    answer->comparedAt(0, 0, 0)};
}

/// Figures of all inputs of the formula in some stretches of time, by total and part.
class InputFigures {
public:
    [[nodiscard]] static Result<InputFigures> read(const Workspace &workspace, const ExplainRequest &request,
                                                   const CauseFormula &formula,
                                                   const std::vector<facts::Bucket> &buckets)
    {
        const Probes probes(workspace.context().catalog, formula.inputs());
        facts::Context context = workspace.context();
        context.catalog = probes.catalog();
        const auto source = workspace.source();
        if (!source)
            return failure(source.error());
        facts::Query query = queryOf(request, workspace);
        query.metrics = probes.metrics();
        query.buckets = buckets;
        query.split = splitOf(request);
        auto answer = facts::evaluate(query, context, **source);
        if (!answer)
            return failure(answer.error());
        return InputFigures(std::move(*answer), int(formula.inputs().size()));
    }

    [[nodiscard]] CauseFigures of(int bucket) const
    {
        CauseFigures figures;
        figures.rangeMonths = monthsOf(m_answer.buckets[size_t(bucket)].days);
        for (int group = 0; group < int(m_answer.groups.size()); ++group) {
            std::vector<std::optional<double>> row;
            for (int input = 0; input < m_inputs; ++input)
                row.push_back(m_answer.at(input, group, bucket).number);
            if (group == 0)
                figures.total = std::move(row);
            else
                figures.parts.push_back(std::move(row));
        }
        return figures;
    }
    /// Groups of CauseFigures::parts.
    [[nodiscard]] std::vector<Group> parts() const
    {
        return {m_answer.groups.begin() + 1, m_answer.groups.end()};
    }

private:
    InputFigures(facts::Answer answer, int inputs) : m_answer(std::move(answer)), m_inputs(inputs) {}

    facts::Answer m_answer;
    int m_inputs;
};

void takeInputs(Explanation &explanation, const CauseFormula &formula, const analysis::Causes &causes,
                const CauseFigures &from, const CauseFigures &to)
{
    for (size_t i = 0; i < formula.inputs().size(); ++i) {
        const CauseInput &input = formula.inputs()[i];
        const auto same =
            std::find_if(explanation.inputs.begin(), explanation.inputs.end(), [&](const InputCause &cause) {
                return cause.input == input.metric && cause.shifts == input.shifts;
            });
        // The same input may stand in a formula twice: for some channel types, and for all.
        if (same != explanation.inputs.end())
            same->contribution += causes.inputs[i];
        else if (from.total[i] || to.total[i])
            explanation.inputs.push_back(
                {input.metric, input.shifts, from.total[i], to.total[i], causes.inputs[i]});
    }
    explanation.rest = causes.rest;
}

void takeParts(Explanation &explanation, const std::vector<Group> &groups, const analysis::Causes &causes)
{
    for (size_t i = 0; i < groups.size(); ++i) {
        const analysis::PartContribution &part = causes.parts[i];
        if (part.contribution != 0 || part.from || part.to)
            explanation.parts.push_back({groups[i], part});
    }
    explanation.outsideParts = causes.outsideParts;
    explanation.ratio = causes.ratio;
}

template <class List, class Of> void sortBySize(List &list, Of contribution)
{
    std::stable_sort(list.begin(), list.end(), [&](const auto &a, const auto &b) {
        return std::abs(contribution(a)) > std::abs(contribution(b));
    });
}

void sortBySize(Explanation &explanation)
{
    sortBySize(explanation.inputs, [](const InputCause &cause) { return cause.contribution; });
    sortBySize(explanation.parts, [](const PartCause &cause) { return cause.part.contribution; });
}

// Against the target

/// Targets of the period, as status takes them.
class TargetFigures {
public:
    TargetFigures(metrics::MetricCatalog catalog, targets::PeriodTargets planned, calendar::Period period)
        : m_catalog(std::move(catalog)), m_planned(std::move(planned)), m_period(period)
    {
    }
    [[nodiscard]] std::optional<double> of(MetricIndex metric, ChannelId channel) const
    {
        const auto found = m_planned.effective({m_catalog.at(metric).id, channel, m_period}, {});
        return found ? std::optional(found->target.value) : std::nullopt;
    }

private:
    metrics::MetricCatalog m_catalog;
    targets::PeriodTargets m_planned;
    calendar::Period m_period;
};

/// By the targets of the inputs, where all have one.
void explainByInputs(Explanation &explanation, const CauseFormula &formula, const CauseFigures &actual,
                     const TargetFigures &targets, ChannelId channel)
{
    CauseFigures wanted = actual;
    for (size_t i = 0; i < formula.inputs().size(); ++i) {
        const CauseInput &input = formula.inputs()[i];
        wanted.total[i] = input.isPlain() ? targets.of(input.metric, channel) : std::nullopt;
        if (!wanted.total[i] && actual.total[i])
            return;
    }
    wanted.parts.clear();
    CauseFigures withoutParts = actual;
    withoutParts.parts.clear();
    const auto causes = analysis::causesOf(formula, wanted, withoutParts);
    if (!causes)
        return;
    takeInputs(explanation, formula, *causes, wanted, actual);
    // The targets of the inputs may make another figure than the target of the KPI.
    explanation.rest = explanation.change();
    for (const InputCause &cause : explanation.inputs)
        explanation.rest -= cause.contribution;
}

/// By the targets of the channels: what each brought above its own. Of a ratio each counts with its share of
/// the whole.
void explainByChannels(Explanation &explanation, const CauseFormula &formula, const CauseFigures &actual,
                       const std::vector<Group> &groups, const TargetFigures &targets)
{
    std::vector<bool> present;
    for (const auto &figure : actual.total)
        present.push_back(figure.has_value());
    const auto form = formula.ratio(present);
    const auto below = [&](const std::vector<std::optional<double>> &figures) {
        double sum = 0;
        for (size_t i = 0; i < figures.size(); ++i)
            sum += form->below.by[i] * figures[i].value_or(0);
        return sum;
    };
    double explained = 0;
    for (size_t p = 0; p < groups.size(); ++p) {
        const auto value = formula.value(actual.parts[p], actual.rangeMonths);
        const auto target = targets.of(explanation.metric, groups[p].channel);
        if (!value || !target)
            continue;
        PartCause cause{groups[p], {}};
        cause.part.from = target;
        cause.part.to = value;
        cause.part.contribution = *value - *target;
        if (form && below(actual.total) != 0)
            cause.part.contribution *= below(actual.parts[p]) / below(actual.total);
        explained += cause.part.contribution;
        explanation.parts.push_back(cause);
    }
    explanation.outsideParts = explanation.change() - explained;
}

Result<Explanation> explainTarget(const Workspace &workspace, const ExplainRequest &request,
                                  Explanation explanation)
{
    explanation.comparedDays.reset();
    explanation.from = facts::Value::missing(facts::Reason::NoData);
    if (!request.view.period)
        return explanation;
    const auto table = kpiTable(workspace, {request.metric}, request.view, splitOf(request));
    if (!table)
        return failure(table.error());
    const int column = table->columnOf(request.channel);
    const auto &standing = column < 0 ? targets::Standing() : table->at(0, column).standing;
    if (!standing.target || !explanation.to.hasNumber())
        return explanation;
    explanation.from = facts::Value::of(standing.target->value);
    const CauseFormula formula(workspace.context().catalog, request.metric);
    const auto figures = InputFigures::read(workspace, request, formula, {request.view.bucket()});
    if (!figures)
        return failure(figures.error());
    const auto planned = workspace.targetsInForce(*request.view.period);
    if (!planned)
        return failure(planned.error());
    const TargetFigures targets(workspace.catalog(), *planned, *request.view.period);
    explanation.explained = true;
    explanation.rest = explanation.outsideParts = explanation.change();
    explainByInputs(explanation, formula, figures->of(0), targets, request.channel);
    if (request.channel == ChannelId::All)
        explainByChannels(explanation, formula, figures->of(0), figures->parts(), targets);
    sortBySize(explanation);
    return explanation;
}

} // namespace

Result<Explanation> explain(const Workspace &workspace, const ExplainRequest &request)
{
    const auto compared = comparedOf(workspace, request);
    if (!compared)
        return failure(compared.error());
    Explanation explanation;
    explanation.metric = request.metric;
    explanation.against = request.view.compare;
    explanation.days = compared->days;
    explanation.comparedDays = compared->comparedDays;
    explanation.to = compared->to;
    explanation.from = compared->from;
    if (request.view.compare == Compare::Target)
        return explainTarget(workspace, request, std::move(explanation));
    if (!explanation.to.hasNumber() || !explanation.from.hasNumber() || !explanation.comparedDays)
        return explanation;

    const CauseFormula formula(workspace.context().catalog, request.metric);
    const auto whole = request.view.bucket();
    const bool cut = explanation.days != whole.days;
    const auto figures =
        InputFigures::read(workspace, request, formula,
                           {{*explanation.comparedDays, cut ? std::nullopt : whole.granularity},
                            {explanation.days, cut ? std::nullopt : whole.granularity}});
    if (!figures)
        return failure(figures.error());
    const CauseFigures from = figures->of(0), to = figures->of(1);
    const auto causes = analysis::causesOf(formula, from, to);
    if (!causes)
        return explanation;
    explanation.explained = true;
    takeInputs(explanation, formula, *causes, from, to);
    takeParts(explanation, figures->parts(), *causes);
    // What evaluation does besides the formula (stocks of channels that are not in both periods, rounding)
    // stands in the rest, so that both lists make the change that is shown.
    const double other = explanation.change() - causes->change();
    explanation.rest += other;
    explanation.outsideParts += other;
    sortBySize(explanation);
    return explanation;
}

} // namespace vekha
