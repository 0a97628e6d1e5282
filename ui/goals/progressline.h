// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/progress.h"

#include <QWidget>

namespace vekha::ui {

/// Bar of a goal's progress in the colour of its status, with a mark where it should be by now.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// @param spoken  the same in words, for the tooltip and the ear
    void show(const goals::GoalProgress &progress, const QString &spoken);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override { return {160, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    goals::GoalProgress m_progress;
};

} // namespace vekha::ui
