// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/localsettings.h"
#include "ui/common/page.h"
#include "ui/trends/trendsdata.h"

#include "core/base/view.h"

class QCheckBox;
class QHBoxLayout;
class QMenu;
class QStackedWidget;

namespace vekha::ui {

class Card;
class ChipRow;
class DataTable;
class EmptyState;
class FilterButton;
class LinkButton;
class MetricPicker;
class PageHead;
class SecondaryButton;
class SegmentedControl;
class SeriesChip;
class TextLabel;
class TrendChart;
class TrendsModel;

/// Free exploring: up to eight lines of any metric and channel on one or two axes, with saved views.
class TrendsPage : public Page {
    Q_OBJECT

public:
    explicit TrendsPage(AppContext &context, QWidget *parent = nullptr);

    /// A metric is added as a line; `section` may hold a whole state, as current() gives it.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;

    [[nodiscard]] const TrendState &state() const { return m_state; }
    /// Shows other lines and options.
    void setState(const TrendState &state);
    /// Adds a line; says so where that cannot be.
    void addLine(const MetricId &metric, ChannelId channel);
    /// Shows a stored view.
    void showView(int id);

    [[nodiscard]] TrendChart *chart() const { return m_chart; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QList<SeriesChip *> chips() const { return m_chips; }
    [[nodiscard]] QList<SecondaryButton *> suggestionButtons() const { return m_suggestions; }

public Q_SLOTS:
    /// Asks for a name and stores what is shown as a view.
    void saveViewAs();

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    void layHead();
    void layOptions(QVBoxLayout *column);
    void layEmpty();
    void connectOptions();
    void changed();
    void showOptions();
    void showChips();
    void showSharedMetric(QList<QWidget *> &widgets);
    void showEmpty();
    void showFigures(const TrendsShown &shown);
    void refreshForecasts(const std::vector<TrendLineRequest> &lines);
    void showChipMenu(int line);
    void buildViewMenu();
    void buildMoreMenu();
    void buildGranularities();
    void setTableOpen(bool open);
    void popUpUnder(QMenu *menu, QWidget *button);
    void remember();
    void restore();
    [[nodiscard]] QString memoryKey() const;
    [[nodiscard]] calendar::DayRange days() const;
    [[nodiscard]] std::vector<SavedView> savedViews() const;
    [[nodiscard]] QStringList takenNames(int exceptId) const;
    [[nodiscard]] const SavedView *shownView(const std::vector<SavedView> &views) const;
    void storeView(const SavedView &view, const QString &message);
    void renameView(const SavedView &view);
    void removeView(const SavedView &view);
    [[nodiscard]] QString hint() const;
    void showHint();
    [[nodiscard]] QStringList missingForecasts() const;

    LocalSettings m_settings;
    TrendState m_state;
    int m_viewId = 0; ///< the saved view last chosen, 0: none
    bool m_tableIsOpen = false;
    std::optional<TrendsShown> m_shown;

    PageHead *m_head;
    FilterButton *m_view;
    QMenu *m_viewMenu;
    SecondaryButton *m_save;
    SecondaryButton *m_more;
    QMenu *m_menu;
    QStackedWidget *m_stack;
    QWidget *m_full;
    Card *m_card;
    SecondaryButton *m_add;
    MetricPicker *m_picker;
    ChipRow *m_row;
    QList<SeriesChip *> m_chips;
    TextLabel *m_sharedMetric = nullptr; ///< in the row while all lines are of one metric
    FilterButton *m_kind;
    QMenu *m_kinds;
    SegmentedControl *m_span;
    QCheckBox *m_index;
    QCheckBox *m_average;
    QCheckBox *m_yearAgo;
    TextLabel *m_hint;
    TrendChart *m_chart;
    Card *m_tableCard;
    LinkButton *m_tableToggle;
    TrendsModel *m_model;
    DataTable *m_table;
    Card *m_emptyCard;
    EmptyState *m_empty;
    QWidget *m_suggestionRow;
    QList<SecondaryButton *> m_suggestions;
};

} // namespace vekha::ui
