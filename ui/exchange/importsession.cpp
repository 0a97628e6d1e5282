// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsession.h"

#include "ui/common/whendone.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent>

#include <utility>

namespace vekha::ui {

namespace {

using exchange::ImportChoices;
using exchange::ImportProfile;
using exchange::Mapping;
using exchange::TableImport;
using exchange::TablePreview;

constexpr int waitBeforeJudgingMs = 300; // so that several quick choices are judged once
constexpr int factsShown = 50;           // the first figures beside the table
constexpr int furnitureShown = 20;       // titles and totals among the first rows
constexpr qint64 linesAboveHeader = 6;   // of titles, and of the table before, that are shown
constexpr qint64 linesBeforeProblem = 3; // shown above a line that is gone to
constexpr int linesAroundProblem = 12;

QStringList headerOf(const TablePreview &table)
{
    QStringList names;
    for (const exchange::Column &column : table.columns)
        names += column.name;
    return names;
}

// The first line that is worth showing: titles above the header too, but no other tables.
qint64 firstLineShown(const TablePreview &table)
{
    const bool several = table.blocks.size() > 1 && table.block < int(table.blocks.size());
    const qint64 header = several ? table.blocks[size_t(table.block)].first : qint64(table.headerLine);
    return std::max<qint64>(1, header - linesAboveHeader);
}

} // namespace

ImportSession::ImportSession(AppContext &context, Workspace &workspace,
                             std::vector<exchange::TableSource> sources, QObject *parent)
    : QObject(parent), m_context(context), m_workspace(workspace), m_sources(std::move(sources)),
      m_done(m_sources.size()), m_others(m_sources.size())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(waitBeforeJudgingMs);
    connect(&m_soon, &QTimer::timeout, this, &ImportSession::judge);
}

ImportSession::~ImportSession()
{
    stopWork();
    if (m_looking)
        m_looking->cancelled = true;
}

// Recognising

void ImportSession::recognise(const exchange::FormChoice &form)
{
    stopWork();
    if (m_looking)
        m_looking->cancelled = true;
    m_looking = std::make_shared<Progress>();
    m_progress = m_looking;
    m_state = State::Recognising;
    m_judgement.reset();
    m_facts.reset();
    m_merges.clear();
    m_changed = m_changed || form != exchange::FormChoice();
    Q_EMIT changed();
    const int turn = m_turn;
    auto profiles = m_profilesWanted && form == exchange::FormChoice() ? m_workspace.importProfiles()
                                                                       : std::vector<ImportProfile>();
    const auto content = m_workspace.content();
    whenDone(this,
             QtConcurrent::run([source = source(), form, profiles = std::move(profiles), content,
                                fiscal = m_workspace.calendar(), progress = m_looking] {
                 return look(source, form, profiles, content->catalog, fiscal, *progress);
             }),
             [this, turn](const Result<Recognised> &seen) {
                 if (turn != m_turn)
                     return;
                 m_state = State::Idle;
                 if (seen) {
                     takeRecognised(*seen);
                 } else {
                     m_table.reset();
                     Q_EMIT recognised();
                     Q_EMIT failed(seen.error());
                 }
                 Q_EMIT changed();
             });
}

// A profile may have been saved for a form that is not the one recognised by itself: another sheet, another
// line of the header.
Result<ImportSession::Recognised>
ImportSession::look(const exchange::TableSource &source, exchange::FormChoice form,
                    const std::vector<ImportProfile> &profiles, const metrics::MetricCatalog &catalog,
                    const calendar::FiscalCalendar &fiscal, Progress &progress)
{
    auto table = exchange::inspect(source, exchange::previewRows, form, fiscal, &progress);
    std::optional<ImportProfile> fitting;
    if (table) {
        if (const ImportProfile *profile = exchange::profileFor(profiles, *table))
            fitting = *profile;
    }
    for (const ImportProfile &profile : profiles) {
        const bool another = fitting ? profile.id == fitting->id : true;
        if (!another || profile.mapping.form == form || progress.isCancelled())
            continue;
        auto asSaved =
            exchange::inspect(source, exchange::previewRows, profile.mapping.form, fiscal, &progress);
        if (!asSaved || !exchange::mappingFor(profile, *asSaved))
            continue;
        table = std::move(asSaved);
        form = profile.mapping.form;
        fitting = profile;
        break;
    }
    if (!table)
        return failure(table.error());
    const int rows = int(table->rows.size()) + furnitureShown;
    auto shown = exchange::rawRows(source, *table, firstLineShown(*table), rows, progress);
    if (!shown && shown.error().code == ErrorCode::Cancelled)
        return failure(shown.error());
    Recognised seen{*table, shown ? *shown : std::vector<exchange::RawRow>(), {}, fitting, form};
    seen.proposal = exchange::propose(*table, catalog);
    return seen;
}

