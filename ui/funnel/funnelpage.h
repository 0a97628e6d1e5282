// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/view.h"
#include "ui/common/page.h"
#include "ui/funnel/funnelwords.h"

class QStackedWidget;

namespace vekha::ui {

class Card;
class DataTable;
class EmptyState;
class FilterButton;
class FunnelTable;
class MetricPicker;
class PageHead;
class PageScroll;
class SegmentedControl;
class TextLabel;

/// From impressions to orders: what part goes on from stage to stage, in total and by channel, where it is
/// less than usual, and what that costs. Own funnels of any counts are kept as saved views.
class FunnelPage : public Page {
    Q_OBJECT

public:
    explicit FunnelPage(AppContext &context, QWidget *parent = nullptr);

    /// A channel leads to its own funnel; `section` is the id of a saved one.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;

    [[nodiscard]] FunnelChart *chart() const { return m_chart; }
    [[nodiscard]] QString weakSpotText() const;

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    void buildHead();
    void buildCards();
    void showFunnels();
    void showBoard(const FunnelBoard &board);
    void showGroup();
    void chooseFunnel(int index);
    void setStages(const QList<MetricId> &stages);
    void addFunnel();
    void showFunnelMenu(int index, const QPoint &globalPos);
    void store(const SavedView &funnel);
    void openStage(int stage);
    [[nodiscard]] std::vector<MetricIndex> stages() const;
    [[nodiscard]] const SavedView *chosen() const;
    [[nodiscard]] FunnelWords words() const;

    PageHead *m_head = nullptr;
    SegmentedControl *m_funnels = nullptr;
    FilterButton *m_stageButton = nullptr;
    MetricPicker *m_picker = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageScroll *m_scroll = nullptr;
    Card *m_chartCard = nullptr;
    FunnelChart *m_chart = nullptr;
    TextLabel *m_weakSpot = nullptr;
    Card *m_tableCard = nullptr;
    DataTable *m_table = nullptr;
    FunnelTable *m_model = nullptr;
    EmptyState *m_empty = nullptr;

    std::vector<SavedView> m_saved; ///< of this page
    int m_wanted = 0;               ///< id of the saved funnel that is shown, 0: the usual one
    ChannelId m_channel = ChannelId::All;
    FunnelBoard m_board;
};

} // namespace vekha::ui
