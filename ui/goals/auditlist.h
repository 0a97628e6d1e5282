// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goaltext.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QMenu;

namespace vekha::ui {

class Card;
class FilterButton;
class LinkButton;
class TextLabel;

/// The regular revision of the KPIs: what each one lacks or where its target is off, with what to do beside.
class AuditList : public QWidget {
    Q_OBJECT

public:
    explicit AuditList(QWidget *parent = nullptr);

    /// @param kpis  all that were looked at
    void show(const std::vector<goals::AuditFinding> &findings, const std::vector<MetricIndex> &kpis,
              const GoalText &text);
    using QWidget::show;

    /// The links of what is shown, in order.
    [[nodiscard]] std::vector<LinkButton *> actions() const { return m_actions; }
    [[nodiscard]] QString summary() const;

    void retranslate();

Q_SIGNALS:
    void actionChosen(const vekha::goals::AuditFinding &finding);
    void metricChosen(vekha::MetricIndex metric);

private:
    void fill();
    void fillMenu();
    void addKpi(QGridLayout *grid, MetricIndex metric);
    void addFinding(QGridLayout *grid, const goals::AuditFinding &finding);
    [[nodiscard]] bool isShown(const goals::AuditFinding &finding) const
    {
        return !m_flag || finding.flag == *m_flag;
    }

    std::vector<goals::AuditFinding> m_findings;
    std::vector<MetricIndex> m_kpis;
    std::optional<GoalText> m_text;
    std::optional<goals::AuditFlag> m_flag; ///< none: all are shown
    Card *m_card;
    TextLabel *m_summary;
    FilterButton *m_filter;
    QMenu *m_menu;
    QWidget *m_rows = nullptr;
    std::vector<LinkButton *> m_actions;
};

/// "No owner", "No goal", .. for filters and summaries.
[[nodiscard]] QString auditFlagName(goals::AuditFlag flag);

} // namespace vekha::ui
