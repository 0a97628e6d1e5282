// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QFrame>
#include <QPainter>

namespace vekha::ui {

/// A line of one pixel across a card, in the colour of borders or of text.
class Separator : public QFrame {
public:
    explicit Separator(QWidget *parent = nullptr, Role role = Role::Border) : QFrame(parent), m_role(role)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), ui::color(m_role));
    }

private:
    Role m_role;
};

} // namespace vekha::ui
