// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/number_input.h"

#include <gtest/gtest.h>

using namespace vekha;
using namespace vekha::wording;
using vekha::metrics::Unit;

namespace {

struct Typed {
    const char *text;
    double russian;
    double english;
};

class Numbers : public testing::TestWithParam<Typed> {};

TEST_P(Numbers, AreReadInBothLanguages)
{
    const QString text = QString::fromUtf8(GetParam().text);
    const auto russian = parseNumber(text, Language::Russian);
    const auto english = parseNumber(text, Language::English);
    ASSERT_TRUE(russian) << GetParam().text;
    ASSERT_TRUE(english) << GetParam().text;
    EXPECT_DOUBLE_EQ(*russian, GetParam().russian) << GetParam().text;
    EXPECT_DOUBLE_EQ(*english, GetParam().english) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Written, Numbers,
    testing::Values(Typed{"1234", 1234, 1234}, Typed{"0", 0, 0}, Typed{"  42 ", 42, 42},
                    Typed{"12,5", 12.5, 12.5}, Typed{"12.5", 12.5, 12.5}, Typed{".5", 0.5, 0.5},
                    Typed{",5", 0.5, 0.5}, Typed{"12,", 12, 12}, Typed{"1,234", 1.234, 1234},
                    Typed{"1.234", 1.234, 1.234}, Typed{"0,125", 0.125, 0.125},
                    Typed{"12,3456", 12.3456, 12.3456}, Typed{"1234,567", 1234.567, 1234.567},
                    Typed{"1 234,5", 1234.5, 1234.5}, Typed{"1\u00a0234\u00a0567", 1234567, 1234567},
                    Typed{"1\u202f234,50", 1234.5, 1234.5}, Typed{"1'234.5", 1234.5, 1234.5},
                    Typed{"1 234,567", 1234.567, 1234.567}, Typed{"1,234.56", 1234.56, 1234.56},
                    Typed{"1.234,56", 1234.56, 1234.56}, Typed{"1,234,567", 1234567, 1234567},
                    Typed{"1.234.567", 1234567, 1234567}, Typed{"1,234,567.8", 1234567.8, 1234567.8}));
INSTANTIATE_TEST_SUITE_P(WithSignsAndUnits, Numbers,
                         testing::Values(Typed{"-5", -5, -5}, Typed{"\u22125", -5, -5}, Typed{"+5", 5, 5},
                                         Typed{"(1 234)", -1234, -1234}, Typed{"15,3 %", 0.153, 0.153},
                                         Typed{"15.3%", 0.153, 0.153}, Typed{"-2\u00a0%", -0.02, -0.02},
                                         Typed{"1 234,50 ₽", 1234.5, 1234.5},
                                         Typed{"₽1,234.50", 1234.5, 1234.5}, Typed{"$ 12", 12, 12},
                                         Typed{"-$12", -12, -12}, Typed{"$-12", -12, -12},
                                         Typed{"12 руб.", 12, 12}, Typed{"12р.", 12, 12},
                                         Typed{"(₽12)", -12, -12}));

TEST(NoNumbers, AreRefusedWithTheirText)
{
    for (const char *text :
         {"",     "  ",         "abc",      "1 41о", "1 41o",    "12,5,7",   "1.2.3", "1,234.567,8",
          "1 41", "12 34",      "1,23,456", "--5",   "(-5)",     "5-",       "-",     "–",
          "%",    "1e5",        "12 %%",    "0x10",  "1234 567", "1 2345",   ".",     ",",
          "1..2", "12.05.2024", "nan",      "inf",   "()",       "1 234 ,5", "٣"}) {
        for (const Language language : {Language::Russian, Language::English}) {
            const auto number = parseNumber(QString::fromUtf8(text), language);
            ASSERT_FALSE(number) << text << " was read as " << *number;
            EXPECT_EQ(number.error().code, ErrorCode::InvalidNumber);
            EXPECT_EQ(number.error().args, QStringList{QString::fromUtf8(text)});
        }
    }
}

TEST(MetricNumbers, OfPercentsAreInPercentWithOrWithoutTheSign)
{
    const auto read = [](const char *text, Unit unit) {
        return parseMetricNumber(QString::fromUtf8(text), Language::Russian, unit);
    };
    EXPECT_DOUBLE_EQ(read("15,3", Unit::Percent).value(), 0.153);
    EXPECT_DOUBLE_EQ(read("15,3 %", Unit::Percent).value(), 0.153);
    EXPECT_DOUBLE_EQ(read("2", Unit::Points).value(), 0.02);
    EXPECT_DOUBLE_EQ(read("15,3", Unit::Money).value(), 15.3);
    EXPECT_FALSE(read("15,3 %", Unit::Money)) << "15 % of what?";
}

TEST(MetricNumbers, OfSecondsAreClockTimesToo)
{
    const auto read = [](const char *text) {
        return parseMetricNumber(QString::fromUtf8(text), Language::English, Unit::Seconds);
    };
    EXPECT_DOUBLE_EQ(read("2:15").value(), 135);
    EXPECT_DOUBLE_EQ(read("1:02:15").value(), 3735);
    EXPECT_DOUBLE_EQ(read("135").value(), 135);
    EXPECT_FALSE(read("2:75"));
    EXPECT_FALSE(read("2:"));
    EXPECT_FALSE(read("1:2:3:4"));
}

} // namespace
