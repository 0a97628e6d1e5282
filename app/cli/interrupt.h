// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace vekha::cli {

/// While it lives, Ctrl+C (SIGINT) and SIGTERM ask the work behind `progress` to stop, so that it ends
/// cleanly and changes nothing; a second one ends the program at once. One at a time.
class Interrupt {
public:
    explicit Interrupt(Progress &progress);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
};

} // namespace vekha::cli
