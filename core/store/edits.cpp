// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edits.h"

#include "core/store/goalrows.h"
#include "core/store/metricjson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vekha::store {

using facts::Fact;
using targets::Target;
using targets::TargetKey;

namespace {

/// From so many facts on, removed ones are kept as rows instead of in the changeset, which lies in memory.
constexpr qint64 manyFacts = 50'000;
constexpr int paletteColours = 8;

template <class List> int nextPosition(const List &list)
{
    int position = 0;
    for (const auto &each : list)
        position = std::max(position, each.position + 1);
    return position;
}

} // namespace

int freeColour(const std::vector<Channel> &channels)
{
    std::array<int, paletteColours> uses{};
    for (const Channel &channel : channels) {
        if (channel.colour >= 1 && channel.colour <= paletteColours)
            ++uses[std::size_t(channel.colour - 1)];
    }
    return int(std::min_element(uses.begin(), uses.end()) - uses.begin()) + 1;
}

int lastPosition(const std::vector<Channel> &channels) { return nextPosition(channels); }

EditRunner::EditRunner(const EditTools &tools, ChangeId change, Applied &applied)
    : m_tools(tools), m_db(tools.db), m_change(change), m_applied(applied)
{
}

void EditRunner::run(const Change &change)
{
    for (const Edit &edit : change.edits)
        m_entersFacts = m_entersFacts || std::holds_alternative<SetFacts>(edit);
    for (const Edit &edit : change.edits) {
        reread();
        std::visit([this](const auto &each) { run(each); }, edit);
    }
}

void EditRunner::reread()
{
    m_channels = readChannels(m_db);
    m_campaigns = readCampaigns(m_db);
    m_fiscalYearStart = readSettings(m_db).fiscalYearStart;
}

Rules EditRunner::rules() const
{
    return {m_tools.catalogs.of(m_db), m_channels, m_campaigns, m_fiscalYearStart};
}

// Figures

// Prepared once for all cells of a paste.
struct EditRunner::FactStatements {
    explicit FactStatements(SQLite::Database &db)
        : stored(db), remove(db, "DELETE FROM fact WHERE series=? AND first=?"),
          write(db, "INSERT INTO fact VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT(series, first) DO UPDATE SET "
                    "kind=?3, value=?4, source=?5")
    {
    }
    FactReader stored;
    Statement remove;
    Statement write;
};

void EditRunner::run(const SetFacts &edit)
{
    FactStatements statements(m_db);
    const Rules judged = rules();
    for (const FactEdit &each : edit.edits) {
        validate(each, judged);
        setFact(each, edit.onOverlap, statements);
    }
}

void EditRunner::setFact(const FactEdit &edit, OnOverlap onOverlap, FactStatements &facts)
{
    const int series = m_tools.book.findOrMake(m_db, edit.input, edit.channel, edit.campaign);
    setNote(edit, series);
    if (edit.noteOnly)
        return;
    std::vector<Fact> inTheWay;
    for (const Fact &fact : facts.stored.overlapping(series, edit.period.days())) {
        if (fact.period != edit.period)
            inTheWay.push_back(fact);
        else if (!edit.value)
            facts.remove.run(series, fact.period.first);
        else if (fact.value == *edit.value)
            return;
    }
    if (!edit.value)
        return;
    if (!inTheWay.empty() && onOverlap == OnOverlap::Keep)
        return;
    if (!inTheWay.empty() && onOverlap == OnOverlap::Stop)
        fail(ErrorCode::PeriodsOverlap,
             {edit.input, nameOf(edit.channel, m_channels), codeOf(edit.period, m_fiscalYearStart),
              codeOf(inTheWay.front().period, m_fiscalYearStart)});
    for (const Fact &fact : inTheWay)
        facts.remove.run(series, fact.period.first);
    facts.write.run(series, edit.period.first, int(edit.period.granularity), *edit.value, m_change);
}

void EditRunner::setNote(const FactEdit &edit, int series)
{
    if (!edit.note)
        return;
    const int kind = int(edit.period.granularity);
    if (edit.note->isEmpty()) {
        Statement remove(m_db, "DELETE FROM note WHERE series=? AND first=? AND kind=?");
        remove.run(series, edit.period.first, kind);
        return;
    }
    Statement write(
        m_db, "INSERT INTO note VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(series, first, kind) DO UPDATE "
              "SET text=?4, who=?5, time=?6 WHERE text<>?4");
    write.run(series, edit.period.first, kind, *edit.note, m_tools.who,
              timeText(QDateTime::currentDateTimeUtc()));
}

