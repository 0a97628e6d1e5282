// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendspage.h"

#include "core/demo/demo.h"
#include "ui/charts/trendchart.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/dialog.h"
#include "ui/common/labels.h"
#include "ui/theme/theme.h"
#include "ui/trends/serieschip.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

namespace vekha::ui {
namespace {

using Kind = calendar::Granularity;
using Numbers = std::vector<std::optional<double>>;

calendar::Period monthOf(int month) { return {Kind::Month, calendar::dayOf(QDate(2026, month, 1))}; }

TEST(TrendLines, TheMovingMeanHasNoValueWhereAPeriodIsMissing)
{
    const Numbers means = movingMeans({3, 6, 9, std::nullopt, 4, 8, 12}, 3);
    EXPECT_EQ(means, (Numbers{{}, {}, 6, {}, {}, {}, 8}));
}

TEST(TrendLines, TheIndexStartsAtTheFirstFigureAboveZero)
{
    EXPECT_EQ(indexed({std::nullopt, 0, 50, 75, std::nullopt, 25}), (Numbers{{}, 0, 100, 150, {}, 50}));
    EXPECT_EQ(indexed({0, std::nullopt}), (Numbers{{}, {}}));
}

TEST(TrendState, SurvivesBeingStored)
{
    TrendState state;
    const auto &catalog = metrics::MetricCatalog::builtIn();
    ASSERT_TRUE(state.add(QStringLiteral("leads"), ChannelId(3), catalog));
    ASSERT_TRUE(state.add(QStringLiteral("cpl"), ChannelId::All, catalog));
    state.granularity = Kind::Week;
    state.span = TrendSpan::Chosen;
    state.average = true;
    EXPECT_EQ(TrendState::fromJson(state.toJson()), state);
    EXPECT_EQ(TrendState::fromJson(QStringLiteral("no json")), TrendState());
}

TEST(TrendState, PutsUnitsOnTheirAxesAndAThirdOneMakesAnIndex)
{
    TrendState state;
    const auto &catalog = metrics::MetricCatalog::builtIn();
    state.add(QStringLiteral("leads"), ChannelId::All, catalog);
    state.add(QStringLiteral("spend"), ChannelId::All, catalog);
    state.add(QStringLiteral("revenue"), ChannelId::All, catalog);
    EXPECT_FALSE(state.lines[0].onRight);
    EXPECT_TRUE(state.lines[1].onRight);
    EXPECT_TRUE(state.lines[2].onRight);
    EXPECT_FALSE(state.index);
    state.setOnRight(0, true, catalog); // the money changes sides
    EXPECT_FALSE(state.lines[1].onRight);
    EXPECT_FALSE(state.add(QStringLiteral("leads"), ChannelId::All, catalog));
    state.add(QStringLiteral("ctr"), ChannelId::All, catalog);
    EXPECT_TRUE(state.index);
}

/// A person at the page of a small workspace: leads and spend of one channel in January to March.
class TrendsPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        NewWorkspace setup;
        setup.settings.name = QStringLiteral("Test");
        setup.settings.today = QDate(2026, 4, 10);
        Channel direct;
        direct.name = {QStringLiteral("Direct"), QStringLiteral("Директ")};
        direct.type = ChannelType::PaidSearch;
        setup.channels = {direct};
        OpenOptions options;
        options.systemDate = QDate(2026, 4, 10);
        auto made = Workspace::create(folder.filePath(QStringLiteral("t.vekha")), setup, options);
        ASSERT_TRUE(made.has_value());
        workspace = std::move(*made);
        directId = *workspace->channelNamed(QStringLiteral("Direct"));
        store::SetFacts facts;
        const double leads[] = {200, 300, 100};
        const double spend[] = {10000, 30000, 20000};
        for (int i = 0; i < 3; ++i) {
            facts.edits.push_back(
                {QStringLiteral("leads"), directId, CampaignId::None, monthOf(i + 1), leads[i], {}, false});
            facts.edits.push_back(
                {QStringLiteral("spend"), directId, CampaignId::None, monthOf(i + 1), spend[i], {}, false});
        }
        ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("6")}}).has_value());
        page = std::make_unique<TrendsPage>(context);
        page->resize(1072, 690);
        ViewState view;
        view.period = monthOf(3);
        view.days = view.period->days();
        page->setView(view);
        page->setWorkspace(workspace.get());
        page->show();
        settle();
    }

    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        do {
            QTest::qWait(1);
        } while (page->isAsking() && timer.elapsed() < 20000);
        QTest::qWait(1);
        ASSERT_FALSE(page->isAsking());
    }

    void add(const char *metric)
    {
        page->addLine(QString::fromLatin1(metric), ChannelId::All);
        settle();
    }

    /// What is read out of the month so many before March; below 0: of one to come.
    [[nodiscard]] QString readout(int monthsBack)
    {
        TrendChart *chart = page->chart();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        const auto &periods = chart->data().periods;
        const auto march = std::find_if(periods.begin(), periods.end(), [](const TrendPeriod &period) {
            return period.from == QDate(2026, 3, 1);
        });
        const int ahead = int(periods.end() - march) - 1;
        for (int i = 0; i < ahead + monthsBack; ++i)
            QTest::keyClick(chart, Qt::Key_Left);
        return chart->readout();
    }

    void check(const QString &text)
    {
        for (QCheckBox *box : page->findChildren<QCheckBox *>()) {
            if (box->text() == text)
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        }
        settle();
    }

    QTemporaryDir folder;
    Theme theme{*qApp};
    AppContext context{theme, Language::English};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<TrendsPage> page;
    ChannelId directId = ChannelId::All;
};

