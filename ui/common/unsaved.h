// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace vekha::ui {

/// Asks what shall become of a form that was changed and not saved: "Discard" or "Keep editing" (the default,
/// also of Esc). @return whether it may be discarded
[[nodiscard]] bool confirmDiscard(QWidget *parent);

/// Keeps a half-filled form from being lost with its window: closing the window asks first while the form is
/// changed.
class UnsavedGuard : public QObject {
    Q_OBJECT

public:
    /// @param isChanged  asked when the window of `form` is to be closed
    UnsavedGuard(QWidget *form, std::function<bool()> isChanged);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_form;
    QPointer<QWidget> m_window;
    std::function<bool()> m_isChanged;
};

} // namespace vekha::ui
