// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbertext.h"

#include <array>
#include <charconv>
#include <cstring>
#include <random>

namespace vekha::exchange {

using Kind = NumberReading::Kind;

struct NumberCase {
    const char *text;
    DecimalMark mark;
    Kind kind;
    double value;
};

class NumberText : public testing::TestWithParam<NumberCase> {};

TEST_P(NumberText, IsReadAsWritten)
{
    const NumberReading reading = readNumber(GetParam().text, GetParam().mark);
    EXPECT_EQ(reading.kind, GetParam().kind) << GetParam().text;
    EXPECT_DOUBLE_EQ(reading.value, GetParam().value) << GetParam().text;
}

constexpr auto unknown = DecimalMark::Unknown;
constexpr auto point = DecimalMark::Point;
constexpr auto comma = DecimalMark::Comma;

INSTANTIATE_TEST_SUITE_P(
    Marks, NumberText,
    testing::Values(
        NumberCase{"0", unknown, Kind::Number, 0}, NumberCase{"-0", unknown, Kind::Number, 0},
        NumberCase{"12345", comma, Kind::Number, 12345}, NumberCase{"1234.5", point, Kind::Number, 1234.5},
        NumberCase{"1 234,5", unknown, Kind::Number, 1234.5},
        NumberCase{"1\xc2\xa0"
                   "654\xc2\xa0"
                   "810,00",
                   unknown, Kind::Number, 1654810},
        NumberCase{"1\xe2\x80\xaf"
                   "234,5",
                   unknown, Kind::Number, 1234.5},
        NumberCase{"1,356,884", unknown, Kind::Number, 1356884},
        NumberCase{"1.356.884,25", unknown, Kind::Number, 1356884.25},
        NumberCase{"1'234'567.8", unknown, Kind::Number, 1234567.8},
        NumberCase{"1\xe2\x80\x99"
                   "234",
                   unknown, Kind::Number, 1234},
        NumberCase{"0,125", unknown, Kind::Number, 0.125}, NumberCase{".5", unknown, Kind::Number, 0.5},
        NumberCase{"1,234", unknown, Kind::Ambiguous, 0}, NumberCase{"1.234", unknown, Kind::Ambiguous, 0},
        NumberCase{"1,234", comma, Kind::Number, 1.234}, NumberCase{"1,234", point, Kind::Number, 1234},
        NumberCase{"12,5", point, Kind::Bad, 0}, NumberCase{"12.5", comma, Kind::Bad, 0}));

INSTANTIATE_TEST_SUITE_P(Dressed, NumberText,
                         testing::Values(NumberCase{"15.3 %", unknown, Kind::Number, 0.153},
                                         NumberCase{"7%", unknown, Kind::Number, 0.07},
                                         NumberCase{"(1 234,50)", unknown, Kind::Number, -1234.5},
                                         NumberCase{"\xe2\x88\x92"
                                                    "5",
                                                    unknown, Kind::Number, -5},
                                         NumberCase{"-$5.25", unknown, Kind::Number, -5.25},
                                         NumberCase{"$ 1,200.00", unknown, Kind::Number, 1200},
                                         NumberCase{"1 200 ₽", unknown, Kind::Number, 1200},
                                         NumberCase{"99,90 руб.", unknown, Kind::Number, 99.9},
                                         NumberCase{"+3", unknown, Kind::Number, 3},
                                         NumberCase{" 42 ", unknown, Kind::Number, 42},
                                         NumberCase{"1.5e3", point, Kind::Number, 1500}));

INSTANTIATE_TEST_SUITE_P(
    NoFigures, NumberText,
    testing::Values(NumberCase{"", unknown, Kind::Missing, 0}, NumberCase{" --", unknown, Kind::Missing, 0},
                    NumberCase{"—", unknown, Kind::Missing, 0}, NumberCase{"н/д", unknown, Kind::Missing, 0},
                    NumberCase{"NULL", unknown, Kind::Missing, 0},
                    NumberCase{"n/a", unknown, Kind::Missing, 0}, NumberCase{"abc", unknown, Kind::Bad, 0},
                    NumberCase{"12 5", unknown, Kind::Bad, 0}, NumberCase{"1,23,456", unknown, Kind::Bad, 0},
                    NumberCase{"inf", unknown, Kind::Bad, 0}, NumberCase{"1e999", point, Kind::Bad, 0},
                    NumberCase{"< 10%", unknown, Kind::Missing, 0}, NumberCase{"--5", unknown, Kind::Bad, 0},
                    NumberCase{"5%%", unknown, Kind::Bad, 0}, NumberCase{"12.05.2024", unknown, Kind::Bad, 0},
                    NumberCase{"00:04:16", unknown, Kind::Bad, 0}, NumberCase{".", unknown, Kind::Bad, 0},
                    NumberCase{"1.2.3", unknown, Kind::Bad, 0}));

TEST(NumberTextRoundTrip, EveryDoubleComesBackFromItsShortestForm)
{
    std::mt19937_64 random(11);
    for (int i = 0; i < 20000; ++i) {
        const std::uint64_t bits = random();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        if (!(value - value == 0))
            continue; // inf and nan are no figures
        std::array<char, 32> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
        const NumberReading reading =
            readNumber({text.data(), size_t(end - text.data())}, DecimalMark::Point);
        ASSERT_EQ(reading.kind, Kind::Number) << text.data();
        ASSERT_EQ(reading.value, value) << text.data();
    }
}

} // namespace vekha::exchange
