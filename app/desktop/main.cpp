// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/endsignals.h"
#include "app/desktop/logfile.h"
#include "app/desktop/options.h"
#include "app/desktop/reportrun.h"
#include "app/desktop/screenshot.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/starttime.h"
#include "core/base/log.h"
#include "core/wording/errors.h"
#include "ui/common/localsettings.h"
#include "ui/shell/filedoor.h"
#include "ui/shell/importdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/zoom.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTextStream>

#include <vector>

#include <unistd.h>

using namespace vekha;

namespace {

// Pictures and reports are made without a display and without touching what a person has set.
void prepareForDrawing()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
}

/// A run that needs no display: it draws into a file or only says something.
bool wantsDrawing(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument.startsWith("--screenshot") || argument.startsWith("--report") || argument == "--help" ||
            argument == "-h" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

// The file to begin with: the one named or the one open last.
QString firstFile(const desktop::Options &options, const ui::LocalSettings &settings)
{
    if (options.demo || !options.file.isEmpty())
        return options.file;
    const QString last = settings.value(QStringLiteral("lastWorkspace")).toString();
    return !options.startEmpty && QFileInfo::exists(last) ? last : QString();
}

void openFirst(ui::MainWindow &window, const desktop::Options &options, const QString &file,
               std::optional<ui::WorkspaceHost::Opening> opening)
{
    if (!options.page.isEmpty())
        window.openFirst({options.page, options.metric, ChannelId::All, {}, {}}, options.period);
    else if (!options.period.isEmpty())
        window.openFirst({}, options.period);
    if (options.demo)
        window.openDemo();
    else if (opening)
        window.takeOver(std::move(*opening));
    else if (!file.isEmpty())
        window.openFile(file);
}

// The scale that a person has chosen. Qt reads it before the application is made; one that is set from
// outside leads.
void applyZoom()
{
    constexpr auto scale = "QT_SCALE_FACTOR";
    constexpr auto ours = "VEKHA_SCALED"; // a start anew inherits what the one before has set
    if (qEnvironmentVariableIsSet(scale) && !qEnvironmentVariableIsSet(ours))
        return;
    const int percent = ui::Zoom::percentIn(ui::LocalSettings());
    if (percent == ui::Zoom::usual) {
        qunsetenv(scale);
        return;
    }
    qputenv(scale, QByteArray::number(percent / 100.0));
    qputenv(ours, "1");
}

constexpr auto aloneVariable = "VEKHA_ALONE"; // a demo stays beside what is open when it starts anew

/// How a run ended.
struct End {
    int status = 0;
    std::optional<QStringList> startAnew; ///< with these arguments
};

QStringList argumentsFor(const desktop::Options &options, const QString &file)
{
    QStringList arguments;
    if (options.today.isValid())
        arguments << QStringLiteral("--today") << options.today.toString(Qt::ISODate);
    arguments << QStringLiteral("--wait") << QString::number(options.waitSeconds);
    if (file.isEmpty())
        arguments << QStringLiteral("-n");
    else
        arguments << file;
    return arguments;
}

// Beside whatever is open stand a throw-away demo and a picture.
bool standsAlone(const desktop::Options &options)
{
    return !options.screenshot.isEmpty() || options.demo || qEnvironmentVariableIsSet(aloneVariable);
}

OpenOptions openOptions(const desktop::Options &options)
{
    OpenOptions open;
    open.today = options.today;
    open.systemDate = QDate::currentDate();
    open.waitSeconds = options.waitSeconds;
    open.keepsAnswers = options.screenshot.isEmpty();
    return open;
}

void connectInstance(const desktop::SingleInstance &instance, ui::MainWindow &window)
{
    QObject::connect(&instance, &desktop::SingleInstance::fileReceived, new ui::FileDoor(window),
                     &ui::FileDoor::take);
}

void drawInsteadOfShowing(ui::MainWindow &window, const desktop::Options &options)
{
    QObject::connect(&window.host(), &ui::WorkspaceHost::failed, &window, [](const Error &error) {
        QTextStream(stderr) << wording::sentence(error) << '\n';
        QApplication::exit(1);
    });
    window.setQuiet(true);
    desktop::drawAndQuit(window, options);
}

End runWindow(QApplication &application, const desktop::Options &options, ui::LocalSettings &settings,
              wording::Translators &translators, Language language)
{
    const bool drawing = !options.screenshot.isEmpty();
    desktop::SingleInstance instance;
    if (!standsAlone(options) && !instance.claim(options.file))
        return {};
    // Beside the making of the window, which takes as long.
    const QString file = firstFile(options, settings);
    std::optional<ui::WorkspaceHost::Opening> opening;
    if (!options.demo && ui::isWorkspaceFile(file))
        opening = ui::WorkspaceHost::begin(file, openOptions(options));

    translators.setLanguage(language);
    const bool fontsLater =
        !drawing && (options.demo || opening); // else no page of figures is about to be painted
    ui::loadApplicationFonts(fontsLater ? ui::SystemFonts::Later : ui::SystemFonts::Now);
    ui::Theme theme(application);
    theme.setChoice(options.scheme.value_or(drawing ? ui::SchemeChoice::Light : settings.scheme()));
    ui::AppContext context(theme, language);
    ui::MainWindow window(context, translators, settings, openOptions(options));
    connectInstance(instance, window);
    const desktop::EndSignals ends;
    QObject::connect(&ends, &desktop::EndSignals::endRequested, &application, &QApplication::quit);
    End end;
    QObject::connect(&window, &ui::MainWindow::restartRequested, &application, [&](const QString &current) {
        end.startAnew = argumentsFor(options, current);
        if (standsAlone(options))
            qputenv(aloneVariable, "1");
        QApplication::quit();
    });
    if (!drawing && opening)
        desktop::paintFirstWhenSettled(window);
    desktop::tellWhenPainted(window);
    if (fontsLater)
        desktop::whenPainted(window, ui::takeUpSystemFonts);
    openFirst(window, options, file, std::move(opening));
    if (drawing)
        drawInsteadOfShowing(window, options);
    else
        window.show();
    end.status = QApplication::exec();
    return end;
}

// Everything of the run is gone by now, its file closed and its lock given back: the program takes its own
// place.
void startAnew(char *program, const QStringList &arguments)
{
    std::vector<QByteArray> texts{QByteArray(program)};
    for (const QString &argument : arguments)
        texts.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    ::execv("/proc/self/exe", pointers.data());
}

End run(int argc, char **argv)
{
    const bool drawing = wantsDrawing(argc, argv);
    if (drawing)
        prepareForDrawing();
    else
        applyZoom();
    // Menus stand in the window, which has something of its own in their corner; a desktop is not asked for a
    // bar of its own.
    QApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(VEKHA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.vekha.Vekha"));

    std::optional<desktop::LogFile> log;
    if (drawing) // into no file, so not to the terminal either
        QLoggingCategory::setFilterRules(QStringLiteral("vekha.*.info=false"));
    else
        log.emplace(logFolder());
    ui::LocalSettings settings;
    wording::Translators translators;
    const QString stored = drawing ? QString() : settings.language();
    const QString wanted = wording::languageAsked(QApplication::arguments().mid(1));
    translators.setLanguage(wording::languageOf(wanted.isEmpty() ? stored : wanted)); // of help and refusals
    const desktop::Asked asked = desktop::readOptions(QApplication::arguments());
    if (!asked.problem.isEmpty()) {
        QTextStream(stderr) << asked.problem << '\n';
        return {2, {}};
    }
    if (!asked.answer.isEmpty()) {
        QTextStream(stdout) << asked.answer;
        return {};
    }
    if (!asked.options.report.isEmpty()) {
        const Language usual = asked.options.language.value_or(wording::languageOf(stored));
        translators.setLanguage(usual);
        return {desktop::writeReport(asked.options, usual), {}};
    }
    return runWindow(application, asked.options, settings, translators,
                     asked.options.language.value_or(wording::languageOf(stored)));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Vekha"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("vekha.org"));
    QCoreApplication::setApplicationName(QStringLiteral("vekha"));
    const End end = run(argc, argv);
    if (end.startAnew)
        startAnew(argv[0], *end.startAnew);
    return end.status;
}
