// SPDX-License-Identifier: GPL-3.0-or-later
// The overview's question, 24 whole months x 12 KPIs x 12 channels: from a workspace just opened and from one
// that answered before; a custom range of days; the overview page as a whole. CPU time of all threads.
#include "core/workspace/overview.h"
#include "tests/bench/table.h"
#include "tests/bench/usage.h"
#include "tests/bench/verdict.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace vekha;
using namespace vekha::bench;

namespace {

constexpr int shownChannels = 12;
constexpr double mostForDays = 100;  // ms
constexpr double mostForChange = 15; // ms
double mostForCold(const Size &size) { return size.campaigns == 0 ? 15 : 100; }

const char *const kpis[] = {"romi", "roas", "cpl",        "cpc",          "cpm",         "ctr",
                            "cps",  "aov",  "conversion", "lead_to_sale", "bounce_rate", "pages_per_visit"};

std::vector<ChannelId> channelsFrom(const Workspace &workspace, int first)
{
    std::vector<ChannelId> chosen;
    const auto content = workspace.content();
    for (const Channel &channel : content->channels) {
        if (channel.id != ChannelId::Company && first-- <= 0 && int(chosen.size()) < shownChannels)
            chosen.push_back(channel.id);
    }
    return chosen;
}

facts::Query kpisByChannel(const Workspace &workspace)
{
    facts::Query query;
    for (const char *id : kpis)
        query.metrics.push_back(workspace.metricNamed(QLatin1String(id)).value_or(0));
    query.channels = channelsFrom(workspace, 0);
    query.split = facts::Split::Channel;
    query.today = workspace.today();
    return query;
}

facts::Query monthsFrom(const Workspace &workspace, QDate first)
{
    facts::Query query = kpisByChannel(workspace);
    const calendar::DayRange days{calendar::dayOf(first), calendar::dayOf(first.addMonths(24)) - 1};
    for (const calendar::Period &month : workspace.calendar().periodsIn(calendar::Granularity::Month, days))
        query.buckets.push_back({month.days(), calendar::Granularity::Month});
    return query;
}

void answer(const Workspace &workspace, const facts::Query &query)
{
    auto found = workspace.evaluate(query);
    if (!found || found->groups.size() != shownChannels + 1)
        std::exit(1);
    benchmark::DoNotOptimize(found->values.data());
}

/// Milliseconds of CPU that `work` takes.
template <class Work> double cpuMilliseconds(const Work &work)
{
    const double start = ownCpu();
    work();
    return (ownCpu() - start) * 1000;
}

/// Measures `work` (given the number of the turn) and judges its median.
template <class Work> void measure(benchmark::State &state, double most, const Work &work)
{
    std::vector<double> taken;
    for (auto _ : state) {
        taken.push_back(cpuMilliseconds([&] { work(int(taken.size())); }));
        state.SetIterationTime(taken.back() / 1000);
    }
    Verdict(state).judge(QStringLiteral("ms of CPU"), median(taken), most);
}

// Reads the roll-ups and answers; opening the file is told beside it.
void cold(benchmark::State &state, Size size)
{
    const QString path = workspaceOf(size);
    std::vector<double> opening, answering;
    for (auto _ : state) {
        std::unique_ptr<Workspace> workspace;
        opening.push_back(cpuMilliseconds([&] { workspace = openOf(path); }));
        answering.push_back(
            cpuMilliseconds([&] { answer(*workspace, monthsFrom(*workspace, QDate(2022, 1, 1))); }));
        state.SetIterationTime(answering.back() / 1000);
    }
    Verdict verdict(state);
    verdict.judge(QStringLiteral("ms of CPU"), median(answering), mostForCold(size));
    verdict.tell(QStringLiteral("opening ms"), median(opening));
}

std::unique_ptr<Workspace> warmedUp(const Size &size)
{
    auto workspace = openOf(workspaceOf(size));
    answer(*workspace, monthsFrom(*workspace, QDate(2022, 1, 1)));
    return workspace;
}

void periodChange(benchmark::State &state, Size size)
{
    const auto workspace = warmedUp(size);
    measure(state, mostForChange, [&](int turn) {
        answer(*workspace, monthsFrom(*workspace, QDate(2020, 2, 1).addMonths(turn % 24)));
    });
}

void filterChange(benchmark::State &state, Size size)
{
    const auto workspace = warmedUp(size);
    measure(state, mostForChange, [&](int turn) {
        facts::Query query = monthsFrom(*workspace, QDate(2022, 1, 1));
        query.channels = channelsFrom(*workspace, 1 + turn % 18);
        answer(*workspace, query);
    });
}

void rangeOfDays(benchmark::State &state, Size size)
{
    const auto workspace = warmedUp(size);
    measure(state, mostForDays, [&](int turn) {
        facts::Query query = kpisByChannel(*workspace);
        const calendar::Day first = calendar::dayOf(QDate(2022, 3, 10)) + turn % 300;
        query.buckets = {{{first, first + 220}, std::nullopt}};
        query.compare = facts::Comparison::Previous;
        answer(*workspace, query);
    });
}

/// Everything that the page shows: tiles with sparklines, changes and targets, and the table.
void showPage(const Workspace &workspace, QDate month)
{
    Dashboard dashboard;
    for (const char *id : kpis) {
        dashboard.tiles.push_back({QLatin1String(id)});
        dashboard.table.push_back(QLatin1String(id));
    }
    ViewState view;
    view.period = workspace.calendar().periodOf(calendar::Granularity::Month, calendar::dayOf(month));
    view.days = view.period->days();
    view.channels = channelsFrom(workspace, 0);
    const auto found = overview(workspace, dashboard, view);
    if (!found || found->tiles.size() != std::size(kpis))
        std::exit(1);
}

void pageCold(benchmark::State &state, Size size)
{
    const QString path = workspaceOf(size);
    std::unique_ptr<Workspace> workspace;
    std::vector<double> taken;
    for (auto _ : state) {
        workspace.reset();
        workspace = openOf(path);
        taken.push_back(cpuMilliseconds([&] { showPage(*workspace, QDate(2024, 5, 1)); }));
        state.SetIterationTime(taken.back() / 1000);
    }
    Verdict(state).judge(QStringLiteral("ms of CPU"), median(taken), mostForCold(size));
}

void pageOfOtherPeriod(benchmark::State &state, Size size)
{
    const auto workspace = warmedUp(size);
    measure(state, mostForChange,
            [&](int turn) { showPage(*workspace, QDate(2022, 1, 1).addMonths(turn % 24)); });
}

void registerAll(const Size &size)
{
    const auto add = [&size](const char *name, void (*run)(benchmark::State &, Size), int iterations) {
        benchmark::RegisterBenchmark((name + ("/" + size.name().toStdString())).c_str(), run, size)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(iterations);
    };
    add("cold", cold, 20);
    add("other_period", periodChange, 50);
    add("other_channels", filterChange, 50);
    add("range_of_days", rangeOfDays, 20);
    add("page_cold", pageCold, 20);
    add("page_other_period", pageOfOtherPeriod, 50);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    registerAll({0});
    if (wantsFull())
        registerAll({10});
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
