// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exchange/importtest.h"
#include "tests/waiting.h"

#include "ui/exchange/eventeditor.h"
#include "ui/exchange/factspanel.h"
#include "ui/exchange/mergelist.h"
#include "ui/exchange/newchannellist.h"
#include "ui/exchange/previewmodel.h"
#include "ui/exchange/problemlist.h"
#include "ui/exchange/problemtable.h"
#include "ui/exchange/recognisedbar.h"
#include "ui/exchange/remarklist.h"
#include "ui/exchange/rememberrow.h"
#include "ui/exchange/wholetablerow.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>
#include <QTimer>

namespace vekha::ui {

namespace {

using Import = testing::ImportTest;

TEST_F(Import, RecognisesAWindowsFileAndStoresItsFigures)
{
    open({write(QStringLiteral("may.csv"), cyrillic())});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    ASSERT_TRUE(dialog->primary()->isEnabled());
    import();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->summary(), QStringLiteral("4 figure(s) stored"));
    EXPECT_EQ(figure(QStringLiteral("spend"), idOf(QStringLiteral("Yandex Direct")), day(5, 15)), 1234.5);
    EXPECT_EQ(figure(QStringLiteral("clicks"), idOf(QStringLiteral("Yandex Direct")), day(5, 16)), 90.0);
}

TEST_F(Import, ShowsTheFiguresThatComeOfItBesideTheTable)
{
    open({write(QStringLiteral("may.csv"), cyrillic())});
    ASSERT_TRUE(waitForFacts(4));
    const auto *facts = dialog->findChild<FactsModel *>();
    EXPECT_EQ(plain(facts->index(0, facts->sectionOf(FactsModel::PeriodColumn)).data().toString()),
              QStringLiteral("15 May 2026"));
    EXPECT_EQ(facts->index(0, facts->sectionOf(FactsModel::ChannelColumn)).data().toString(),
              QStringLiteral("Yandex Direct"));
    EXPECT_EQ(facts->index(0, facts->sectionOf(FactsModel::ValueColumn)).data(RawValueRole).toDouble(),
              1234.5);
    // Another use of the column: other figures, without a press of any button.
    chooseUse(2, QStringLiteral("Ignore"));
    ASSERT_TRUE(waitForFacts(2));
}

TEST_F(Import, StoresAColumnAsWhatItsDropDownSays)
{
    open({write(QStringLiteral("may.csv"), cyrillic())});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    chooseUse(3, QStringLiteral("Leads"));
    chooseUse(2, QStringLiteral("Ignore"));
    QStringList tips;
    for (const QComboBox *box : heads()->findChildren<QComboBox *>())
        tips += box->toolTip();
    EXPECT_TRUE(tips.contains(QStringLiteral("Leads")))
        << "a narrow column cuts it: " << qPrintable(tips.join(u'|'));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 2"))) << verdictText();
    import();
    EXPECT_EQ(figure(QStringLiteral("leads"), idOf(QStringLiteral("Yandex Direct")), day(5, 15)), 100.0);
    EXPECT_FALSE(figure(QStringLiteral("spend"), idOf(QStringLiteral("Yandex Direct")), day(5, 15)));
}

TEST_F(Import, AsksWhatToDoWithOverlapsAndKeepsWhatIsStored)
{
    enter(QStringLiteral("spend"), QStringLiteral("Yandex Direct"), month(2026, 5), 5000);
    open({write(QStringLiteral("may.csv"), cyrillic())});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("give way: 1"))) << verdictText();
    EXPECT_FALSE(dialog->primary()->isEnabled());
    QRadioButton *keep = choice(QStringLiteral("keep what is stored"));
    ASSERT_TRUE(keep && keep->isVisible());
    picture(dialog.get(), QStringLiteral("import-overlap"));
    keep->click();
    ASSERT_TRUE(waitForVerdict(QStringLiteral("something is stored: 2"))) << verdictText();
    ASSERT_TRUE(dialog->primary()->isEnabled());
    import();
    EXPECT_EQ(figure(QStringLiteral("spend"), idOf(QStringLiteral("Yandex Direct")), month(2026, 5)), 5000.0);
    EXPECT_EQ(figure(QStringLiteral("clicks"), idOf(QStringLiteral("Yandex Direct")), day(5, 15)), 100.0);
}