void ImportSession::takeRecognised(const Recognised &seen)
{
    m_table = seen.table;
    m_rows = seen.rows;
    m_proposal = seen.proposal;
    m_profile = seen.profile;
    m_mapping = seen.proposal.mapping;
    m_mapping.form = seen.form;
    m_byHand.clear();
    m_others[m_place] = {seen.table, true};
    if (m_profile) {
        if (const auto known = exchange::mappingFor(*m_profile, seen.table)) {
            m_mapping = *known;
            m_choices = m_profile->choices;
            m_choices.dryRun = false;
        } else {
            m_profile.reset();
        }
    }
    m_remember = {};
    Q_EMIT recognised();
    if (m_laterError)
        Q_EMIT failed(*std::exchange(m_laterError, std::nullopt));
    judgeSoon();
    findMerges();
    lookAtOthers();
}

void ImportSession::dropProfile()
{
    m_profilesWanted = false;
    m_choices = {};
    recognise({});
}

std::vector<exchange::Certainty> ImportSession::certainties() const
{
    std::vector<exchange::Certainty> sure(m_table ? m_table->columns.size() : 0, exchange::Certainty::Sure);
    if (!m_profile)
        std::copy_n(m_proposal.columns.begin(), std::min(sure.size(), m_proposal.columns.size()),
                    sure.begin());
    const auto mark = [&sure](const std::vector<exchange::Doubt> &doubts, exchange::Certainty certainty) {
        for (const exchange::Doubt &doubt : doubts) {
            if (doubt.column >= 0 && doubt.column < int(sure.size()))
                sure[size_t(doubt.column)] = certainty;
        }
    };
    // What was asked and answered is sure.
    mark(m_proposal.doubts, exchange::Certainty::Sure);
    mark(doubts(), exchange::Certainty::Doubt);
    return sure;
}

// Spellings are looked for in the columns of channels and campaigns; what they are used for may change later.
void ImportSession::findMerges()
{
    if (m_mapping.channels.empty() && !m_mapping.campaign)
        return;
    const auto looking = m_looking;
    using Found = std::vector<OfferedMerge>;
    whenDone(this, QtConcurrent::run([source = source(), table = *m_table, mapping = m_mapping, looking] {
                 Found found;
                 const auto merges = exchange::proposedMerges(source, table, mapping, looking.get());
                 for (const exchange::ColumnMerge &each :
                      merges.value_or(std::vector<exchange::ColumnMerge>()))
                     found.push_back({each.column, each.merge, false});
                 return found;
             }),
             [this, looking](const Found &found) {
                 if (looking != m_looking || looking->isCancelled())
                     return;
                 m_merges = found;
                 for (OfferedMerge &offered : m_merges) {
                     const exchange::Rename rename{offered.column, offered.merge.from, offered.merge.to};
                     offered.taken = std::find(m_mapping.renames.begin(), m_mapping.renames.end(), rename) !=
                                     m_mapping.renames.end();
                 }
                 Q_EMIT changed();
             });
}

// Several files

ImportProfile ImportSession::asProfile() const
{
    ImportProfile profile;
    profile.header = headerOf(*m_table);
    profile.mapping = m_mapping;
    profile.choices = m_choices;
    return profile;
}

std::optional<Mapping> ImportSession::mappingOfOther(size_t place) const
{
    const Other &other = m_others[place];
    if (!m_table || !other.read || other.table.kind != m_table->kind ||
        headerOf(other.table) != headerOf(*m_table))
        return std::nullopt;
    return exchange::mappingFor(asProfile(), other.table);
}

