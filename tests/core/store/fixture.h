// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlitestore.h"

#include <cmath>
#include <tuple>

namespace vekha::store {

inline calendar::Period month(int year, int number)
{
    return {calendar::Granularity::Month, calendar::dayOf(QDate(year, number, 1))};
}
inline calendar::Period day(int year, int number, int dayOfMonth)
{
    return {calendar::Granularity::Day, calendar::dayOf(QDate(year, number, dayOfMonth))};
}

inline bool operator==(const SeriesCells &a, const SeriesCells &b)
{
    return a.key == b.key && a.cells.size() == b.cells.size() &&
           std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), [](const auto &x, const auto &y) {
               return x.month == y.month && x.kind == y.kind && x.part == y.part;
           });
}

} // namespace vekha::store

namespace vekha::facts {
inline bool operator==(const MonthCell &a, const MonthCell &b)
{
    return a.month == b.month && a.kind == b.kind && a.part == b.part;
}
} // namespace vekha::facts

namespace vekha::store {

/// The same numbers on every machine.
class Random {
public:
    explicit Random(quint32 seed) : m_state(seed) {}
    int below(int limit)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return int((m_state >> 8) % quint32(limit));
    }

private:
    quint32 m_state;
};

/// All that a person could see of a workspace, for comparing.
struct State {
    Settings settings;
    std::vector<metrics::Metric> metrics;
    std::vector<Channel> channels;
    std::vector<Campaign> campaigns;
    std::vector<targets::Target> targets;
    std::vector<Dashboard> dashboards;
    std::vector<SavedView> views;
    std::vector<Event> events;
    std::vector<StoredProfile> profiles;
    std::vector<targets::Closing> closings;
    std::vector<goals::Person> people;
    std::vector<goals::Objective> objectives;
    std::vector<goals::Goal> goals;
    std::vector<goals::CheckIn> checkIns;
    std::vector<scorecards::Scorecard> scorecards;
    std::vector<MetricRevision> metricRevisions;
    std::vector<WarningMark> warningMarks;
    std::vector<WarningRule> warningRules;
    std::vector<review::Review> reviews;
    std::vector<review::Decision> decisions;
    std::vector<StoredReport> reports;
    std::vector<std::pair<facts::SeriesKey, std::vector<facts::Fact>>> facts;
    std::vector<std::tuple<facts::SeriesKey, calendar::Period, QString>> notes;
    bool operator==(const State &) const = default;
};

inline const calendar::DayRange ever{calendar::dayOf(QDate(1, 1, 1)), calendar::dayOf(QDate(9999, 12, 31))};

/// A workspace file in a folder of its own, with its own state and backup folders.
class StoreFixture : public ::testing::Test {
protected:
    StoreFixture()
    {
        path = folder.filePath(QStringLiteral("test.vekha"));
        options.stateFolder = folder.filePath(QStringLiteral("state"));
        options.backupFolder = folder.filePath(QStringLiteral("backups"));
        options.waitSeconds = 5;
        Settings settings;
        settings.name = QStringLiteral("Проба");
        settings.fiscalYearStart = 4;
        EXPECT_TRUE(SqliteStore::create(path, settings));
        reopen();
    }

    void reopen()
    {
        store.reset();
        findings = {};
        auto opened = SqliteStore::open(path, options, findings);
        ASSERT_TRUE(opened) << int(opened.error().code) << qPrintable(opened.error().detail);
        store = std::move(*opened);
        (void)store->content();
    }

    [[nodiscard]] ErrorCode openingError(const QString &file)
    {
        OpenFindings unseen;
        const auto opened = SqliteStore::open(file, options, unseen);
        return opened ? ErrorCode::InvalidInput : opened.error().code;
    }

    ChannelId addChannel(const QString &name)
    {
        Channel channel;
        channel.name.en = name;
        return store->apply({{SaveChannel{channel}}, ChangeKind::SaveChannel, {name}}, who)
            ->newChannels.at(0);
    }

    Result<Applied> setFact(const QString &input, ChannelId channel, calendar::Period period, double value,
                            OnOverlap onOverlap = OnOverlap::Stop)
    {
        FactEdit edit{input, channel, CampaignId::None, period, value, std::nullopt, false};
        return store->apply({{SetFacts{{edit}, onOverlap}}, ChangeKind::EnterFact, {}}, who);
    }

    Content contentNow() { return store->content().value(); }
    Channel channelNow(ChannelId id)
    {
        for (const Channel &channel : contentNow().channels) {
            if (channel.id == id)
                return channel;
        }
        return {};
    }
    std::vector<facts::SeriesFacts> factsNow() { return store->facts({}, ever).value(); }

    State stateNow()
    {
        Content content = contentNow();
        State state{content.settings,
                    {},
                    content.channels,
                    content.campaigns,
                    content.targets,
                    content.dashboards,
                    content.views,
                    content.events,
                    content.profiles,
                    content.closings,
                    content.people,
                    content.objectives,
                    content.goals,
                    content.checkIns,
                    content.scorecards,
                    content.metricRevisions,
                    content.warningMarks,
                    content.warningRules,
                    content.reviews.all(),
                    content.decisions,
                    content.reports,
                    {},
                    {}};
        for (int metric = 0; metric < content.catalog.size(); ++metric)
            state.metrics.push_back(content.catalog.at(metric));
        for (const facts::SeriesFacts &series : factsNow())
            state.facts.emplace_back(series.key, series.facts);
        const auto notes = store->notes({}, ever).value();
        for (const FactNote &note : notes)
            state.notes.emplace_back(note.key, note.period, note.text);
        return state;
    }

    /// First finding of a full check, empty if all is well.
    QString soundness()
    {
        Progress progress;
        const auto found = store->check(progress);
        if (!found)
            return found.error().detail;
        return found->empty() ? QString()
                              : (QStringList{codeOf(found->front().kind)} + found->front().args).join(u' ');
    }

    QTemporaryDir folder;
    QString path;
    StoreOptions options;
    OpenFindings findings;
    std::unique_ptr<SqliteStore> store;
    const QString who = QStringLiteral("Anna");
};

} // namespace vekha::store
