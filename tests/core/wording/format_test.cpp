// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/format.h"

#include "core/wording/number_input.h"

#include <gtest/gtest.h>

using namespace vekha;
using namespace vekha::wording;
using vekha::metrics::Metric;
using vekha::metrics::Unit;

namespace {

// In expectations below "_" stands for U+00A0, "~" for the minus U+2212: both would be invisible slips
// otherwise.
std::string marked(const QString &text)
{
    QString shown = text;
    shown.replace(QChar(u'\u00a0'), QChar(u'_')).replace(QChar(u'\u2212'), QChar(u'~'));
    return shown.toStdString();
}

Metric metric(Unit unit)
{
    Metric made;
    made.id = QStringLiteral("m");
    made.unit = unit;
    return made;
}

Metric fine()
{
    Metric made = metric(Unit::Percent);
    made.fineDecimals = true;
    return made;
}

Metric whole()
{
    Metric made = metric(Unit::Percent);
    made.wholePercent = true;
    return made;
}

const Format ru(Language::Russian);
const Format en(Language::English);

TEST(Numbers, HaveTheMarksOfTheLanguage)
{
    EXPECT_EQ(marked(ru.number(1234567.8, 1)), "1_234_567,8");
    EXPECT_EQ(marked(en.number(1234567.8, 1)), "1,234,567.8");
    EXPECT_EQ(marked(ru.number(-1234)), "~1_234");
    EXPECT_EQ(marked(en.number(999)), "999");
    EXPECT_EQ(marked(en.number(999.6)), "1,000");
    EXPECT_EQ(marked(en.number(0.05, 2)), "0.05");
}

TEST(Numbers, ThatRoundToZeroHaveNoSign)
{
    EXPECT_EQ(marked(en.number(-0.04, 1)), "0.0");
    EXPECT_EQ(marked(en.number(-0.0)), "0");
    EXPECT_EQ(marked(en.signedNumber(0.04, 1)), "0.0");
    EXPECT_EQ(marked(en.signedNumber(5)), "+5");
    EXPECT_EQ(marked(en.signedNumber(-5)), "~5");
    EXPECT_EQ(marked(en.percent(-0.0001)), "0.0%");
}

TEST(Numbers, ThatAreNoneAreAnEnDash)
{
    EXPECT_EQ(Format::missing(), QStringLiteral("\u2013"));
    EXPECT_EQ(en.number(std::numeric_limits<double>::quiet_NaN()), Format::missing());
    EXPECT_EQ(ru.money(std::numeric_limits<double>::infinity()), Format::missing());
    EXPECT_EQ(ru.metricValue(metric(Unit::Money), std::nullopt), Format::missing());
}

TEST(Numbers, TrimNeedlessZeros)
{
    EXPECT_EQ(marked(en.trimmedNumber(12.50, 0, 2)), "12.5");
    EXPECT_EQ(marked(en.trimmedNumber(12, 0, 2)), "12");
    EXPECT_EQ(marked(ru.trimmedNumber(1200, 0, 2)), "1_200");
    EXPECT_EQ(marked(ru.trimmedNumber(12, 1, 3)), "12,0");
}

TEST(Money, StandsWithItsSign)
{
    EXPECT_EQ(marked(ru.money(1234567)), "1_234_567_₽");
    EXPECT_EQ(marked(en.money(1234567)), "₽1,234,567");
    EXPECT_EQ(marked(en.money(-1234.5, 2)), "~₽1,234.50");
    EXPECT_EQ(marked(ru.money(-0.4)), "0_₽");
}

TEST(Money, OfEveryKnownCurrency)
{
    const struct {
        const char *code;
        const char *russian;
        const char *english;
    } cases[] = {
        {"RUB", "1_234_₽", "₽1,234"},  {"USD", "1_234_$", "$1,234"},    {"EUR", "1_234_€", "€1,234"},
        {"KZT", "1_234_₸", "₸1,234"},      {"BYN", "1_234_Br", "Br_1,234"}, {"UAH", "1_234_₴", "₴1,234"},
        {"GBP", "1_234_£", "£1,234"},      {"CNY", "1_234_¥", "¥1,234"},    {"TRY", "1_234_₺", "₺1,234"},
        {"GEL", "1_234_₾", "₾1,234"},  {"AMD", "1_234_֏", "֏1,234"},    {"UZS", "1_234_сум", "UZS_1,234"},
        {"SEK", "1_234_SEK", "SEK_1,234"},
    };
    for (const auto &c : cases) {
        const QString code = QString::fromLatin1(c.code);
        EXPECT_EQ(marked(Format(Language::Russian, code).money(1234)), c.russian);
        EXPECT_EQ(marked(Format(Language::English, code).money(1234)), c.english);
    }
}

TEST(ShortMoney, HasOneUnitAndOneDigit)
{
    const struct {
        double value;
        const char *russian;
        const char *english;
    } cases[] = {
        {13'245'678, "13,2_млн_₽", "₽13.2M"},
        {1'000'000, "1,0_млн_₽", "₽1.0M"},
        {642'400, "642_тыс._₽", "₽642K"},
        {999'600, "1,0_млн_₽", "₽1.0M"}, // never "1 000 тыс."
        {100'000, "100_тыс._₽", "₽100K"},
        {99'999, "99_999_₽", "₽99,999"},
        {4'529, "4_529_₽", "₽4,529"},
        {123'456'789, "123_млн_₽", "₽123M"},
        {999'700'000, "1,0_млрд_₽", "₽1.0B"},
        {2'340'000'000, "2,3_млрд_₽", "₽2.3B"},
        {5e12, "5,0_трлн_₽", "₽5.0T"},
        {-13'245'678, "~13,2_млн_₽", "~₽13.2M"},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(marked(ru.shortMoney(c.value)), c.russian);
        EXPECT_EQ(marked(en.shortMoney(c.value)), c.english);
    }
    EXPECT_EQ(marked(Format(Language::Russian, QStringLiteral("USD")).shortMoney(1.5e6)), "1,5_млн_$");
    EXPECT_EQ(marked(Format(Language::English, QStringLiteral("SEK")).shortMoney(1.5e6)), "SEK_1.5M");
    EXPECT_EQ(marked(ru.shortNumber(13'245'678)), "13,2_млн");
}

TEST(Percents, HaveASpaceInRussianOnly)
{
    EXPECT_EQ(marked(ru.percent(0.084)), "8,4_%");
    EXPECT_EQ(marked(en.percent(0.084)), "8.4%");
    EXPECT_EQ(marked(en.percent(0.153)), "15.3%");
    EXPECT_EQ(marked(ru.signedPercent(-0.026)), "~2,6_%");
    EXPECT_EQ(marked(ru.points(0.005)), "+0,5_п._п.");
    EXPECT_EQ(marked(en.points(-0.001)), "~0.1_pp");
    // What is not nothing does not read as nothing; a rounding error is nothing.
    EXPECT_EQ(marked(en.points(0.0004)), "+0.04_pp");
    EXPECT_EQ(marked(ru.points(-0.000038)), "~0,004_п._п.");
    EXPECT_EQ(marked(en.points(1e-9)), "0.0_pp");
    EXPECT_EQ(marked(en.points(0)), "0.0_pp");
    EXPECT_EQ(marked(en.signedPercent(0.0004)), "+0.04%");
    EXPECT_EQ(marked(ru.signedPercent(-0.003, 0)), "~0,3_%");
    EXPECT_EQ(marked(en.signedPercent(1e-9, 0)), "0%");
}

TEST(Durations, AreClockTimesAndWords)
{
    EXPECT_EQ(marked(en.duration(135)), "2:15");
    EXPECT_EQ(marked(en.duration(5)), "0:05");
    EXPECT_EQ(marked(en.duration(3735)), "1:02:15");
    EXPECT_EQ(marked(ru.durationInWords(135)), "2_мин 15_с");
    EXPECT_EQ(marked(en.durationInWords(7205)), "2_h 5_s");
    EXPECT_EQ(marked(ru.durationInWords(0)), "0_с");
    EXPECT_EQ(marked(en.duration(59.7)), "1:00");
}

TEST(MetricValues, OfMoneyShowCentsWhileTheyMatter)
{
    const Metric money = metric(Unit::Money);
    EXPECT_EQ(marked(ru.metricValue(money, 24.71)), "24,71_₽");
    EXPECT_EQ(marked(ru.metricValue(money, 943.4)), "943_₽");
    EXPECT_EQ(marked(en.metricValue(money, 99.999)), "₽100");
    EXPECT_EQ(marked(en.metricValue(money, 0)), "₽0");
    EXPECT_EQ(marked(ru.metricValue(money, 24.71, Style::Cell)), "24,71");
    EXPECT_EQ(marked(ru.metricValue(money, 13'245'678.9, Style::Short)), "13,2_млн_₽");
    EXPECT_EQ(marked(ru.metricValue(money, 995.4, Style::Short)), "995_₽");
    EXPECT_EQ(marked(ru.metricValue(money, 13'245'678.9, Style::Exact)), "13_245_678,90_₽");
    EXPECT_EQ(marked(ru.metricValue(money, 13'245'678, Style::Exact)), "13_245_678_₽");
    EXPECT_EQ(marked(en.metricValue(money, -500, Style::Full)), "~₽500");
}

TEST(MetricValues, OfPercentsFollowTheMetric)
{
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Percent), 0.0912)), "9,1_%");
    EXPECT_EQ(marked(ru.metricValue(fine(), 0.009)), "0,90_%");
    EXPECT_EQ(marked(en.metricValue(fine(), 0.0999)), "9.99%");
    EXPECT_EQ(marked(en.metricValue(fine(), 0.09996)), "10.0%");
    EXPECT_EQ(marked(en.metricValue(fine(), 0.153)), "15.3%");
    EXPECT_EQ(marked(ru.metricValue(whole(), 12.05)), "1_205_%");
    EXPECT_EQ(marked(en.metricValue(whole(), -0.27)), "~27%");
    EXPECT_EQ(marked(en.metricValue(fine(), 0.009, Style::Cell)), "0.90%");
    EXPECT_EQ(marked(en.metricValue(fine(), 0.009, Style::Bare)), "0.90");
    EXPECT_EQ(marked(en.metricValue(fine(), 0.00912345, Style::Exact)), "0.9123%");
    EXPECT_EQ(marked(ru.metricValue(whole(), 3.6349, Style::Exact)), "363,49_%");
}

TEST(MetricValues, OfOtherUnits)
{
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Count), 2858)), "2_858");
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Count), 12.43)), "12,4");
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Count), 1106.43)), "1_106");
    EXPECT_EQ(marked(en.metricValue(metric(Unit::Count), 1106.43, Style::Exact)), "1,106.43");
    EXPECT_EQ(marked(en.metricValue(metric(Unit::Count), 8'905'000, Style::Short)), "8.9M");
    EXPECT_EQ(marked(en.metricValue(metric(Unit::Ratio), 3.456)), "3.46");
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Score), 71.26)), "71,3");
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Days), 12.5)), "12,5_дн.");
    EXPECT_EQ(marked(en.metricValue(metric(Unit::Days), 1)), "1_day");
    EXPECT_EQ(marked(en.metricValue(metric(Unit::Days), 12)), "12_days");
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Months), 3.24)), "3,2_мес.");
    EXPECT_EQ(marked(en.metricValue(metric(Unit::Months), 3.24, Style::Cell)), "3.2");
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Seconds), 135)), "2:15");
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Seconds), 135, Style::Exact)), "2_мин 15_с");
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Seconds), 7'200'000, Style::Short)), "2_000_ч");
    EXPECT_EQ(marked(ru.metricValue(metric(Unit::Points), 0.005)), "+0,5_п._п.");
    EXPECT_EQ(marked(en.metricValue(metric(Unit::Points), -0.02)), "~2.0_pp");
}

