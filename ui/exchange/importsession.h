// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/factspreview.h"
#include "core/exchange/inspect.h"
#include "core/exchange/namemerge.h"
#include "core/exchange/profile.h"
#include "core/exchange/proposal.h"
#include "core/exchange/rawrows.h"
#include "core/exchange/tableimport.h"
#include "core/workspace/workspace.h"
#include "ui/common/appcontext.h"
#include "ui/exchange/columnuse.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace vekha::ui {

/// What the imports of one dialog came to.
struct ImportSummary {
    int files = 0;
    qint64 rows = 0;     ///< read
    qint64 stored = 0;   ///< figures
    qint64 replaced = 0; ///< stored figures that gave way to them
    qint64 kept = 0;     ///< figures left out because something is stored
    qint64 skipped = 0;  ///< rows
    std::optional<calendar::DayRange> days;
    std::optional<calendar::Period> lastPart; ///< the figures' period that ends last
    bool profileSaved = false;
    int steps = 0;                 ///< of undo, from the first import on
    std::vector<ChangeId> changes; ///< the imports
};

/// How the mapping is to be kept for files of the same form.
struct RememberChoice {
    enum class Refresh { None, File, Folder };
    QString name; ///< empty: not kept
    Refresh refresh = Refresh::None;
    bool operator==(const RememberChoice &) const = default;
};

/// A merge of two spellings that is offered, and whether it was taken.
struct OfferedMerge {
    int column = 0;
    exchange::NameMerge merge;
    bool taken = false;
};

/// The work behind the import dialog: recognises one file after another, judges a mapping by a dry run
/// whenever it is changed, shows what figures would come of it, and imports. Everything slow runs in threads;
/// the last question wins.
class ImportSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Recognising, ///< the file is being looked at
        Idle,        ///< nothing runs: see judgement() and lacking()
        Judging,     ///< a dry run
        Storing,     ///< the import itself
    };

    ImportSession(AppContext &context, Workspace &workspace, std::vector<exchange::TableSource> sources,
                  QObject *parent = nullptr);
    ~ImportSession() override;

    // Where it stands
    [[nodiscard]] const exchange::TableSource &source() const { return m_sources[m_place]; }
    [[nodiscard]] QString sourceName() const { return source().shownName(); }
    /// Which of the sources this is, from 0, and how many there are.
    [[nodiscard]] int place() const { return int(m_place); }
    [[nodiscard]] int count() const { return int(m_sources.size()); }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Progress *progress() const { return m_progress.get(); }
    /// True once the person has changed something.
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] const ImportSummary &summary() const { return m_summary; }

    // What was recognised
    /// The start of the table; nothing before it is recognised.
    [[nodiscard]] const std::optional<exchange::TablePreview> &table() const { return m_table; }
    /// The first rows as they stand in the file, with titles and totals.
    [[nodiscard]] const std::vector<exchange::RawRow> &rows() const { return m_rows; }
    [[nodiscard]] const exchange::Mapping &mapping() const { return m_mapping; }
    [[nodiscard]] const exchange::Mapping &proposed() const { return m_proposal.mapping; }
    /// The service whose form it has ("Google Ads"); empty: none known.
    [[nodiscard]] const QString &readyProfile() const { return m_proposal.profile; }
    /// The saved profile that is used; empty: none.
    [[nodiscard]] QString profileName() const { return m_profile ? m_profile->name : QString(); }
    /// How sure the use of each column is.
    [[nodiscard]] std::vector<exchange::Certainty> certainties() const;
    /// Whether the proposal asked this: the question then stays with its answer.
    [[nodiscard]] bool wasAsked(exchange::Doubt::Kind kind) const
    {
        return std::any_of(m_proposal.doubts.begin(), m_proposal.doubts.end(),
                           [kind](const exchange::Doubt &doubt) { return doubt.kind == kind; });
    }
    [[nodiscard]] bool isByHand(int column) const { return m_byHand.contains(column); }
    [[nodiscard]] metrics::MetricCatalog catalog() const { return m_workspace.catalog(); }
    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }

    // What would come of it
    [[nodiscard]] const exchange::ImportChoices &choices() const { return m_choices; }
    /// What the last dry run said of the present mapping and choices; none yet.
    [[nodiscard]] const std::optional<exchange::TableImport> &judgement() const { return m_judgement; }
    bool m_isCollecting = false; ///< collectFacts() is under way for the same mapping
    /// The figures that the present mapping gives; of an earlier one while they are being made.
    [[nodiscard]] const std::optional<exchange::FactsPreview> &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<OfferedMerge> &merges() const { return m_merges; }
    /// Why the mapping cannot be imported yet.
    [[nodiscard]] std::optional<Error> lacking() const;
    /// What must be asked first.
    [[nodiscard]] std::vector<exchange::Doubt> doubts() const;
    [[nodiscard]] bool canImport() const;

    // Several files
    /// Names of the further files that this mapping fits.
    [[nodiscard]] QStringList alike() const;
    [[nodiscard]] bool isTogether() const { return m_together; }
    void setTogether(bool together);

    // Deciding
    /// Looks at the file; `form` is what the person says of it. A new mapping is proposed.
    void recognise(const exchange::FormChoice &form);
    void setMapping(const exchange::Mapping &mapping);
    void setUse(int column, const ColumnUse &use);
    void setChoices(const exchange::ImportChoices &choices);
    void setMergeTaken(int which, bool taken);
    void setMergesTaken(bool taken);
    /// Type that a new channel gets: the guess, or what the person chose.
    [[nodiscard]] ChannelType typeOf(const exchange::PreviewChannel &channel) const;
    void setChannelType(const QString &name, ChannelType type);
    void setRemember(const RememberChoice &remember);
    [[nodiscard]] const RememberChoice &remember() const { return m_remember; }
    /// Leaves the saved profile: the mapping that is recognised by itself comes instead.
    void dropProfile();
    /// Asks for the rows around a line far below; excerptRead() brings them.
    void readAround(qint64 line);
    void store();
    /// Goes on to the next file; false where there is none.
    bool skipFile();
    /// Stops the import; nothing of the present file is kept.
    void cancel();

