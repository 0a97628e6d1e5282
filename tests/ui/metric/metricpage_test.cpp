// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/metricpage.h"

#include "core/demo/demo.h"
#include "ui/charts/barlist.h"
#include "ui/charts/trendchart.h"
#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"
#include "ui/metric/channelscard.h"
#include "ui/metric/eventscard.h"
#include "ui/metric/figurescard.h"
#include "ui/metric/metriclistview.h"
#include "ui/metric/trendcard.h"
#include "ui/theme/theme.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace vekha::ui {
namespace {

using calendar::Granularity;

calendar::Period monthOf(int year, int month)
{
    return {Granularity::Month, calendar::dayOf(QDate(year, month, 1))};
}

/// A person at the page of a small workspace: leads and spend of two channels, by month.
class MetricPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        NewWorkspace setup;
        setup.settings.name = QStringLiteral("Test");
        setup.settings.today = QDate(2026, 4, 10);
        Channel direct;
        direct.name = {QStringLiteral("Direct"), QStringLiteral("Директ")};
        direct.type = ChannelType::PaidSearch;
        Channel email;
        email.name = {QStringLiteral("Email"), QStringLiteral("Письма")};
        email.type = ChannelType::Email;
        setup.channels = {direct, email};
        OpenOptions options;
        options.who = QStringLiteral("tester");
        options.systemDate = QDate(2026, 4, 10);
        auto made = Workspace::create(folder.filePath(QStringLiteral("t.vekha")), setup, options);
        ASSERT_TRUE(made.has_value());
        workspace = std::move(*made);
        directId = *workspace->channelNamed(QStringLiteral("Direct"));
        emailId = *workspace->channelNamed(QStringLiteral("Email"));
        enter();
        page = std::make_unique<MetricPage>(context);
        page->resize(1072, 690);
        page->setView(march());
        page->setWorkspace(workspace.get());
        QObject::connect(page.get(), &Page::destinationChosen, page.get(),
                         [this](const Destination &destination) { chosen.append(destination); });
        page->show();
        settle();
    }

    // January: 100 + 50 leads for 10,000 + 5,000; February: 120 + 40 for 12,000 + 4,000; March: 80 + 20 for
    // 15,000 + 5,000.
    void enter()
    {
        store::SetFacts facts;
        const auto add = [&](const char *input, ChannelId channel, int month, double value) {
            facts.edits.push_back({QString::fromLatin1(input),
                                   channel,
                                   CampaignId::None,
                                   monthOf(2026, month),
                                   value,
                                   {},
                                   false});
        };
        const double leads[3][2] = {{100, 50}, {120, 40}, {80, 20}};
        const double spend[3][2] = {{10000, 5000}, {12000, 4000}, {15000, 5000}};
        for (int month = 0; month < 3; ++month) {
            add("leads", directId, month + 1, leads[month][0]);
            add("leads", emailId, month + 1, leads[month][1]);
            add("spend", directId, month + 1, spend[month][0]);
            add("spend", emailId, month + 1, spend[month][1]);
        }
        facts.edits[0].note = QStringLiteral("counted by hand");
        targets::Target target;
        target.key = {QStringLiteral("leads"), ChannelId::All, monthOf(2026, 3)};
        target.value = 125;
        const Change change{{facts, store::SetTargets{{{target.key, target}}, QStringLiteral("plan")}},
                            ChangeKind::EnterFacts,
                            {QStringLiteral("12")}};
        ASSERT_TRUE(workspace->apply(change).has_value());
    }

    static ViewState march()
    {
        ViewState view;
        view.period = monthOf(2026, 3);
        view.days = view.period->days();
        return view;
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

    void open(const QString &metric, ChannelId channel = ChannelId::All)
    {
        page->open({QStringLiteral("metric"), metric, channel, {}, {}});
        settle();
    }

    [[nodiscard]] QString readoutOf(int period)
    {
        TrendChart *chart = page->trendCard()->chart();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        for (int i = 0; i < period; ++i)
            QTest::keyClick(chart, Qt::Key_Right);
        return chart->readout();
    }

    /// Texts in sight that hold this.
    [[nodiscard]] QString textsWith(const QString &part) const
    {
        QStringList texts;
        for (const TextLabel *label : page->findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                texts += label->text();
        }
        return texts.join(u'|');
    }

    QTemporaryDir folder;
    Theme theme{*qApp};
    AppContext context{theme, Language::English};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MetricPage> page;
    QList<Destination> chosen;
    ChannelId directId = ChannelId::All;
    ChannelId emailId = ChannelId::All;
};

