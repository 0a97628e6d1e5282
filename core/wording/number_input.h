// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/metrics/metric.h"

#include <QString>

namespace vekha::wording {

/// A number as a person typed or pasted it.
struct TypedNumber {
    double value = 0;        ///< as written: 15.3 for "15.3 %"
    bool hasPercent = false; ///< a percent sign stood after it
};

/// Reads a number as people write it: either decimal mark, groups of three parted by spaces (also no-break
/// and narrow), apostrophes, commas or points; currency signs; minus U+2212; brackets for negatives. What
/// reads both ways ("1,234") is decided by the language: a thousand in English, 1.234 in Russian. Fails with
/// InvalidNumber for anything else: letters, two decimal marks, groups that are not of three ("1 41").
[[nodiscard]] Result<TypedNumber> readNumber(const QString &text, Language language);

/// The same as one number: "15.3 %" is 0.153.
[[nodiscard]] Result<double> parseNumber(const QString &text, Language language);

/// Whether figures of the unit are typed with a word for their size: "2,5 млн" of money, but "5 m" of a
/// duration is no five million.
[[nodiscard]] bool takesSizeWords(metrics::Unit unit);

/// The amounts of a text that have such a word ("2,5 млн ₽", "300k"), written out in full.
/// Everything else is left as it is, so is what is but the end of a number ("1,250.5k"): to be refused.
[[nodiscard]] QString writtenOut(const QString &text, Language language);

/// The same for a metric's cell: percents and points are given in percent with or without the sign ("15,3" is
/// 0.153), seconds also as m:ss or h:mm:ss, money, counts and the like also with a word for their size ("1,5
/// тыс", "2m"); a percent sign at any other unit is InvalidNumber.
[[nodiscard]] Result<double> parseMetricNumber(const QString &text, Language language, metrics::Unit unit);

} // namespace vekha::wording
