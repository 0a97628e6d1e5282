// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmlscanner.h"
#include "tests/core/exchange/workbookfiles.h"

namespace vekha::exchange {

using namespace test;

namespace {

using Cells = std::vector<QStringList>;

QByteArray page(const QByteArray &table) { return "<html><body>" + table + "</body></html>"; }

} // namespace

TEST(HtmlTable, ReadsCellsAsAPersonDoes)
{
    const ReadSheet sheet = readSheet(page(
        "before<table border=1 title='a > b'><thead><tr><th>Channel<th><b>Cost</b>, &nbsp;<i>rub.</i></thead>"
        "<tr><td> R&amp;D\n  dept. </td><td>1&nbsp;234&#44;5</td></tr>"
        "<TR><TD>two<br>lines<p>and more</p></TD><TD><a href=\"x\">7</a><!-- <td>no</td> --><script>if (1 < "
        "2) a('<td>');"
        "</script></TD></TR></table>after"));
    ASSERT_FALSE(sheet.error);
    EXPECT_EQ(sheet.cells(), (Cells{{u"Channel"_qs, u"Cost, \u00a0rub."_qs},
                                    {u"R&D dept."_qs, u"1\u00a0234,5"_qs},
                                    {u"two\nlines\nand more"_qs, u"7"_qs}}));
    EXPECT_EQ(sheet.lines(), (std::vector<qint64>{1, 2, 3}));
}

TEST(HtmlTable, KeepsPlaceUnderSpans)
{
    const ReadSheet sheet = readSheet(
        page("<table><tr><td rowspan=3>A<td colspan='2'>BC<td>D</tr><tr><td>b<td>c<td rowspan=\"2\">d</tr>"
             "<tr><td colspan=2>bc</tr><tr><td>1<td>2<td>3<td>4</tr></table>"));
    EXPECT_EQ(sheet.cells(), (Cells{{u"A"_qs, u"BC"_qs, QString(), u"D"_qs},
                                    {QString(), u"b"_qs, u"c"_qs, u"d"_qs},
                                    {QString(), u"bc"_qs},
                                    {u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs}}));
}

TEST(HtmlTable, ListsTablesThatHaveText)
{
    const QByteArray html =
        page("<table><tr><td> &nbsp; </td></tr></table><table><tr><td>outer<table><tr><td>inner</td></tr>"
             "</table>still outer</td></tr></table>");
    const auto form = sourceForm(inMemory(html));
    ASSERT_TRUE(form);
    EXPECT_EQ(form->kind, SourceKind::Html);
    EXPECT_EQ(form->sheets, (std::vector<SheetInfo>{{u"Table 2"_qs, false}, {u"Table 3"_qs, false}}));
    EXPECT_EQ(readSheet(html).cells(), (Cells{{u"outerstill outer"_qs}}));
    EXPECT_EQ(readSheet(html, u"Table 3"_qs).cells(), (Cells{{u"inner"_qs}}));
}

TEST(HtmlTable, NeedsNothingClosed)
{
    const ReadSheet sheet = readSheet("<table><tr><td>1<td>2<tr><td>3");
    EXPECT_EQ(sheet.cells(), (Cells{{u"1"_qs, u"2"_qs}, {u"3"_qs}}));
}

TEST(HtmlTable, ReadsTheCharsetThatAPageDeclares)
{
    // "Май" in Windows-1251, in an ".xls" as back offices write it.
    const QByteArray html =
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=Content-Type "
        "content=\"text/html; charset=windows-1251\"><style>td {color: red}</style></head><body><table>"
        "<tr><td>\xcc\xe0\xe9</td><td x:num>5</td></tr></table>";
    EXPECT_EQ(readSheet(html).cells(), (Cells{{u"Май"_qs, u"5"_qs}}));
}

TEST(HtmlTable, BelievesUtf8MoreThanWhatThePageSays)
{
    const QByteArray html = "<meta charset=windows-1251><table><tr><td>Май</td></tr></table>";
    EXPECT_EQ(readSheet(html).cells(), (Cells{{u"Май"_qs}}));
}

TEST(HtmlTable, RefusesACharsetThatIsNotRead)
{
    const ReadSheet sheet =
        readSheet("<meta charset='shift_jis'><table><tr><td>\x83\x65\x83\x58\x83\x67</td></tr></table>");
    ASSERT_TRUE(sheet.error);
    EXPECT_EQ(sheet.error->code, ErrorCode::UnknownEncoding);
}

TEST(HtmlTable, ReadsTheClipboardOfWindowsAndOfBrowsers)
{
    const QByteArray windows =
        "Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\nStartFragment:0000000141\r\n"
        "EndFragment:0000000164\r\n<html><body><table>\r\n<!--StartFragment--><tr><td>1</td><td>2</td>"
        "</tr><!--EndFragment--></table></body></html>";
    EXPECT_EQ(readSheet(windows).cells(), (Cells{{u"1"_qs, u"2"_qs}}));
    const QByteArray browser =
        "<meta charset='utf-8'><google-sheets-html-origin><style></style><table><tbody><tr><td>"
        "Расход</td></tr></tbody></table>";
    EXPECT_EQ(readSheet(browser).cells(), (Cells{{u"Расход"_qs}}));
}

TEST(HtmlTable, RefusesAPageWithoutATable)
{
    const auto form = sourceForm(inMemory("<html><body><p>Please log in</p></body></html>"));
    ASSERT_FALSE(form);
    EXPECT_EQ(form.error().code, ErrorCode::NotATable);
}

TEST(HtmlTable, HoldsTheLimits)
{
    const QByteArray deep = QByteArray("<table><tr><td>").repeated(100);
    const QByteArray wide = "<table><tr>" + QByteArray("<td colspan=1000>").repeated(18) + "x";
    const QByteArray longCell = "<table><tr><td>" + QByteArray(32'768, 'x');
    const QByteArray endless = "<table><tr><td>" + QByteArray(10'000'000, 'x');
    for (const QByteArray &html : {deep, wide, longCell, endless}) {
        const ReadSheet sheet = readSheet(html);
        ASSERT_TRUE(sheet.error) << html.left(30).constData();
        EXPECT_EQ(sheet.error->code, ErrorCode::WorkbookTooLarge);
    }
    EXPECT_FALSE(readSheet("<table><tr><td>" + QByteArray(32'767, 'x')).error);
}

TEST(HtmlTable, PassesOverTagsOfAnyLength)
{
    const ReadSheet sheet =
        readSheet("<table><tr><td>a<img src='data:" + QByteArray(300'000, 'A') + "'>b</td></tr></table>");
    EXPECT_EQ(sheet.cells(), (Cells{{u"ab"_qs}}));
}

TEST(HtmlTable, UndoesEntitiesAndLeavesWhatIsNone)
{
    std::string text;
    appendHtmlText(text, "&lt;&gt;&quot;&#39;&laquo;&raquo;&mdash;&#150;&#x20BD;&euro &eacute; &nosuch; AT&T "
                         "& Co &#0; &#xD800;");
    EXPECT_EQ(text, "<>\"'«»—–₽€ é &nosuch; AT&T & Co &#0; &#xD800;");
}

} // namespace vekha::exchange