TEST_F(MetricPageTest, ListsTheMetricsThatHaveFiguresAndOpensTheOneClicked)
{
    DataTable *table = page->list()->table();
    ASSERT_GT(table->model()->rowCount(), 0);
    QTest::keyClicks(page->list()->searchField(), QStringLiteral("leads"));
    int row = -1;
    for (int i = 0; i < table->model()->rowCount(); ++i) {
        if (table->model()->index(i, 0).data().toString() == QLatin1String("Leads"))
            row = i;
    }
    ASSERT_GE(row, 0);
    EXPECT_EQ(table->model()->index(row, MetricListModel::ValueColumn).data().toString(),
              QStringLiteral("100"));
    EXPECT_EQ(table->model()->index(row, MetricListModel::AttainmentColumn).data().toString(),
              QStringLiteral("80.0%"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(row, 0)).center());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().metric, QStringLiteral("leads"));
}

TEST_F(MetricPageTest, TheReadoutTellsActualTargetAttainmentAndChange)
{
    open(QStringLiteral("leads"));
    const QString readout = readoutOf(23); // of 24 months, the last is March 2026
    EXPECT_TRUE(readout.startsWith(QStringLiteral("March\u00a02026"))) << readout.toStdString();
    EXPECT_TRUE(readout.contains(QStringLiteral("Actual: 100"))) << readout.toStdString();
    EXPECT_TRUE(readout.contains(QStringLiteral("Target: 125"))) << readout.toStdString();
    EXPECT_TRUE(readout.contains(QStringLiteral("Attainment: 80.0%"))) << readout.toStdString();
    // 100 against 160 in February: 37.5 % less.
    EXPECT_TRUE(readout.contains(QStringLiteral("Change on the period before: −37.5%")))
        << readout.toStdString();
    const QString january = readoutOf(21);
    EXPECT_TRUE(january.contains(QStringLiteral("Note: counted by hand"))) << january.toStdString();
}

TEST_F(MetricPageTest, ARatioOfAllChannelsIsTheRatioOfTheSums)
{
    open(QStringLiteral("cpl"));
    // 20,000 / 100 leads
    EXPECT_TRUE(readoutOf(23).contains(QStringLiteral("Actual: ₽200")))
        << page->trendCard()->chart()->readout().toStdString();
}

TEST_F(MetricPageTest, TheSameComparisonIsNotToldTwice)
{
    store::SetFacts facts;
    for (int month = 1; month <= 24; ++month)
        facts.edits.push_back({QStringLiteral("leads"),
                               directId,
                               CampaignId::None,
                               monthOf(2024 + (month - 1) / 12, (month - 1) % 12 + 1),
                               50.0,
                               {},
                               false});
    ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("24")}}).has_value());
    const auto comparisons = [this] {
        int count = 0;
        for (const ElidingLabel *label : page->findChildren<ElidingLabel *>())
            count += label->isVisible() && label->text().startsWith(QLatin1String("vs ")) ? 1 : 0;
        return count;
    };
    open(QStringLiteral("leads"));
    EXPECT_EQ(comparisons(), 2) << "February, and March a year ago";
    ViewState year;
    year.period = calendar::Period{Granularity::Year, calendar::dayOf(QDate(2025, 1, 1))};
    year.days = year.period->days();
    page->setView(year);
    settle();
    EXPECT_EQ(comparisons(), 1) << "the year before is the year ago";
}

