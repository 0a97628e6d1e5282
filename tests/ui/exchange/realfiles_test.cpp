// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exchange/importtest.h"
#include "tests/waiting.h"

#include "ui/exchange/doubtcard.h"
#include "ui/exchange/eventeditor.h"
#include "ui/exchange/mergelist.h"
#include "ui/exchange/periodedit.h"
#include "ui/exchange/recognisedbar.h"

#include <QDir>
#include <QRadioButton>
#include <QTranslator>

namespace vekha::ui {

namespace {

/// Every text longer by a third, as the Russian ones are: for pictures of the layout (VEKHA_LONG_TEXTS=1).
class LongTexts : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        const qsizetype more = text.size() * 35 / 100;
        if (n >= 0)
            text.replace(QLatin1String("%n"), QString::number(n));
        return text + QString(more, QLatin1Char('o'));
    }
};

/// Files as programs wrote them, dropped as they are: what a person has to do until "Import" can be pressed.
class RealFiles : public testing::ImportTest {
protected:
    void SetUp() override
    {
        ImportTest::SetUp();
        shared = QStringLiteral(VEKHA_SHARED_DATA);
        if (!QDir(shared).exists())
            GTEST_SKIP() << "the shared test data are not here";
        if (qEnvironmentVariableIsSet("VEKHA_LONG_TEXTS"))
            qApp->installTranslator(&longTexts);
        window.resize(windowSize());
        window.show();
    }

    void TearDown() override { dialog.reset(); }

    static QSize windowSize()
    {
        const QStringList size = qEnvironmentVariable("VEKHA_WINDOW", QStringLiteral("1280x800")).split(u'x');
        return {size.value(0).toInt(), size.value(1).toInt()};
    }

    void drop(const QStringList &files)
    {
        std::vector<exchange::TableSource> sources;
        for (const QString &file : files)
            sources.emplace_back(shared + QLatin1Char('/') + file);
        dialog = std::make_unique<ImportDialog>(context, *workspace, std::move(sources), &window);
        dialog->show();
    }

    bool waitForAnswer()
    {
        return waitUntil([&] {
            const QString text = verdict()->text();
            return !text.isEmpty() && !text.endsWith(QChar(0x2026)) &&
                   (!dialog->primary()->isEnabled() || dialog->findChild<FactsModel *>()->rowCount() > 0);
        });
    }

    QString shared;
    LongTexts longTexts; ///< takes itself out at its end
    QWidget window;
};

TEST_F(RealFiles, NeedOnlyAPressOfImport)
{
    for (const char *file :
         {"hexlet96/ad_costs_campaign.csv", "hexlet96/daily_leads_count.csv",
          "hexlet96/daily_leads_count_from_campaign.csv", "hexlet96/daily_visitors_count_from_campaign.csv",
          "hexlet96/aggregate_last_paid_click.csv", "hexlet100/ads.csv",
          "exports/yandex_metrika_summary_2024-07_2025-06.csv",
          "olist/olist_marketing_qualified_leads_dataset.csv", "derived/hexlet96_ru_cp1251.csv"}) {
        drop({QString::fromLatin1(file)});
        ASSERT_TRUE(waitForAnswer()) << file << verdictText();
        QTest::qWait(300); // the figures beside come after the verdict; pictures show both
        picture(dialog.get(),
                QStringLiteral("real-") + QString::fromLatin1(file).section(u'/', 1).section(u'.', 0, 0));
        EXPECT_TRUE(dialog->primary()->isEnabled())
            << file << ": " << verdictText() << dialog->error().toStdString();
        dialog.reset();
    }
}

TEST_F(RealFiles, GiveTheSameMonthlyLeadsHoweverTheDatesAreSpelt)
{
    for (const char *file : {"olist/olist_marketing_qualified_leads_full.csv",
                             "olist/olist_marketing_qualified_leads_dataset.csv"}) {
        drop({QString::fromLatin1(file)});
        ASSERT_TRUE(waitForAnswer()) << file;
        ASSERT_TRUE(dialog->findChild<EventEditor *>()->isVisible()) << file;
        import();
        EXPECT_EQ(dialog->stored().rows, 8000) << file;
        dialog.reset();
        facts::SeriesFilter filter;
        filter.inputs = {*workspace->catalog().indexOf(QStringLiteral("leads"))};
        const auto series = workspace->facts(filter, month(2017, 10).days());
        ASSERT_TRUE(series);
        double leads = 0;
        for (const facts::SeriesFacts &each : *series) {
            for (const facts::Fact &fact : each.facts)
                leads += fact.value;
        }
        EXPECT_EQ(leads, 416) << file; // expected/olist_funnel_by_month_full.csv, 2017-10
        ASSERT_TRUE(workspace->undo());
    }
}

TEST_F(RealFiles, AskAboutAmbiguousDatesAndOfferTheMisspellings)
{
    drop({QStringLiteral("exports/google_ads_sales_uncleaned.csv")});
    ASSERT_TRUE(waitForAnswer()) << verdictText();
    EXPECT_FALSE(dialog->primary()->isEnabled());
    EXPECT_TRUE(dialog->findChild<DoubtCard *>()->isVisible());
    ASSERT_TRUE(waitUntil([&] { return dialog->findChild<MergeList *>()->count() > 0; }));
    QTest::qWait(300);
    picture(dialog.get(), QStringLiteral("real-uncleaned"));
}

// "All time" is no period that could be stored.
TEST_F(RealFiles, AskForThePeriodThatNoColumnTells)
{
    drop({QStringLiteral("exports/google_ads_campaign_report_all_time.csv")});
    ASSERT_TRUE(waitForAnswer()) << verdictText();
    EXPECT_FALSE(dialog->primary()->isEnabled());
    auto *period = dialog->findChild<DoubtCard *>()->findChild<PeriodEdit *>();
    ASSERT_TRUE(period);
    period->setFocus();
    QTest::keyClicks(period, QStringLiteral("May 2026"));
    QTest::keyClick(period, Qt::Key_Tab);
    ASSERT_TRUE(waitUntil([&] { return dialog->primary()->isEnabled(); })) << verdictText();
    QTest::qWait(300);
    picture(dialog.get(), QStringLiteral("real-google-ads"));
}

TEST_F(RealFiles, AskWhichOfManyTables)
{
    drop({QStringLiteral("exports/ga4_snapshot_multiblock.csv")});
    ASSERT_TRUE(waitForAnswer()) << verdictText();
    QTest::qWait(300);
    picture(dialog.get(), QStringLiteral("real-ga4"));
    EXPECT_TRUE(dialog->findChild<RecognisedBar *>()->button(RecognisedBar::Table)->isVisible());
}

TEST_F(RealFiles, AreShownWithTheirDoubts)
{
    for (const char *file : {"exports/ru_sales_windows1251_semicolon.csv",
                             "olist/olist_closed_deals_full.csv", "hexlet96/ad_costs.csv"}) {
        drop({QString::fromLatin1(file)});
        ASSERT_TRUE(waitForAnswer()) << file << verdictText();
        QTest::qWait(300);
        picture(dialog.get(),
                QStringLiteral("real-") + QString::fromLatin1(file).section(u'/', 1).section(u'.', 0, 0));
        EXPECT_TRUE(dialog->error().isEmpty()) << file << dialog->error().toStdString();
        dialog.reset();
    }
}

} // namespace

} // namespace vekha::ui
