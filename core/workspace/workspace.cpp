// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/workspace/inturn.h"
#include "core/workspace/forecastcache.h"
#include "core/workspace/private.h"
#include "core/workspace/setup.h"

namespace vekha {

Q_LOGGING_CATEGORY(logWorkspace, "vekha.workspace")

using facts::Answer;
using store::Touched;

// Private

Done Workspace::Private::reload(bool figuresStay)
{
    // The versions first: what another program stores meanwhile is then read at the next look, not missed.
    const auto version = store->version();
    const auto others = store->othersVersion();
    auto read = store->content();
    if (!read)
        return failure(read.error());
    auto undo = store->nextUndo();
    auto redo = store->nextRedo();
    const std::lock_guard lock(mutex);
    if (version)
        seenVersion = *version;
    nextUndo = std::move(undo);
    nextRedo = std::move(redo);
    targets = targets::TargetBook(read->targets, read->catalog);
    if (content)
        replaced.push_back(std::move(content));
    content = std::make_shared<const store::Content>(std::move(*read));
    revisions.reset();
    const bool isOurs = others && seenOthers == *others;
    seenOthers = others ? std::optional(*others) : std::nullopt;
    if (figuresStay && isOurs)
        return {};
    dropFigures();
    return {};
}

Result<bool> Workspace::Private::reloadIfChanged()
{
    const auto version = store->version();
    if (!version)
        return failure(version.error());
    {
        const std::lock_guard lock(mutex);
        if (*version == seenVersion)
            return false;
    }
    if (const Done done = reload(); !done)
        return failure(done.error());
    return true;
}

Result<std::shared_ptr<const workspace::CachedSource>> Workspace::Private::currentSource() const
{
    const std::lock_guard lock(mutex);
    if (source)
        return source;
    if (auto known = kept ? kept->coverage() : std::nullopt) {
        source = std::make_shared<const workspace::CachedSource>(*store, std::move(*known));
        return source;
    }
    auto loaded = workspace::CachedSource::load(*store);
    if (!loaded)
        return failure(loaded.error());
    source = std::move(*loaded);
    if (kept)
        kept->setCoverage(source->coverage());
    return source;
}

std::shared_ptr<const store::Content> Workspace::Private::currentContent() const
{
    const std::lock_guard lock(mutex);
    return content;
}

void Workspace::Private::dropFigures()
{
    source.reset();
    monthFigures.reset();
    forecasts.reset();
    kept = options.keepsAnswers ? std::make_shared<workspace::KeptAnswers>() : nullptr;
}

void Workspace::Private::letGoOfReplaced()
{
    const std::lock_guard lock(mutex);
    replaced.clear();
}

// A change is on disk by now, so a failure to read it is no failure of the change: it shows at the next
// question.
void Workspace::Private::takeOver(const Touched &touched)
{
    const bool factsAlone = touched.facts && !touched.channels && !touched.metrics && !touched.targets &&
                            !touched.settings && !touched.dashboards && !touched.views && !touched.events &&
                            !touched.profiles && !touched.goals && !touched.scorecards && !touched.closings &&
                            !touched.warnings && !touched.reviews && !touched.reports && !touched.everything;
    const bool figuresStay =
        !touched.facts && !touched.channels && !touched.metrics && !touched.settings && !touched.everything;
    if (!factsAlone) {
        if (const Done done = reload(figuresStay); !done)
            qCWarning(logWorkspace, "reading after a change failed: %s", qPrintable(done.error().detail));
        return;
    }
    const auto version = store->version();
    auto undo = store->nextUndo();
    auto redo = store->nextRedo();
    const std::lock_guard lock(mutex);
    if (version)
        seenVersion = *version;
    nextUndo = std::move(undo);
    nextRedo = std::move(redo);
    dropFigures();
}

// Opening

Workspace::Workspace(std::unique_ptr<Private> priv) : d(std::move(priv))
{
    d->asking.setMaxThreadCount(1);
    d->writer.setMaxThreadCount(1);
    d->keeper.setMaxThreadCount(1);
}

Workspace::~Workspace()
{
    d->asking.waitForDone();
    d->writer.waitForDone();
    d->keeper.waitForDone();
    if (!d->kept)
        return;
    d->store->keepAside(d->kept->bytes());
    // What another program has stored since was not looked at.
    if (const auto version = d->store->version(); !version || *version != d->seenVersion)
        d->store->keepAside({});
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const NewWorkspace &setup,
                                                     const OpenOptions &options)
{
    if (const Done made = store::SqliteStore::create(path, setup.settings); !made)
        return failure(made.error());
    auto opened = open(path, options);
    if (!opened)
        return opened;
    const auto filled = (*opened)->apply(workspace::setupChange(setup));
    if (!filled)
        return failure(filled.error());
    return opened;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const OpenOptions &options)
{
    auto priv = std::make_unique<Private>();
    store::StoreOptions storeOptions;
    storeOptions.waitSeconds = options.waitSeconds;
    storeOptions.fullCheck = options.fullCheck;
    store::OpenFindings findings;
    auto opened = store::SqliteStore::open(path, storeOptions, findings);
    if (!opened)
        return failure(opened.error());
    priv->path = path;
    priv->options = options;
    if (priv->options.who.isEmpty())
        priv->options.who = workspace::systemUser();
    priv->report = {findings.recovered, findings.recoveredAt, findings.migratedFrom,
                    findings.backup,    findings.readOnly,    findings.lockedBy};
    priv->store = std::move(*opened);
    if (const Done loaded = priv->reload(); !loaded)
        return failure(loaded.error());
    if (options.keepsAnswers)
        priv->kept = std::make_shared<workspace::KeptAnswers>(priv->store->keptAside());
    return std::unique_ptr<Workspace>(new Workspace(std::move(priv)));
}

QString Workspace::path() const { return d->path; }

const OpenReport &Workspace::openReport() const { return d->report; }

QDate Workspace::today() const
{
    if (d->options.today.isValid())
        return d->options.today;
    const QDate own = d->currentContent()->settings.today;
    return own.isValid() ? own : d->options.systemDate;
}

// Content

std::shared_ptr<const store::Content> Workspace::content() const { return d->currentContent(); }

metrics::MetricCatalog Workspace::catalog() const { return d->currentContent()->catalog; }

calendar::FiscalCalendar Workspace::calendar() const
{
    return calendar::FiscalCalendar(d->currentContent()->settings.fiscalYearStart);
}

targets::TargetBook Workspace::targets() const
{
    const auto source = d->currentSource();
    const facts::Context context = this->context();
    const QDate now = today();
    const std::lock_guard lock(d->mutex);
    if (!source || *source != d->source)
        return d->targets;
    if (!d->monthFigures)
        d->monthFigures = std::make_shared<workspace::MonthFigures>(*source, context, now);
    return d->targets.withActuals(d->monthFigures);
}

Result<targets::PeriodTargets> Workspace::targetsInForce(const calendar::Period &period,
                                                         const MetricId &only) const
{
    std::shared_ptr<const targets::RevisionBook> revisions;
    {
        const std::lock_guard lock(d->mutex);
        revisions = d->revisions;
    }
    if (!revisions) {
        const auto before = content();
        const auto read = d->store->revisionsOfChangedTargets();
        if (!read)
            return failure(read.error());
        revisions = std::make_shared<const targets::RevisionBook>(*read);
        const std::lock_guard lock(d->mutex);
        if (d->content == before)
            d->revisions = revisions;
    }
    return targets::PeriodTargets(targets(), *revisions, period, only);
}

QThreadPool &Workspace::asking() const { return d->asking; }

std::shared_ptr<workspace::ForecastCache> Workspace::forecastCache() const
{
    const std::lock_guard lock(d->mutex);
    if (!d->forecasts)
        d->forecasts = std::make_shared<workspace::ForecastCache>();
    return d->forecasts;
}

Result<ChannelId> Workspace::channelNamed(const QString &name) const
{
    const auto content = d->currentContent();
    const Channel *channel = findChannel(content->channels, name);
    if (!channel)
        return failure(ErrorCode::UnknownChannel, {name});
    return channel->id;
}

Result<CampaignId> Workspace::campaignNamed(ChannelId channel, const QString &name) const
{
    const auto content = d->currentContent();
    for (const Campaign &campaign : content->campaigns) {
        if (campaign.channel == channel && foldedName(campaign.name) == foldedName(name))
            return campaign.id;
    }
    QString channelName;
    for (const Channel &known : content->channels) {
        if (known.id == channel)
            channelName = known.name.in(Language::English);
    }
    return failure(ErrorCode::UnknownCampaign, {name, channelName});
}

Result<MetricIndex> Workspace::metricNamed(const QString &id) const
{
    const auto index = d->currentContent()->catalog.indexOf(id);
    if (!index)
        return failure(ErrorCode::UnknownMetric, {id});
    return *index;
}

std::optional<calendar::Day> Workspace::dataEnd() const
{
    const auto source = d->currentSource();
    const auto span = source ? (*source)->dataSpan() : std::nullopt;
    return span ? std::optional(span->last) : std::nullopt;
}

std::optional<calendar::Day> Workspace::dataStart() const
{
    const auto source = d->currentSource();
    const auto span = source ? (*source)->dataSpan() : std::nullopt;
    return span ? std::optional(span->first) : std::nullopt;
}

std::vector<MetricIndex> Workspace::inputsWithData(ChannelId channel) const
{
    const auto source = d->currentSource();
    return source ? (*source)->inputsWithData(channel) : std::vector<MetricIndex>();
}

// Figures

namespace {

// What the metrics are computed of, and what those inputs are weighed by.
std::vector<MetricIndex> inputsFor(const std::vector<MetricIndex> &asked,
                                   const metrics::MetricCatalog &catalog)
{
    std::vector<MetricIndex> inputs;
    for (const MetricIndex metric : asked) {
        for (const MetricIndex input : catalog.inputsOf(metric)) {
            inputs.push_back(input);
            const metrics::InputRules &rules = catalog.at(input).input();
            for (const MetricId &weight : {rules.weightOverTime, rules.weightOverChannels}) {
                if (const auto index = catalog.indexOf(weight))
                    inputs.push_back(*index);
            }
        }
    }
    std::sort(inputs.begin(), inputs.end());
    inputs.erase(std::unique(inputs.begin(), inputs.end()), inputs.end());
    return inputs;
}

} // namespace

Result<Answer> Workspace::Private::computed(const facts::Query &query) const
{
    const auto figures = currentSource();
    if (!figures)
        return failure(figures.error());
    const facts::Context known = context();
    if (const Done read = (*figures)->read(inputsFor(query.metrics, known.catalog)); !read)
        return failure(read.error());
    return facts::evaluate(query, known, **figures);
}

bool Workspace::Private::keptHold()
{
    std::shared_ptr<workspace::KeptAnswers> asked;
    {
        const std::lock_guard lock(mutex);
        asked = kept;
    }
    if (!asked)
        return true;
    bool hold = true;
    if (asked->takeUncheckedCoverage()) {
        const auto coverage = store->coverage();
        hold = coverage && asked->agrees(*coverage);
    }
    if (hold) {
        const auto given = asked->takeUnchecked();
        hold = std::all_of(given.begin(), given.end(), [&](const facts::Query &query) {
            const auto answer = computed(query);
            return answer && asked->agrees(query, *answer);
        });
    }
    if (hold)
        return true;
    // Where the figures cannot be read either, the pages ask again and are told.
    qCWarning(logWorkspace, "what was kept from the last run is not what the figures say");
    const std::lock_guard lock(mutex);
    if (kept == asked)
        dropFigures();
    return false;
}

Result<Answer> Workspace::evaluate(const facts::Query &query) const
{
    // Before the figures: they may be of a later state, then the answer is kept for nobody.
    std::shared_ptr<workspace::KeptAnswers> kept;
    {
        const std::lock_guard lock(d->mutex);
        kept = d->kept;
    }
    if (!kept)
        return d->computed(query);
    if (auto known = kept->find(query))
        return *std::move(known);
    auto answer = d->computed(query);
    if (answer)
        kept->add(query, *answer);
    return answer;
}

Result<std::vector<facts::SeriesFacts>> Workspace::facts(const facts::SeriesFilter &filter,
                                                         const calendar::DayRange &range) const
{
    return d->store->facts(filter, range);
}

Result<std::vector<FactNote>> Workspace::notes(const facts::SeriesFilter &filter,
                                               const calendar::DayRange &range) const
{
    return d->store->notes(filter, range);
}

Result<std::shared_ptr<const facts::FactSource>> Workspace::source() const
{
    auto source = d->currentSource();
    if (!source)
        return failure(source.error());
    return std::shared_ptr<const facts::FactSource>(std::move(*source));
}

facts::Context Workspace::Private::context() const
{
    const auto now = currentContent();
    return {now->catalog, now->channels, now->campaigns, now->settings.fiscalYearStart};
}

facts::Context Workspace::context() const { return d->context(); }

Result<std::vector<targets::Revision>> Workspace::targetRevisions(const targets::TargetKey &key) const
{
    return d->store->targetRevisions(key);
}

Result<std::vector<targets::Revision>> Workspace::allTargetRevisions() const
{
    return d->store->allTargetRevisions();
}

Result<std::vector<scorecards::CardRevision>> Workspace::cardRevisions(int card) const
{
    return d->store->cardRevisions(card);
}

Result<std::vector<targets::LateChange>> Workspace::lateChanges() const { return d->store->lateChanges(); }

bool Workspace::refresh()
{
    return workspace::inTurnNow<bool>(
        d->writer, [this] { return d->reloadIfChanged().value_or(false); },
        [this](bool reloaded) {
            if (reloaded)
                tellAll();
        });
}

void Workspace::refreshLater()
{
    // While a change of ours is under way the file is ours, and it will be read anew when that is done.
    if (d->isLooking || d->writer.activeThreadCount() > 0)
        return;
    d->isLooking = true;
    // In turn with the changes, or what was read before a change could be put in place after it.
    d->writer.start([this] {
        const bool reloaded = d->reloadIfChanged().value_or(false) || !d->keptHold();
        const auto handOver = [this, reloaded] {
            d->isLooking = false;
            if (reloaded)
                tellAll();
        };
        QMetaObject::invokeMethod(this, handOver, Qt::QueuedConnection);
    });
}

void Workspace::tellAll()
{
    d->letGoOfReplaced();
    Touched touched;
    touched.everything = true;
    Q_EMIT changed(touched);
}

} // namespace vekha
