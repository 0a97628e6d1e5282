// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect.h"

#include "core/exchange/proposal.h"
#include "tests/core/exchange/memorysink.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace vekha::exchange {

TEST(Inspect, ReadsEveryFixtureAsItsDescriptionSays)
{
    const QDir folder(QStringLiteral(VEKHA_TEST_DATA "/csv"));
    const QStringList names = folder.entryList({QStringLiteral("*.csv")});
    ASSERT_FALSE(names.isEmpty());
    for (const QString &name : names) {
        SCOPED_TRACE(name.toStdString());
        QFile file(folder.filePath(name.chopped(4) + QStringLiteral(".json")));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        const auto table = inspect(folder.filePath(name));
        ASSERT_TRUE(table);
        EXPECT_EQ(table->form.delimiter, expected[u"delimiter"].toString().at(0).toLatin1());
        EXPECT_EQ(table->headerLine, expected[u"header_row"].toInt());
        QStringList types;
        for (const Column &column : table->columns)
            types += column.type;
        EXPECT_EQ(types.join(u' '), expected[u"types"].toString());
        const Mapping mapping = proposeMapping(*table, metrics::MetricCatalog::builtIn());
        EXPECT_EQ(usesOf(mapping, int(table->columns.size())).join(u' '), expected[u"uses"].toString());
        EXPECT_EQ(layoutOf(mapping), expected[u"layout"].toString());
    }
}

TEST(Inspect, TellsWhatMustBeAsked)
{
    const TextFile doubtful("date,cost\n03/04/2024,5\n04/05/2024,6\n");
    EXPECT_TRUE(inspect(doubtful.path())->columns[0].ambiguous);
    const TextFile clear("date,cost\n03/04/2024,5\n04/25/2024,6\n");
    EXPECT_EQ(inspect(clear.path())->columns[0].dateOrder, DateOrder::MonthFirst);
    const TextFile numbers("date;cost\n2024-01-01;1,234\n2024-01-02;5,678\n");
    EXPECT_TRUE(inspect(numbers.path())->columns[1].ambiguous);
}

TEST(Inspect, AnImpossibleDateIsAMisprintInAColumnOfDates)
{
    const auto typeOf = [](const QByteArray &text) {
        return inspect(TextFile(text).path())->columns[0].type;
    };
    EXPECT_EQ(typeOf("Дата;Расходы\n01.02.2026;100\n31.02.2026;500\n"), u"date");
    EXPECT_EQ(typeOf("Дата;Расходы\n31.02.2026;500\n"), u"date");
    EXPECT_EQ(typeOf("Дата;Расходы\n01.02.2026;1\n30.02.2026;5\n31.02.2026;7\n"), u"date");
    EXPECT_EQ(typeOf("When,Spend\n2026-02-01,100\n2026-02-31,500\n"), u"date");
    EXPECT_EQ(typeOf("Date,Spend\n02/01/2026,100\n02/31/2026,500\n"), u"date");
    // Numbers of contracts and telephones are none, though one of them may look like a date.
    EXPECT_EQ(typeOf("Договор;Сумма\n2026-14-31;5\n2026-15-77;5\n2026-02-03;5\n"), u"text");
    EXPECT_EQ(typeOf("Телефон;Сумма\n12-34-56;5\n77-88-99;5\n10-11-12;5\n"), u"text");
}

TEST(Inspect, LooksThroughALongFileForTheEvidence)
{
    QByteArray text = "date,cost\n";
    for (int i = 0; i < 40000; ++i)
        text += "03/04/2024,1\n";
    const TextFile file(text + "03/25/2024,1\n");
    const auto table = inspect(file.path());
    EXPECT_EQ(table->columns[0].dateOrder, DateOrder::MonthFirst);
    EXPECT_FALSE(table->columns[0].ambiguous);
    EXPECT_FALSE(table->wholeFile);
    EXPECT_EQ(table->rows.size(), size_t(previewRows));
}

TEST(Inspect, FindsAnEncodingThatShowsOnlyFarDown)
{
    QByteArray text = "date;source;cost\n";
    for (int i = 0; i < 40000; ++i)
        text += "2024-01-01;vk;1\n";
    const TextFile file(text + "2024-01-01;\xd0\xe5\xea\xeb\xe0\xec\xe0;1\n"); // Реклама in Windows-1251
    EXPECT_EQ(inspect(file.path())->form.encoding, Encoding::Windows1251);
}

TEST(Inspect, SaysWhyAFileCannotBeRead)
{
    EXPECT_EQ(inspect(QStringLiteral("/nowhere/at/all.csv")).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(inspect(QStringLiteral("/tmp")).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(inspect(TextFile("").path()).error().code, ErrorCode::EmptyFile);
    EXPECT_EQ(inspect(TextFile("\n\n").path()).error().code, ErrorCode::EmptyFile);
    EXPECT_EQ(inspect(TextFile("a,b\n1,\"2\n").path()).error().code, ErrorCode::UnclosedQuote);
}

} // namespace vekha::exchange
