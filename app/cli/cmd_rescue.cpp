// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/rows.h"

#include "core/wording/errors.h"
#include "core/wording/rescuewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vekha::cli {

Outcome rescueFigures(const Session &session)
{
    if (Outcome counted = session.expectArguments(2, 2); !counted)
        return counted;
    Progress progress;
    const Interrupt interrupt(progress);
    const QString to = session.argument(1);
    if (QFileInfo::exists(to)) // asked before the reading, which may take long
        return failed(Error{ErrorCode::FileExists, {to}, {}, 0, {}, -1, 0});
    const auto rescued = rescueFacts(session.argument(0), to, progress);
    if (!rescued)
        return failed(wording::sentence(rescued.error())); // without the hint that led here
    const QString losses = wording::lossesOf(*rescued);
    tell(session,
         QCoreApplication::translate("Cli", "%n figures were written to %1.", nullptr, int(rescued->figures))
                 .arg(to) +
             u'\n' + losses,
         {{QStringLiteral("file"), to},
          {QStringLiteral("figures"), rescued->figures},
          {QStringLiteral("months_lost"), rescued->monthsLost},
          {QStringLiteral("lost"), losses}});
    return {};
}

} // namespace vekha::cli