TEST_F(Import, SaysWhatGaveWayWithoutContradiction)
{
    const QString file = write(QStringLiteral("may.csv"), cyrillic());
    open({file});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    import();
    open({file});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("give way: 4"))) << verdictText();
    choice(QStringLiteral("replace them"))->click();
    ASSERT_TRUE(waitUntil([&] { return dialog->primary()->isEnabled(); }));
    import();
    EXPECT_EQ(dialog->summary(), QStringLiteral("4 figure(s) stored, in place of 4 earlier one(s)"));
}

TEST_F(Import, ListsRowsThatCannotBeReadAndSkipsThemWhenAsked)
{
    open({write(QStringLiteral("bad.csv"),
                "date,channel,clicks\n2026-05-01,Newsletter,10\n2026-05-32,Newsletter,11\n"
                "2026-05-03,Newsletter,12\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("cannot be read"))) << verdictText();
    EXPECT_FALSE(dialog->primary()->isEnabled());
    auto *problems = dialog->findChild<ProblemList *>();
    ASSERT_TRUE(problems->isVisible());
    picture(dialog.get(), QStringLiteral("import-problems"));
    ASSERT_EQ(problems->table()->model()->rowCount(), 1);
    EXPECT_EQ(problems->table()->model()->index(0, ProblemModel::LineColumn).data().toString(),
              QStringLiteral("3"));
    QTest::mouseClick(problems->table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      problems->table()->visualRect(problems->table()->model()->index(0, 2)).center());
    EXPECT_EQ(preview()->currentIndex().data().toString(), QStringLiteral("2026-05-32"));
    QString wrong;
    const QString saved = folder.filePath(QStringLiteral("list.csv"));
    ASSERT_TRUE(problems->saveTo(saved, &wrong)) << wrong.toStdString();
    checkBox(QStringLiteral("Skip"))->click();
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 2"))) << verdictText();
    import();
    EXPECT_EQ(dialog->summary(), QStringLiteral("2 figure(s) stored, 1 row(s) skipped"));
}

TEST_F(Import, TheReasonsOfErrorsAreReadWithoutScrollingSideways)
{
    open({write(QStringLiteral("bad.csv"), "date,channel,clicks\n2026-05-01,Newsletter,10\n"
                                           "2026-05-02,Newsletter,a text that is far too long for a figure\n"
                                           "2026-05-03,Newsletter,12\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("cannot be read"))) << verdictText();
    auto *problems = dialog->findChild<ProblemList *>();
    const ProblemTable *table = problems->table();
    ASSERT_TRUE(waitUntil([&] { return table->isVisible() && table->model()->rowCount() == 1; }));
    picture(dialog.get(), QStringLiteral("import-problems-long"));
    for (const int width : {problems->width(), 320}) {
        problems->resize(width, 300);
        QCoreApplication::processEvents();
        const QModelIndex reason = table->model()->index(0, ProblemModel::ReasonColumn);
        const QRect cell = table->visualRect(reason);
        EXPECT_LE(cell.right(), table->viewport()->width());
        const QFontMetrics metrics(ui::font(TypeRole::Body));
        const QRect needed = metrics.boundingRect(QRect(0, 0, cell.width() - 26, 1000), Qt::TextWordWrap,
                                                  reason.data().toString());
        EXPECT_LE(needed.width(), cell.width());
        EXPECT_LE(needed.height(), cell.height());
        EXPECT_GT(needed.height(), metrics.height()) << "in several lines";
    }
}

TEST_F(Import, NamesTheRowOfAShortTableWhoseDateDoesNotExist)
{
    open({write(QStringLiteral("february.csv"),
                "date;channel;clicks\n01.02.2026;Newsletter;10\n31.02.2026;Newsletter;11\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("cannot be read"))) << verdictText();
    auto *problems = dialog->findChild<ProblemList *>();
    ASSERT_TRUE(problems->isVisible());
    QStringList told;
    for (int column = 0; column < problems->table()->model()->columnCount(); ++column)
        told += problems->table()->model()->index(0, column).data().toString();
    EXPECT_EQ(told, (QStringList{QStringLiteral("3"), QStringLiteral("date"), QStringLiteral("31.02.2026"),
                                 QStringLiteral("“31.02.2026” – there is no such date.")}));
    checkBox(QStringLiteral("Skip"))->click();
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 1"))) << verdictText();
}

TEST_F(Import, ShowsALineFarBelowTheFirstRowsWhenItsProblemIsChosen)
{
    QByteArray file("date,channel,clicks\n");
    for (int row = 0; row < 900; ++row)
        file += QDate(2024, 1, 1).addDays(row).toString(Qt::ISODate).toLatin1() + ",Newsletter,1\n";
    file += "2026-06-01,Newsletter,many\n";
    open({write(QStringLiteral("long.csv"), file)});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("cannot be read"))) << verdictText();
    auto *problems = dialog->findChild<ProblemList *>();
    QTest::mouseClick(problems->table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      problems->table()->visualRect(problems->table()->model()->index(0, 2)).center());
    ASSERT_TRUE(
        waitUntil([&] { return preview()->currentIndex().data().toString() == QLatin1String("many"); }));
    const int row = preview()->currentIndex().row();
    EXPECT_EQ(preview()->model()->headerData(row, Qt::Vertical).toString(), QStringLiteral("902"));
}

TEST_F(Import, DemandsTheOrderOfDayAndMonthWhereItCannotBeTold)
{
    open({write(QStringLiteral("doubt.csv"),
                "date,channel,clicks\n01/02/2026,Newsletter,10\n03/04/2026,Newsletter,11\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("must be chosen first"))) << verdictText();
    EXPECT_FALSE(dialog->primary()->isEnabled());
    picture(dialog.get(), QStringLiteral("import-doubt"));
    QRadioButton *dayFirst = choice(QStringLiteral("the day: 01/02/2026 is 1 February 2026"));
    ASSERT_TRUE(dayFirst && dayFirst->isVisible());
    ASSERT_TRUE(choice(QStringLiteral("the month: 01/02/2026 is 2 January 2026")));
    click(dayFirst);
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 2"))) << verdictText();
    import();
    EXPECT_EQ(figure(QStringLiteral("clicks"), idOf(QStringLiteral("Newsletter")), day(2, 1)), 10.0);
}

TEST_F(Import, MutesTitlesAndTotalsAndSaysWhyTheyAreLeftOut)
{
    open({write(QStringLiteral("report.csv"), "Report of May\ndate,channel,clicks\n2026-05-01,Newsletter,10\n"
                                              "2026-05-02,Newsletter,5\nTotal,,15\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 2"))) << verdictText();
    const auto *model = dialog->findChild<PreviewModel *>();
    const int total = model->rowOfLine(5);
    ASSERT_GE(total, 0);
    EXPECT_TRUE(model->index(total, 0).data(MutedRole).toBool());
    EXPECT_EQ(model->index(total, 0).data(Qt::ToolTipRole).toString(),
              QStringLiteral("A row of totals: it would be counted twice"));
    EXPECT_EQ(dialog->findChild<RemarkList *>()->list()->count(), 2);
}

TEST_F(Import, OffersTheGuessedTypeOfANewChannelForChange)
{
    open({write(QStringLiteral("new.csv"), "date,channel,clicks\n2026-05-01,Blog of friends,10\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("1 new channel(s)"))) << verdictText();
    auto *channels = dialog->findChild<NewChannelList *>();
    ASSERT_TRUE(waitUntil([&] { return channels->count() == 1; }));
    channels->table()->model()->setData(channels->table()->model()->index(0, NewChannelModel::TypeColumn),
                                        int(ChannelType::Partner), NewChannelModel::choiceRole);
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 1"))) << verdictText();
    import();
    const auto content = workspace->content();
    const Channel *made = findChannel(content->channels, QStringLiteral("Blog of friends"));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->type, ChannelType::Partner);
}

TEST_F(Import, MergesTheSpellingsThatThePersonChecks)
{
    open({write(QStringLiteral("names.csv"),
                "date,channel,campaign,clicks\n2026-05-01,Newsletter,Spring sale,10\n"
                "2026-05-02,Newsletter,Spring sale,10\n2026-05-03,Newsletter,SPRING SALE,5\n")});
    auto *merges = dialog->findChild<MergeList *>();
    ASSERT_TRUE(waitUntil([&] { return merges->count() == 1; }));
    EXPECT_EQ(merges->list()->item(0)->text(), QStringLiteral("SPRING SALE → Spring sale · 1 row(s)"));
    EXPECT_EQ(merges->list()->item(0)->checkState(), Qt::Unchecked);
    merges->list()->item(0)->setCheckState(Qt::Checked);
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 3"))) << verdictText();
    import();
    EXPECT_EQ(workspace->content()->campaigns.size(), 1u);
}

TEST_F(Import, CountsTheRowsOfAnEventList)
{
    open({write(QStringLiteral("leads.csv"), "lead_id,created,source,status\n"
                                             "a1,2026-05-01,Newsletter,new\na2,2026-05-01,Newsletter,won\n"
                                             "a3,2026-05-02,Newsletter,new\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("rows read: 3"), Qt::CaseInsensitive)) << verdictText();
    auto *events = dialog->findChild<EventEditor *>();
    ASSERT_TRUE(events->isVisible());
    EXPECT_EQ(events->howBox(0)->currentText(), QStringLiteral("Number of rows"));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 2"))) << verdictText();
    picture(dialog.get(), QStringLiteral("import-events"));
    import();
    EXPECT_EQ(figure(QStringLiteral("leads"), idOf(QStringLiteral("Newsletter")), day(5, 1)), 2.0);
    EXPECT_EQ(figure(QStringLiteral("leads"), idOf(QStringLiteral("Newsletter")), day(5, 2)), 1.0);
}

TEST_F(Import, UsesTheSavedProfileForTheNextFileOfTheForm)
{
    open({write(QStringLiteral("export_2026-05.csv"), cyrillic())});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    chooseUse(3, QStringLiteral("Leads"));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    auto *remember = dialog->findChild<RememberRow *>();
    EXPECT_EQ(remember->nameEdit()->text(), QStringLiteral("export"));
    remember->check()->click();
    remember->nameEdit()->selectAll();
    QTest::keyClicks(remember->nameEdit(), QStringLiteral("Our ads"));
    import();
    ASSERT_EQ(workspace->importProfiles().size(), 1u);
    // Undo takes back the import, not the profile.
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(workspace->dataEnd());
    EXPECT_EQ(workspace->importProfiles().size(), 1u);

    QByteArray june = cyrillic();
    june.replace(".05.2026", ".06.2026");
    open({write(QStringLiteral("export_2026-06.csv"), june)});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    EXPECT_TRUE(shows(QStringLiteral("Read as in the profile “Our ads”.")));
    picture(dialog.get(), QStringLiteral("import-profile"));
    import();
    EXPECT_EQ(figure(QStringLiteral("leads"), idOf(QStringLiteral("Yandex Direct")), day(6, 15)), 100.0);
}

TEST_F(Import, ImportsSeveralFilesOfOneFormWithOneClick)
{
    QByteArray june = cyrillic();
    june.replace(".05.2026", ".06.2026");
    open({write(QStringLiteral("may.csv"), cyrillic()), write(QStringLiteral("june.csv"), june)});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    ASSERT_TRUE(waitUntil([&] { return checkBox(QStringLiteral("Import 1 other file")) != nullptr; }));
    import();
    EXPECT_EQ(dialog->summary(), QStringLiteral("2 file(s) imported, 8 figure(s) stored"));
    EXPECT_EQ(figure(QStringLiteral("clicks"), idOf(QStringLiteral("Yandex Direct")), day(6, 16)), 90.0);
}

TEST_F(Import, GoesThroughFilesOfSeveralFormsOneAfterAnother)
{
    open({write(QStringLiteral("may.csv"), cyrillic()),
          write(QStringLiteral("other.csv"), "date,channel,clicks\n2026-05-01,Newsletter,10\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Import “may.csv” (1 of 2)"));
    click(dialog->primary());
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 1"))) << verdictText();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Import “other.csv” (2 of 2)"));
    import();
    EXPECT_EQ(dialog->stored().files, 2);
}

TEST_F(Import, SaysThatTheMediumIsLeftOutAndJoinsItWhenAsked)
{
    open({write(QStringLiteral("visits.csv"), "date,utm_source,utm_medium,visitors\n2026-05-01,vk,cpc,10\n"
                                              "2026-05-01,vk,post,5\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 1"))) << verdictText();
    QCheckBox *join = checkBox(QStringLiteral("Join “utm_medium” to the channel: vk / cpc"));
    ASSERT_TRUE(join);
    EXPECT_FALSE(join->isChecked());
    click(join);
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 2"))) << verdictText();
    click(join);
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 1"))) << verdictText();
}

TEST_F(Import, ComparesARatioThatWasChosenByHandAndNeverStoresIt)
{
    open({write(QStringLiteral("ads.csv"), "date,channel,clicks,impressions,rate of taps\n"
                                           "2026-05-01,Newsletter,10,100,0.1\n"
                                           "2026-05-02,Newsletter,20,100,0.5\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    chooseUse(4, QStringLiteral("Computed, not stored"));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    auto *kpi = qobject_cast<SearchCombo *>(heads()->extraBox(4));
    ASSERT_TRUE(kpi);
    EXPECT_EQ(kpi->currentText(), QStringLiteral("Not compared"));
    ASSERT_TRUE(kpi->choose(QStringLiteral("ctr")));
    ASSERT_TRUE(waitUntil([&] { return dialog->findChild<RemarkList *>()->count() == 1; }));
    import();
    EXPECT_EQ(dialog->stored().stored, 4);
}

TEST_F(Import, OffersTheMonthsOfTheOtherDatesForThoseInDoubt)
{
    open({write(QStringLiteral("mixed.csv"), "date,channel,clicks\n11/16/2025,Newsletter,1\n"
                                             "20-11-2025,Newsletter,2\n6/11/2025,Newsletter,4\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("One thing must be chosen first"))) << verdictText();
    QRadioButton *months = choice(QStringLiteral("whichever lies in November 2025, where all other dates do: "
                                                 "6/11/2025 is 6 November 2025"));
    ASSERT_TRUE(months);
    ASSERT_TRUE(
        choice(QStringLiteral("the day where they have “-”, the month with “/”: 6/11/2025 is 11 June 2025")));
    click(months);
    import();
    const calendar::Period sixth{calendar::Granularity::Day, calendar::dayOf(QDate(2025, 11, 6))};
    EXPECT_EQ(figure(QStringLiteral("clicks"), idOf(QStringLiteral("Newsletter")), sixth), 4.0);
}

TEST_F(Import, TakesTheChannelsOfDealsFromTheListOfLeads)
{
    const QString leads = write(QStringLiteral("leads.csv"), "lead_id,created,origin\na1,2026-05-01,vk\n"
                                                             "b2,2026-05-02,email\nc3,2026-05-03,vk\n");
    open({write(QStringLiteral("deals.csv"),
                "lead_id,won_date\na1,2026-05-04\nc3,2026-05-04\nz9,2026-05-05\n")});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store"))) << verdictText();
    auto *row = dialog->findChild<WholeTableRow *>();
    ASSERT_TRUE(row->lookupLink()->isVisible());
    row->lookUpIn(leads);
    ASSERT_TRUE(waitUntil([&] { return dialog->findChild<RemarkList *>()->count() == 1; }));
    EXPECT_EQ(row->lookupLink()->text(),
              QStringLiteral("Channels are those of “leads.csv”, by “lead_id”: take them away"));
    import();
    EXPECT_EQ(figure(QStringLiteral("deals_won"), idOf(QStringLiteral("VK")), day(5, 4)), 2.0);
}

TEST_F(Import, ReadsATableFromTheClipboard)
{
    exchange::TableSource source;
    source.bytes = "date\tchannel\tclicks\n2026-05-01\tNewsletter\t10\n2026-05-02\tNewsletter\t12\n";
    source.name = QStringLiteral("From the clipboard");
    open(std::vector{source});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 2"))) << verdictText();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Import “From the clipboard”"));
    import();
    EXPECT_EQ(figure(QStringLiteral("clicks"), idOf(QStringLiteral("Newsletter")), day(5, 2)), 12.0);
}

TEST_F(Import, CorrectsTheHeaderByItsMenu)
{
    open({write(QStringLiteral("may.csv"), cyrillic())});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    auto *bar = dialog->findChild<RecognisedBar *>();
    QMenu *menu = bar->menu(RecognisedBar::Header);
    Q_EMIT menu->aboutToShow();
    ASSERT_GE(menu->actions().size(), 3);
    EXPECT_EQ(menu->actions().at(0)->text(), QStringLiteral("No header"));
    EXPECT_EQ(menu->actions().at(1)->text(), QStringLiteral("Line 1: Дата · Источник · Расход · Клики"));
    menu->actions().at(0)->trigger();
    ASSERT_TRUE(waitUntil([&] {
        return preview()->model()->headerData(0, Qt::Horizontal).toString() != QStringLiteral("Дата");
    }));
    EXPECT_TRUE(bar->button(RecognisedBar::Header)->isActive());
    Q_EMIT bar->button(RecognisedBar::Header)->cleared();
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
}

TEST_F(Import, StopsOnCancelAndStoresNothing)
{
    QByteArray big("date,channel,clicks\n");
    for (int row = 0; row < 60000; ++row)
        big += QDate(2000, 1, 1).addDays(row % 9000).toString(Qt::ISODate).toLatin1() + ",Channel " +
               QByteArray::number(row / 9000) + ",1\n";
    open({write(QStringLiteral("big.csv"), big)});
    ASSERT_TRUE(waitUntil([&] { return dialog->primary()->isEnabled(); })) << verdictText();
    click(dialog->primary());
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([&] { return !dialog->isVisible(); }));
    EXPECT_LT(timer.elapsed(), 4000); // far less than the import takes, also on a busy machine
    EXPECT_EQ(dialog->result(), QDialog::Rejected);
    EXPECT_TRUE(dialog->summary().isEmpty());
    EXPECT_FALSE(workspace->dataEnd());
}

TEST_F(Import, AsksBeforeAChangedMappingIsThrownAway)
{
    open({write(QStringLiteral("may.csv"), cyrillic())});
    ASSERT_TRUE(waitForVerdict(QStringLiteral("figures to store: 4"))) << verdictText();
    chooseUse(3, QStringLiteral("Leads"));
    QTimer::singleShot(0, [] {
        auto *question = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(question);
        EXPECT_EQ(question->cancel()->text(), QStringLiteral("Keep editing"));
        QTest::keyClick(question, Qt::Key_Escape);
    });
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(Import, SaysWhyAFileIsNoTableAndStaysOpen)
{
    open({write(QStringLiteral("empty.csv"), "")});
    ASSERT_TRUE(waitUntil([&] { return !dialog->error().isEmpty(); }));
    EXPECT_FALSE(dialog->primary()->isEnabled());
    EXPECT_TRUE(dialog->isVisible());
}

} // namespace

} // namespace vekha::ui
