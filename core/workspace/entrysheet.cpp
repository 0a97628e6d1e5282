// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/entrysheet.h"

#include "core/workspace/entrysheetfigures.h"

#include <algorithm>
#include <map>

namespace vekha {

using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;
using facts::Fact;
using facts::SeriesKey;
using Layout = EntryRequest::Layout;

namespace {

constexpr int formulasReachBack = 800;    // days: the previous period of a year ago
constexpr int shortHistory = 420;         // days before days and weeks
constexpr size_t neighboursJudgedBy = 36; // figures around a cell that say what is usual

const Channel *channelOf(const facts::Context &context, ChannelId id)
{
    const auto found = std::find_if(context.channels.begin(), context.channels.end(),
                                    [id](const Channel &channel) { return channel.id == id; });
    return found == context.channels.end() ? nullptr : &*found;
}

void addOnce(std::vector<MetricIndex> &list, MetricIndex metric)
{
    if (std::find(list.begin(), list.end(), metric) == list.end())
        list.push_back(metric);
}

void addOnce(std::vector<MetricIndex> &list, const metrics::MetricCatalog &catalog, const MetricId &id,
             bool wantInput)
{
    const auto index = catalog.indexOf(id);
    if (index && catalog.at(*index).isInput() == wantInput)
        addOnce(list, *index);
}

const metrics::StarterSet *starterSet(const Settings &settings)
{
    for (const metrics::StarterSet &set : metrics::starterSets()) {
        if (set.id == settings.starterSet)
            return &set;
    }
    return nullptr;
}

/// KPIs that this workspace looks at: those of its dashboards, then those of the set it was made from.
std::vector<MetricIndex> watchedKpis(const EntryData &data)
{
    std::vector<MetricIndex> kpis;
    const metrics::MetricCatalog &catalog = data.context.catalog;
    for (const Dashboard &dashboard : data.dashboards) {
        for (const Tile &tile : dashboard.tiles)
            addOnce(kpis, catalog, tile.metric, false);
        for (const MetricId &id : dashboard.table)
            addOnce(kpis, catalog, id, false);
    }
    if (const metrics::StarterSet *set = starterSet(data.settings)) {
        for (const metrics::StarterKpi &kpi : set->kpis)
            addOnce(kpis, catalog, kpi.metric, false);
    }
    return kpis;
}

bool isOptional(const metrics::Metric &input) { return input.isInput() && input.input().optional; }

/// Inputs of the grid: those that a person chose or that the starter set proposes, those with figures, and
/// those that the watched KPIs cannot do without.
std::vector<MetricIndex> inputsOf(const EntryData &data, const std::vector<MetricIndex> &kpis)
{
    const metrics::MetricCatalog &catalog = data.context.catalog;
    std::vector<MetricIndex> inputs;
    for (const MetricId &id : data.settings.entryInputs)
        addOnce(inputs, catalog, id, true);
    const bool chosen = !inputs.empty();
    if (const metrics::StarterSet *set = starterSet(data.settings); set && !chosen) {
        for (const MetricId &id : set->inputs)
            addOnce(inputs, catalog, id, true);
    }
    std::vector<MetricIndex> further = data.inputsWithData;
    if (!chosen) {
        for (const MetricIndex kpi : kpis) {
            for (const MetricIndex input : catalog.inputsOf(kpi)) {
                if (!isOptional(catalog.at(input)))
                    addOnce(further, input);
            }
        }
    }
    std::sort(further.begin(), further.end());
    for (const MetricIndex input : further)
        addOnce(inputs, input);
    return inputs;
}

bool countsFor(const metrics::Metric &kpi, const Channel *channel)
{
    if (!channel)
        return true;
    const metrics::KpiRules &rules = kpi.kpi();
    const auto names = [channel](const std::vector<ChannelType> &types) {
        return std::find(types.begin(), types.end(), channel->type) != types.end();
    };
    return (rules.only.empty() || names(rules.only)) && !names(rules.except);
}

/// KPIs whose inputs stand in the grid, optional ones aside.
std::vector<MetricIndex> computable(const EntryData &data, const std::vector<MetricIndex> &kpis,
                                    const std::vector<MetricIndex> &inputs, const Channel *channel)
{
    const metrics::MetricCatalog &catalog = data.context.catalog;
    std::vector<MetricIndex> result;
    for (const MetricIndex kpi : kpis) {
        const auto &needed = catalog.inputsOf(kpi);
        const bool allThere = std::all_of(needed.begin(), needed.end(), [&](MetricIndex input) {
            return isOptional(catalog.at(input)) ||
                   std::find(inputs.begin(), inputs.end(), input) != inputs.end();
        });
        if (allThere && countsFor(catalog.at(kpi), channel))
            result.push_back(kpi);
    }
    return result;
}

/// Channels as rows or columns: those in use, the whole company last.
std::vector<ChannelId> channelsShown(const facts::Context &context)
{
    std::vector<ChannelId> channels;
    for (const Channel &channel : context.channels) {
        if (!channel.archived && channel.id != ChannelId::Company)
            channels.push_back(channel.id);
    }
    channels.push_back(ChannelId::Company);
    return channels;
}

class Builder {
public:
    Builder(const EntryRequest &request, const EntryData &data) : m_request(request), m_data(data)
    {
        m_sheet.request = request;
        m_sheet.origins = data.origins;
        m_sheet.dataEnd = data.dataEnd;
        m_sheet.today = data.today;
        m_sheet.campaignsHaveFigures = request.layout == Layout::OneChannel &&
                                       request.campaign == CampaignId::None && !request.withCampaigns &&
                                       !data.campaignsWithData.empty();
    }

