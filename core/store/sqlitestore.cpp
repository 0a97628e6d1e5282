// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitestore.h"

#include "core/store/goalrows.h"
#include "core/store/pagedigest.h"
#include "core/store/renewal.h"
#include "core/store/schema.h"
#include "core/store/storeprivate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>

using namespace Qt::StringLiterals;

namespace vekha::store {

namespace {

constexpr auto pauseBetweenWrites = std::chrono::milliseconds(15);

// A file that outgrows a limit shall give an error, not end the program.
void ignoreFileSizeSignal() { std::signal(SIGXFSZ, SIG_IGN); }

// A file that was made to keep the program busy is given up at some time: as long as a slow disk takes for
// it.
std::chrono::seconds patienceFor(const QString &path)
{
    constexpr qint64 slowestBytesASecond = qint64(2) << 20;
    return std::chrono::seconds(30 + QFileInfo(path).size() / slowestBytesASecond);
}

// Damage that a copying comes upon is the file's, not that of the copy under way.
Result<QString> namedAs(const QString &path, Result<QString> copied)
{
    if (!copied && copied.error().code == ErrorCode::Damaged)
        copied.error().args = QStringList{path} + copied.error().args.mid(1);
    return copied;
}

Done mustBeSound(SQLite::Database &db, const QString &path, bool deep)
{
    Progress unseen;
    const Deadline deadline(db, patienceFor(path));
    const auto findings = guarded(path, 0, [&] { return findingsIn(db, deep, unseen); });
    if (!findings)
        return deadline.isOver() ? failure(ErrorCode::Damaged, {path, u"reading it does not end"_s})
                                 : failure(findings.error());
    for (const Finding &finding : *findings) {
        if (finding.broken)
            return failure(ErrorCode::Damaged,
                           {path, (QStringList{codeOf(finding.kind)} + finding.args).join(u' ')});
    }
    return {};
}

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

// Closing leaves one plain file, and a note of how it was left.
SqliteStore::~SqliteStore()
{
    d->closeReader();
    d->guard.reset();
    if (d->writer && !d->readOnly)
        (void)guarded(d->path, 0,
                      [this] { d->writer->exec("PRAGMA busy_timeout=0; PRAGMA journal_mode=DELETE"); });
    d->writer.reset();
    if (!d->openHere->isOnly() || d->readOnly)
        return;
    const auto header = d->damageSeen ? Result<FileHeader>(failure(ErrorCode::Damaged)) : readHeader(d->path);
    StateRecord record(d->path, d->options.stateFolder);
    record.noteClosed(header ? std::optional(header->identity) : std::nullopt);
    const bool isAsGiven = header && d->asideOf == stampOf(header->identity);
    if (d->aside && isAsGiven && !record.hasLivingOpeners())
        record.keepAside(*d->aside, header->identity);
}

QByteArray SqliteStore::keptAside()
{
    // Another program may have written since the header was read.
    if (!d->asClosed || stampOf(d->path) != stampOf(*d->asClosed))
        return {};
    return StateRecord(d->path, d->options.stateFolder).aside(*d->asClosed);
}

void SqliteStore::keepAside(const QByteArray &bytes)
{
    d->aside = bytes;
    d->asideOf = stampOf(d->path);
}

Done SqliteStore::create(const QString &path, const Settings &settings)
{
    ignoreFileSizeSignal();
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, {path});
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        return failure(ErrorCode::FileNotWritable, {path, u"no such folder"_s});
    // Made aside and renamed, so that a crash leaves no half workspace under its name.
    const QString aside = info.absoluteFilePath() + u".new-%1"_s.arg(QCoreApplication::applicationPid());
    QFile::remove(aside);
    const Done made = guarded(path, 0, [&] {
        const FreshDigests digests;
        SQLite::Database db(aside.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0,
                            digestLayer());
        leaveRoomForDigests(db);
        db.exec("PRAGMA synchronous=EXTRA; PRAGMA encoding='UTF-8'");
        SQLite::Transaction transaction(db);
        createSchema(db);
        writeSettings(db, settings);
        transaction.commit();
    });
    if (made && QFile::rename(aside, path))
        return {};
    QFile::remove(aside);
    if (!made)
        return failure(made.error());
    return QFileInfo::exists(path) ? failure(ErrorCode::FileExists, {path})
                                   : failure(ErrorCode::FileNotWritable, {path, QString()});
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path, const StoreOptions &options,
                                                       OpenFindings &findings)
{
    ignoreFileSizeSignal();
    auto admission = admit(path, options, findings);
    if (!admission)
        return failure(admission.error());
    auto priv = std::make_unique<Private>();
    priv->path = admission->path;
    priv->options = options;
    priv->readOnly = admission->readOnly;
    priv->lockedBy = findings.lockedBy;
    priv->shareLock = admission->shareLock;
    priv->asClosed = admission->asClosed ? std::optional(admission->header.identity) : std::nullopt;
    priv->openHere = std::make_unique<OpenHere>(admission->path);
    if (!priv->readOnly)
        StateRecord(priv->path, options.stateFolder).noteOpened();
    // From here on the destructor notes the closing, also where opening fails.
    std::unique_ptr<SqliteStore> store(new SqliteStore(std::move(priv)));
    Private &d = *store->d;
    d.damageSeen = true;
    const Done connected = guarded(d.path, options.waitSeconds, [&] {
        if (!d.asClosed)
            d.connectWriter();
        d.reader = connectTo(d.path, true, options.waitSeconds);
        const auto version = int(numberOf(*d.reader, "PRAGMA user_version"));
        if (version != schemaVersion && !d.readOnly) {
            Progress unseen;
            findings.backup = orThrow(namedAs(d.path, store->backupToFolder(unseen)));
            findings.migratedFrom = version;
            d.connectWriter();
            migrate(*d.writer, version, d.path);
        }
        if (version < schemaVersion && d.readOnly)
            d.raiseCopy(version);
        if (const QString difference = schemaDifference(*d.reader); !difference.isEmpty())
            fail(ErrorCode::NotAWorkspace, {d.path}, difference);
    });
    if (!connected)
        return failure(d.confirmed(connected.error()));
    if (!admission->trusted || options.fullCheck) {
        const Done sound = mustBeSound(*d.reader, d.path, options.fullCheck);
        if (!sound)
            return failure(d.confirmed(sound.error()));
        findings.checked = true;
    }
    if (const Done ready = guarded(d.path, options.waitSeconds, [&] { d.renewDigests(findings); }); !ready)
        return failure(ready.error());
    findings.readOnly = d.readOnly;
    d.damageSeen = false;
    return store;
}

// Private

void SqliteStore::Private::connectWriter()
{
    if (writer)
        return;
    const std::lock_guard lock(reading);
    if (reader)
        mustBeInPlace(*reader, path);
    auto made = connectTo(path, readOnly, options.waitSeconds);
    if (reader) {
        mustBeInPlace(*reader, path); // the writer has the same file then
        // The writer's first: what another program stores between the two then counts as new, and is not
        // missed.
        const qint64 seenByWriter = numberOf(*made, "PRAGMA data_version");
        versionAtConnecting = numberOf(*reader, "PRAGMA data_version") - seenByWriter;
    }
    // SQLite opens for reading alone where it may not write.
    if (sqlite3_db_readonly(made->getHandle(), "main") == 1)
        readOnly = true;
    writer = std::move(made);
}

void SqliteStore::Private::renewDigests(OpenFindings &findings)
{
    const bool alone = openHere->isOnly() && !StateRecord(path, options.stateFolder).hasOtherOpeners();
    if (readOnly || digestsOf(*reader) == Digests::Hold || !alone)
        return;
    closeReader();
    writer.reset();
    findings.renewed = guarded(path, options.waitSeconds, [this] {
                           renewWithDigests(path, options.waitSeconds);
                       }).has_value();
    reader = connectTo(path, true, options.waitSeconds);
}

// A file of an earlier version that may not be written: what it lacks is added to a copy.
void SqliteStore::Private::raiseCopy(int version)
{
    auto copy = std::make_unique<QTemporaryDir>();
    if (!copy->isValid())
        fail(ErrorCode::FileNotWritable, {copy->path(), copy->errorString()});
    Progress unseen;
    const QString to = copy->filePath(raisedName());
    copyTo(*reader, to, unseen);
    migrate(*connectTo(to, false, options.waitSeconds), version, path);
    raisedCopy = std::move(copy);
    reader = connectTo(file(), true, options.waitSeconds);
}

// A connection with statements cannot be closed.
void SqliteStore::Private::closeReader()
{
    prepared.reset();
    reader.reset();
}

bool SqliteStore::Private::mayBeReadError(const Error &error)
{
    return error.code == ErrorCode::Damaged || error.detail.startsWith("sqlite 10"_L1) ||
           error.detail.startsWith("sqlite 266"_L1);
}

bool SqliteStore::Private::reconnect(std::unique_ptr<SQLite::Database> &connection) const
{
    return guarded(path, options.waitSeconds,
                   [&] { connection = connectTo(file(), true, options.waitSeconds); })
        .has_value();
}

Error SqliteStore::Private::refusal() const
{
    if (!lockedBy.isEmpty())
        return Error{ErrorCode::LockedElsewhere, {path, lockedBy}, {}, 0, {}, -1, 0};
    return Error{ErrorCode::ReadOnly, {path}, {}, 0, {}, -1, 0};
}

Error SqliteStore::Private::confirmed(Error error)
{
    if (error.code != ErrorCode::Damaged || !error.detail.startsWith("sqlite"_L1))
        return error;
    const auto sound = guarded(path, options.waitSeconds, [this] {
        const auto fresh = connectTo(file(), true, options.waitSeconds);
        Progress unseen;
        return findingsIn(*fresh, false, unseen).empty();
    });
    if (sound && *sound)
        error.code = ErrorCode::StoreFailed;
    else
        damageSeen = true;
    return error;
}

void SqliteStore::Private::letOthersIn() const
{
    const auto since = Clock::now() - lastWrite;
    if (since < pauseBetweenWrites)
        std::this_thread::sleep_for(pauseBetweenWrites - since);
}

ChangeId SqliteStore::Private::lastIdSeenAnew() const
{
    const auto last = guarded(path, options.waitSeconds, [this] {
        const auto fresh = connectTo(file(), true, options.waitSeconds);
        return Journal(*fresh).lastId();
    });
    return last.value_or(0);
}

void SqliteStore::Private::dropRedo(SQLite::Database &db, Rollups &rollups)
{
    MovedFacts moved(db, rollups);
    for (const ChangeId change : Journal(db).dropRedo())
        moved.forget(change);
}

// Changing

Result<Applied> SqliteStore::apply(const Change &change, const QString &who)
{
    bool keep = true;
    return d->write(
        [&](SQLite::Database &db) {
            d->author = who;
            Applied applied;
            applied.kind = change.kind;
            applied.args = change.args;
            applied.touched = touchedBy(change.edits);
            Rollups rollups(db, d->book);
            MovedFacts moved(db, rollups);
            Journal journal(db);
            const ChangeId id = journal.begin(change.kind, change.args, who);
            Recorder recorder(db, true);
            EditRunner({db, d->book, d->writerCatalogs, recorder, moved, who}, id, applied).run(change);
            const QByteArray changeset = recorder.changeset();
            Statement hasMoved(db, "SELECT 1 FROM moved_fact WHERE change=? LIMIT 1");
            keep = !changeset.isEmpty() || hasMoved.with(id).step();
            if (!keep)
                return applied; // nothing is other than before: no step of undo
            hasMoved.reset();
            applied.id = id;
            d->dropRedo(db, rollups);
            journal.finish(id, changeset, applied.touched);
            touchFacts(changeset, rollups);
            rollups.refresh();
            return applied;
        },
        &keep);
}

Applied SqliteStore::Private::step(SQLite::Database &db, bool isUndo)
{
    Journal entries(db);
    const auto row = isUndo ? entries.nextUndo() : entries.nextRedo();
    if (!row)
        fail(isUndo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    const ChangeId id = row->entry.id;
    const bool isImport = row->entry.kind == ChangeKind::Import;
    Rollups rollups(db, book);
    MovedFacts moved(db, rollups);
    isUndo ? moved.undo(id, isImport) : moved.redo(id, isImport);
    applyChangeset(db, row->changeset, isUndo);
    entries.setUndone(id, isUndo);
    if (row->entry.kind == ChangeKind::RevertImport) {
        Statement mark(db, "UPDATE import_entry SET reverted_by=? WHERE change=?");
        mark.run(isUndo ? std::nullopt : std::optional(id), row->entry.args.value(0).toInt());
    }
    touchFacts(row->changeset, rollups);
    rollups.refresh();
    const auto keys = targetsIn(row->changeset);
    for (const targets::Target &target : keys.empty() ? std::vector<targets::Target>() : readTargets(db)) {
        if (std::find(keys.begin(), keys.end(), target.key) != keys.end())
            addRevision(db, {target.key, target, QDateTime::currentDateTimeUtc(), row->entry.who, QString()});
    }
    for (const targets::TargetKey &key : keys) {
        Statement stands(db, "SELECT 1 FROM target WHERE metric=? AND channel=? AND kind=? AND first=?");
        const auto &period = key.period;
        if (!stands.with(key.metric, number(key.channel), int(period.granularity), period.first).step())
            addRevision(db, {key, std::nullopt, QDateTime::currentDateTimeUtc(), row->entry.who, QString()});
    }
    author = row->entry.who;
    for (const int card : scorecardsIn(row->changeset))
        addCardRevision(db, card, row->entry.who);
    Applied applied;
    applied.id = id;
    applied.kind = row->entry.kind;
    applied.args = row->entry.args;
    applied.touched = row->touched;
    return applied;
}

Result<Applied> SqliteStore::undo()
{
    return d->write([this](SQLite::Database &db) { return d->step(db, true); });
}

Result<Applied> SqliteStore::redo()
{
    return d->write([this](SQLite::Database &db) { return d->step(db, false); });
}

Result<Applied> SqliteStore::revertImport(int number, const QString &who)
{
    return d->write([&](SQLite::Database &db) {
        d->author = who;
        Statement known(db,
                        "SELECT file_name, reverted_by, state FROM import_entry JOIN journal ON id=change "
                        "WHERE change=?");
        if (!known.with(number).step())
            fail(ErrorCode::UnknownImport, {QString::number(number)});
        const QString fileName = known.textAt(0);
        if (!known.isNull(1) || known.intAt(2) != 0)
            fail(ErrorCode::CannotRevert, {QString::number(number), u"reverted already"_s});
        known.reset();
        Applied applied;
        applied.kind = ChangeKind::RevertImport;
        applied.args = {QString::number(number), fileName};
        applied.touched.facts = true;
        Rollups rollups(db, d->book);
        MovedFacts moved(db, rollups);
        Journal entries(db);
        d->dropRedo(db, rollups);
        applied.id = entries.begin(applied.kind, applied.args, who);
        moved.takeStamped(number, applied.id, 0);
        moved.bringBackWhereFree(number, applied.id);
        Statement mark(db, "UPDATE import_entry SET reverted_by=? WHERE change=?");
        mark.run(applied.id, number);
        entries.finish(applied.id, {}, applied.touched);
        rollups.refresh();
        return applied;
    });
}

} // namespace vekha::store
