// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/format.h"

namespace vekha::wording {

// Format codes of cells (ECMA-376 18.8.30), by which a spreadsheet shows a raw number as the program does.
// The marks of decimals and thousands are those of whoever opens the file.

/// For a value of the metric: `#,##0 [$₽-419]`, `0.0%`, .. with the decimals that Style::Full gives it.
[[nodiscard]] QString cellFormat(const Format &format, const metrics::Metric &metric, double value);
/// For an axis of the metric's figures, of which `largest` is the largest: in short where they are large.
[[nodiscard]] QString axisFormat(const Format &format, const metrics::Metric &metric, double largest);
/// For a relative change, given as a fraction: `+0.0%;-0.0%;0.0%`.
[[nodiscard]] QString changeFormat(Language language);
/// For a difference in points, given in hundredths: `+0.0" pp";-0.0" pp"`.
[[nodiscard]] QString pointsFormat(Language language);
/// For an attainment. More digits where one would round it over 100 % or over `closeFrom`.
[[nodiscard]] QString attainmentFormat(const Format &format, double share, double closeFrom);
/// For a date: "12.05.2026" or "2026-05-12"; for one that stands for its month: "май 2026".
[[nodiscard]] QString dateFormat(Language language);
[[nodiscard]] QString monthFormat(Language language);

} // namespace vekha::wording