TEST(Changes, AreRelativeOrInPoints)
{
    EXPECT_EQ(marked(ru.change(metric(Unit::Money), 100, 108.4)), "+8,4_%");
    EXPECT_EQ(marked(en.change(metric(Unit::Count), 200, 100)), "~50.0%");
    EXPECT_EQ(marked(en.change(metric(Unit::Money), -100, -50)), "+50.0%"); // a smaller loss
    EXPECT_EQ(marked(ru.change(fine(), 0.010, 0.009)), "~0,10_п._п.");      // 1,00 % and 0,90 %
    EXPECT_EQ(marked(en.change(fine(), 0.0213, 0.0219)), "+0.06_pp");
    EXPECT_EQ(marked(en.change(fine(), 0.0983, 0.1021)), "+0.4_pp"); // 9.83 % and 10.2 %
    EXPECT_EQ(marked(en.signedValue(fine(), 0.0005)), "+0.05_pp");
    EXPECT_EQ(marked(ru.change(fine(), 0.0090, 0.0092)), "+0,02_п._п.");
    EXPECT_EQ(marked(en.change(fine(), 0.0012, 0.0019)), "+0.07_pp");
    EXPECT_EQ(marked(en.change(fine(), 0.0012, 0.0032)), "+0.20_pp");
    EXPECT_EQ(marked(en.change(fine(), 0.0012, 0.001204)), "0.00_pp");
    EXPECT_EQ(marked(en.change(metric(Unit::Percent), 0.0012, 0.0014)), "0.0_pp");
    EXPECT_EQ(marked(en.change(metric(Unit::Money), 1e6, 1.0003e6)), "0.0%")
        << "too small for the digits there are: no change";
    EXPECT_EQ(marked(ru.change(metric(Unit::Count), 25'000, 24'999)), "0,0_%");
    EXPECT_EQ(marked(en.change(whole(), 3.506, 3.63)), "+12.4_pp");
    EXPECT_EQ(marked(en.change(metric(Unit::Count), 100, 100)), "0.0%");
    EXPECT_EQ(marked(en.change(metric(Unit::Count), 1, 20)), "+1,900%");
    EXPECT_EQ(en.change(metric(Unit::Count), 0, 5), Format::missing());
    EXPECT_EQ(en.change(metric(Unit::Count), std::nullopt, 5), Format::missing());
    EXPECT_EQ(en.change(metric(Unit::Percent), 0.1, std::nullopt), Format::missing());
}

