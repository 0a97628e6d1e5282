// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/value.h"

#include <vector>

namespace vekha::facts {

/// A Value while it is computed: its notes stand in a pool that all cells of one metric share, so that
/// nothing is allocated for a figure without notes and little for one with some.
struct Figure {
    double number = 0;
    Reason reason = Reason::NoData; ///< None: it has a number
    MetricIndex culprit = -1;
    bool complete = false;
    bool running = false;
    int firstNote = 0; ///< in the pool
    int endNote = 0;

    [[nodiscard]] bool hasNumber() const { return reason == Reason::None; }
};

using NotePool = std::vector<Note>;

} // namespace vekha::facts
