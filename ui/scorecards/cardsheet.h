// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/scorecards/cardwords.h"

#include <QDate>

#include <vector>

namespace vekha::ui {

/// What a page on paper shows of one holder.
struct CardSheet {
    ShownCard card;
    std::vector<CardPeriod> history; ///< oldest first
};

/// Writes one A4 page a sheet, in light colours and the language of `words`; whole or not at all. Fails with
/// FileNotWritable.
[[nodiscard]] Done writeCardSheets(const std::vector<CardSheet> &sheets, const CardWords &words, QDate today,
                                   const QString &path);

} // namespace vekha::ui
