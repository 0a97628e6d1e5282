// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a CSV into a fresh workspace, recognition, roll-ups and provenance included, against the sqlite3
// shell's .import of the same file into a bare table: in turn, CPU time of all threads. A clean file, and one
// as a Russian program writes it (dates, decimal commas, sources by aliases). Then adding one more day.
#include "tests/bench/table.h"
#include "tests/bench/usage.h"
#include "tests/bench/verdict.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdlib>

using namespace vekha;
using namespace vekha::bench;

namespace {

constexpr double mostRatio = 1.2;         // of a clean file
constexpr double mostRatioOfExport = 1.5; // of one that has to be recognised
constexpr double mostMemory = 200;        // MB above the idle program
constexpr double mostToAddDay = 500;      // ms
constexpr double shellIsMissing = -1;

QString fileOf(const char *name) { return QStringLiteral(VEKHA_BENCH_FOLDER "/") + QLatin1String(name); }

double cpuOfShell(const QString &csv, char separator)
{
    const QString database = fileOf("import.db");
    QFile::remove(database);
    const QByteArray script =
        "create table t(date text, channel text, campaign text, metric text, value real);\n"
        ".mode csv\n" +
        QByteArray(separator == ';' ? ".separator ;\n" : "") + ".import --skip 1 \"" + csv.toUtf8() +
        "\" t\n";
    const double taken = cpuOf(QStringLiteral("sqlite3"), {database}, script);
    QFile::remove(database);
    return taken;
}

void measure(benchmark::State &state, const QString &csv, char separator, double most)
{
    const QString path = fileOf("import.vekha");
    std::vector<double> ours, shells, memory;
    for (auto _ : state) {
        QFile::remove(path);
        forgetPeak();
        const double idle = memoryNow();
        const double start = ownCpu();
        importInto(path, csv);
        ours.push_back(ownCpu() - start);
        memory.push_back(memoryPeak() - idle);
        shells.push_back(cpuOfShell(csv, separator));
        if (shells.back() == shellIsMissing) {
            state.SkipWithError("sqlite3 is not installed");
            break;
        }
        state.SetIterationTime(ours.back());
    }
    QFile::remove(path);
    Verdict verdict(state);
    verdict.judge(QStringLiteral("times the CPU of sqlite3"), median(ours) / median(shells), most);
    verdict.judge(QStringLiteral("MB above idle"), greatest(memory), mostMemory);
    verdict.tell(QStringLiteral("sqlite3 s"), median(shells));
}

void importTable(benchmark::State &state, Size size) { measure(state, csvOf(size), ',', mostRatio); }

void importExport(benchmark::State &state, Size size)
{
    measure(state, exportOf(size), ';', mostRatioOfExport);
}

/// One figure of every series of the workspace on `day`.
Done addDay(facts::FactSink &sink, const store::Content &content, const Size &size, calendar::Day day)
{
    for (const Channel &channel : content.channels) {
        if (channel.id == ChannelId::Company)
            continue;
        const int number = sink.channel(channel.name.en, channel.type, false);
        for (const char *input : inputNames()) {
            const MetricIndex metric = content.catalog.indexOf(QLatin1String(input)).value_or(0);
            for (int campaign = 0; campaign < std::max(1, size.campaigns); ++campaign) {
                const int series = sink.series(metric, number, campaignName(size, campaign));
                if (const Done added = sink.add(series, calendar::Granularity::Day, day, 5, 0); !added)
                    return added;
            }
        }
    }
    return {};
}

void addOneDay(benchmark::State &state, Size size)
{
    const QString path = fileOf("add_day.vekha");
    QFile::remove(path);
    if (!QFile::copy(workspaceOf(size), path))
        std::exit(1);
    const auto workspace = openOf(path);
    const auto content = workspace->content();
    calendar::Day day = calendar::dayOf(QDate(2025, 1, 1));
    std::vector<double> cpu, wall;
    for (auto _ : state) {
        Progress progress;
        ImportOptions options;
        options.fileName = QStringLiteral("day.csv");
        QElapsedTimer clock;
        clock.start();
        const double start = ownCpu();
        const auto stored = workspace->importFacts(
            options, [&](facts::FactSink &sink) { return addDay(sink, *content, size, day); }, progress);
        cpu.push_back((ownCpu() - start) * 1000);
        wall.push_back(double(clock.nsecsElapsed()) / 1e6);
        if (!stored || stored->stored != size.series())
            std::exit(1);
        state.SetIterationTime(wall.back() / 1000);
        ++day;
    }
    QFile::remove(path);
    Verdict verdict(state);
    verdict.judge(QStringLiteral("ms"), median(wall), mostToAddDay);
    verdict.tell(QStringLiteral("ms of CPU"), median(cpu));
}

void registerAll(const Size &size)
{
    const auto add = [&size](const char *name, void (*run)(benchmark::State &, Size), int iterations) {
        benchmark::RegisterBenchmark((name + ("/" + size.name().toStdString())).c_str(), run, size)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(iterations);
    };
    add("import", importTable, size.campaigns == 0 ? 5 : 1);
    add("import_recognised", importExport, size.campaigns == 0 ? 5 : 1);
    add("add_day", addOneDay, 7);
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
