// SPDX-License-Identifier: GPL-3.0-or-later
// The window: how soon it is there, how much memory it takes, how long it ever leaves mouse and keys waiting.
// Without a display, unless QT_QPA_PLATFORM=xcb asks for one (xvfb-run): the start is judged there alone,
// since an empty window costs next to nothing where nothing shows it. Goals in time are judged by CPU, of all
// threads, which other programs on the machine lengthen little; the start in turn with an empty window, whose
// CPU is the least that Qt takes.
#include "core/demo/demo.h"
#include "core/workspace/trendline.h"
#include "tests/bench/startup.h"
#include "tests/bench/table.h"
#include "tests/bench/usage.h"
#include "tests/bench/verdict.h"
#include "ui/charts/trendchart.h"
#include "ui/charts/trendwords.h"

#include <QAbstractItemView>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QWindow>

#include <cmath>
#include <cstdlib>

using namespace vekha;
using namespace vekha::bench;

namespace {

constexpr double mostOfEmptyWindow = 2;
constexpr double mostMemory = 70;     // MB
constexpr double mostForFrame = 50;   // ms
constexpr double mostForTrend = 50;   // ms
constexpr double mostForRepaint = 20; // ms
constexpr double mostForSwitch = 200; // ms
constexpr int trendDays = 15'000;
constexpr int manyPoints = 1'000'000;

[[noreturn]] void stop(const QString &why)
{
    fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

struct Start {
    double milliseconds = 0; ///< until "painted"
    double cpu = 0;          ///< ms of the processor until then
    double memory = 0;       ///< MB
};

// Settings, lock and log of a person who is not there, and the line that tells the end of a start.
QProcessEnvironment benchEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString home = QStringLiteral(VEKHA_BENCH_FOLDER "/home");
    QDir().mkpath(home);
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), home);
    // A desktop has a message bus. Where there is none, looking for it would start a program first.
    if (!environment.contains(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")))
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=%1/no-bus").arg(home));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("vekha.start.debug=true"));
    environment.insert(QStringLiteral("QT_MESSAGE_PATTERN"), QStringLiteral("%{message}"));
    return environment;
}

// Words of the line that begins with `first`, which the program writes to its standard error.
QByteArrayList awaitLine(QProcess &process, const char *first)
{
    constexpr int patience = 60'000;
    for (;;) {
        while (process.canReadLine()) {
            const QByteArrayList words = process.readLine().simplified().split(' ');
            if (words.front() == first)
                return words;
        }
        if (!process.waitForReadyRead(patience))
            stop(process.program() + QStringLiteral(" shows nothing"));
    }
}

Start startOf(const QString &program, const QStringList &arguments)
{
    Start start;
    QProcess process;
    process.setProcessEnvironment(benchEnvironment());
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    const QByteArrayList painted = awaitLine(process, "painted");
    start.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    if (painted.value(1) != "overview")
        stop(program + QStringLiteral(" shows another page"));
    const QByteArrayList taken = awaitLine(process, "taken");
    start.cpu = taken.value(1).toDouble();
    start.memory = taken.value(2).toDouble();
    process.terminate();
    process.waitForFinished();
    return start;
}

// The real program from its start until the overview is painted with all its figures, in turn with an empty
// window. Expected values and warnings come after that, as they do for a person.
void startUp(benchmark::State &state, QStringList (*workspace)())
{
    QStringList arguments{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--page"),
                          QStringLiteral("overview")};
    arguments += workspace();
    (void)startOf(QStringLiteral(VEKHA_BENCH_FOLDER "/../bin/vekha"), arguments); // ends what a crash left
    std::vector<double> ours, empty, ourCpu, emptyCpu, memory;
    for (auto _ : state) {
        const Start start = startOf(QStringLiteral(VEKHA_BENCH_FOLDER "/../bin/vekha"), arguments);
        const Start other = startOf(QStringLiteral(VEKHA_BENCH_FOLDER "/emptywindow"), {});
        ours.push_back(start.milliseconds);
        empty.push_back(other.milliseconds);
        ourCpu.push_back(start.cpu);
        emptyCpu.push_back(other.cpu);
        memory.push_back(start.memory);
        state.SetIterationTime(start.milliseconds / 1000);
    }
    Verdict verdict(state);
    const double times = median(ourCpu) / median(emptyCpu);
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        verdict.tell(QStringLiteral("times an empty window's CPU"), times);
    else
        verdict.judge(QStringLiteral("times an empty window's CPU"), times, mostOfEmptyWindow);
    verdict.judge(QStringLiteral("MB (PSS)"), median(memory), mostMemory);
    verdict.tell(QStringLiteral("CPU ms"), median(ourCpu));
    verdict.tell(QStringLiteral("empty window CPU ms"), median(emptyCpu));
    verdict.tell(QStringLiteral("least CPU times least of the empty one"), least(ourCpu) / least(emptyCpu));
    verdict.tell(QStringLiteral("times its time by the clock"), median(ours) / median(empty));
    verdict.tell(QStringLiteral("empty window ms by the clock"), median(empty));
}

QStringList millionFacts()
{
    return {QStringLiteral("--today"), QStringLiteral("2024-08-01"), workspaceOf({0})};
}

// A workspace with one input that was entered every day for forty years.
QString longHistory()
{
    const QString path = QStringLiteral(VEKHA_BENCH_FOLDER "/days.vekha");
    if (QFile::exists(path))
        return path;
    OpenOptions options;
    options.systemDate = QDate(2024, 8, 1);
    auto workspace = Workspace::create(path, {}, options);
    if (!workspace)
        stop(workspace.error().detail);
    const MetricIndex spend = (*workspace)->metricNamed(QStringLiteral("spend")).value_or(0);
    const calendar::Day first = calendar::dayOf(QDate(1983, 1, 1));
    Progress progress;
    const auto stored =
        (*workspace)
            ->importFacts(
                {},
                [&](facts::FactSink &sink) -> Done {
                    const int channel = sink.channel(QStringLiteral("Search"), ChannelType::PaidSearch, true);
                    const int series = sink.series(spend, channel, {});
                    for (int day = 0; day < trendDays; ++day) {
                        const double value = 1000 + 300 * std::sin(day / 58.1) + double(day * 7919 % 97);
                        if (const Done added =
                                sink.add(series, calendar::Granularity::Day, first + day, value, 0);
                            !added)
                            return added;
                    }
                    return {};
                },
                progress);
    if (!stored)
        stop(stored.error().detail);
    return path;
}

void showTrend(ui::TrendChart &chart, const Workspace &workspace)
{
    TrendLineRequest request;
    request.metric = workspace.metricNamed(QStringLiteral("spend")).value_or(0);
    request.granularity = calendar::Granularity::Day;
    request.days = {workspace.dataStart().value_or(0), workspace.dataEnd().value_or(0)};
    const auto line = trendLine(workspace, request);
    if (!line || line->periods.size() != trendDays)
        stop(QStringLiteral("the trend has no figures"));
    const ui::TrendWords words(wording::Format(Language::English, QStringLiteral("USD")),
                               wording::PeriodNames(Language::English), workspace.dataEnd());
    ui::TrendData data;
    data.periods = ui::chartPeriods(line->periods);
    words.dress(data, request.granularity);
    data.left = words.axis(workspace.catalog().at(request.metric), 1400, ui::AxisKind::FromZero);
    ui::TrendSeries series;
    series.values = ui::chartValues(line->smoothed);
    data.series.push_back(std::move(series));
    chart.setData(std::move(data));
    chart.repaint();
}

// Paints nothing before the window system has answered.
void showOnScreen(QWidget &widget)
{
    widget.resize(1100, 420);
    widget.show();
    while (!widget.windowHandle()->isExposed())
        QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void trendOfDays(benchmark::State &state)
{
    const QString path = longHistory();
    ui::TrendChart chart;
    showOnScreen(chart);
    std::vector<double> taken;
    for (auto _ : state) {
        const auto workspace = openOf(path); // anew: every figure comes from the file
        const double start = ownCpu();
        showTrend(chart, *workspace);
        taken.push_back((ownCpu() - start) * 1000);
        state.SetIterationTime(taken.back() / 1000);
    }
    Verdict(state).judge(QStringLiteral("ms of CPU"), median(taken), mostForTrend);
}

ui::TrendData manyDays()
{
    ui::TrendData data;
    data.granularity = ui::Granularity::Day;
    ui::TrendSeries series;
    const QDate first(-300, 1, 1);
    for (int day = 0; day < manyPoints; ++day) {
        data.periods.push_back({first.addDays(day), first.addDays(day)});
        series.values.push_back(1000 + 300 * std::sin(day / 5810.0) + double(qint64(day) * 7919 % 97));
    }
    data.series.push_back(std::move(series));
    return data;
}

void trendOfManyPoints(benchmark::State &state)
{
    ui::TrendChart chart;
    showOnScreen(chart);
    const double before = threadCpu();
    chart.setData(manyDays());
    chart.repaint();
    const double first = (threadCpu() - before) * 1000;
    std::vector<double> again, zoomed;
    const ui::TrendPeriod all = chart.visibleRange();
    for (auto _ : state) {
        double start = threadCpu();
        chart.repaint();
        again.push_back((threadCpu() - start) * 1000);
        start = threadCpu();
        chart.setVisibleRange(all.from.addDays(qint64(again.size()) * 1000), all.to);
        chart.repaint();
        zoomed.push_back((threadCpu() - start) * 1000);
        state.SetIterationTime(again.back() / 1000);
    }
    Verdict verdict(state);
    verdict.judge(QStringLiteral("ms of CPU to repaint"), median(again), mostForRepaint);
    verdict.judge(QStringLiteral("to zoom"), median(zoomed), mostForRepaint);
    verdict.tell(QStringLiteral("to take them over"), first);
}

/// The demo that starts are measured with: nothing is typed into this one.
QStringList demoFile()
{
    const QString path = QStringLiteral(VEKHA_BENCH_FOLDER "/demo_start.vekha");
    QFile::remove(path);
    if (const auto made = demo::create(path, Language::English, {}); !made)
        stop(made.error().detail);
    return {path};
}

/// The window with the demo, made once.
Desktop &demoWindow()
{
    static Desktop *desktop = [] {
        const QString path = QStringLiteral(VEKHA_BENCH_FOLDER "/demo.vekha");
        QFile::remove(path);
        OpenOptions options;
        options.systemDate = QDate(2024, 8, 1);
        if (const auto made = demo::create(path, Language::English, options); !made)
            stop(made.error().detail);
        auto *shown = new Desktop(*qApp);
        shown->show(path);
        return shown;
    }();
    return *desktop;
}

/// Judges what the window does in each turn by its longest stretch without a look at mouse and keys.
void judgeFrames(benchmark::State &state, const std::function<Course(int turn)> &turn)
{
    std::vector<double> longest, wall;
    for (auto _ : state) {
        const Course course = turn(int(longest.size()));
        longest.push_back(course.longest);
        wall.push_back(course.wall);
        state.SetIterationTime(course.longest / 1000);
    }
    Verdict verdict(state);
    verdict.judge(QStringLiteral("longest frame ms"), greatest(longest), mostForFrame);
    verdict.tell(QStringLiteral("middle one"), median(longest));
    verdict.tell(QStringLiteral("ms until shown"), median(wall));
}

void changePeriod(benchmark::State &state, const char *page)
{
    ui::MainWindow &window = demoWindow().window;
    follow(window, [&] { window.open({QLatin1String(page), {}, ChannelId::All, {}, {}}); });
    const ViewState before = window.view();
    judgeFrames(state, [&](int turn) {
        ViewState view = before;
        view.period = before.period->shifted(-1 - turn % 12);
        view.days = view.period->days();
        return follow(window, [&] { window.setView(view); });
    });
    follow(window, [&] { window.setView(before); });
}

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

QAbstractItemView *entryGrid(const ui::MainWindow &window)
{
    for (auto *view : window.findChildren<QAbstractItemView *>()) {
        if (view->inherits("vekha::ui::EntryGrid") && view->isVisible())
            return view;
    }
    stop(QStringLiteral("there is no entry grid"));
}

/// The last cell of the first row that takes figures.
QModelIndex lastCell(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, model.columnCount() - 1);
        if (index.flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    stop(QStringLiteral("the entry grid takes no figures"));
}

void typeInGrid(benchmark::State &state)
{
    ui::MainWindow &window = demoWindow().window;
    follow(window, [&] {
        window.open({QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), {}});
    });
    QAbstractItemView *grid = entryGrid(window);
    follow(window, [&] {
        grid->setFocus();
        grid->setCurrentIndex(lastCell(*grid->model()));
    });
    judgeFrames(state, [&](int turn) {
        const Course typed =
            follow(window, [&] { press(grid, Qt::Key_1 + turn % 9, QString::number(1 + turn % 9)); });
        const Course stored = follow(window, [&] {
            QWidget *editor = QApplication::focusWidget();
            press(editor ? editor : grid, turn % 2 == 0 ? Qt::Key_Return : Qt::Key_Up);
        });
        return Course{std::max(typed.longest, stored.longest), typed.wall + stored.wall, 0};
    });
    follow(window, [&] { window.open({QStringLiteral("overview"), {}, ChannelId::All, {}, {}}); });
}

constexpr int metricsPlanned = 40;
constexpr int channelsPlanned = 20;
constexpr int quartersPlanned = 16; // of 2021 to 2024

/// Targets of all metrics, all channels and each, in every quarter.
std::vector<targets::TargetEdit> manyTargets(const Workspace &workspace,
                                             const std::vector<ChannelId> &channels)
{
    const metrics::MetricCatalog catalog = workspace.catalog();
    std::vector<targets::TargetEdit> edits;
    const calendar::Period first =
        workspace.calendar().periodOf(calendar::Granularity::Quarter, calendar::dayOf(QDate(2021, 1, 1)));
    for (MetricIndex metric = 0; metric < metricsPlanned; ++metric) {
        for (int channel = -1; channel < int(channels.size()); ++channel) {
            for (int quarter = 0; quarter < quartersPlanned; ++quarter) {
                targets::Target target;
                target.key = {catalog.at(metric).id, channel < 0 ? ChannelId::All : channels[size_t(channel)],
                              first.shifted(quarter)};
                target.value = 1000 + channel;
                target.spread = targets::Spreading::LastYear;
                if (catalog.at(metric).better == metrics::Direction::None)
                    target.direction = metrics::Direction::Down;
                edits.push_back({target.key, target});
            }
        }
    }
    return edits;
}

/// The window with the page of targets at its largest: 840 rows, a quarter and its months.
Desktop &targetsWindow()
{
    static Desktop *desktop = [] {
        const QString path = QStringLiteral(VEKHA_BENCH_FOLDER "/targets.vekha");
        QFile::remove(path);
        if (!QFile::copy(workspaceOf({0}), path))
            stop(QStringLiteral("cannot copy the workspace"));
        std::vector<ChannelId> channels;
        QStringList metrics;
        {
            const auto workspace = openOf(path);
            for (const Channel &channel : workspace->content()->channels) {
                if (channel.id != ChannelId::Company && int(channels.size()) < channelsPlanned)
                    channels.push_back(channel.id);
            }
            for (MetricIndex metric = 0; metric < metricsPlanned; ++metric)
                metrics += workspace->catalog().at(metric).id;
            const auto set = workspace->apply({{store::SetTargets{manyTargets(*workspace, channels), {}}},
                                               ChangeKind::SetTargets,
                                               {QString::number(metricsPlanned)}});
            if (!set)
                stop(set.error().detail);
        }
        auto *shown = new Desktop(*qApp);
        ui::LocalSettings().setValue(QStringLiteral("targets/metrics"), metrics);
        shown->show(path);
        ViewState view = shown->window.view();
        view.channels = channels;
        view.period = calendar::Period{calendar::Granularity::Quarter, calendar::dayOf(QDate(2024, 4, 1))};
        view.days = view.period->days();
        follow(shown->window, [&] { shown->window.setView(view); });
        follow(shown->window, [&] {
            shown->window.open({QStringLiteral("targets"), {}, ChannelId::All, {}, {}});
        });
        return shown;
    }();
    return *desktop;
}

QAbstractItemView *targetsGridView(const ui::MainWindow &window)
{
    for (auto *view : window.findChildren<QAbstractItemView *>()) {
        if (view->inherits("vekha::ui::TargetsView") && view->isVisible())
            return view;
    }
    stop(QStringLiteral("there is no grid of targets"));
}

/// A target typed into the grid: a digit, then Enter.
void typeTarget(benchmark::State &state)
{
    const ui::MainWindow &window = targetsWindow().window;
    QAbstractItemView *grid = targetsGridView(window);
    if (grid->model()->rowCount() < metricsPlanned * (channelsPlanned + 1))
        stop(QStringLiteral("the grid of targets is smaller than it should be"));
    judgeFrames(state, [&](int turn) {
        follow(window, [&] {
            grid->setFocus();
            grid->setCurrentIndex(grid->model()->index(turn * 7, 4));
        });
        const Course typed =
            follow(window, [&] { press(grid, Qt::Key_1 + turn % 9, QString::number(1 + turn % 9)); });
        const Course taken = follow(window, [&] {
            QWidget *editor = QApplication::focusWidget();
            press(editor ? editor : grid, Qt::Key_Return);
        });
        return Course{std::max(typed.longest, taken.longest), typed.wall + taken.wall, 0};
    });
}

/// Judges a switch of the whole window by all it costs until it is shown.
void judgeSwitch(benchmark::State &state, const std::function<void(ui::MainWindow &, bool)> &change)
{
    ui::MainWindow &window = demoWindow().window;
    follow(window, [&] { window.open({QStringLiteral("overview"), {}, ChannelId::All, {}, {}}); });
    std::vector<double> cpu, wall;
    bool on = false;
    for (auto _ : state) {
        on = !on;
        const Course course = follow(window, [&] { change(window, on); });
        cpu.push_back(course.cpu);
        wall.push_back(course.wall);
        state.SetIterationTime(course.cpu / 1000);
    }
    if (on)
        follow(window, [&] { change(window, false); });
    Verdict verdict(state);
    verdict.judge(QStringLiteral("ms of CPU"), median(cpu), mostForSwitch);
    verdict.tell(QStringLiteral("ms until shown"), median(wall));
}

void switchLanguage(benchmark::State &state)
{
    judgeSwitch(state, [](ui::MainWindow &window, bool on) {
        window.setLanguage(on ? Language::Russian : Language::English);
    });
}

void switchTheme(benchmark::State &state)
{
    judgeSwitch(state, [](ui::MainWindow &window, bool on) {
        window.setScheme(on ? ui::SchemeChoice::Dark : ui::SchemeChoice::Light);
    });
}

template <class... Arguments>
void add(const char *name, int turns, void (*run)(benchmark::State &, Arguments...), Arguments... arguments)
{
    benchmark::RegisterBenchmark(name, run, arguments...)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(turns);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vekha"));

    benchmark::Initialize(&argc, argv);
    add("start/1m", 11, startUp, millionFacts);
    add("start/demo", 11, startUp, demoFile);
    add("trend/15000_days", 11, trendOfDays);
    add("trend/1000000_points", 21, trendOfManyPoints);
    add("period/overview", 12, changePeriod, "overview");
    add("period/channels", 12, changePeriod, "channels");
    add("period/metric", 12, changePeriod, "metric");
    add("period/trends", 12, changePeriod, "trends");
    add("typing", 20, typeInGrid);
    add("targets/typing", 20, typeTarget);
    add("language", 10, switchLanguage);
    add("theme", 10, switchTheme);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
