// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errors.h"

#include "core/wording/sentence.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace vekha;
using namespace vekha::wording;

namespace {

constexpr int lastCode = static_cast<int>(ErrorCode::UnsupportedFormat);

Error error(ErrorCode code, QStringList args = {})
{
    Error made;
    made.code = code;
    made.args = std::move(args);
    return made;
}

TEST(ErrorSentences, LeaveNoPlaceOpenWhateverArgumentsCome)
{
    QSet<QString> sentences;
    for (int code = 0; code <= lastCode; ++code) {
        const auto errorCode = static_cast<ErrorCode>(code);
        for (const QStringList &args : {QStringList{}, QStringList{QStringLiteral("7")},
                                        QStringList{QStringLiteral("7"), QStringLiteral("b"),
                                                    QStringLiteral("c"), QStringLiteral("d")}}) {
            const QString text = sentence(error(errorCode, args));
            EXPECT_FALSE(text.isEmpty()) << code;
            EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
            EXPECT_FALSE(text.contains(u'<')) << text.toStdString();
            sentences.insert(text);
        }
    }
    EXPECT_GT(sentences.size(), lastCode) << "each code has a sentence of its own";
}

TEST(ErrorSentences, TellThePlaceInAFile)
{
    Error bad = error(ErrorCode::InvalidDate, {QStringLiteral("31.02.2024")});
    EXPECT_EQ(sentence(bad).toStdString(), "“31.02.2024” – there is no such date.");
    bad.row = 57;
    EXPECT_EQ(sentence(bad).toStdString(), "Line 57: “31.02.2024” – there is no such date.");
    bad.column = QStringLiteral("Дата");
    EXPECT_EQ(sentence(bad).toStdString(), "Line 57, column “Дата”: “31.02.2024” – there is no such date.");
    EXPECT_EQ(sentenceWithoutPlace(bad).toStdString(), "“31.02.2024” – there is no such date.");
    bad.row = 0;
    EXPECT_EQ(sentence(bad).toStdString(), "Column “Дата”: “31.02.2024” – there is no such date.");
    EXPECT_EQ(sentence(error(ErrorCode::InvalidDate, {QStringLiteral("soon")})).toStdString(),
              "“soon” is not a date.");
    const auto rows = error(ErrorCode::BadRows, {QStringLiteral("1"), QStringLiteral("31.02.2024"),
                                                 QString::number(int(ErrorCode::InvalidDate))});
    EXPECT_TRUE(sentence(rows).endsWith(QStringLiteral("“31.02.2024” – there is no such date.")));
}

TEST(ErrorSentences, KeepPercentSignsOfArguments)
{
    const QString text =
        sentence(error(ErrorCode::InUse, {QStringLiteral("%2 off"), QStringLiteral("x %1")}));
    EXPECT_EQ(text.toStdString(), "“%2 off” cannot be removed, because it is used by: x %1.");
}

TEST(ErrorSentences, ShowACircleAsAChainAndColumnsAsAList)
{
    const QStringList circle{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")};
    EXPECT_EQ(sentence(error(ErrorCode::FormulaCircle, circle)).toStdString(),
              "The formula would need its own result: a → b → a.");
    const QStringList columns{QStringLiteral("x"), QStringLiteral("date"), QStringLiteral("spend")};
    EXPECT_EQ(sentence(error(ErrorCode::UnknownColumn, columns)).toStdString(),
              "There is no column “x”. The table has: date, spend.");
}

TEST(ErrorSentences, NameWhatTheErrorCarriesByIdAndCode)
{
    Channel direct;
    direct.id = ChannelId{7};
    direct.name = {QStringLiteral("Yandex Direct"), QStringLiteral("Яндекс Директ")};
    const NameBook names(metrics::MetricCatalog::builtIn(), {direct}, {}, Language::English);
    const PeriodNames periods(Language::English);
    const auto worded = [&](ErrorCode code, const QStringList &args) {
        return sentence(error(code, args), names, periods).toStdString();
    };
    EXPECT_EQ(worded(ErrorCode::PeriodsOverlap, {QStringLiteral("clicks"), QStringLiteral("7"),
                                                 QStringLiteral("2024-05"), QStringLiteral("2024-Q2")}),
              "“Clicks” of Yandex Direct for May\u00a02024 overlaps the stored figure for Q2\u00a02024. "
              "Nothing was "
              "stored: a figure is kept either for the whole or for its parts.");
    EXPECT_EQ(worded(ErrorCode::NotAnInput, {QStringLiteral("roas")}),
              "“ROAS” is computed from other figures and cannot be entered. Enter what it is computed from.");
    EXPECT_EQ(worded(ErrorCode::InUse, {QStringLiteral("clicks"), QStringLiteral("leads, own_kpi")}),
              "“Clicks” cannot be removed, because it is used by: Leads, own_kpi.");
    EXPECT_EQ(worded(ErrorCode::TargetNotForKind, {QStringLiteral("day")}),
              "A target cannot be given this way: day.");
    EXPECT_EQ(worded(ErrorCode::EmptyFile, {QStringLiteral("clicks")}), "The file “clicks” is empty.")
        << "a file may be called like a metric";
}

TEST(ErrorSentences, SayOfFiguresThatTheyKeepTheirInput)
{
    EXPECT_EQ(
        sentence(error(ErrorCode::InUse, {QStringLiteral("spend"), QStringLiteral("spend")})).toStdString(),
        "“spend” has figures stored, so it cannot be removed or get a formula.");
}

TEST(Filled, PutsAllArgumentsAtOnce)
{
    EXPECT_EQ(filled(QStringLiteral("%2 and %1, 100 %"), {QStringLiteral("%2"), QStringLiteral("b")}),
              QStringLiteral("b and %2, 100 %"));
    EXPECT_EQ(filled(QStringLiteral("a%3b"), {}), QStringLiteral("ab"));
}

} // namespace
