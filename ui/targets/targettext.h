// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/target.h"
#include "core/wording/format.h"
#include "core/wording/periods.h"
#include "ui/common/kpiwords.h"

#include <QString>

#include <optional>

namespace vekha::ui {

/// How a stored target was typed: "1250000", "0,15..0,2", "+10 %", "+2 п. п.".
[[nodiscard]] QString typedText(const targets::Target &target, const metrics::Metric &metric,
                                const wording::Format &format);

/// What a person means by a plain number at a percent metric: "15" is "15%"; and by a short amount at any
/// other: "2,5 млн", "2.5M", "300k" are 2500000 and 300000. Other texts stay as they are.
[[nodiscard]] QString meantText(const QString &typed, metrics::Unit unit);

/// A target as it reads in a table: its value, or the limits of its band.
[[nodiscard]] QString targetValueText(const targets::Target &target, const metrics::Metric &metric,
                                      const wording::Format &format,
                                      wording::Style style = wording::Style::Full);

/// Where a target stands: "Leads, all channels, Q3 2026".
[[nodiscard]] QString placeText(const QString &metric, const targets::TargetKey &key, const KpiWords &words);

/// What a typed target comes to: "= 1 250 000 ₽, +8,0 % к апрелю".
/// @param reference  value of the period `referred`, with which it is compared; none: only the value is said
[[nodiscard]] QString resultText(const targets::Target &target, const metrics::Metric &metric,
                                 std::optional<double> reference, const calendar::Period &referred,
                                 const wording::Format &format, const wording::PeriodNames &names);

} // namespace vekha::ui
