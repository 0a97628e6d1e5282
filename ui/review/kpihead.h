// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/review/reviewshown.h"

namespace vekha::ui {

class Gauge;
class LinkButton;
class StatusLabel;

/// The head of one KPI's screen: name and status, the value, its change, the target with its gauge, and what
/// is expected.
class KpiHead : public Card {
    Q_OBJECT

public:
    explicit KpiHead(QWidget *parent = nullptr);

    void setKpi(const ReviewShown &shown, const ReviewKpi &kpi);
    /// What takes longer to be known.
    void setDetail(const ReviewShown &shown, const ReviewKpi &kpi, const ReviewDetail &detail);

    [[nodiscard]] QString name() const { return m_name->text(); }
    [[nodiscard]] QString value() const { return m_value->text(); }
    [[nodiscard]] QString change() const { return m_change->text(); }
    [[nodiscard]] QString comparedWith() const { return m_with->text(); }
    [[nodiscard]] QString outlook() const { return m_outlook->text(); }
    [[nodiscard]] StatusLabel *status() const { return m_status; }

Q_SIGNALS:
    /// The KPI's own page is wanted.
    void openRequested();

private:
    void showTarget(const ReviewShown &shown, const ReviewKpi &kpi);

    ElidingLabel *m_name;
    LinkButton *m_open;
    StatusLabel *m_status;
    FigureLabel *m_value;
    FigureLabel *m_change;
    ElidingLabel *m_with;
    TextLabel *m_target;
    TextLabel *m_outlook;
    TextLabel *m_remarks;
    Gauge *m_gauge;
};

} // namespace vekha::ui