TEST(SignedValues, KeepTheUnit)
{
    EXPECT_EQ(marked(ru.signedValue(metric(Unit::Money), 267)), "+267_₽");
    EXPECT_EQ(marked(en.signedValue(metric(Unit::Money), -1'500'000, Style::Short)), "~₽1.5M");
    EXPECT_EQ(marked(en.signedValue(metric(Unit::Percent), 0.124)), "+12.4_pp");
    EXPECT_EQ(marked(en.signedValue(metric(Unit::Ratio), 0.004)), "+0.004");
    EXPECT_EQ(marked(en.signedValue(metric(Unit::Money), -0.003)), "~₽0.003");
    EXPECT_EQ(marked(ru.signedValue(metric(Unit::Money), 0.003, Style::Cell)), "+0,003");
    EXPECT_EQ(marked(ru.signedValue(metric(Unit::Seconds), 0.3)), "+0,3_с");
    EXPECT_EQ(marked(en.signedValue(metric(Unit::Days), 0.04)), "+0.04_days");
    EXPECT_EQ(marked(en.signedValue(metric(Unit::Ratio), 1e-12)), "0.00");
    EXPECT_EQ(marked(en.signedValue(metric(Unit::Count), 0)), "0");
}

TEST(Attainment, IsNeverRoundedOverAThreshold)
{
    EXPECT_EQ(marked(en.attainment(0.9996)), "99.9%");
    EXPECT_EQ(marked(en.attainment(0.99949)), "99.9%");
    EXPECT_EQ(marked(en.attainment(1.0)), "100.0%");
    EXPECT_EQ(marked(en.attainment(0.8996)), "89.9%");
    EXPECT_EQ(marked(en.attainment(0.9)), "90.0%");
    EXPECT_EQ(marked(ru.attainment(1.0704)), "107,0_%");
    EXPECT_EQ(marked(ru.attainment(-0.25)), "~25,0_%");
    EXPECT_EQ(marked(en.attainment(0.9496, 0.95)), "94.9%");
    EXPECT_EQ(en.attainment(std::nullopt), Format::missing());
    EXPECT_EQ(marked(ru.gaugePercent(0.996)), "99_%");
    EXPECT_EQ(marked(ru.gaugePercent(0.8951)), "89_%");
    EXPECT_EQ(marked(ru.gaugePercent(0.9)), "90_%");
    EXPECT_EQ(marked(en.gaugePercent(1.004)), "100%");
    EXPECT_EQ(marked(en.gaugePercent(0.767)), "77%");
    EXPECT_EQ(marked(en.gaugePercent(0.29, 0.29)), "29%");
}

