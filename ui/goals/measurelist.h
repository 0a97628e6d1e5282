// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/measurerow.h"

class QVBoxLayout;

namespace vekha::ui {

class SecondaryButton;

/// The measures of a goal in its editor: rows under one row of heads, and a button for one more.
class MeasureList : public QWidget {
    Q_OBJECT

public:
    MeasureList(AppContext &context, const Workspace &workspace, QWidget *parent = nullptr);

    void setMeasures(const std::vector<goals::Measure> &measures);
    /// Those with a metric, in order.
    [[nodiscard]] std::vector<goals::Measure> measures() const;
    [[nodiscard]] bool hasFault() const;
    /// @param row  of the goal with the measures() of now
    void showFacts(const GoalRow &row, const GoalText &text);

    MeasureRow *addRow(const goals::Measure &measure);
    [[nodiscard]] const std::vector<MeasureRow *> &rows() const { return m_rows; }
    [[nodiscard]] SecondaryButton *addButton() const { return m_add; }

    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void removeRow(MeasureRow *row);

    AppContext &m_context;
    const Workspace &m_workspace;
    std::vector<MeasureRow *> m_rows;
    QWidget *m_heads;
    std::vector<TextLabel *> m_headLabels;
    QVBoxLayout *m_column;
    SecondaryButton *m_add;
};

} // namespace vekha::ui
