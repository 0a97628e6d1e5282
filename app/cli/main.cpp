// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/help.h"

#include "core/wording/translators.h"

#include <QCoreApplication>

#include <algorithm>
#include <clocale>
#include <cstdio>

#include <langinfo.h>

using namespace vekha;
using namespace vekha::cli;

namespace {

/// Qt would say on standard error that it wants UTF-8; scheduled jobs often run in the locale "C".
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
    std::setlocale(LC_ALL, "");
}

/// "ru" or "en", as the environment wants it; to be asked before useUtf8() takes the place of LC_ALL. Also
/// right where the locale itself is not installed.
QString environmentLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray locale = qgetenv(name); !locale.isEmpty())
            return locale.startsWith("ru") ? QStringLiteral("ru") : QStringLiteral("en");
    }
    return QStringLiteral("en");
}

int report(const Failure &failure)
{
    writeErr(QStringLiteral("vekha-cli: ") + failure.line + u'\n' + failure.pointing);
    return int(failure.status);
}

/// Wrong usage tells where to read how it is done.
Outcome withHint(Outcome outcome, const QString &command)
{
    if (!outcome && outcome.error().status == ExitStatus::WrongUsage)
        outcome.error().line += u' ' + QCoreApplication::translate("Cli", "See: %1")
                                           .arg(QStringLiteral("vekha-cli %1--help").arg(command));
    return outcome;
}

Outcome runCommand(const Command &command, const QStringList &words, Language language)
{
    std::vector<Option> options = command.options;
    for (const Option &general : generalOptions())
        options.push_back(general);
    auto arguments = Arguments::parse(words, options);
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has(QStringLiteral("help"))) {
        writeOut(helpText(command));
        return {};
    }
    if (arguments->has(QStringLiteral("version"))) {
        writeOut(QStringLiteral("vekha-cli " VEKHA_VERSION "\n"));
        return {};
    }
    return command.run(Session(std::move(*arguments), language));
}

/// Options may stand before the command: vekha-cli --lang ru status FILE.
qsizetype placeOfCommand(const QStringList &words)
{
    const std::vector<Option> options = generalOptions();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u'-'))
            return i;
        const bool takesNext = std::any_of(options.begin(), options.end(), [&](const Option &option) {
            return !option.value.isEmpty() && words[i] == QStringLiteral("--") + option.name;
        });
        if (takesNext)
            ++i;
    }
    return -1;
}

Outcome run(QStringList words, Language language)
{
    const qsizetype place = placeOfCommand(words);
    if (place < 0) {
        const auto arguments = Arguments::parse(words, generalOptions());
        if (!arguments)
            return withHint(tl::unexpected(arguments.error()), {});
        if (arguments->has(QStringLiteral("version")))
            writeOut(QStringLiteral("vekha-cli " VEKHA_VERSION "\n"));
        else if (arguments->has(QStringLiteral("help")))
            writeOut(helpText());
        else
            return withHint(wrongUsage(QCoreApplication::translate("Cli", "A command is missing.")), {});
        return {};
    }
    const QString name = words.takeAt(place);
    const std::vector<Command> all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const Command &command) { return command.name == name; });
    if (found == all.end())
        return withHint(wrongUsage(QCoreApplication::translate("Cli", "There is no command “%1”.").arg(name)),
                        {});
    return withHint(runCommand(*found, words, language), name + u' ');
}

} // namespace

int main(int argc, char **argv)
{
    const QString environment = environmentLanguage();
    useUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vekha"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VEKHA_VERSION));

    const QStringList words = application.arguments().mid(1);
    const QString code = wording::languageAsked(words);
    const bool isKnown = code == u"ru" || code == u"en";
    const Language language = wording::languageOf(isKnown ? code : environment);
    wording::Translators translators;
    translators.setLanguage(language);
    if (!code.isEmpty() && code != u"ru" && code != u"en")
        return report(
            wrongWord(QStringLiteral("--lang"), code, {QStringLiteral("ru"), QStringLiteral("en")}).value());

    const Outcome outcome = run(words, language);
    const bool written = fflush(stdout) == 0 && !ferror(stdout);
    if (!outcome)
        return report(outcome.error());
    if (!written)
        return report(
            {ExitStatus::Failed, QCoreApplication::translate("Cli", "The output could not be written."), {}});
    return int(ExitStatus::Done);
}
