// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vekha::bench {

/// Seconds of CPU (user and system, all threads) of this program so far.
[[nodiscard]] double ownCpu();
/// Runs a program to its end with `input` on its standard input; the CPU seconds it took. -1: it is not
/// there.
[[nodiscard]] double cpuOf(const QString &program, const QStringList &arguments, const QByteArray &input);

} // namespace vekha::bench
