// SPDX-License-Identifier: GPL-3.0-or-later
// Facts leave as CSV and come back to the same content, whatever they are called.
#include "fixture.h"

#include "core/exchange/factscsv.h"

#include <QFile>
#include <QRandomGenerator>

#include <map>
#include <tuple>

namespace vekha::test {

namespace {

using calendar::Granularity;
using calendar::Period;

const QStringList awkwardNames{
    QStringLiteral("Яндекс.Директ; поиск"),
    QStringLiteral("a \"quoted\", name"),
    QStringLiteral("two\nlines"),
    QStringLiteral("=HYPERLINK(\"http://x\")"),
    QStringLiteral("+7 999"),
    QStringLiteral("-minus"),
    QStringLiteral("@mention"),
    QStringLiteral("'apostrophe"),
    QStringLiteral("'=guarded already"),
    QStringLiteral("\U0001F680 запуск"),
    QStringLiteral("total"),
    QStringLiteral("2024-05"),
    QStringLiteral("1,5"),
    QStringLiteral("NULL"),
    QStringLiteral("n/a"),
    QStringLiteral("#comment"),
};

const QStringList awkwardNotes{
    QString(),
    QStringLiteral("plain"),
    QStringLiteral("=1+1"),
    QStringLiteral("first line\nsecond; \"line\""),
    QStringLiteral(" spaces around "),
    QStringLiteral("-"),
    QStringLiteral("\U0001F600"),
    QStringLiteral("'quoted'"),
};

/// Everything that a fact is, by name: numbers of channels differ between workspaces.
using Facts = std::map<std::tuple<QString, QString, QString, int, calendar::Day>, std::pair<double, QString>>;

QString nameOf(const Workspace &workspace, ChannelId id)
{
    if (id == ChannelId::Company)
        return QStringLiteral("company");
    for (const Channel &channel : workspace.content()->channels) {
        if (channel.id == id)
            return channel.name.in(Language::English);
    }
    return {};
}

QString nameOf(const Workspace &workspace, CampaignId id)
{
    for (const Campaign &campaign : workspace.content()->campaigns) {
        if (campaign.id == id)
            return campaign.name;
    }
    return {};
}

Facts factsOf(const Workspace &workspace)
{
    const calendar::DayRange all{calendar::dayOf(QDate(2000, 1, 1)), calendar::dayOf(QDate(2040, 1, 1))};
    const auto stored = workspace.facts({}, all);
    const auto notes = workspace.notes({}, all);
    EXPECT_TRUE(stored && notes);
    Facts facts;
    const auto key = [&](const facts::SeriesKey &series, const Period &period) {
        return std::tuple(workspace.content()->catalog.at(series.input).id, nameOf(workspace, series.channel),
                          nameOf(workspace, series.campaign), int(period.granularity), period.first);
    };
    for (const facts::SeriesFacts &series : *stored) {
        for (const facts::Fact &fact : series.facts)
            facts[key(series.key, fact.period)].first = fact.value;
    }
    for (const FactNote &note : *notes)
        facts[key(note.key, note.period)].second = note.text;
    return facts;
}

/// Figures of all kinds of periods, one kind a year, so that none overlaps another.
std::vector<Period> periodsOfAllKinds(const calendar::FiscalCalendar &calendar)
{
    std::vector<Period> periods;
    int year = 2018;
    for (const Granularity kind : {Granularity::Day, Granularity::Week, Granularity::Month,
                                   Granularity::Quarter, Granularity::HalfYear, Granularity::Year}) {
        // From March on: a fiscal year that begins in spring is then a year of its own.
        Period period = calendar.periodOf(kind, calendar::dayOf(QDate(year, 6, 15)));
        const int count = kind == Granularity::Year ? 1 : 2;
        for (int i = 0; i < count; ++i)
            periods.push_back(period.shifted(i));
        year += 2;
    }
    return periods;
}

double awkwardValue(QRandomGenerator &random)
{
    const double values[] = {0, -0.0, 0.1 + 0.2, 1.0 / 3, -12.5, 1e-9, 123456789012345.0, 5e-324, 1e300};
    return random.bounded(2) ? values[random.bounded(int(std::size(values)))] : random.generateDouble() * 1e6;
}

} // namespace

class FactsRoundTrip : public WorkspaceTest, public testing::WithParamInterface<quint32> {
protected:
    void fill(QRandomGenerator &random) const
    {
        std::vector<FactEdit> edits;
        for (const QString &name : awkwardNames) {
            Channel channel;
            channel.name.en = name;
            const auto made =
                workspace->apply({{store::SaveChannel{channel}}, ChangeKind::SaveChannel, {name}});
            ASSERT_TRUE(made) << qPrintable(name);
            const ChannelId id = made->newChannels.at(0);
            Campaign campaign;
            campaign.channel = id;
            campaign.name = awkwardNames.at(random.bounded(int(awkwardNames.size())));
            ASSERT_TRUE(
                workspace->apply({{store::SaveCampaign{campaign}}, ChangeKind::SaveCampaign, {name}}));
            const CampaignId campaignId = *workspace->campaignNamed(id, campaign.name);
            addEdits(random, id, CampaignId::None, edits);
            addEdits(random, id, campaignId, edits);
        }
        addEdits(random, ChannelId::Company, CampaignId::None, edits);
        ASSERT_TRUE(
            workspace->apply({{store::SetFacts{edits, OnOverlap::Stop}}, ChangeKind::PasteFacts, {}}));
    }

