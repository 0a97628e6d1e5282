// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewmemory.h"

#include "core/workspace/workspace.h"
#include "ui/common/workspacekey.h"

namespace vekha::ui {

namespace {

const QString yearAgo = QStringLiteral("year_ago");

} // namespace

calendar::Period reviewedMonth(const Workspace &workspace)
{
    const calendar::Day today = calendar::dayOf(workspace.today());
    const calendar::Day last = workspace.dataEnd().value_or(today);
    const calendar::Period reached = workspace.calendar().periodOf(calendar::Granularity::Month, last);
    const bool isOver = reached.days().last < today;
    const bool hasEarlier = workspace.dataStart().value_or(last) < reached.first;
    return !isOver && hasEarlier ? reached.shifted(-1) : reached;
}

ViewMemory::ViewMemory(LocalSettings &settings, const Workspace &workspace)
    : m_settings(settings), m_workspace(workspace)
{
}

ViewState ViewMemory::view(const QString &period) const
{
    ViewState view;
    const QString code = period.isEmpty() ? m_settings.value(key("period")).toString() : period;
    const auto known = m_workspace.calendar().parse(code);
    view.period = known ? *known : reviewedMonth(m_workspace);
    view.days = view.period->days();
    if (m_settings.value(key("compare")).toString() == yearAgo)
        view.compare = ViewState::Compare::YearAgo;
    return view;
}

void ViewMemory::setView(const ViewState &view)
{
    m_settings.setValue(key("period"), view.period ? m_workspace.calendar().code(*view.period) : QString());
    m_settings.setValue(key("compare"), view.compare == ViewState::Compare::YearAgo ? yearAgo : QString());
}

QString ViewMemory::page() const { return m_settings.value(key("page")).toString(); }

void ViewMemory::setPage(const QString &id) { m_settings.setValue(key("page"), id); }

QString ViewMemory::key(const char *name) const
{
    return QStringLiteral("view/%1/%2").arg(workspaceKey(m_workspace.path()), QLatin1String(name));
}

} // namespace vekha::ui
