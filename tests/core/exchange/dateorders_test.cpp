// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dateorders.h"
#include "core/exchange/inspect.h"
#include "core/exchange/profile.h"
#include "core/exchange/proposal.h"

#include <gtest/gtest.h>

namespace vekha::exchange {

namespace {

using Orders = std::vector<DateOrder>;

TablePreview tableOf(const QByteArray &dates)
{
    TableSource source;
    source.bytes = "date,cost\n" + dates;
    source.name = QStringLiteral("dates");
    return inspect(source).value_or(TablePreview());
}

/// 2024-11-06 for a cell of the first column, read in that order; what kind it is where it is no date.
QString readAs(DateOrder order, const TablePreview &table, std::string_view cell)
{
    const DateReading reading = readDateOf(table.columns.front(), cell, order, calendar::FiscalCalendar());
    if (reading.kind == DateReading::Kind::Ambiguous)
        return QStringLiteral("ambiguous");
    return reading.kind == DateReading::Kind::Date
               ? calendar::dateOf(reading.period.first).toString(Qt::ISODate)
               : QStringLiteral("bad");
}

} // namespace

TEST(DateOrders, OfferTheMonthsOfTheOtherDatesWhereEachInDoubtFitsInOneWay)
{
    const TablePreview table =
        tableOf("11/16/2024,1\n20-11-2024,2\n6/11/2024,3\n11/4/2024,4\n11/11/2024,5\n");
    EXPECT_EQ(ordersOffered(table.columns[0]), (Orders{DateOrder::InMonths, DateOrder::BySeparator,
                                                       DateOrder::DayFirst, DateOrder::MonthFirst}));
    EXPECT_EQ(readAs(DateOrder::InMonths, table, "6/11/2024"), u"2024-11-06");
    EXPECT_EQ(readAs(DateOrder::InMonths, table, "11/4/2024"), u"2024-11-04");
    EXPECT_EQ(readAs(DateOrder::InMonths, table, "20-11-2024"), u"2024-11-20");
    EXPECT_EQ(readAs(DateOrder::InMonths, table, "6/7/2024"), u"ambiguous");
}

TEST(DateOrders, DoNotOfferMonthsThatDecideNothing)
{
    // December 11th and November 12th both lie between November and December.
    const TablePreview table = tableOf("11/16/2024,1\n20-12-2024,2\n12/11/2024,3\n");
    EXPECT_EQ(ordersOffered(table.columns[0]),
              (Orders{DateOrder::BySeparator, DateOrder::DayFirst, DateOrder::MonthFirst}));
}

TEST(DateOrders, MayGoByTheSeparator)
{
    const TablePreview table = tableOf("11/16/2024,1\n20-11-2024,2\n6/11/2024,3\n6-11-2024,4\n");
    EXPECT_TRUE(table.columns[0].ambiguous);
    EXPECT_EQ(readAs(DateOrder::BySeparator, table, "6/11/2024"), u"2024-06-11");
    EXPECT_EQ(readAs(DateOrder::BySeparator, table, "6-11-2024"), u"2024-11-06");
    EXPECT_EQ(readAs(DateOrder::BySeparator, table, "06.11.2024"), u"2024-11-06");
}

TEST(DateOrders, OfOneSeparatorInBothOrdersAreNotDecidedByIt)
{
    const TablePreview table = tableOf("11/16/2024,1\n20/11/2024,2\n6/7/2024,3\n");
    EXPECT_EQ(ordersOffered(table.columns[0]), (Orders{DateOrder::DayFirst, DateOrder::MonthFirst}));
    Mapping mapping = proposeMapping(table, metrics::MetricCatalog::builtIn());
    mapping.dateOrder = DateOrder::BySeparator;
    const Done done = isDecided(mapping, table);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().args, (QStringList{u"date_order"_qs, u"date"_qs, u"day-first|month-first"_qs}));
}

TEST(DateOrders, StayWithASavedProfile)
{
    for (const DateOrder order : {DateOrder::BySeparator, DateOrder::InMonths}) {
        ImportProfile profile;
        profile.name = QStringLiteral("p");
        profile.header = QStringList{QStringLiteral("date"), QStringLiteral("cost")};
        profile.mapping.date = 0;
        profile.mapping.dateOrder = order;
        const auto read = profileFromJson(toJson(profile));
        ASSERT_TRUE(read);
        EXPECT_EQ(read->mapping.dateOrder, order);
    }
}

} // namespace vekha::exchange
