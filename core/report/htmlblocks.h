// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/html.h"

#include <QString>

namespace vekha::report {

/// A status as a piece of a name: "met", "off-course".
[[nodiscard]] QString htmlStatus(targets::Status status);
/// Its shape, which htmlSymbols() has drawn once.
[[nodiscard]] QString htmlShape(targets::Status status);
/// The shapes of all statuses, to be referred to.
[[nodiscard]] QString htmlSymbols();
/// The elements of one block.
[[nodiscard]] QString htmlOf(const Block &block, const Document &document, const Illustrator &illustrator);

} // namespace vekha::report
