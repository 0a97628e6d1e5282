// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace vekha::ui {

/// Drop-down of a long list: typing finds an item by any part of its text. A text that fits no item gives way
/// to the chosen one again. The wheel scrolls the page and not the choice.
class SearchCombo : public QComboBox {
    Q_OBJECT

public:
    explicit SearchCombo(QWidget *parent = nullptr);

    /// A line in the list that heads what follows and cannot be chosen.
    void addHead(const QString &text);

    /// Chooses by data; nothing happens where no item has it. @return whether it was found
    bool choose(const QVariant &wanted);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTyped();

    bool m_comesByMouse = false; ///< the press that gave the field the focus is not released yet
};

} // namespace vekha::ui
