// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reportrun.h"

#include "core/report/reportdocument.h"
#include "core/wording/errors.h"
#include "core/wording/languagescope.h"
#include "core/wording/warningwords.h"
#include "core/workspace/warnings.h"
#include "ui/reports/reportfile.h"
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QTextStream>

namespace vekha::desktop {

namespace {

int failed(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

/// The set-up that was named, or the usual one.
Result<report::ReportSetUp> setUpOf(const Workspace &workspace, const QString &name)
{
    if (name.isEmpty())
        return report::ReportSetUp();
    for (const StoredReport &stored : workspace.content()->reports) {
        if (stored.name.compare(name, Qt::CaseInsensitive) == 0)
            return report::setUpFromJson(stored.definition);
    }
    return failure(ErrorCode::InvalidInput,
                   {name, QCoreApplication::translate("ReportRun", "no report set-up has this name")});
}

Result<ViewState> viewOf(const Workspace &workspace, const QString &period)
{
    if (period.isEmpty())
        return report::lastFinishedMonth(workspace);
    const auto named = workspace.calendar().parse(period);
    if (!named)
        return failure(named.error());
    ViewState view;
    view.period = *named;
    view.days = named->days();
    return view;
}

// What makes the status, so that the log of a scheduler tells it.
int tellGraveWarnings(const Workspace &workspace, const ViewState &view, Language language)
{
    const auto board = warningsBoard(workspace, view);
    if (!board)
        return failed(wording::sentence(board.error()));
    const wording::LanguageScope scope(language);
    const facts::Context context = workspace.context();
    const wording::WarningWords words(
        context.catalog, wording::NameBook(context.catalog, context.channels, context.campaigns, language),
        wording::Format(language, workspace.content()->settings.currency),
        wording::PeriodNames(language, workspace.calendar()));
    QTextStream err(stderr);
    for (const warnings::Warning &warning : board->warnings) {
        if (warning.isActive() && warning.severity == warnings::Severity::High)
            err << words.sentence(warning) << '\n';
    }
    return board->grave > 0 ? graveWarningsStatus : 0;
}

OpenOptions openOptions(const Options &options)
{
    OpenOptions open;
    open.today = options.today;
    open.systemDate = QDate::currentDate();
    open.waitSeconds = options.waitSeconds;
    return open;
}

} // namespace

int writeReport(const Options &options, Language usual)
{
    ui::loadApplicationFonts();
    const auto workspace = Workspace::open(options.file, openOptions(options));
    if (!workspace)
        return failed(wording::sentence(workspace.error()));
    const auto setUp = setUpOf(**workspace, options.setUp);
    if (!setUp)
        return failed(wording::sentence(setUp.error()));
    const auto view = viewOf(**workspace, options.period);
    if (!view)
        return failed(wording::sentence(view.error()));

    report::ReportRequest request;
    request.setUp = *setUp;
    request.view = *view;
    request.language = options.language.value_or(setUp->language.value_or(usual));
    request.made = QDateTime::currentDateTime();
    Progress progress;
    const auto document = report::reportDocument(**workspace, request, progress);
    if (!document)
        return failed(wording::sentence(document.error()));
    if (const Done done = ui::writeReport(*document, options.report); !done)
        return failed(wording::sentence(done.error()));
    return options.failOnWarnings ? tellGraveWarnings(**workspace, *view, request.language) : 0;
}

} // namespace vekha::desktop