TEST_F(TrendsPageTest, AnEmptyPageOffersAFirstLookWithOneClick)
{
    ASSERT_FALSE(page->suggestionButtons().isEmpty());
    EXPECT_EQ(page->suggestionButtons().front()->text(), QStringLiteral("Leads and their cost"));
    QTest::mouseClick(page->suggestionButtons().front(), Qt::LeftButton);
    settle();
    ASSERT_EQ(page->chips().size(), 2);
    EXPECT_EQ(page->chart()->data().series.size(), 2U);
    const QString march = readout(0);
    EXPECT_TRUE(march.contains(QStringLiteral("Leads: 100"))) << march.toStdString();
    EXPECT_TRUE(march.contains(QStringLiteral("₽200"))) << march.toStdString(); // 20,000 / 100
}

TEST_F(TrendsPageTest, LinesComeAndGoByKeys)
{
    add("leads");
    add("spend");
    ASSERT_EQ(page->chips().size(), 2);
    EXPECT_EQ(page->chart()->data().series[1].axis, AxisSide::Right);
    page->chips().front()->setFocus();
    QTest::keyClick(page->chips().front(), Qt::Key_Delete);
    settle();
    ASSERT_EQ(page->chips().size(), 1);
    ASSERT_EQ(page->chart()->data().series.size(), 1U);
    EXPECT_EQ(page->chart()->data().series[0].color, 2); // keeps its colour
}

TEST_F(TrendsPageTest, AMetricThatAllLinesShareIsNamedOnce)
{
    TrendState state;
    state.add(QStringLiteral("leads"), ChannelId::All, workspace->catalog());
    state.add(QStringLiteral("leads"), directId, workspace->catalog());
    page->setState(state);
    settle();
    ASSERT_EQ(page->chips().size(), 2);
    EXPECT_EQ(page->chips()[0]->text(), QStringLiteral("All channels"));
    EXPECT_EQ(page->chips()[1]->text(), QStringLiteral("Direct"));
    EXPECT_EQ(page->chips()[1]->accessibleName(), QStringLiteral("Leads, Direct")) << "said in full";
    EXPECT_EQ(page->chart()->data().series[1].name, QStringLiteral("Direct"));
    EXPECT_EQ(page->chart()->data().title, QStringLiteral("Trends: Leads"));
    const auto namesMetric = [this] {
        const auto labels = page->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->text() == QLatin1String("Leads") && label->isVisible();
        });
    };
    EXPECT_TRUE(namesMetric());
    add("spend");
    EXPECT_EQ(page->chips()[1]->text(), QStringLiteral("Leads, Direct"));
    ASSERT_SOON(!namesMetric());
}

