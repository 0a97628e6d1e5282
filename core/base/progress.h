// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace vekha {

/// How far long work is, and whether the person wants it to stop. Shared between the worker, which writes
/// `done` and `total` and asks `isCancelled()` at least every 100 ms, and whoever shows the progress.
struct Progress {
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0}; ///< 0: not known yet
    std::atomic<qint64> rows{0};  ///< rows read, where rows are read
    std::atomic<bool> cancelled{false};

    [[nodiscard]] bool isCancelled() const { return cancelled.load(std::memory_order_relaxed); }
};

} // namespace vekha
