// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vekha::bench {

/// Seconds of CPU (user and system, all threads) of this program so far.
[[nodiscard]] double ownCpu();
/// The same of programs that this one started and that have ended.
[[nodiscard]] double cpuOfChildren();
/// Seconds of CPU of the calling thread so far: what a busy machine does to clocks on the wall, it leaves
/// alone.
[[nodiscard]] double threadCpu();
/// Runs a program to its end with `input` on its standard input; the CPU seconds it took. -1: it is not
/// there.
[[nodiscard]] double cpuOf(const QString &program, const QStringList &arguments, const QByteArray &input);

/// Memory of this program in MB, of which /proc/self tells: now, and the most since forgetPeak().
[[nodiscard]] double memoryNow();
[[nodiscard]] double memoryPeak();
void forgetPeak();
/// Memory of this program in MB with what it shares with others counted by its share (PSS).
[[nodiscard]] double proportionalMemory();

} // namespace vekha::bench
