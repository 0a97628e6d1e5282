// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkinsert.h"
#include "core/store/importsink.h"
#include "core/store/storeprivate.h"
#include "core/store/validation.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vekha::store {

using calendar::DayRange;
using calendar::Period;
using facts::Fact;
using metrics::OverTime;

namespace {

constexpr int recordsBetweenLooks = 4096; ///< at the progress: some milliseconds
constexpr double totalTolerance = 0.005;  ///< rule 11
constexpr int importCacheKib = 48 << 10;

// Joins figures of the same fact by the input's rule (data.md section 4).
class Joined {
public:
    void start(const ImportRecord &record)
    {
        m_value = record.value;
        m_order = record.order;
        m_count = 1;
    }
    void join(const ImportRecord &record, OverTime rule)
    {
        ++m_count;
        if (rule == OverTime::Sum || rule == OverTime::Mean) {
            m_value += record.value;
        } else if (rule == OverTime::Last ? record.order >= m_order : record.order < m_order) {
            m_value = record.value;
            m_order = record.order;
        }
    }
    [[nodiscard]] double value(OverTime rule) const
    {
        return rule == OverTime::Mean ? m_value / m_count : m_value;
    }

private:
    double m_value = 0;
    std::int32_t m_order = 0;
    int m_count = 0;
};

bool hasCyrillic(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

// Stores the sorted figures of an import, series by series, within one transaction.
class Importer {
public:
    Importer(SQLite::Database &db, SeriesBook &book, ImportSink &sink, const ImportOptions &options,
             Progress &progress)
        : m_db(db), m_book(book), m_sink(sink), m_options(options), m_progress(progress), m_rollups(db, book),
          m_stored(db), m_insert(db), m_delete(db, "DELETE FROM fact WHERE series=? AND first=?"),
          m_keep(db, "INSERT INTO moved_fact VALUES(?, 0, ?, ?, ?, ?, ?)"),
          m_range(db, "INSERT INTO import_range VALUES(?, ?, ?, ?)")
    {
    }

    Rollups &rollups() { return m_rollups; }

    // Channels and campaigns that the file names first, unless another program has made them since the file
    // was read.
    void makeNames(ImportOutcome &outcome, QByteArray &changeset)
    {
        Recorder recorder(m_db, false);
        std::vector<Channel> channels = readChannels(m_db);
        for (const auto &named : m_sink.channels())
            m_channels.push_back(channelFor(named, channels, outcome));
        QHash<std::pair<int, QString>, CampaignId> campaigns;
        for (const Campaign &campaign : readCampaigns(m_db))
            campaigns.insert({number(campaign.channel), foldedName(campaign.name)}, campaign.id);
        for (const auto &named : m_sink.campaigns()) {
            const ChannelId channel = channelAt(named.channel);
            CampaignId &id = campaigns[{number(channel), foldedName(named.name)}];
            if (id == CampaignId::None) {
                mustBeShort(named.name);
                id = CampaignId(writeCampaign(m_db, {CampaignId::None, channel, named.name, false}));
            }
            m_campaigns.push_back(id);
        }
        changeset = recorder.changeset();
    }

    void store(ChangeId change, ImportOutcome &outcome)
    {
        m_change = change;
        ImportRecord record;
        bool more = orThrow(m_sink.runs().next(record));
        while (more) {
            const int provisional = record.series();
            const auto &named = m_sink.seriesOf(provisional);
            m_new.clear();
            while (more && record.series() == provisional)
                more = joinOne(record, named.rule, outcome);
            storeSeries(named, outcome);
        }
        m_rollups.refresh();
    }

    /// Notes of the figures that were taken over; gives what takes them back.
    QByteArray writeNotes(const QString &who)
    {
        if (m_sink.notes().empty())
            return {};
        Recorder recorder(m_db, false);
        Statement write(m_db, "INSERT INTO note SELECT series, first, kind, ?4, ?5, ?6 FROM fact "
                              "WHERE series=?1 AND first=?2 AND kind=?3 AND source=?7 "
                              "ON CONFLICT(series, first, kind) DO UPDATE SET text=?4, who=?5, time=?6 "
                              "WHERE text<>?4");
        const QString now = timeText(QDateTime::currentDateTimeUtc());
        for (const auto &note : m_sink.notes()) {
            const auto series = m_seriesOf.constFind(note.provisional);
            if (series != m_seriesOf.cend())
                write.run(*series, note.period.first, int(note.period.granularity), note.text, who, now,
                          m_change);
        }
        return recorder.changeset();
    }

private:
    ChannelId channelAt(int place) const { return m_channels[std::size_t(place)]; }

    // By its name alone: aliases of two new channels of one file may be alike.
    static bool isSameNew(const Channel &channel, const ImportSink::NamedChannel &named)
    {
        return channel.name.en == named.name || channel.name.ru == named.name;
    }

    ChannelId channelFor(const ImportSink::NamedChannel &named, std::vector<Channel> &channels,
                         ImportOutcome &outcome)
    {
        for (const Channel &channel : channels) {
            const bool same = named.id == ChannelId::All ? isSameNew(channel, named) : channel.id == named.id;
            if (same)
                return channel.id;
        }
        if (named.id != ChannelId::All)
            fail(ErrorCode::UnknownChannel, {named.name});
        mustBeShort(named.name);
        Channel channel = named.model.value_or(Channel());
        if (!named.model)
            (hasCyrillic(named.name) ? channel.name.ru : channel.name.en) = named.name;
        channel.type = named.type;
        channel.colour = freeColour(channels);
        channel.position = lastPosition(channels);
        channel.id = ChannelId(writeChannel(m_db, channel));
        channels.push_back(channel);
        outcome.channelsAdded.push_back(channel.id);
        return channel.id;
    }

    void look()
    {
        if (m_progress.isCancelled())
            fail(ErrorCode::Cancelled);
    }

    // Takes all records of one fact; `record` is then the next one.
    bool joinOne(ImportRecord &record, OverTime rule, ImportOutcome &outcome)
    {
        const std::uint64_t key = record.key;
        const Period period = record.period();
        Joined joined;
        joined.start(record);
        ++outcome.taken;
        bool more = orThrow(m_sink.runs().next(record));
        for (; more && record.key == key; more = orThrow(m_sink.runs().next(record))) {
            joined.join(record, rule);
            ++outcome.taken;
            ++outcome.merged;
        }
        const double value = joined.value(rule);
        if (!std::isfinite(value))
            fail(ErrorCode::InvalidNumber, {QString::number(value)});
        m_new.push_back({period, value, m_change});
        if (m_new.size() % recordsBetweenLooks == 0)
            look();
        return more;
    }

    void storeSeries(const ImportSink::NamedSeries &named, ImportOutcome &outcome)
    {
        look();
        mustNotOverlapItself(named);
        const CampaignId campaign =
            named.campaign < 0 ? CampaignId::None : m_campaigns[std::size_t(named.campaign)];
        const int series = m_book.findOrMake(m_db, named.input, channelAt(named.channel), campaign);
        m_seriesOf.insert(named.provisional, series);
        suspectTotals(named, series, outcome);
        if (m_stored.hasAny(series))
            storeBeside(named, series, outcome);
        else
            storeFresh(series, outcome);
    }

    QString channelName(const ImportSink::NamedSeries &named) const
    {
        return nameOf(channelAt(named.channel), readChannels(m_db));
    }

    void mustNotOverlapItself(const ImportSink::NamedSeries &named)
    {
        for (std::size_t place = 1; place < m_new.size(); ++place) {
            const Period &before = m_new[place - 1].period;
            const Period &period = m_new[place].period;
            if (period.first > before.first && before.granularity == calendar::Granularity::Day)
                continue;
            if (before.days().last >= period.first) {
                const int start = readSettings(m_db).fiscalYearStart;
                fail(ErrorCode::PeriodsOverlap,
                     {named.input, channelName(named), codeOf(period, start), codeOf(before, start)},
                     u"within the file"_s);
            }
        }
    }

    void noteRange(int series)
    {
        if (!m_new.empty())
            m_range.run(m_change, series, m_new.front().period.first, m_new.back().period.first);
    }

    void storeFresh(int series, ImportOutcome &outcome)
    {
        m_insert.insert(series, m_change, m_new);
        outcome.stored += qint64(m_new.size());
        noteRange(series);
        for (const facts::MonthCell &cell : facts::monthCells(m_new))
            m_rollups.put({cell.month, cell.kind, series, cell.part});
    }

    // Joins the new figures with what is stored in their months: one read serves conflicts and roll-ups.
    void storeBeside(const ImportSink::NamedSeries &named, int series, ImportOutcome &outcome)
    {
        const auto firstMonth = calendar::monthOf(m_new.front().period.first);
        const auto lastMonth = calendar::monthOf(m_new.back().period.days().last);
        const std::vector<Fact> before = m_stored.overlapping(series, daysForCells(firstMonth, lastMonth));
        std::vector<bool> gone(before.size());
        std::vector<Fact> taken;
        std::size_t place = 0;
        for (const Fact &fact : m_new) {
            const DayRange days = fact.period.days();
            while (place < before.size() && before[place].period.days().last < days.first)
                ++place;
            bool conflict = false;
            for (std::size_t at = place; at < before.size() && before[at].period.first <= days.last; ++at) {
                noteConflict(named, fact.period, before[at].period, outcome);
                conflict = true;
                if (m_options.onConflict == OnOverlap::Replace)
                    gone[at] = true;
            }
            outcome.conflicts += conflict;
            if (conflict && m_options.onConflict != OnOverlap::Replace)
                ++outcome.kept;
            else
                taken.push_back(fact);
        }
        m_new.swap(taken);
        write(series, before, gone, outcome);
    }

    void noteConflict(const ImportSink::NamedSeries &named, const Period &period, const Period &stored,
                      ImportOutcome &outcome)
    {
        if (!outcome.firstConflict.isEmpty())
            return;
        const int start = readSettings(m_db).fiscalYearStart;
        outcome.firstConflict = u"%1, %2: %3 / %4"_s.arg(named.input, channelName(named),
                                                         codeOf(period, start), codeOf(stored, start));
    }

    void write(int series, const std::vector<Fact> &before, const std::vector<bool> &gone,
               ImportOutcome &outcome)
    {
        if (m_new.empty())
            return;
        std::vector<Fact> after;
        for (std::size_t at = 0; at < before.size(); ++at) {
            if (!gone[at]) {
                after.push_back(before[at]);
                continue;
            }
            const Fact &fact = before[at];
            m_keep.run(m_change, series, fact.period.first, int(fact.period.granularity), fact.value,
                       fact.source);
            m_delete.run(series, fact.period.first);
            // The replaced fact may have been longer than what stands now.
            m_rollups.touch(series, fact.period);
            ++outcome.replaced;
        }
        m_insert.insert(series, m_change, m_new);
        outcome.stored += qint64(m_new.size());
        noteRange(series);
        after.insert(after.end(), m_new.begin(), m_new.end());
        std::sort(after.begin(), after.end(),
                  [](const Fact &a, const Fact &b) { return a.period.first < b.period.first; });
        putCells(series, facts::monthCells(before), facts::monthCells(after));
    }

    // Cells of the months that the new facts lie in; before and after were made from the same days.
    void putCells(int series, const std::vector<facts::MonthCell> &before,
                  const std::vector<facts::MonthCell> &after)
    {
        const auto from = calendar::monthOf(m_new.front().period.first);
        const auto to = calendar::monthOf(m_new.back().period.days().last);
        const auto inside = [&](const facts::MonthCell &cell) {
            return from <= cell.month && cell.month <= to;
        };
        const auto find = [](const std::vector<facts::MonthCell> &cells, const facts::MonthCell &cell) {
            return std::find_if(cells.begin(), cells.end(), [&cell](const facts::MonthCell &each) {
                return each.month == cell.month && each.kind == cell.kind;
            });
        };
        for (const facts::MonthCell &cell : before) {
            if (inside(cell) && find(after, cell) == after.end())
                m_rollups.remove(cell.month, cell.kind, series);
        }
        for (const facts::MonthCell &cell : after) {
            const auto old = find(before, cell);
            if (inside(cell) && (old == before.end() || old->part != cell.part))
                m_rollups.put({cell.month, cell.kind, series, cell.part});
        }
    }

    // Rule 11: a channel's figure that is the sum of its stored campaigns is likely their total.
    void suspectTotals(const ImportSink::NamedSeries &named, int series, ImportOutcome &outcome)
    {
        const auto &members = m_book.members(series);
        if (named.campaign >= 0 || named.rule != OverTime::Sum || members.size() < 2)
            return;
        const DayRange all{m_new.front().period.first, m_new.back().period.days().last};
        std::vector<double> sums(m_new.size());
        for (const int member : members) {
            if (member == series)
                continue;
            std::size_t place = 0;
            for (const Fact &fact : m_stored.overlapping(member, all)) {
                if (fact.source == m_change)
                    continue; // of this file: then the file itself tells them apart
                while (place < m_new.size() && m_new[place].period.days().last < fact.period.first)
                    ++place;
                if (place < m_new.size() && m_new[place].period.days().contains(fact.period.days()))
                    sums[place] += fact.value;
            }
        }
        for (std::size_t place = 0; place < m_new.size(); ++place) {
            if (sums[place] != 0 &&
                std::abs(m_new[place].value - sums[place]) <= totalTolerance * std::abs(sums[place]))
                ++outcome.suspectedTotals;
        }
    }

    SQLite::Database &m_db;
    SeriesBook &m_book;
    ImportSink &m_sink;
    const ImportOptions &m_options;
    Progress &m_progress;
    Rollups m_rollups;
    FactReader m_stored;
    BulkInsert m_insert;
    Statement m_delete;
    Statement m_keep;
    Statement m_range;
    ChangeId m_change = 0;
    std::vector<ChannelId> m_channels;
    std::vector<CampaignId> m_campaigns;
    QHash<int, int> m_seriesOf; ///< numbers in the file by provisional ones
    std::vector<Fact> m_new;    ///< of the series at hand
};

void mustBeFreeOfConflicts(const ImportOptions &options, const ImportOutcome &outcome)
{
    if (options.dryRun || options.onConflict != OnOverlap::Stop)
        return;
    if (outcome.conflicts > 0)
        fail(ErrorCode::ImportConflicts, {QString::number(outcome.conflicts), outcome.firstConflict});
    if (outcome.suspectedTotals > 0 && !options.acceptTotals)
        fail(ErrorCode::ImportConflicts, {QString::number(outcome.suspectedTotals), u"totals"_s},
             u"rule 11: figures that equal the sum of the channel's campaigns"_s);
}

void addEntry(SQLite::Database &db, ChangeId change, const ImportOptions &options,
              const ImportOutcome &outcome)
{
    Statement add(db, "INSERT INTO import_entry VALUES(?, ?, ?, ?, ?, NULL)");
    add.run(change, options.fileName, options.contentHash, outcome.stored, outcome.replaced);
}

// A larger cache while much is written; given back afterwards.
class LargeCache {
public:
    explicit LargeCache(SQLite::Database &db) : m_db(db)
    {
        static_assert(importCacheKib == 49152);
        m_db.exec("PRAGMA cache_size=-49152");
    }
    ~LargeCache()
    {
        sqlite3_exec(m_db.getHandle(), "PRAGMA cache_size=-16384", nullptr, nullptr, nullptr);
        sqlite3_db_release_memory(m_db.getHandle());
    }
    Q_DISABLE_COPY_MOVE(LargeCache)

private:
    SQLite::Database &m_db;
};

} // namespace

Result<ImportOutcome> SqliteStore::import(const ImportOptions &options, const QString &who,
                                          const std::function<Done(facts::FactSink &)> &fill,
                                          Progress &progress)
{
    if (d->readOnly)
        return failure(d->refusal());
    // The file is read before the transaction begins: meanwhile others may read and write.
    SeriesBook known;
    auto sink = d->read([&](SQLite::Database &db) {
        known = d->readerBook;
        return std::make_unique<ImportSink>(d->shown, readChannels(db), readCampaigns(db), known);
    });
    if (!sink)
        return failure(sink.error());
    if (const Done filled = fill(**sink); !filled)
        return failure(filled.error());
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (const Done sorted = (*sink)->runs().finish(); !sorted)
        return failure(sorted.error());
    std::optional<LargeCache> cache;
    bool keep = true;
    return d->write(
        [&](SQLite::Database &db) {
            cache.emplace(db);
            d->author = who;
            ImportOutcome outcome;
            outcome.touched.facts = true;
            Journal journal(db);
            QByteArray changeset;
            const ChangeId id = journal.begin(ChangeKind::Import, {options.fileName, u"0"_s}, who);
            Importer importer(db, d->book, **sink, options, progress);
            importer.makeNames(outcome, changeset);
            outcome.touched.channels = !changeset.isEmpty();
            importer.store(id, outcome);
            changeset = joined(changeset, importer.writeNotes(who));
            mustBeFreeOfConflicts(options, outcome);
            keep = !options.dryRun && (outcome.stored > 0 || !changeset.isEmpty());
            if (!keep)
                return outcome;
            d->dropRedo(db, importer.rollups());
            addEntry(db, id, options, outcome);
            QStringList args{options.fileName, QString::number(outcome.stored)};
            if (!options.profile.isEmpty())
                args += options.profile;
            journal.setArgs(id, args);
            journal.finish(id, changeset, outcome.touched);
            outcome.change = id;
            return outcome;
        },
        &keep);
}

} // namespace vekha::store
