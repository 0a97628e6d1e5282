// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filetasks.h"

#include "core/report/reviewbook.h"
#include "core/wording/errors.h"
#include "core/workspace/workspace.h"
#include "core/wording/findings.h"
#include "ui/common/dialog.h"
#include "ui/common/progressdialog.h"
#include "ui/common/savedialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

// Free functions have no tr(): lupdate reads the context from the call.
void showFailure(QWidget *window, const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        showMessage(window, QCoreApplication::translate("FileTasks", "That did not work"),
                    wording::sentence(error));
}

} // namespace

void exportFacts(QWidget *window, const Workspace &workspace, const Tell &tell)
{
    const auto chosen =
        askWhereToSave(window, QCoreApplication::translate("FileTasks", "Export all figures"),
                       QFileInfo(workspace.path()).completeBaseName(),
                       {{QStringLiteral("csv"), QCoreApplication::translate("FileTasks", "CSV files")}});
    if (!chosen)
        return;
    const QString path = chosen->path;
    const auto done = runWithProgress<Done>(
        window, QCoreApplication::translate("FileTasks", "Exporting figures"),
        [&workspace, path](Progress &progress) { return workspace.exportFacts(path, progress); });
    if (done)
        tell(QCoreApplication::translate("FileTasks", "Exported to %1").arg(QDir::toNativeSeparators(path)));
    else
        showFailure(window, done.error());
}

void exportWorkbook(QWidget *window, const Workspace &workspace, const ViewState &view, Language language,
                    const Tell &tell)
{
    const wording::PeriodNames periods(language, workspace.calendar());
    const QString period = view.period ? periods.inlineName(*view.period) : periods.rangeName(view.days);
    const auto chosen =
        askWhereToSave(window, QCoreApplication::translate("FileTasks", "Export workbook"),
                       QFileInfo(workspace.path()).completeBaseName() + QLatin1Char(' ') + period,
                       {{QStringLiteral("xlsx"), QCoreApplication::translate("FileTasks", "Workbooks")}});
    if (!chosen)
        return;
    const QString path = chosen->path;
    const auto sheets = runWithProgress<Result<QStringList>>(
        window, QCoreApplication::translate("FileTasks", "Writing the workbook"),
        [&workspace, view, language, path](Progress &progress) {
            return report::exportReviewBook(workspace, view, language, path, progress);
        });
    if (sheets)
        tell(QCoreApplication::translate("FileTasks", "Exported to %1").arg(QDir::toNativeSeparators(path)));
    else
        showFailure(window, sheets.error());
}

void backupNow(QWidget *window, Workspace &workspace, const Tell &tell)
{
    const auto made = runWithProgress<Result<QString>>(
        window, QCoreApplication::translate("FileTasks", "Backing up"),
        [&workspace](Progress &progress) { return workspace.backup({}, progress); });
    if (made)
        tell(
            QCoreApplication::translate("FileTasks", "Backed up to %1").arg(QDir::toNativeSeparators(*made)));
    else
        showFailure(window, made.error());
}

void checkFile(QWidget *window, Workspace &workspace, const Tell &tell)
{
    const auto findings = runWithProgress<Result<std::vector<Finding>>>(
        window, QCoreApplication::translate("FileTasks", "Checking the file"),
        [&workspace](Progress &progress) { return workspace.check(progress); });
    if (!findings) {
        showFailure(window, findings.error());
        return;
    }
    QStringList lines;
    for (const Finding &finding : *findings)
        lines << wording::sentence(finding);
    if (lines.isEmpty()) {
        tell(QCoreApplication::translate("FileTasks",
                                         "The file is sound: structure, figures and totals were checked."));
        return;
    }
    showMessage(window, QCoreApplication::translate("FileTasks", "The check found something"),
                QCoreApplication::translate("FileTasks", "%n findings. Nothing was changed.", nullptr,
                                            int(lines.size())),
                lines.join(QLatin1Char('\n')));
}

QString chooseBackup(QWidget *window, const AppContext &context, const Workspace &workspace)
{
    const std::vector<BackupInfo> backups = workspace.backups();
    if (backups.empty()) {
        showMessage(window, QCoreApplication::translate("FileTasks", "No backups yet"),
                    QCoreApplication::translate(
                        "FileTasks", "A backup is made by itself at the first change of each day."));
        return {};
    }
    Dialog dialog(DialogWidth::Middle, window);
    dialog.setTitle(QCoreApplication::translate("FileTasks", "Restore a backup"));
    dialog.setPrimaryText(QCoreApplication::translate("FileTasks", "Restore"));
    auto *what = new TextLabel(TypeRole::Body, Role::Muted, &dialog);
    what->setWordWrap(true);
    what->setText(QCoreApplication::translate(
        "FileTasks", "The file as it is now is backed up first, so that this can be taken back."));
    auto *list = new QListWidget(&dialog);
    list->setAccessibleName(QCoreApplication::translate("FileTasks", "Backups"));
    for (const BackupInfo &backup : backups) {
        list->addItem(QCoreApplication::translate("FileTasks", "%1 · %2 · %n changes since", "moment, size",
                                                  backup.changesSince)
                          .arg(context.names().momentName(backup.when, workspace.today()),
                               QLocale().formattedDataSize(backup.bytes)));
    }
    list->setCurrentRow(0);
    dialog.body()->addWidget(what);
    dialog.body()->addWidget(list);
    if (dialog.exec() != QDialog::Accepted || list->currentRow() < 0)
        return {};
    return backups[size_t(list->currentRow())].path;
}

QString demoPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    return folder + QStringLiteral("/vekha-demo-%1.vekha").arg(QCoreApplication::applicationPid());
}

} // namespace vekha::ui
