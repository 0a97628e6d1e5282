// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the house that the compiler cannot hold: where SQL may stand, what must not be in texts, licence
// lines.
#include "tests/layering/sourcefile.h"

#include <QRegularExpression>

using namespace vekha::layering;

namespace {

/// Fails for each place in `text` (of the file's length) that matches.
void expectNone(const SourceFile &file, const QString &text, const QString &pattern, const char *why)
{
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        ADD_FAILURE() << at(file, file.lineAt(match.capturedStart()))
                      << qPrintable(match.captured().simplified()) << ": " << why;
    }
}

void expectNoLiteral(const SourceFile &file, const QString &pattern, const char *why)
{
    const QRegularExpression expression(pattern);
    for (const Found &literal : file.literals) {
        EXPECT_FALSE(expression.match(literal.text).hasMatch())
            << at(file, literal.line) << '"' << qPrintable(literal.text.left(60)) << "\": " << why;
    }
}

/// The arguments of the call whose opening bracket stands at `open`, in code without literals.
QString argumentsAt(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        if (code[i] == u'(')
            ++depth;
        if (code[i] == u')' && --depth == 0)
            return code.sliced(open + 1, i - open - 1);
    }
    return code.sliced(open);
}

/// True if a text in these arguments is put together from anything but constants and numbers.
bool buildsText(QString arguments)
{
    static const QRegularExpression numbers(
        uR"(\+\s*(std::to_string|QByteArray::number|QString::number)\([^()]*\))"_qs);
    static const QRegularExpression constants(uR"(\+\s*(QStringLiteral\()?")"_qs);
    static const QRegularExpression building(uR"(\+(?!\+)|\.arg\(|\.append\(|sprintf|\.replace\()"_qs);
    arguments.remove(numbers);
    arguments.remove(constants);
    return building.match(arguments).hasMatch();
}

const QString sqlCall =
    uR"(\b(exec|execAndGet|tryExec|prepare|sqlite3_exec|sqlite3_prepare(?:_v2|_v3)?|Statement(?:\s+\w+)?)\s*[({])"_qs;
const QString sqlStart =
    uR"(^\s*(SELECT|INSERT (OR \w+ )?INTO|REPLACE INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|UNIQUE)|DROP |ALTER TABLE|PRAGMA|BEGIN( IMMEDIATE)?;?$|VACUUM|ATTACH ))"_qs;

} // namespace

TEST(SourceFile, KeepsTextsAndCommentsApartFromCode)
{
    const auto file = parsed(u"core/a.cpp"_qs,
                             u"int a = 1'000; // \"no\"\n/* x */ f(\"a\\\"b\", R\"(raw \"x\")\", 'c');\n"_qs);
    ASSERT_EQ(file.literals.size(), 2u);
    EXPECT_EQ(file.literals[0].text, u"a\\\"b"_qs);
    EXPECT_EQ(file.literals[1].text, u"raw \"x\""_qs);
    EXPECT_EQ(file.literals[1].line, 2);
    EXPECT_EQ(file.code.size(), file.content.size());
    EXPECT_FALSE(file.code.contains(u"no"));
    EXPECT_TRUE(file.code.contains(u"1'000"));
}

TEST(SourceFile, KnowsBuiltSqlFromConstantSql)
{
    EXPECT_TRUE(buildsText(u"m_db, \"   \" + name"_qs));
    EXPECT_TRUE(buildsText(u"QString(\"  \").arg(name)"_qs));
    EXPECT_FALSE(buildsText(u"m_db, \"   \""_qs));
    EXPECT_FALSE(buildsText(u"\"      = \" + std::to_string(version) + \";\""_qs));
}

TEST(Code, EverySourceNamesItsLicence)
{
    const auto files = sourcesUnder(
        {u"core"_qs, u"ui"_qs, u"app"_qs, u"tests"_qs, u"resources"_qs, u"translations"_qs, u".ci"_qs},
        {u"*.cpp"_qs, u"*.h"_qs, u"CMakeLists.txt"_qs, u"*.cmake"_qs, u"*.svg"_qs, u"*.ui"_qs, u"*.qss"_qs,
         u"*.sh"_qs, u"*.py"_qs, u"*.in"_qs, u"run"_qs, u"*.xml"_qs, u"*.desktop"_qs});
    for (const SourceFile &file : files) {
        if (file.isIn(u"tests/data"_qs))
            continue; // fixtures are what they are; REUSE.toml speaks for them
        EXPECT_TRUE(file.content.left(400).contains(u"SPDX-License-Identifier: "))
            << file.path.toStdString()
            << ": the first lines must name the licence (SPDX-License-Identifier: GPL-3.0-or-later).";
    }
}