QStringList ImportSession::alike() const
{
    QStringList names;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        if (i != m_place && !m_done[i] && mappingOfOther(i))
            names += m_sources[i].shownName();
    }
    return names;
}

void ImportSession::setTogether(bool together)
{
    m_together = together;
    Q_EMIT changed();
}

void ImportSession::lookAtOthers()
{
    for (size_t i = 0; i < m_sources.size(); ++i) {
        if (i == m_place || m_done[i] || m_others[i].read)
            continue;
        const auto looking = m_looking;
        whenDone(this,
                 QtConcurrent::run([source = m_sources[i], form = m_mapping.form,
                                    fiscal = m_workspace.calendar(), looking] {
                     return exchange::inspect(source, exchange::previewRows, form, fiscal, looking.get());
                 }),
                 [this, i, looking](const Result<TablePreview> &table) {
                     if (looking != m_looking || !table)
                         return;
                     m_others[i] = {*table, true};
                     Q_EMIT changed();
                 });
    }
}

bool ImportSession::skipFile()
{
    m_done[m_place] = true;
    const auto next = std::find(m_done.begin(), m_done.end(), false);
    if (next == m_done.end())
        return false;
    m_place = size_t(next - m_done.begin());
    m_changed = false;
    m_profilesWanted = true;
    m_choices = {};
    m_table.reset();
    recognise({});
    return true;
}

// Deciding

void ImportSession::setMapping(const Mapping &mapping)
{
    if (mapping == m_mapping)
        return;
    const bool otherNames = mapping.channels != m_mapping.channels || mapping.campaign != m_mapping.campaign;
    m_mapping = mapping;
    m_changed = true;
    judgeSoon();
    if (otherNames)
        findMerges();
    Q_EMIT changed();
}

void ImportSession::setUse(int column, const ColumnUse &use)
{
    m_byHand.insert(column);
    setMapping(withUse(m_mapping, column, use));
}

void ImportSession::setChoices(const ImportChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_changed = true;
    judgeSoon();
    Q_EMIT changed();
}

void ImportSession::setMergeTaken(int which, bool taken)
{
    OfferedMerge &offered = m_merges[size_t(which)];
    if (offered.taken == taken)
        return;
    offered.taken = taken;
    const exchange::Rename rename{offered.column, offered.merge.from, offered.merge.to};
    Mapping mapping = m_mapping;
    std::erase(mapping.renames, rename);
    if (taken)
        mapping.renames.push_back(rename);
    setMapping(mapping);
}

void ImportSession::setMergesTaken(bool taken)
{
    Mapping mapping = m_mapping;
    for (OfferedMerge &offered : m_merges) {
        offered.taken = taken;
        const exchange::Rename rename{offered.column, offered.merge.from, offered.merge.to};
        std::erase(mapping.renames, rename);
        if (taken)
            mapping.renames.push_back(rename);
    }
    setMapping(mapping);
}

ChannelType ImportSession::typeOf(const exchange::PreviewChannel &channel) const
{
    for (const auto &[name, type] : m_mapping.channelTypes) {
        if (foldedName(name) == foldedName(channel.name))
            return type;
    }
    return channel.type;
}

void ImportSession::setChannelType(const QString &name, ChannelType type)
{
    Mapping mapping = m_mapping;
    std::erase_if(mapping.channelTypes,
                  [&name](const auto &each) { return foldedName(each.first) == foldedName(name); });
    mapping.channelTypes.emplace_back(name, type);
    setMapping(mapping);
}

void ImportSession::setRemember(const RememberChoice &remember) { m_remember = remember; }

std::optional<Error> ImportSession::lacking() const
{
    const Done done = exchange::canImport(m_mapping, m_workspace.content()->catalog);
    return done ? std::nullopt : std::optional(done.error());
}

std::vector<exchange::Doubt> ImportSession::doubts() const
{
    return m_table ? exchange::doubtsOf(m_mapping, *m_table) : std::vector<exchange::Doubt>();
}

