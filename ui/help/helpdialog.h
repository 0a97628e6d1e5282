// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog.h"
#include "ui/common/page.h"

namespace vekha::ui {

class HelpPage;

/// The help over a dialog: what is filled in there waits. Esc or "Close" leads back to it, Alt+Left to the
/// page of the help before.
class HelpDialog : public Dialog {
    Q_OBJECT

public:
    /// @param workspace  whose metrics the glossary names; may be nullptr
    HelpDialog(AppContext &context, Workspace *workspace, const Destination &shown, QWidget *parent);

    [[nodiscard]] HelpPage *page() const { return m_page; }

private:
    void follow(const Destination &destination);
    void back();

    HelpPage *m_page;
    QList<Destination> m_history;
};

/// Opens the help over a dialog when F1 is pressed in it. What is no dialog has its menus for that.
class HelpKey : public QObject {
    Q_OBJECT

public:
    HelpKey(AppContext &context, std::function<Workspace *()> workspace, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    AppContext &m_context;
    std::function<Workspace *()> m_workspace;
};

} // namespace vekha::ui
