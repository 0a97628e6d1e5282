// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/log.h"
#include "core/demo/demo.h"
#include "ui/charts/trendchart.h"
#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/common/errorwords.h"
#include "ui/common/undobar.h"
#include "ui/help/helpat.h"
#include "ui/help/helpdialog.h"
#include "ui/help/helppage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/filedesk.h"
#include "ui/shell/filetasks.h"
#include "ui/shell/importdesk.h"
#include "ui/shell/importtasks.h"
#include "ui/shell/languagekey.h"
#include "ui/shell/newworkspacewizard.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/placecommands.h"
#include "ui/shell/presenting.h"
#include "ui/shell/scripts.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undodesk.h"
#include "ui/shell/viewmemory.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowplace.h"
#include "ui/shell/windowtitle.h"
#include "ui/targets/targetdialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace vekha::ui {

namespace {

constexpr qsizetype stepsBack = 50;
constexpr int wordlessMilliseconds = 300;

// What a first window takes where the screen has it: the pages' names and three tiles side by side.
constexpr QSize firstSize(1280, 820);
constexpr QSize leastSize(960, 600);

// Few workspaces have names whose letters join; they are set rightly from the first on.
void takeUpScripts(const store::Content &content)
{
    if (hasJoiningLetters(content))
        shapeLetters();
}

// Pages scroll: none of them tells the window how high it has to be, and asking them all costs time.
class PageStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return firstSize; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }
};

// A chart zooms into its time.
bool takesWheelItself(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const TrendChart *>(widget))
            return true;
    }
    return false;
}

} // namespace

MainWindow::MainWindow(AppContext &context, wording::Translators &translators, LocalSettings &settings,
                       OpenOptions options)
    : m_context(context), m_translators(translators), m_settings(settings), m_host(options),
      m_notifier(settings, context), m_options(std::move(options)), m_zoom(settings),
      m_sideBar(new SideBar(this)), m_topBar(new TopBar(context, this)), m_stack(new PageStack(this)),
      m_waiting(new QWidget(this)), m_status(new StatusLine(this)), m_title(new WindowTitle(*this)),
      m_changes(new UndoDesk(*this)), m_undoBar(new UndoBar(m_stack)),
      m_files(new FileDesk(*this, m_options)), m_imports(new ImportDesk(*this, *m_undoBar)),
      m_actions(new WindowActions(*this)),
      m_presenting(new Presenting(*this, {menuBar(), m_sideBar, m_topBar, m_status})),
      m_panes(menuBar(), {m_sideBar, m_topBar, m_stack, m_status}, m_stack)
{
    setAcceptDrops(true);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_sideBar);
    middle->addLayout(right, 1);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    m_stack->addWidget(m_waiting);
    connect(m_stack, &QStackedWidget::currentChanged, m_undoBar, &QWidget::raise);
    addPages();

    connect(m_sideBar, &SideBar::pageChosen, this, [this](const QString &id) {
        open({id, {}, ChannelId::All, {}, {}});
    });
    connect(m_topBar, &TopBar::viewChosen, this, &MainWindow::setView);
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::showPalette);
    connect(&m_warnings, &WarningWatch::looked, this, [this](const WarningsBoard &board) {
        countWarnings();
        if (workspace())
            m_notifier.take(board, *workspace());
    });
    connect(&m_notifier, &WarningNotifier::clicked, this, [this] {
        activateWindow();
        raise();
        open({QStringLiteral("warnings"), {}, ChannelId::All, {}, {}});
    });
    connect(&m_host, &WorkspaceHost::opening, this, &MainWindow::showOpening);
    connect(&m_host, &WorkspaceHost::opened, this, &MainWindow::workspaceOpened);
    connect(&m_host, &WorkspaceHost::closing, this, &MainWindow::workspaceClosing);
    connect(&m_host, &WorkspaceHost::failed, this, [this](const Error &error) {
        comeBack();
        const auto again = [this](const QString &path) { m_host.open(path); };
        if (m_quiet || !offerHelp(this, m_context, error, again))
            showError(error);
        Q_EMIT settled();
    });
    connect(&m_host, &WorkspaceHost::damaged, this, [this](const QString &finding) {
        showMessage(
            this, [] { return tr("The file is damaged"); },
            [] {
                return tr(
                    "A check in the background found that something in this file is not as it was stored. "
                    "Nothing was changed. "
                    "Restore the newest backup from the File menu.");
            },
            finding);
    });
    m_topBar->setVisible(false);
    followZoom();
    new LanguageKey([this] { switchLanguage(); }, this);
    new HelpKey(
        m_context, [this] { return workspace(); }, this);
    retranslate();
    placeWindow(*this, m_settings, leastSize, firstSize);
}