TEST_F(MetricPageTest, TheFormulaTellsWhatItsComposedMetricsAreMadeOf)
{
    open(QStringLiteral("cac"));
    EXPECT_EQ(textsWith(QStringLiteral(" = ")), QStringLiteral("Marketing costs = Ad spend + Other costs"));
}

TEST_F(MetricPageTest, QuartersAddTheMonthsUp)
{
    open(QStringLiteral("leads"));
    FilterButton *kind = page->trendCard()->findChild<FilterButton *>();
    ASSERT_NE(kind, nullptr);
    const QList<QMenu *> menus = page->trendCard()->findChildren<QMenu *>();
    ASSERT_FALSE(menus.isEmpty());
    for (QAction *action : menus.front()->actions()) {
        if (action->text() == QLatin1String("Quarters")) {
            action->trigger();
            break;
        }
    }
    settle();
    EXPECT_EQ(page->trendCard()->granularity(), Granularity::Quarter);
    const auto &quarters = page->trendCard()->chart()->data().periods;
    const auto first = std::find_if(quarters.begin(), quarters.end(), [](const TrendPeriod &quarter) {
        return quarter.from == QDate(2026, 1, 1);
    });
    const QString readout = readoutOf(int(first - quarters.begin()));
    EXPECT_TRUE(readout.contains(QStringLiteral("Actual: 410"))) << readout.toStdString(); // 150 + 160 + 100
}

TEST_F(MetricPageTest, AClickOnAChannelLeadsToItAndBarsKeepAllChannels)
{
    open(QStringLiteral("leads"));
    BarList *bars = page->channelsCard()->bars();
    ASSERT_EQ(bars->rows().size(), 2U);
    EXPECT_EQ(bars->rows()[0].name, QStringLiteral("Direct"));
    EXPECT_EQ(bars->rows()[0].value, 80);
    bars->setFocus();
    bars->setCurrentItem(1);
    QTest::keyClick(bars, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().channel, emailId);
    open(QStringLiteral("leads"), emailId);
    EXPECT_TRUE(readoutOf(23).contains(QStringLiteral("Actual: 20")));
    EXPECT_EQ(page->channelsCard()->bars()->rows().size(), 2U);
}

TEST_F(MetricPageTest, AnEventIsStoredShownAsAFlagAndTakenBack)
{
    open(QStringLiteral("leads"));
    page->addEvent();
    auto *dialog = page->findChild<Dialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *text = dialog->findChild<QLineEdit *>();
    ASSERT_NE(text, nullptr);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton); // empty: refused
    EXPECT_TRUE(dialog->isVisible());
    QTest::keyClicks(text, QStringLiteral("Price up"));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    ASSERT_SOON_EQ(int(workspace->content()->events.size()), 1);
    settle();
    EXPECT_EQ(workspace->content()->events.front().text, QStringLiteral("Price up"));
    EXPECT_EQ(page->eventsCard()->rows().size(), 2); // with the note on January's leads
    ASSERT_TRUE(workspace->undo().has_value());
    settle();
    EXPECT_TRUE(workspace->content()->events.empty());
    EXPECT_EQ(page->eventsCard()->rows().size(), 1);
}

TEST_F(MetricPageTest, AMetricWithoutFiguresHasAnAxisWithoutAScaleAndADashAtTheLeft)
{
    open(QStringLiteral("reach"));
    const ValueAxis &axis = page->trendCard()->chart()->data().left;
    EXPECT_EQ(axis.axisLabel(0), QStringLiteral("0"));
    EXPECT_EQ(axis.axisLabel(0.4), QString());
    EXPECT_EQ(axis.topLabel(1), QString());
    for (const FigureLabel *label : page->findChildren<FigureLabel *>()) {
        if (label->isVisible() && label->text() == QStringLiteral("–")) {
            EXPECT_LT(label->x(), 20);
        }
    }
}

