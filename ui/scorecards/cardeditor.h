// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecards/scorecard.h"
#include "core/workspace/workspace.h"
#include "ui/common/appcontext.h"
#include "ui/common/dialog.h"

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QScrollArea;

namespace vekha::ui {

class CardRowEdit;
class FormField;
class LinkButton;
class PayoutCurve;
class PayoutEdit;
class SecondaryButton;
class SegmentedControl;

/// Makes or changes a scorecard: whose it is, its rows and weights, limits, payout curve. Stores it by one
/// change, which can be undone.
class CardEditor : public Dialog {
    Q_OBJECT

public:
    /// @param card  id 0 makes a new one
    CardEditor(AppContext &context, Workspace &workspace, const scorecards::Scorecard &card,
               QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// The card is stored.
    void saved(const vekha::Applied &applied);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *heads();
    QLayout *identity();
    QLayout *rules();
    QLayout *payout();
    void retranslate();
    void addRow(const scorecards::CardRow &row);
    void moveRow(CardRowEdit *row, int step);
    void removeRow(CardRowEdit *row);
    void placeRows();
    void evenOut();
    void showWeights();
    void showCurve();
    void save();
    /// The first fault, as a sentence; empty if the card can be stored. Marks fields.
    [[nodiscard]] QString takeFields(scorecards::Scorecard &card);
    [[nodiscard]] QString takeRows(scorecards::Scorecard &card);
    [[nodiscard]] QString takeRules(scorecards::Scorecard &card);
    [[nodiscard]] bool isChanged();
    [[nodiscard]] QString fieldTexts() const;

    AppContext &m_context;
    Workspace &m_workspace;
    scorecards::Scorecard m_card;
    QString m_atFirst; ///< all fields as they were filled in
    bool m_saving = false;

    QScrollArea *m_scroll = nullptr;
    FormField *m_holder = nullptr;
    FormField *m_english = nullptr;
    FormField *m_russian = nullptr;
    FormField *m_kind = nullptr;
    FormField *m_lowest = nullptr;
    FormField *m_highest = nullptr;
    FormField *m_empty = nullptr;
    FormField *m_bonus = nullptr;
    QLineEdit *m_holderEdit = nullptr;
    QLineEdit *m_englishEdit = nullptr;
    QLineEdit *m_russianEdit = nullptr;
    QLineEdit *m_lowestEdit = nullptr;
    QLineEdit *m_highestEdit = nullptr;
    QLineEdit *m_bonusEdit = nullptr;
    SegmentedControl *m_kindChoice = nullptr;
    QComboBox *m_emptyChoice = nullptr;
    std::vector<TextLabel *> m_heads;
    QVBoxLayout *m_rowColumn = nullptr;
    std::vector<CardRowEdit *> m_rows;
    TextLabel *m_rowsTitle = nullptr;
    LinkButton *m_addRow = nullptr;
    TextLabel *m_weights = nullptr;
    SecondaryButton *m_even = nullptr;
    TextLabel *m_rulesTitle = nullptr;
    TextLabel *m_payoutTitle = nullptr;
    PayoutEdit *m_payout = nullptr;
    PayoutCurve *m_curve = nullptr;
};

} // namespace vekha::ui
