// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetvalue.h"

namespace vekha::exchange {

namespace {

std::string number(std::string_view stored, NumberStyle style = NumberStyle::Number, bool from1904 = false)
{
    std::string text;
    (void)appendNumber(text, stored, style, from1904);
    return text;
}

CellKind kindOfNumber(std::string_view stored, NumberStyle style = NumberStyle::Number)
{
    std::string text;
    return appendNumber(text, stored, style, false);
}

std::string iso(std::string_view stored)
{
    std::string text;
    (void)appendIsoDate(text, stored);
    return text;
}

std::string duration(std::string_view stored)
{
    std::string text;
    appendDuration(text, stored);
    return text;
}

std::string unescaped(std::string_view written)
{
    std::string text;
    appendEscaped(text, written);
    return text;
}

} // namespace

TEST(SheetValue, KeepsThePlainTextOfANumber)
{
    EXPECT_EQ(number("0.50"), "0.50");
    EXPECT_EQ(number(" -12 "), "-12");
    EXPECT_EQ(number("0.15000000000000002"), "0.15000000000000002");
}

TEST(SheetValue, WritesOtherNumbersShortest)
{
    EXPECT_EQ(number("1.5E+3"), "1500");
    EXPECT_EQ(number("1E-5"), "1e-05");
    EXPECT_EQ(number("-2.5e0"), "-2.5");
}

TEST(SheetValue, LeavesWhatIsNoNumberAsText)
{
    for (const char *stored : {"abc", "1e999", "-", "1,5", "nan", "inf", "0x10"}) {
        EXPECT_EQ(number(stored), stored);
        EXPECT_EQ(kindOfNumber(stored), CellKind::Text) << stored;
    }
}

// Dates by hand: 45429 is 17 May 2024 in Excel's days from 1900; 43967 in those from 1904.
TEST(SheetValue, TurnsDaysIntoDatesInBothSystems)
{
    EXPECT_EQ(number("45429", NumberStyle::Date), "2024-05-17");
    EXPECT_EQ(number("43967", NumberStyle::Date, true), "2024-05-17");
    EXPECT_EQ(number("45429.832638888889", NumberStyle::Date), "2024-05-17 19:59:00");
    EXPECT_EQ(kindOfNumber("45429", NumberStyle::Date), CellKind::Date);
    EXPECT_EQ(number("0", NumberStyle::Date, true), "1904-01-01");
}

TEST(SheetValue, KnowsTheDayThatNeverWas)
{
    EXPECT_EQ(number("1", NumberStyle::Date), "1900-01-01");
    EXPECT_EQ(number("59", NumberStyle::Date), "1900-02-28");
    EXPECT_EQ(number("60", NumberStyle::Date), "1900-02-28"); // 29 February 1900 in Excel alone
    EXPECT_EQ(number("61", NumberStyle::Date), "1900-03-01");
}

TEST(SheetValue, TellsTimesUnderADayAsTimes)
{
    EXPECT_EQ(number("0.5", NumberStyle::Time), "12:00:00");
    EXPECT_EQ(number("0.999988425925926", NumberStyle::Time), "23:59:59");
    EXPECT_EQ(kindOfNumber("0.5", NumberStyle::Time), CellKind::Text);
    EXPECT_EQ(number("1.5", NumberStyle::Duration), "36:00:00");
}

TEST(SheetValue, LeavesNumbersThatAreNoDaysAsNumbers)
{
    EXPECT_EQ(number("-1", NumberStyle::Date), "-1");
    EXPECT_EQ(number("2958466", NumberStyle::Date), "2958466");
    EXPECT_EQ(number("2958465", NumberStyle::Date), "9999-12-31");
    EXPECT_EQ(kindOfNumber("2958466", NumberStyle::Date), CellKind::Number);
}

struct FormatCase {
    const char *code;
    NumberStyle style;
};
class NumberFormat : public testing::TestWithParam<FormatCase> {};

TEST_P(NumberFormat, IsADateByItsLetters) { EXPECT_EQ(styleOfFormat(GetParam().code), GetParam().style); }

INSTANTIATE_TEST_SUITE_P(
    All, NumberFormat,
    testing::Values(
        FormatCase{"dd.mm.yyyy", NumberStyle::Date}, FormatCase{"[$-419]D MMMM YYYY;@", NumberStyle::Date},
        FormatCase{"mmm-yy", NumberStyle::Date}, FormatCase{"mmmm", NumberStyle::Date},
        FormatCase{"h:mm AM/PM", NumberStyle::Time}, FormatCase{"mm:ss", NumberStyle::Time},
        FormatCase{"[h]:mm:ss", NumberStyle::Duration}, FormatCase{"General", NumberStyle::Number},
        FormatCase{"0.00%", NumberStyle::Number}, FormatCase{"#,##0 \"days\"", NumberStyle::Number},
        FormatCase{"#,##0\\d", NumberStyle::Number}, FormatCase{"[Red]0.00", NumberStyle::Number},
        FormatCase{"0_d", NumberStyle::Number}, FormatCase{"#,##0.00 [$USD]", NumberStyle::Number},
        FormatCase{"0.00;[Red]-0.00;dd", NumberStyle::Number}, FormatCase{"", NumberStyle::Number},
        FormatCase{"[h", NumberStyle::Duration}, FormatCase{"\"", NumberStyle::Number}));

TEST(SheetValue, KnowsTheBuiltInFormatsOfDates)
{
    for (const int format : {14, 15, 16, 17, 22, 27, 31, 36, 50, 58})
        EXPECT_EQ(styleOfBuiltIn(format), NumberStyle::Date) << format;
    for (const int format : {18, 21, 45, 47})
        EXPECT_EQ(styleOfBuiltIn(format), NumberStyle::Time) << format;
    for (const int format : {0, 2, 9, 13, 23, 37, 44, 48, 49, 59})
        EXPECT_EQ(styleOfBuiltIn(format), NumberStyle::Number) << format;
    EXPECT_EQ(styleOfBuiltIn(46), NumberStyle::Duration);
}

TEST(SheetValue, WritesDatesOfXmlAsIso)
{
    EXPECT_EQ(iso("2024-05-17"), "2024-05-17");
    EXPECT_EQ(iso("2024-05-17T00:00:00.000"), "2024-05-17");
    EXPECT_EQ(iso("2024-05-17T19:58:03Z"), "2024-05-17 19:58:03");
    EXPECT_EQ(iso("1899-12-31T12:30:00.000"), "12:30:00");
    EXPECT_EQ(iso("17.05.2024"), "17.05.2024");
    EXPECT_EQ(iso("2024-05-17T1"), "2024-05-17T1");
}

TEST(SheetValue, WritesDurationsOfXmlAsTimes)
{
    EXPECT_EQ(duration("PT13H05M00S"), "13:05:00");
    EXPECT_EQ(duration("PT36H00M07.5S"), "36:00:07");
    for (const char *wrong : {"PT", "P1Y", "PT5", "PTH", "13:05"})
        EXPECT_EQ(duration(wrong), wrong);
}

TEST(SheetValue, UndoesExcelsEscapes)
{
    EXPECT_EQ(unescaped("a_x000D_b"), "a\rb");
    EXPECT_EQ(unescaped("_x005F_x000D_"), "_x000D_");
    EXPECT_EQ(unescaped("_xD83D__xDE00_"), "\xf0\x9f\x98\x80");
    for (const char *plain : {"_x", "_x12", "_xZZZZ_", "_x0000_", "_xD83D_ alone", "snake_x_case"})
        EXPECT_EQ(unescaped(plain), plain);
}

TEST(SheetValue, ReadsNamesOfCells)
{
    EXPECT_EQ(placeOfCell("A1"), (CellPlace{0, 0}));
    EXPECT_EQ(placeOfCell("xfd1048576"), (CellPlace{16383, 1048575}));
    for (const char *wrong : {"", "A", "1", "A0", "1A", "A1B", "$A$1", "A-1"})
        EXPECT_EQ(placeOfCell(wrong), std::nullopt) << wrong;
    EXPECT_GT(placeOfCell("ZZZZZZZZZZZZ1")->column, 16384);
}

} // namespace vekha::exchange