TEST_F(MetricPageTest, ALongTextOfAnEventTakesTwoLines)
{
    open(QStringLiteral("leads"));
    ASSERT_EQ(page->eventsCard()->rows().size(), 1);
    EXPECT_EQ(page->eventsCard()->rows()[0]->lines(), QStringList{QStringLiteral("counted by hand")});
    const int heightOfOne = page->eventsCard()->rows()[0]->height();
    page->addEvent();
    auto *dialog = page->findChild<Dialog *>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(),
                     QStringLiteral("The partner network was switched off"));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    ASSERT_SOON_EQ(int(workspace->content()->events.size()), 1);
    settle();
    ASSERT_EQ(page->eventsCard()->rows().size(), 2);
    const EventRow *row = page->eventsCard()->rows()[0];
    EXPECT_EQ(row->lines().size(), 2);
    EXPECT_EQ(row->lines().join(u' '), QStringLiteral("The partner network was switched off"));
    ASSERT_SOON_EQ(row->height(), heightOfOne + 20);
}

TEST_F(MetricPageTest, TheTableHoldsTheFiguresBehindTheTrend)
{
    open(QStringLiteral("leads"));
    page->figuresCard()->setOpen(true);
    settle();
    const QAbstractItemModel *model = page->figuresCard()->table()->model();
    ASSERT_EQ(model->rowCount(), 24);
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("March\u00a02026"));
    EXPECT_EQ(model->index(0, 1).data().toString(), QStringLiteral("100"));
    EXPECT_EQ(model->index(0, 2).data().toString(), QStringLiteral("125"));
    EXPECT_EQ(model->index(0, 3).data().toString(), QStringLiteral("80.0%"));
    EXPECT_EQ(model->index(0, 6).data().toString(), QStringLiteral("80"));
    EXPECT_EQ(model->index(0, 7).data().toString(), QStringLiteral("20"));
}

TEST_F(MetricPageTest, TheTrendSaysHowItIsForecastAndHowWell)
{
    const auto said = [this] { return page->trendCard()->forecastNote(); };
    open(QStringLiteral("leads"));
    EXPECT_TRUE(said().contains(u"There are fewer than five figures")) << said().toStdString();
    ASSERT_EQ(page->trendCard()->chart()->data().forecasts.size(), 1u);
    store::SetFacts facts;
    for (int back = 3; back < 36; ++back)
        facts.edits.push_back({QStringLiteral("leads"),
                               directId,
                               CampaignId::None,
                               monthOf(2026, 3).shifted(-back),
                               100.0 + back % 5,
                               {},
                               false});
    ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("33")}}).has_value());
    settle();
    EXPECT_TRUE(said().contains(u"Forecast error ≈ ")) << said().toStdString();
    EXPECT_TRUE(said().contains(u"method: mean of exponential smoothing and Theta")) << said().toStdString();
    for (const QLabel *label : page->trendCard()->findChildren<QLabel *>()) {
        if (label->text() == said()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << "nothing of it is cut off";
        }
    }
}

