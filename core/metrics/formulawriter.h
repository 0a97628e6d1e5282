// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/formula.h"

namespace vekha::metrics {

/// Writes a tree as text that parses to the same tree, with no more round brackets than that takes: words of
/// functions, shifts and the decimal mark in `language`, arguments parted by "; ".
[[nodiscard]] QString formulaText(const Node &root, const NameWriter &name, Language language);

} // namespace vekha::metrics
