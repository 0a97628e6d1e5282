// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/livetext.h"

#include <QString>

#include <functional>

class QWidget;

namespace vekha::ui {

/// Asks for the name of something that stands in a segment of a page head; calls `accepted` with it once it
/// is not empty. Does not block.
void askName(QWidget *parent, const LiveText &title, const LiveText &verb, const QString &name,
             std::function<void(const QString &)> accepted);

} // namespace vekha::ui
