// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog.h"
#include "ui/review/reviewshown.h"

class QComboBox;
class QLineEdit;

namespace vekha::ui {

class DateField;
class FormField;
class SegmentedControl;

/// All of one decision: what, who, by when, its state, and what came of it.
class DecisionDialog : public Dialog {
    Q_OBJECT

public:
    /// @param state  that it is given now; then what came of it is asked first
    DecisionDialog(const review::Decision &decision, std::optional<review::DecisionState> state,
                   const ReviewShown &shown, QWidget *parent = nullptr);

    /// The decision as it is filled in.
    [[nodiscard]] review::Decision filled() const;

    [[nodiscard]] QLineEdit *outcome() const { return m_outcome; }
    [[nodiscard]] QLineEdit *what() const { return m_what; }
    [[nodiscard]] SegmentedControl *states() const { return m_states; }

private:
    void check();
    void say();

    review::Decision m_decision;
    QLineEdit *m_what;
    FormField *m_whatField;
    QComboBox *m_who;
    DateField *m_due;
    SegmentedControl *m_states;
    QLineEdit *m_outcome;
    FormField *m_outcomeField;
    FormField *m_whoField;
    FormField *m_dueField;
};

} // namespace vekha::ui
