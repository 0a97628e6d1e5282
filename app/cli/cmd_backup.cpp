// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/rows.h"

#include <QCoreApplication>

namespace vekha::cli {

Outcome backUp(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 2); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    Progress progress;
    const Interrupt interrupt(progress);
    const auto made = (*workspace)->backup(session.argument(1), progress);
    if (!made)
        return failed(made.error());
    tell(session, QCoreApplication::translate("Cli", "The backup is made: %1").arg(*made),
         {{QStringLiteral("file"), *made}});
    return {};
}

} // namespace vekha::cli
