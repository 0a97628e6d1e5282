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

// Once: when the first page has its figures, or a start that failed has said so.
void whenSettled(ui::MainWindow &window, std::function<void()> then)
{
    auto *owner = new QObject(&window);
    QObject::connect(&window, &ui::MainWindow::settled, owner, [owner, &window, then = std::move(then)] {
        if (!window.isSettled())
            return;
        then();
        owner->deleteLater();
    });
}

} // namespace

void paintFirstWhenSettled(ui::MainWindow &window, std::chrono::milliseconds glance)
{
    const auto paint = [&window] { window.setUpdatesEnabled(true); };
    window.setUpdatesEnabled(false);
    QTimer::singleShot(glance, &window, paint);
    whenSettled(window, paint);
}

void whenPainted(ui::MainWindow &window, std::function<void()> then)
{
    whenSettled(window, [&window, then = std::move(then)] {
        constexpr int rounds = 2;
        afterPainting(&window, rounds, then);
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
