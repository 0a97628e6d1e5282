// SPDX-License-Identifier: GPL-3.0-or-later
// Views of Trends that are kept under a name.
#include "ui/trends/trendspage.h"

#include "ui/common/buttons.h"
#include "ui/trends/viewdialog.h"

#include <QMenu>

#include <algorithm>

namespace vekha::ui {

void TrendsPage::buildViewMenu()
{
    m_viewMenu->clear();
    const std::vector<SavedView> views = savedViews();
    for (const SavedView &saved : views) {
        QAction *action = m_viewMenu->addAction(saved.name, this, [this, id = saved.id] { showView(id); });
        action->setCheckable(true);
        action->setChecked(saved.id == m_viewId);
    }
    const SavedView *current = shownView(views);
    if (!current)
        return;
    m_viewMenu->addSeparator();
    m_viewMenu
        ->addAction(tr("Save changes"), this,
                    [this, view = *current] {
                        SavedView changedView = view;
                        changedView.payload = m_state.toJson();
                        storeView(changedView, tr("View saved: %1").arg(view.name));
                    })
        ->setEnabled(!(TrendState::fromJson(current->payload) == m_state));
    m_viewMenu->addAction(tr("Rename…"), this, [this, view = *current] { renameView(view); });
    m_viewMenu->addAction(tr("Delete"), this, [this, view = *current] { removeView(view); });
}

std::vector<SavedView> TrendsPage::savedViews() const
{
    std::vector<SavedView> views;
    if (!workspace())
        return views;
    const auto content = workspace()->content();
    std::copy_if(content->views.begin(), content->views.end(), std::back_inserter(views),
                 [](const SavedView &view) { return view.page == QLatin1String("trends"); });
    return views;
}

QStringList TrendsPage::takenNames(int exceptId) const
{
    QStringList names;
    for (const SavedView &view : savedViews()) {
        if (view.id != exceptId)
            names.append(view.name);
    }
    return names;
}

const SavedView *TrendsPage::shownView(const std::vector<SavedView> &views) const
{
    const auto found = std::find_if(views.begin(), views.end(),
                                    [this](const SavedView &view) { return view.id == m_viewId; });
    return found == views.end() ? nullptr : &*found;
}

void TrendsPage::showView(int id)
{
    m_viewId = id;
    const std::vector<SavedView> views = savedViews();
    if (const SavedView *view = shownView(views))
        setState(TrendState::fromJson(view->payload));
}

void TrendsPage::saveViewAs()
{
    if (!workspace())
        return;
    auto *dialog = new ViewDialog({}, takenNames(0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        storeView({0, QStringLiteral("trends"), dialog->name(), m_state.toJson()},
                  tr("View saved: %1").arg(dialog->name()));
    });
    dialog->open();
}

void TrendsPage::storeView(const SavedView &view, const QString &message)
{
    const Change change{{store::SaveView{view}}, ChangeKind::SaveView, {view.name}};
    storeChange(change, [this, message, id = view.id](const Applied &applied) {
        m_viewId = id != 0 || applied.newIds.empty() ? id : applied.newIds.front();
        showOptions();
        Q_EMIT messageShown(message, true);
    });
}

void TrendsPage::renameView(const SavedView &view)
{
    auto *dialog = new ViewDialog(view.name, takenNames(view.id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, view] {
        SavedView renamed = view;
        renamed.name = dialog->name();
        storeView(renamed, tr("View renamed: %1").arg(renamed.name));
    });
    dialog->open();
}

void TrendsPage::removeView(const SavedView &view)
{
    const Change change{{store::RemoveView{view.id}}, ChangeKind::RemoveView, {view.name}};
    storeChange(change, [this, name = view.name](const Applied &) {
        Q_EMIT messageShown(tr("View deleted: %1").arg(name), true);
    });
}

} // namespace vekha::ui
