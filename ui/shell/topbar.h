// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/viewstate.h"
#include "ui/common/appcontext.h"

#include <QWidget>

class QMenu;

namespace vekha {
class Workspace;
}

namespace vekha::ui {

class CheckListPopup;
class FilterButton;
class PeriodField;
class SearchField;

/// The bar on top of all pages: period, comparison, channels, campaigns, and the way to the command palette.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(AppContext &context, QWidget *parent = nullptr);

    /// nullptr while no workspace is open: the bar is disabled.
    void setWorkspace(const Workspace *workspace);
    void setView(const ViewState &view);
    [[nodiscard]] const ViewState &view() const { return m_view; }
    /// Below 1180 px campaigns stand in the channels' list and the search is an icon.
    void setNarrow(bool narrow);
    /// Channels, campaigns or the calendar have changed.
    void refresh();
    void clearFilters();

    [[nodiscard]] PeriodField *periodField() const { return m_period; }
    [[nodiscard]] FilterButton *compareButton() const { return m_compare; }
    [[nodiscard]] FilterButton *channelsButton() const { return m_channels; }
    [[nodiscard]] FilterButton *campaignsButton() const { return m_campaigns; }

Q_SIGNALS:
    void viewChosen(const vekha::ViewState &view);
    void searchRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fillCompareMenu();
    void fillLists();
    void showState();
    void choose(const ViewState &view);
    [[nodiscard]] QString compareText() const;
    [[nodiscard]] QString channelsText() const;
    [[nodiscard]] QString campaignsText() const;

    AppContext &m_context;
    const Workspace *m_workspace = nullptr;
    ViewState m_view;
    PeriodField *m_period;
    FilterButton *m_compare;
    QMenu *m_compareMenu;
    FilterButton *m_channels;
    CheckListPopup *m_channelList;
    FilterButton *m_campaigns;
    CheckListPopup *m_campaignList;
    SearchField *m_search;
};

} // namespace vekha::ui
