// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/warningwords.h"
#include "ui/common/card.h"
#include "ui/metric/shown.h"

namespace vekha::ui {

class Gauge;
class LinkButton;
class StatusLabel;

/// The metric's value of the chosen period: figure, gauge, changes, target, and in words what is to be known
/// of it.
class ValueCard : public Card {
    Q_OBJECT

public:
    explicit ValueCard(QWidget *parent = nullptr);

    void setShown(const Shown &shown);
    /// What is warned of in the metric and channel; nullptr: nothing.
    void setWarning(const warnings::Warning *warning, const wording::WarningWords &words);
    [[nodiscard]] QString warningText() const;
    [[nodiscard]] LinkButton *warningLink() const { return m_warningLink; }

Q_SIGNALS:
    /// To the warnings of the metric.
    void warningsRequested();

private:
    struct ChangeRow {
        FigureLabel *change;
        ElidingLabel *with;
    };
    [[nodiscard]] ChangeRow addChangeRow(QVBoxLayout *column);
    void showChange(const ChangeRow &row, const Shown &shown, const KpiTable &table,
                    ViewState::Compare compare);
    void showTarget(const Shown &shown, const KpiCell *cell);
    [[nodiscard]] QStringList outlook(const Shown &shown, const targets::Standing &standing) const;
    void showRemarks(const Shown &shown, const KpiCell *cell);

    ElidingLabel *m_period;
    StatusLabel *m_status;
    FigureLabel *m_value;
    Gauge *m_gauge;
    ChangeRow m_previous;
    ChangeRow m_yearAgo;
    QFrame *m_line;
    TextLabel *m_target;
    TextLabel *m_remarks;
    StatusLabel *m_warningKind;
    TextLabel *m_warning;
    LinkButton *m_warningLink;
};

} // namespace vekha::ui
