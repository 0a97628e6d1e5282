// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

namespace vekha::wording {

/// From here on a number is shortened: 642 тыс. / 642K.
inline constexpr double shortFrom = 1e5;

inline constexpr QChar noBreakSpace = QChar(u'\u00a0');
inline constexpr QChar minusSign = QChar(u'\u2212');
inline constexpr QChar enDash = QChar(u'\u2013');

/// True if the text shows a number other than zero: only then a sign makes sense.
[[nodiscard]] bool hasDigitAboveZero(const QString &text);
/// How many decimals it takes, from `least` to `most`, that a number which is not 0 does not read as 0;
/// `least` where even `most` do not do: then it is nothing for the eye.
[[nodiscard]] int decimalsAboveZero(double value, int least, int most);
/// A minus before the text of an absolute value, where `value` is negative and the text does not read as
/// zero.
[[nodiscard]] QString withMinus(double value, const QString &text);
/// The same, with a plus before what is above zero.
[[nodiscard]] QString withSign(double value, const QString &text);

} // namespace vekha::wording