    Result<EntrySheet> build()
    {
        takeColumns();
        takeRows();
        if (const Done done = takeFigures(); !done)
            return failure(done.error());
        takeCells();
        takeNotes();
        markUnusual();
        return std::move(m_sheet);
    }

private:
    void takeColumns()
    {
        const calendar::FiscalCalendar calendar(m_data.context.fiscalYearStart);
        const Granularity granularity = m_request.granularity;
        if (m_request.layout == Layout::OnePeriod) {
            const Period period = calendar.periodOf(granularity, m_request.days.first);
            for (const ChannelId channel : channelsShown(m_data.context))
                m_sheet.columns.push_back({period, channel});
            return;
        }
        for (const Period &period : calendar.periodsIn(granularity, m_request.days))
            m_sheet.columns.push_back({period, ChannelId::All});
    }

    void takeRows()
    {
        const std::vector<MetricIndex> kpis = watchedKpis(m_data);
        if (m_request.layout == Layout::OneInput) {
            const auto input = m_data.context.catalog.indexOf(m_request.input);
            m_inputs = {input.value_or(0)};
            for (const ChannelId channel : channelsShown(m_data.context))
                m_sheet.rows.push_back({m_inputs.front(), channel});
            m_sheet.inputRows = int(m_sheet.rows.size());
            m_computed = m_inputs;
            m_sheet.rows.push_back({m_inputs.front(), ChannelId::All});
            return;
        }
        m_inputs = inputsOf(m_data, kpis);
        const Channel *channel =
            m_request.layout == Layout::OneChannel ? channelOf(m_data.context, m_request.channel) : nullptr;
        m_computed = computable(m_data, kpis, m_inputs, channel);
        for (const MetricIndex input : m_inputs)
            m_sheet.rows.push_back({input, ChannelId::All});
        m_sheet.inputRows = int(m_inputs.size());
        for (const MetricIndex kpi : m_computed)
            m_sheet.rows.push_back({kpi, ChannelId::All});
    }

    // The question asks for the computed rows and, for cells made of shorter periods, for the inputs.
    [[nodiscard]] facts::Query query() const
    {
        facts::Query query;
        query.metrics = m_computed;
        for (const MetricIndex input : m_inputs)
            addOnce(query.metrics, input);
        const bool byChannel = m_request.layout != Layout::OneChannel;
        if (!byChannel)
            query.channels = {m_request.channel};
        if (!m_data.context.campaigns.empty() && !m_request.addsCampaigns())
            query.campaigns = {m_request.campaign};
        query.split = byChannel ? facts::Split::Channel : facts::Split::None;
        query.total = m_request.layout != Layout::OnePeriod;
        query.today = m_data.today;
        if (m_request.layout == Layout::OnePeriod) {
            query.buckets = {{m_sheet.columns.front().period.days(), m_request.granularity}};
            return query;
        }
        for (const EntryColumn &column : m_sheet.columns)
            query.buckets.push_back({column.period.days(), column.period.granularity});
        return query;
    }

