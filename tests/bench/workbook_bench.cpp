// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a workbook of 100,000 rows and 6 columns (a date, three texts, two numbers), as libxlsxwriter
// writes it with shared strings, and as it does with inline ones: what sheets it has, then all its rows,
// once. Then all of an import but the storing: recognising header, types and uses, dates and names; against
// the CPU time in which LibreOffice converts the same file without a window.
#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"
#include "core/exchange/tableimport.h"
#include "core/exchange/tablesource.h"
#include "tests/bench/usage.h"
#include "tests/bench/verdict.h"

#include <QFile>

#include <xlsxwriter.h>

#include <cstdlib>

using namespace vekha;
using namespace vekha::bench;

namespace {

constexpr int rows = 100'000;
constexpr double mostCpu = 3;     // seconds, recognising and reading together
constexpr double mostMemory = 60; // MB above the idle program

/// The same workbook every time; one text in a row is like no other, as numbers of orders are.
QString workbookOf(bool sharedStrings)
{
    const QString path = QStringLiteral(VEKHA_BENCH_FOLDER "/") +
                         (sharedStrings ? QStringLiteral("shared.xlsx") : QStringLiteral("inline.xlsx"));
    if (QFile::exists(path))
        return path;
    lxw_workbook_options options{};
    options.constant_memory = sharedStrings ? LXW_FALSE : LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Orders");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "dd.mm.yyyy");
    constexpr const char *heads[] = {"Date", "Channel", "Campaign", "Order", "Cost", "Revenue"};
    for (lxw_col_t column = 0; column < 6; ++column)
        worksheet_write_string(sheet, 0, column, heads[column], nullptr);
    for (int row = 1; row <= rows; ++row) {
        const auto line = lxw_row_t(row);
        worksheet_write_number(sheet, line, 0, 45000 + row / 100, day);
        worksheet_write_string(sheet, line, 1, qPrintable(QStringLiteral("channel %1").arg(row % 30)),
                               nullptr);
        worksheet_write_string(sheet, line, 2, qPrintable(QStringLiteral("campaign %1").arg(row % 700)),
                               nullptr);
        worksheet_write_string(sheet, line, 3, qPrintable(QStringLiteral("order-%1").arg(row)), nullptr);
        worksheet_write_number(sheet, line, 4, row * 0.37, nullptr);
        worksheet_write_number(sheet, line, 5, row % 997 * 12.5, nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        std::exit(1);
    return path;
}

qint64 bytesOf(const QString &path)
{
    const auto form = exchange::sourceForm(path);
    if (!form)
        std::exit(1);
    const auto reader = exchange::openRows(path, form->kind, exchange::TextForm(), {});
    if (!reader)
        std::exit(1);
    qint64 count = 0;
    qint64 bytes = 0;
    for (; (*reader)->next(); ++count) {
        for (const std::string_view field : (*reader)->fields())
            bytes += qint64(field.size());
    }
    if ((*reader)->error() || count != rows + 1)
        std::exit(1);
    return bytes;
}

void readWorkbook(benchmark::State &state, bool sharedStrings)
{
    const QString path = workbookOf(sharedStrings);
    std::vector<double> cpu, memory;
    for (auto _ : state) {
        forgetPeak();
        const double idle = memoryNow();
        const double start = ownCpu();
        benchmark::DoNotOptimize(bytesOf(path));
        cpu.push_back(ownCpu() - start);
        memory.push_back(memoryPeak() - idle);
        state.SetIterationTime(cpu.back());
    }
    Verdict verdict(state);
    verdict.judge(QStringLiteral("s CPU"), median(cpu), mostCpu);
    verdict.judge(QStringLiteral("MB above idle"), greatest(memory), mostMemory);
}

/// Takes figures and forgets them.
class ForgetfulSink : public facts::FactSink {
public:
    int channel(const QString &, ChannelType, bool) override { return m_next++; }
    int companyChannel() override { return m_next++; }
    int series(MetricIndex, int, const QString &) override { return m_next++; }
    Done add(int, calendar::Granularity, calendar::Day, double, int) override
    {
        ++m_figures;
        return {};
    }
    [[nodiscard]] qint64 figures() const { return m_figures; }

private:
    int m_next = 0;
    qint64 m_figures = 0;
};

qint64 figuresOf(const QString &path)
{
    const auto &catalog = metrics::MetricCatalog::builtIn();
    const auto table = exchange::inspect(path);
    if (!table)
        std::exit(1);
    ForgetfulSink sink;
    Progress progress;
    const auto done = exchange::importTable(path, exchange::proposeMapping(*table, catalog), {}, catalog,
                                            calendar::FiscalCalendar(), sink, progress);
    if (done.error || done.report.read != rows)
        std::exit(1);
    return sink.figures();
}

/// Seconds of CPU; none without LibreOffice.
double cpuOfLibreOffice(const QString &path)
{
    const QString folder = QStringLiteral(VEKHA_BENCH_FOLDER "/converted");
    return cpuOf(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://" VEKHA_BENCH_FOLDER "/office"),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
                  QStringLiteral("--outdir"), folder, path},
                 {});
}

void importWorkbook(benchmark::State &state, bool sharedStrings)
{
    constexpr double mostRatio = 1.0 / 3;
    const QString path = workbookOf(sharedStrings);
    std::vector<double> cpu, memory;
    for (auto _ : state) {
        forgetPeak();
        const double idle = memoryNow();
        const double start = ownCpu();
        benchmark::DoNotOptimize(figuresOf(path));
        cpu.push_back(ownCpu() - start);
        memory.push_back(memoryPeak() - idle);
        state.SetIterationTime(cpu.back());
    }
    Verdict verdict(state);
    verdict.judge(QStringLiteral("s CPU"), median(cpu), mostCpu);
    verdict.judge(QStringLiteral("MB above idle"), greatest(memory), mostMemory);
    (void)cpuOfLibreOffice(path); // the first start makes its own folder
    if (const double office = cpuOfLibreOffice(path); office > 0) {
        verdict.judge(QStringLiteral("of LibreOffice's CPU"), median(cpu) / office, mostRatio);
        verdict.tell(QStringLiteral("LibreOffice s"), office);
    }
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    for (const bool shared : {true, false}) {
        benchmark::RegisterBenchmark(shared ? "read_xlsx/shared_strings" : "read_xlsx/inline_strings",
                                     readWorkbook, shared)
            ->UseManualTime()
            ->Iterations(5)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(shared ? "import_xlsx/shared_strings" : "import_xlsx/inline_strings",
                                     importWorkbook, shared)
            ->UseManualTime()
            ->Iterations(5)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
