// SPDX-License-Identifier: GPL-3.0-or-later
// The overview's question, 24 whole months x 12 KPIs x 12 channels, from a cold workspace and from an open
// one; a custom range of days; adding one day. CPU time of all threads. Goals at 1m/10m facts: cold 15/100
// ms, days 100 ms, warm 15 ms, adding a day 500 ms.
#include "tests/bench/table.h"
#include "tests/bench/usage.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>

#include <cstdlib>

using namespace vekha;
using namespace vekha::bench;

namespace {

constexpr int shownChannels = 12;

std::unique_ptr<Workspace> openOf(const QString &path)
{
    OpenOptions options;
    options.systemDate = QDate(2024, 8, 1);
    auto opened = Workspace::open(path, options);
    if (!opened) {
        fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        std::exit(1);
    }
    return std::move(*opened);
}

facts::Query kpisByChannel(const Workspace &workspace)
{
    facts::Query query;
    for (const char *id : {"romi", "roas", "cpl", "cpc", "cpm", "ctr", "cps", "aov", "conversion",
                           "lead_to_sale", "bounce_rate", "pages_per_visit"})
        query.metrics.push_back(workspace.metricNamed(QLatin1String(id)).value_or(0));
    const auto content = workspace.content();
    for (const Channel &channel : content->channels) {
        if (channel.id != ChannelId::Company && query.channels.size() < shownChannels)
            query.channels.push_back(channel.id);
    }
    query.split = facts::Split::Channel;
    query.today = workspace.today();
    return query;
}

facts::Query months(const Workspace &workspace, QDate first)
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
    if (!found || found->values.empty())
        std::exit(1);
    benchmark::DoNotOptimize(found->values.data());
}

/// Measures the CPU of `work`, iteration by iteration.
template <class Work> void measure(benchmark::State &state, double goal, const Work &work)
{
    for (auto _ : state) {
        const double start = ownCpu();
        work();
        state.SetIterationTime(ownCpu() - start);
    }
    state.counters["goal_ms"] = goal;
}

void coldOverview(benchmark::State &state, Size size)
{
    const QString path = workspaceOf(size);
    measure(state, size.campaigns == 0 ? 15 : 100, [&path] {
        const auto workspace = openOf(path);
        answer(*workspace, months(*workspace, QDate(2022, 1, 1)));
    });
}

void warmChange(benchmark::State &state, Size size)
{
    const auto workspace = openOf(workspaceOf(size));
    answer(*workspace, months(*workspace, QDate(2022, 1, 1)));
    int step = 0;
    measure(state, 15, [&workspace, &step] {
        answer(*workspace, months(*workspace, QDate(2020, 2, 1).addMonths(step++ % 24)));
    });
}

void rangeOfDays(benchmark::State &state, Size size)
{
    const auto workspace = openOf(workspaceOf(size));
    answer(*workspace, months(*workspace, QDate(2022, 1, 1)));
    int step = 0;
    measure(state, 100, [&workspace, &step] {
        facts::Query query = kpisByChannel(*workspace);
        const calendar::Day first = calendar::dayOf(QDate(2022, 3, 10)) + step++ % 300;
        query.buckets = {{{first, first + 220}, std::nullopt}};
        query.compare = facts::Comparison::Previous;
        answer(*workspace, query);
    });
}

void addDay(benchmark::State &state, Size size)
{
    const QString path = QStringLiteral(VEKHA_BENCH_FOLDER "/add_day.vekha");
    QFile::remove(path);
    if (!QFile::copy(workspaceOf(size), path))
        std::exit(1);
    const auto workspace = openOf(path);
    const auto content = workspace->content();
    int day = 0;
    measure(state, 500, [&] {
        ImportOptions options;
        options.fileName = QStringLiteral("day");
        Progress progress;
        const auto stored = workspace->importFacts(
            options,
            [&](facts::FactSink &sink) -> Done {
                const calendar::Day at = calendar::dayOf(QDate(2025, 1, 1)) + day;
                for (const Channel &channel : content->channels) {
                    if (channel.id == ChannelId::Company)
                        continue;
                    const int number = sink.channel(channel.name.en, channel.type, false);
                    for (const char *input : {"spend", "revenue", "clicks", "sessions", "leads", "orders"}) {
                        const MetricIndex metric = content->catalog.indexOf(QLatin1String(input)).value_or(0);
                        const QString campaign =
                            size.campaigns > 0 ? QStringLiteral("Campaign 1") : QString();
                        if (const Done added = sink.add(sink.series(metric, number, campaign),
                                                        calendar::Granularity::Day, at, 5, 0);
                            !added)
                            return added;
                    }
                }
                return {};
            },
            progress);
        if (!stored)
            std::exit(1);
        ++day;
    });
    QFile::remove(path);
}

void registerAll(const Size &size)
{
    const auto add = [&size](const char *name, void (*run)(benchmark::State &, Size), int iterations) {
        benchmark::RegisterBenchmark((name + ("/" + size.name().toStdString())).c_str(), run, size)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(iterations);
    };
    add("overview_cold", coldOverview, 20);
    add("filter_change", warmChange, 50);
    add("range_of_days", rangeOfDays, 20);
    add("add_day", addDay, 5);
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
