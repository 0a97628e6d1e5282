// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rows.h"

#include <QCoreApplication>

namespace vekha::cli {

QString yesMark(bool yes) { return yes ? QCoreApplication::translate("Cli", "yes") : QString(); }

QJsonValue jsonOf(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

void tell(const Session &session, const QString &text, QJsonObject document)
{
    if (!session.wantsJson()) {
        writeOut(text + u'\n');
        return;
    }
    document.insert(QStringLiteral("text"), text);
    printJson(document);
}

} // namespace vekha::cli
