// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/warnings.h"

#include "core/warnings/sift.h"
#include "core/workspace/forecastcache.h"
#include "core/workspace/goalsboard.h"
#include "core/workspace/running.h"
#include "core/workspace/warningcause.h"
#include "core/workspace/warningdues.h"
#include "core/workspace/warningfigures.h"

#include <algorithm>
#include <set>

namespace vekha {

using calendar::Granularity;
using calendar::Period;
using targets::Status;
using warnings::Found;
using warnings::Subject;
using warnings::Warning;
using warnings::WarningKind;
using workspace::WarningFigures;
using workspace::WarningPeriods;

namespace {

constexpr int longestRun = 12;   ///< periods that a series of misses is followed back
constexpr int daysWatched = 182; ///< of daily figures, to judge the last ones by
constexpr int daysTold = 5;      ///< an unusual day is told for so long

Period periodOf(const Workspace &workspace, const ViewState &view)
{
    if (view.period && calendar::monthsIn(view.period->granularity) > 0)
        return *view.period;
    return workspace.calendar().periodOf(Granularity::Month, view.days.last);
}

Sensitivity sensitivityOf(const store::Content &content, const MetricId &metric)
{
    for (const WarningRule &rule : content.warningRules) {
        if (rule.metric == metric)
            return rule.sensitivity;
    }
    return Sensitivity::Normal;
}

std::vector<MetricIndex> watchedMetrics(const store::Content &content)
{
    std::vector<MetricIndex> watched = kpisInUse(content);
    std::erase_if(watched, [&](MetricIndex metric) {
        return sensitivityOf(content, content.catalog.at(metric).id) == Sensitivity::Off;
    });
    return watched;
}

/// Looks for the warnings of one period.
class Look {
public:
    Look(const Workspace &workspace, const Period &asked)
        : m_workspace(workspace), m_content(workspace.content()), m_watched(watchedMetrics(*m_content))
    {
        const calendar::Day today = calendar::dayOf(workspace.today());
        const calendar::Day last = std::min(today - 1, workspace.dataEnd().value_or(today - 1));
        m_periods.asked = asked;
        m_periods.finished = asked;
        if (asked.days().last > last) {
            m_periods.running = asked;
            m_periods.finished = asked.shifted(-1);
        }
        // The month that ended last is looked at while the next one runs: what people owe belongs to both.
        const Period present = workspace.calendar().periodOf(asked.granularity, std::min(today, last + 1));
        m_isPresent = asked >= present.shifted(-1) && asked <= present.shifted(1);
    }

    Result<WarningsBoard> board()
    {
        WarningsBoard board;
        board.period = m_periods.asked;
        board.isPresent = m_isPresent;
        if (const Done done = look(); !done)
            return failure(done.error());
        board.warnings = std::move(m_warnings);
        return board;
    }

private:
    Done look()
    {
        if (!m_workspace.dataEnd())
            return {};
        auto figures = WarningFigures::read(m_workspace, m_watched, m_periods);
        if (!figures)
            return failure(figures.error());
        m_figures = std::make_unique<WarningFigures>(std::move(*figures));
        if (const Done done = lookAtTargets(); !done)
            return done;
        lookAtHistories();
        if (m_isPresent && m_periods.running) {
            if (const Done done = lookAtDays(); !done)
                return done;
        }
        const metrics::MetricCatalog &catalog = m_content->catalog;
        m_warnings = warnings::sifted(std::move(m_found), [&](MetricIndex kpi, MetricIndex input) {
            const auto &inputs = catalog.inputsOf(kpi);
            const auto &parts = catalog.inputsOf(input);
            return std::find(inputs.begin(), inputs.end(), input) != inputs.end() ||
                   (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](MetricIndex part) {
                        return std::find(inputs.begin(), inputs.end(), part) != inputs.end();
                    }));
        });
        if (const Done done = findCauses(); !done)
            return done;
        if (!m_isPresent)
            return {};
        auto dues = workspace::dueWarnings(m_workspace, m_watched);
        if (!dues)
            return failure(dues.error());
        std::move(dues->begin(), dues->end(), std::back_inserter(m_warnings));
        return {};
    }

    [[nodiscard]] Result<KpiTable> tableOf(const Period &period) const
    {
        ViewState view;
        view.period = period;
        view.days = period.days();
        return kpiTable(m_workspace, m_watched, view, facts::Split::Channel);
    }

