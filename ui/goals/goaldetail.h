// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goaltext.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace vekha::ui {

class Card;
class DataTable;
class DiaryCard;
class IconButton;
class LackingList;
class MeasuresModel;
class ProgressLine;
class SecondaryButton;
class StatusLabel;
class Tag;
class TextLabel;

/// All of one goal: what it says, how far it is, what it still lacks, its measures and its diary.
class GoalDetail : public QWidget {
    Q_OBJECT

public:
    explicit GoalDetail(QWidget *parent = nullptr);

    /// @param objective  name of the one it serves, empty for none
    void show(const GoalRow &row, const QString &objective, const GoalText &text, QDate today);
    using QWidget::show;
    void clear();

    [[nodiscard]] const GoalRow &row() const { return m_row; }
    [[nodiscard]] DiaryCard *diary() const { return m_diary; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] SecondaryButton *editButton() const { return m_edit; }
    /// Makes active, again active, reached, missed, dropped: shown where the state allows it.
    [[nodiscard]] SecondaryButton *stateButton(goals::GoalState state) const;

    void retranslate();

Q_SIGNALS:
    void editRequested();
    void removeRequested();
    void stateChosen(vekha::goals::GoalState state);
    void metricChosen(const vekha::goals::Measure &measure);
    void selectionDescribed(const QString &text);

private:
    void buildHead();
    void buildMeasures();
    void showStates();
    void showFacts(const QString &objective, const GoalText &text);

    GoalRow m_row;
    Card *m_head;
    TextLabel *m_name;
    Tag *m_state;
    StatusLabel *m_status;
    ProgressLine *m_line;
    TextLabel *m_progress;
    QWidget *m_facts = nullptr;
    LackingList *m_lacking;
    QHBoxLayout *m_buttons = nullptr;
    SecondaryButton *m_edit;
    std::vector<std::pair<goals::GoalState, SecondaryButton *>> m_states;
    IconButton *m_remove;
    Card *m_measuresCard;
    TextLabel *m_noMeasures;
    DataTable *m_table;
    MeasuresModel *m_model;
    DiaryCard *m_diary;
};

} // namespace vekha::ui