TEST(Rows, ShareOneUnit)
{
    const Metric money = metric(Unit::Money);
    const Scale russian = ru.scaleFor(money, 13'245'678);
    EXPECT_EQ(marked(ru.nameWithUnit(QStringLiteral("Выручка"), money, russian)),
              "Выручка, млн_₽");
    EXPECT_EQ(marked(ru.scaledValue(money, 13'245'678, russian)), "13,2");
    EXPECT_EQ(marked(ru.scaledValue(money, 4'862'000, russian)), "4,86");
    EXPECT_EQ(marked(ru.scaledValue(money, 0, russian)), "0");
    EXPECT_EQ(marked(en.nameWithUnit(QStringLiteral("Revenue"), money, en.scaleFor(money, 2e6))),
              "Revenue, ₽M");
    EXPECT_EQ(marked(en.nameWithUnit(QStringLiteral("Revenue"), money, en.scaleFor(money, 2e9))),
              "Revenue, ₽B");
    EXPECT_EQ(marked(ru.nameWithUnit(QStringLiteral("CPC"), money)), "CPC, ₽");
    EXPECT_EQ(marked(ru.scaledValue(money, 943.2, ru.scaleFor(money, 5000))), "943");
    EXPECT_EQ(marked(ru.nameWithUnit(QStringLiteral("Лиды"), metric(Unit::Count))), "Лиды");
    EXPECT_EQ(marked(ru.nameWithUnit(QStringLiteral("Срок"), metric(Unit::Days))), "Срок, дн.");
    EXPECT_EQ(en.scaleFor(fine(), 2e6).divisor, 1);
    EXPECT_EQ(ru.scaledValue(money, std::nullopt, russian), Format::missing());
}

