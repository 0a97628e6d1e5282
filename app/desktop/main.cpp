// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"
#include "app/desktop/screenshot.h"
#include "app/desktop/singleinstance.h"
#include "core/wording/errors.h"
#include "ui/common/localsettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>

using namespace vekha;

namespace {

// Pictures are drawn without a display and without touching what a person has set.
void prepareForScreenshot()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
}

bool wantsScreenshot(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArray(argv[i]).startsWith("--screenshot"))
            return true;
    }
    return false;
}

// The workspace to begin with: the one named, the demo, or the one open last.
void openFirst(ui::MainWindow &window, const desktop::Options &options, ui::LocalSettings &settings)
{
    if (!options.page.isEmpty())
        window.openFirst({options.page, options.metric, ChannelId::All, {}, {}}, options.period);
    else if (!options.period.isEmpty())
        window.openFirst({}, options.period);
    if (options.demo) {
        window.openDemo();
        return;
    }
    if (!options.file.isEmpty()) {
        window.openFile(options.file);
        return;
    }
    const QString last = settings.value(QStringLiteral("lastWorkspace")).toString();
    if (!options.startEmpty && QFileInfo::exists(last))
        window.openFile(last);
}

} // namespace

int main(int argc, char **argv)
{
    const bool drawing = wantsScreenshot(argc, argv);
    if (drawing)
        prepareForScreenshot();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Vekha"));
    QApplication::setOrganizationDomain(QStringLiteral("vekha.org"));
    QApplication::setApplicationName(QStringLiteral("vekha"));
    QApplication::setApplicationVersion(QStringLiteral(VEKHA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.vekha.Vekha"));

    ui::LocalSettings settings;
    wording::Translators translators;
    const QString stored = drawing ? QString() : settings.language();
    translators.setLanguage(wording::languageOf(stored));
    const desktop::Asked asked = desktop::readOptions(QApplication::arguments());
    if (!asked.problem.isEmpty()) {
        QTextStream(stderr) << asked.problem << '\n';
        return 2;
    }
    if (!asked.answer.isEmpty()) {
        QTextStream(stdout) << asked.answer;
        return 0;
    }
    const desktop::Options &options = asked.options;

    desktop::SingleInstance instance;
    // A throw-away demo and a picture stand beside whatever is open.
    if (!drawing && !options.demo && !instance.claim(options.file))
        return 0;

    const Language language = options.language.value_or(wording::languageOf(stored));
    translators.setLanguage(language);
    ui::Theme theme(application);
    theme.setChoice(options.scheme.value_or(drawing ? ui::SchemeChoice::Light : settings.scheme()));
    ui::AppContext context(theme, language);
    OpenOptions open;
    open.today = options.today;
    open.systemDate = QDate::currentDate();
    open.waitSeconds = options.waitSeconds;
    ui::MainWindow window(context, translators, settings, open);
    QObject::connect(&instance, &desktop::SingleInstance::fileReceived, &window,
                     [&window](const QString &path) {
                         window.showNormal();
                         window.raise();
                         window.activateWindow();
                         // An open dialog works on the present file: another must not take it away.
                         if (!path.isEmpty() && !QApplication::activeModalWidget())
                             window.openFile(path);
                     });

    if (drawing) {
        QObject::connect(&window.host(), &ui::WorkspaceHost::failed, &application, [](const Error &error) {
            QTextStream(stderr) << wording::sentence(error) << '\n';
            QApplication::exit(1);
        });
        window.setQuiet(true);
    }
    openFirst(window, options, settings);
    if (drawing)
        desktop::drawAndQuit(window, options);
    else
        window.show();
    return QApplication::exec();
}