MainWindow::~MainWindow() { m_host.close(); }

void MainWindow::followZoom()
{
    qApp->installEventFilter(this); // for Ctrl and the wheel, over whatever they are turned
    connect(&m_zoom, &Zoom::chosen, this,
            [this](int percent) { m_status->setMessage(tr("Scale: %L1%").arg(percent)); });
    connect(&m_zoom, &Zoom::restartNeeded, this, [this] {
        if (QApplication::activeModalWidget() || !leavePage()) {
            m_zoom.forget();
            return;
        }
        m_zoom.keep();
        keepPlace(*this, m_settings);
        Q_EMIT restartRequested(workspace() ? workspace()->path() : QString());
    });
}

void MainWindow::addPages()
{
    const PageKind *before = nullptr;
    for (const PageKind &kind : pageList()) {
        if (before && before->group != kind.group && kind.group != PageGroup::AtBottom)
            m_sideBar->addSeparator();
        m_sideBar->addPage(kind.id, kind.iconName, kind.group == PageGroup::AtBottom);
        before = &kind;
    }
}

// Pages are made when they are first shown: the window comes up with the one it needs.
Page *MainWindow::page(const QString &id)
{
    if (Page *made = m_pages.value(id))
        return made;
    const auto kind =
        std::find_if(pageList().begin(), pageList().end(), [&id](const PageKind &k) { return k.id == id; });
    return kind == pageList().end() ? nullptr : makePage(*kind);
}

Page *MainWindow::makePage(const PageKind &kind)
{
    Page *made = kind.make(m_context);
    m_pages.insert(kind.id, made);
    m_title->follow(kind, *made);
    m_stack->addWidget(made);
    made->setView(m_view);
    made->setWorkspace(workspace());
    connect(made, &Page::destinationChosen, this, &MainWindow::open);
    connect(made, &Page::viewChosen, this, &MainWindow::setView);
    connect(made, &Page::errorOccurred, this, &MainWindow::showError);
    connect(made, &Page::selectionDescribed, m_status, &StatusLine::setSelection);
    connect(made, &Page::messageShown, this, [this](const QString &text, bool undoable) {
        m_status->setMessage(text);
        if (undoable)
            m_undoBar->showMessage(text, true);
    });
    connect(made, &Page::presentingRequested, this, &MainWindow::setPresenting);
    connect(made, &Page::settled, this, [this, made] {
        m_warnings.begin(); // not before the first page has what it needs
        if (m_stack->currentWidget() == made)
            Q_EMIT settled();
    });
    if (auto *settings = qobject_cast<SettingsPage *>(made))
        serve(*settings);
    else if (auto *help = qobject_cast<HelpPage *>(made))
        connect(help, &HelpPage::leaveRequested, this, &MainWindow::leaveHelp);
    return made;
}

void MainWindow::serve(SettingsPage &page)
{
    connect(&page, &SettingsPage::languageChosen, this, &MainWindow::setLanguage);
    connect(&page, &SettingsPage::schemeChosen, this, &MainWindow::setScheme);
    connect(&page, &SettingsPage::restoreRequested, m_files, &FileDesk::restoreBackup);
    connect(&page, &SettingsPage::backupRequested, m_files, &FileDesk::backupNow);
    page.setNotify(m_notifier.isOn());
    connect(&page, &SettingsPage::notifyChosen, this, [this](bool notify) {
        m_notifier.setOn(notify);
        if (workspace())
            m_notifier.take(m_warnings.board(), *workspace());
    });
}

