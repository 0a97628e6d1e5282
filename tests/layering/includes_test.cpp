// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom. The table is the one of the design; a change here is a change of the architecture.
#include "tests/layering/sourcefile.h"

#include <QFileInfo>
#include <QMap>

using namespace vekha::layering;

namespace {

/// What each folder of core may include besides itself.
const QMap<QString, QStringList> &coreTable()
{
    static const QStringList uptoFacts{u"base"_qs, u"calendar"_qs, u"metrics"_qs, u"facts"_qs};
    static const QStringList uptoTargets = uptoFacts + QStringList{u"targets"_qs};
    static const QStringList uptoReview =
        uptoTargets + QStringList{u"goals"_qs, u"scorecards"_qs, u"review"_qs};
    static const QStringList allButWordingAndStore =
        uptoReview + QStringList{u"analysis"_qs, u"warnings"_qs, u"exchange"_qs, u"workspace"_qs};
    static const QMap<QString, QStringList> table{
        {u"base"_qs, {}},
        {u"calendar"_qs, {u"base"_qs}},
        {u"metrics"_qs, {u"base"_qs, u"calendar"_qs}},
        {u"facts"_qs, {u"base"_qs, u"calendar"_qs, u"metrics"_qs}},
        {u"targets"_qs, uptoFacts},
        {u"goals"_qs, uptoTargets},
        {u"scorecards"_qs, uptoTargets},
        {u"review"_qs, uptoTargets},
        {u"analysis"_qs, uptoTargets},
        {u"warnings"_qs, uptoTargets + QStringList{u"goals"_qs, u"analysis"_qs}},
        {u"exchange"_qs, {u"base"_qs, u"calendar"_qs, u"metrics"_qs, u"facts"_qs}},
        {u"store"_qs, uptoReview},
        {u"workspace"_qs,
         uptoReview + QStringList{u"analysis"_qs, u"warnings"_qs, u"exchange"_qs, u"store"_qs}},
        {u"wording"_qs, allButWordingAndStore},
        {u"report"_qs, allButWordingAndStore + QStringList{u"wording"_qs}},
        {u"demo"_qs, allButWordingAndStore},
    };
    return table;
}

/// What a folder of ui may include of ui besides itself; screens are all that is not named here.
QStringList uiFoldersFor(const QString &folder)
{
    if (folder == u"ui/theme")
        return {};
    if (folder == u"ui/common")
        return {u"ui/theme"_qs};
    if (folder == u"ui/charts")
        return {u"ui/theme"_qs, u"ui/common"_qs};
    return {u"ui/theme"_qs, u"ui/common"_qs, u"ui/charts"_qs};
}

/// The includes of our own files, without quotes.
std::vector<Found> ownIncludes(const SourceFile &file)
{
    std::vector<Found> own;
    for (const Found &include : file.includes) {
        if (include.text.startsWith(u'"'))
            own.push_back({include.text.sliced(1, include.text.size() - 2), include.line});
    }
    return own;
}

bool isQtHeaderOf(const QString &module, const QString &include)
{
    const QString name = include.sliced(1, include.size() - 2);
    return QFileInfo::exists(QStringLiteral(VEKHA_QT_HEADERS) + u'/' + module + u'/' + name);
}

/// Folder of an included file: "core/store".
QString folderOf(const QString &include) { return include.section(u'/', 0, 1); }

} // namespace

TEST(Layering, FindsTheSources)
{
    EXPECT_GT(productSources().size(), 20u) << "The other tests would pass on nothing.";
}

TEST(Layering, OwnIncludesStartAtTheRoot)
{
    static const QStringList layers{u"core"_qs, u"ui"_qs, u"app"_qs};
    for (const SourceFile &file : productSources()) {
        for (const Found &include : ownIncludes(file)) {
            if (include.text.endsWith(u".moc") || include.text.startsWith(u"ui_"))
                continue; // made by Qt beside the source
            EXPECT_TRUE(layers.contains(include.text.section(u'/', 0, 0)))
                << at(file, include.line)
                << "write includes from the root (\"core/calendar/period.h\"), so that one sees the "
                << "layer they come from; found " << qPrintable(include.text);
        }
    }
}

TEST(Layering, QtIncludesNameNoModule)
{
    for (const SourceFile &file : productSources()) {
        for (const Found &include : file.includes) {
            EXPECT_FALSE(include.text.startsWith(u"<Qt") && include.text.contains(u'/'))
                << at(file, include.line) << "write <QWidget>, not " << qPrintable(include.text)
                << ": with the module in the name it compiles even in core, which links no widgets.";
        }
    }
}

