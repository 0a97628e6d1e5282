// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/warningwords.h"
#include "core/workspace/warnings.h"
#include "ui/common/page.h"

class QMenu;
class QStackedWidget;

namespace vekha::ui {

class Card;
class EmptyState;
class FilterButton;
class PageHead;
class PageScroll;
class SecondaryButton;
class SegmentedControl;
class TextLabel;
class WarningRow;

/// All that wants attention, the gravest first: told once, opened by a click, put off or dismissed with a
/// note; when a metric warns at all is set here too.
class WarningsPage : public Page {
    Q_OBJECT

public:
    explicit WarningsPage(AppContext &context, QWidget *parent = nullptr);

    /// A metric narrows the list to it.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;

    /// Those shown now, from top to bottom.
    [[nodiscard]] const std::vector<WarningRow *> &rows() const { return m_rows; }
    [[nodiscard]] FilterButton *kindFilter() const { return m_kind; }
    [[nodiscard]] FilterButton *metricFilter() const { return m_metric; }
    [[nodiscard]] SegmentedControl *stateControl() const { return m_states; }
    [[nodiscard]] SecondaryButton *rulesButton() const { return m_rules; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    void buildHead();
    void buildBody();
    void showBoard();
    void showEmpty(int hidden);
    void fillFilters();
    [[nodiscard]] bool isPeriodAbove() const;
    [[nodiscard]] bool isWanted(const warnings::Warning &warning) const;
    [[nodiscard]] bool concerns(const warnings::Warning &warning, MetricIndex metric) const;
    WarningRow *addRow(Card *card, const warnings::Warning &warning, const wording::WarningWords &words);
    void focusRow(int place);
    void openRow(const WarningRow *row);
    void showSnoozeMenu(const warnings::Warning &warning, const QPoint &globalPos);
    void showRowMenu(const warnings::Warning &warning, const QPoint &globalPos);
    void addSnoozes(QMenu *menu, const warnings::Warning &warning);
    void askNote(const warnings::Warning &warning);
    void mark(const warnings::Warning &warning, WarningMark mark, ChangeKind kind);
    void store(const Change &change);
    void showRules();

    PageHead *m_head = nullptr;
    SegmentedControl *m_states = nullptr;
    FilterButton *m_kind = nullptr;
    FilterButton *m_metric = nullptr;
    SecondaryButton *m_rules = nullptr;
    QMenu *m_kindMenu = nullptr;
    QMenu *m_metricMenu = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageScroll *m_scroll = nullptr;
    TextLabel *m_summary = nullptr;
    EmptyState *m_empty = nullptr;

    WarningsBoard m_board;
    std::vector<Card *> m_cards;
    std::vector<WarningRow *> m_rows;
    std::optional<warnings::WarningKind> m_wantedKind;
    MetricId m_wantedMetric;
    WarningKey m_focused; ///< the row to keep the focus on when the list is made anew
};

} // namespace vekha::ui