    Done takeFigures()
    {
        if (m_sheet.columns.empty())
            return {};
        const facts::Query query = this->query();
        facts::SeriesFilter filter;
        filter.inputs = m_inputs;
        for (const MetricIndex metric : m_computed) { // optional inputs without a row count too
            for (const MetricIndex input : m_data.context.catalog.inputsOf(metric))
                addOnce(filter.inputs, input);
        }
        filter.channels = query.channels;
        if (!m_request.addsCampaigns())
            filter.campaigns = {m_request.campaign};
        const int back = calendar::monthsIn(m_request.granularity) > 0 ? formulasReachBack : shortHistory;
        const DayRange range{query.buckets.front().days.first - back, query.buckets.back().days.last + back};
        auto series = m_data.source->facts(filter, range);
        if (!series)
            return failure(series.error());
        m_figures = std::make_shared<EntryFigures>(std::move(*series), query, m_data.context, m_data.source);
        m_sheet.figures = m_figures;
        auto answer = m_figures->answer({});
        if (!answer)
            return failure(answer.error());
        m_answer = std::move(*answer);
        m_sheet.computed = preview(m_sheet, {});
        return {};
    }

    void takeCells()
    {
        m_sheet.cells.resize(size_t(m_sheet.inputRows) * m_sheet.columns.size());
        for (int row = 0; row < m_sheet.inputRows; ++row) {
            for (int column = 0; column < int(m_sheet.columns.size()); ++column)
                takeCell(row, column);
        }
    }

    EntryCell &cellAt(int row, int column)
    {
        return m_sheet.cells[size_t(row) * m_sheet.columns.size() + size_t(column)];
    }

    void takeCell(int row, int column)
    {
        const SeriesKey key = m_sheet.seriesAt(row, column);
        const Period period = m_sheet.periodAt(column);
        const DayRange days = period.days();
        EntryCell &cell = cellAt(row, column);
        const std::vector<Fact> &facts = m_figures->factsOf(key);
        auto fact = std::lower_bound(facts.begin(), facts.end(), days.first - 366,
                                     [](const Fact &f, calendar::Day day) { return f.period.first < day; });
        for (; fact != facts.end() && fact->period.first <= days.last; ++fact) {
            if (!fact->period.days().overlaps(days))
                continue;
            if (fact->period == period) {
                cell.stored = fact->value;
                cell.source = fact->source;
            } else if (fact->period.granularity < period.granularity) {
                cell.madeOf = std::min(cell.madeOf.value_or(Granularity::Year), fact->period.granularity);
                cell.source = std::max(cell.source, fact->source);
            } else {
                cell.coarser = fact->period.granularity;
            }
        }
        if (cell.madeOf && !cell.stored)
            cell.derived = answered(key.input, key.channel, column);
        cell.ofCampaigns = m_request.addsCampaigns() && m_figures->campaignsHave(key, period);
        if (cell.ofCampaigns)
            cell.total = answered(key.input, key.channel, column);
    }

    [[nodiscard]] std::optional<double> answered(MetricIndex metric, ChannelId channel, int column) const
    {
        const bool total = m_request.layout == Layout::OneChannel;
        const int group = m_answer.groupOf(total ? ChannelId::All : channel);
        if (group < 0)
            return std::nullopt;
        size_t place = 0;
        std::vector<MetricIndex> asked = m_computed;
        for (const MetricIndex input : m_inputs)
            addOnce(asked, input);
        place = size_t(std::find(asked.begin(), asked.end(), metric) - asked.begin());
        return m_answer.at(int(place), group, m_request.layout == Layout::OnePeriod ? 0 : column).number;
    }

    void takeNotes()
    {
        std::map<std::pair<SeriesKey, Period>, const FactNote *> notes;
        for (const FactNote &note : m_data.notes)
            notes[{note.key, note.period}] = &note;
        if (notes.empty())
            return;
        for (int row = 0; row < m_sheet.inputRows; ++row) {
            for (int column = 0; column < int(m_sheet.columns.size()); ++column) {
                const auto found = notes.find({m_sheet.seriesAt(row, column), m_sheet.periodAt(column)});
                if (found == notes.end())
                    continue;
                EntryCell &cell = cellAt(row, column);
                cell.note = found->second->text;
                cell.noteBy = found->second->who;
                cell.noteAt = found->second->when;
            }
        }
    }

    // A figure with a note was looked at by somebody who said what it is: it is not marked.
    void markUnusual()
    {
        for (int row = 0; row < m_sheet.inputRows; ++row) {
            const bool isCount =
                m_data.context.catalog.at(m_sheet.rows[size_t(row)].metric).unit == metrics::Unit::Count;
            for (int column = 0; column < int(m_sheet.columns.size()); ++column) {
                EntryCell &cell = cellAt(row, column);
                if (cell.stored && !cell.ofCampaigns && cell.note.isEmpty())
                    cell.unusual = unusualFigure(*cell.stored, neighbours(row, column), isCount);
            }
        }
    }

