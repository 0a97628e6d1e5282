// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/inturn.h"
#include "core/workspace/private.h"

#include <QFileInfo>

namespace vekha {

using exchange::ImportChoices;
using exchange::ImportProfile;
using exchange::Mapping;
using exchange::TableImport;
using exchange::TableSource;

namespace {

OnOverlap onOverlapOf(ImportChoices::OnConflict choice)
{
    switch (choice) {
    case ImportChoices::OnConflict::Stop:
        return OnOverlap::Stop;
    case ImportChoices::OnConflict::Replace:
        return OnOverlap::Replace;
    case ImportChoices::OnConflict::Keep:
        return OnOverlap::Keep;
    }
    return OnOverlap::Stop;
}

TableImport failed(Error error)
{
    TableImport import;
    import.error = std::move(error);
    return import;
}

void takeOutcome(const ImportOutcome &outcome, bool dryRun, exchange::ImportReport &report)
{
    report.stored = outcome.stored;
    report.replaced = outcome.replaced;
    report.kept = outcome.kept;
    report.merged += outcome.merged;
    report.suspectedTotals = outcome.suspectedTotals;
    report.channelsAdded = outcome.channelsAdded;
    report.number = dryRun ? 0 : outcome.change;
}

std::optional<QDate> lastImportOf(const QByteArray &hash, const std::vector<ImportEntry> &history)
{
    for (const ImportEntry &entry : history) { // the latest first
        if (!entry.reverted && entry.contentHash == hash)
            return entry.when.toLocalTime().date();
    }
    return std::nullopt;
}

/// What reading and storing gave.
struct Imported {
    TableImport table;
    Touched touched;
};

/// Reads and stores; runs on the writer's thread.
class ImportRun {
public:
    ImportRun(store::Store &store, const store::Content &content, const QString &who, Progress &progress)
        : m_store(store), m_content(content), m_who(who), m_progress(progress)
    {
    }

    [[nodiscard]] Imported run(const TableSource &source, const Mapping &mapping,
                               const ImportChoices &choices)
    {
        const auto hash = contentHashOf(source);
        if (!hash)
            return {failed(hash.error()), {}};
        const auto history = m_store.imports();
        Imported imported = storing(source, mapping, choices, *hash);
        if (history)
            imported.table.report.importedBefore = lastImportOf(*hash, *history);
        return imported;
    }

private:
    Imported storing(const TableSource &source, const Mapping &mapping, const ImportChoices &choices,
                     const QByteArray &hash)
    {
        ImportOptions options;
        options.fileName = source.shownName();
        options.contentHash = hash;
        options.onConflict = onOverlapOf(choices.onConflict);
        options.dryRun = choices.dryRun;
        options.acceptTotals = choices.acceptTotals;
        options.profile = choices.profile;
        const calendar::FiscalCalendar fiscal(m_content.settings.fiscalYearStart);
        Imported imported;
        const auto fill = [&](facts::FactSink &sink) -> Done {
            imported.table =
                exchange::importTable(source, mapping, choices, m_content.catalog, fiscal, sink, m_progress);
            if (imported.table.error)
                return failure(*imported.table.error);
            return {};
        };
        const auto outcome = m_store.import(options, m_who, fill, m_progress);
        if (outcome) {
            takeOutcome(*outcome, choices.dryRun, imported.table.report);
            imported.touched = outcome->touched;
        } else {
            imported.table.error = outcome.error();
        }
        return imported;
    }

