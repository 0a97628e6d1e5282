// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/goal.h"
#include "ui/common/card.h"

#include <QHash>

class QDateEdit;
class QLineEdit;

namespace vekha::ui {

class GoalText;
class SecondaryButton;

/// A goal's diary: a line for a new check-in, and those written so far, the newest first.
///
/// What was begun for one goal waits there while one looks at another.
class DiaryCard : public Card {
    Q_OBJECT

public:
    explicit DiaryCard(QWidget *parent = nullptr);

    void show(int goal, const std::vector<goals::CheckIn> &checkIns, const GoalText &text, QDate today);
    using QWidget::show;
    void clear();

    /// Whether a check-in of any goal was begun and not added.
    [[nodiscard]] bool isChanged() const;

    void retranslate();

    [[nodiscard]] QLineEdit *textEdit() const { return m_text; }
    [[nodiscard]] SecondaryButton *addButton() const { return m_add; }

Q_SIGNALS:
    void added(const vekha::goals::CheckIn &checkIn);
    void removed(const vekha::goals::CheckIn &checkIn);

private:
    void add();
    QWidget *entryOf(const goals::CheckIn &checkIn, const GoalText &text);

    int m_goal = 0;
    QHash<int, QString> m_begun; ///< texts not added yet, by goal
    QDateEdit *m_day;
    QLineEdit *m_text;
    SecondaryButton *m_add;
    TextLabel *m_none;
    QWidget *m_entries = nullptr;
};

} // namespace vekha::ui
