// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of targets at its largest, 40 metrics x 20 channels x 16 quarters with their months: an edit, and
// the figures behind it that are computed once.
#include "core/workspace/targetsgrid.h"
#include "tests/bench/table.h"
#include "tests/bench/usage.h"
#include "tests/bench/verdict.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace vekha;
using namespace vekha::bench;

namespace {

constexpr int metricsShown = 40;
constexpr int channelsShown = 20;
constexpr int quartersShown = 16;
constexpr double mostForEdit = 50; // ms

TargetsGridRequest largest(const Workspace &workspace)
{
    TargetsGridRequest request;
    const auto content = workspace.content();
    for (MetricIndex metric = 0;
         metric < content->catalog.size() && int(request.metrics.size()) < metricsShown; ++metric)
        request.metrics.push_back(metric);
    for (const Channel &channel : content->channels) {
        if (channel.id != ChannelId::Company && int(request.channels.size()) < channelsShown)
            request.channels.push_back(channel.id);
    }
    const calendar::DayRange days{calendar::dayOf(QDate(2021, 1, 1)), calendar::dayOf(QDate(2024, 12, 31))};
    request.columns = workspace.calendar().periodsIn(calendar::Granularity::Quarter, days);
    const auto months = workspace.calendar().periodsIn(calendar::Granularity::Month, days);
    request.columns.insert(request.columns.end(), months.begin(), months.end());
    request.period = request.columns[quartersShown - 2];
    return request;
}

targets::TargetBook everyQuarter(const Workspace &workspace, const TargetsGridRequest &request)
{
    const auto content = workspace.content();
    std::vector<targets::Target> targets;
    std::vector<ChannelId> channels = request.channels;
    channels.push_back(ChannelId::All);
    for (const MetricIndex metric : request.metrics) {
        for (const ChannelId channel : channels) {
            for (int quarter = 0; quarter < quartersShown; ++quarter) {
                targets::Target target;
                target.key = {content->catalog.at(metric).id, channel, request.columns[size_t(quarter)]};
                target.value = 1000 + number(channel);
                target.spread = targets::Spreading::LastYear;
                targets.push_back(target);
            }
        }
    }
    return workspace.targets().withTargets(std::move(targets));
}

template <class Work> void measure(benchmark::State &state, double most, const Work &work)
{
    std::vector<double> taken;
    for (auto _ : state) {
        const double start = ownCpu();
        work(int(taken.size()));
        taken.push_back((ownCpu() - start) * 1000);
        state.SetIterationTime(taken.back() / 1000);
    }
    Verdict verdict(state);
    if (most > 0)
        verdict.judge(QStringLiteral("ms of CPU"), median(taken), most);
    else
        verdict.tell(QStringLiteral("ms of CPU"), median(taken));
}

void figures(benchmark::State &state)
{
    const auto workspace = openOf(workspaceOf({0}));
    const TargetsGridRequest request = largest(*workspace);
    measure(state, 0, [&](int) {
        if (!targetsGridFigures(*workspace, request))
            std::exit(1);
    });
}

void edit(benchmark::State &state)
{
    const auto workspace = openOf(workspaceOf({0}));
    const TargetsGridRequest request = largest(*workspace);
    const auto known = targetsGridFigures(*workspace, request);
    const targets::TargetBook book = everyQuarter(*workspace, request);
    if (!known)
        std::exit(1);
    // Shapes of last year are computed at the first look.
    benchmark::DoNotOptimize(targetsGrid(**known, book).rows.data());
    measure(state, mostForEdit, [&](int turn) {
        targets::Target typed = book.all()[size_t(turn) % book.all().size()];
        typed.value += turn;
        const TargetsGrid grid = targetsGrid(**known, book.with({{typed.key, typed}}));
        if (grid.rows.size() != size_t(metricsShown) * (channelsShown + 1))
            std::exit(1);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("targets/figures", figures)->UseManualTime()->Iterations(5);
    benchmark::RegisterBenchmark("targets/edit", edit)->UseManualTime()->Iterations(20);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
