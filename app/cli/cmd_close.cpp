// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/workspace/closing.h"

#include <QCoreApplication>

namespace vekha::cli {

namespace {

Outcome applyTo(const Session &session, Workspace &workspace, const Change &change,
                const calendar::Period &period)
{
    const auto applied = workspace.apply(change);
    if (!applied)
        return failed(applied.error());
    const Words words(workspace, session.language());
    tell(session, words.describe(change.kind, change.args),
         {{QStringLiteral("period"), workspace.calendar().code(period)},
          {QStringLiteral("change"), applied->id}});
    return {};
}

} // namespace

Outcome closePeriod(const Session &session)
{
    if (Outcome counted = session.expectArguments(2, 2); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto period = periodOf(**workspace, session.argument(1));
    if (!period)
        return tl::unexpected(period.error());
    const auto change = closingChange(**workspace, *period);
    if (!change)
        return failed(change.error());
    return applyTo(session, **workspace, *change, *period);
}

Outcome reopenPeriod(const Session &session)
{
    if (Outcome counted = session.expectArguments(2, 2); !counted)
        return counted;
    if (session.arguments().value(QStringLiteral("why")).trimmed().isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Give the reason with --why."));
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto period = periodOf(**workspace, session.argument(1));
    if (!period)
        return tl::unexpected(period.error());
    const Change change =
        reopeningChange(**workspace, *period, session.arguments().value(QStringLiteral("why")));
    return applyTo(session, **workspace, change, *period);
}

} // namespace vekha::cli
