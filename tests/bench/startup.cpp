// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startup.h"

#include "tests/bench/usage.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace vekha::bench {

namespace {

constexpr int calmPasses = 3;

OpenOptions openOptions()
{
    OpenOptions options;
    options.systemDate = QDate(2024, 8, 1);
    return options;
}

} // namespace

Desktop::Desktop(QApplication &application)
    : theme(application), context(theme, Language::English),
      settings(QStringLiteral(VEKHA_BENCH_FOLDER "/settings.ini")),
      window(context, translators, settings, openOptions())
{
    translators.setLanguage(Language::English);
    theme.setChoice(ui::SchemeChoice::Light);
    window.setQuiet(true);
    window.resize(1280, 800);
}

void Desktop::show(const QString &file)
{
    window.openFirst({QStringLiteral("overview"), {}, ChannelId::All, {}, {}}, {});
    follow(window, [this, &file] {
        window.openFile(file);
        window.show();
    });
}

Course follow(const ui::MainWindow &window, const std::function<void()> &start)
{
    Course course;
    QElapsedTimer clock;
    clock.start();
    const double cpuBefore = ownCpu();
    bool begun = false;
    QTimer::singleShot(0, &window, [&] {
        start();
        begun = true;
    });
    int calm = 0;
    while (calm < calmPasses) {
        const double before = threadCpu();
        QCoreApplication::processEvents();
        const double taken = (threadCpu() - before) * 1000;
        course.longest = std::max(course.longest, taken);
        const bool atRest = begun && window.isSettled() && taken < 0.1;
        calm = atRest ? calm + 1 : 0;
        if (!atRest) {
            course.wall = double(clock.nsecsElapsed()) / 1e6;
            course.cpu = (ownCpu() - cpuBefore) * 1000;
            QThread::usleep(100); // leaves the processor to the thread that computes
        }
    }
    return course;
}

} // namespace vekha::bench
