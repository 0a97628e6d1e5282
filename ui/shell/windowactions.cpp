// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/filedesk.h"
#include "ui/shell/importdesk.h"
#include "ui/shell/languagekey.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/periodfield.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undodesk.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace vekha::ui {

WindowActions::WindowActions(MainWindow &window) : QObject(&window), m_window(window)
{
    QMenuBar *bar = window.menuBar();
    m_file = bar->addMenu(QString());
    m_edit = bar->addMenu(QString());
    m_view = bar->addMenu(QString());
    m_data = bar->addMenu(QString());
    m_help = bar->addMenu(QString());
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeDataMenu();
    makeHelpMenu();
    retranslate();
}

QAction *WindowActions::add(QMenu *menu, const Entry &entry, const QList<QKeySequence> &shortcuts,
                            std::function<void()> run)
{
    auto *action = new QAction(this);
    action->setShortcuts(shortcuts);
    if (menu)
        menu->addAction(action);
    m_window.addAction(action);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_actions.insert(entry.id, action);
    m_entries.append(entry);
    return action;
}

void WindowActions::makeFileMenu()
{
    add(m_file,
        {QStringLiteral("new"),
         {QStringLiteral("new workspace"), QStringLiteral("новый файл")},
         QStringLiteral("file-new"),
         false},
        {QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] { m_window.newWorkspace(); });
    add(m_file,
        {QStringLiteral("open"),
         {QStringLiteral("open workspace"), QStringLiteral("открыть файл")},
         QStringLiteral("file-open"),
         false},
        {QKeySequence(Qt::CTRL | Qt::Key_O)}, [this] { m_window.openWorkspace(); });
    m_recent = m_file->addMenu(QString());
    connect(m_recent, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    add(m_file,
        {QStringLiteral("demo"),
         {QStringLiteral("demo sample"), QStringLiteral("пример демо")},
         QStringLiteral("demo"),
         false},
        {}, [this] { m_window.openDemo(); });
    m_file->addSeparator();
    add(m_file,
        {QStringLiteral("export-facts"),
         {QStringLiteral("export csv"), QStringLiteral("экспорт выгрузка csv")},
         QStringLiteral("export")},
        {}, [this] { m_window.files().exportFacts(); });
    add(m_file,
        {QStringLiteral("export-workbook"),
         {QStringLiteral("export workbook excel xlsx"), QStringLiteral("экспорт книга excel xlsx")},
         QStringLiteral("export")},
        {}, [this] { m_window.files().exportWorkbook(); });
    add(m_file,
        {QStringLiteral("print"),
         {QStringLiteral("print paper"), QStringLiteral("печать напечатать")},
         QStringLiteral("print")},
        {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { m_window.files().printPage(); });
    m_file->addSeparator();
    add(m_file,
        {QStringLiteral("backup"),
         {QStringLiteral("backup copy"), QStringLiteral("резервная копия")},
         QStringLiteral("save")},
        {}, [this] { m_window.files().backupNow(); });
    add(m_file,
        {QStringLiteral("restore"),
         {QStringLiteral("restore backup"), QStringLiteral("восстановить копию")},
         QStringLiteral("history")},
        {}, [this] { m_window.files().restoreBackup(); });
    add(m_file,
        {QStringLiteral("check"),
         {QStringLiteral("check file"), QStringLiteral("проверить файл")},
         QStringLiteral("check")},
        {}, [this] { m_window.files().checkFile(); });
    m_file->addSeparator();
    // Qt knows no standard shortcuts for these two on plain X11.
    add(m_file,
        {QStringLiteral("settings"),
         {QStringLiteral("settings preferences"), QStringLiteral("настройки параметры")},
         QStringLiteral("settings"),
         false},
        {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] {
            m_window.open({QStringLiteral("settings"), {}, ChannelId::All, {}, {}});
        });
    add(m_file,
        {QStringLiteral("quit"),
         {QStringLiteral("quit exit"), QStringLiteral("выход закрыть")},
         QStringLiteral("close"),
         false},
        {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { m_window.close(); });
}

void WindowActions::makeEditMenu()
{
    add(m_edit,
        {QStringLiteral("undo"),
         {QStringLiteral("undo"), QStringLiteral("отменить")},
         QStringLiteral("undo")},
        {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_window.changes().undo(); });
    add(m_edit,
        {QStringLiteral("redo"),
         {QStringLiteral("redo"), QStringLiteral("вернуть повторить")},
         QStringLiteral("redo")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        [this] { m_window.changes().redo(); });
    m_edit->addSeparator();
    add(m_edit,
        {QStringLiteral("find"),
         {QStringLiteral("find search"), QStringLiteral("найти поиск")},
         QStringLiteral("search"),
         false},
        {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { m_window.showPalette(); });
}

void WindowActions::makeViewMenu()
{
    for (const PageKind &kind : pageList()) {
        if (kind.group == PageGroup::AtBottom) // stand in other menus
            continue;
        add(m_view, {QStringLiteral("page-") + kind.id, kind.keywords, kind.iconName},
            kind.shortcut.isEmpty() ? QList<QKeySequence>() : QList{kind.shortcut}, [this, id = kind.id] {
                m_window.open({id, {}, ChannelId::All, {}, {}});
            });
    }
    m_view->addSeparator();
    add(m_view,
        {QStringLiteral("back"),
         {QStringLiteral("back"), QStringLiteral("назад")},
         QStringLiteral("chevron-left")},
        {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { m_window.back(); });
    add(m_view,
        {QStringLiteral("earlier"),
         {QStringLiteral("previous period"), QStringLiteral("предыдущий период")},
         QStringLiteral("chevron-left")},
        {QKeySequence(Qt::ALT | Qt::Key_PageUp)}, [this] { m_window.topBar()->periodField()->step(-1); });
    add(m_view,
        {QStringLiteral("later"),
         {QStringLiteral("next period"), QStringLiteral("следующий период")},
         QStringLiteral("chevron-right")},
        {QKeySequence(Qt::ALT | Qt::Key_PageDown)}, [this] { m_window.topBar()->periodField()->step(1); });
    add(m_view,
        {QStringLiteral("next-pane"),
         {QStringLiteral("next pane focus"), QStringLiteral("следующая область")},
         QStringLiteral("chevron-right"),
         false},
        {QKeySequence(Qt::Key_F6)}, [this] { m_window.movePane(1); });
    add(m_view,
        {QStringLiteral("previous-pane"),
         {QStringLiteral("previous pane focus"), QStringLiteral("предыдущая область")},
         QStringLiteral("chevron-left"),
         false},
        {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [this] { m_window.movePane(-1); });
    add(m_view,
        {QStringLiteral("clear-filters"),
         {QStringLiteral("clear filters"), QStringLiteral("сбросить фильтры")},
         QStringLiteral("filter")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, [this] { m_window.topBar()->clearFilters(); });
    m_view->addSeparator();

    m_language = m_view->addMenu(QString());
    auto *languages = new QActionGroup(this);
    const auto addLanguage = [&](const QString &id, Language language, const QStringList &keywords) {
        QAction *action = add(m_language, {id, keywords, QStringLiteral("language"), false}, {},
                              [this, language] { m_window.setLanguage(language); });
        action->setCheckable(true);
        languages->addAction(action);
    };
    addLanguage(QStringLiteral("language-ru"), Language::Russian,
                {QStringLiteral("language russian"), QStringLiteral("язык русский")});
    addLanguage(QStringLiteral("language-en"), Language::English,
                {QStringLiteral("language english"), QStringLiteral("язык английский")});
    add(m_language,
        {QStringLiteral("language-other"),
         {QStringLiteral("language other switch"), QStringLiteral("язык другой сменить")},
         QStringLiteral("language"),
         false},
        {QKeySequence(LanguageKey::key)}, [this] { m_window.switchLanguage(); });
    m_theme = m_view->addMenu(QString());
    auto *themes = new QActionGroup(this);
    const auto addTheme = [&](const QString &id, SchemeChoice choice, const QString &iconName,
                              const QStringList &keywords) {
        QAction *action =
            add(m_theme, {id, keywords, iconName, false}, {}, [this, choice] { m_window.setScheme(choice); });
        action->setCheckable(true);
        themes->addAction(action);
    };
    addTheme(QStringLiteral("theme-system"), SchemeChoice::System, QStringLiteral("settings"),
             {QStringLiteral("theme system"), QStringLiteral("тема системная")});
    addTheme(QStringLiteral("theme-light"), SchemeChoice::Light, QStringLiteral("sun"),
             {QStringLiteral("theme light"), QStringLiteral("тема светлая")});
    addTheme(QStringLiteral("theme-dark"), SchemeChoice::Dark, QStringLiteral("moon"),
             {QStringLiteral("theme dark"), QStringLiteral("тема тёмная")});
    m_view->addSeparator();
    add(m_view,
        {QStringLiteral("zoom-in"),
         {QStringLiteral("zoom larger"), QStringLiteral("масштаб крупнее")},
         QStringLiteral("zoom-in"),
         false},
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { m_window.zoom().step(1); });
    add(m_view,
        {QStringLiteral("zoom-out"),
         {QStringLiteral("zoom smaller"), QStringLiteral("масштаб мельче")},
         QStringLiteral("zoom-out"),
         false},
        {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { m_window.zoom().step(-1); });
    add(m_view,
        {QStringLiteral("zoom-reset"),
         {QStringLiteral("zoom usual"), QStringLiteral("масштаб обычный")},
         QStringLiteral("zoom-in"),
         false},
        {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_window.zoom().reset(); });
    QAction *full =
        add(m_view,
            {QStringLiteral("full-screen"),
             {QStringLiteral("full screen"), QStringLiteral("полный экран")},
             QStringLiteral("zoom-in"),
             false},
            {QKeySequence(Qt::Key_F11)}, [this] { m_window.setPresenting(!m_window.isPresenting()); });
    full->setCheckable(false);
}

void WindowActions::makeDataMenu()
{
    add(m_data,
        {QStringLiteral("import"),
         {QStringLiteral("import csv"), QStringLiteral("импорт загрузить csv")},
         QStringLiteral("import")},
        {QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] { m_window.imports().importFiles(); });
    add(m_data,
        {QStringLiteral("import-clipboard"),
         {QStringLiteral("import from clipboard paste"), QStringLiteral("импорт из буфера обмена вставить")},
         QStringLiteral("copy")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, [this] { m_window.imports().importClipboard(); });
    add(m_data,
        {QStringLiteral("refresh-imports"),
         {QStringLiteral("refresh imports"), QStringLiteral("обновить импорт")},
         QStringLiteral("refresh")},
        {QKeySequence(Qt::Key_F5)}, [this] { m_window.imports().refresh(); });
    const auto addSection = [this](const QString &id, const QString &section, const QString &iconName,
                                   const QStringList &keywords) {
        add(m_data, {id, keywords, iconName}, {}, [this, section] {
            m_window.open({QStringLiteral("data"), {}, ChannelId::All, section, {}});
        });
    };
    addSection(QStringLiteral("enter-data"), QStringLiteral("entry"), QStringLiteral("data"),
               {QStringLiteral("enter data"), QStringLiteral("ввод данных")});
    addSection(QStringLiteral("import-history"), QStringLiteral("imports"), QStringLiteral("history"),
               {QStringLiteral("import history"), QStringLiteral("история импорта")});
    addSection(QStringLiteral("edit-metrics"), QStringLiteral("metrics"), QStringLiteral("metrics"),
               {QStringLiteral("metrics formulas"), QStringLiteral("показатели формулы")});
    addSection(QStringLiteral("edit-channels"), QStringLiteral("channels"), QStringLiteral("channels"),
               {QStringLiteral("channels campaigns"), QStringLiteral("каналы кампании")});
}

void WindowActions::makeHelpMenu()
{
    add(m_help,
        {QStringLiteral("help"),
         {QStringLiteral("help glossary"), QStringLiteral("справка словарь")},
         QStringLiteral("help"),
         false},
        {QKeySequence(Qt::Key_F1)}, [this] { m_window.openHelp(); });
    add(m_help,
        {QStringLiteral("shortcuts"),
         {QStringLiteral("keyboard shortcuts"), QStringLiteral("горячие клавиши")},
         QStringLiteral("info"),
         false},
        {QKeySequence(Qt::SHIFT | Qt::Key_Question), QKeySequence(Qt::Key_Question)},
        [this] { m_window.showShortcuts(); });
    add(m_help,
        {QStringLiteral("log-folder"),
         {QStringLiteral("log folder"), QStringLiteral("журнал папка лог")},
         QStringLiteral("folder"),
         false},
        {}, [this] { m_window.showLogFolder(); });
    add(m_help,
        {QStringLiteral("about"),
         {QStringLiteral("about version"), QStringLiteral("о программе версия")},
         QStringLiteral("vekha"),
         false},
        {}, [this] { m_window.showAbout(); });
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Theme"));
    m_data->setTitle(tr("&Data"));
    m_help->setTitle(tr("&Help"));

    const auto set = [this](const char *id, const QString &text) {
        action(QLatin1String(id))->setText(text);
    };
    set("new", tr("&New workspace…"));
    set("open", tr("&Open…"));
    set("demo", tr("Look at the &demo"));
    set("export-facts", tr("&Export all figures as CSV…"));
    set("export-workbook", tr("Export &workbook…"));
    set("print", tr("&Print…"));
    set("backup", tr("&Back up now"));
    set("restore", tr("Restore a back-&up…"));
    set("check", tr("&Check the file"));
    set("settings", tr("&Settings"));
    set("quit", tr("&Quit"));
    set("find", tr("&Find anything"));
    for (const PageKind &kind : pageList()) {
        if (QAction *page = action(QStringLiteral("page-") + kind.id))
            page->setText(kind.name());
    }
    set("back", tr("&Back"));
    set("earlier", tr("&Earlier period"));
    set("later", tr("&Later period"));
    set("next-pane", tr("&Next part of the window"));
    set("previous-pane", tr("&Previous part of the window"));
    set("clear-filters", tr("Clear &filters"));
    // The names of languages stand in their own language everywhere.
    action(QStringLiteral("language-ru"))->setText(QStringLiteral("&Русский"));
    action(QStringLiteral("language-en"))->setText(QStringLiteral("&English"));
    set("language-other", tr("The &other language"));
    set("theme-system", tr("&As the system"));
    set("theme-light", tr("&Light"));
    set("theme-dark", tr("&Dark"));
    set("zoom-in", tr("Lar&ger"));
    set("zoom-out", tr("S&maller"));
    set("zoom-reset", tr("Usual si&ze"));
    set("full-screen", tr("F&ull screen"));
    set("import", tr("&Import a file…"));
    set("import-clipboard", tr("Import from the &clipboard"));
    set("refresh-imports", tr("&Refresh imports"));
    set("enter-data", tr("&Enter figures"));
    set("import-history", tr("Import &history"));
    set("edit-metrics", tr("&Metrics and formulas"));
    set("edit-channels", tr("&Channels and campaigns"));
    set("help", tr("&Help and glossary"));
    set("shortcuts", tr("&Keyboard shortcuts"));
    set("log-folder", tr("Show the &log folder"));
    set("about", tr("&About Vekha"));
    refresh();
}

void WindowActions::refresh()
{
    const Workspace *workspace = m_window.workspace();
    for (const Entry &entry : m_entries)
        action(entry.id)->setEnabled(!entry.needsWorkspace || workspace);
    const auto describe = [&](const QString &id, const std::optional<JournalEntry> &entry,
                              const QString &bare, const QString &named) {
        action(id)->setEnabled(entry.has_value());
        action(id)->setText(entry ? named.arg(m_window.changes().describe(*entry)) : bare);
    };
    describe(QStringLiteral("undo"), workspace ? workspace->nextUndo() : std::nullopt, tr("&Undo"),
             tr("&Undo: %1"));
    describe(QStringLiteral("redo"), workspace ? workspace->nextRedo() : std::nullopt, tr("&Redo"),
             tr("&Redo: %1"));
    action(m_window.context().language() == Language::Russian ? QStringLiteral("language-ru")
                                                              : QStringLiteral("language-en"))
        ->setChecked(true);
    action(QStringLiteral("theme-") + codeOf(m_window.context().theme().choice()))->setChecked(true);
}

void WindowActions::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_window.settings().recentFiles();
    for (const QString &path : files) {
        const QFileInfo info(path);
        const QString text = info.exists() ? info.fileName() : tr("%1 (missing)").arg(info.fileName());
        QAction *recent = m_recent->addAction(text);
        recent->setToolTip(QDir::toNativeSeparators(path));
        connect(recent, &QAction::triggered, this, [this, path] {
            if (!QFileInfo::exists(path))
                m_window.settings().removeRecentFile(path);
            m_window.openFile(path);
        });
    }
    if (files.isEmpty()) {
        m_recent->addAction(tr("Nothing yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("Clear the list")), &QAction::triggered, this, [this, files] {
        for (const QString &path : files)
            m_window.settings().removeRecentFile(path);
    });
}

QList<Command> WindowActions::commands() const
{
    QList<Command> commands;
    for (const Entry &entry : m_entries) {
        QAction *shown = action(entry.id);
        if (entry.id == QLatin1String("find"))
            continue;
        QString text = shown->text();
        text.remove(QLatin1Char('&'));
        text.remove(QStringLiteral("…"));
        commands.append({text, shown->shortcut().toString(QKeySequence::NativeText), entry.iconName,
                         entry.keywords, shown->isEnabled(), [shown] { shown->trigger(); }});
    }
    return commands;
}

QList<std::pair<QString, QString>> WindowActions::shortcuts() const
{
    QList<std::pair<QString, QString>> list;
    for (const Entry &entry : m_entries) {
        const QAction *shown = action(entry.id);
        QStringList keys;
        for (const QKeySequence &key : shown->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (keys.isEmpty())
            continue;
        QString text = shown->text();
        text.remove(QLatin1Char('&'));
        if (entry.id == QLatin1String("undo") || entry.id == QLatin1String("redo"))
            text = text.section(QLatin1Char(':'), 0, 0); // not what would be undone just now
        list.append({text.remove(QStringLiteral("…")), keys.join(QStringLiteral(", "))});
    }
    return list;
}

} // namespace vekha::ui
