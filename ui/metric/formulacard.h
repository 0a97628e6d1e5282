// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/metric/shown.h"

class QGridLayout;

namespace vekha::ui {

class LinkButton;

/// A formula as one writes it by hand: a fraction where it is a division, else one line of names and signs.
class FormulaView : public QFrame {
    Q_OBJECT

public:
    explicit FormulaView(QWidget *parent = nullptr);

    /// An empty denominator leaves the line out.
    void setFormula(const QString &numerator, const QString &denominator);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_numerator;
    QWidget *m_line;
    TextLabel *m_denominator;
};

/// What a metric is made of: its formula, its inputs with their figures of the period, and its help text.
class FormulaCard : public Card {
    Q_OBJECT

public:
    explicit FormulaCard(QWidget *parent = nullptr);

    void setShown(const Shown &shown);

Q_SIGNALS:
    /// "Edit" or "Copy as own" was pressed.
    void editRequested();
    /// An input was clicked.
    void inputChosen(vekha::MetricIndex input);

private:
    void showComposed(const Shown &shown);
    void showInputs(const Shown &shown);
    void showRules(const Shown &shown);

    LinkButton *m_edit;
    FormulaView *m_formula;
    TextLabel *m_composed;
    QWidget *m_inputs;
    QGridLayout *m_grid;
    TextLabel *m_rules;
    TextLabel *m_help;
};

} // namespace vekha::ui
