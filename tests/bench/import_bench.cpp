// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a clean CSV, roll-ups and provenance included, against the sqlite3 shell's .import into a bare
// table: both in turn, CPU time of all threads. Goal: at most 1.2 times as much.
#include "tests/bench/table.h"
#include "tests/bench/usage.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>

using namespace vekha::bench;

namespace {

void importTable(benchmark::State &state, Size size)
{
    const QString csv = csvOf(size);
    const QString ours = QStringLiteral(VEKHA_BENCH_FOLDER "/import.vekha");
    const QString theirs = QStringLiteral(VEKHA_BENCH_FOLDER "/import.db");
    double our = 0, their = 0;
    for (auto _ : state) {
        QFile::remove(ours);
        QFile::remove(theirs);
        const double start = ownCpu();
        importInto(ours, csv);
        const double taken = ownCpu() - start;
        const QByteArray script =
            "create table t(date text, channel text, campaign text, metric text, value real);\n"
            ".mode csv\n.import --skip 1 \"" +
            csv.toUtf8() + "\" t\n";
        const double shell = cpuOf(QStringLiteral("sqlite3"), {theirs}, script);
        if (shell < 0) {
            state.SkipWithError("sqlite3 is not installed");
            break;
        }
        our += taken;
        their += shell;
        state.SetIterationTime(taken);
    }
    QFile::remove(ours);
    QFile::remove(theirs);
    state.counters["sqlite3_s"] = benchmark::Counter(their, benchmark::Counter::kAvgIterations);
    state.counters["ratio"] = their > 0 ? our / their : 0;
    state.counters["goal"] = 1.2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("import/1m", importTable, Size{0})
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(3);
    if (wantsFull())
        benchmark::RegisterBenchmark("import/10m", importTable, Size{10})
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
