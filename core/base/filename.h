// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vekha {

/// A name that every system takes for a file, made from any text (a KPI's name, a title): without
/// / \ : * ? " < > |, control characters and `..`, no dot or space at its ends, no reserved device name (CON,
/// NUL, COM1, ..), at most 120 characters. `otherwise` where nothing is left.
/// @param text  without the file's ending
[[nodiscard]] QString cleanFileName(const QString &text, const QString &otherwise);

} // namespace vekha
