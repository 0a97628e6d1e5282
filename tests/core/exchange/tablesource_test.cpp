// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbertext.h"
#include "tests/core/exchange/workbookfiles.h"

namespace vekha::exchange {

using namespace test;

namespace {

using Cells = std::vector<QStringList>;

QByteArray ole(const char16_t *stream)
{
    const QString name = QString::fromUtf16(stream);
    return QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(300'000, '\0') +
           QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2) + QByteArray(600, '\0');
}

std::optional<SourceKind> kindOfBytes(const QByteArray &bytes)
{
    const auto form = sourceForm(inMemory(bytes));
    return form ? std::optional(form->kind) : std::nullopt;
}

ErrorCode errorOf(const QByteArray &bytes)
{
    const auto form = sourceForm(inMemory(bytes));
    EXPECT_FALSE(form);
    return form ? ErrorCode::InvalidInput : form.error().code;
}

} // namespace

TEST(TableSource, KnowsWhatAFileIsByItsFirstBytes)
{
    EXPECT_EQ(kindOfBytes("date;cost\n2024-05-17;5\n"), SourceKind::Text);
    EXPECT_EQ(kindOfBytes("\xcc\xe0\xe9;5\n"), SourceKind::Text); // Windows-1251
    EXPECT_EQ(kindOfBytes("<TICKER>;<DATE>\nA;1\n"), SourceKind::Text);
    EXPECT_EQ(kindOfBytes("\xef\xbb\xbf\n <!-- made by hand -->\n<TABLE><tr><td>1</table>"),
              SourceKind::Html);
    EXPECT_EQ(kindOfBytes("<!DOCTYPE html><table><tr><td>1</table>"), SourceKind::Html);
    EXPECT_EQ(kindOfBytes(xlsxOf("<row/>")), SourceKind::Xlsx);
    EXPECT_EQ(kindOfBytes(odsOf("<table:table table:name='a'/>")), SourceKind::Ods);
}

TEST(TableSource, KnowsTextInUtf16)
{
    const QString text = u"дата\tрасход\n"_qs;
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    EXPECT_EQ(kindOfBytes("\xff\xfe" + little), SourceKind::Text);
    const QString html = u"<table><tr><td>Май</table>"_qs;
    EXPECT_EQ(
        kindOfBytes("\xff\xfe" + QByteArray(reinterpret_cast<const char *>(html.utf16()), html.size() * 2)),
        SourceKind::Html);
}

TEST(TableSource, RefusesWhatIsNoTable)
{
    EXPECT_EQ(errorOf({}), ErrorCode::EmptyFile);
    EXPECT_EQ(errorOf(ole(u"Workbook")), ErrorCode::OldWorkbook);
    EXPECT_EQ(errorOf(ole(u"EncryptedPackage")), ErrorCode::EncryptedWorkbook);
    EXPECT_EQ(errorOf(ole(u"WordDocument")), ErrorCode::NotATable);
    EXPECT_EQ(errorOf(QByteArray("\x09\x04\x06\x00\x00\x00\x10\x00", 8)), ErrorCode::OldWorkbook);
    EXPECT_EQ(errorOf("%PDF-1.7\nall text so far"), ErrorCode::NotATable);
    EXPECT_EQ(errorOf(QByteArray("date;cost\n2024-05-17;5\n").repeated(9) + QByteArray("1;\0\n", 4)),
              ErrorCode::NotATable);
    EXPECT_EQ(errorOf(QByteArray("\x01\x02\x03\x04\x05", 5).repeated(50)), ErrorCode::NotATable);
    EXPECT_EQ(errorOf(zipOf({{u"word/document.xml"_qs, "<w/>"}})), ErrorCode::NotATable);
    EXPECT_EQ(errorOf(zipOf({{u"mimetype"_qs, "application/vnd.oasis.opendocument.text"}})),
              ErrorCode::NotATable);
    EXPECT_EQ(errorOf(zipOf({{u"xl/workbook.bin"_qs, "x"}, {u"[Content_Types].xml"_qs, "x"}})),
              ErrorCode::NotATable);
}

TEST(TableSource, SaysThatAFileIsMissing)
{
    const auto form = sourceForm(u"/nowhere/book.xlsx"_qs);
    ASSERT_FALSE(form);
    EXPECT_EQ(form.error().code, ErrorCode::FileMissing);
    const auto rows = openRows(u"/nowhere/book.xlsx"_qs, SourceKind::Xlsx, TextForm(), {});
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, ErrorCode::FileMissing);
}

TEST(TableSource, ReadsTextFromFilesAndFromMemory)
{
    const QByteArray bytes = "date;cost\r\n2024-05-17;\"5;1\"\r\n";
    TextForm form;
    form.delimiter = ';';
    Progress progress;
    ContentHash hash;
    const auto reader = openRows(inMemory(bytes), SourceKind::Text, form, {}, &progress, &hash);
    ASSERT_TRUE(reader);
    ASSERT_TRUE((*reader)->next());
    ASSERT_TRUE((*reader)->next());
    EXPECT_EQ((*reader)->fields()[1], "5;1");
    EXPECT_FALSE((*reader)->next());
    EXPECT_FALSE((*reader)->error());
    EXPECT_EQ(progress.done, bytes.size());
    ContentHash expected;
    expected.add({bytes.constData(), size_t(bytes.size())});
    EXPECT_EQ(hash.code(), expected.code());
}

TEST(TableSource, StopsAtANulDeepInAText)
{
    const auto reader =
        openRows(inMemory("a,b\n" + QByteArray("1,2\n").repeated(100'000) + QByteArray("\0,1\n", 4)),
                 SourceKind::Text, TextForm(), {});
    ASSERT_TRUE(reader);
    while ((*reader)->next()) {
    }
    ASSERT_TRUE((*reader)->error());
    EXPECT_EQ((*reader)->error()->code, ErrorCode::NotATable);
}

TEST(TableSource, HashesAllBytesOfAWorkbook)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_qs);
    const QByteArray bytes = xlsxOf("<row><c><v>1</v></c></row>");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
    file.close();
    ContentHash hash;
    const auto reader = openRows(path, SourceKind::Xlsx, TextForm(), {}, nullptr, &hash);
    ASSERT_TRUE(reader);
    ContentHash expected;
    expected.add({bytes.constData(), size_t(bytes.size())});
    EXPECT_EQ(hash.code(), expected.code());
    EXPECT_EQ(readSheet(TableSource(path)).cells(), (Cells{{u"1"_qs}}));
    EXPECT_EQ(TableSource(path).shownName(), u"book.xlsx");
}

TEST(TableSource, NamesATextAsItsFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"costs.may.csv"_qs);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write("a,b\n"), 4);
    file.close();
    const auto form = sourceForm(path);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->sheets, (std::vector<SheetInfo>{{u"costs.may"_qs, false}}));
}

TEST(TableSource, ErrorsOfFormulasAreNoFigures)
{
    for (const char *error : {"#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NULL!", "#NUM!", "Err:502"})
        EXPECT_TRUE(isMissingWord(error)) << error;
}

} // namespace vekha::exchange
