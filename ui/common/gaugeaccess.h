// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vekha::ui {

class Gauge;

/// Makes gauges readable: each is an indicator with its name, its text and its value from 0 to 1.25. Once a
/// process.
void installGaugeAccess();

/// Tells screen readers that the gauge shows another value.
void announceGaugeValue(Gauge *gauge);

} // namespace vekha::ui
