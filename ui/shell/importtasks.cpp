// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importtasks.h"

#include "ui/common/errorwords.h"
#include "ui/common/progressdialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>

namespace vekha::ui {

namespace {

using exchange::TableSource;

constexpr int filesListed = 20;

// The month in which the figures end, or the longer period that the last of them is of.
calendar::Period newestOf(const ImportSummary &stored, const calendar::FiscalCalendar &fiscal)
{
    if (stored.lastPart && stored.lastPart->granularity > calendar::Granularity::Month)
        return *stored.lastPart;
    return fiscal.periodOf(calendar::Granularity::Month, stored.days->last);
}

std::optional<ImportedFigures> importedFigures(const ImportSummary &stored,
                                               const calendar::FiscalCalendar &fiscal)
{
    if (!stored.days)
        return std::nullopt;
    return ImportedFigures{newestOf(stored, fiscal), *stored.days, stored.changes};
}

QString fileLine(const RefreshedFile &file, const AppContext &context, const Workspace &workspace)
{
    const QString name = QFileInfo(file.file).fileName();
    if (file.import.error)
        return QCoreApplication::translate("ImportTasks", "%1: not imported. %2", "file, reason")
            .arg(name, errorSentence(*file.import.error, &workspace, context));
    const exchange::ImportReport &report = file.import.report;
    QString line =
        QCoreApplication::translate("ImportTasks", "%1: %n figure(s) stored", "file", int(report.stored))
            .arg(name);
    if (report.replaced > 0)
        line += QCoreApplication::translate("ImportTasks", ", in place of %n earlier one(s)", nullptr,
                                            int(report.replaced));
    return line;
}

ImportTold tellOfNone(const RefreshReport &report)
{
    if (report.cancelled)
        return {QCoreApplication::translate("ImportTasks", "Refresh was cancelled."), 0, {}};
    if (report.profiles == 0)
        return {QCoreApplication::translate("ImportTasks", "No profile has a file or folder to refresh from. "
                                                           "Import a file and check “Remember for files "
                                                           "like this”."),
                0,
                {}};
    return {
        QCoreApplication::translate("ImportTasks", "Nothing new in %n file(s).", nullptr, report.unchanged),
        0,
        {}};
}

RefreshReport runRefresh(QWidget *window, Workspace &workspace)
{
    auto progress = std::make_shared<Progress>();
    QFutureWatcher<RefreshReport> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(workspace.refreshImportsLater(progress));
    const ProgressWatch watch(window, QCoreApplication::translate("ImportTasks", "Refreshing imports"),
                              progress);
    if (!watcher.isFinished())
        loop.exec();
    return watcher.future().resultCount() > 0 ? watcher.result() : RefreshReport();
}

} // namespace

bool isTableFile(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("csv"), QStringLiteral("tsv"),  QStringLiteral("tab"),
                                      QStringLiteral("txt"), QStringLiteral("xlsx"), QStringLiteral("xlsm"),
                                      QStringLiteral("xls"), QStringLiteral("ods"),  QStringLiteral("xml"),
                                      QStringLiteral("htm"), QStringLiteral("html")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

std::optional<TableSource> tableIn(const QMimeData *data)
{
    if (!data)
        return std::nullopt;
    TableSource source;
    source.name = QCoreApplication::translate("ImportTasks", "From the clipboard");
    const QString text = data->text();
    const QString html = data->html();
    // Spreadsheets put plain rows with tabs beside their HTML; these are the figures without their dress.
    if (text.contains(QLatin1Char('\t')))
        source.bytes = text.toUtf8();
    else if (html.contains(QLatin1String("<table"), Qt::CaseInsensitive))
        source.bytes = html.toUtf8();
    else if (text.trimmed().contains(QLatin1Char('\n')))
        source.bytes = text.toUtf8();
    else
        return std::nullopt;
    return source;
}

ImportTold importSources(QWidget *window, AppContext &context, Workspace &workspace,
                         std::vector<TableSource> sources)
{
    ImportDialog dialog(context, workspace, std::move(sources), window);
    dialog.exec();
    const ImportSummary &stored = dialog.stored();
    QString sentence = dialog.summary();
    if (stored.files > 1)
        sentence +=
            QCoreApplication::translate("ImportTasks", ". Undo here takes all of them back, Ctrl+Z one "
                                                       "after another");
    return {sentence, stored.steps, importedFigures(stored, workspace.calendar())};
}

ImportTold refreshImports(QWidget *window, AppContext &context, Workspace &workspace)
{
    const RefreshReport report = runRefresh(window, workspace);
    if (report.files.empty())
        return tellOfNone(report);
    QStringList lines;
    int stored = 0;
    bool failed = false;
    for (const RefreshedFile &file : report.files) {
        if (lines.size() < filesListed)
            lines += fileLine(file, context, workspace);
        stored += file.import.error ? 0 : 1;
        failed = failed || file.import.error;
    }
    const QString sentence =
        QCoreApplication::translate("ImportTasks", "%n new file(s) imported", nullptr, stored);
    if (report.files.size() == 1 && !failed)
        return {lines.front(), 1, {}};
    if (lines.size() < int(report.files.size()))
        lines += QStringLiteral("…");
    showMessage(
        window, [] { return QCoreApplication::translate("ImportTasks", "Refresh"); },
        [stored] {
            return QCoreApplication::translate("ImportTasks", "%n new file(s) imported", nullptr, stored);
        },
        lines.join(QLatin1Char('\n')));
    return {sentence, 0, {}};
}

} // namespace vekha::ui
