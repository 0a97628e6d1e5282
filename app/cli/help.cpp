// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>

#include <algorithm>

namespace vekha::cli {

namespace {

QString optionText(const Option &option)
{
    return option.value.isEmpty() ? QStringLiteral("--%1").arg(option.name)
                                  : QStringLiteral("--%1 %2").arg(option.name, option.value);
}

QString generalText()
{
    return QCoreApplication::translate("Cli", "Options of every command:") + u'\n' +
           QStringLiteral("  --json          ") +
           QCoreApplication::translate("Cli", "one JSON document on standard output instead of a table") +
           u'\n' + QStringLiteral("  --lang ru|en    ") +
           QCoreApplication::translate("Cli", "language of what people read; the system's if not given") +
           u'\n' + QStringLiteral("  --today DATE    ") +
           QCoreApplication::translate("Cli", "the day taken for today, like 2024-05-17") + u'\n' +
           QStringLiteral("  --wait SECONDS  ") +
           QCoreApplication::translate("Cli", "how long to wait while another program writes to the file") +
           u'\n' + QStringLiteral("  --help, --version\n");
}

QString periodText()
{
    return QCoreApplication::translate(
               "Cli", "PERIOD is 2024, 2024-H1, 2024-Q3, 2024-05, 2024-W07 or 2024-05-17. Metrics go by id, "
                      "channels and campaigns by name; “company” is what belongs to no channel.") +
           u'\n';
}

} // namespace

QString helpText()
{
    QString text = QCoreApplication::translate(
                       "Cli", "vekha-cli: figures, KPIs and targets of marketing, without a window.") +
                   QStringLiteral("\n\n");
    const std::vector<Command> all = commands();
    qsizetype widest = 0;
    for (const Command &command : all)
        widest = std::max(widest, command.name.size());
    for (const Command &command : all)
        text += QStringLiteral("  ") + command.name.leftJustified(widest + 2) + command.summary + u'\n';
    text += u'\n' + QCoreApplication::translate("Cli", "How a command is written: vekha-cli COMMAND --help") +
            QStringLiteral("\n\n");
    return text + generalText() + u'\n' + periodText();
}

QString helpText(const Command &command)
{
    QString text;
    for (const QString &form : command.forms)
        text += QStringLiteral("vekha-cli %1 %2").arg(command.name, form) +
                (command.options.empty() ? QStringLiteral("\n") : QStringLiteral(" [..]\n"));
    text += u'\n' + command.summary + QStringLiteral("\n\n");
    for (const Option &option : command.options)
        text += QStringLiteral("  ") + optionText(option) + u'\n';
    if (!command.options.empty())
        text += u'\n';
    return text + generalText() + u'\n' + periodText();
}

} // namespace vekha::cli
