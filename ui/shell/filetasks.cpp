// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filetasks.h"

#include "core/report/reviewbook.h"
#include "core/wording/errors.h"
#include "core/workspace/damaged.h"
#include "core/workspace/workspace.h"
#include "core/wording/findings.h"
#include "core/wording/rescuewords.h"
#include "ui/common/buttons.h"
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
        showMessage(
            window, [] { return QCoreApplication::translate("FileTasks", "That did not work"); },
            [error] { return wording::sentence(error); });
}

TextLabel *paragraph(Dialog &dialog, const QString &text, Role role)
{
    auto *label = new TextLabel(TypeRole::Body, role, &dialog);
    label->setWordWrap(true);
    label->setText(text);
    dialog.body()->addWidget(label);
    return label;
}

void rescueTo(QWidget *window, const QString &path)
{
    const auto chosen =
        askWhereToSave(window, QCoreApplication::translate("FileTasks", "Rescue figures"),
                       QFileInfo(path).completeBaseName(),
                       {{QStringLiteral("csv"), QCoreApplication::translate("FileTasks", "CSV files")}});
    if (!chosen)
        return;
    const auto rescued = runWithProgress<Result<Rescue>>(
        window, QCoreApplication::translate("FileTasks", "Reading what can be read"),
        [path, to = chosen->path](Progress &progress) { return rescueFacts(path, to, progress); });
    if (!rescued) {
        showFailure(window, rescued.error());
        return;
    }
    showMessage(
        window, [] { return QCoreApplication::translate("FileTasks", "Figures rescued"); },
        [figures = int(rescued->figures), to = QDir::toNativeSeparators(chosen->path)] {
            return QCoreApplication::translate("FileTasks", "%n figures were written to %1.", nullptr,
                                               figures)
                .arg(to);
        },
        [rescue = *rescued] { return wording::lossesOf(rescue); });
}

/// Of when the backup is, and what it would bring back.
QString wordsOf(const SoundBackup &backup, const AppContext &context)
{
    const QString of = QCoreApplication::translate("FileTasks", "The newest sound backup is of %1.")
                           .arg(context.names().momentName(backup.when, QDate::currentDate()));
    if (!backup.contents.lastDay)
        return of + u' ' + QCoreApplication::translate("FileTasks", "It holds no figures.");
    const QString last = context.names().dateName(calendar::dateOf(*backup.contents.lastDay));
    return of + u' ' +
           QCoreApplication::translate("FileTasks", "It holds %n figures, up to %1.", nullptr,
                                       int(backup.contents.figures))
               .arg(last);
}

void offerBackup(QWidget *window, const AppContext &context, const Error &error, const OpenFile &open)
{
    const QString path = error.args.value(0);
    const auto backup = runWithProgress<std::optional<SoundBackup>>(
        window, QCoreApplication::translate("FileTasks", "Looking for a sound backup"),
        [path](Progress &) { return newestSoundBackup(path); });
    Dialog dialog(DialogWidth::Middle, window);
    TextLabel *what = paragraph(dialog, {}, Role::Text);
    TextLabel *offer = paragraph(dialog, {}, Role::Muted);
    auto *rescue = new SecondaryButton({}, &dialog);
    QObject::connect(rescue, &QAbstractButton::clicked, &dialog,
                     [&dialog, path] { rescueTo(&dialog, path); });
    dialog.addLeftButton(rescue);
    dialog.setTexts([&, what, offer, rescue] {
        dialog.setTitle(QCoreApplication::translate("FileTasks", "The file is damaged"));
        what->setText(wording::sentence(error));
        offer->setText(backup ? wordsOf(*backup, context)
                              : QCoreApplication::translate("FileTasks", "There is no sound backup of it."));
        rescue->setText(QCoreApplication::translate("FileTasks", "Rescue figures…"));
        dialog.setPrimaryText(backup ? QCoreApplication::translate("FileTasks", "Restore this backup")
                                     : QString());
        dialog.setCancelText(QCoreApplication::translate("FileTasks", "Close"));
    });
    // Enter must not put an empty workspace in place of a damaged one.
    if (backup && !backup->contents.lastDay)
        rescue->setDefault(true);
    if (dialog.exec() != QDialog::Accepted || !backup)
        return;
    const auto kept = runWithProgress<Result<QString>>(
        window, QCoreApplication::translate("FileTasks", "Restoring the backup"),
        [path, from = backup->path](Progress &progress) {
            return Workspace::restore(path, from, {}, progress);
        });
    if (kept)
        open(path);
    else
        showFailure(window, kept.error());
}

