// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/progressline.h"
#include "app/cli/rows.h"

#include <QCoreApplication>

namespace vekha::cli {

Outcome exportWorkspace(const Session &session)
{
    if (const Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const QString to = session.arguments().value(QStringLiteral("facts"));
    if (to.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Say what to write: --facts OUT.csv."));
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    Progress progress;
    const Interrupt interrupt(progress);
    {
        const ProgressLine line(progress, Words(**workspace, session.language()).format);
        if (const Done done = (*workspace)->exportFacts(to, progress); !done)
            return failed(done.error());
    }
    tell(session, QCoreApplication::translate("Cli", "The figures are written: %1").arg(to),
         {{QStringLiteral("file"), to}});
    return {};
}

} // namespace vekha::cli