// Takes all facts and notes of these series away; long histories as rows of moved_fact, unless the same
// change also enters facts, which only the changeset puts in order.
void EditRunner::removeSeries(const std::vector<int> &series)
{
    Statement count(m_db, "SELECT count(*) FROM fact WHERE series=?");
    qint64 facts = 0;
    for (const int each : series) {
        count.with(each).step();
        facts += count.longAt(0);
    }
    count.reset();
    const bool asRows = facts > manyFacts && !m_entersFacts;
    Statement notes(m_db, "DELETE FROM note WHERE series=?");
    Statement remove(m_db, "DELETE FROM fact WHERE series=?");
    for (const int each : series) {
        notes.run(each);
        if (!asRows) {
            remove.run(each);
            continue;
        }
        m_tools.recorder.pause(true);
        m_tools.moved.takeSeries(m_change, each);
        m_tools.recorder.pause(false);
    }
}

// Channels and campaigns

void EditRunner::run(const SaveChannel &edit)
{
    validate(edit.channel, rules());
    Channel channel = edit.channel;
    const bool isNew = channel.id == ChannelId::All;
    if (channel.colour == 0 && channel.id != ChannelId::Company)
        channel.colour = freeColour(m_channels);
    if (isNew && channel.position == 0)
        channel.position = nextPosition(m_channels);
    const int id = writeChannel(m_db, channel);
    if (isNew)
        m_applied.newChannels.push_back(ChannelId(id));
}

void EditRunner::run(const RemoveChannel &edit)
{
    if (edit.channel == ChannelId::Company)
        fail(ErrorCode::InvalidInput, {nameOf(edit.channel, m_channels), QString()},
             u"the company channel stays"_s);
    std::vector<int> series;
    for (const SeriesRow &row : m_tools.book.rows()) {
        if (row.channel == edit.channel)
            series.push_back(row.id);
    }
    removeSeries(series);
    std::vector<TargetKey> keys;
    for (const Target &target : readTargets(m_db)) {
        if (target.key.channel == edit.channel)
            keys.push_back(target.key);
    }
    removeTargetsOf(keys);
    clearDashboards([&edit](const Tile &tile) { return tile.channel == edit.channel; });
    const int id = number(edit.channel);
    Statement(m_db, "DELETE FROM event WHERE channel=?").run(id);
    Statement(m_db, "DELETE FROM campaign WHERE channel=?").run(id);
    removeRow("DELETE FROM channel WHERE id=?", id, u"channel"_s);
}

void EditRunner::run(const SaveCampaign &edit)
{
    validate(edit.campaign, rules());
    const int id = writeCampaign(m_db, edit.campaign);
    if (edit.campaign.id == CampaignId::None)
        m_applied.newCampaigns.push_back(CampaignId(id));
}

void EditRunner::run(const RemoveCampaign &edit)
{
    std::vector<int> series;
    for (const SeriesRow &row : m_tools.book.rows()) {
        if (row.campaign == edit.campaign && edit.campaign != CampaignId::None)
            series.push_back(row.id);
    }
    removeSeries(series);
    removeRow("DELETE FROM campaign WHERE id=?", number(edit.campaign), u"campaign"_s);
}

// Metrics

void EditRunner::run(const SaveMetric &edit)
{
    const metrics::MetricCatalog &current = m_tools.catalogs.of(m_db);
    std::vector<metrics::Metric> changed = m_tools.catalogs.changed();
    metrics::Metric metric = edit.metric;
    mustBeShort(metric.name.en);
    mustBeShort(metric.name.ru);
    metric.own = metrics::MetricCatalog::builtIn().find(metric.id) == nullptr;
    const metrics::Metric *before = current.find(metric.id);
    if (before && before->isInput() && !metric.isInput()) {
        for (const SeriesRow &row : m_tools.book.rows()) {
            if (row.input == metric.id && FactReader(m_db).hasAny(row.id))
                fail(ErrorCode::InUse, {metric.id, metric.id}, u"figures are stored for this input"_s);
        }
    }
    const auto same = [&metric](const metrics::Metric &each) { return each.id == metric.id; };
    const auto found = std::find_if(changed.begin(), changed.end(), same);
    if (found == changed.end())
        changed.push_back(metric);
    else
        *found = metric;
    orThrow(metrics::MetricCatalog::with(changed));
    // Past periods are judged by the definition and the threshold of then.
    if (before && *before != metric)
        addMetricRevision(m_db, *before);
    Statement write(m_db, "INSERT INTO metric VALUES(?1, ?2) ON CONFLICT(id) DO UPDATE SET definition=?2 "
                          "WHERE definition<>?2");
    write.run(metric.id, jsonOf(metric));
}

