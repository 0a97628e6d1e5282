// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rows.h"

#include <QCoreApplication>

namespace vekha::cli {

Expected<int> wholeNumber(const Session &session, const QString &option, int usual, int least, int most)
{
    if (!session.arguments().has(option))
        return usual;
    const QString text = session.arguments().value(option);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return wrongUsage(
            QCoreApplication::translate("Cli", "--%1 needs a whole number from %2 to %3, not “%4”.")
                .arg(option)
                .arg(least)
                .arg(most)
                .arg(text));
    return number;
}

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
