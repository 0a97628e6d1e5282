// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/exports.h"
#include "ui/theme/palette.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace vekha::ui {

/// A stage as FunnelChart shows it.
struct FunnelRow {
    QString name;
    QString count;
    double share = 0;   ///< length of the bar: of the largest stage
    QString conversion; ///< "21.0%", from the stage before; empty at the first
    QString change;     ///< "+1.2 pp" against the period compared with
    Role changeRole = Role::Muted;
    QString usual;     ///< "usually 28%"
    bool weak = false; ///< where a return to the usual would bring most
    QString detail;    ///< further words for tooltip and screen reader
};

/// The stages of a funnel under each other: a bar for each count, and between two bars what part goes on.
/// Stages can be clicked and walked by keys.
class FunnelChart : public QWidget {
    Q_OBJECT

public:
    explicit FunnelChart(QWidget *parent = nullptr);

    void setRows(std::vector<FunnelRow> rows);
    [[nodiscard]] const std::vector<FunnelRow> &rows() const { return m_rows; }
    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    /// A stage as the screen reader hears it.
    [[nodiscard]] QString rowText(int row) const;

    /// The stages as a table: name, count, conversion, change; named by the accessible name.
    [[nodiscard]] TableContent content() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QRectF rowRect(int row) const;
    [[nodiscard]] int rowAt(QPointF position) const;
    void paintRow(QPainter &painter, int row) const;
    void paintConversion(QPainter &painter, const FunnelRow &row, const QRectF &box) const;
    void setHovered(int row);
    void tell();

    std::vector<FunnelRow> m_rows;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace vekha::ui
