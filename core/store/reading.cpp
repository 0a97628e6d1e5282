// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/goalrows.h"
#include "core/store/metricjson.h"
#include "core/store/reviewrows.h"
#include "core/store/storeprivate.h"

#include <map>
#include <unordered_set>

namespace vekha::store {

using calendar::Granularity;
using facts::MonthCell;
using facts::SeriesFacts;
using facts::SeriesFilter;
using facts::SeriesKey;
using facts::SeriesSplit;

namespace {

template <class T> bool wanted(const std::vector<T> &list, T value)
{
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

struct WantedSeries {
    int id;
    SeriesKey key;
};

// Series of the filter whose input the shown catalogue knows, by key.
std::vector<WantedSeries> seriesOf(const SeriesBook &book, const metrics::MetricCatalog &catalog,
                                   const SeriesFilter &filter)
{
    std::vector<WantedSeries> found;
    QHash<MetricId, MetricIndex> inputs;
    for (const SeriesRow &row : book.rows()) {
        auto input = inputs.constFind(row.input);
        if (input == inputs.constEnd())
            input = inputs.insert(row.input, catalog.indexOf(row.input).value_or(-1));
        if (*input < 0 || !wanted(filter.inputs, *input) || !wanted(filter.channels, row.channel) ||
            !wanted(filter.campaigns, row.campaign))
            continue;
        found.push_back({row.id, {*input, row.channel, row.campaign}});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    return found;
}

constexpr auto cellColumns =
    "month, kind, series, sum, first, last, day_weighted, month_weighted, first_day, "
    "last_day, days, kinds, marks";

// Joins cells of several campaigns that stand in the same month under one key.
void join(std::vector<MonthCell> &cells, MonthCell cell)
{
    for (auto it = cells.rbegin(); it != cells.rend() && it->month == cell.month; ++it) {
        if (it->kind == cell.kind) {
            it->part.addBeside(cell.part);
            return;
        }
    }
    cells.push_back(cell);
}

std::vector<SeriesCells> readCells(SQLite::Database &db, const char *table,
                                   const std::vector<WantedSeries> &wantedSeries, SeriesSplit split)
{
    std::vector<SeriesCells> found;
    std::vector<int> placeOf; // by series number, -1: not wanted
    std::map<SeriesKey, int> placeOfKey;
    for (const WantedSeries &series : wantedSeries) {
        SeriesKey key = series.key;
        if (split == SeriesSplit::Channel)
            key.campaign = CampaignId::None;
        const auto [place, isNew] = placeOfKey.try_emplace(key, int(found.size()));
        if (isNew)
            found.push_back({key, {}});
        if (placeOf.size() <= std::size_t(series.id))
            placeOf.resize(std::size_t(series.id) + 1, -1);
        placeOf[std::size_t(series.id)] = place->second;
    }
    const auto isWanted = [&placeOf](int series) {
        return std::size_t(series) < placeOf.size() && placeOf[std::size_t(series)] >= 0;
    };
    forEachRow(db, cellColumns, table,
               [&](const RowValues &row) {
                   join(found[std::size_t(placeOf[std::size_t(row.intAt(2))])].cells,
                        {row.intAt(0), Granularity(row.intAt(1)), partAt(row, 3)});
               },
               {"series", isWanted});
    std::erase_if(found, [](const SeriesCells &series) { return series.cells.empty(); });
    return found;
}

using KnownSeries = std::unordered_set<int>;

/// The days that cells of up to a month cover, and the last month that has any.
struct MonthsCovered {
    calendar::DayRange days{facts::noFirstDay, facts::noLastDay};
    calendar::MonthNumber last = 0;
};

// Rows stand by month, so that the first day is in the first month, and the last one in the last.
MonthsCovered monthsCovered(SQLite::Database &db, const KnownSeries &known)
{
    MonthsCovered found;
    calendar::MonthNumber month = 0;
    Statement rising(db, "SELECT month, series, first_day FROM channel_cell ORDER BY month");
    while (rising.step() && (found.days.first == facts::noFirstDay || rising.intAt(0) == month)) {
        month = rising.intAt(0);
        if (known.contains(rising.intAt(1)))
            found.days.first = std::min(found.days.first, rising.intAt(2));
    }
    Statement falling(db, "SELECT month, series, last_day FROM channel_cell ORDER BY month DESC");
    while (falling.step() && (found.days.last == facts::noLastDay || falling.intAt(0) == found.last)) {
        found.last = falling.intAt(0);
        if (known.contains(falling.intAt(1)))
            found.days.last = std::max(found.days.last, falling.intAt(2));
    }
    return found;
}

// The same where there are no other series: SQLite looks through a month's rows ten times faster than it
// hands them over.
MonthsCovered monthsCovered(SQLite::Database &db)
{
    MonthsCovered found;
    Statement first(
        db, "SELECT min(first_day) FROM channel_cell WHERE month=(SELECT min(month) FROM channel_cell)");
    if (first.step() && !first.isNull(0))
        found.days.first = first.intAt(0);
    Statement last(
        db,
        "SELECT month, max(last_day) FROM channel_cell WHERE month=(SELECT max(month) FROM channel_cell)");
    if (last.step() && !last.isNull(0)) {
        found.last = last.intAt(0);
        found.days.last = last.intAt(1);
    }
    return found;
}

// A longer period may begin up to eleven months before the last month and reach beyond it.
std::optional<calendar::DayRange> daysCovered(SQLite::Database &db, const KnownSeries &known, bool areAll)
{
    constexpr int monthsOfLongest = 12;
    auto [days, month] = areAll ? monthsCovered(db) : monthsCovered(db, known);
    Statement longer(db, "SELECT series, last_day FROM channel_cell WHERE month=? AND kind>2");
    for (int before = 1; before < monthsOfLongest; ++before) {
        for (longer.with(month - before); longer.step();) {
            if (known.contains(longer.intAt(0)))
                days.last = std::max(days.last, longer.intAt(1));
        }
    }
    return days.first == facts::noFirstDay ? std::nullopt : std::optional(days);
}

} // namespace

Result<Content> SqliteStore::content()
{
    return d->read([this](SQLite::Database &db) {
        d->shown = d->readerCatalogs.of(db);
        return Content{readSettings(db),     d->shown,
                       readChannels(db),     readCampaigns(db),
                       readTargets(db),      readDashboards(db),
                       readViews(db),        readEvents(db),
                       readProfiles(db),     readClosings(db),
                       readPeople(db),       readObjectives(db),
                       readGoals(db),        readCheckIns(db),
                       readScorecards(db),   readMetricRevisions(db),
                       readWarningMarks(db), readWarningRules(db),
                       readReviewShelf(db),  readDecisions(db),
                       readReports(db)};
    });
}

Result<Coverage> SqliteStore::coverage()
{
    return d->readSeries([this](SQLite::Database &db) {
        Coverage found;
        KnownSeries known;
        for (const WantedSeries &series : seriesOf(d->readerBook, d->shown, {})) {
            known.insert(series.id);
            if (found.inputs.empty() || found.inputs.back() != series.key.input)
                found.inputs.push_back(series.key.input);
        }
        found.days = daysCovered(db, known, known.size() == d->readerBook.rows().size());
        return found;
    });
}

Result<std::vector<SeriesCells>> SqliteStore::monthCells(const SeriesFilter &filter, SeriesSplit split)
{
    return d->readSeries([&](SQLite::Database &db) {
        std::vector<WantedSeries> series = seriesOf(d->readerBook, d->shown, filter);
        // Channels' totals are kept; a filter by campaign needs their parts.
        const bool totals = split == SeriesSplit::Channel && filter.campaigns.empty();
        if (totals)
            std::erase_if(series,
                          [](const WantedSeries &each) { return each.key.campaign != CampaignId::None; });
        return readCells(db, totals ? "channel_cell" : "month_cell", series, split);
    });
}

Result<std::vector<SeriesFacts>> SqliteStore::facts(const SeriesFilter &filter,
                                                    const calendar::DayRange &range)
{
    return d->readSeries([&](SQLite::Database &) {
        std::vector<SeriesFacts> found;
        for (const WantedSeries &series : seriesOf(d->readerBook, d->shown, filter)) {
            auto list = d->prepared->facts.overlapping(series.id, range);
            if (!list.empty())
                found.push_back({series.key, std::move(list)});
        }
        return found;
    });
}

Result<std::vector<FactNote>> SqliteStore::notes(const SeriesFilter &filter, const calendar::DayRange &range)
{
    return d->readSeries([&](SQLite::Database &db) {
        std::vector<FactNote> found;
        Statement rows(db,
                       "SELECT first, kind, text, who, time FROM note WHERE series=? ORDER BY first, kind");
        for (const WantedSeries &series : seriesOf(d->readerBook, d->shown, filter)) {
            for (rows.with(series.id); rows.step();) {
                const calendar::Period period{Granularity(rows.intAt(1)), rows.intAt(0)};
                if (period.days().overlaps(range))
                    found.push_back(
                        {series.key, period, rows.textAt(2), rows.textAt(3), timeOf(rows.textAt(4))});
            }
        }
        return found;
    });
}

Result<std::vector<targets::Revision>> SqliteStore::targetRevisions(const targets::TargetKey &key)
{
    return d->read([&key](SQLite::Database &db) { return readRevisions(db, key); });
}

Result<std::vector<targets::Revision>> SqliteStore::allTargetRevisions()
{
    return d->read([](SQLite::Database &db) { return readAllRevisions(db); });
}

Result<std::vector<targets::Revision>> SqliteStore::revisionsOfChangedTargets()
{
    return d->read([](SQLite::Database &db) { return readRevisionsOfChanged(db); });
}

Result<std::vector<scorecards::CardRevision>> SqliteStore::cardRevisions(int card)
{
    return d->read([card](SQLite::Database &db) { return readCardRevisions(db, card); });
}

Result<std::vector<targets::LateChange>> SqliteStore::lateChanges()
{
    return d->read([](SQLite::Database &db) { return readLateChanges(db); });
}

Result<qint64> SqliteStore::version()
{
    const std::lock_guard lock(d->reading);
    return guarded(d->path, d->options.waitSeconds,
                   [this] { return numberOf(*d->reader, "PRAGMA data_version"); });
}

// The data_version of a connection counts what others commit: that of the reader includes our own changes, of
// which there are none before the writer is connected.
Result<qint64> SqliteStore::othersVersion()
{
    const std::lock_guard lock(d->writing);
    if (!d->writer)
        return version();
    return guarded(d->path, d->options.waitSeconds,
                   [this] { return d->versionAtConnecting + numberOf(*d->writer, "PRAGMA data_version"); });
}

Result<std::vector<JournalEntry>> SqliteStore::journal(int limit)
{
    return d->read([limit](SQLite::Database &db) { return Journal(db).list(limit); });
}

std::optional<JournalEntry> SqliteStore::nextUndo()
{
    const auto row = d->read([](SQLite::Database &db) { return Journal(db).nextUndo(); });
    return row && *row ? std::optional((*row)->entry) : std::nullopt;
}

std::optional<JournalEntry> SqliteStore::nextRedo()
{
    const auto row = d->read([](SQLite::Database &db) { return Journal(db).nextRedo(); });
    return row && *row ? std::optional((*row)->entry) : std::nullopt;
}

Result<std::vector<ImportEntry>> SqliteStore::imports()
{
    return d->read([](SQLite::Database &db) {
        std::vector<ImportEntry> entries;
        Statement rows(
            db, "SELECT change, file_name, time, who, rows, replaced, reverted_by IS NOT NULL OR state<>0, "
                "content_hash, args FROM import_entry JOIN journal ON id=change ORDER BY change DESC");
        while (rows.step())
            entries.push_back({rows.intAt(0), rows.textAt(1), timeOf(rows.textAt(2)), rows.textAt(3),
                               rows.longAt(4), rows.longAt(5), rows.intAt(6) != 0, rows.blobAt(7),
                               stringsOf(rows.textAt(8)).value(2)});
        return entries;
    });
}

Result<qint64> SqliteStore::factCount()
{
    return d->read([](SQLite::Database &db) { return numberOf(db, "SELECT count(*) FROM fact"); });
}

} // namespace vekha::store
