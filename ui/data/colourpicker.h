// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vekha::ui {

/// The eight series colours in a row; arrow keys and digits 1 to 8 choose, as clicks do.
class ColourPicker : public QWidget {
    Q_OBJECT

public:
    explicit ColourPicker(QWidget *parent = nullptr);

    /// 1..8; 0: none is chosen yet.
    void setColour(int colour);
    [[nodiscard]] int colour() const { return m_colour; }
    /// Where a colour is painted, for tests.
    [[nodiscard]] QRect boxOf(int colour) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void colourChanged(int colour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(int colour);
    void describe();

    int m_colour = 0;
};

} // namespace vekha::ui
