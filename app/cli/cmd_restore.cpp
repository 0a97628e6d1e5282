// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/rows.h"

#include <QCoreApplication>

namespace vekha::cli {

Outcome restoreBackup(const Session &session)
{
    if (Outcome counted = session.expectArguments(2, 2); !counted)
        return counted;
    Progress progress;
    const Interrupt interrupt(progress);
    const auto kept = Workspace::restore(session.argument(0), session.argument(1), {}, progress);
    if (!kept)
        return failed(kept.error());
    const QString text =
        kept->isEmpty()
            ? QCoreApplication::translate("Cli", "The backup is restored.")
            : QCoreApplication::translate("Cli", "The backup is restored. The file before is kept: %1")
                  .arg(*kept);
    tell(session, text,
         {{QStringLiteral("file"), session.argument(0)}, {QStringLiteral("kept"), jsonOf(*kept)}});
    return {};
}

} // namespace vekha::cli
