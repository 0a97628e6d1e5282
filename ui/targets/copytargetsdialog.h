// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QString>

#include <functional>

class QWidget;

namespace vekha::ui {

/// Asks by how much the targets of `from` shall be changed when they are copied to `to`; calls `accepted`
/// with the change as a fraction (0.1: +10 %). Does not block.
void askCopyTargets(QWidget *parent, const QString &from, const QString &to, Language language,
                    std::function<void(double change)> accepted);

} // namespace vekha::ui
