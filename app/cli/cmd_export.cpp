// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/progressline.h"
#include "app/cli/rows.h"

#include "core/report/reviewbook.h"

#include <QCoreApplication>

namespace vekha::cli {

namespace {

Outcome exportFacts(const Session &session, const Workspace &workspace, const QString &to)
{
    Progress progress;
    const Interrupt interrupt(progress);
    {
        const ProgressLine line(progress, Words(workspace, session.language()).format);
        if (const Done done = workspace.exportFacts(to, progress); !done)
            return failed(done.error());
    }
    tell(session, QCoreApplication::translate("Cli", "The figures are written: %1").arg(to),
         {{QStringLiteral("file"), to}});
    return {};
}

Outcome exportWorkbook(const Session &session, const Workspace &workspace, const QString &to)
{
    std::optional<calendar::Period> period;
    if (session.arguments().has(QStringLiteral("period"))) {
        const auto named = periodOf(workspace, session.arguments().value(QStringLiteral("period")));
        if (!named)
            return tl::unexpected(named.error());
        period = *named;
    }
    const ViewState view = reviewedView(workspace, period);
    Progress progress;
    const Interrupt interrupt(progress);
    const auto sheets = report::exportReviewBook(workspace, view, session.language(), to, progress);
    if (!sheets)
        return failed(sheets.error());
    const Words words(workspace, session.language());
    tell(session,
         QCoreApplication::translate("Cli", "The workbook of %1 is written: %2")
             .arg(words.periods.inlineName(*view.period), to),
         {{QStringLiteral("file"), to},
          {QStringLiteral("period"), workspace.calendar().code(*view.period)},
          {QStringLiteral("sheets"), QJsonArray::fromStringList(*sheets)}});
    return {};
}

} // namespace

Outcome exportWorkspace(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const QString facts = session.arguments().value(QStringLiteral("facts"));
    const QString workbook = session.arguments().value(QStringLiteral("workbook"));
    if (facts.isEmpty() == workbook.isEmpty())
        return wrongUsage(
            QCoreApplication::translate("Cli", "Say what to write: --facts OUT.csv or --workbook OUT.xlsx."));
    if (!facts.isEmpty() && session.arguments().has(QStringLiteral("period")))
        return wrongUsage(
            QCoreApplication::translate("Cli", "--period goes with --workbook: --facts writes all figures."));
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    return workbook.isEmpty() ? exportFacts(session, **workspace, facts)
                              : exportWorkbook(session, **workspace, workbook);
}

} // namespace vekha::cli
