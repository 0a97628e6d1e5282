// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/decisionlist.h"
#include "ui/review/reviewshown.h"

#include <QWidget>

namespace vekha::ui {

class Card;
class PageScroll;
class TextLabel;

/// How a review begins: how the KPIs stand, and what became of the decisions of before.
class StartScreen : public QWidget {
    Q_OBJECT

public:
    explicit StartScreen(QWidget *parent = nullptr);

    void setShown(const ReviewShown &shown);
    void clear();
    void retranslate();

    [[nodiscard]] DecisionList *decisions() const { return m_decisions; }
    [[nodiscard]] QString text() const;

private:
    PageScroll *m_scroll;
    Card *m_standing;
    TextLabel *m_told;
    TextLabel *m_running;
    Card *m_earlier;
    TextLabel *m_earlierTold;
    DecisionList *m_decisions;
};

} // namespace vekha::ui
