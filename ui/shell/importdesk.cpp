// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importdesk.h"

#include "ui/common/dialog.h"
#include "ui/common/undobar.h"
#include "ui/data/datapage.h"
#include "ui/shell/importtasks.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newworkspacewizard.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undodesk.h"
#include "ui/shell/viewmemory.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

namespace vekha::ui {

bool isWorkspaceFile(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("vekha"), Qt::CaseInsensitive) == 0;
}

ImportDesk::ImportDesk(MainWindow &window, UndoBar &bar) : QObject(&window), m_window(window), m_bar(bar)
{
    connect(&bar, &UndoBar::undoRequested, this, &ImportDesk::undoTold);
    connect(&bar, &UndoBar::linkClicked, this, &ImportDesk::show);
    connect(&window.host(), &WorkspaceHost::failed, this, [this] { m_waiting.clear(); });
}

void ImportDesk::choose()
{
    const auto copied = tableIn(QApplication::clipboard()->mimeData());
    if (!copied) {
        importFiles();
        return;
    }
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("From a file…"), this, [this] { importFiles(); });
    menu->addAction(
        tr("From the clipboard: %n line(s) copied", nullptr, int(copied->bytes.trimmed().count('\n')) + 1),
        this, &ImportDesk::importClipboard);
    auto *pressed = qobject_cast<QPushButton *>(m_window.focusWidget());
    menu->popup(pressed ? pressed->mapToGlobal(QPoint(0, pressed->height())) : QCursor::pos());
    menu->setActiveAction(menu->actions().first());
}

void ImportDesk::importFiles(QStringList paths)
{
    if (paths.isEmpty())
        paths = ImportDialog::askForFiles(&m_window);
    importTables({paths.begin(), paths.end()});
}

void ImportDesk::importClipboard()
{
    const auto table = tableIn(QApplication::clipboard()->mimeData());
    if (table)
        importTables({*table});
    else
        showMessage(
            &m_window, [] { return tr("The clipboard holds no table"); },
            [] {
                return tr(
                    "Copy a table in a spreadsheet program or a browser, with its header, then try again.");
            });
}

void ImportDesk::importTables(std::vector<exchange::TableSource> sources)
{
    if (sources.empty())
        return;
    Workspace *workspace = m_window.workspace();
    if (!workspace) {
        // A table needs a workspace to go to: the one open last, else a new one; then the import opens.
        const QString last = m_window.settings().value(QStringLiteral("lastWorkspace")).toString();
        if (QFileInfo::exists(last)) {
            m_waiting = std::move(sources);
            m_window.host().open(last);
            return;
        }
        NewWorkspaceWizard wizard(m_window.context(), &m_window);
        if (wizard.exec() != QDialog::Accepted)
            return;
        m_waiting = std::move(sources);
        m_window.host().create(wizard.path(), wizard.setup());
        return;
    }
    const bool wasEmpty = !workspace->dataEnd();
    tell(importSources(&m_window, m_window.context(), *workspace, std::move(sources)));
    // The first figures may be of years ago: this month would show none of them.
    const auto end = workspace->dataEnd();
    if (wasEmpty && end && !m_window.view().days.contains(*end))
        m_window.setPeriod(reviewedMonth(*workspace));
}

void ImportDesk::importWaiting() { importTables(std::exchange(m_waiting, {})); }

void ImportDesk::refresh()
{
    if (m_window.workspace())
        tell(refreshImports(&m_window, m_window.context(), *m_window.workspace()));
}

void ImportDesk::tell(const ImportTold &told)
{
    if (told.sentence.isEmpty())
        return;
    m_shown = told.shows;
    leadSheet();
    m_window.statusLine()->setMessage(told.sentence);
    m_bar.showMessage(told.sentence, told.steps > 0, told.shows ? tr("Show") : QString());
    const auto last = m_window.workspace() ? m_window.workspace()->nextUndo() : std::nullopt;
    m_batch = {told.steps, last ? last->id : 0};
}

void ImportDesk::show()
{
    if (!m_window.workspace() || !m_shown)
        return;
    m_window.setPeriod(m_shown->newest);
    const bool inData = m_window.currentPage() == QLatin1String("data");
    leadSheet(); // once more: one may have gone elsewhere in it
    m_window.open({inData ? QStringLiteral("data") : QStringLiteral("overview"),
                   {},
                   ChannelId::All,
                   inData ? QStringLiteral("entry") : QString(),
                   {}});
}

// The sheet of figures goes where those are that were imported, seen or not.
void ImportDesk::leadSheet()
{
    auto *data = m_shown ? qobject_cast<DataPage *>(m_window.page(QStringLiteral("data"))) : nullptr;
    if (data)
        data->showImported(*m_shown);
}

// Files that were imported at once are taken back at once, unless something else was changed since.
void ImportDesk::undoTold()
{
    const auto last = m_window.workspace() ? m_window.workspace()->nextUndo() : std::nullopt;
    const auto [steps, change] = std::exchange(m_batch, {});
    m_window.changes().undo(last && last->id == change ? std::max(1, steps) : 1);
}

void ImportDesk::drop(QDropEvent &event)
{
    QStringList tables;
    QStringList others;
    for (const QUrl &url : event.mimeData()->urls()) {
        if (url.isLocalFile())
            (isTableFile(url.toLocalFile()) ? tables : others).append(url.toLocalFile());
    }
    std::vector<exchange::TableSource> sources{tables.begin(), tables.end()};
    if (const auto dropped = tableIn(event.mimeData()); dropped && !event.mimeData()->hasUrls())
        sources.push_back(*dropped);
    event.acceptProposedAction();
    // The drag's source waits until this returns: what opens dialogs comes after.
    QMetaObject::invokeMethod(
        this, [this, sources, others] { take(sources, others); }, Qt::QueuedConnection);
}

void ImportDesk::take(const std::vector<exchange::TableSource> &tables, const QStringList &others)
{
    if (!tables.empty()) {
        importTables(tables);
    } else if (!others.isEmpty() && isWorkspaceFile(others.front())) {
        m_window.openFile(others.front());
    } else if (!others.isEmpty()) {
        m_window.showError(
            failure(ErrorCode::UnsupportedFormat, {QFileInfo(others.front()).fileName(),
                                                   tr("Drop a table (CSV, XLSX, ODS, HTML) or a workspace.")})
                .value());
    }
}

} // namespace vekha::ui
