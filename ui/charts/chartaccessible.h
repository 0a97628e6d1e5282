// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vekha::ui {

/// Makes charts speak: role chart, their title as name, the readout as value. Does its work once, at the
/// first call.
void installChartAccessibility();

} // namespace vekha::ui
