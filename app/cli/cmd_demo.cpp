// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/demo/demo.h"

#include <QCoreApplication>

namespace vekha::cli {

Outcome makeDemo(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto options = session.openOptions();
    if (!options)
        return tl::unexpected(options.error());
    const auto made = demo::create(session.argument(0), session.language(), *options);
    if (!made)
        return failed(made.error());
    tell(session,
         QCoreApplication::translate("Cli", "The demo workspace is made: %1").arg(session.argument(0)),
         {{QStringLiteral("file"), session.argument(0)},
          {QStringLiteral("today"), (*made)->today().toString(Qt::ISODate)}});
    return {};
}

} // namespace vekha::cli
