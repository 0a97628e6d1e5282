// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/exports.h"

#include <QColor>
#include <QPainter>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace vekha::ui {

/// One row of a BarList.
struct BarRow {
    QString name;
    /// None leaves the track empty and shows `missingText`.
    std::optional<double> value;
    QString valueText;
    /// The tick across the bar.
    std::optional<double> target;
    /// 1..8 as in the tokens, 9 the grey "Other".
    int color = 1;
    /// Status in words for tooltip and screen reader, such as "Off course".
    QString statusText;
    /// Paints the status shape into the square given; nothing stands there without it.
    std::function<void(QPainter &, const QRectF &)> paintStatus;
    /// Further words for tooltip and screen reader.
    QString detail;
};

/// Bars per channel, each with name, figure, status shape and target tick. Rows can be clicked and walked by
/// keys.
class BarList : public QWidget {
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);

    /// Shows these rows in this order; the longest bar or target sets the scale, which starts at zero.
    void setRows(std::vector<BarRow> rows);
    [[nodiscard]] const std::vector<BarRow> &rows() const { return m_rows; }
    /// The row with the keyboard, -1 for none.
    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    /// A row as the screen reader hears it: "Telegram Ads: 6,490, Off course".
    [[nodiscard]] QString rowText(int row) const;
    /// The rows as a table: name, value, target and status; named by the accessible name.
    [[nodiscard]] TableContent content() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A row was clicked or Enter pressed on it.
    void rowActivated(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int rowAt(QPointF position) const;
    [[nodiscard]] QRectF rowRect(int row) const;
    void paintRow(QPainter &painter, int row) const;
    void paintBar(QPainter &painter, const BarRow &row, const QRectF &track) const;
    void setHovered(int row);

    std::vector<BarRow> m_rows;
    double m_low = 0;
    double m_high = 1;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace vekha::ui