TEST(Code, SqlStandsInTheStoreAlone)
{
    for (const SourceFile &file : productSources()) {
        if (file.isIn(u"core/store"_qs))
            continue;
        expectNoLiteral(file, sqlStart,
                        "SQL stands in core/store alone; ask core/workspace for what you need.");
        for (const Found &include : file.includes) {
            EXPECT_FALSE(include.text.contains(u"sqlite3.h") || include.text.contains(u"SQLiteCpp"))
                << at(file, include.line)
                << "SQLite is known to core/store alone, which opens every file by one routine.";
        }
    }
}

TEST(Code, SqlIsConstantText)
{
    static const QRegularExpression call(sqlCall);
    for (const SourceFile &file : productSources()) {
        if (!file.isIn(u"core/store"_qs))
            continue;
        for (auto matches = call.globalMatch(file.code); matches.hasNext();) {
            const auto match = matches.next();
            EXPECT_FALSE(buildsText(argumentsAt(file.code, match.capturedEnd() - 1)))
                << at(file, file.lineAt(match.capturedStart()))
                << "SQL is put together here: values are bound, names come from constants, so that no text "
                   "of a person can become SQL.";
        }
        expectNone(file, file.content, uR"("\s*(SELECT|INSERT|UPDATE|DELETE) [^"\n]*"\)?\s*\.arg\()"_qs,
                   "SQL is filled by .arg(): bind the values instead.");
    }
}

TEST(Code, WidgetsShowPlainText)
{
    for (const SourceFile &file : productSources()) {
        if (file.isIn(u"core"_qs) && !file.isIn(u"core/wording"_qs))
            continue;
        if (file.path ==
            u"ui/common/tablecontent.cpp") { // spreadsheets take tables from the clipboard as HTML
            EXPECT_TRUE(file.code.contains(u"toHtmlEscaped"))
                << "the cells of a copied table must be escaped.";
            continue;
        }
        expectNone(file, file.code,
                   uR"(\bQt::(RichText|AutoText|MarkdownText)\b|\b(setHtml|insertHtml|setMarkdown)\s*\()"_qs,
                   "texts are Qt::PlainText: a KPI named <img src=..> must not load a picture.");
        expectNone(file, file.code, uR"((\.|->)setFilter\s*\(\s*[^QD)])"_qs,
                   "no setFilter() with a text of a person: it is SQL in disguise.");
        expectNoLiteral(file, uR"(</?(b|i|p|br|a|font|span|html|img|div|table|tr|td|h[1-6]|ul|li)[ />])"_qs,
                        "no HTML in texts: they are shown as plain text.");
    }
}

TEST(Code, ColoursComeFromTheTheme)
{
    for (const SourceFile &file : productSources()) {
        if (!file.isIn(u"ui"_qs) || file.isIn(u"ui/theme"_qs))
            continue;
        expectNoLiteral(file, uR"(^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$)"_qs,
                        "colours come from ui/theme, or they are wrong in the other theme.");
        expectNone(
            file, file.code,
            uR"(\bQt::(white|black|red|darkRed|green|darkGreen|blue|darkBlue|cyan|magenta|yellow|gray|darkGray|lightGray)\b|\bQColor\s*\(\s*\d)"_qs,
            "colours come from ui/theme, or they are wrong in the other theme.");
    }
}

TEST(Code, CoreAsksNoCalendarWhichDayItIs)
{
    for (const SourceFile &file : productSources()) {
        if (file.isIn(u"core"_qs))
            expectNone(file, file.code, uR"(\bQDate::currentDate\b)"_qs,
                       "core is told `today`: figures must not depend on the clock, and the demo has a day "
                       "of its own.");
    }
}