    [[nodiscard]] Subject subjectOf(MetricIndex metric, ChannelId channel) const
    {
        const metrics::Metric &definition = m_content->catalog.at(metric);
        Subject subject;
        subject.metric = definition.id;
        subject.index = metric;
        subject.channel = channel;
        subject.better = definition.better;
        subject.isInput = definition.isInput();
        subject.isMoneySpent = definition.unit == metrics::Unit::Money && !m_figures->isRatio(metric) &&
                               definition.better != metrics::Direction::Up;
        subject.closeFrom = definition.closeFrom;
        subject.limits = warnings::limitsOf(sensitivityOf(*m_content, definition.id));
        return subject;
    }

    void add(const Subject &subject, std::optional<Warning> warning, bool running)
    {
        if (!warning || !m_figures->hasVolume(subject.index, subject.channel, running))
            return;
        if (!warning->money)
            warning->money = m_figures->worthOf(subject.index, subject.channel, warning->amount, running);
        Found found;
        found.warning = *warning;
        found.share = m_figures->shareOf(subject.index, subject.channel);
        found.shareNeeded = subject.limits.channelShare;
        found.nearMisses = subject.limits.nearMisses;
        const auto revenue = m_figures->revenue(running);
        if (warning->money && revenue)
            found.worth = *warning->money / *revenue;
        found.worthNeeded = subject.limits.channelMoney;
        m_found.push_back(std::move(found));
    }

    static const targets::Standing *standingOf(const KpiTable &table, MetricIndex metric, ChannelId channel)
    {
        const int row = table.rowOf(metric);
        const int column = table.columnOf(channel);
        return row >= 0 && column >= 0 ? &table.at(row, column).standing : nullptr;
    }

    Done lookAtTargets()
    {
        auto finished = tableOf(m_periods.finished);
        if (!finished)
            return failure(finished.error());
        if (m_periods.running) {
            auto running = tableOf(*m_periods.running);
            if (!running)
                return failure(running.error());
            m_runningTable = std::make_unique<KpiTable>(std::move(*running));
        }
        m_tables.push_back(std::move(*finished));
        for (const MetricIndex metric : m_watched) {
            for (const ChannelId channel : m_figures->channels()) {
                if (const Done done = lookAtTarget(subjectOf(metric, channel)); !done)
                    return done;
            }
        }
        return {};
    }

    Done lookAtTarget(const Subject &subject)
    {
        std::optional<Warning> now, before;
        bool isWellNow = false;
        if (m_runningTable) {
            if (const auto *standing = standingOf(*m_runningTable, subject.index, subject.channel)) {
                now = warnings::againstTarget(subject, {*m_periods.running, *standing});
                isWellNow = standing->status == Status::OnCourse;
            }
        }
        if (const auto *standing = standingOf(m_tables.front(), subject.index, subject.channel))
            before = warnings::againstTarget(subject, {m_periods.finished, *standing});
        for (auto *warning : {&now, &before}) {
            if (!*warning || (*warning)->kind == WarningKind::SpendAhead)
                continue;
            const auto since = missedSince(subject, (*warning)->period);
            if (!since)
                return failure(since.error());
            (*warning)->since = *since;
        }
        if (before && isWellNow && before->severity > warnings::Severity::Low)
            before->severity = warnings::Severity(int(before->severity) - 1);
        add(subject, now, true);
        add(subject, before, false);
        return {};
    }

    /// The first of the periods up to `last` that missed the target one after the other.
    Result<Period> missedSince(const Subject &subject, const Period &last)
    {
        Period since = last;
        for (int back = 0; back < longestRun; ++back) {
            const Period earlier = since.shifted(-1);
            if (earlier > m_periods.finished)
                continue;
            const auto table = finishedTable(earlier);
            if (!table)
                return failure(table.error());
            const auto *standing = standingOf(**table, subject.index, subject.channel);
            const bool isMissed = standing && standing->status == Status::Missed;
            if (!isMissed)
                break;
            since = earlier;
        }
        return since;
    }

    Result<const KpiTable *> finishedTable(const Period &period)
    {
        size_t back = 0;
        for (Period each = m_periods.finished; each > period; each = each.shifted(-1))
            ++back;
        while (m_tables.size() <= back) {
            auto table = tableOf(m_periods.finished.shifted(-int(m_tables.size())));
            if (!table)
                return failure(table.error());
            m_tables.push_back(std::move(*table));
        }
        return &m_tables[back];
    }

    void lookAtHistories()
    {
        for (const MetricIndex metric : m_watched) {
            for (const ChannelId channel : m_figures->channels()) {
                const Subject subject = subjectOf(metric, channel);
                // A small channel is told of in no case: it need not be looked at.
                if (m_figures->shareOf(metric, channel) < subject.limits.channelShare)
                    continue;
                const warnings::History history = m_figures->historyOf(metric, channel);
                add(subject, warnings::badTrend(subject, history), false);
                add(subject, warnings::unusual(subject, history), false);
            }
        }
    }

