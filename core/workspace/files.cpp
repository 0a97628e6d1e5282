// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/damaged.h"
#include "core/workspace/private.h"

#include "core/exchange/factscsv.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace vekha {

namespace {

constexpr int mostChangesCounted = 10'000;

// What stands in the export's columns "channel" and "campaign".
QString channelName(const store::Content &content, ChannelId id)
{
    if (id == ChannelId::Company)
        return QStringLiteral("company");
    for (const Channel &channel : content.channels) {
        if (channel.id == id)
            return channel.name.en.isEmpty() ? channel.name.ru : channel.name.en;
    }
    return {};
}

QString campaignName(const store::Content &content, CampaignId id)
{
    for (const Campaign &campaign : content.campaigns) {
        if (campaign.id == id)
            return campaign.name;
    }
    return {};
}

using NoteTexts = QMap<std::pair<facts::SeriesKey, calendar::Period>, QString>;

NoteTexts textsOf(const std::vector<FactNote> &notes)
{
    NoteTexts texts;
    for (const FactNote &note : notes)
        texts.insert({note.key, note.period}, note.text);
    return texts;
}

} // namespace

Done Workspace::exportFacts(const QString &to, Progress &progress) const
{
    const auto content = d->currentContent();
    auto csv = exchange::FactsCsv::create(to, calendar());
    if (!csv)
        return failure(csv.error());
    const auto span = d->currentSource();
    if (!span)
        return failure(span.error());
    const calendar::DayRange days = (*span)->dataSpan().value_or(calendar::DayRange{});
    const std::vector<MetricIndex> inputs = (*span)->inputsWithData(ChannelId::All);
    progress.total = qint64(inputs.size());
    // Input by input, so that no more than one input's figures are in memory.
    for (const MetricIndex input : inputs) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        const facts::SeriesFilter filter{{input}, {}, {}};
        const auto read = d->store->facts(filter, days);
        if (!read)
            return failure(read.error());
        const auto notes = d->store->notes(filter, days);
        if (!notes)
            return failure(notes.error());
        const NoteTexts texts = textsOf(*notes);
        for (const facts::SeriesFacts &series : *read) {
            (*csv)->setSeries(content->catalog.at(input).id, channelName(*content, series.key.channel),
                              campaignName(*content, series.key.campaign));
            for (const facts::Fact &fact : series.facts)
                (*csv)->add(fact.period, fact.value, texts.value({series.key, fact.period}));
        }
        ++progress.done;
    }
    return (*csv)->finish();
}

// Backups

Result<QString> Workspace::backup(const QString &to, Progress &progress)
{
    if (to.isEmpty())
        return d->store->backupToFolder(progress);
    if (const Done done = d->store->backup(to, progress); !done)
        return failure(done.error());
    return to;
}

void Workspace::backupIfDue()
{
    if (!d->store->needsDailyBackup())
        return;
    d->keeper.start([this] {
        Progress progress;
        if (const auto made = backup({}, progress); !made)
            qCWarning(logWorkspace, "the daily backup failed: %s", qPrintable(made.error().detail));
    });
}

std::vector<BackupInfo> Workspace::backups() const
{
    std::vector<BackupInfo> list;
    const auto changes = d->store->journal(mostChangesCounted);
    for (const store::StoredBackup &backup : store::SqliteStore::backups(d->path, d->store->backupFolder())) {
        BackupInfo info{backup.path, backup.when, backup.bytes, 0};
        if (changes) {
            info.changesSince =
                int(std::count_if(changes->begin(), changes->end(), [&backup](const JournalEntry &entry) {
                    return entry.when > backup.when && !entry.undone;
                }));
        }
        list.push_back(info);
    }
    return list;
}

QString Workspace::backupFolder() const { return d->store->backupFolder(); }

Result<QString> Workspace::restore(const QString &path, const QString &backup, const QString &folder,
                                   Progress &progress)
{
    return store::SqliteStore::restore(path, backup, folder, progress);
}

Result<std::vector<Finding>> Workspace::check(Progress &progress) { return d->store->check(progress); }

// What cannot be opened

std::optional<SoundBackup> newestSoundBackup(const QString &path)
{
    const QString found = store::newestSoundBackup(path, {});
    if (found.isEmpty())
        return std::nullopt;
    const QString file = QFileInfo(path).canonicalFilePath();
    for (const auto &backup : store::SqliteStore::backups(file, QFileInfo(found).absolutePath())) {
        if (backup.path == found)
            return SoundBackup{found, backup.when,
                               store::SqliteStore::contentsOf(found).value_or(store::BackupContents())};
    }
    return std::nullopt;
}

Result<Rescue> rescueFacts(const QString &path, const QString &to, Progress &progress)
{
    std::unique_ptr<exchange::FactsCsv> csv;
    Done made;
    auto rescued = store::rescueFigures(
        path,
        [&](const store::RescuedFact &fact) {
            if (!csv && made) {
                auto created = exchange::FactsCsv::create(to, calendar::FiscalCalendar(fact.fiscalYearStart));
                if (!created)
                    made = failure(created.error());
                else
                    csv = std::move(*created);
            }
            if (!csv)
                return;
            csv->setSeries(fact.input, fact.channel, fact.campaign);
            csv->add(fact.period, fact.value);
        },
        progress);
    if (!rescued)
        return rescued;
    if (!made)
        return failure(made.error());
    if (!csv)
        return failure(ErrorCode::Damaged, {path, QString()});
    if (const Done written = csv->finish(); !written)
        return failure(written.error());
    return rescued;
}

Result<QString> setAside(const QString &sideFile)
{
    for (int number = 1;; ++number) {
        const QString aside = sideFile + QStringLiteral(".aside-%1").arg(number);
        if (QFileInfo::exists(aside))
            continue;
        QFile file(sideFile);
        if (!file.rename(aside))
            return failure(ErrorCode::FileNotWritable, {sideFile, file.errorString()});
        return aside;
    }
}

} // namespace vekha