// Going places

// Nothing filled in is lost by going elsewhere: its page may ask, and keep the person.
bool MainWindow::leavePage()
{
    Page *shown = m_current.isEmpty() ? nullptr : page(m_current);
    if (!shown || shown->leave())
        return true;
    m_sideBar->setCurrent(m_current); // a click has marked the other row
    return false;
}

void MainWindow::open(const Destination &destination)
{
    if (destination.page == QLatin1String("import")) {
        m_imports->choose();
        return;
    }
    if (destination.page == QLatin1String("refresh")) {
        m_imports->refresh();
        return;
    }
    if (destination.page == QLatin1String("target")) {
        if (workspace() && m_view.period)
            editTarget(this, m_context, *workspace(), destination.metric, destination.channel,
                       destination.period.value_or(*m_view.period));
        return;
    }
    Page *target = page(destination.page);
    const bool needsWorkspace =
        destination.page != QLatin1String("settings") && destination.page != QLatin1String("help");
    if (!target)
        return;
    if (needsWorkspace && !workspace()) {
        m_wanted = destination;
        showStart();
        return;
    }
    if (m_current != destination.page && !leavePage())
        return;
    if (Page *shown = m_current.isEmpty() ? nullptr : page(m_current)) {
        m_history.append({shown->current(), m_view});
        if (m_history.size() > stepsBack)
            m_history.removeFirst();
    }
    const QWidget *focused = focusWidget();
    const bool wasInPage = !focused || !focused->isVisible() || m_stack->isAncestorOf(focused);
    m_current = destination.page;
    m_sideBar->setCurrent(m_current);
    m_topBar->setVisible(needsWorkspace);
    m_status->setSelection({});
    if (workspace()) // at once: the next start comes back to it even after a power cut
        ViewMemory(m_settings, *workspace()).setPage(m_current);
    if (destination.period && workspace())
        setPeriod(*destination.period);
    if (isPresenting() && m_stack->currentWidget() != target) {
        m_presenting->keepHidden();
        if (auto *shown = qobject_cast<Page *>(m_stack->currentWidget()))
            shown->setPresenting(false);
        target->setPresenting(target->canPresent());
    }
    m_stack->setCurrentWidget(target);
    target->open(destination);
    if (m_helpFrom && target->isAncestorOf(m_helpFrom) && m_helpFrom->isVisible())
        std::exchange(m_helpFrom, nullptr)->setFocus(Qt::OtherFocusReason);
    else if (wasInPage || m_sideBar->isAncestorOf(focusWidget()))
        focusPage();
}

// Where the shown page has no focus yet, the next Tab goes to its first field. Without this the focus of a
// page that is hidden would go to the side bar, to the row of another page.
void MainWindow::focusPage()
{
    QWidget *shown = m_stack->currentWidget();
    const QWidget *focused = focusWidget();
    const bool isOnOwnRow = focused && focused == m_sideBar->row(m_current);
    if (!shown->isAncestorOf(focused) && !isOnOwnRow)
        shown->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::isPresenting() const { return m_presenting->isOn(); }

void MainWindow::setPresenting(bool presenting)
{
    if (presenting == isPresenting())
        return;
    presenting ? m_presenting->start() : m_presenting->end();
    auto *shown = qobject_cast<Page *>(m_stack->currentWidget());
    if (shown && shown->workspace())
        shown->setPresenting(presenting && shown->canPresent());
}

void MainWindow::turnPage(int steps)
{
    const std::vector<PageKind> &pages = pageList();
    const auto now = std::find_if(pages.begin(), pages.end(),
                                  [this](const PageKind &kind) { return kind.id == m_current; });
    const auto to = now == pages.end() ? -1 : now - pages.begin() + steps;
    if (to >= 0 && to < std::ssize(pages))
        open({pages[size_t(to)].id, {}, ChannelId::All, {}, {}});
}

// What nothing on the page has taken.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (isPresenting() && event->key() == Qt::Key_Escape)
        setPresenting(false);
    else if (isPresenting() && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left))
        turnPage(event->key() == Qt::Key_Right ? 1 : -1);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::openFirst(const Destination &destination, const QString &period)
{
    m_wanted = destination;
    m_wantedPeriod = period;
}