    void addEdits(QRandomGenerator &random, ChannelId channel, CampaignId campaign,
                  std::vector<FactEdit> &edits) const
    {
        for (const Period &period : periodsOfAllKinds(workspace->calendar())) {
            FactEdit edit;
            edit.input = QStringLiteral("spend");
            edit.channel = channel;
            edit.campaign = campaign;
            edit.period = period;
            edit.value = awkwardValue(random);
            edit.note = awkwardNotes.at(random.bounded(int(awkwardNotes.size())));
            edits.push_back(edit);
        }
    }
};

TEST_P(FactsRoundTrip, ComesBackToTheSameContent)
{
    QRandomGenerator random(GetParam());
    Settings settings = workspace->content()->settings;
    settings.fiscalYearStart = 1 + int(GetParam() % 12);
    ASSERT_TRUE(workspace->apply({{store::SaveSettings{settings}}, ChangeKind::SaveSettings, {}}));
    fill(random);
    const QString file = folder() + QStringLiteral("/facts.csv");
    Progress progress;
    ASSERT_TRUE(workspace->exportFacts(file, progress));

    NewWorkspace setup;
    setup.settings = settings;
    const auto fresh = Workspace::create(folder() + QStringLiteral("/fresh.vekha"), setup, options());
    ASSERT_TRUE(fresh);
    const auto imported =
        (*fresh)->importFile(file, exchange::factsCsvMapping(), exchange::ImportChoices{}, progress);
    ASSERT_FALSE(imported.error) << imported.error->detail.toStdString() << ' '
                                 << imported.error->args.join(u' ').toStdString();
    const Facts before = factsOf(*workspace);
    const Facts after = factsOf(**fresh);
    EXPECT_EQ(before.size(), after.size());
    for (const auto &[key, fact] : before) {
        const auto found = after.find(key);
        ASSERT_NE(found, after.end()) << std::get<1>(key).toStdString() << " / "
                                      << std::get<2>(key).toStdString() << ' ' << std::get<3>(key);
        EXPECT_EQ(fact.first, found->second.first) << std::get<1>(key).toStdString();
        EXPECT_EQ(fact.second, found->second.second) << std::get<1>(key).toStdString();
    }
    // One step takes it all back, notes and channels too.
    ASSERT_TRUE((*fresh)->undo());
    EXPECT_TRUE(factsOf(**fresh).empty());
    EXPECT_TRUE((*fresh)->redo());
    EXPECT_EQ(factsOf(**fresh), after);
}

INSTANTIATE_TEST_SUITE_P(Seeds, FactsRoundTrip, testing::Range(1u, 13u));

} // namespace vekha::test
