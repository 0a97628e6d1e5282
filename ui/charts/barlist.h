// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/painteditems.h"

#include <QColor>
#include <QPainter>
#include <QString>

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
class BarList : public PaintedItems {
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);

    /// Shows these rows in this order; the longest bar or target sets the scale, which starts at zero.
    void setRows(std::vector<BarRow> rows);
    [[nodiscard]] const std::vector<BarRow> &rows() const { return m_rows; }

    [[nodiscard]] int itemCount() const override { return int(m_rows.size()); }
    [[nodiscard]] QString itemText(int item) const override;
    /// Name, value, target and status.
    [[nodiscard]] TableContent content() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QRectF itemRect(int item) const override;
    void paintItem(QPainter &painter, int item) const override;

private:
    void paintBar(QPainter &painter, const BarRow &row, const QRectF &track) const;

    std::vector<BarRow> m_rows;
    double m_low = 0;
    double m_high = 1;
};

} // namespace vekha::ui