TEST_F(TrendsPageTest, TheIndexMakesTheFirstFigureAHundred)
{
    add("leads");
    add("spend");
    check(QStringLiteral("Index to 100"));
    const QString march = readout(0); // 100 of 200 leads; 20,000 of 10,000
    EXPECT_TRUE(march.contains(QStringLiteral(": 50.0"))) << march.toStdString();
    EXPECT_TRUE(march.contains(QStringLiteral(": 200.0"))) << march.toStdString();
    EXPECT_TRUE(march.contains(QStringLiteral("₽20,000")))
        << march.toStdString(); // the figure itself stays readable
}

TEST_F(TrendsPageTest, TheMovingAverageOfARatioIsTheRatioOfTheMonthsTogether)
{
    add("cpl");
    add("leads");
    check(QStringLiteral("Moving average"));
    const QString march = readout(0);
    EXPECT_TRUE(march.contains(QStringLiteral("₽100")))
        << march.toStdString(); // 60,000 / 600, not the mean of 50, 100, 200
    EXPECT_TRUE(march.contains(QStringLiteral("Leads: 200"))) << march.toStdString();
    EXPECT_TRUE(readout(1).contains(QStringLiteral("no data"))) << page->chart()->readout().toStdString();
}

TEST_F(TrendsPageTest, TheTableLeavesTheWholeChartInSight)
{
    add("leads");
    add("spend");
    const auto links = page->findChildren<LinkButton *>();
    const auto show = std::find_if(links.begin(), links.end(), [](const LinkButton *link) {
        return link->text() == QLatin1String("Show");
    });
    ASSERT_NE(show, links.end());
    const int heightAlone = page->chart()->height();
    QTest::mouseClick(*show, Qt::LeftButton);
    ASSERT_SOON(page->table()->isVisible() && page->chart()->height() < heightAlone);
    EXPECT_EQ(page->height(), 690) << "no more than a window of 1280 x 800 has";
    EXPECT_EQ(page->chart()->visibleRegion().boundingRect(), page->chart()->rect());
    const QPoint end = page->table()->mapTo(page.get(), page->table()->rect().bottomLeft());
    EXPECT_LT(end.y(), page->height());
    EXPECT_GE(page->table()->height(), 134) << "three rows under the head";
    QTest::mouseClick(*show, Qt::LeftButton);
    ASSERT_SOON_EQ(page->chart()->height(), heightAlone);
}

TEST_F(TrendsPageTest, AViewIsStoredAndComesBack)
{
    add("leads");
    check(QStringLiteral("Index to 100"));
    page->saveViewAs();
    auto *dialog = page->findChild<Dialog *>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("My leads"));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    ASSERT_SOON_EQ(int(workspace->content()->views.size()), 1);
    settle();
    const SavedView stored = workspace->content()->views.front();
    EXPECT_EQ(stored.name, QStringLiteral("My leads"));
    EXPECT_EQ(stored.page, QStringLiteral("trends"));
    page->setState({});
    settle();
    EXPECT_TRUE(page->chips().isEmpty());
    page->showView(stored.id);
    settle();
    ASSERT_EQ(page->state().lines.size(), 1U);
    EXPECT_EQ(page->state().lines.front().metric, QStringLiteral("leads"));
    EXPECT_TRUE(page->state().index);
}

