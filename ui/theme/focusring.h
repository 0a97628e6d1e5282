// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace vekha::ui {

/// Set this dynamic property of a widget to the radius of its shape, or to -1 if it shows its focus by
/// itself.
constexpr char focusRadiusProperty[] = "focusRadius";

/// Draws the 2 px accent ring, 2 px outside the shape of the widget that has the keyboard's focus.
///
/// It shows for fields always, for the rest when the focus came by the keyboard. Item views and menus mark
/// their current item by themselves and have none.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);

    ~FocusRing() override;

    /// The widget that the ring is around now, or null.
    [[nodiscard]] QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *target);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring;
    bool m_byKeyboard = false;
};

} // namespace vekha::ui
