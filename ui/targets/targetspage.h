// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/localsettings.h"
#include "ui/common/page.h"
#include "ui/targets/targetsmodel.h"

#include <QTimer>

class QMenu;
class QStackedWidget;

namespace vekha::ui {

class Card;
class EmptyState;
class FilterButton;
class MetricPicker;
class PageHead;
class PrimaryButton;
class SecondaryButton;
class TargetsSide;
class TargetsView;
class TargetsFoot;

/// Targets at spreadsheet speed: metrics and channels down, a period and its months across, with last
/// quarter, a year ago and the forecast beside, and what is realistic while one types. Changes are gathered
/// and applied together with one reason.
class TargetsPage : public Page {
    Q_OBJECT

public:
    explicit TargetsPage(AppContext &context, QWidget *parent = nullptr);

    /// Leads to the row of a metric and channel.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;
    [[nodiscard]] bool leave() override;

    [[nodiscard]] TargetsView *grid() const { return m_view; }
    [[nodiscard]] TargetsModel *model() const { return m_model; }
    [[nodiscard]] TargetsSide *side() const { return m_side; }
    [[nodiscard]] PrimaryButton *applyButton() const { return m_apply; }

    [[nodiscard]] bool hasUnstored() const override;
    bool takeBack() override;

public Q_SLOTS:
    void apply();

Q_SIGNALS:
    /// hasUnstored() may be another.
    void waitingChanged();

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What was read of one cell.
    struct KnownOfCell {
        targets::TargetKey key;
        RealismFacts facts;
        std::vector<targets::Revision> revisions; ///< newest first
    };

    void buildHead();
    void buildGrid();
    void buildSide();
    void layOut();
    void showGrid(const std::shared_ptr<const TargetsGridFigures> &figures);
    void showHead();
    void showHint();
    void showFoot();
    void showEdits();
    void showCell();
    void showRealism();
    void showRealismOf(std::optional<targets::Target> target);
    void askRealism();
    void askWarnings();
    void goTo(const targets::TargetKey &key);
    void showMenu(const QPoint &globalPos);
    void showMore();
    void discard();
    void copyPrevious();
    void fillFromForecast();
    void gather(const std::vector<targets::TargetEdit> &edits);
    void setSpreading(targets::Spreading spreading);
    void closePeriod();
    void reopenPeriod();
    void setMetrics(const QList<MetricId> &metrics);
    [[nodiscard]] QList<MetricId> chosenMetrics() const;
    [[nodiscard]] calendar::Period period() const;
    [[nodiscard]] TargetsGridRequest request() const;
    [[nodiscard]] KpiWords words() const;
    /// The target of the current cell, or of its row's period where no target cell is current.
    [[nodiscard]] QModelIndex targetCell() const;

    PageHead *m_head = nullptr;
    FilterButton *m_metrics = nullptr;
    MetricPicker *m_picker = nullptr;
    SecondaryButton *m_copy = nullptr;
    SecondaryButton *m_fill = nullptr;
    SecondaryButton *m_more = nullptr;
    PrimaryButton *m_apply = nullptr;
    QMenu *m_menu = nullptr;
    QStackedWidget *m_stack = nullptr;
    Card *m_gridCard = nullptr;
    TargetsModel *m_model = nullptr;
    TargetsView *m_view = nullptr;
    TargetsFoot *m_foot = nullptr;
    TargetsSide *m_side = nullptr;
    EmptyState *m_empty = nullptr;

    LocalSettings m_settings;
    QTimer m_soon;         ///< realism and warnings, a moment after the last key
    bool m_edited = false; ///< what is gathered has changed since the warnings were asked for
    std::optional<KnownOfCell> m_known;
    std::optional<targets::TargetKey> m_wanted;
    bool m_first = true;
    bool m_isTight = false;
};

} // namespace vekha::ui