TEST_F(TrendsPageTest, TheStateIsRememberedForTheWorkspace)
{
    add("leads");
    TrendsPage other(context);
    other.setWorkspace(workspace.get());
    EXPECT_EQ(other.state().lines.size(), 1U);
    page->setState({});
}

/// Two years of months, so that there is something to forecast from; a wild March 2025.
class TrendsForecasts : public TrendsPageTest {
protected:
    void SetUp() override
    {
        TrendsPageTest::SetUp();
        store::SetFacts facts;
        for (int back = 0; back < 24; ++back) {
            const calendar::Period month = monthOf(3).shifted(-back);
            const double wave = 1 + 0.05 * std::sin(back * 2.4);
            const double wild = back == 12 ? 3 : 1;
            for (const auto &[input, level] : {std::pair{"leads", 200.0}, std::pair{"spend", 10000.0},
                                               std::pair{"clicks", 5000.0}, std::pair{"sessions", 4000.0}})
                facts.edits.push_back({QLatin1String(input),
                                       directId,
                                       CampaignId::None,
                                       month,
                                       std::round(level * wave * wild),
                                       {},
                                       false});
        }
        ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("96")}}).has_value());
        settle();
    }

    [[nodiscard]] QString hint() const
    {
        QStringList shown;
        for (const TextLabel *label : page->findChildren<TextLabel *>()) {
            if (label->isVisible())
                shown += label->text();
        }
        return shown.join(u'\n');
    }
};

TEST_F(TrendsForecasts, OfOneMonthThereIsNoneAndThisIsSaid)
{
    store::SetFacts facts;
    facts.edits.push_back({QStringLiteral("mql"), directId, CampaignId::None, monthOf(3), 50, {}, false});
    ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("1")}}).has_value());
    settle();
    add("cost_per_mql");
    EXPECT_TRUE(page->chart()->data().forecasts.empty());
    EXPECT_TRUE(hint().contains(QStringLiteral("has no forecast. Only 1 figure"))) << hint().toStdString();
}

TEST_F(TrendsForecasts, EveryLineGoesOnAndHasItsRings)
{
    add("leads");
    add("spend");
    const TrendData &data = page->chart()->data();
    ASSERT_EQ(data.forecasts.size(), 2u);
    EXPECT_EQ(data.forecasts[0].series, 0);
    EXPECT_EQ(data.forecasts[1].series, 1);
    EXPECT_EQ(data.periods.size(), 24u + 6u);
    std::set<int> ringed;
    for (const TrendAnomaly &ring : data.anomalies)
        ringed.insert(ring.series);
    EXPECT_EQ(ringed, (std::set<int>{0, 1})) << "March 2025 was wild in both";
    const QString april = readout(-1);
    EXPECT_TRUE(april.contains(QStringLiteral("Leads: "))) << april.toStdString();
    EXPECT_TRUE(april.contains(QStringLiteral("Ad spend: ₽"))) << april.toStdString();
    check(QStringLiteral("Index to 100"));
    ASSERT_EQ(page->chart()->data().forecasts.size(), 2u);
    const auto &drawn = page->chart()->data().forecasts[1].values;
    EXPECT_NEAR(drawn[24], 100, 30) << "on the scale of the index";
    check(QStringLiteral("Moving average"));
    EXPECT_TRUE(page->chart()->data().forecasts.empty()) << "means of several periods are not forecast";
}

TEST_F(TrendsForecasts, PointingAtANameShowsTheBandOfThatLine)
{
    add("leads");
    add("clicks");
    add("sessions");
    EXPECT_FALSE(hint().contains(QStringLiteral("Point at the name")));
    add("spend");
    ASSERT_EQ(page->chart()->data().forecasts.size(), 4u);
    EXPECT_TRUE(hint().contains(QStringLiteral("Point at the name of a line"))) << hint().toStdString();
    EXPECT_EQ(page->chart()->emphasised(), -1);
    page->chips()[2]->setFocus();
    EXPECT_EQ(page->chart()->emphasised(), 2);
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(page->chips()[1], &enter);
    EXPECT_EQ(page->chart()->emphasised(), 1);
    page->chart()->setFocus();
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(page->chips()[1], &leave);
    EXPECT_EQ(page->chart()->emphasised(), -1);
}

