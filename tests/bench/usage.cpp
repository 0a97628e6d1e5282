// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/usage.h"

#include <QFile>
#include <QProcess>

#include <malloc.h>
#include <sys/resource.h>
#include <time.h>

namespace vekha::bench {

namespace {

double cpu(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// "VmRSS:     12345 kB" in /proc/self/status and its likes.
double megabytes(const char *file, const QByteArray &key)
{
    QFile source(QString::fromLatin1(file));
    if (!source.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : source.readAll().split('\n')) {
        if (line.startsWith(key + ':'))
            return line.sliced(key.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

double ownCpu() { return cpu(RUSAGE_SELF); }

double cpuOfChildren() { return cpu(RUSAGE_CHILDREN); }

double threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double cpuOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const double before = cpuOfChildren();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return -1;
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return cpuOfChildren() - before;
}

double memoryNow() { return megabytes("/proc/self/status", "VmRSS"); }

double memoryPeak() { return megabytes("/proc/self/status", "VmHWM"); }

void forgetPeak()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

double proportionalMemory() { return megabytes("/proc/self/smaps_rollup", "Pss"); }

} // namespace vekha::bench