    [[nodiscard]] std::vector<double> neighbours(int row, int column) const
    {
        const Period period = m_sheet.periodAt(column);
        std::vector<Fact> same;
        for (const Fact &fact : m_figures->factsOf(m_sheet.seriesAt(row, column))) {
            if (fact.period.granularity == period.granularity && fact.period != period)
                same.push_back(fact);
        }
        const size_t count = std::min(same.size(), neighboursJudgedBy);
        std::partial_sort(same.begin(), same.begin() + std::ptrdiff_t(count), same.end(),
                          [&period](const Fact &a, const Fact &b) {
                              return std::abs(a.period.first - period.first) <
                                     std::abs(b.period.first - period.first);
                          });
        std::vector<double> values;
        for (size_t i = 0; i < count; ++i)
            values.push_back(same[i].value);
        return values;
    }

    const EntryRequest &m_request;
    const EntryData &m_data;
    EntrySheet m_sheet;
    std::vector<MetricIndex> m_inputs;
    std::vector<MetricIndex> m_computed;
    std::shared_ptr<const EntryFigures> m_figures;
    facts::Answer m_answer;
};

QHash<ChangeId, EntryOrigin> originsOf(const Workspace &workspace)
{
    constexpr int entriesLookedAt = 2000;
    QHash<ChangeId, EntryOrigin> origins;
    if (const auto journal = workspace.journal(entriesLookedAt)) {
        for (const JournalEntry &entry : *journal)
            origins.insert(entry.id, {{}, entry.who, entry.when});
    }
    if (const auto imports = workspace.imports()) {
        for (const ImportEntry &entry : *imports)
            origins.insert(entry.number, {entry.fileName, entry.who, entry.when});
    }
    return origins;
}

} // namespace

SeriesKey EntrySheet::seriesAt(int row, int column) const
{
    const EntryRow &line = rows[size_t(row)];
    switch (request.layout) {
    case Layout::OneChannel:
        return {line.metric, request.channel, request.campaign};
    case Layout::OneInput:
        return {line.metric, line.channel, CampaignId::None};
    case Layout::OnePeriod:
        return {line.metric, columns[size_t(column)].channel, CampaignId::None};
    }
    return {};
}

Result<EntrySheet> entrySheet(const EntryRequest &request, const EntryData &data)
{
    return Builder(request, data).build();
}

Result<EntrySheet> entrySheet(const Workspace &workspace, const EntryRequest &request)
{
    const auto content = workspace.content();
    const auto source = workspace.source();
    if (!source)
        return failure(source.error());
    EntryData data;
    data.context = workspace.context();
    data.settings = content->settings;
    data.dashboards = content->dashboards;
    const bool oneChannel = request.layout == Layout::OneChannel;
    data.inputsWithData = workspace.inputsWithData(oneChannel ? request.channel : ChannelId::All);
    data.source = *source;
    data.dataEnd = workspace.dataEnd();
    data.today = workspace.today();
    data.origins = originsOf(workspace);
    const auto notes = workspace.notes({}, {request.days.first - 366, request.days.last + 366});
    if (!notes)
        return failure(notes.error());
    data.notes = *notes;
    if (oneChannel) {
        for (const Campaign &campaign : content->campaigns) {
            if (campaign.channel == request.channel)
                data.campaignsWithData.push_back(campaign.id);
        }
    }
    return entrySheet(request, data);
}

std::vector<facts::Value> preview(const EntrySheet &sheet, const std::vector<TypedFigure> &typed)
{
    const size_t rows = sheet.rows.size() - size_t(sheet.inputRows);
    std::vector<facts::Value> values(rows * sheet.columns.size());
    if (!sheet.figures || rows == 0)
        return values;
    const auto answer = sheet.figures->answer(typed);
    if (!answer)
        return values;
    for (size_t row = 0; row < rows; ++row) {
        for (size_t column = 0; column < sheet.columns.size(); ++column) {
            const bool byChannel = sheet.request.layout == Layout::OnePeriod;
            const int group = answer->groupOf(byChannel ? sheet.columns[column].channel : ChannelId::All);
            if (group >= 0)
                values[row * sheet.columns.size() + column] =
                    answer->at(int(row), group, byChannel ? 0 : int(column));
        }
    }
    return values;
}

} // namespace vekha
