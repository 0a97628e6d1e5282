// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/goals/goaltext.h"

namespace vekha::ui {

class IconButton;
class SecondaryButton;
class TextLabel;

/// A company objective: how many goals serve it, how they stand, and what can be done with it.
class ObjectiveCard : public Card {
    Q_OBJECT

public:
    explicit ObjectiveCard(QWidget *parent = nullptr);

    void show(const ObjectiveRow &row, const GoalsBoard &board, const GoalText &text);
    using QWidget::show;

    void retranslate();

    [[nodiscard]] SecondaryButton *editButton() const { return m_edit; }
    [[nodiscard]] IconButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void goalRequested();
    void objectiveRequested();
    void editRequested();
    void removeRequested();

private:
    TextLabel *m_name;
    TextLabel *m_summary;
    SecondaryButton *m_goal;
    SecondaryButton *m_objective;
    SecondaryButton *m_edit;
    IconButton *m_remove;
};

} // namespace vekha::ui