void MainWindow::back()
{
    if (m_history.isEmpty() || (m_history.last().first.page != m_current && !leavePage()))
        return;
    const auto [destination, view] = m_history.takeLast();
    setView(view);
    const qsizetype depth = m_history.size();
    open(destination);
    m_history.resize(depth); // the way back is not a step of its own
}

void MainWindow::setView(const ViewState &view)
{
    m_view = view;
    m_topBar->setView(view);
    for (Page *made : std::as_const(m_pages))
        made->setView(view);
    if (workspace())
        ViewMemory(m_settings, *workspace()).setView(view);
}

void MainWindow::setPeriod(const calendar::Period &period)
{
    ViewState view = m_view;
    view.period = period;
    view.days = period.days();
    setView(view);
}

StartPage *MainWindow::startPage()
{
    if (m_start)
        return m_start;
    m_start = new StartPage(this);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newWorkspace);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openWorkspace);
    connect(m_start, &StartPage::importRequested, this, [this] { m_imports->importFiles(); });
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_start, &StartPage::languageChosen, this,
            [this](int segment) { setLanguage(segment == 0 ? Language::Russian : Language::English); });
    return m_start;
}

void MainWindow::showStart()
{
    m_current.clear();
    m_sideBar->setCurrent({});
    m_topBar->setVisible(false);
    startPage()->setRecentFiles(m_settings.recentFiles());
    m_start->setLanguageSegment(m_context.language() == Language::Russian ? 0 : 1);
    m_start->setOpening(m_host.isOpening());
    m_stack->setCurrentWidget(m_start);
}

// A file is there before an eye has read that it is being opened: the word comes when that takes longer.
void MainWindow::showOpening()
{
    if (m_stack->currentWidget() != m_waiting && !workspace()) {
        showStart();
        return;
    }
    QTimer::singleShot(wordlessMilliseconds, this, [this] {
        if (!m_host.isOpening())
            return;
        m_left = m_current;
        showStart();
    });
}

// The file could not be opened: the one that is open is as it was, and so is its page.
void MainWindow::comeBack()
{
    if (!workspace()) {
        showStart();
        return;
    }
    const QString left = std::exchange(m_left, {});
    if (!m_current.isEmpty() || left.isEmpty())
        return;
    const qsizetype depth = m_history.size();
    open({left, {}, ChannelId::All, {}, {}});
    m_history.resize(depth);
}

bool MainWindow::isSettled() const
{
    if (m_host.isOpening())
        return false;
    const auto *shown = qobject_cast<const Page *>(m_stack->currentWidget());
    if (!shown)
        return true;
    return !shown->isAsking();
}

// The workspace

