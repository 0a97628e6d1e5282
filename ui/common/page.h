// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wording/namebook.h"
#include "core/workspace/viewstate.h"
#include "core/workspace/workspace.h"
#include "ui/common/appcontext.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>
#include <QtConcurrent>

#include <functional>

namespace vekha::ui {

/// Where a click leads: a page, and what it shall show there.
struct Destination {
    QString
        page; ///< id as on the command line: "overview", "metric", "channels", "trends", "data", "import", ..
    MetricId metric;
    ChannelId channel = ChannelId::All;
    QString section; ///< part of a page: "entry", "metrics", "channels", "imports" on "data"
    std::optional<calendar::Period> period;
    bool operator==(const Destination &) const = default;
};

/// A page of the main window. It shows what the workspace and the bar on top say; it asks in the background
/// and never freezes the window. Hidden pages are refreshed when they are shown next.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(AppContext &context, QWidget *parent = nullptr);
    ~Page() override;

    /// The workspace to show; nullptr before it is closed: the page forgets all it shows of it.
    void setWorkspace(Workspace *workspace);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    void setView(const ViewState &view);
    [[nodiscard]] const ViewState &view() const { return m_view; }
    /// Goes to a part of the page; called after the page was made visible.
    virtual void open(const Destination &destination) { Q_UNUSED(destination) }
    /// What the page shows now, so that Back and the next start can return to it.
    [[nodiscard]] virtual Destination current() const = 0;
    /// True while an answer is awaited.
    [[nodiscard]] virtual bool isAsking() const { return m_open > 0; }
    /// Asked before another page or workspace takes the place of this one: false keeps the person here, with
    /// what is filled in and not saved yet.
    [[nodiscard]] virtual bool leave() { return true; }
    /// Whether it has something to show a room: then the window's full screen is its presentation.
    [[nodiscard]] virtual bool canPresent() const { return false; }
    /// The window has hidden all but the page (or brought it back).
    virtual void setPresenting(bool presenting) { Q_UNUSED(presenting) }
    /// True while something is typed here that is in no file: Ctrl+Z then means that, and not the stored
    /// change before it.
    [[nodiscard]] virtual bool hasUnstored() const { return false; }
    /// Takes back what was typed last and is in no file; false if there is nothing of the kind.
    virtual bool takeBack() { return false; }
    /// Refreshes now if visible, else when shown.
    void invalidate();

Q_SIGNALS:
    /// A click leads elsewhere.
    void destinationChosen(const vekha::ui::Destination &destination);
    /// The page wants another period or filter.
    void viewChosen(const vekha::ViewState &view);
    /// A result for the status bar; `undoable` offers "Undo" beside it for ten seconds.
    void messageShown(const QString &text, bool undoable);
    /// What is selected, for the status bar (sum, average, count); empty: nothing.
    void selectionDescribed(const QString &text);
    /// An error to show: a sentence and what was kept.
    void errorOccurred(const vekha::Error &error);
    /// The page wants the whole screen, or gives it back.
    void presentingRequested(bool presenting);
    /// All answers have come and are shown.
    void settled();

protected:
    /// Shows the state of workspace() and view(); workspace() is never nullptr here.
    virtual void refresh() = 0;
    /// Forgets everything shown of a workspace.
    virtual void clear() {}
    /// Part of the workspace was changed; by default everything is refreshed.
    virtual void workspaceChanged(const store::Touched &touched)
    {
        Q_UNUSED(touched)
        invalidate();
    }
    /// Language or theme changed: set all texts anew. Called before refresh().
    virtual void retranslate() {}

    [[nodiscard]] AppContext &context() const { return m_context; }
    /// Names of the workspace's metrics, channels and campaigns in the chosen language. Only with a
    /// workspace.
    [[nodiscard]] wording::NameBook nameBook() const;

    /// Stores a change in the background. An error goes to errorOccurred(); else `stored` is called, unless
    /// the workspace is closed by then. Without a function the change is told of.
    void storeChange(Change change, std::function<void(const Applied &)> stored = {});
    /// Says in the status bar what a change did, with "Undo" beside it. Only with a workspace.
    void tell(const Applied &applied);

    /// Computes `work` in the background and shows its result, unless a later question of the same `topic`
    /// was asked meanwhile. `work` may use the workspace's const functions alone.
    template <class T> void ask(const QString &topic, std::function<Result<T>(const Workspace &)> work,
                                std::function<void(const T &)> show)
    {
        const int turn = ++m_turns[topic];
        ++m_open;
        const Workspace *asked = m_workspace;
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, topic, turn, show = std::move(show)] {
                    watcher->deleteLater();
                    --m_open;
                    const Result<T> result = watcher->result();
                    if (turn == m_turns[topic]) {
                        if (result)
                            show(*result);
                        else
                            Q_EMIT errorOccurred(result.error());
                    }
                    if (m_open == 0)
                        Q_EMIT settled();
                });
        watcher->setFuture(
            QtConcurrent::run(&asked->asking(), [asked, work = std::move(work)] { return work(*asked); }));
    }

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refreshSoon();

    AppContext &m_context;
    Workspace *m_workspace = nullptr;
    ViewState m_view;
    QHash<QString, int> m_turns; ///< last question of each topic
    int m_open = 0;
    bool m_stale = true;
    bool m_scheduled = false;
};

} // namespace vekha::ui
