// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/wording/format.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace vekha::cli {

/// While it lives, shows how far long work is on one line of standard error; if that is no terminal, nothing.
class ProgressLine {
public:
    ProgressLine(const Progress &progress, const wording::Format &format);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

private:
    void show();
    void draw();

    const Progress &m_progress;
    const wording::Format m_format;
    std::mutex m_mutex;
    std::condition_variable m_over;
    bool m_isOver = false; ///< guarded by m_mutex
    qsizetype m_width = 0;
    std::thread m_thread;
};

} // namespace vekha::cli
