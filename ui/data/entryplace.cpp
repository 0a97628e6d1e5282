// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entryplace.h"

#include "ui/data/entrygrid.h"
#include "ui/data/entrymodel.h"

#include <QScrollBar>

#include <algorithm>

namespace vekha::ui {

using Layout = EntryRequest::Layout;

void EntryPlace::want(const MetricId &metric, const std::optional<calendar::Period> &period)
{
    m_wanted = Wanted{metric, period};
}

void EntryPlace::forget()
{
    m_shown.reset();
    m_wanted.reset();
}

void EntryPlace::show(const EntrySheet &sheet, calendar::Day anchor, const std::function<void()> &give)
{
    const Before was = before(sheet);
    m_shown = sheet.request;
    give();
    if (!was.inPlace || m_wanted) {
        goTo(was, anchor);
        if (was.sameSubject && !m_wanted)
            keepScrolled(was);
    }
    m_wanted.reset();
}

EntryPlace::Before EntryPlace::before(const EntrySheet &coming) const
{
    Before was;
    const QModelIndex current = m_grid.currentIndex();
    if (m_model.hasSheet() && current.isValid() && m_model.sheetRow(current.row()) >= 0)
        was.at = TypedFigure{m_model.seriesAt(current), m_model.periodAt(current.column()), {}};
    was.sameSubject = isSameSubject(coming.request);
    was.inPlace = m_shown == coming.request && m_model.hasSheet() && m_model.sheet().rows == coming.rows;
    was.hadFewer = was.sameSubject && m_shown->days.first > coming.request.days.first;
    was.columns = m_model.columnCount();
    was.scroll = m_grid.horizontalScrollBar()->value();
    return was;
}

bool EntryPlace::isSameSubject(const EntryRequest &coming) const
{
    if (!m_shown)
        return false;
    EntryRequest shown = *m_shown;
    shown.days = coming.days;
    return shown == coming;
}

int EntryPlace::newestColumn(calendar::Day anchor) const
{
    if (m_shown->layout == Layout::OnePeriod)
        return 0;
    int column = m_model.columnCount() - 1;
    while (column > 0 && (m_model.isRunning(column - 1) || m_model.periodAt(column).first > anchor))
        --column;
    return column;
}

QModelIndex EntryPlace::wantedIndex(int newest) const
{
    int column = newest;
    for (int i = 0; m_wanted->period && i < m_model.columnCount(); ++i) {
        if (m_model.periodAt(i) == *m_wanted->period)
            column = i;
    }
    for (int row = 1; row < m_model.rowCount(); ++row) {
        if (!m_model.isSection(row) && m_model.metricAt(row).id == m_wanted->metric)
            return m_model.index(row, column);
    }
    return m_model.index(1, column);
}

// Something else is shown with its running period at the right; else one stays where one was.
void EntryPlace::goTo(const Before &before, calendar::Day anchor)
{
    if (m_model.columnCount() == 0 || m_model.rowCount() < 2)
        return;
    const int newest = newestColumn(anchor);
    QModelIndex target = before.at ? m_model.indexOf(before.at->series, before.at->period) : QModelIndex();
    if (m_wanted)
        target = wantedIndex(newest);
    if (!target.isValid())
        target = m_model.index(1, newest);
    m_grid.selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
    if (!before.sameSubject && m_shown->layout != Layout::OnePeriod)
        m_grid.showAsLast(std::max(newest, m_wanted ? target.column() : newest));
    if (m_wanted || before.sameSubject)
        m_grid.scrollTo(target);
    else
        m_grid.verticalScrollBar()->setValue(0);
}

void EntryPlace::keepScrolled(const Before &before)
{
    const int added = before.hadFewer ? m_model.columnCount() - before.columns : 0;
    const int width = added > 0 ? m_grid.columnWidth(0) : 0;
    m_grid.horizontalScrollBar()->setValue(before.scroll + added * width);
}

} // namespace vekha::ui
