// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/starttime.h"

#include "core/base/log.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QTimer>

#include <sys/resource.h>

namespace vekha::desktop {

namespace {

double millisecondsOf(const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; }

double ownCpuMilliseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return millisecondsOf(usage.ru_utime) + millisecondsOf(usage.ru_stime);
}

// The share of memory that is this process's own, pages shared with others counted by their part.
double proportionalMegabytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// Painting is asked for by events that go before timers; a layout that changes asks once more.
void afterPainting(QObject *owner, int rounds, std::function<void()> then)
{
    QTimer::singleShot(0, owner, [owner, rounds, then = std::move(then)]() mutable {
        if (rounds <= 1)
            then();
        else
            afterPainting(owner, rounds - 1, std::move(then));
    });
}

} // namespace

void paintFirstWhenSettled(ui::MainWindow &window)
{
    constexpr int glance = 100; // milliseconds
    window.setUpdatesEnabled(false);
    const auto paint = [&window] {
        if (!window.updatesEnabled())
            window.setUpdatesEnabled(true);
    };
    QTimer::singleShot(glance, &window, paint);
    auto *owner = new QObject(&window);
    QObject::connect(&window, &ui::MainWindow::settled, owner, [owner, &window, paint] {
        if (!window.isSettled())
            return;
        paint();
        owner->deleteLater();
    });
}

void whenPainted(ui::MainWindow &window, std::function<void()> then)
{
    auto *owner = new QObject(&window);
    QObject::connect(&window, &ui::MainWindow::settled, owner, [owner, &window, then = std::move(then)] {
        if (!window.isSettled())
            return;
        constexpr int rounds = 2;
        afterPainting(&window, rounds, then);
        owner->deleteLater();
    });
}

void tellWhenPainted(ui::MainWindow &window)
{
    if (!logStart().isDebugEnabled())
        return;
    whenPainted(window, [&window] {
        const double cpu = ownCpuMilliseconds();
        // Who listens takes the time at the first of the two lines: the second one reads a long file.
        qCDebug(logStart).noquote() << "painted" << window.currentPage();
        qCDebug(logStart).noquote() << "taken" << cpu << proportionalMegabytes();
    });
}

} // namespace vekha::desktop
