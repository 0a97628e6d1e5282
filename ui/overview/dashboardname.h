// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vekha::ui {

/// Asks for the name of a dashboard; calls `accepted` with it once it is not empty. Does not block.
void askDashboardName(QWidget *parent, const QString &title, const QString &verb, const QString &name,
                      std::function<void(const QString &)> accepted);

} // namespace vekha::ui
