// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/warnings.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QSystemTrayIcon;

namespace vekha::ui {

class AppContext;
class LocalSettings;

/// Tells of new warnings on the desktop, if that is switched on (it is not at first). What has been told, or
/// was there when it was switched on, is not told again, also after a new start.
class WarningNotifier : public QObject {
    Q_OBJECT

public:
    /// Shows a message on the desktop.
    using Show = std::function<void(const QString &title, const QString &text)>;

    /// @param show  empty: by an icon in the desktop's tray
    WarningNotifier(LocalSettings &settings, const AppContext &context, Show show = {},
                    QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const;
    void setOn(bool on);
    /// What there is to warn of now in a workspace.
    void take(const WarningsBoard &board, const Workspace &workspace);

Q_SIGNALS:
    /// The message was clicked.
    void clicked();

private:
    void showInTray(const QString &title, const QString &text);

    LocalSettings &m_settings;
    const AppContext &m_context;
    Show m_show;
    QPointer<QSystemTrayIcon> m_tray;
};

} // namespace vekha::ui