TEST(Layering, CoreFoldersKeepTheirOrder)
{
    for (const SourceFile &file : productSources()) {
        if (!file.isIn(u"core"_qs) || file.path.count(u'/') < 2)
            continue;
        const QString folder = file.folder().section(u'/', 1);
        ASSERT_TRUE(coreTable().contains(folder))
            << "core/" << qPrintable(folder)
            << " has no line in the table of tests/layering: say there what it may include.";
        for (const Found &include : ownIncludes(file)) {
            const QString other = folderOf(include.text);
            const bool allowed =
                other == file.folder() ||
                (other.startsWith(u"core/") && coreTable().value(folder).contains(other.section(u'/', 1)));
            EXPECT_TRUE(allowed || include.text.endsWith(u".moc"))
                << at(file, include.line) << "core/" << qPrintable(folder) << " may include "
                << (coreTable().value(folder).isEmpty() ? "nothing"
                                                        : qPrintable(coreTable().value(folder).join(u", ")))
                << ", but not " << qPrintable(other)
                << ": each folder stands on those below it, so that it can be tested alone.";
        }
    }
}

TEST(Layering, CoreKnowsNoWindowsAndNoColours)
{
    static const QStringList modules{u"QtGui"_qs,           u"QtWidgets"_qs,   u"QtCharts"_qs,
                                     u"QtSvg"_qs,           u"QtOpenGL"_qs,    u"QtPrintSupport"_qs,
                                     u"QtOpenGLWidgets"_qs, u"QtSvgWidgets"_qs};
    ASSERT_TRUE(isQtHeaderOf(u"QtWidgets"_qs, u"<QWidget>"_qs))
        << "Qt's headers are not where this test looks.";
    for (const SourceFile &file : productSources()) {
        if (!file.isIn(u"core"_qs))
            continue;
        for (const Found &include : file.includes) {
            for (const QString &module : modules) {
                EXPECT_FALSE(isQtHeaderOf(module, include.text))
                    << at(file, include.line) << qPrintable(include.text) << " belongs to "
                    << qPrintable(module)
                    << "; core serves the command line and the reports too, so it holds no widget, colour, "
                       "font or icon.";
            }
        }
    }
}

TEST(Layering, ScreensIncludeNoOtherScreen)
{
    for (const SourceFile &file : productSources()) {
        if (!file.isIn(u"ui"_qs) || file.isIn(u"ui/shell"_qs))
            continue;
        for (const Found &include : ownIncludes(file)) {
            const QString other = folderOf(include.text);
            if (!other.startsWith(u"ui/") || other == file.folder())
                continue;
            EXPECT_TRUE(uiFoldersFor(file.folder()).contains(other))
                << at(file, include.line) << qPrintable(file.folder()) << " must not include "
                << qPrintable(other)
                << ": a screen uses theme, common and charts; what it wants of another screen it tells the "
                   "shell by a signal.";
        }
    }
}

TEST(Layering, ScreensReachStoredNumbersThroughTheWorkspace)
{
    for (const SourceFile &file : productSources()) {
        for (const Found &include : ownIncludes(file)) {
            EXPECT_FALSE(file.isIn(u"ui"_qs) && folderOf(include.text) == u"core/store")
                << at(file, include.line)
                << "ui must not include core/store: core/workspace is the one door, so that another "
                << "store can stand behind it.";
            EXPECT_FALSE(file.isIn(u"ui"_qs) && include.text.startsWith(u"app/"))
                << at(file, include.line)
                << "ui must not include app: app builds the objects of ui, not the other way round.";
        }
    }
}

TEST(Layering, TheCommandLineHasNoWindows)
{
    for (const SourceFile &file : productSources()) {
        for (const Found &include : ownIncludes(file)) {
            EXPECT_FALSE(file.isIn(u"app/cli"_qs) && include.text.startsWith(u"ui/"))
                << at(file, include.line)
                << "vekha-cli runs on servers without a display: it includes core alone.";
        }
    }
}

TEST(Layering, OnlyTheChartsFolderKnowsQtCharts)
{
    ASSERT_TRUE(isQtHeaderOf(u"QtCharts"_qs, u"<QChart>"_qs))
        << "Qt's headers are not where this test looks.";
    for (const SourceFile &file : productSources()) {
        if (file.isIn(u"ui/charts"_qs))
            continue;
        for (const Found &include : file.includes) {
            EXPECT_FALSE(isQtHeaderOf(u"QtCharts"_qs, include.text))
                << at(file, include.line) << qPrintable(include.text)
                << " is Qt Charts, which ui/charts alone may know: it takes "
                << "plain structs, so that the library can be changed in one place.";
        }
    }
}

TEST(Layering, FoldersLinkOnlyWhatTheirLayerMay)
{
    for (const SourceFile &file : sourcesUnder({u"core"_qs, u"ui"_qs, u"app"_qs}, {u"CMakeLists.txt"_qs})) {
        EXPECT_FALSE(file.content.contains(u"Qt6::Charts") && !file.isIn(u"ui/charts"_qs))
            << file.path.toStdString() << ": only ui/charts links Qt Charts.";
        for (const QString &module : {u"Qt6::Gui"_qs, u"Qt6::Widgets"_qs, u"Qt6::Svg"_qs, u"vekha_ui"_qs}) {
            EXPECT_FALSE(file.content.contains(module) && (file.isIn(u"core"_qs) || file.isIn(u"app/cli"_qs)))
                << file.path.toStdString() << ": core and vekha-cli link no " << qPrintable(module) << ".";
        }
    }
}
