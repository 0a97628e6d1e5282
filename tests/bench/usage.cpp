// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/usage.h"

#include <QProcess>

#include <sys/resource.h>

namespace vekha::bench {

namespace {

double cpu(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

double ownCpu() { return cpu(RUSAGE_SELF); }

double cpuOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const double before = cpu(RUSAGE_CHILDREN);
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return -1;
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return cpu(RUSAGE_CHILDREN) - before;
}

} // namespace vekha::bench