void MainWindow::workspaceOpened()
{
    Workspace *opened = workspace();
    const auto content = opened->content();
    const OpenReport &report = opened->openReport();
    qCInfo(logFile).noquote() << "opened" << QFileInfo(opened->path()).fileName()
                              << (report.readOnly ? "read only" : "") << (report.recovered ? "recovered" : "")
                              << (report.migratedFrom > 0 ? "migrated" : "");
    m_context.setCurrency(content->settings.currency);
    m_context.setCalendar(opened->calendar());
    takeUpScripts(*content);
    connect(opened, &Workspace::changed, this, &MainWindow::workspaceChanged);
    const bool isDemo = content->settings.today.isValid();
    if (!isDemo) {
        m_settings.addRecentFile(opened->path());
        m_settings.setValue(QStringLiteral("lastWorkspace"), opened->path());
    }
    m_topBar->setWorkspace(opened);
    m_warnings.setWorkspace(opened);
    countDecisions();
    m_history.clear();
    m_view = {};
    for (Page *made : std::as_const(m_pages))
        made->setWorkspace(opened);
    const ViewMemory memory(m_settings, *opened);
    setView(memory.view(std::exchange(m_wantedPeriod, {})));
    Destination first = std::exchange(m_wanted, {});
    if (first.page == QLatin1String("import")) { // asks for a file; the page behind it is the data's
        first.page = QStringLiteral("data");
        first.section = QStringLiteral("imports");
    }
    if (first.page.isEmpty())
        first.page = opened->dataEnd() ? memory.page() : QStringLiteral("data");
    if (!page(first.page))
        first.page = QStringLiteral("overview");
    m_current.clear();
    // The start page had to give its focus away while the file was opened.
    if (QWidget *focused = focusWidget(); m_sideBar->isAncestorOf(focused))
        focused->clearFocus();
    open(first);
    m_actions->refresh();
    m_title->show();
    m_title->reportOpening();
    m_imports->importWaiting();
}

// How many there are, behind the page's name in the side bar.
void MainWindow::countWarnings()
{
    const WarningsBoard &board = m_warnings.board();
    m_sideBar->setCount(QStringLiteral("warnings"), board.active, board.grave > 0,
                        tr("%n warning(s)", nullptr, board.active));
}

void MainWindow::workspaceClosing()
{
    m_warnings.setWorkspace(nullptr);
    for (Page *made : std::as_const(m_pages))
        made->setWorkspace(nullptr);
    m_topBar->setWorkspace(nullptr);
    m_status->setDataEnd({});
    m_status->setMessage({});
    showStart();
}

void MainWindow::workspaceChanged(const store::Touched &touched)
{
    if (touched.settings || touched.everything) {
        m_context.setCurrency(workspace()->content()->settings.currency);
        m_context.setCalendar(workspace()->calendar());
    }
    if (touched.reviews || touched.everything)
        countDecisions();
    takeUpScripts(*workspace()->content());
    m_topBar->refresh();
    m_actions->refresh();
    m_title->show();
}

// Decisions of reviews that are overdue, behind the page's name in the side bar.
void MainWindow::countDecisions()
{
    const QDate today = workspace()->today();
    const auto content = workspace()->content();
    const auto overdue = std::count_if(content->decisions.begin(), content->decisions.end(),
                                       [today](const review::Decision &decision) {
                                           return decision.state == review::DecisionState::Open &&
                                                  decision.due.isValid() && decision.due < today;
                                       });
    m_sideBar->setCount(QStringLiteral("review"), int(overdue), false,
                        tr("%n overdue decision(s)", nullptr, int(overdue)));
}

// Menus

void MainWindow::newWorkspace()
{
    if (!leavePage())
        return;
    NewWorkspaceWizard wizard(m_context, this);
    if (wizard.exec() == QDialog::Accepted)
        m_host.create(wizard.path(), wizard.setup());
}

