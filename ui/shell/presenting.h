// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace vekha::ui {

/// The window for a room: full screen, with nothing but the page; then everything as it was before.
class Presenting : public QObject {
    Q_OBJECT

public:
    /// @param chrome  all that is hidden meanwhile
    Presenting(QWidget &window, QList<QWidget *> chrome);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void start();
    void end();
    /// Hides again what was shown meanwhile; what is shown now comes back at the end.
    void keepHidden();

private:
    QWidget &m_window;
    QList<QWidget *> m_chrome;
    QList<QPointer<QWidget>> m_hidden; ///< that were visible
    Qt::WindowStates m_before;
    bool m_isOn = false;
};

} // namespace vekha::ui