    /// Totals of inputs that come by the day.
    Done lookAtDays()
    {
        const auto source = m_workspace.source();
        if (!source)
            return failure(source.error());
        const calendar::Day today = calendar::dayOf(m_workspace.today());
        const calendar::Day last = std::min(today - 1, *m_workspace.dataEnd());
        facts::Query query;
        query.today = m_workspace.today();
        for (const MetricIndex metric : m_watched) {
            const metrics::Metric &definition = m_content->catalog.at(metric);
            const auto end = (*source)->dataEnd(metric);
            if (!definition.isInput() || definition.input().overTime != metrics::OverTime::Sum || !end ||
                *end < last - daysTold)
                continue;
            const auto facts = (*source)->facts({{metric}, {}, {}}, {*end, *end});
            if (!facts)
                return failure(facts.error());
            const bool isDaily =
                std::any_of(facts->begin(), facts->end(), [](const facts::SeriesFacts &series) {
                    return !series.facts.empty() &&
                           series.facts.back().period.granularity == Granularity::Day;
                });
            if (isDaily)
                query.metrics.push_back(metric);
        }
        if (query.metrics.empty())
            return {};
        warnings::History days;
        days.season = 7;
        for (calendar::Day day = last - daysWatched + 1; day <= last; ++day) {
            days.periods.push_back({Granularity::Day, day});
            query.buckets.push_back({{day, day}, Granularity::Day});
        }
        const auto answer = m_workspace.evaluate(query);
        if (!answer)
            return failure(answer.error());
        for (int row = 0; row < int(query.metrics.size()); ++row) {
            days.values.clear();
            for (int bucket = 0; bucket < int(days.periods.size()); ++bucket)
                days.values.push_back(answer->at(row, 0, bucket).number);
            const Subject subject = subjectOf(query.metrics[size_t(row)], ChannelId::All);
            add(subject, warnings::unusualDay(subject, days, daysTold), m_periods.running.has_value());
        }
        return {};
    }

    Done findCauses()
    {
        for (Warning &warning : m_warnings) {
            const KpiTable *table =
                m_runningTable && warning.period == m_periods.asked ? m_runningTable.get() : nullptr;
            const auto cause = workspace::mainCause(m_workspace, warning, table);
            if (!cause)
                return failure(cause.error());
            warning.cause = *cause;
            if (warning.kind != WarningKind::BadTrend) {
                for (Period each = warning.since; each < warning.period; each = each.shifted(1))
                    ++warning.lasting;
            }
        }
        return {};
    }

    const Workspace &m_workspace;
    std::shared_ptr<const store::Content> m_content;
    std::vector<MetricIndex> m_watched;
    WarningPeriods m_periods;
    bool m_isPresent = false;
    std::unique_ptr<WarningFigures> m_figures;
    std::unique_ptr<KpiTable> m_runningTable;
    std::vector<KpiTable> m_tables; ///< of finished periods: the last one, the one before, ..
    std::vector<Found> m_found;
    std::vector<Warning> m_warnings;
};

void countActive(WarningsBoard &board)
{
    for (const Warning &warning : board.warnings) {
        board.active += warning.isActive();
        board.grave += warning.isActive() && warning.severity == warnings::Severity::High;
    }
}

} // namespace

const Warning *WarningsBoard::of(const MetricId &metric, ChannelId channel) const
{
    const auto found = std::find_if(warnings.begin(), warnings.end(), [&](const Warning &warning) {
        return warning.isActive() && warning.metric == metric && warning.channel == channel;
    });
    return found == warnings.end() ? nullptr : &*found;
}

Result<WarningsBoard> warningsBoard(const Workspace &workspace, const ViewState &view)
{
    const Period period = periodOf(workspace, view);
    const auto content = workspace.content();
    const auto cache = workspace.forecastCache();
    if (const auto known = cache->findWarnings(period, workspace.today(), content))
        return *known;
    auto board = Look(workspace, period).board();
    if (!board)
        return board;
    warnings::applyMarks(board->warnings, content->warningMarks, workspace.today());
    warnings::sort(board->warnings);
    countActive(*board);
    cache->keepWarnings(workspace.today(), content, *board);
    return board;
}

ViewState presentView(const Workspace &workspace)
{
    ViewState view;
    const calendar::Day day = workspace.dataEnd().value_or(calendar::dayOf(workspace.today()));
    view.period = workspace.calendar().periodOf(Granularity::Month, day);
    view.days = view.period->days();
    return view;
}

} // namespace vekha
