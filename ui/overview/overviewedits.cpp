// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes on the overview: every change is one step that Undo takes back.
#include "ui/overview/overviewpage.h"

#include "ui/common/askname.h"
#include "ui/common/buttons.h"
#include "ui/common/whendone.h"
#include "ui/overview/tilegrid.h"

#include <QMenu>

namespace vekha::ui {

void OverviewPage::store(Change change)
{
    whenDone(this, workspace()->applyLater(std::move(change)), [this](const Result<Applied> &result) {
        if (!workspace())
            return;
        if (!result) {
            Q_EMIT errorOccurred(result.error());
            invalidate();
            return;
        }
        if (!result->newIds.empty()) {
            m_wanted = result->newIds.front();
            invalidate();
        }
        tell(*result);
    });
}

// The page goes on with what was changed here: two moves in a row do not wait for each other.
void OverviewPage::storeBoard(Dashboard dashboard, ChangeKind kind, const QString &argument)
{
    if (!workspace())
        return;
    m_dashboard = dashboard;
    store({{store::SaveDashboard{std::move(dashboard)}}, kind, {argument}});
}

void OverviewPage::addTile(const MetricId &metric, ChannelId channel)
{
    Dashboard dashboard = m_dashboard;
    if (dashboard.id == 0)
        dashboard.name = named({}, tr("Overview"));
    dashboard.tiles.push_back({metric, channel, 1, 1});
    storeBoard(std::move(dashboard), ChangeKind::AddTile, metric);
}

void OverviewPage::removeTile(int index)
{
    Dashboard dashboard = m_dashboard;
    if (index < 0 || index >= int(dashboard.tiles.size()))
        return;
    const MetricId metric = dashboard.tiles[size_t(index)].metric;
    dashboard.tiles.erase(dashboard.tiles.begin() + index);
    m_grid->focusNext(index);
    storeBoard(std::move(dashboard), ChangeKind::RemoveTile, metric);
}

void OverviewPage::moveTile(int from, int to)
{
    Dashboard dashboard = m_dashboard;
    const int count = int(dashboard.tiles.size());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to)
        return;
    const Tile tile = dashboard.tiles[size_t(from)];
    dashboard.tiles.erase(dashboard.tiles.begin() + from);
    dashboard.tiles.insert(dashboard.tiles.begin() + to, tile);
    m_grid->focusNext(to);
    storeBoard(std::move(dashboard), ChangeKind::MoveTile, tile.metric);
}

void OverviewPage::resizeTile(int index, int columns, int rows)
{
    Dashboard dashboard = m_dashboard;
    if (index < 0 || index >= int(dashboard.tiles.size()))
        return;
    Tile &tile = dashboard.tiles[size_t(index)];
    tile.columns = columns;
    tile.rows = rows;
    const MetricId metric = tile.metric;
    m_grid->focusNext(index);
    storeBoard(std::move(dashboard), ChangeKind::ResizeTile, metric);
}

void OverviewPage::setTableMetrics(const QList<MetricId> &metrics)
{
    Dashboard dashboard = m_dashboard;
    dashboard.table = {metrics.begin(), metrics.end()};
    if (dashboard == m_dashboard)
        return;
    const QString name = shownName(dashboard);
    storeBoard(std::move(dashboard), ChangeKind::SaveDashboard, name);
}

void OverviewPage::chooseDashboard(int index)
{
    if (index < 0 || index >= int(m_dashboards.size()))
        return;
    m_wanted = m_dashboards[size_t(index)].id;
    invalidate();
}

void OverviewPage::addDashboard()
{
    askName(
        this, [] { return tr("Add a dashboard"); }, [] { return tr("Add"); }, QString(),
        [this](const QString &name) {
            if (!workspace())
                return;
            Dashboard dashboard;
            dashboard.name = named({}, name);
            dashboard.position = m_dashboards.empty() ? 0 : m_dashboards.back().position + 1;
            dashboard.table = m_dashboard.table;
            store({{store::SaveDashboard{dashboard}}, ChangeKind::SaveDashboard, {name}});
        });
}

void OverviewPage::renameDashboard(const Dashboard &dashboard)
{
    askName(
        this, [] { return tr("Rename the dashboard"); }, [] { return tr("Rename"); }, shownName(dashboard),
        [this, dashboard](const QString &name) {
            if (!workspace())
                return;
            Dashboard renamed = dashboard;
            renamed.name = named(dashboard.name, name);
            store({{store::SaveDashboard{renamed}}, ChangeKind::SaveDashboard, {name}});
        });
}

void OverviewPage::duplicateDashboard(const Dashboard &dashboard)
{
    Dashboard copy = dashboard;
    const QString name = tr("%1 (copy)").arg(shownName(dashboard));
    copy.id = 0;
    copy.name = named({}, name);
    copy.position = m_dashboards.back().position + 1;
    store({{store::SaveDashboard{copy}}, ChangeKind::SaveDashboard, {name}});
}

void OverviewPage::removeDashboard(const Dashboard &dashboard)
{
    store({{store::RemoveDashboard{dashboard.id}}, ChangeKind::RemoveDashboard, {shownName(dashboard)}});
}

void OverviewPage::showDashboardMenu(int index, const QPoint &globalPos)
{
    if (index < 0 || index >= int(m_dashboards.size()))
        return;
    const Dashboard dashboard = m_dashboards[size_t(index)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename…"), this, [this, dashboard] { renameDashboard(dashboard); });
    menu->addAction(tr("Duplicate"), this, [this, dashboard] { duplicateDashboard(dashboard); });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, dashboard] { removeDashboard(dashboard); })
        ->setEnabled(m_dashboards.size() > 1);
    menu->popup(globalPos);
}

// A person names a dashboard in the language of the moment; the other language keeps its own name.
TwoLanguageText OverviewPage::named(TwoLanguageText text, const QString &name) const
{
    (context().language() == Language::Russian ? text.ru : text.en) = name;
    return text;
}

QString OverviewPage::shownName(const Dashboard &dashboard) const
{
    return dashboard.name.in(context().language());
}

} // namespace vekha::ui
