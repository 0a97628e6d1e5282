// SPDX-License-Identifier: GPL-3.0-or-later
// set, undo, redo.
#include "tests/app/cli.h"

#include <QJsonDocument>

namespace vekha::cli_test {

class CliFigures : public Cli {
protected:
    [[nodiscard]] QJsonValue valueOf(const QString &metric, const QString &period) const
    {
        const QJsonArray found = rows(
            QStringLiteral("values w.vekha --metric %1 --from %2 --to %2 --every all").arg(metric, period));
        return found.isEmpty() ? QJsonValue() : found[0][u"value"];
    }
};

TEST_F(CliFigures, SetStoresReplacesAndClears)
{
    makeWorkspace();
    set({QStringLiteral("spend A 2024-05-17 1234.5")});
    EXPECT_EQ(valueOf(QStringLiteral("spend"), QStringLiteral("2024-05")).toDouble(), 1234.5);
    set({QStringLiteral("spend A 2024-05-17 99")});
    EXPECT_EQ(valueOf(QStringLiteral("spend"), QStringLiteral("2024-05")).toDouble(), 99);
    set({QStringLiteral("spend A 2024-05-17 -")});
    EXPECT_TRUE(valueOf(QStringLiteral("spend"), QStringLiteral("2024-05")).isNull());
}

TEST_F(CliFigures, NumbersAreReadAsPeopleAndProgramsWriteThem)
{
    makeWorkspace();
    const std::vector<std::pair<QString, double>> texts{{QStringLiteral("-500"), -500},
                                                        {QStringLiteral("1e3"), 1000},
                                                        {QStringLiteral("0.1"), 0.1},
                                                        {QStringLiteral("12,5"), 12.5},
                                                        {QStringLiteral("1 234 567"), 1234567}};
    for (const auto &[text, value] : texts) {
        done(QStringLiteral("set w.vekha spend A 2024-01 {}"), {text});
        EXPECT_EQ(valueOf(QStringLiteral("spend"), QStringLiteral("2024-01")).toDouble(), value)
            << qPrintable(text);
    }
    done(QStringLiteral("set w.vekha awareness company 2024-01 42%"));
    EXPECT_EQ(valueOf(QStringLiteral("awareness"), QStringLiteral("2024-01")).toDouble(), 0.42);
    done(QStringLiteral("set w.vekha awareness company 2024-01 0.43"));
    EXPECT_EQ(valueOf(QStringLiteral("awareness"), QStringLiteral("2024-01")).toDouble(), 0.43);
}

TEST_F(CliFigures, RefusesWhatCannotBeStoredAndChangesNothing)
{
    makeWorkspace();
    set({QStringLiteral("leads A 2024-05-17 7")});
    const QStringList refused{
        QStringLiteral("nonsense A 2024-05-17 5"),
        QStringLiteral("leads C 2024-05-17 5"),
        QStringLiteral("leads A 2024-13 5"),
        QStringLiteral("leads A 2024-05-17 many"),
        QStringLiteral("leads A 2024-05-17 nan"),
        QStringLiteral("cpl A 2024-05-17 5"),
        QStringLiteral("leads A 2024-05 5"), // overlaps the day (rule 10)
        QStringLiteral("leads A 2024-05-17 5 --campaign None"),
    };
    for (const QString &words : refused) {
        const Answer run = call(QStringLiteral("set w.vekha ") + words);
        EXPECT_EQ(run.status, 1) << qPrintable(words);
        EXPECT_EQ(run.err.count('\n'), 1) << run.err.toStdString();
    }
    EXPECT_EQ(valueOf(QStringLiteral("leads"), QStringLiteral("2024-05")).toDouble(), 7);
}

TEST_F(CliFigures, CampaignsKeepTheirOwnFigures)
{
    makeWorkspace();
    done(QStringLiteral("channels w.vekha add A --campaign Sale"));
    set({QStringLiteral("spend A 2024-01 5"), QStringLiteral("spend A 2024-01 10 --campaign Sale")});
    EXPECT_EQ(valueOf(QStringLiteral("spend"), QStringLiteral("2024-01")).toDouble(), 15);
    const QJsonArray found = rows(QStringLiteral("values w.vekha --metric spend --by campaign"));
    EXPECT_EQ(
        rowWith(found, {{QStringLiteral("campaign"), QStringLiteral("Sale")}}).value(QStringLiteral("value")),
        10);
    EXPECT_EQ(rowWith(found, {{QStringLiteral("campaign"), QJsonValue()}}).value(QStringLiteral("value")), 5);
}

TEST_F(CliFigures, AFigureBesideThoseOfCampaignsIsSaidToBeAddedToThem)
{
    makeWorkspace();
    done(QStringLiteral("channels w.vekha add A --campaign Sale"));
    set({QStringLiteral("leads A 2024-01-10 4 --campaign Sale"),
         QStringLiteral("leads A 2024-01-11 6 --campaign Sale")});
    const Answer run = call(QStringLiteral("set w.vekha leads A 2024-01 5"));
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.out, "The figure is stored.\n");
    EXPECT_EQ(run.err,
              "Leads, January\u00A02024: campaigns of “A” have figures here, too. A figure without a "
              "campaign is added to theirs; together it is 15.\n");
    EXPECT_EQ(valueOf(QStringLiteral("leads"), QStringLiteral("2024-01")).toDouble(), 15);
}

