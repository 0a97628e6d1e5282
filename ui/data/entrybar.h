// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entrysheet.h"
#include "ui/common/appcontext.h"

#include <QWidget>

class QMenu;

namespace vekha::ui {

class FilterButton;
class IconButton;
class SearchField;
class SegmentedControl;

/// What the entry grid shows: channel and campaign, metric or period; days, weeks or months; the search.
class EntryBar : public QWidget {
    Q_OBJECT

public:
    explicit EntryBar(AppContext &context, QWidget *parent = nullptr);

    /// Shows a request and what else could be chosen.
    void setChoices(const EntryRequest &request, std::shared_ptr<const store::Content> content,
                    const std::vector<MetricIndex> &shownInputs, QDate today);
    void retranslate();
    [[nodiscard]] SearchField *search() const { return m_search; }
    /// Gives the search field the focus; where there is no room for it, it takes that of other controls.
    void openSearch();
    [[nodiscard]] SegmentedControl *granularities() const { return m_granularities; }
    [[nodiscard]] FilterButton *subject() const { return m_subject; }

Q_SIGNALS:
    /// Another channel, layout or granularity; `days` of the request are to be chosen anew, but for
    /// OnePeriod.
    void requestChosen(const vekha::EntryRequest &request);
    /// An input that has no row yet shall have one.
    void inputAdded(const vekha::MetricId &input);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const EntryRequest &request) { Q_EMIT requestChosen(request); }
    void fillSubject();
    void fillCampaigns();
    void fillLayouts();
    void fillInputs();
    void fillGranularities();
    void showGranularities();
    void addInputs(QMenu *menu, bool onlyNew, const std::function<void(const MetricId &)> &chosen);
    void stepPeriod(int steps);
    void makeRoom();

    AppContext &m_context;
    EntryRequest m_request;
    std::shared_ptr<const store::Content> m_content;
    std::vector<MetricIndex> m_shownInputs;
    QDate m_today;
    FilterButton *m_layout;
    FilterButton *m_subject;
    IconButton *m_previous;
    IconButton *m_next;
    FilterButton *m_campaign;
    SegmentedControl *m_granularities;
    IconButton *m_more;
    IconButton *m_add;
    SearchField *m_search;
    IconButton *m_find;
    bool m_searching = false;
    QMenu *m_layoutMenu;
    QMenu *m_subjectMenu;
    QMenu *m_campaignMenu;
    QMenu *m_moreMenu;
    QMenu *m_addMenu;
};

} // namespace vekha::ui