TEST_F(MetricPageTest, ATargetReachedAfterThePeriodIsToldAsLate)
{
    // Ten leads a day from 1 to 9 April; three months are too few for a forecast, so that the rate goes on.
    store::SetFacts facts;
    for (int day = 1; day <= 9; ++day)
        facts.edits.push_back({QStringLiteral("leads"),
                               directId,
                               CampaignId::None,
                               {Granularity::Day, calendar::dayOf(QDate(2026, 4, day))},
                               10.0,
                               {},
                               false});
    ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("9")}}).has_value());
    const auto toldOfTarget = [this](double value) {
        targets::Target target;
        target.key = {QStringLiteral("leads"), ChannelId::All, monthOf(2026, 4)};
        target.value = value;
        EXPECT_TRUE(workspace
                        ->apply({{store::SetTargets{{{target.key, target}}, QStringLiteral("plan")}},
                                 ChangeKind::SetTargets,
                                 {}})
                        .has_value());
        settle();
        return textsWith(QStringLiteral("reached"));
    };
    ViewState april;
    april.period = monthOf(2026, 4);
    april.days = april.period->days();
    page->setView(april);
    open(QStringLiteral("leads"));
    // 110 are lacking of 200: eleven days after the 9th. 310 of 400: 31 days.
    EXPECT_TRUE(toldOfTarget(200).contains(u"Expected to be reached on 20\u00a0April"))
        << textsWith(QStringLiteral("reached")).toStdString();
    EXPECT_TRUE(
        toldOfTarget(400).contains(u"The target would be reached only on 10\u00a0May, after the period ends"))
        << textsWith(QStringLiteral("reached")).toStdString();
}

TEST_F(MetricPageTest, RemarksNameInputsAsTheFormulaDoes)
{
    store::SetFacts facts;
    facts.edits.push_back(
        {QStringLiteral("new_customers"), directId, CampaignId::None, monthOf(2026, 3), 20.0, {}, false});
    ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("1")}}).has_value());
    open(QStringLiteral("cac"));
    EXPECT_TRUE(textsWith(QStringLiteral(" = ")).contains(u"Marketing costs = Ad spend + Other costs"));
    EXPECT_TRUE(textsWith(QStringLiteral("absent")).contains(u"“Other costs” is absent and counts as 0."))
        << textsWith(QStringLiteral("absent")).toStdString();
}

/// Pictures of the page on the demo for the eye; written where VEKHA_PICTURES says.
TEST(MetricPagePictures, AreWrittenWhereAskedFor)
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
                           const QString &metric, auto prepare) {
        theme.setChoice(scheme);
        AppContext context(theme, language);
        MetricPage page(context);
        page.resize(size);
        ViewState view;
        view.period = (*demo)->calendar().periodOf(Granularity::Month, calendar::dayOf((*demo)->today()));
        view.days = view.period->days();
        view.compare = ViewState::Compare::YearAgo;
        page.setView(view);
        page.setWorkspace(demo->get());
        page.show();
        if (!metric.isEmpty())
            page.open({QStringLiteral("metric"), metric, ChannelId::All, {}, {}});
        const auto settle = [&] {
            do
                QTest::qWait(5);
            while (page.isAsking());
            QTest::qWait(30);
        };
        settle();
        prepare(page);
        settle();
        page.grab().save(to + QLatin1Char('/') + name + QStringLiteral(".png"));
    };
    const auto nothing = [](MetricPage &) {};
    const auto hover = [](MetricPage &page) { page.trendCard()->chart()->setHoveredPeriod(18); };
    shoot(Language::Russian, SchemeChoice::Light, {1072, 690}, QStringLiteral("metric-ru-light-1280"),
          QStringLiteral("cac"), hover);
    shoot(Language::English, SchemeChoice::Dark, {1712, 970}, QStringLiteral("metric-en-dark-1920"),
          QStringLiteral("revenue"),
          [](MetricPage &page) { page.channelsCard()->setMode(ChannelsCard::Mode::Stacked); });
    shoot(Language::English, SchemeChoice::Light, {1072, 1500}, QStringLiteral("metric-en-light-tall"),
          QStringLiteral("leads"), [](MetricPage &page) {
              page.channelsCard()->setMode(ChannelsCard::Mode::Lines);
              page.figuresCard()->setOpen(true);
          });
    shoot(Language::Russian, SchemeChoice::Dark, {1072, 690}, QStringLiteral("metriclist-ru-dark"), {},
          nothing);
    shoot(Language::English, SchemeChoice::Light, {1712, 970}, QStringLiteral("metriclist-en-light"), {},
          nothing);
}

} // namespace
} // namespace vekha::ui
