// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/savedialog.h"

#include "core/base/filename.h"
#include "core/wording/errors.h"
#include "ui/common/dialog.h"
#include "ui/common/localsettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace vekha::ui {

namespace {

const QString folderKey = QStringLiteral("files/saveFolder");

QString lastFolder(const LocalSettings &settings)
{
    const QString kept = settings.value(folderKey).toString();
    return !kept.isEmpty() && QDir(kept).exists()
               ? kept
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString filterOf(const SaveKind &kind) { return QStringLiteral("%1 (*.%2)").arg(kind.name, kind.suffix); }

// The chosen kind; a known ending that was typed wins, so that "a.csv" is never a workbook.
int kindOf(const QString &path, int chosen, const std::vector<SaveKind> &kinds)
{
    const QString suffix = QFileInfo(path).suffix();
    const auto has = [&](const SaveKind &kind) {
        return kind.suffix.compare(suffix, Qt::CaseInsensitive) == 0;
    };
    if (has(kinds[size_t(chosen)]))
        return chosen;
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (has(kinds[i]))
            return int(i);
    }
    return chosen;
}

} // namespace

std::optional<SaveChoice> askWhereToSave(QWidget *parent, const QString &title, const QString &name,
                                         const std::vector<SaveKind> &kinds)
{
    LocalSettings settings;
    QStringList filters;
    for (const SaveKind &kind : kinds)
        filters << filterOf(kind);
    QFileDialog dialog(parent, title, lastFolder(settings));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(kinds.front().suffix);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        dialog.setDefaultSuffix(kinds[size_t(std::max<qsizetype>(filters.indexOf(filter), 0))].suffix);
    });
    dialog.selectFile(cleanFileName(name, QCoreApplication::translate("SaveDialog", "Vekha")));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    QString path = dialog.selectedFiles().constFirst();
    const int chosen = int(std::max<qsizetype>(filters.indexOf(dialog.selectedNameFilter()), 0));
    if (QFileInfo(path).suffix().isEmpty()) // dialogs of the desktop may not add it
        path += u'.' + kinds[size_t(chosen)].suffix;
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
    return SaveChoice{path, kindOf(path, chosen, kinds)};
}

void showSaveFailure(QWidget *parent, const Done &done)
{
    if (!done && done.error().code != ErrorCode::Cancelled)
        showMessage(
            parent, [] { return QCoreApplication::translate("SaveDialog", "It was not saved"); },
            [error = done.error()] { return wording::sentence(error); });
}

} // namespace vekha::ui
