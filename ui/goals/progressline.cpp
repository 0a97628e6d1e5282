// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/progressline.h"

#include "ui/common/sparkline.h"
#include "ui/goals/goaltext.h"

#include <QPainter>

namespace vekha::ui {

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(sizeHint().height());
}

void ProgressLine::show(const goals::GoalProgress &progress, const QString &spoken)
{
    m_progress = progress;
    setToolTip(spoken);
    setAccessibleName(spoken);
    update();
}

void ProgressLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(&painter, rect(), m_progress.share.value_or(0), color(progressRole(m_progress.status)),
             m_progress.expected);
}

} // namespace vekha::ui
