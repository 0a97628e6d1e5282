// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue.h"

#include "core/calendar/civil.h"
#include "core/store/knownschema.h"
#include "core/store/opening.h"
#include "core/store/storeprivate.h"
#include "core/store/validation.h"

#include <QFileInfo>
#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vekha::store {

using calendar::DayRange;
using calendar::Granularity;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

DayRange daysOf(int year, int month, int months)
{
    const int end = month + months - 1;
    return {calendar::dayOfCivil(year, month, 1), calendar::dayOfCivil(year + end / 12, end % 12 + 1, 1) - 1};
}

/// Runs a query as far as its pages can be read; false if not to its end.
bool readAsFarAsPossible(const std::function<void()> &query) { return guarded({}, 0, query).has_value(); }

class FigureRescue {
public:
    FigureRescue(SQLite::Database &db, const std::function<void(const RescuedFact &)> &take,
                 Progress &progress)
        : m_db(db), m_take(take), m_progress(progress)
    {
    }

    Rescue run()
    {
        readNames();
        std::vector<SeriesRow> series;
        const bool whole = readAsFarAsPossible([&] {
            Statement rows(m_db, "SELECT id, input, channel, campaign FROM series ORDER BY id");
            while (rows.step())
                series.push_back(
                    {rows.intAt(0), rows.textAt(1), ChannelId(rows.intAt(2)), CampaignId(rows.intAt(3)), 0});
        });
        if (!whole && series.empty())
            fail(ErrorCode::Damaged, {QString::fromStdString(m_db.getFilename()), u"series"_s});
        note(whole, RescueLoss::Series);
        m_progress.total = qint64(series.size());
        for (const SeriesRow &row : series) {
            if (m_progress.isCancelled())
                fail(ErrorCode::Cancelled);
            rescue(row);
            ++m_progress.done;
        }
        return m_rescue;
    }

private:
    void readNames()
    {
        const bool settings =
            readAsFarAsPossible([this] { m_fact.fiscalYearStart = readSettings(m_db).fiscalYearStart; });
        note(settings, RescueLoss::Settings);
        const bool channels = readAsFarAsPossible([this] {
            Statement rows(m_db,
                           "SELECT id, CASE name_en WHEN '' THEN name_ru ELSE name_en END FROM channel");
            while (rows.step())
                m_channels.insert(rows.intAt(0), rows.textAt(1));
        });
        note(channels, RescueLoss::Channels);
        const bool campaigns = readAsFarAsPossible([this] {
            Statement rows(m_db, "SELECT id, name FROM campaign");
            while (rows.step())
                m_campaigns.insert(rows.intAt(0), rows.textAt(1));
        });
        note(campaigns, RescueLoss::Campaigns);
    }

    void note(bool whole, RescueLoss loss)
    {
        if (!whole)
            m_rescue.lost.push_back(loss);
    }

    // The whole at once; where that fails, what its years hold; in these, their months.
    void rescue(const SeriesRow &row)
    {
        m_fact.input = row.input;
        const int channel = number(row.channel);
        const int campaign = number(row.campaign);
        m_fact.channel = row.channel == ChannelId::Company
                             ? u"company"_s
                             : m_channels.value(channel, QString::number(channel));
        m_fact.campaign = campaign == 0 ? QString() : m_campaigns.value(campaign, QString::number(campaign));
        constexpr DayRange all{calendar::dayOfCivil(1, 1, 1), calendar::dayOfCivil(9999, 12, 31)};
        if (take(row.id, all))
            return;
        for (int year = firstYear; year <= lastYear; ++year) {
            if (take(row.id, daysOf(year, 1, 12)))
                continue;
            for (int month = 1; month <= 12; ++month)
                m_rescue.monthsLost += !take(row.id, daysOf(year, month, 1));
        }
    }

    /// All facts of the range or none.
    bool take(int series, const DayRange &days)
    {
        std::vector<std::pair<calendar::Period, double>> found;
        const bool read = readAsFarAsPossible([&] {
            Statement rows(m_db, "SELECT first, kind, value FROM fact WHERE series=? AND first BETWEEN ? AND "
                                 "? ORDER BY first");
            for (rows.with(series, days.first, days.last); rows.step();)
                found.push_back({{Granularity(rows.intAt(1)), rows.intAt(0)}, rows.realAt(2)});
        });
        if (!read)
            return false;
        for (const auto &[period, value] : found) {
            if (!isReal(period) || !std::isfinite(value))
                continue;
            m_fact.period = period;
            m_fact.value = value;
            m_take(m_fact);
            ++m_rescue.figures;
        }
        return true;
    }

    SQLite::Database &m_db;
    const std::function<void(const RescuedFact &)> &m_take;
    Progress &m_progress;
    QHash<int, QString> m_channels;
    QHash<int, QString> m_campaigns;
    RescuedFact m_fact;
    Rescue m_rescue;
};

Result<Rescue> rescuedFrom(const QString &path, const std::function<void(const RescuedFact &)> &take,
                           Progress &progress)
{
    return guarded(path, 0, [&] { return FigureRescue(*connectTo(path, true, 0), take, progress).run(); });
}

} // namespace

Result<Rescue> rescueFigures(const QString &path, const std::function<void(const RescuedFact &)> &take,
                             Progress &progress)
{
    if (const auto header = readHeader(path); !header)
        return failure(header.error());
    const QString file = QFileInfo(path).canonicalFilePath();
    for (const QString &side : {file + "-journal"_L1, file + "-wal"_L1}) {
        if (QFileInfo(side).size() > 0)
            return failure(ErrorCode::ForeignSideFile, {side});
    }
    auto rescued = rescuedFrom(file, take, progress);
    if (rescued || rescued.error().code != ErrorCode::Damaged)
        return rescued;
    // Nothing was taken yet: the list of series could not be read.
    const auto copy = copiedWithKnownSchema(file);
    if (!copy)
        return failure(copy.error());
    rescued = rescuedFrom(copy->path, take, progress);
    if (!rescued && rescued.error().code == ErrorCode::Damaged)
        return failure(ErrorCode::Damaged, {file, u"series"_s});
    if (rescued)
        rescued->lost.insert(rescued->lost.begin(), RescueLoss::Schema);
    return rescued;
}

QString newestSoundBackup(const QString &path, const QString &folder)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const QString where = folder.isEmpty() ? backupFolderOf(file, 0) : folder;
    for (const StoredBackup &backup : SqliteStore::backups(file, where)) {
        if (guarded(backup.path, 0, [&] { mustBeBackup(backup.path); }))
            return backup.path;
    }
    return {};
}

} // namespace vekha::store
