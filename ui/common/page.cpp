// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include "core/wording/changes.h"
#include "ui/common/whendone.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

namespace vekha::ui {

Page::Page(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    connect(&context.theme(), &Theme::changed, this, [this] {
        retranslate();
        invalidate();
    });
}

Page::~Page() = default;

void Page::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    if (m_workspace)
        m_workspace->disconnect(this);
    // Answers on their way are of the old workspace: nobody waits for them any more.
    for (int &turn : m_turns)
        ++turn;
    m_workspace = workspace;
    clear();
    if (!m_workspace)
        return;
    connect(m_workspace, &Workspace::changed, this,
            [this](const store::Touched &touched) { workspaceChanged(touched); });
    invalidate();
}

void Page::setView(const ViewState &view)
{
    if (m_view == view)
        return;
    m_view = view;
    invalidate();
}

void Page::invalidate()
{
    m_stale = true;
    if (isVisible())
        refreshSoon();
}

// Several reasons to refresh at once (a new workspace and a new view, say) make one refresh.
void Page::refreshSoon()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    ++m_open;
    QTimer::singleShot(0, this, [this] {
        m_scheduled = false;
        --m_open;
        if (m_stale && m_workspace && isVisible()) {
            m_stale = false;
            refresh();
        }
        if (m_open == 0)
            Q_EMIT settled();
    });
}

wording::NameBook Page::nameBook() const
{
    const auto content = m_workspace->content();
    return {content->catalog, content->channels, content->campaigns, m_context.language()};
}

void Page::storeChange(Change change, std::function<void(const Applied &)> stored)
{
    whenDone(this, m_workspace->applyLater(std::move(change)),
             [this, stored = std::move(stored)](const Result<Applied> &applied) {
                 if (!applied) {
                     Q_EMIT errorOccurred(applied.error());
                     return;
                 }
                 if (!m_workspace)
                     return;
                 if (stored)
                     stored(*applied);
                 else
                     tell(*applied);
             });
}

void Page::tell(const Applied &applied)
{
    Q_EMIT messageShown(wording::describe(applied.kind, applied.args, nameBook(), m_context.names()), true);
}

bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hasUnstored() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Page::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Undo) || !takeBack())
        QWidget::keyPressEvent(event);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        invalidate();
    }
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refreshSoon();
}

} // namespace vekha::ui
