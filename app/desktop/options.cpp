// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "core/wording/translators.h"
#include "ui/shell/pagelist.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace vekha::desktop {

namespace {

QSize sizeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = form.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

} // namespace

QStringList pageNames()
{
    QStringList names;
    for (const ui::PageKind &page : ui::pageList()) {
        names << page.id;
        if (page.id == QLatin1String("data"))
            names << QStringLiteral("import"); // its dialog
    }
    return names;
}

Asked readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Options", "Marketing figures, targets and how every KPI stands."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QCoreApplication::translate("Options", "Show this help and end."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QCoreApplication::translate("Options", "Show the version and end."));
    const QCommandLineOption demo(
        QStringLiteral("demo"), QCoreApplication::translate("Options", "Open a throw-away demo workspace."));
    const QCommandLineOption startEmpty(
        QStringLiteral("n"), QCoreApplication::translate("Options", "Do not open the last workspace."));
    const QCommandLineOption language(QStringLiteral("lang"),
                                      QCoreApplication::translate("Options", "Language of the program."),
                                      QStringLiteral("ru|en"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QCoreApplication::translate("Options", "Colours of the program."),
                                   QStringLiteral("light|dark|system"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  QCoreApplication::translate("Options", "Page to begin with."),
                                  pageNames().join(QLatin1Char('|')));
    const QCommandLineOption metric(QStringLiteral("metric"),
                                    QCoreApplication::translate("Options", "Metric of the page, by id."),
                                    QStringLiteral("ID"));
    const QCommandLineOption period(
        QStringLiteral("period"), QCoreApplication::translate("Options", "Period to show, such as 2024-Q3."),
        QStringLiteral("PERIOD"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QCoreApplication::translate("Options", "Draw the page into a PNG file without a display, and end."),
        QStringLiteral("OUT.png"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  QCoreApplication::translate("Options", "Size of that picture."),
                                  QStringLiteral("1440x900"));
    const QCommandLineOption report(
        QStringLiteral("report"),
        QCoreApplication::translate("Options", "Write the report of the last finished month (or of --period) "
                                               "without a display, and end."),
        QStringLiteral("OUT.pdf|OUT.html"));
    const QCommandLineOption setUp(
        QStringLiteral("set-up"),
        QCoreApplication::translate("Options", "Saved set-up of that report, by name."),
        QStringLiteral("NAME"));
    const QCommandLineOption failOnWarnings(
        QStringLiteral("fail-on-warnings"),
        QCoreApplication::translate(
            "Options", "End with exit status 3 where the report has warnings of high severity."));
    const QCommandLineOption today(QStringLiteral("today"),
                                   QCoreApplication::translate("Options", "The day to take for today."),
                                   QStringLiteral("DATE"));
    const QCommandLineOption wait(QStringLiteral("wait"),
                                  QCoreApplication::translate("Options", "Seconds to wait for a busy file."),
                                  QStringLiteral("SECONDS"));
    parser.addOptions({help, version, demo, startEmpty, language, theme, page, metric, period, screenshot,
                       size, report, setUp, failOnWarnings, today, wait});
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("Options", "A workspace to open, or a table to import."),
        QStringLiteral("[FILE]"));

    Asked asked;
    if (!parser.parse(arguments)) {
        asked.problem = parser.errorText();
        return asked;
    }
    if (parser.isSet(help)) {
        asked.answer = parser.helpText();
        return asked;
    }
    if (parser.isSet(version)) {
        asked.answer = QStringLiteral("vekha %1\n").arg(QStringLiteral(VEKHA_VERSION));
        return asked;
    }
    Options &options = asked.options;
    const auto refuse = [&asked](const QString &option, const QString &value) {
        asked.problem = QCoreApplication::translate("Options", "--%1 does not take “%2”.").arg(option, value);
        return asked;
    };
    if (parser.positionalArguments().size() > 1) {
        asked.problem = QCoreApplication::translate("Options", "Name one file at most.");
        return asked;
    }
    options.file = parser.positionalArguments().value(0);
    options.demo = parser.isSet(demo);
    options.startEmpty = parser.isSet(startEmpty);
    if (parser.isSet(language)) {
        const QString code = parser.value(language);
        if (code != QLatin1String("ru") && code != QLatin1String("en"))
            return refuse(QStringLiteral("lang"), code);
        options.language = wording::languageOf(code);
    }
    if (parser.isSet(theme)) {
        const QString code = parser.value(theme);
        if (ui::codeOf(ui::schemeChoiceOf(code)) != code)
            return refuse(QStringLiteral("theme"), code);
        options.scheme = ui::schemeChoiceOf(code);
    }
    options.page = parser.value(page);
    if (parser.isSet(page) && !pageNames().contains(options.page))
        return refuse(QStringLiteral("page"), options.page);
    options.metric = parser.value(metric);
    options.period = parser.value(period);
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(size)) {
        options.size = sizeOf(parser.value(size));
        if (!options.size.isValid())
            return refuse(QStringLiteral("size"), parser.value(size));
    }
    options.report = parser.value(report);
    options.setUp = parser.value(setUp);
    options.failOnWarnings = parser.isSet(failOnWarnings);
    if (parser.isSet(report)) {
        const QString suffix = options.report.section(QLatin1Char('.'), -1).toLower();
        if (suffix != QLatin1String("pdf") && suffix != QLatin1String("html"))
            return refuse(QStringLiteral("report"), options.report);
        if (options.file.isEmpty()) {
            asked.problem =
                QCoreApplication::translate("Options", "Name the workspace that the report is about.");
            return asked;
        }
    } else if (options.failOnWarnings || parser.isSet(setUp)) {
        asked.problem =
            QCoreApplication::translate("Options", "--set-up and --fail-on-warnings go with --report.");
        return asked;
    }
    if (parser.isSet(today)) {
        options.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!options.today.isValid())
            return refuse(QStringLiteral("today"), parser.value(today));
    }
    if (parser.isSet(wait)) {
        bool isNumber = false;
        options.waitSeconds = parser.value(wait).toDouble(&isNumber);
        if (!isNumber || options.waitSeconds < 0)
            return refuse(QStringLiteral("wait"), parser.value(wait));
    }
    return asked;
}

} // namespace vekha::desktop
