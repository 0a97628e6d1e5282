// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewshown.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace vekha::ui {

class FilterButton;
class IconButton;

/// One decision: what, who and by when, what came of it; its state to choose, and buttons to change and
/// remove it.
class DecisionRow : public QWidget {
    Q_OBJECT

public:
    /// What a row tells besides the decision itself.
    struct Telling {
        bool metric = false;  ///< what it is about
        bool origin = false;  ///< the review that made it
        bool editable = true; ///< else its state is but told
        bool narrow = false;  ///< the buttons stand under the words
    };
    DecisionRow(const ReviewedDecision &known, const Telling &telling, const ReviewShown &shown,
                QWidget *parent);

    [[nodiscard]] const review::Decision &decision() const { return m_known.decision; }
    [[nodiscard]] FilterButton *stateButton() const { return m_state; }
    [[nodiscard]] IconButton *editButton() const { return m_edit; }
    [[nodiscard]] IconButton *removeButton() const { return m_remove; }
    /// All that it tells, in words.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A state was chosen, or the button to change it pressed (then without one).
    void editRequested(std::optional<vekha::review::DecisionState> state);
    void removeRequested();

private:
    void addButtons(QBoxLayout *line);
    [[nodiscard]] QString terms(const Telling &telling, const ReviewShown &shown) const;

    ReviewedDecision m_known;
    QString m_text;
    FilterButton *m_state = nullptr;
    IconButton *m_edit = nullptr;
    IconButton *m_remove = nullptr;
};

/// Decisions under each other. Changing one opens a dialog; what came of it is told to the owner, who stores.
class DecisionList : public QWidget {
    Q_OBJECT

public:
    explicit DecisionList(QWidget *parent = nullptr);

    void setDecisions(const std::vector<ReviewedDecision> &decisions, const DecisionRow::Telling &telling,
                      const ReviewShown &shown);
    void clear();
    [[nodiscard]] const QList<DecisionRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void changed(const vekha::review::Decision &decision);
    void removed(const vekha::review::Decision &decision);

private:
    void edit(const review::Decision &decision, std::optional<review::DecisionState> state);

    QVBoxLayout *m_column;
    QList<DecisionRow *> m_rows;
    std::optional<ReviewShown> m_shown;
};

} // namespace vekha::ui
