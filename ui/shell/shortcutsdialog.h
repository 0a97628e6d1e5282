// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog.h"

namespace vekha::ui {

/// Every shortcut of the window with what it does.
class ShortcutsDialog : public Dialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QList<std::pair<QString, QString>> &shortcuts, QWidget *parent = nullptr);
};

} // namespace vekha::ui
