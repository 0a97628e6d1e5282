// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/mapping.h"
#include "core/exchange/tableimport.h"
#include "core/facts/query.h"
#include "core/targets/attainment.h"
#include "core/targets/revisionbook.h"
#include "core/workspace/change.h"
#include "core/workspace/importrefresh.h"
#include "core/workspace/viewstate.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

class QThreadPool;

namespace vekha::workspace {
class ForecastCache;
}

namespace vekha {

/// How a new workspace starts.
struct NewWorkspace {
    Settings settings;
    QString starterSet = QStringLiteral("empty"); ///< id of a metrics::StarterSet
    std::vector<MetricId> kpis;    ///< tiles of the first dashboard; empty: those the set proposes
    std::vector<Channel> channels; ///< empty: those of the set
};

/// How to open a workspace.
struct OpenOptions {
    double waitSeconds = 10; ///< for a busy file, then Busy
    QString who;             ///< author of changes; empty: the system's user
    QDate today; ///< asked for explicitly (--today); invalid: the workspace's own today, else `systemDate`
    QDate systemDate;       ///< the date of the system's clock: core asks no clock itself
    bool fullCheck = false; ///< also run the long checks now
    bool keepsAnswers =
        false; ///< the last ones, for opening the file again unchanged (a window; not a command)
};

/// What opening a workspace did besides opening it.
struct OpenReport {
    bool recovered = false; ///< an unfinished change of a crashed program was rolled back
    QDateTime recoveredAt;  ///< when that file was last written
    int migratedFrom = 0;   ///< schema version before a migration, 0: none was needed
    QString backup;         ///< the backup made before it
    bool readOnly = false;
    QString lockedBy; ///< who writes to it, on a share
};

/// A file that is a backup of a workspace.
struct BackupInfo {
    QString path;
    QDateTime when;
    qint64 bytes = 0;
    int changesSince = 0; ///< made after it and not undone: what restoring would take back
};

/// The open workspace as both programs see it: the one door to everything stored.
///
/// Asking functions are const, may be called from any thread and see one state each; changing functions are
/// called from the thread that owns the object, return when the change is safely on disk and emit changed().
/// `apply` blocks for 4-20 ms as a rule and up to OpenOptions::waitSeconds while another program writes:
/// windows use the `..Later` forms.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// Makes the file; fails with FileExists where there is one.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    create(const QString &path, const NewWorkspace &setup, const OpenOptions &options);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path,
                                                                 const OpenOptions &options);
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] const OpenReport &openReport() const;
    [[nodiscard]] QDate today() const;

    // Content: shared snapshots, cheap to copy, stay valid while held. What one only refers to stays valid in
    // the workspace's own thread until the next change or event; other threads hold the snapshot.
    [[nodiscard]] std::shared_ptr<const store::Content> content() const;
    [[nodiscard]] metrics::MetricCatalog catalog() const; ///< of the current content
    [[nodiscard]] calendar::FiscalCalendar calendar() const;
    [[nodiscard]] targets::TargetBook targets() const; ///< as they are set now
    /// Those by which a period is judged. @param only  of one metric; empty: of all
    [[nodiscard]] Result<targets::PeriodTargets> targetsInForce(const calendar::Period &period,
                                                                const MetricId &only = {}) const;
    /// Channel by name or alias; UnknownChannel.
    [[nodiscard]] Result<ChannelId> channelNamed(const QString &name) const;
    [[nodiscard]] Result<CampaignId> campaignNamed(ChannelId channel, const QString &name) const;
    [[nodiscard]] Result<MetricIndex> metricNamed(const QString &id) const; ///< by id; UnknownMetric
    /// The last day that any fact covers; none in an empty workspace.
    [[nodiscard]] std::optional<calendar::Day> dataEnd() const;
    [[nodiscard]] std::optional<calendar::Day> dataStart() const;

    // Figures
    [[nodiscard]] Result<facts::Answer> evaluate(const facts::Query &query) const;
    [[nodiscard]] Result<std::vector<facts::SeriesFacts>> facts(const facts::SeriesFilter &filter,
                                                                const calendar::DayRange &range) const;
    [[nodiscard]] Result<std::vector<FactNote>> notes(const facts::SeriesFilter &filter,
                                                      const calendar::DayRange &range) const;
    /// The state of the figures that evaluation uses now, for what composes its own queries (previews of
    /// typed figures).
    [[nodiscard]] Result<std::shared_ptr<const facts::FactSource>> source() const;
    /// Inputs that have any figure on the channel (All: on any), in the catalogue's order.
    [[nodiscard]] std::vector<MetricIndex> inputsWithData(ChannelId channel = ChannelId::All) const;
    [[nodiscard]] facts::Context context() const;
    /// Where questions are asked that take longer than a window may wait: one thread, so that answers come in
    /// the order of their questions. The workspace outlives them: it waits for those under way when it
    /// closes.
    [[nodiscard]] QThreadPool &asking() const;
    /// What forecastOf() (core/workspace/forecasts.h) has computed for the present figures.
    [[nodiscard]] std::shared_ptr<workspace::ForecastCache> forecastCache() const;
    [[nodiscard]] Result<std::vector<targets::Revision>> targetRevisions(const targets::TargetKey &key) const;
    /// Of all targets, oldest first.
    [[nodiscard]] Result<std::vector<targets::Revision>> allTargetRevisions() const;
    /// Rules of scorecards as they were saved, oldest first. @param card  0: of all cards
    [[nodiscard]] Result<std::vector<scorecards::CardRevision>> cardRevisions(int card) const;
    /// Figures and targets that are not as they were when their period was closed.
    [[nodiscard]] Result<std::vector<targets::LateChange>> lateChanges() const;

    // Changing
    [[nodiscard]] Result<Applied> apply(const Change &change);
    QFuture<Result<Applied>> applyLater(Change change);
    [[nodiscard]] Result<Applied> undo();
    [[nodiscard]] Result<Applied> redo();
    QFuture<Result<Applied>> undoLater();
    QFuture<Result<Applied>> redoLater();
    /// The change that undo() (redo()) would take back (bring again); none if there is nothing.
    [[nodiscard]] std::optional<JournalEntry> nextUndo() const;
    [[nodiscard]] std::optional<JournalEntry> nextRedo() const;
    [[nodiscard]] Result<std::vector<JournalEntry>> journal(int limit) const;

    // Imports
    /// Reads a table and stores its figures, all or nothing. The report is filled beside an error too: it
    /// lists the rows that cannot be read, or tells how many figures overlap what is stored.
    [[nodiscard]] exchange::TableImport importFile(const exchange::TableSource &source,
                                                   const exchange::Mapping &mapping,
                                                   const exchange::ImportChoices &choices,
                                                   Progress &progress);
    QFuture<exchange::TableImport> importLater(exchange::TableSource source, exchange::Mapping mapping,
                                               exchange::ImportChoices choices,
                                               std::shared_ptr<Progress> progress);
    /// The day on which the same content was imported last (and not taken back); none if it never was.
    [[nodiscard]] Result<std::optional<QDate>> importedBefore(const exchange::TableSource &source) const;
    /// Saved ways to import, by name; importrefresh.h has the changes that save and remove one.
    [[nodiscard]] std::vector<exchange::ImportProfile> importProfiles() const;
    /// Imports what is new in the files and folders of the saved profiles: files whose content is in the
    /// history (taken back or not) are passed over, each other one is a step of its own. What overlaps is
    /// replaced unless the profile keeps what is stored. A file that cannot be imported stops no other.
    [[nodiscard]] RefreshReport refreshImports(Progress &progress);
    QFuture<RefreshReport> refreshImportsLater(std::shared_ptr<Progress> progress);
    [[nodiscard]] Result<std::vector<ImportEntry>> imports() const;
    /// Stores what `fill` hands over as one import; `importFile` and the demo go this way.
    [[nodiscard]] Result<ImportOutcome> importFacts(const ImportOptions &options,
                                                    const std::function<Done(facts::FactSink &)> &fill,
                                                    Progress &progress);
    [[nodiscard]] Result<Applied> revertImport(int number);
    QFuture<Result<Applied>> revertImportLater(int number);
    /// Writes all facts in long form, as `importFile` reads them again to the same content.
    [[nodiscard]] Done exportFacts(const QString &to, Progress &progress) const;

    // Keeping safe
    [[nodiscard]] Result<QString> backup(const QString &to,
                                         Progress &progress); ///< empty: the backup folder; gives the path
    [[nodiscard]] std::vector<BackupInfo> backups() const;
    [[nodiscard]] QString backupFolder() const;
    /// Puts a backup in the file's place; the present one is kept in `folder` (empty: the usual one), whose
    /// path is given back. The workspace must be closed.
    [[nodiscard]] static Result<QString> restore(const QString &path, const QString &backup,
                                                 const QString &folder, Progress &progress);
    [[nodiscard]] Result<std::vector<Finding>> check(Progress &progress);
    /// Reloads if another program has changed the file; true if it had.
    bool refresh();
    /// The same off the calling thread, told by changed(). Windows call it twice a second.
    void refreshLater();

Q_SIGNALS:
    /// Something was changed, by this program or another.
    void changed(const vekha::store::Touched &touched);

private:
    struct Private;
    struct Refreshing;
    void finishChange(const store::Touched &touched);
    void tellAll();
    template <class T> void finish(const Result<T> &result);
    void backupIfDue();
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vekha