Q_SIGNALS:
    /// Another table: everything shown is to be made anew.
    void recognised();
    /// State, judgement, figures or choices are other ones.
    void changed();
    void failed(const vekha::Error &error);
    void excerptRead(qint64 line, const std::vector<vekha::exchange::RawRow> &rows);
    /// All files are done, or skipped: see summary().
    void finished();

private:
    struct Recognised {
        exchange::TablePreview table;
        std::vector<exchange::RawRow> rows;
        exchange::Proposal proposal;
        std::optional<exchange::ImportProfile> profile;
        exchange::FormChoice form;
    };
    struct Other {
        exchange::TablePreview table;
        bool read = false;
    };

    [[nodiscard]] static Result<Recognised> look(const exchange::TableSource &source,
                                                 exchange::FormChoice form,
                                                 const std::vector<exchange::ImportProfile> &profiles,
                                                 const metrics::MetricCatalog &catalog,
                                                 const calendar::FiscalCalendar &fiscal, Progress &progress);
    void takeRecognised(const Recognised &seen);
    [[nodiscard]] exchange::ImportProfile asProfile() const;
    [[nodiscard]] QString readAs() const;
    [[nodiscard]] std::optional<exchange::Mapping> mappingOfOther(size_t place) const;
    void lookAtOthers();
    void findMerges();
    void judgeSoon();
    void judge();
    void collectFacts();
    void takeJudgement(const exchange::TableImport &result, int turn);
    void endJudging();
    void saveProfile();
    void import(size_t place, const exchange::Mapping &mapping);
    void takeStored(size_t place, const exchange::TableImport &result);
    void addToSummary(const exchange::ImportReport &report, bool ofShown);
    void giveUp(size_t place, const Error &error);
    void goOn();
    void stopWork();

    AppContext &m_context;
    Workspace &m_workspace;
    std::vector<exchange::TableSource> m_sources;
    std::vector<bool> m_done; ///< stored or skipped
    std::vector<Other> m_others;
    size_t m_place = 0;
    State m_state = State::Recognising;
    std::optional<exchange::TablePreview> m_table;
    std::vector<exchange::RawRow> m_rows;
    exchange::Proposal m_proposal;
    std::optional<exchange::ImportProfile> m_profile;
    bool m_profilesWanted = true;
    exchange::Mapping m_mapping;
    QSet<int> m_byHand;
    exchange::ImportChoices m_choices;
    std::optional<exchange::TableImport> m_judgement;
    std::optional<exchange::FactsPreview> m_facts;
    std::vector<OfferedMerge> m_merges;
    RememberChoice m_remember;
    ImportSummary m_summary;
    std::optional<Error> m_laterError; ///< of a file of the batch, shown when the dialog has come to it
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Progress> m_reading; ///< of the figures shown beside
    std::shared_ptr<Progress> m_looking; ///< of all that goes with the present file
    QTimer m_soon;
    int m_turn = 0;
    bool m_changed = false;
    bool m_together = true;
    bool m_profileNew = false;
};

} // namespace vekha::ui
