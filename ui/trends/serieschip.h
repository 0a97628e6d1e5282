// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace vekha::ui {

/// A line of the trends page: its mark as in the chart, its name, its axis; a cross takes it out.
class SeriesChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit SeriesChip(QWidget *parent = nullptr);

    /// @param axis      a short word for the axis ("right"); empty where there is only one
    /// @param fullName  what it is called away from the other chips: tool tip and screen reader
    void setSeries(const QString &name, int colour, const QString &axis, const QString &fullName);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRect crossRect() const;

Q_SIGNALS:
    void removeRequested();
    /// The mouse or the keyboard's focus came upon it or went.
    void pointedAt(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_colour = 1;
    QString m_axis;
};

} // namespace vekha::ui
