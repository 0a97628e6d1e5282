// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog.h"

class QScrollArea;

namespace vekha::ui {

/// Every shortcut of the window with what it does.
class ShortcutsDialog : public Dialog {
    Q_OBJECT

public:
    using Shortcuts = QList<std::pair<QString, QString>>; ///< what, keys

    /// @param shortcuts  gives those of the window, in the language now chosen
    ShortcutsDialog(std::function<Shortcuts()> shortcuts, QWidget *parent = nullptr);

private:
    void fill(Shortcuts all);

    QScrollArea *m_scroll;
};

} // namespace vekha::ui