/// Pictures of the page on the demo for the eye; written where VEKHA_PICTURES says.
TEST(TrendsPagePictures, AreWrittenWhereAskedFor)
{
    const QString to = qEnvironmentVariable("VEKHA_PICTURES");
    if (to.isEmpty())
        GTEST_SKIP() << "VEKHA_PICTURES names no folder";
    QTemporaryDir folder;
    OpenOptions options;
    options.systemDate = QDate(2026, 5, 24);
    auto demo = demo::create(folder.filePath(QStringLiteral("demo.vekha")), Language::Russian, options);
    ASSERT_TRUE(demo.has_value());
    Theme theme(*qApp);
    const auto shoot = [&](Language language, SchemeChoice scheme, QSize size, const QString &name,
                           auto prepare) {
        theme.setChoice(scheme);
        AppContext context(theme, language);
        TrendsPage page(context);
        page.resize(size);
        ViewState view;
        view.period = (*demo)->calendar().periodOf(Kind::Month, calendar::dayOf((*demo)->today()));
        view.days = view.period->days();
        page.setView(view);
        page.setWorkspace(demo->get());
        page.show();
        const auto settle = [&] {
            do
                QTest::qWait(5);
            while (page.isAsking());
            QTest::qWait(30);
        };
        settle();
        prepare(page, (*demo)->catalog());
        settle();
        page.grab().save(to + QLatin1Char('/') + name + QStringLiteral(".png"));
        page.setState({});
    };
    shoot(Language::Russian, SchemeChoice::Light, {1072, 690}, QStringLiteral("trends-empty-ru"),
          [](auto &, const auto &) {});
    shoot(Language::Russian, SchemeChoice::Light, {1072, 690}, QStringLiteral("trends-ru-light"),
          [](TrendsPage &page, const auto &catalog) {
              TrendState state;
              state.add(QStringLiteral("leads"), ChannelId::All, catalog);
              state.add(QStringLiteral("cpl"), ChannelId::All, catalog);
              state.yearAgo = true;
              page.setState(state);
              QTest::qWait(300);
              page.chart()->setHoveredPeriod(20);
          });
    const auto several = [](int lines) {
        return [lines](TrendsPage &page, const auto &catalog) {
            TrendState state;
            for (int channel = 2; channel < 2 + lines; ++channel)
                state.add(QStringLiteral("revenue"), ChannelId(channel), catalog);
            page.setState(state);
            QTest::qWait(300);
            if (lines > 3)
                page.chart()->setEmphasised(1);
        };
    };
    for (const int lines : {2, 3, 6}) {
        shoot(Language::Russian, SchemeChoice::Light, {1072, 690},
              QStringLiteral("trends-several-light-%1").arg(lines), several(lines));
        shoot(Language::English, SchemeChoice::Dark, {1072, 690},
              QStringLiteral("trends-several-dark-%1").arg(lines), several(lines));
    }
    shoot(Language::English, SchemeChoice::Dark, {1712, 970}, QStringLiteral("trends-en-dark"),
          [](TrendsPage &page, const auto &catalog) {
              TrendState state;
              for (int channel = 2; channel < 10; ++channel)
                  state.add(QStringLiteral("revenue"), ChannelId(channel), catalog);
              state.index = true;
              state.average = true;
              page.setState(state);
              for (LinkButton *link : page.findChildren<LinkButton *>()) {
                  if (link->text() == QLatin1String("Show"))
                      link->click();
              }
          });
}

} // namespace
} // namespace vekha::ui
