// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/opening.h"
#include "core/store/store.h"

#include <QStringList>

#include <memory>

namespace vekha::store {

/// A backup in a backup folder.
struct StoredBackup {
    QString path;
    QDateTime when; ///< UTC
    qint64 bytes = 0;
};

/// What a backup would bring back.
struct BackupContents {
    qint64 figures = 0;
    std::optional<calendar::Day> lastDay; ///< of any figure's period; none without figures
};

/// The workspace as one SQLite file (data.md section 1). One connection writes, one reads; each stands behind
/// its own lock, so that a question waits for no import that is still being read.
class SqliteStore : public Store {
public:
    /// Makes the file with its tables, its settings and the company channel. Fails with FileExists,
    /// FileNotWritable, ..
    /// @param path  its folder must exist
    [[nodiscard]] static Done create(const QString &path, const Settings &settings);
    /// Opens by the routine of trust.md 2.1. Fails with FileMissing, NotAWorkspace, NewerVersion,
    /// ForeignSideFile, Damaged, ..
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>>
    open(const QString &path, const StoreOptions &options, OpenFindings &findings);
    ~SqliteStore() override;

    Result<Content> content() override;
    Result<Coverage> coverage() override;
    Result<std::vector<SeriesCells>> monthCells(const facts::SeriesFilter &filter,
                                                facts::SeriesSplit split) override;
    Result<std::vector<facts::SeriesFacts>> facts(const facts::SeriesFilter &filter,
                                                  const calendar::DayRange &range) override;
    Result<std::vector<FactNote>> notes(const facts::SeriesFilter &filter,
                                        const calendar::DayRange &range) override;
    Result<std::vector<targets::Revision>> targetRevisions(const targets::TargetKey &key) override;
    Result<std::vector<targets::Revision>> allTargetRevisions() override;
    Result<std::vector<targets::Revision>> revisionsOfChangedTargets() override;
    Result<std::vector<scorecards::CardRevision>> cardRevisions(int card) override;
    Result<std::vector<targets::LateChange>> lateChanges() override;
    Result<qint64> version() override;
    Result<qint64> othersVersion() override;
    QByteArray keptAside() override;
    void keepAside(const QByteArray &bytes) override;

    Result<Applied> apply(const Change &change, const QString &who) override;
    Result<Applied> undo() override;
    Result<Applied> redo() override;
    Result<std::vector<JournalEntry>> journal(int limit) override;
    std::optional<JournalEntry> nextUndo() override;
    std::optional<JournalEntry> nextRedo() override;

    Result<ImportOutcome> import(const ImportOptions &options, const QString &who,
                                 const std::function<Done(facts::FactSink &)> &fill,
                                 Progress &progress) override;
    Result<std::vector<ImportEntry>> imports() override;
    Result<Applied> revertImport(int number, const QString &who) override;

    bool needsDailyBackup() override;
    Done backup(const QString &to, Progress &progress) override;
    Result<QString> backupToFolder(Progress &progress) override;
    QString backupFolder() override;
    Result<std::vector<Finding>> check(Progress &progress) override;

    /// Number of stored facts.
    [[nodiscard]] Result<qint64> factCount();

    /// Where backups of this file go if its settings name no folder.
    [[nodiscard]] static QString usualBackupFolder(const QString &path);
    /// Backups of this file in a folder, newest first.
    [[nodiscard]] static std::vector<StoredBackup> backups(const QString &path, const QString &folder);
    /// Reads what a sound backup holds.
    [[nodiscard]] static Result<BackupContents> contentsOf(const QString &backup);
    /// Puts a backup in the file's place. The backup is checked first and the present file kept in `folder`
    /// (empty: the usual one), whose path is given back (empty if there was no file). Nobody may have the
    /// file open: Busy.
    [[nodiscard]] static Result<QString> restore(const QString &path, const QString &backup,
                                                 const QString &folder, Progress &progress,
                                                 const QString &stateFolder = {});

private:
    struct Private;
    explicit SqliteStore(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace vekha::store
