// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <QString>

#include <vector>

namespace vekha::bench {

/// The middle one of these figures; 0 without any.
[[nodiscard]] double median(std::vector<double> figures);
/// The least of these figures; 0 without any.
[[nodiscard]] double least(const std::vector<double> &figures);
/// The greatest of these figures; 0 without any.
[[nodiscard]] double greatest(const std::vector<double> &figures);

/// Writes beside the benchmark's time what was asked for and whether it was reached: "11.2 of at most 15 ms
/// CPU: holds". Calls add up.
class Verdict {
public:
    explicit Verdict(benchmark::State &state) : m_state(state) {}
    ~Verdict() { m_state.SetLabel(m_label.toStdString()); }
    Verdict(const Verdict &) = delete;
    Verdict &operator=(const Verdict &) = delete;

    /// A figure with a limit.
    void judge(const QString &what, double measured, double limit);
    /// A figure that is told along.
    void tell(const QString &what, double measured);

private:
    void add(const QString &words);

    benchmark::State &m_state;
    QString m_label;
};

} // namespace vekha::bench
