// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/goalsboard.h"
#include "ui/common/appcontext.h"
#include "ui/common/dialog.h"
#include "ui/goals/goaltext.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace vekha::ui {

class DateField;
class FormField;
class LinkButton;
class MeasureList;
class SegmentedControl;
class SmartSection;

/// Writes a goal letter by letter (specific, measurable, achievable, relevant, time-bound) and says at each
/// what is still lacking. It can be saved as a draft at any time, and made active once nothing lacks.
class GoalDialog : public Dialog {
    Q_OBJECT

public:
    /// @param goal  id 0: a new one, filled as far as it is known already
    GoalDialog(AppContext &context, Workspace &workspace, const goals::Goal &goal, QWidget *parent = nullptr);

    void reject() override;

    /// The goal as it is filled in.
    [[nodiscard]] goals::Goal filled() const;
    /// Whether what lacks is known of what is filled in now.
    [[nodiscard]] bool isJudged() const { return m_judged; }

    [[nodiscard]] QLineEdit *statementEdit() const { return m_name; }
    [[nodiscard]] QLineEdit *scopeEdit() const { return m_scope; }
    [[nodiscard]] MeasureList *measureList() const { return m_measures; }
    [[nodiscard]] QLineEdit *budgetEdit() const { return m_budget; }
    [[nodiscard]] QLineEdit *peopleEdit() const { return m_people; }
    [[nodiscard]] QComboBox *objectiveBox() const { return m_objective; }
    [[nodiscard]] QComboBox *ownerBox() const { return m_owner; }
    [[nodiscard]] DateField *startField() const { return m_start; }
    [[nodiscard]] DateField *dueField() const { return m_due; }
    [[nodiscard]] SegmentedControl *horizonControl() const { return m_horizon; }
    [[nodiscard]] SmartSection *section(goals::Letter letter) const { return m_sections[size_t(letter)]; }
    [[nodiscard]] SecondaryButton *draftButton() const { return m_draft; }

Q_SIGNALS:
    /// It is stored. @param id  of the goal, also of a new one
    void saved(int id, const vekha::Applied &applied);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSections();
    void buildSpecific();
    void buildAchievable();
    void buildRelevant();
    void buildTimeBound();
    void connectFields();
    void retranslate();
    void fill();
    void fillObjectives(int chosen);
    void fillOwners();
    void addObjective();
    void takeChange();
    void judge();
    void showJudged(const GoalRow &row);
    void showRealism(const GoalRow &row);
    void save(goals::GoalState state);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] GoalText text() const;

    AppContext &m_context;
    Workspace &m_workspace;
    goals::Goal m_goal;
    goals::Goal m_unchanged; ///< what filled() gave at first
    Language m_language;     ///< of the statement's first field
    QTimer m_soon;
    int m_turn = 0;
    bool m_judged = false;
    bool m_filling = true;
    int m_objectiveChosen = 0;

    std::vector<SmartSection *> m_sections; ///< by letter
    QLineEdit *m_name;
    QLineEdit *m_other;
    QLineEdit *m_scope;
    MeasureList *m_measures;
    QLineEdit *m_budget;
    QLineEdit *m_people;
    TextLabel *m_realism;
    QComboBox *m_objective;
    QComboBox *m_owner;
    DateField *m_start;
    DateField *m_due;
    SegmentedControl *m_horizon;
    SecondaryButton *m_draft;
    FormField *m_nameField = nullptr;
    FormField *m_otherField = nullptr;
    FormField *m_scopeField = nullptr;
    FormField *m_budgetField = nullptr;
    FormField *m_peopleField = nullptr;
    FormField *m_objectiveField = nullptr;
    FormField *m_ownerField = nullptr;
    FormField *m_startField = nullptr;
    FormField *m_dueField = nullptr;
    FormField *m_horizonField = nullptr;
};

} // namespace vekha::ui