bool ImportSession::canImport() const
{
    if (m_state != State::Idle || !m_judgement || m_judgement->error)
        return false;
    const exchange::ImportReport &report = m_judgement->report;
    const bool conflicts = report.replaced > 0 && m_choices.onConflict == ImportChoices::OnConflict::Stop;
    return !conflicts && report.stored + report.replaced > 0;
}

// Judging

void ImportSession::stopWork()
{
    ++m_turn;
    m_soon.stop();
    if (m_progress && m_progress != m_looking)
        m_progress->cancelled = true;
    if (m_reading)
        m_reading->cancelled = true;
}

void ImportSession::judgeSoon()
{
    stopWork();
    m_judgement.reset();
    m_isCollecting = false;
    m_state = State::Idle;
    if (!m_table || lacking() || !doubts().empty()) {
        m_facts.reset();
        return;
    }
    m_state = State::Judging;
    m_soon.start();
}

// Overlaps are counted as if they were replaced, so that the person sees how many there are before choosing.
void ImportSession::judge()
{
    ImportChoices choices = m_choices;
    choices.dryRun = true;
    if (choices.onConflict == ImportChoices::OnConflict::Stop)
        choices.onConflict = ImportChoices::OnConflict::Replace;
    m_progress = std::make_shared<Progress>();
    const int turn = m_turn;
    whenDone(this, m_workspace.importLater(source(), m_mapping, choices, m_progress),
             [this, turn](const TableImport &result) { takeJudgement(result, turn); });
    collectFacts();
    Q_EMIT changed();
}

// Beside the dry run: that one counts in the store, this one shows the figures. Rows that cannot be read are
// left out here, so that the others can be seen.
void ImportSession::collectFacts()
{
    m_reading = std::make_shared<Progress>();
    m_isCollecting = true;
    ImportChoices choices = m_choices;
    choices.skipBadRows = true;
    using Collected = std::pair<exchange::FactsPreview, bool>;
    const int turn = m_turn;
    whenDone(
        this,
        QtConcurrent::run([source = source(), mapping = m_mapping, choices, content = m_workspace.content(),
                           fiscal = m_workspace.calendar(), progress = m_reading]() -> Collected {
            exchange::FactsCollector collector(content->catalog, content->channels, factsShown);
            const TableImport read = exchange::importTable(source, mapping, choices, content->catalog, fiscal,
                                                           collector, *progress);
            return {collector.preview(), !read.error};
        }),
        [this, turn](const Collected &collected) {
            if (turn != m_turn)
                return;
            m_facts = collected.second ? std::optional(collected.first) : std::nullopt;
            m_isCollecting = false;
            endJudging();
        });
}

// What was imported is told and shown by both, so that the import begins with neither alone.
void ImportSession::endJudging()
{
    if (m_judgement && !m_isCollecting)
        m_state = State::Idle;
    Q_EMIT changed();
}

void ImportSession::takeJudgement(const TableImport &result, int turn)
{
    if (turn != m_turn)
        return;
    m_judgement = result;
    endJudging();
}

void ImportSession::readAround(qint64 line)
{
    if (!m_table)
        return;
    const auto looking = m_looking;
    using Rows = Result<std::vector<exchange::RawRow>>;
    whenDone(this, QtConcurrent::run([source = source(), table = *m_table, line, looking]() -> Rows {
                 return exchange::rawRows(source, table, std::max<qint64>(1, line - linesBeforeProblem),
                                          linesAroundProblem, *looking);
             }),
             [this, line, looking](const Rows &rows) {
                 if (looking == m_looking && rows)
                     Q_EMIT excerptRead(line, *rows);
             });
}

// Importing

void ImportSession::store()
{
    if (!canImport())
        return;
    stopWork();
    m_state = State::Storing;
    m_progress = std::make_shared<Progress>();
    Q_EMIT changed();
    if (m_remember.name.isEmpty())
        import(m_place, m_mapping);
    else
        saveProfile();
}

