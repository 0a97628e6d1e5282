// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"

#include "core/wording/errors.h"

#include <QCoreApplication>

namespace vekha::cli {

tl::unexpected<Failure> failed(const Error &error)
{
    QString line = wording::sentence(error);
    if (error.code == ErrorCode::Damaged)
        line +=
            u' ' + QCoreApplication::translate("Cli", "Its figures that can still be read are saved by: %1")
                       .arg(QStringLiteral("vekha-cli rescue FILE OUT.csv"));
    return failed(line);
}

tl::unexpected<Failure> wrongWord(const QString &what, const QString &given, const QStringList &allowed)
{
    return wrongUsage(QCoreApplication::translate("Cli", "%1 cannot be “%2”. It is one of: %3.")
                          .arg(what, given, allowed.join(QStringLiteral(", "))));
}

} // namespace vekha::cli