    store::Store &m_store;
    const store::Content &m_content;
    const QString &m_who;
    Progress &m_progress;
};

bool changedSomething(const TableImport &table) { return !table.error && table.report.number > 0; }

void join(Touched &all, const Touched &more)
{
    all.facts = all.facts || more.facts;
    all.channels = all.channels || more.channels;
}

/// A growing export holds again what is stored already: without Keep that is replaced, or nothing of it could
/// be imported.
ImportChoices choicesOfRefresh(const ImportProfile &profile)
{
    ImportChoices choices = profile.choices;
    choices.dryRun = false;
    choices.profile = profile.name;
    if (choices.onConflict == ImportChoices::OnConflict::Stop)
        choices.onConflict = ImportChoices::OnConflict::Replace;
    return choices;
}

bool isKnown(const QByteArray &hash, store::Store &store)
{
    const auto history = store.imports();
    const auto same = [&hash](const ImportEntry &entry) { return entry.contentHash == hash; };
    return history && std::any_of(history->begin(), history->end(), same);
}

} // namespace

// One file

TableImport Workspace::importFile(const TableSource &source, const Mapping &mapping,
                                  const ImportChoices &choices, Progress &progress)
{
    const Imported imported = workspace::inTurnNow<Imported>(
        d->writer,
        [&] {
            const auto content = d->currentContent();
            Imported done =
                ImportRun(*d->store, *content, d->options.who, progress).run(source, mapping, choices);
            if (changedSomething(done.table))
                d->takeOver(done.touched);
            return done;
        },
        [this](const Imported &result) {
            if (changedSomething(result.table))
                finishChange(result.touched);
        });
    return imported.table;
}

QFuture<TableImport> Workspace::importLater(TableSource source, Mapping mapping, ImportChoices choices,
                                            std::shared_ptr<Progress> progress)
{
    auto touched = std::make_shared<Touched>();
    return workspace::inTurn<TableImport>(
        this, d->writer,
        [this, source = std::move(source), mapping = std::move(mapping), choices, progress, touched] {
            const auto content = d->currentContent();
            Imported imported =
                ImportRun(*d->store, *content, d->options.who, *progress).run(source, mapping, choices);
            if (changedSomething(imported.table))
                d->takeOver(imported.touched);
            *touched = imported.touched;
            return imported.table;
        },
        [this, touched](const TableImport &table) {
            if (changedSomething(table))
                finishChange(*touched);
        });
}

Result<std::optional<QDate>> Workspace::importedBefore(const TableSource &source) const
{
    const auto hash = contentHashOf(source);
    if (!hash)
        return failure(hash.error());
    const auto history = imports();
    if (!history)
        return failure(history.error());
    return lastImportOf(*hash, *history);
}

// Profiles

std::vector<ImportProfile> Workspace::importProfiles() const
{
    std::vector<ImportProfile> profiles;
    for (const StoredProfile &each : d->currentContent()->profiles) {
        if (auto profile = profileOf(each))
            profiles.push_back(std::move(*profile));
    }
    return profiles;
}

/// Goes through the profiles' files; runs on the writer's thread.
struct Workspace::Refreshing {
    Private &d;
    Progress &progress;
    RefreshReport report;
    Touched touched;
    bool changed = false;

    void run(const std::vector<ImportProfile> &profiles)
    {
        const QString base = QFileInfo(d.path).absolutePath();
        for (const ImportProfile &profile : profiles) {
            if (profile.source.isEmpty())
                continue;
            ++report.profiles;
            const auto files = filesOf(profile, base);
            if (!files)
                note(profile, profile.source, failed(files.error()));
            for (const QString &file : files.value_or(QStringList())) {
                report.cancelled = report.cancelled || progress.isCancelled();
                if (report.cancelled)
                    return;
                importNew(profile, file);
            }
        }
    }

private:
    void note(const ImportProfile &profile, const QString &file, TableImport import)
    {
        report.files.push_back({profile.id, profile.name, file, std::move(import)});
    }

    void importNew(const ImportProfile &profile, const QString &file)
    {
        const auto hash = contentHashOf(TableSource(file));
        if (!hash)
            return note(profile, file, failed(hash.error()));
        if (isKnown(*hash, *d.store)) {
            ++report.unchanged;
            return;
        }
        const auto content = d.currentContent();
        const calendar::FiscalCalendar fiscal(content->settings.fiscalYearStart);
        const auto table = tableFor(profile, file, fiscal, content->catalog);
        if (!table)
            return note(profile, file, failed(table.error()));
        progress.done = progress.total = progress.rows = 0;
        Imported imported = ImportRun(*d.store, *content, d.options.who, progress)
                                .run(file, table->mapping, choicesOfRefresh(profile));
        report.cancelled = imported.table.error && imported.table.error->code == ErrorCode::Cancelled;
        if (report.cancelled)
            return;
        if (changedSomething(imported.table)) {
            d.takeOver(imported.touched);
            join(touched, imported.touched);
            changed = true;
        }
        note(profile, file, std::move(imported.table));
    }
};

RefreshReport Workspace::refreshImports(Progress &progress)
{
    Refreshing refreshing{*d, progress, {}, {}, false};
    return workspace::inTurnNow<RefreshReport>(
        d->writer,
        [this, &refreshing] {
            refreshing.run(importProfiles());
            return refreshing.report;
        },
        [this, &refreshing](const RefreshReport &) {
            if (refreshing.changed)
                finishChange(refreshing.touched);
        });
}

QFuture<RefreshReport> Workspace::refreshImportsLater(std::shared_ptr<Progress> progress)
{
    auto refreshing = std::make_shared<Refreshing>(Refreshing{*d, *progress, {}, {}, false});
    return workspace::inTurn<RefreshReport>(
        this, d->writer,
        [this, refreshing, progress] {
            refreshing->run(importProfiles());
            return refreshing->report;
        },
        [this, refreshing](const RefreshReport &) {
            if (refreshing->changed)
                finishChange(refreshing->touched);
        });
}

} // namespace vekha