// Before the import, so that the import is the last step and the first that Undo takes back.
void ImportSession::saveProfile()
{
    ImportProfile profile = asProfile();
    profile.name = m_remember.name;
    const QFileInfo file(source().path);
    if (!source().path.isEmpty() && m_remember.refresh != RememberChoice::Refresh::None) {
        const bool folder = m_remember.refresh == RememberChoice::Refresh::Folder;
        profile.source = folder ? file.absolutePath() : file.absoluteFilePath();
        profile.pattern = folder ? QStringLiteral("*.%1").arg(file.suffix()) : QString();
    }
    const auto known = m_workspace.importProfiles();
    const auto same = std::find_if(known.begin(), known.end(), [&profile](const ImportProfile &each) {
        return foldedName(each.name) == foldedName(profile.name);
    });
    profile.id = same == known.end() ? 0 : same->id;
    if (m_profile && m_profile->id == profile.id) {
        profile.source = m_profile->source;
        profile.pattern = m_profile->pattern;
    }
    m_profileNew = profile.id == 0;
    whenDone(this, m_workspace.applyLater(savingProfile(profile)), [this](const Result<Applied> &applied) {
        m_summary.profileSaved = applied.has_value();
        m_summary.steps += applied && m_summary.steps > 0 ? 1 : 0;
        if (applied)
            import(m_place, m_mapping);
        else
            giveUp(m_place, applied.error());
    });
}

void ImportSession::import(size_t place, const Mapping &mapping)
{
    m_progress->done = 0;
    m_progress->total = 0;
    m_progress->rows = 0;
    ImportChoices choices = m_choices;
    choices.profile = readAs();
    whenDone(this, m_workspace.importLater(m_sources[place], mapping, choices, m_progress),
             [this, place](const TableImport &result) { takeStored(place, result); });
}

// For the history: the profile that is saved now, the one that was used, or the form that was recognised.
QString ImportSession::readAs() const
{
    if (!m_remember.name.isEmpty())
        return m_remember.name;
    return m_profile ? m_profile->name : m_proposal.profile;
}

void ImportSession::addToSummary(const exchange::ImportReport &report, bool ofShown)
{
    ++m_summary.files;
    if (report.number > 0) {
        ++m_summary.steps;
        m_summary.changes.push_back(report.number);
    }
    m_summary.rows += report.read;
    m_summary.stored += report.stored;
    m_summary.replaced += report.replaced;
    m_summary.kept += report.kept;
    m_summary.skipped += report.skipped;
    if (!ofShown || !m_facts || !m_facts->days)
        return;
    calendar::DayRange days = m_summary.days.value_or(*m_facts->days);
    days.first = std::min(days.first, m_facts->days->first);
    days.last = std::max(days.last, m_facts->days->last);
    m_summary.days = days;
    m_summary.lastPart = m_facts->lastPart;
}

void ImportSession::takeStored(size_t place, const TableImport &result)
{
    if (result.error) {
        giveUp(place, *result.error);
        return;
    }
    addToSummary(result.report, place == m_place);
    m_done[place] = true;
    for (size_t next = 0; m_together && next < m_sources.size(); ++next) {
        if (m_done[next])
            continue;
        if (const auto mapping = mappingOfOther(next)) {
            Q_EMIT changed();
            import(next, *mapping);
            return;
        }
    }
    goOn();
}

// What stopped is shown where it can be mended.
void ImportSession::giveUp(size_t place, const Error &error)
{
    m_state = State::Idle;
    m_changed = true;
    if (place == m_place) {
        if (m_profileNew && std::exchange(m_summary.profileSaved, false)) {
            m_profileNew = false;
            whenDone<Result<Applied>>(this, m_workspace.undoLater(), [](const Result<Applied> &) {});
        }
        judgeSoon();
        Q_EMIT failed(error);
        Q_EMIT changed();
        return;
    }
    m_place = place;
    m_laterError = error;
    m_table.reset();
    recognise(m_mapping.form);
}

void ImportSession::goOn()
{
    m_profileNew = false;
    m_state = State::Idle;
    if (!skipFile()) {
        Q_EMIT changed();
        Q_EMIT finished();
    }
}

void ImportSession::cancel()
{
    if (m_progress)
        m_progress->cancelled = true;
}

} // namespace vekha::ui
