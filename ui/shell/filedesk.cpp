// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filedesk.h"

#include "ui/common/print.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/filetasks.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/statusline.h"

namespace vekha::ui {

FileDesk::FileDesk(MainWindow &window, OpenOptions options)
    : QObject(&window), m_window(window), m_options(std::move(options))
{
}

std::function<void(const QString &)> FileDesk::teller() const
{
    return [status = m_window.statusLine()](const QString &text) { status->setMessage(text); };
}

void FileDesk::exportFacts() { ui::exportFacts(&m_window, *m_window.workspace(), teller()); }

void FileDesk::exportWorkbook()
{
    ui::exportWorkbook(&m_window, *m_window.workspace(), m_window.view(), m_window.context().language(),
                       teller());
}

void FileDesk::backupNow() { ui::backupNow(&m_window, *m_window.workspace(), teller()); }

void FileDesk::checkFile() { ui::checkFile(&m_window, *m_window.workspace(), teller()); }

void FileDesk::restoreBackup()
{
    const Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    const QString path = workspace->path();
    const QString folder = workspace->backupFolder();
    const QString chosen = chooseBackup(&m_window, m_window.context(), *workspace);
    if (chosen.isEmpty())
        return;
    // A backup that cannot be had leaves the file as it is, and open.
    auto refusal = std::make_shared<std::optional<Error>>();
    auto *once = new QObject(this);
    connect(&m_window.host(), &WorkspaceHost::failed, once, &QObject::deleteLater);
    connect(&m_window.host(), &WorkspaceHost::opened, once, [this, once, refusal] {
        once->deleteLater();
        if (*refusal)
            m_window.showError(**refusal);
    });
    m_window.host().openWith([path, chosen, folder, refusal, options = m_options] {
        Progress progress;
        const auto restored = Workspace::restore(path, chosen, folder, progress);
        if (!restored)
            *refusal = restored.error();
        return Workspace::open(path, options);
    });
}

void FileDesk::printPage()
{
    Page *shown = m_window.page(m_window.currentPage());
    if (!shown || !m_window.workspace())
        return;
    if (auto *reports = qobject_cast<ReportsPage *>(shown)) {
        reports->print(); // the pages of the report, not those of the form
        return;
    }
    const auto &names = m_window.context().names();
    const ViewState &view = m_window.view();
    const QString period = view.period ? names.longName(*view.period) : names.rangeName(view.days);
    const auto kind = std::find_if(pageList().begin(), pageList().end(),
                                   [this](const PageKind &k) { return k.id == m_window.currentPage(); });
    const QString name = kind == pageList().end() ? QString() : kind->plainName();
    const QStringList title{m_window.workspace()->content()->settings.name, name, period};
    printWithPreview(&m_window, printJobOf(printedContentOf(shown), title.join(QStringLiteral(" · "))));
}

} // namespace vekha::ui