TEST(AxisLabels, ShareUnitAndDecimals)
{
    const Metric money = metric(Unit::Money);
    EXPECT_EQ(marked(ru.axisLabel(money, 5200, 200, 5200)), "5_200");
    EXPECT_EQ(marked(ru.axisLabel(money, 5200, 200, 5200, true)), "5_200_₽");
    EXPECT_EQ(marked(ru.axisLabel(money, 500'000, 500'000, 2e6)), "0,5_млн");
    EXPECT_EQ(marked(en.axisLabel(money, 2e6, 500'000, 2e6, true)), "₽2.0M");
    EXPECT_EQ(marked(en.axisLabel(money, 0, 500'000, 2e6)), "0");
    EXPECT_EQ(marked(ru.axisLabel(metric(Unit::Ratio), 0, 0.5, 4)), "0");
    EXPECT_EQ(marked(ru.axisLabel(fine(), 0, 0.0025, 0.02)), "0_%");
    EXPECT_EQ(marked(en.axisLabel(money, -2e6, 1e6, 2e6)), "~2M");
    EXPECT_EQ(marked(ru.axisLabel(fine(), 0.0125, 0.0025, 0.02)), "1,25_%");
    EXPECT_EQ(marked(en.axisLabel(fine(), 0.1, 0.05, 0.2)), "10%");
    EXPECT_EQ(marked(en.axisLabel(metric(Unit::Seconds), 90, 30, 180)), "1:30");
    EXPECT_EQ(marked(en.axisLabel(metric(Unit::Ratio), 2.5, 0.5, 4)), "2.5");
}

TEST(EditTexts, AreReadBackExactly)
{
    EXPECT_EQ(marked(ru.editText(fine(), 0.153)), "15,3");
    EXPECT_EQ(marked(ru.editText(metric(Unit::Money), 1234567.89)), "1234567,89");
    EXPECT_EQ(marked(en.editText(metric(Unit::Count), -12)), "~12");
    EXPECT_EQ(marked(en.editText(metric(Unit::Count), 1e18)), "1000000000000000000");
    EXPECT_EQ(en.editText(metric(Unit::Count), std::nullopt), QString());
    for (const Format &format : {ru, en}) {
        for (const double value : {0.0, 0.1, 1.234, 12.5, 1234.0, 1234567.89, -0.005, 0.000001234, 99.999}) {
            const QString text = format.editText(metric(Unit::Money), value);
            const auto read = parseMetricNumber(text, format.language(), Unit::Money);
            ASSERT_TRUE(read) << text.toStdString();
            EXPECT_DOUBLE_EQ(*read, value) << text.toStdString();
        }
    }
}

} // namespace