void MainWindow::openWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a workspace"), {},
                                                      tr("Workspaces (*.vekha);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString &path)
{
    if (isTableFile(path)) {
        m_imports->importFiles({path});
        return;
    }
    if (leavePage())
        m_host.open(path);
}

void MainWindow::takeOver(WorkspaceHost::Opening opening) { m_host.takeOver(std::move(opening)); }

void MainWindow::openDemo()
{
    if (!leavePage())
        return;
    const QString path = demoPath();
    m_host.openWith([path, language = m_context.language(), options = m_options] {
        return demo::openThrowAway(path, language, options);
    });
}

CommandPalette *MainWindow::palette()
{
    if (!m_palette)
        m_palette = new CommandPalette(this);
    return m_palette;
}

void MainWindow::showPalette()
{
    QList<Command> commands = m_actions->commands();
    if (workspace())
        commands += placeCommands(*workspace(), m_context.language(),
                                  [this](const Destination &place) { open(place); });
    palette()->open(commands);
}

void MainWindow::setLanguage(Language language)
{
    if (m_context.language() == language)
        return;
    m_settings.setLanguage(wording::codeOf(language));
    m_context.setLanguage(language);
    m_translators.setLanguage(language);
}

void MainWindow::switchLanguage()
{
    setLanguage(m_context.language() == Language::Russian ? Language::English : Language::Russian);
}

void MainWindow::setScheme(SchemeChoice choice)
{
    m_settings.setScheme(choice);
    m_context.theme().setChoice(choice);
    m_actions->refresh();
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog dialog([this] { return m_actions->shortcuts(); }, this);
    dialog.exec();
}

void MainWindow::showAbout()
{
    showMessage(
        this, [] { return tr("Vekha %1").arg(QStringLiteral(VEKHA_VERSION)); },
        [] {
            return tr(
                "Marketing figures, targets and how every KPI stands, in one file on this computer. "
                "Nothing is sent anywhere.\n\n"
                "Free software under the GNU General Public License, version 3 or later. Fonts: PT Sans "
                "(SIL Open Font License).");
        });
}

void MainWindow::showLogFolder()
{
    const QString folder = logFolder();
    QDir().mkpath(folder); // where nothing was told yet
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void MainWindow::openHelp()
{
    if (m_current == QLatin1String("help")) {
        page(m_current)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_helpFrom = focusWidget();
    open(helpAt(focusWidget(), m_current.isEmpty() ? nullptr : page(m_current)));
}

// Through all its topics at once, and to the very tile or row that was asked about.
void MainWindow::leaveHelp()
{
    while (!m_history.isEmpty() && m_history.last().first.page == QLatin1String("help"))
        m_history.removeLast();
    if (m_history.isEmpty() && !workspace())
        showStart();
    else
        back();
}

void MainWindow::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled || m_quiet)
        return;
    qCWarning(logWindow).noquote() << "error" << int(error.code) << error.args.join(QLatin1Char(' '))
                                   << error.detail;
    showMessage(
        this, [] { return tr("That did not work"); },
        [this, error] { return errorSentence(error, workspace(), m_context); });
}

// The window

void MainWindow::retranslate()
{
    for (const PageKind &kind : pageList())
        m_sideBar->setPageText(kind.id, kind.plainName(), kind.shortcut.toString(QKeySequence::NativeText));
    countWarnings();
    m_sideBar->setAccessibleName(tr("Pages"));
    m_status->setLanguage(m_context.language() == Language::Russian ? QStringLiteral("Русский")
                                                                    : QStringLiteral("English"));
    m_status->setMessage({}); // said in the other language, of something past
    m_actions->retranslate();
    if (m_start)
        m_start->setLanguageSegment(m_context.language() == Language::Russian ? 0 : 1);
    m_title->show();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        m_context.theme().readSystemScheme();
    return QMainWindow::event(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QMainWindow::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool isOurs = wheel->modifiers() == Qt::ControlModifier && widget && widget->window() == this;
    if (!isOurs || takesWheelItself(widget))
        return QMainWindow::eventFilter(watched, event);
    if (wheel->angleDelta().y() != 0)
        m_zoom.step(wheel->angleDelta().y() > 0 ? 1 : -1);
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < SideBar::narrowBelow;
    m_sideBar->setNarrow(narrow);
    m_topBar->setNarrow(narrow);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_stack->currentWidget() == m_waiting && !m_host.isOpening() && !workspace())
        showStart();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    setPresenting(false);
    keepPlace(*this, m_settings);
    m_host.close();
    event->accept();
}

// Any file may come: what is no table and no workspace is refused in words.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || tableIn(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) { m_imports->drop(*event); }

} // namespace vekha::ui