void EditRunner::run(const RemoveMetric &edit)
{
    const metrics::MetricCatalog &catalog = m_tools.catalogs.of(m_db);
    const metrics::Metric *metric = catalog.find(edit.metric);
    if (!metric)
        fail(ErrorCode::UnknownMetric, {edit.metric});
    if (!metric->own)
        fail(ErrorCode::InvalidInput, {edit.metric, QString()}, u"built-in metrics stay"_s);
    if (const QStringList users = usersOf(edit.metric, catalog); !users.isEmpty())
        fail(ErrorCode::InUse, {edit.metric, users.join(u", "_s)});
    std::vector<int> series;
    for (const SeriesRow &row : m_tools.book.rows()) {
        if (row.input == edit.metric)
            series.push_back(row.id);
    }
    removeSeries(series);
    std::vector<TargetKey> keys;
    for (const Target &target : readTargets(m_db)) {
        if (target.key.metric == edit.metric)
            keys.push_back(target.key);
    }
    removeTargetsOf(keys);
    clearDashboards([&edit](const Tile &tile) { return tile.metric == edit.metric; });
    Statement(m_db, "DELETE FROM metric WHERE id=?").run(edit.metric);
}

// Targets

void EditRunner::run(const SetTargets &edit)
{
    const Rules judged = rules();
    for (const TargetEdit &each : edit.edits) {
        validate(each, judged);
        std::optional<Target> target = each.target;
        if (target) {
            target->key = each.key;
            writeTarget(m_db, *target);
        } else {
            removeTarget(m_db, each.key);
        }
        addRevision(m_db, {each.key, target, QDateTime::currentDateTimeUtc(), m_tools.who, edit.why});
    }
}

void EditRunner::removeTargetsOf(const std::vector<TargetKey> &keys)
{
    for (const TargetKey &key : keys) {
        removeTarget(m_db, key);
        addRevision(m_db, {key, std::nullopt, QDateTime::currentDateTimeUtc(), m_tools.who, QString()});
    }
}

// Settings, dashboards, views, events

void EditRunner::run(const SaveSettings &edit)
{
    validate(edit.settings);
    writeSettings(m_db, edit.settings);
}

template <class Matches> void EditRunner::clearDashboards(const Matches &matches)
{
    for (Dashboard dashboard : readDashboards(m_db)) {
        const Dashboard before = dashboard;
        std::erase_if(dashboard.tiles, matches);
        std::erase_if(dashboard.table, [&](const MetricId &metric) {
            return matches(Tile{metric, ChannelId::All, 1, 1});
        });
        if (dashboard != before)
            writeDashboard(m_db, dashboard);
    }
}

void EditRunner::removeRow(const char *sql, int id, const QString &what)
{
    Statement(m_db, sql).run(id);
    if (m_db.getChanges() == 0)
        fail(ErrorCode::InvalidInput, {what, QString()}, u"no %1 %2"_s.arg(what).arg(id));
}

void EditRunner::run(const SaveDashboard &edit)
{
    Dashboard dashboard = edit.dashboard;
    if (dashboard.name.isEmpty())
        fail(ErrorCode::NameEmpty);
    mustBeShort(dashboard.name.en);
    mustBeShort(dashboard.name.ru);
    const std::vector<Dashboard> all = readDashboards(m_db);
    if (dashboard.id == 0 && dashboard.position == 0)
        dashboard.position = nextPosition(all);
    const int id = writeDashboard(m_db, dashboard);
    if (dashboard.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemoveDashboard &edit)
{
    removeRow("DELETE FROM dashboard WHERE id=?", edit.id, u"dashboard"_s);
}

void EditRunner::run(const SaveView &edit)
{
    if (edit.view.name.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    mustBeShort(edit.view.name);
    const int id = writeView(m_db, edit.view);
    if (edit.view.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemoveView &edit)
{
    removeRow("DELETE FROM saved_view WHERE id=?", edit.id, u"view"_s);
}

void EditRunner::run(const SaveEvent &edit)
{
    if (!edit.event.day.isValid())
        fail(ErrorCode::InvalidDate, {QString()});
    if (edit.event.text.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    const int id = writeEvent(m_db, edit.event);
    if (edit.event.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemoveEvent &edit)
{
    removeRow("DELETE FROM event WHERE id=?", edit.id, u"event"_s);
}

void EditRunner::run(const SaveProfile &edit)
{
    if (edit.profile.name.trimmed().isEmpty())
        fail(ErrorCode::NameEmpty);
    mustBeShort(edit.profile.name);
    for (const StoredProfile &known : readProfiles(m_db)) {
        if (known.id != edit.profile.id && foldedName(known.name) == foldedName(edit.profile.name))
            fail(ErrorCode::NameTaken, {edit.profile.name});
    }
    const int id = writeProfile(m_db, edit.profile);
    if (edit.profile.id == 0)
        m_applied.newIds.push_back(id);
}

void EditRunner::run(const RemoveProfile &edit)
{
    removeRow("DELETE FROM import_profile WHERE id=?", edit.id, u"profile"_s);
}

} // namespace vekha::store
