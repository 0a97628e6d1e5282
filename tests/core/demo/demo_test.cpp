// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/demo/recipe.h"
#include "core/workspace/kpitable.h"
#include "core/workspace/review.h"
#include "core/workspace/trend.h"

#include <QSet>

namespace vekha::demo {

class Demo : public testing::Test {
protected:
    void SetUp() override
    {
        static int argc = 0;
        static QCoreApplication application(argc, nullptr);
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    }
    [[nodiscard]] std::unique_ptr<Workspace> make(const char *name, Language language) const
    {
        OpenOptions options;
        options.systemDate = QDate(2031, 1, 1);
        auto made = create(m_folder.filePath(QLatin1String(name)), language, options);
        EXPECT_TRUE(made) << (made ? std::string() : made.error().detail.toStdString());
        return made ? std::move(*made) : nullptr;
    }
    [[nodiscard]] QByteArray factsOf(const Workspace &workspace, const char *name) const
    {
        Progress progress;
        const QString path = m_folder.filePath(QLatin1String(name));
        EXPECT_TRUE(workspace.exportFacts(path, progress));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

TEST_F(Demo, IsTheSameEveryTime)
{
    const auto one = make("one.vekha", Language::English);
    const auto two = make("two.vekha", Language::English);
    ASSERT_TRUE(one && two);
    EXPECT_TRUE(factsOf(*one, "one.csv") == factsOf(*two, "two.csv"));
    EXPECT_EQ(one->content()->targets, two->content()->targets);
    EXPECT_EQ(one->content()->channels, two->content()->channels);
    EXPECT_EQ(one->content()->dashboards, two->content()->dashboards);
    EXPECT_EQ(one->content()->events, two->content()->events);
    EXPECT_EQ(one->content()->reviews, two->content()->reviews);
    EXPECT_EQ(one->content()->decisions, two->content()->decisions);
    EXPECT_EQ(one->content()->settings.today, two->content()->settings.today);
}

TEST_F(Demo, CarriesItsOwnTodayAtTheEndOfItsData)
{
    const auto workspace = make("d.vekha", Language::English);
    ASSERT_TRUE(workspace);
    EXPECT_EQ(workspace->today(), readRecipe().today);
    ASSERT_TRUE(workspace->dataEnd() && workspace->dataStart());
    const QDate end = calendar::dateOf(*workspace->dataEnd());
    EXPECT_LE(end.daysTo(workspace->today()), 31);
    EXPECT_GE(calendar::dateOf(*workspace->dataStart()).daysTo(end), 3 * 365 - 62) << "three years";
}

TEST_F(Demo, UndoTakesNothingOfItApart)
{
    const auto workspace = make("u.vekha", Language::English);
    ASSERT_TRUE(workspace);
    EXPECT_FALSE(workspace->nextUndo());
    ASSERT_TRUE(workspace->apply(
        {{store::SavePerson{{0, QStringLiteral("Anna"), {}, false}}}, ChangeKind::SavePerson, {}}));
    ASSERT_TRUE(workspace->nextUndo());
    EXPECT_EQ(workspace->nextUndo()->kind, ChangeKind::SavePerson);
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(workspace->nextUndo());
}

TEST_F(Demo, HasEightChannelsWithCampaignsTargetsDashboardsAndEvents)
{
    const auto workspace = make("d.vekha", Language::Russian);
    ASSERT_TRUE(workspace);
    const auto content = workspace->content();
    EXPECT_EQ(content->channels.size(), 9u); // and the company
    EXPECT_GE(content->campaigns.size(), 6u);
    EXPECT_GE(content->dashboards.size(), 1u);
    EXPECT_FALSE(content->events.empty());
    QSet<QString> metricsWithTargets;
    bool ofChannel = false, ofAll = false;
    for (const targets::Target &target : content->targets) {
        metricsWithTargets.insert(target.key.metric);
        (target.key.channel == ChannelId::All ? ofAll : ofChannel) = true;
    }
    EXPECT_GE(metricsWithTargets.size(), 5);
    EXPECT_TRUE(ofChannel);
    EXPECT_TRUE(ofAll);
}

TEST_F(Demo, CarriesTheFinishedReviewOfTheLastButOneMonth)
{
    for (const Language language : {Language::English, Language::Russian}) {
        const auto workspace = make(language == Language::English ? "en.vekha" : "ru.vekha", language);
        ASSERT_TRUE(workspace);
        ViewState april;
        april.period = workspace->calendar().parse(QStringLiteral("2026-04")).value();
        april.days = april.period->days();
        const auto board = reviewList(*workspace, april);
        ASSERT_TRUE(board);
        ASSERT_EQ(board->earlier.size(), 4U);
        EXPECT_TRUE(board->earlier.front().overdue) << "due on 15 May, seen on 25 May";
        ViewState march;
        march.period = *board->previous;
        march.days = march.period->days();
        const auto last = reviewList(*workspace, march);
        ASSERT_TRUE(last);
        EXPECT_TRUE(last->asItWas);
        EXPECT_EQ(last->changedSince, 0);
        EXPECT_FALSE(last->itemOf(QStringLiteral("cpl")).note.isEmpty());
        EXPECT_EQ(last->seen(), int(last->kpis.size()));
    }
}

// Three to five roubles of revenue come back for each rouble of winning a customer: what a shop may hope for.
TEST_F(Demo, ACustomerBringsWhatAShopMayHopeFor)
{
    const auto workspace = make("d.vekha", Language::English);
    ASSERT_TRUE(workspace);
    const MetricIndex metric = *workspace->catalog().indexOf(QStringLiteral("ltv_to_cac"));
    for (int month = 5; month <= 16; ++month) {
        const calendar::Period period =
            calendar::FiscalCalendar()
                .periodOf(calendar::Granularity::Month, calendar::dayOf(QDate(2025, 1, 1)))
                .shifted(month - 1);
        ViewState view;
        view.period = period;
        view.days = period.days();
        const auto table = kpiTable(*workspace, {metric}, view, facts::Split::None);
        ASSERT_TRUE(table.has_value());
        const auto ratio = table->at(0, 0).value.number;
        ASSERT_TRUE(ratio.has_value()) << month;
        EXPECT_GE(*ratio, 3) << month;
        EXPECT_LE(*ratio, 5) << month;
    }
}

TEST_F(Demo, AChannelStopsOneStartsAndMonthsAreMissing)
{
    const auto workspace = make("d.vekha", Language::English);
    ASSERT_TRUE(workspace);
    TrendRequest request;
    request.metrics = workspace->inputsWithData();
    request.days = {*workspace->dataStart(), *workspace->dataEnd()};
    request.split = facts::Split::Channel;
    request.total = false;
    const auto found = trend(*workspace, request);
    ASSERT_TRUE(found);
    const MetricIndex sessions = workspace->metricNamed(QStringLiteral("sessions")).value_or(-1);
    const auto has = [](const std::optional<double> &n) { return n.has_value(); };
    bool stops = false, starts = false, gap = false;
    for (int metric = 0; metric < int(request.metrics.size()); ++metric) {
        for (int group = 0; group < int(found->answer.groups.size()); ++group) {
            const auto numbers = numbersOf(found->answer, metric, group);
            const auto first = std::find_if(numbers.begin(), numbers.end(), has);
            if (first == numbers.end())
                continue;
            const auto last = std::find_if(numbers.rbegin(), numbers.rend(), has).base();
            gap = gap || !std::all_of(first, last, has);
            if (request.metrics[size_t(metric)] != sessions)
                continue;
            starts = starts || first - numbers.begin() > 3;
            stops = stops || numbers.end() - last > 3;
        }
    }
    EXPECT_TRUE(starts);
    EXPECT_TRUE(stops);
    EXPECT_TRUE(gap);
}

TEST_F(Demo, AThrowAwayOneReplacesThatOfAnEarlierLook)
{
    const QString path = m_folder.filePath(QStringLiteral("look.vekha"));
    {
        ASSERT_TRUE(openThrowAway(path, Language::English, {}));
    }
    {
        EXPECT_TRUE(openThrowAway(path, Language::Russian, {}));
    }
    const auto refused = create(path, Language::English, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FileExists);
}

TEST_F(Demo, IsSound)
{
    const auto workspace = make("d.vekha", Language::English);
    ASSERT_TRUE(workspace);
    Progress progress;
    const auto findings = workspace->check(progress);
    ASSERT_TRUE(findings);
    EXPECT_TRUE(findings->empty());
}

} // namespace vekha::demo