void offerToSetAside(QWidget *window, const Error &error, const OpenFile &open)
{
    const QString side = error.args.value(0);
    const bool chosen = confirm(
        window,
        [] { return QCoreApplication::translate("FileTasks", "A strange file lies beside this one"); },
        [error] { return wording::sentence(error); },
        [] { return QCoreApplication::translate("FileTasks", "Set it aside and open"); }, false);
    if (!chosen)
        return;
    if (const auto aside = setAside(side))
        open(side.left(side.lastIndexOf(QLatin1Char('-'))));
    else
        showFailure(window, aside.error());
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
    if (findings->empty()) {
        tell(QCoreApplication::translate("FileTasks",
                                         "The file is sound: structure, figures and totals were checked."));
        return;
    }
    const auto lines = [found = *findings] {
        QStringList told;
        for (const Finding &finding : found)
            told << wording::sentence(finding);
        return told.join(QLatin1Char('\n'));
    };
    showMessage(
        window, [] { return QCoreApplication::translate("FileTasks", "The check found something"); },
        [count = int(findings->size())] {
            return QCoreApplication::translate("FileTasks", "%n findings. Nothing was changed.", nullptr,
                                               count);
        },
        lines);
}

QString chooseBackup(QWidget *window, const AppContext &context, const Workspace &workspace)
{
    const std::vector<BackupInfo> backups = workspace.backups();
    if (backups.empty()) {
        showMessage(
            window, [] { return QCoreApplication::translate("FileTasks", "No backups yet"); },
            [] {
                return QCoreApplication::translate(
                    "FileTasks", "A backup is made by itself at the first change of each day.");
            });
        return {};
    }
    Dialog dialog(DialogWidth::Middle, window);
    auto *what = new TextLabel(TypeRole::Body, Role::Muted, &dialog);
    what->setWordWrap(true);
    auto *list = new QListWidget(&dialog);
    dialog.setTexts([&, what, list] {
        dialog.setTitle(QCoreApplication::translate("FileTasks", "Restore a backup"));
        dialog.setPrimaryText(QCoreApplication::translate("FileTasks", "Restore"));
        what->setText(QCoreApplication::translate(
            "FileTasks", "The file as it is now is backed up first, so that this can be taken back."));
        list->setAccessibleName(QCoreApplication::translate("FileTasks", "Backups"));
        const int chosen = std::max(0, list->currentRow());
        list->clear();
        for (const BackupInfo &backup : backups) {
            list->addItem(QCoreApplication::translate("FileTasks", "%1 · %2 · %n changes since",
                                                      "moment, size", backup.changesSince)
                              .arg(context.names().momentName(backup.when, workspace.today()),
                                   QLocale().formattedDataSize(backup.bytes)));
        }
        list->setCurrentRow(chosen);
    });
    dialog.body()->addWidget(what);
    dialog.body()->addWidget(list);
    if (dialog.exec() != QDialog::Accepted || list->currentRow() < 0)
        return {};
    return backups[size_t(list->currentRow())].path;
}

bool offerHelp(QWidget *window, const AppContext &context, const Error &error, const OpenFile &open)
{
    if (error.code == ErrorCode::Damaged)
        offerBackup(window, context, error, open);
    else if (error.code == ErrorCode::ForeignSideFile)
        offerToSetAside(window, error, open);
    return error.code == ErrorCode::Damaged || error.code == ErrorCode::ForeignSideFile;
}

QString demoPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    return folder + QStringLiteral("/vekha-demo-%1.vekha").arg(QCoreApplication::applicationPid());
}

} // namespace vekha::ui