TEST_F(CliFigures, NothingIsSaidOfCampaignsThatHaveNoFiguresThere)
{
    makeWorkspace();
    done(QStringLiteral("channels w.vekha add A --campaign Sale"));
    set({QStringLiteral("leads A 2024-01 4 --campaign Sale")});
    for (const char *words : {"leads A 2024-02 5", "spend A 2024-01 5", "leads B 2024-01 5",
                              "leads A 2024-01 9 --campaign Sale", "leads A 2024-01 -"})
        EXPECT_EQ(done(QStringLiteral("set w.vekha ") + QLatin1String(words)).err, "") << words;
}

TEST_F(CliFigures, NotesAreExported)
{
    makeWorkspace();
    done(QStringLiteral("set w.vekha spend A 2024-01 10 --note {}"), {QStringLiteral("paid twice")});
    done(QStringLiteral("export w.vekha --facts out.csv"));
    EXPECT_EQ(read(QStringLiteral("out.csv")),
              "period,channel,campaign,metric,value,note\n2024-01,A,,spend,10,paid twice\n");
}

TEST_F(CliFigures, LinesAreAcknowledgedOneByOne)
{
    makeWorkspace();
    const QByteArray input =
        "leads\tA\t2024-01-01\t5\nleads\tA\t2024-01-02\t6\r\nleads\tnowhere\t2024-01-03\t7\n"
        "leads\tA\nleads\tA\t2024-01-01\t8\nleads\tA\t2024-01-02\t-\n";
    const Answer run = call(QStringLiteral("set w.vekha -"), {}, input);
    EXPECT_EQ(run.status, 1);
    const QByteArrayList lines = run.out.split('\n');
    ASSERT_EQ(lines.size(), 7);
    EXPECT_EQ(lines[0], "ACK 1");
    EXPECT_EQ(lines[1], "ACK 2");
    EXPECT_TRUE(lines[2].startsWith("ERR 3 ")) << lines[2].toStdString();
    EXPECT_TRUE(lines[3].startsWith("ERR 4 ")) << lines[3].toStdString();
    EXPECT_EQ(lines[4], "ACK 5");
    EXPECT_EQ(lines[5], "ACK 6");
    EXPECT_EQ(valueOf(QStringLiteral("leads"), QStringLiteral("2024-01")).toDouble(), 8);
    EXPECT_EQ(done(QStringLiteral("set w.vekha -"), {}, "leads\tB\t2024-01-01\t1\n").out, "ACK 1\n");
}

TEST_F(CliFigures, EachLineIsItsOwnStepToUndo)
{
    makeWorkspace();
    done(QStringLiteral("set w.vekha -"), {}, "leads\tA\t2024-01-01\t5\nleads\tA\t2024-01-02\t6\n");
    done(QStringLiteral("undo w.vekha"));
    EXPECT_EQ(valueOf(QStringLiteral("leads"), QStringLiteral("2024-01")).toDouble(), 5);
    done(QStringLiteral("redo w.vekha"));
    EXPECT_EQ(valueOf(QStringLiteral("leads"), QStringLiteral("2024-01")).toDouble(), 11);
    EXPECT_EQ(call(QStringLiteral("redo w.vekha")).status, 1);
}

TEST_F(CliFigures, UndoOutlivesTheProgramDownToTheFirstStep)
{
    makeWorkspace();
    set({QStringLiteral("spend A 2024-01 10")});
    const QJsonObject undone = json(QStringLiteral("undo w.vekha"));
    EXPECT_FALSE(undone.value(QStringLiteral("text")).toString().isEmpty());
    EXPECT_TRUE(valueOf(QStringLiteral("spend"), QStringLiteral("2024-01")).isNull());
    done(QStringLiteral("redo w.vekha"));
    EXPECT_EQ(valueOf(QStringLiteral("spend"), QStringLiteral("2024-01")).toDouble(), 10);
    int steps = 0;
    while (steps < 20 && call(QStringLiteral("undo w.vekha")).status == 0)
        ++steps;
    EXPECT_LT(steps, 20);
    done(QStringLiteral("check w.vekha"));
}

} // namespace vekha::cli_test
