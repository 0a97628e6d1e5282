// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contentrows.h"

#include "core/store/metricjson.h"
#include "core/store/validation.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vekha::store {

using targets::Revision;
using targets::Rule;
using targets::Target;
using targets::TargetKey;

namespace {

QJsonObject objectOf(const Settings &settings)
{
    return {{"name"_L1, settings.name},
            {"currency"_L1, settings.currency},
            {"fiscal_year_start"_L1, settings.fiscalYearStart},
            {"first_day_of_week"_L1, settings.firstDayOfWeek},
            {"starter_set"_L1, settings.starterSet},
            {"today"_L1, settings.today.toString(Qt::ISODate)},
            {"entry_inputs"_L1, QJsonArray::fromStringList(settings.entryInputs)},
            {"entry_days"_L1, settings.entryDays},
            {"backups_kept"_L1, settings.backupsKept},
            {"backup_bytes"_L1, settings.backupBytes},
            {"backup_folder"_L1, settings.backupFolder}};
}

// One value as JSON text: an array of one, without its brackets.
QString jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QJsonValue jsonValue(const QString &text)
{
    return QJsonDocument::fromJson("[" + text.toUtf8() + "]").array().at(0);
}

QString tilesJson(const std::vector<Tile> &tiles)
{
    QJsonArray list;
    for (const Tile &tile : tiles) {
        list.append(QJsonObject{{"metric"_L1, tile.metric},
                                {"channel"_L1, number(tile.channel)},
                                {"columns"_L1, tile.columns},
                                {"rows"_L1, tile.rows}});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<Tile> tilesOf(const QString &json)
{
    std::vector<Tile> tiles;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &item : list) {
        tiles.push_back({item["metric"_L1].toString(), ChannelId(item["channel"_L1].toInt()),
                         item["columns"_L1].toInt(1), item["rows"_L1].toInt(1)});
    }
    return tiles;
}

std::optional<QString> directionCode(const Target &target)
{
    return target.direction ? std::optional(metrics::codeOf(*target.direction)) : std::nullopt;
}

// Columns from `value` to `on_year_ago`, which target and target_revision share.
template <class Row> Target targetAt(const Row &row, int column, TargetKey key)
{
    Target target;
    target.key = std::move(key);
    target.value = row.realAt(column);
    target.low = row.realOrNone(column + 1);
    target.high = row.realOrNone(column + 2);
    target.baseline = row.realOrNone(column + 3);
    if (!row.isNull(column + 4)) {
        if (const auto direction = metrics::directionFromCode(row.textAt(column + 4)))
            target.direction = *direction;
    }
    target.rule = {Rule::Kind(row.intAt(column + 5)), row.realAt(column + 6), row.intAt(column + 7) != 0};
    return target;
}

targets::Spreading spreadingOf(int number)
{
    return targets::Spreading(std::clamp(number, 0, int(targets::Spreading::Trend)));
}

} // namespace

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QDateTime timeOf(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

std::optional<int> idOrNone(int id) { return id > 0 ? std::optional(id) : std::nullopt; }

int savedId(SQLite::Database &db, int given) { return given > 0 ? given : int(db.getLastInsertRowid()); }

Settings readSettings(SQLite::Database &db)
{
    QJsonObject object;
    Statement rows(db, "SELECT key, value FROM settings");
    while (rows.step())
        object[rows.textAt(0)] = jsonValue(rows.textAt(1));
    const Settings usual;
    Settings settings;
    settings.name = object["name"_L1].toString();
    settings.currency = object["currency"_L1].toString(usual.currency);
    settings.fiscalYearStart = std::clamp(object["fiscal_year_start"_L1].toInt(1), 1, 12);
    settings.firstDayOfWeek = std::clamp(object["first_day_of_week"_L1].toInt(1), 1, 7);
    settings.starterSet = object["starter_set"_L1].toString();
    settings.today = QDate::fromString(object["today"_L1].toString(), Qt::ISODate);
    const QJsonArray inputs = object["entry_inputs"_L1].toArray();
    for (const auto &input : inputs)
        settings.entryInputs << input.toString();
    settings.entryDays = object["entry_days"_L1].toInt(usual.entryDays);
    settings.backupsKept = object["backups_kept"_L1].toInt(usual.backupsKept);
    settings.backupBytes = object["backup_bytes"_L1].toInteger(usual.backupBytes);
    settings.backupFolder = object["backup_folder"_L1].toString();
    return settings;
}

void writeSettings(SQLite::Database &db, const Settings &settings)
{
    Statement write(
        db, "INSERT INTO settings VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=?2 WHERE value<>?2");
    const QJsonObject object = objectOf(settings);
    for (auto it = object.begin(); it != object.end(); ++it)
        write.run(it.key(), jsonText(it.value()));
}

namespace {

// A file from someone else may hold names of any length, and laying a million letters out costs over a second
// each time (trust.md 2.7). What is cut here is not stored again: a name of this length is refused.
QString nameAt(const Statement &row, int column)
{
    QString name = row.textAt(column);
    if (name.size() > longestName) {
        name.truncate(longestName);
        name += QChar(u'…');
    }
    return name;
}

} // namespace

std::vector<Channel> readChannels(SQLite::Database &db)
{
    std::vector<Channel> channels;
    Statement rows(db, "SELECT id, name_en, name_ru, type, colour, aliases, position, archived FROM channel "
                       "ORDER BY id<>1, position, id");
    while (rows.step()) {
        Channel channel;
        channel.id = ChannelId(rows.intAt(0));
        channel.name = {nameAt(rows, 1), nameAt(rows, 2)};
        channel.type = channelTypeFromCode(rows.textAt(3)).value_or(ChannelType::Other);
        channel.colour = rows.intAt(4);
        channel.aliases = stringsOf(rows.textAt(5));
        channel.position = rows.intAt(6);
        channel.archived = rows.intAt(7) != 0;
        channels.push_back(std::move(channel));
    }
    return channels;
}

int writeChannel(SQLite::Database &db, const Channel &channel)
{
    Statement write(
        db, "INSERT INTO channel VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT(id) DO UPDATE SET "
            "name_en=?2, name_ru=?3, type=?4, colour=?5, aliases=?6, position=?7, archived=?8");
    write.run(idOrNone(number(channel.id)), channel.name.en, channel.name.ru, codeOf(channel.type),
              channel.colour, jsonOf(channel.aliases), channel.position, channel.archived);
    return savedId(db, number(channel.id));
}

std::vector<Campaign> readCampaigns(SQLite::Database &db)
{
    std::vector<Campaign> campaigns;
    Statement rows(db, "SELECT id, channel, name, archived FROM campaign ORDER BY channel, id");
    while (rows.step())
        campaigns.push_back(
            {CampaignId(rows.intAt(0)), ChannelId(rows.intAt(1)), nameAt(rows, 2), rows.intAt(3) != 0});
    return campaigns;
}

int writeCampaign(SQLite::Database &db, const Campaign &campaign)
{
    Statement write(
        db, "INSERT INTO campaign VALUES(?1, ?2, ?3, ?4) ON CONFLICT(id) DO UPDATE SET name=?3, archived=?4");
    write.run(idOrNone(number(campaign.id)), number(campaign.channel), campaign.name, campaign.archived);
    return savedId(db, number(campaign.id));
}

// Few targets are spread otherwise than evenly: those are looked up, instead of joining each with none. One
// text of a metric's id serves all its targets.
std::vector<Target> readTargets(SQLite::Database &db)
{
    std::vector<Target> list;
    QByteArray id;
    MetricId metric;
    forEachRow(db,
               "metric, channel, kind, first, value, low, high, baseline, direction, rule, amount, "
               "on_year_ago",
               "target", [&](const RowValues &row) {
                   if (const QByteArrayView own = row.bytesAt(0); own != id) {
                       id = own.toByteArray();
                       metric = QString::fromUtf8(own);
                   }
                   const calendar::Period period{calendar::Granularity(row.intAt(2)), row.intAt(3)};
                   list.push_back(targetAt(row, 4, {metric, ChannelId(row.intAt(1)), period}));
               });
    const auto isBefore = [](const Target &target, const TargetKey &key) {
        return std::tie(target.key.metric, target.key.channel, target.key.period.granularity,
                        target.key.period.first) <
               std::tie(key.metric, key.channel, key.period.granularity, key.period.first);
    };
    Statement spreads(db, "SELECT metric, channel, kind, first, spread FROM target_spread");
    while (spreads.step()) {
        const TargetKey key{spreads.textAt(0),
                            ChannelId(spreads.intAt(1)),
                            {calendar::Granularity(spreads.intAt(2)), spreads.intAt(3)}};
        const auto found = std::lower_bound(list.begin(), list.end(), key, isBefore);
        if (found != list.end() && found->key == key)
            found->spread = spreadingOf(spreads.intAt(4));
    }
    return list;
}

void writeTarget(SQLite::Database &db, const Target &target)
{
    Statement write(db, "INSERT INTO target VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) "
                        "ON CONFLICT(metric, channel, kind, first) DO UPDATE SET value=?5, low=?6, high=?7, "
                        "baseline=?8, direction=?9, rule=?10, amount=?11, on_year_ago=?12");
    write.run(target.key.metric, number(target.key.channel), int(target.key.period.granularity),
              target.key.period.first, target.value, target.low, target.high, target.baseline,
              directionCode(target), int(target.rule.kind), target.rule.amount, target.rule.onYearAgo);
    const auto &period = target.key.period;
    if (target.spread == targets::Spreading::Even) {
        Statement even(db, "DELETE FROM target_spread WHERE metric=? AND channel=? AND kind=? AND first=?");
        even.run(target.key.metric, number(target.key.channel), int(period.granularity), period.first);
        return;
    }
    Statement spread(db, "INSERT INTO target_spread VALUES(?1, ?2, ?3, ?4, ?5) "
                         "ON CONFLICT(metric, channel, kind, first) DO UPDATE SET spread=?5");
    spread.run(target.key.metric, number(target.key.channel), int(period.granularity), period.first,
               int(target.spread));
}

void removeTarget(SQLite::Database &db, const TargetKey &key)
{
    Statement remove(db, "DELETE FROM target WHERE metric=? AND channel=? AND kind=? AND first=?");
    remove.run(key.metric, number(key.channel), int(key.period.granularity), key.period.first);
    Statement spread(db, "DELETE FROM target_spread WHERE metric=? AND channel=? AND kind=? AND first=?");
    spread.run(key.metric, number(key.channel), int(key.period.granularity), key.period.first);
}

namespace {

// Columns: key, then removed, the target's own, time, who, why, spread.
Revision revisionAt(const Statement &row)
{
    const calendar::Period period{calendar::Granularity(row.intAt(2)), row.intAt(3)};
    const TargetKey key{row.textAt(0), ChannelId(row.intAt(1)), period};
    Revision revision{key, std::nullopt, timeOf(row.textAt(13)), row.textAt(14), row.textAt(15)};
    if (row.intAt(4) == 0) {
        revision.target = targetAt(row, 5, key);
        revision.target->spread = spreadingOf(row.intAt(16));
    }
    return revision;
}

} // namespace

std::vector<Revision> readRevisions(SQLite::Database &db, const TargetKey &key)
{
    std::vector<Revision> revisions;
    Statement rows(
        db,
        "SELECT metric, channel, kind, first, removed, value, low, high, baseline, direction, rule, amount, "
        "on_year_ago, time, who, why, coalesce(spread, 0) FROM target_revision LEFT JOIN "
        "target_revision_spread ON revision=id WHERE metric=? AND channel=? AND kind=? AND first=? ORDER BY "
        "id");
    rows.with(key.metric, number(key.channel), int(key.period.granularity), key.period.first);
    while (rows.step())
        revisions.push_back(revisionAt(rows));
    return revisions;
}

std::vector<Revision> readAllRevisions(SQLite::Database &db)
{
    std::vector<Revision> revisions;
    Statement rows(
        db,
        "SELECT metric, channel, kind, first, removed, value, low, high, baseline, direction, rule, amount, "
        "on_year_ago, time, who, why, coalesce(spread, 0) FROM target_revision LEFT JOIN "
        "target_revision_spread ON revision=id ORDER BY id");
    while (rows.step())
        revisions.push_back(revisionAt(rows));
    return revisions;
}

namespace {

struct RevisedKey {
    int metric = 0; ///< number in the order in which the metrics are met
    int channel = 0;
    int kind = 0;
    int first = 0;
    qint64 revision = 0;

    [[nodiscard]] auto key() const { return std::tie(metric, channel, kind, first); }
};

// Ids of the revisions of targets that have more than one, rising. Counted here: SQLite would sort all keys
// into a table of its own, which takes ten times as long.
std::vector<qint64> revisionsOfChanged(SQLite::Database &db)
{
    std::vector<RevisedKey> keys;
    QHash<QByteArray, int> metrics;
    QByteArray metric;
    int number = -1;
    forEachRow(db, "metric, channel, kind, first, id", "target_revision", [&](const RowValues &row) {
        if (const QByteArrayView own = row.bytesAt(0); number < 0 || own != metric) {
            metric = own.toByteArray();
            number = metrics.value(metric, int(metrics.size()));
            metrics.insert(metric, number);
        }
        keys.push_back({number, row.intAt(1), row.intAt(2), row.intAt(3), row.longAt(4)});
    });
    std::sort(keys.begin(), keys.end(),
              [](const RevisedKey &a, const RevisedKey &b) { return a.key() < b.key(); });
    std::vector<qint64> changed;
    for (size_t i = 0; i < keys.size(); ++i) {
        const bool asBefore = i > 0 && keys[i].key() == keys[i - 1].key();
        const bool asAfter = i + 1 < keys.size() && keys[i].key() == keys[i + 1].key();
        if (asBefore || asAfter)
            changed.push_back(keys[i].revision);
    }
    std::sort(changed.begin(), changed.end());
    return changed;
}

} // namespace

// Most targets are set once and left: of those nothing but the key is read.
std::vector<Revision> readRevisionsOfChanged(SQLite::Database &db)
{
    const std::vector<qint64> changed = revisionsOfChanged(db);
    std::vector<Revision> revisions;
    if (changed.empty())
        return revisions;
    Statement row(
        db,
        "SELECT metric, channel, kind, first, removed, value, low, high, baseline, direction, rule, amount, "
        "on_year_ago, time, who, why, coalesce(spread, 0) FROM target_revision LEFT JOIN "
        "target_revision_spread ON revision=id WHERE id=?");
    revisions.reserve(changed.size());
    for (const qint64 id : changed) {
        if (row.with(id).step())
            revisions.push_back(revisionAt(row));
    }
    return revisions;
}

void addRevision(SQLite::Database &db, const Revision &revision)
{
    Statement add(
        db, "INSERT INTO target_revision(metric, channel, kind, first, removed, time, who, why, value, low, "
            "high, baseline, direction, rule, amount, on_year_ago) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto addWith = [&](bool removed, const auto &...columns) {
        add.run(revision.key.metric, number(revision.key.channel), int(revision.key.period.granularity),
                revision.key.period.first, removed, timeText(revision.when), revision.who, revision.why,
                columns...);
    };
    if (!revision.target) { // the target's columns stay NULL
        addWith(true);
        return;
    }
    const Target &target = *revision.target;
    addWith(false, target.value, target.low, target.high, target.baseline, directionCode(target),
            int(target.rule.kind), target.rule.amount, int(target.rule.onYearAgo));
    if (target.spread == targets::Spreading::Even)
        return;
    Statement spread(db, "INSERT INTO target_revision_spread VALUES(last_insert_rowid(), ?)");
    spread.run(int(target.spread));
}

std::vector<Dashboard> readDashboards(SQLite::Database &db)
{
    std::vector<Dashboard> dashboards;
    Statement rows(
        db, "SELECT id, name_en, name_ru, tiles, metrics, position FROM dashboard ORDER BY position, id");
    while (rows.step()) {
        const QStringList table = stringsOf(rows.textAt(4));
        dashboards.push_back({rows.intAt(0),
                              {rows.textAt(1), rows.textAt(2)},
                              tilesOf(rows.textAt(3)),
                              std::vector<MetricId>(table.begin(), table.end()),
                              rows.intAt(5)});
    }
    return dashboards;
}

int writeDashboard(SQLite::Database &db, const Dashboard &dashboard)
{
    Statement write(db, "INSERT INTO dashboard VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(id) DO UPDATE SET "
                        "name_en=?2, name_ru=?3, tiles=?4, metrics=?5, position=?6");
    write.run(idOrNone(dashboard.id), dashboard.name.en, dashboard.name.ru, tilesJson(dashboard.tiles),
              jsonOf(QStringList(dashboard.table.begin(), dashboard.table.end())), dashboard.position);
    return savedId(db, dashboard.id);
}

std::vector<SavedView> readViews(SQLite::Database &db)
{
    std::vector<SavedView> views;
    Statement rows(db, "SELECT id, page, name, payload FROM saved_view ORDER BY id");
    while (rows.step())
        views.push_back({rows.intAt(0), rows.textAt(1), rows.textAt(2), rows.textAt(3)});
    return views;
}

int writeView(SQLite::Database &db, const SavedView &view)
{
    Statement write(
        db, "INSERT INTO saved_view VALUES(?1, ?2, ?3, ?4) ON CONFLICT(id) DO UPDATE SET page=?2, name=?3, "
            "payload=?4");
    write.run(idOrNone(view.id), view.page, view.name, view.payload);
    return savedId(db, view.id);
}

std::vector<Event> readEvents(SQLite::Database &db)
{
    std::vector<Event> events;
    Statement rows(db, "SELECT id, day, channel, text FROM event ORDER BY day, id");
    while (rows.step())
        events.push_back(
            {rows.intAt(0), calendar::dateOf(rows.intAt(1)), ChannelId(rows.intAt(2)), rows.textAt(3)});
    return events;
}

int writeEvent(SQLite::Database &db, const Event &event)
{
    Statement write(
        db,
        "INSERT INTO event VALUES(?1, ?2, ?3, ?4) ON CONFLICT(id) DO UPDATE SET day=?2, channel=?3, text=?4");
    write.run(idOrNone(event.id), calendar::dayOf(event.day), number(event.channel), event.text);
    return savedId(db, event.id);
}

std::vector<StoredProfile> readProfiles(SQLite::Database &db)
{
    constexpr int versionWithProfiles = 2;
    std::vector<StoredProfile> profiles;
    if (numberOf(db, "PRAGMA user_version") < versionWithProfiles)
        return profiles;
    Statement rows(db, "SELECT id, name, definition FROM import_profile ORDER BY name, id");
    while (rows.step())
        profiles.push_back({rows.intAt(0), rows.textAt(1), rows.textAt(2)});
    return profiles;
}

int writeProfile(SQLite::Database &db, const StoredProfile &profile)
{
    Statement write(db,
                    "INSERT INTO import_profile VALUES(?1, ?2, ?3) ON CONFLICT(id) DO UPDATE SET name=?2, "
                    "definition=?3");
    write.run(idOrNone(profile.id), profile.name, profile.definition);
    return savedId(db, profile.id);
}

const metrics::MetricCatalog &CatalogCache::of(SQLite::Database &db)
{
    QStringList found;
    Statement rows(db, "SELECT definition FROM metric ORDER BY id");
    while (rows.step())
        found << rows.textAt(0);
    if (found == m_rows)
        return m_catalog;
    std::vector<metrics::Metric> changed;
    for (const QString &row : std::as_const(found))
        changed.push_back(orThrow(metricFromJson(row)));
    m_catalog = orThrow(metrics::MetricCatalog::with(changed));
    m_changed = std::move(changed);
    m_rows = found;
    return m_catalog;
}

} // namespace vekha::store
