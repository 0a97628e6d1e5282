// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vekha::desktop {

/// Ends the application in order, its file closed, when the system asks for it: at the end of a session, by
/// Ctrl+C in a terminal, by `kill`.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endRequested();
};

} // namespace vekha::desktop
