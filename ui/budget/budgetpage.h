// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/budget.h"
#include "ui/common/page.h"

class QLineEdit;
class QMenu;
class QStackedWidget;

namespace vekha::ui {

class BudgetTable;
class BudgetView;
class Card;
class DataTable;
class EmptyState;
class FilterButton;
class KpiWords;
class LastYearTable;
class LinkButton;
class PageHead;
class PageScroll;
class PrimaryButton;
class ResponseChart;
class SecondaryButton;
class TextLabel;

/// Where the next money works best: the suggested split of a total over the channels, what it would bring,
/// and one's own split beside it. The curve of the chosen channel shows why.
class BudgetPage : public Page {
    Q_OBJECT

public:
    explicit BudgetPage(AppContext &context, QWidget *parent = nullptr);

    /// `channel` is the one whose curve is shown, `period` the one to plan.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;

    [[nodiscard]] BudgetTable *model() const { return m_model; }
    [[nodiscard]] BudgetView *table() const { return m_table; }
    [[nodiscard]] ResponseChart *chart() const { return m_chart; }
    [[nodiscard]] QString suggestionText() const;
    [[nodiscard]] QString ownText() const;
    /// What the limits in the table count from; empty where there are none.
    [[nodiscard]] QString limitsText() const;

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    enum class Own { AsNow, Suggestion, Typed };

    void buildHead();
    void buildTotal();
    void buildSplit();
    void buildCurve();
    void buildLastYear();
    void showBoard(const BudgetBoard &board);
    void showTotal();
    void showLimits();
    void showOutcome();
    void showChannel();
    void showPeriods();
    void takeTotal();
    void setPeriod(const calendar::Period &period);
    void takeSuggestion();
    void reset();
    void copy();
    void setTargets();
    [[nodiscard]] KpiWords words() const;

    BudgetRequest m_request;
    Own m_kind = Own::AsNow;
    ChannelId m_channel = ChannelId::All; ///< whose curve is shown; All: the first
    std::optional<calendar::Period> m_firstMonth;

    PageHead *m_head = nullptr;
    FilterButton *m_period = nullptr;
    QMenu *m_periods = nullptr;
    QStackedWidget *m_stack = nullptr;
    TextLabel *m_loading = nullptr;
    PageScroll *m_scroll = nullptr;
    Card *m_totalCard = nullptr;
    TextLabel *m_totalLabel = nullptr;
    QLineEdit *m_total = nullptr;
    LinkButton *m_usual = nullptr;
    TextLabel *m_suggestion = nullptr;
    TextLabel *m_source = nullptr;
    TextLabel *m_caution = nullptr;
    Card *m_splitCard = nullptr;
    BudgetTable *m_model = nullptr;
    BudgetView *m_table = nullptr;
    TextLabel *m_own = nullptr;
    TextLabel *m_limits = nullptr;
    SecondaryButton *m_take = nullptr;
    SecondaryButton *m_reset = nullptr;
    SecondaryButton *m_copy = nullptr;
    PrimaryButton *m_set = nullptr;
    Card *m_curveCard = nullptr;
    ResponseChart *m_chart = nullptr;
    TextLabel *m_curveText = nullptr;
    Card *m_lastYearCard = nullptr;
    LastYearTable *m_lastYear = nullptr;
    DataTable *m_lastYearTable = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace vekha::ui
