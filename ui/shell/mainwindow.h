// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/translators.h"
#include "core/workspace/viewstate.h"
#include "ui/common/localsettings.h"
#include "ui/common/page.h"
#include "ui/shell/panewalk.h"
#include "ui/shell/warningnotifier.h"
#include "ui/shell/warningwatch.h"
#include "ui/shell/workspacehost.h"
#include "ui/shell/zoom.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QLabel;
class QStackedWidget;

namespace vekha::ui {

class CommandPalette;
class FileDesk;
class ImportDesk;
class Presenting;
struct Command;
struct PageKind;
class SettingsPage;
class SideBar;
class StartPage;
class StatusLine;
class TopBar;
class UndoBar;
class UndoDesk;
class WindowActions;
class WindowTitle;

/// The main window: menus, side bar, the bar on top, the pages and the status bar. It leads from page to page
/// and keeps the way back; figures it knows none.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(AppContext &context, wording::Translators &translators, LocalSettings &settings,
               OpenOptions options);
    ~MainWindow() override;

    [[nodiscard]] WorkspaceHost &host() { return m_host; }
    [[nodiscard]] AppContext &context() const { return m_context; }
    [[nodiscard]] LocalSettings &settings() const { return m_settings; }
    [[nodiscard]] Workspace *workspace() const { return m_host.workspace(); }

    /// What to show once the first workspace is open, instead of what was shown last; `period` as on the
    /// command line.
    void openFirst(const Destination &destination, const QString &period);
    /// No messages: errors are told by the host alone (pictures without a display).
    void setQuiet(bool quiet) { m_quiet = quiet; }

    // Going places
    void open(const Destination &destination);
    void back();
    [[nodiscard]] Page *page(const QString &id);
    [[nodiscard]] QString currentPage() const { return m_current; }
    [[nodiscard]] const ViewState &view() const { return m_view; }
    void setView(const ViewState &view);
    /// Shows a period; comparison and filters stay.
    void setPeriod(const calendar::Period &period);
    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    [[nodiscard]] SideBar *sideBar() const { return m_sideBar; }
    /// Made when it is first asked for.
    [[nodiscard]] CommandPalette *palette();
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }

    // What menus, palette and pages ask for
    void newWorkspace();
    void openWorkspace();
    /// A workspace, or a table that is then imported.
    void openFile(const QString &path);
    /// A workspace that is being opened since before there was a window.
    void takeOver(WorkspaceHost::Opening opening);
    void openDemo();
    /// Takes changes back and makes them again.
    [[nodiscard]] UndoDesk &changes() { return *m_changes; }
    /// Where tables come in.
    [[nodiscard]] ImportDesk &imports() { return *m_imports; }
    /// Where it goes as a file and on paper.
    [[nodiscard]] FileDesk &files() { return *m_files; }
    void showPalette();
    void setLanguage(Language language);
    /// Russian becomes English, and the other way.
    void switchLanguage();
    void setScheme(SchemeChoice choice);
    void showShortcuts();
    void showAbout();
    void showLogFolder();
    [[nodiscard]] Zoom &zoom() { return m_zoom; }
    /// Moves the keyboard to the next part of the window (or the one before, steps = -1): menus, side bar,
    /// the bar on top, page, status bar. A part takes it where it had it last.
    void movePane(int steps) { m_panes.move(steps); }
    /// The page alone on the whole screen, and everything as it was before. Esc and F11 end it, Left and
    /// Right turn the pages.
    void setPresenting(bool presenting);
    [[nodiscard]] bool isPresenting() const;
    /// The help for where the keyboard is: of the KPI, else of the page in front.
    void openHelp();
    /// Back from the help to the page it was opened from.
    void leaveHelp();
    void showError(const Error &error);
    /// True while nothing more will change on screen by itself.
    [[nodiscard]] bool isSettled() const;
    /// True once the numbers beside the names of the pages are there as well, which come later.
    [[nodiscard]] bool isCounted() const { return m_warnings.isCurrent(); }

Q_SIGNALS:
    /// The page in front has shown what it asked for.
    void settled();
    /// The program shall begin anew with this file (may be empty): another scale was chosen.
    void restartRequested(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPages();
    Page *makePage(const PageKind &kind);
    void serve(SettingsPage &page);
    void retranslate();
    void workspaceOpened();
    void countWarnings();
    void countDecisions();
    void workspaceClosing();
    void workspaceChanged(const store::Touched &touched);
    [[nodiscard]] bool leavePage();
    void followZoom();
    void focusPage();
    void turnPage(int steps);
    void showStart();
    void showOpening();
    void comeBack();
    [[nodiscard]] StartPage *startPage();

    AppContext &m_context;
    wording::Translators &m_translators;
    LocalSettings &m_settings;
    WorkspaceHost m_host;
    WarningWatch m_warnings;
    WarningNotifier m_notifier;
    OpenOptions m_options;
    QPointer<QWidget> m_helpFrom; ///< had the keyboard when help was asked for
    Zoom m_zoom;
    QHash<QString, Page *> m_pages; ///< those that were made
    QString m_current;
    QString m_left; ///< page that gave way to the word that a file is being opened
    QList<std::pair<Destination, ViewState>> m_history;
    ViewState m_view;
    Destination m_wanted; ///< to open once the workspace is there
    QString m_wantedPeriod;
    bool m_quiet = false;
    SideBar *m_sideBar;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr; ///< made when there is nothing else to show
    QWidget *m_waiting;           ///< nothing yet: the first workspace is being opened
    StatusLine *m_status;
    CommandPalette *m_palette = nullptr;
    WindowTitle *m_title;
    UndoDesk *m_changes;
    UndoBar *m_undoBar;
    FileDesk *m_files;
    ImportDesk *m_imports;
    WindowActions *m_actions;
    Presenting *m_presenting;
    PaneWalk m_panes;
};

} // namespace vekha::ui
