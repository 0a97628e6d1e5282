// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wording/namebook.h"
#include "core/wording/periods.h"

#include <QString>

namespace vekha::wording {

/// What went wrong, in a clear sentence in the language of the installed translators, with the place in a
/// file before it: "Line 57, column “Date”: “31.02.2024” is not a date." Plain text.
[[nodiscard]] QString sentence(const Error &error);

/// The same with the metrics, channels and periods of a workspace named in place of their ids and codes.
[[nodiscard]] QString sentence(const Error &error, const NameBook &names, const PeriodNames &periods);

/// The same without the place, for lists that show line and column beside it.
[[nodiscard]] QString sentenceWithoutPlace(const Error &error);

} // namespace vekha::wording
