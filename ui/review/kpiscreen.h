// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/decisionlist.h"
#include "ui/review/reviewshown.h"

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;

namespace vekha::ui {

class Card;
class CauseCard;
class DecisionForm;
class KpiHead;
class PageScroll;
class TextLabel;
class TrendChart;

/// One KPI a screen: its figures, why it changed, its trend, what is warned of; beside them the meeting's
/// note and decisions.
class KpiScreen : public QWidget {
    Q_OBJECT

public:
    explicit KpiScreen(Language language, QWidget *parent = nullptr);

    /// @param note  what the field shows, unless a person is typing this very text
    void setKpi(const ReviewShown &shown, const ReviewKpi &kpi, const QString &note);
    void setDetail(const ReviewShown &shown, const ReviewKpi &kpi, const ReviewDetail &detail);
    void clear();
    void retranslate();

    [[nodiscard]] KpiHead *head() const { return m_head; }
    [[nodiscard]] CauseCard *causeCard() const { return m_cause; }
    [[nodiscard]] TrendChart *chart() const { return m_chart; }
    [[nodiscard]] QPlainTextEdit *note() const { return m_note; }
    [[nodiscard]] DecisionForm *form() const { return m_form; }
    [[nodiscard]] DecisionList *decisions() const { return m_decisions; }
    [[nodiscard]] QString warnings() const;

Q_SIGNALS:
    void noteTyped(const QString &metric, const QString &text);
    void metricRequested(const QString &metric);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();

    PageScroll *m_scroll;
    KpiHead *m_head;
    Card *m_warningCard;
    TextLabel *m_warnings;
    CauseCard *m_cause;
    Card *m_trendCard;
    TrendChart *m_chart;
    Card *m_noteCard;
    QPlainTextEdit *m_note;
    Card *m_decisionCard;
    DecisionList *m_decisions;
    TextLabel *m_none;
    DecisionForm *m_form;
    QBoxLayout *m_charts; ///< cause and trend: under each other, or side by side where there is room
    MetricId m_metric;
    bool m_quiet = false;
};

} // namespace vekha::ui
