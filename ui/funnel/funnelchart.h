// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "ui/common/painteditems.h"
#include "ui/theme/palette.h"

#include <vector>

namespace vekha::ui {

/// A stage as FunnelChart shows it.
struct FunnelRow {
    QString name;
    MetricId metric; ///< of the stage
    QString count;
    double share = 0;   ///< length of the bar: of the largest stage
    QString conversion; ///< "21.0%", from the stage before; empty at the first
    QString change;     ///< "+1.2 pp" against the period compared with
    Role changeRole = Role::Muted;
    QString against;   ///< what the change is to: "vs March"
    QString usual;     ///< "usually 28%"
    bool weak = false; ///< where a return to the usual would bring most
    QString detail;    ///< further words for tooltip and screen reader

    /// "+1.2 pp vs March".
    [[nodiscard]] QString changeTold() const;
};

/// The stages of a funnel under each other: a bar for each count, and between two bars what part goes on.
/// Stages can be clicked and walked by keys.
class FunnelChart : public PaintedItems {
    Q_OBJECT
    /// Of the stage with the keyboard: F1 explains it (ui/common/helpplace.h).
    Q_PROPERTY(QString helpMetric READ helpMetric)

public:
    explicit FunnelChart(QWidget *parent = nullptr);

    void setRows(std::vector<FunnelRow> rows);
    [[nodiscard]] const std::vector<FunnelRow> &rows() const { return m_rows; }

    [[nodiscard]] QString helpMetric() const;
    [[nodiscard]] int itemCount() const override { return int(m_rows.size()); }
    [[nodiscard]] QString itemText(int item) const override;
    /// Name, count, conversion and change.
    [[nodiscard]] TableContent content() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QRectF itemRect(int item) const override;
    void paintItem(QPainter &painter, int item) const override;

private:
    void paintConversion(QPainter &painter, const FunnelRow &row, const QRectF &box) const;

    std::vector<FunnelRow> m_rows;
};

} // namespace vekha::ui
