// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

namespace vekha::ui {

/// The key of the language while a dialog is open: a modal dialog keeps the window's own shortcuts from being
/// heard.
class LanguageKey : public QObject {
    Q_OBJECT

public:
    /// A function key: it is the same on a Russian and an English keyboard.
    static constexpr Qt::Key key = Qt::Key_F9;

    /// @param press  what the key does
    LanguageKey(std::function<void()> press, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_press;
};

} // namespace vekha::ui
