// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrytext.h"

#include "ui/common/textblock.h"

#include <gtest/gtest.h>

using namespace vekha;
using namespace vekha::ui;
using exchange::DecimalMark;
using metrics::Unit;

namespace {

std::optional<double> read(const char16_t *text, Language language = Language::Russian,
                           Unit unit = Unit::Money)
{
    const EntryText entry = readEntry(QString::fromUtf16(text), language, unit);
    return entry.isWrong() ? std::nullopt : entry.value;
}

EntryText wrong(const char16_t *text, Unit unit = Unit::Count)
{
    return readEntry(QString::fromUtf16(text), Language::Russian, unit);
}

} // namespace

TEST(EntryText, ReadsNumbersWithEitherMark)
{
    EXPECT_EQ(read(u"1 234,5"), 1234.5);
    EXPECT_EQ(read(u"1234.5"), 1234.5);
    EXPECT_EQ(read(u"1\u00a0234\u00a0\u20bd"), 1234);
    EXPECT_EQ(read(u"1,234", Language::English), 1234);
    EXPECT_EQ(read(u"1,234", Language::Russian), 1.234);
    EXPECT_EQ(read(u"15,3 %", Language::Russian, Unit::Percent), 0.153);
}

TEST(EntryText, ReadsAmountsWithAWordForTheirSize)
{
    EXPECT_EQ(read(u"1,5 тыс"), 1500);
    EXPECT_EQ(read(u"1,5 тыс. ₽"), 1500);
    EXPECT_EQ(read(u"2 млн"), 2000000);
    EXPECT_EQ(read(u"-3 млрд", Language::Russian, Unit::Count), -3e9);
    EXPECT_EQ(read(u"1.5k", Language::English), 1500);
    EXPECT_EQ(read(u"$2M", Language::English), 2000000);
    EXPECT_EQ(read(u"1,250k", Language::English), 1250000) << "a thousand and more, as without the word";
    EXPECT_EQ(read(u"1,250 тыс", Language::Russian), 1250);
    EXPECT_EQ(read(u"1,23456k", Language::Russian), 1234.56);
    EXPECT_EQ(read(u"=1,2 млн+300 тыс"), 1500000);
    EXPECT_TRUE(wrong(u"5 м", Unit::Seconds).isWrong()) << "five minutes, or what?";
    EXPECT_TRUE(wrong(u"10 мест").isWrong());
}

TEST(EntryText, CalculatesAfterAnEqualsSign)
{
    EXPECT_EQ(read(u"=1200+350"), 1550);
    EXPECT_EQ(read(u"= 1 200,5 * 2 - (1 + 0.5) / 3"), 2400.5);
    EXPECT_EQ(read(u"=-5+8"), 3);
    EXPECT_EQ(read(u"=1,200+350", Language::English), 1550);
    EXPECT_EQ(wrong(u"=1/0").fault, EntryFault::DivisionByZero);
    EXPECT_EQ(wrong(u"=SUM(1)").fault, EntryFault::BadFormula);
    EXPECT_EQ(wrong(u"=(1+2").fault, EntryFault::BadFormula);
    EXPECT_EQ(wrong(u"=").fault, EntryFault::BadFormula);
    EXPECT_EQ(readEntry(u'=' + QString(100000, u'('), Language::English, Unit::Count).fault,
              EntryFault::BadFormula);
}

TEST(EntryText, ClearsWhereNothingIsMeant)
{
    for (const char16_t *text : {u"", u"  ", u"-", u"\u2014", u"\u043d/\u0434", u"n/a"})
        EXPECT_TRUE(wrong(text).clears()) << qPrintable(QString::fromUtf16(text));
}

TEST(EntryText, OffersWhatWasMeant)
{
    const EntryText letter = wrong(u"1 41\u043e");
    EXPECT_EQ(letter.fault, EntryFault::LetterForDigit);
    EXPECT_EQ(letter.culprit, QChar(u'\u043e'));
    EXPECT_EQ(letter.corrected, QStringLiteral("1 410"));
    EXPECT_EQ(wrong(u"l200").corrected, QStringLiteral("1200"));
    EXPECT_EQ(wrong(u"12\u044e5").corrected, QStringLiteral("12.5"));
    EXPECT_EQ(wrong(u"1 41").fault, EntryFault::Groups);
    EXPECT_EQ(wrong(u"1 41").corrected, QStringLiteral("141"));
    EXPECT_EQ(wrong(u"12,,5").fault, EntryFault::TwoMarks);
    EXPECT_EQ(wrong(u"12,,5").corrected, QStringLiteral("12,5"));
    EXPECT_EQ(wrong(u"5 %").fault, EntryFault::PercentSign);
    const EntryText word = wrong(u"many");
    EXPECT_EQ(word.fault, EntryFault::NotANumber);
    EXPECT_TRUE(word.corrected.isEmpty());
    EXPECT_FALSE(faultSentence(word).isEmpty());
}

TEST(PastedText, TheWholeBlockTellsItsDecimalMark)
{
    EXPECT_EQ(markOf({QStringLiteral("1,234"), QStringLiteral("0,5")}), DecimalMark::Comma);
    EXPECT_EQ(markOf({QStringLiteral("1,234"), QStringLiteral("2,345.5")}), DecimalMark::Point);
    EXPECT_EQ(markOf({QStringLiteral("12"), QStringLiteral("13")}), DecimalMark::Unknown);
    EXPECT_EQ(readPasted(QStringLiteral("1,234"), DecimalMark::Point, Language::Russian, Unit::Money).value,
              1234);
    EXPECT_EQ(readPasted(QStringLiteral("1,234"), DecimalMark::Comma, Language::English, Unit::Money).value,
              1.234);
    EXPECT_EQ(readPasted(QStringLiteral("8,4 %"), DecimalMark::Comma, Language::English, Unit::Percent).value,
              0.084);
    EXPECT_TRUE(
        readPasted(QStringLiteral("many"), DecimalMark::Comma, Language::English, Unit::Money).isWrong());
}

TEST(PastedText, ReadsWhatSpreadsheetsCopy)
{
    EXPECT_EQ(blockFromText(QStringLiteral("1\t2\r\n3\t\r\n")),
              (TextBlock{{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3"), QString()}}));
    EXPECT_EQ(blockFromText(QStringLiteral("\"a \"\"b\"\"\nc\"\t5")),
              (TextBlock{{QStringLiteral("a \"b\"\nc"), QStringLiteral("5")}}));
    EXPECT_EQ(textFromBlock({{QStringLiteral("a\tb"), QStringLiteral("1")}}), QStringLiteral("a b\t1\n"));
}
