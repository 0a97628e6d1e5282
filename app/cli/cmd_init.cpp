// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/metrics/catalog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vekha::cli {

namespace {

/// ISO 4217: three letters. Which of them exist changes over the years and is not ours to say.
bool isCurrencyCode(const QString &code)
{
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Expected<NewWorkspace> setupOf(const Session &session)
{
    const QStringList sets =
        codesOf(metrics::starterSets(), [](const metrics::StarterSet &set) { return set.id; });
    const auto set = session.oneOf(QStringLiteral("template"), sets, QStringLiteral("empty"));
    if (!set)
        return tl::unexpected(set.error());
    NewWorkspace setup;
    setup.starterSet = *set;
    setup.settings.name = QFileInfo(session.argument(0)).completeBaseName();
    const Arguments &arguments = session.arguments();
    if (arguments.has(QStringLiteral("currency"))) {
        setup.settings.currency = arguments.value(QStringLiteral("currency")).toUpper();
        if (!isCurrencyCode(setup.settings.currency))
            return wrongUsage(
                QCoreApplication::translate("Cli", "“%1” is no currency code. Write one like RUB or EUR.")
                    .arg(arguments.value(QStringLiteral("currency"))));
    }
    if (arguments.has(QStringLiteral("fiscal-year-start"))) {
        const QString text = arguments.value(QStringLiteral("fiscal-year-start"));
        bool ok = false;
        setup.settings.fiscalYearStart = text.toInt(&ok);
        if (!ok || setup.settings.fiscalYearStart < 1 || setup.settings.fiscalYearStart > 12)
            return wrongUsage(QCoreApplication::translate(
                                  "Cli", "The fiscal year starts in a month from 1 to 12, not in “%1”.")
                                  .arg(text));
    }
    return setup;
}

} // namespace

Outcome initWorkspace(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto setup = setupOf(session);
    if (!setup)
        return tl::unexpected(setup.error());
    const auto options = session.openOptions();
    if (!options)
        return tl::unexpected(options.error());
    const auto made = Workspace::create(session.argument(0), *setup, *options);
    if (!made)
        return failed(made.error());
    tell(session, QCoreApplication::translate("Cli", "The workspace is made: %1").arg(session.argument(0)),
         {{QStringLiteral("file"), session.argument(0)}, {QStringLiteral("template"), setup->starterSet}});
    return {};
}

} // namespace vekha::cli
