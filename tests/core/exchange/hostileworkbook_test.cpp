// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that were made to harm, or that a download cut off: each is refused with its reason, in bounded
// time and memory (trust.md 2.4).
#include "tests/core/exchange/workbookfiles.h"

#include <QtEndian>

namespace vekha::exchange {

using namespace test;

namespace {

const QByteArray oneRow = "<row><c t='s'><v>0</v></c></row>";
const QByteArray oneString = "<si><t>text</t></si>";

ErrorCode errorOf(const QByteArray &bytes)
{
    const ReadSheet sheet = readSheet(bytes);
    EXPECT_TRUE(sheet.error) << "nothing was found wrong";
    return sheet.error ? sheet.error->code : ErrorCode::InvalidInput;
}

QByteArray withSheet(const QByteArray &xml)
{
    return xlsxOf({}, oneString, {{u"xl/worksheets/sheet1.xml"_qs, xml}});
}

void put(QByteArray &bytes, qsizetype at, quint32 value) { qToLittleEndian(value, bytes.data() + at); }
quint32 get(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// Offset of the directory's entry of that name.
qsizetype directoryEntry(const QByteArray &zip, const QByteArray &name)
{
    const qsizetype at = zip.lastIndexOf(name) - 46;
    EXPECT_EQ(get(zip, at), 0x02014b50u);
    return at;
}

} // namespace

TEST(HostileWorkbook, MayNotUnpackMoreThanAPartMay)
{
    const QByteArray bomb = xlsxOf({}, {}, {{u"xl/worksheets/sheet1.xml"_qs, QByteArray(70 << 20, ' ')}});
    ASSERT_LT(bomb.size(), 1 << 20);
    EXPECT_EQ(errorOf(bomb), ErrorCode::WorkbookTooLarge);
}

TEST(HostileWorkbook, IsCountedWhateverItsDirectorySays)
{
    QByteArray bomb =
        xlsxOf({}, {}, {{u"xl/worksheets/sheet1.xml"_qs, "<worksheet>" + QByteArray(70 << 20, ' ')}});
    put(bomb, directoryEntry(bomb, "xl/worksheets/sheet1.xml") + 24,
        1000); // it says that it unpacks to 1,000 bytes
    const ErrorCode code = errorOf(bomb);
    EXPECT_TRUE(code == ErrorCode::WorkbookTooLarge || code == ErrorCode::NotATable);
}

TEST(HostileWorkbook, MayNotUnpackMoreThanAllMay)
{
    const QByteArray comment = "<!--" + QByteArray(50 << 20, ' ') + "-->";
    const QByteArray bomb = xlsxOf({}, {},
                                   {{u"xl/worksheets/sheet1.xml"_qs, comment + "<worksheet/>"},
                                    {u"xl/sharedStrings.xml"_qs, comment + "<sst/>"}});
    EXPECT_EQ(errorOf(bomb), ErrorCode::WorkbookTooLarge);
}

TEST(HostileWorkbook, MayNotHaveThousandsOfEntries)
{
    std::vector<Part> parts;
    for (int i = 0; i < 4'097; ++i)
        parts.push_back({QStringLiteral("a%1").arg(i), "x"});
    EXPECT_EQ(errorOf(zipOf(parts)), ErrorCode::WorkbookTooLarge);
}

TEST(HostileWorkbook, MayNotHaveEntriesOverEachOther)
{
    QByteArray zip = xlsxOf(oneRow, oneString);
    const quint32 styles = get(zip, directoryEntry(zip, "xl/styles.xml") + 42);
    put(zip, directoryEntry(zip, "xl/sharedStrings.xml") + 42, styles);
    EXPECT_EQ(errorOf(zip), ErrorCode::NotATable);
    zip = xlsxOf(oneRow, oneString);
    const qsizetype entry = directoryEntry(zip, "xl/styles.xml");
    put(zip, entry + 20, get(zip, entry + 20) + 40); // reaches into the next one
    EXPECT_EQ(errorOf(zip), ErrorCode::NotATable);
}

TEST(HostileWorkbook, MayNotHaveNamesThatLeadOutOrStandTwice)
{
    for (const QString &name : {u"../evil.xml"_qs, u"xl/../../evil.xml"_qs, u"/etc/passwd"_qs,
                                u"xl\\..\\..\\evil.xml"_qs, u"C:/evil.xml"_qs, u"XL/Workbook.xml"_qs})
        EXPECT_EQ(errorOf(xlsxOf(oneRow, oneString, {{name, "x"}})), ErrorCode::NotATable)
            << qPrintable(name);
}

TEST(HostileWorkbook, MustHaveItsChecksum)
{
    QByteArray zip = xlsxOf(oneRow, oneString);
    EXPECT_FALSE(readSheet(zip).error);
    const qsizetype entry = directoryEntry(zip, "xl/worksheets/sheet1.xml");
    put(zip, entry + 16, get(zip, entry + 16) ^ 1);
    EXPECT_EQ(errorOf(zip), ErrorCode::NotATable);
}

TEST(HostileWorkbook, MayNotBeCutOffAnywhere)
{
    const QByteArray zip = xlsxOf(oneRow, oneString);
    for (qsizetype size = 5; size < zip.size(); size += 7)
        EXPECT_TRUE(readSheet(zip.left(size)).error) << size;
}

TEST(HostileWorkbook, SurvivesAnyByteThatIsWrong)
{
    const QByteArray zip = xlsxOf(oneRow, oneString);
    for (qsizetype at = 0; at < zip.size(); at += 3) {
        QByteArray wrong = zip;
        wrong[at] = char(wrong[at] ^ 0x5a);
        (void)readSheet(wrong); // either it is read or refused
    }
}

TEST(HostileWorkbook, MayNotBringEntities)
{
    EXPECT_EQ(errorOf(withSheet("<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet/>")),
              ErrorCode::NotATable);
    EXPECT_EQ(errorOf(withSheet("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet/>")),
              ErrorCode::NotATable);
}

TEST(HostileWorkbook, MayNotHaveHundredsOfThousandsOfAttributes)
{
    QByteArray small = "<worksheet";
    for (int i = 0; small.size() < 60'000; ++i)
        small += " a" + QByteArray::number(i) + "=''";
    EXPECT_EQ(errorOf(withSheet(small + "/>")), ErrorCode::WorkbookTooLarge);
    QByteArray large = "<worksheet";
    for (int i = 0; i < 200'000; ++i)
        large += " a" + QByteArray::number(i) + "=''";
    EXPECT_EQ(errorOf(withSheet(large + "/>")), ErrorCode::WorkbookTooLarge);
}

TEST(HostileWorkbook, MayNotNestDeeper)
{
    EXPECT_EQ(errorOf(withSheet(QByteArray("<a>").repeated(1'000'000))), ErrorCode::WorkbookTooLarge);
}

TEST(HostileWorkbook, MayNotHaveMoreRowsColumnsOrCharacters)
{
    EXPECT_EQ(errorOf(xlsxOf("<row r='1048577'><c><v>1</v></c></row>")), ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(errorOf(xlsxOf("<row r='99999999999999999999'><c><v>1</v></c></row>")),
              ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(errorOf(xlsxOf("<row r='1'><c r='XFE1'><v>1</v></c></row>")), ErrorCode::WorkbookTooLarge);
    EXPECT_FALSE(readSheet(xlsxOf("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")).error);
    const QByteArray longest = QByteArray(32'767, 'x');
    EXPECT_FALSE(readSheet(xlsxOf(oneRow, "<si><t>" + longest + "</t></si>")).error);
    EXPECT_EQ(errorOf(xlsxOf(oneRow, "<si><t>" + longest + "x</t></si>")), ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(errorOf(xlsxOf("<row><c t='str'><v>" + longest + "x</v></c></row>")),
              ErrorCode::WorkbookTooLarge);
}

TEST(HostileWorkbook, NamesTheCellThatIsTooLong)
{
    for (const int size : {40'000, 400'000}) {
        const ReadSheet sheet =
            readSheet(xlsxOf("<row r='4'><c r='B4' t='str'><v>" + QByteArray(size, 'x') + "</v></c></row>"));
        ASSERT_TRUE(sheet.error);
        EXPECT_EQ(sheet.error->args, (QStringList{u"Clipboard"_qs, u"B4"_qs, u"32767"_qs}));
    }
}

TEST(HostileWorkbook, MayNotHaveCellsWithoutPlace)
{
    for (const char *cell : {"<c r='5'><v>1</v></c>", "<c r='A0'><v>1</v></c>", "<c r=''><v>1</v></c>",
                             "<c t='s'><v>-1</v></c>", "<c t='s'><v>1e9</v></c>"})
        EXPECT_EQ(errorOf(xlsxOf("<row>" + QByteArray(cell) + "</row>", oneString)), ErrorCode::NotATable)
            << cell;
}

TEST(HostileWorkbook, MustHaveItsParts)
{
    EXPECT_EQ(errorOf(xlsxOf({}, {}, {{u"xl/workbook.xml"_qs, "<workbook/>"}})), ErrorCode::NotATable);
    EXPECT_EQ(errorOf(xlsxOf({}, {}, {{u"xl/workbook.xml"_qs, "<html/>"}})), ErrorCode::NotATable);
    EXPECT_EQ(errorOf(zipOf({{u"xl/workbook.xml"_qs, "not XML"}})), ErrorCode::NotATable);
    EXPECT_EQ(errorOf(zipOf({{u"mimetype"_qs, "application/vnd.oasis.opendocument.spreadsheet"}})),
              ErrorCode::NotATable);
    EXPECT_EQ(errorOf(odsOf("<table:table table:name='a'><table:table-row>")), ErrorCode::NotATable);
    EXPECT_EQ(errorOf(odsOf("")), ErrorCode::NotATable);
}

TEST(HostileWorkbook, MayNotBeLargerThanAWorkbookMay)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.xlsx"_qs);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write("PK\x03\x04"), 4);
    ASSERT_TRUE(file.resize((qint64(256) << 20) + 1)); // takes no place on the disk
    file.close();
    const auto form = sourceForm(path);
    ASSERT_FALSE(form);
    EXPECT_EQ(form.error().code, ErrorCode::WorkbookTooLarge);
}

} // namespace vekha::exchange
