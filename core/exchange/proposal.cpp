// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/proposal.h"

#include "core/exchange/columnmeaning.h"
#include "core/exchange/columnwords.h"
#include "core/exchange/datetext.h"
#include "core/exchange/factscsv.h"
#include "core/exchange/numbertext.h"

#include <algorithm>
#include <cmath>

namespace vekha::exchange {

namespace {

using Kind = ColumnMeaning::Kind;
using calendar::Granularity;

/// Puts a proposal together from the meanings of the columns.
class Proposer {
public:
    Proposer(const TablePreview &table, const metrics::MetricCatalog &catalog)
        : m_table(table), m_catalog(catalog), m_profile(readyProfileFor(table)),
          m_meanings(meaningsOf(table, m_profile, catalog))
    {
        m_proposal.columns.assign(table.columns.size(), Certainty::Sure);
        m_proposal.profile = m_profile ? m_profile->name : QString();
    }

    Proposal propose();

private:
    [[nodiscard]] int columnCount() const { return int(m_table.columns.size()); }
    [[nodiscard]] const Column &column(int at) const { return m_table.columns[size_t(at)]; }
    [[nodiscard]] const ColumnMeaning &meaning(int at) const { return m_meanings[size_t(at)]; }
    [[nodiscard]] std::optional<int> best(Kind kind) const;
    void mark(int at, Certainty certainty) { m_proposal.columns[size_t(at)] = certainty; }

    void findDate();
    void findWholePeriods();
    void findNames();
    bool findPeriodsAcross();
    [[nodiscard]] MetricId metricOfTitles() const;
    [[nodiscard]] std::optional<int> labelColumn() const;
    bool findLong();
    void findInputs();
    void addInput(int at, const QString &channel, Certainty certainty);
    [[nodiscard]] bool sameFigures(int a, int b) const;
    [[nodiscard]] bool isSumOf(int total, const std::vector<int> &parts) const;
    void dropTotals();
    void findWeakInputs();
    void findRatios();
    [[nodiscard]] bool isEventList() const;
    [[nodiscard]] std::optional<int> idColumn() const;
    void findEvents();
    [[nodiscard]] std::pair<MetricId, Certainty> eventOf() const;
    void findConditions();
    [[nodiscard]] double scaleOf(int at) const { return column(at).percent ? 0.01 : column(at).scale; }
    [[nodiscard]] std::optional<double> figureAt(const QStringList &row, int at) const;

    const TablePreview &m_table;
    const metrics::MetricCatalog &m_catalog;
    const ReadyProfile *m_profile;
    std::vector<ColumnMeaning> m_meanings;
    Proposal m_proposal;
    Mapping &m_mapping = m_proposal.mapping;
};

Proposal Proposer::propose()
{
    findDate();
    findNames();
    if (!findPeriodsAcross() && !findLong()) {
        findInputs();
        dropTotals();
        findRatios();
        if (isEventList())
            findEvents();
        else
            findWeakInputs();
    }
    if (m_profile && m_mapping.channels.empty())
        m_mapping.channelName = m_profile->channel;
    m_proposal.doubts = doubtsOf(m_mapping, m_table);
    for (const Doubt &doubt : m_proposal.doubts) {
        if (doubt.column >= 0)
            mark(doubt.column, Certainty::Doubt);
    }
    return std::move(m_proposal);
}

/// The column of that kind whose header is known best; the first of equals.
std::optional<int> Proposer::best(Kind kind) const
{
    std::optional<int> found;
    for (int i = 0; i < columnCount(); ++i) {
        if (meaning(i).kind == kind && (!found || meaning(i).rank < meaning(*found).rank))
            found = i;
    }
    return found;
}

void Proposer::findDate()
{
    for (int i = 0; i < columnCount() && !m_mapping.date; ++i) {
        if (meaning(i).kind == Kind::Date && column(i).type == u"date")
            m_mapping.date = best(Kind::Date);
    }
    if (m_mapping.date && column(*m_mapping.date).type != u"date")
        m_mapping.date.reset();
    for (int i = 0; i < columnCount() && !m_mapping.date; ++i) {
        if (column(i).type != u"date" || meaning(i).kind == Kind::DateEnd ||
            (meaning(i).kind == Kind::Ignored && m_profile))
            continue;
        m_mapping.date = i;
        mark(i, Certainty::Guess);
    }
    findWholePeriods();
    if (!m_mapping.date && m_table.titlePeriod)
        m_mapping.wholePeriod = m_table.titlePeriod;
    if (!m_mapping.date || plainHeader(column(*m_mapping.date).name) != u"nth day")
        return;
    if (m_table.titleDays)
        m_mapping.dayZero = m_table.titleDays->first;
    else
        m_mapping.date.reset(); // numbers of days from a day that nobody tells
}

/// Start and end in two columns: rows of a month are no rows of its first day.
void Proposer::findWholePeriods()
{
    const auto end = best(Kind::DateEnd);
    if (!end || !m_mapping.date || column(*end).type != u"date" || *end == *m_mapping.date)
        return;
    const calendar::FiscalCalendar fiscal;
    const auto dayAt = [&](const QStringList &row, int at) -> std::optional<calendar::Day> {
        const DateReading day = readDate(row.value(at).toStdString(), column(at).dateOrder, fiscal);
        return day.kind == DateReading::Kind::Date ? std::optional(day.period.first) : std::nullopt;
    };
    std::optional<Granularity> common;
    for (const QStringList &row : m_table.rows) {
        const auto from = dayAt(row, *m_mapping.date);
        const auto to = dayAt(row, *end);
        const auto period = from && to ? periodOfDays({*from, *to}, fiscal) : std::nullopt;
        if (!period || (common && *common != period->granularity))
            return;
        common = period->granularity;
    }
    if (common && *common != Granularity::Day)
        m_mapping.granularity = common;
}

void Proposer::findNames()
{
    if (const auto channel = best(Kind::Channel))
        m_mapping.channels = {*channel};
    m_mapping.campaign = best(Kind::Campaign);
}

/// The first column of texts that has no other use: labels of rows.
std::optional<int> Proposer::labelColumn() const
{
    for (int i = 0; i < columnCount(); ++i) {
        const bool used =
            m_mapping.date == i || m_mapping.campaign == i || m_mapping.metricName == i ||
            std::find(m_mapping.channels.begin(), m_mapping.channels.end(), i) != m_mapping.channels.end();
        if (column(i).type == u"text" && !used)
            return i;
    }
    return std::nullopt;
}

/// "Расходы по каналам за 2024 год": the input that a title or the corner of the table names.
MetricId Proposer::metricOfTitles() const
{
    QStringList texts = m_table.titles;
    if (const auto label = labelColumn())
        texts.prepend(column(*label).name);
    texts += column(0).name;
    texts += m_table.sheet;
    for (const QString &text : texts) {
        const QStringList words = text.simplified().split(u' ');
        for (qsizetype length = std::min<qsizetype>(4, words.size()); length > 0; --length) {
            for (qsizetype first = 0; first + length <= words.size(); ++first) {
                if (const auto input = inputOfHeader(words.mid(first, length).join(u' '), m_catalog))
                    return *input;
            }
        }
    }
    return {};
}

bool Proposer::findPeriodsAcross()
{
    std::vector<PeriodColumn> periods;
    for (int i = 0; i < columnCount(); ++i) {
        if (column(i).period)
            periods.push_back({i, *column(i).period});
    }
    if (periods.size() < 2 || m_mapping.date)
        return false;
    m_mapping.periods = std::move(periods);
    m_mapping.wholePeriod.reset();
    m_mapping.metricName = best(Kind::MetricName);
    for (int i = 0; i < columnCount() && !m_mapping.metricName; ++i) {
        if (column(i).type == u"text" && holdsMetricNames(m_table, i, m_catalog)) {
            m_mapping.metricName = i;
            mark(i, Certainty::Guess);
            std::erase(m_mapping.channels, i);
        }
    }
    if (!m_mapping.metricName)
        m_mapping.metric = metricOfTitles();
    if (const auto label = m_mapping.channels.empty() ? labelColumn() : std::nullopt) {
        m_mapping.channels = {*label};
        mark(*label, Certainty::Guess);
    }
    for (const PeriodColumn &period : m_mapping.periods)
        mark(period.column, m_mapping.metricName ? Certainty::Sure : Certainty::Guess);
    return true;
}

bool Proposer::findLong()
{
    auto name = best(Kind::MetricName);
    auto value = best(Kind::Value);
    std::vector<int> figures;
    // Where columns or a profile tell what the figures are, words in cells do not.
    const bool told = m_profile || best(Kind::Input);
    for (int i = 0; i < columnCount(); ++i) {
        if (column(i).type == u"number" && meaning(i).kind != Kind::Id)
            figures.push_back(i);
        const bool open = column(i).type == u"text" && meaning(i).kind == Kind::None;
        if (!name && !told && open && holdsMetricNames(m_table, i, m_catalog)) {
            name = i;
            mark(i, Certainty::Guess);
        }
    }
    if (name && !value && figures.size() == 1) {
        value = figures.front();
        mark(*value, Certainty::Guess);
    }
    if (!name || !value)
        return false;
    m_mapping.metricName = name;
    m_mapping.value = value;
    std::erase(m_mapping.channels, *name);
    return true;
}

std::optional<double> Proposer::figureAt(const QStringList &row, int at) const
{
    const NumberReading reading = readNumber(row.value(at).toStdString(), column(at).decimalMark);
    return reading.kind == NumberReading::Kind::Number ? std::optional(reading.value) : std::nullopt;
}

/// Both columns say the same on every row: it does not matter which is taken.
bool Proposer::sameFigures(int a, int b) const
{
    return !m_table.rows.empty() &&
           std::all_of(m_table.rows.begin(), m_table.rows.end(),
                       [&](const auto &row) { return row.value(a).trimmed() == row.value(b).trimmed(); });
}

bool Proposer::isSumOf(int total, const std::vector<int> &parts) const
{
    constexpr double tolerance = 0.005;
    bool compared = false;
    for (const QStringList &row : m_table.rows) {
        const auto whole = figureAt(row, total);
        double sum = 0;
        for (const int part : parts)
            sum += figureAt(row, part).value_or(0);
        if (!whole)
            continue;
        compared = true;
        if (std::abs(sum - *whole) > tolerance * std::max(std::abs(*whole), 1.0))
            return false;
    }
    return compared;
}

void Proposer::addInput(int at, const QString &channel, Certainty certainty)
{
    m_mapping.metrics.push_back({at, meaning(at).metric, channel, scaleOf(at)});
    mark(at, certainty);
}

/// One column for each input and channel: the best known; equally known ones with other figures are both
/// taken, and asked about.
void Proposer::findInputs()
{
    const bool channelsInRows = !m_mapping.channels.empty();
    for (int i = 0; i < columnCount(); ++i) {
        const ColumnMeaning &here = meaning(i);
        if (here.kind != Kind::Input || m_mapping.date == i)
            continue;
        if (channelsInRows && !here.channel.isEmpty() && here.certainty != Certainty::Sure)
            continue; // "promo cost" beside a column of channels: who knows
        // Where a column names the channel of each row, a name in a header is but a part of it.
        const QString channel = channelsInRows ? QString() : here.channel;
        const auto same =
            std::find_if(m_mapping.metrics.begin(), m_mapping.metrics.end(),
                         [&](const auto &m) { return m.metric == here.metric && m.channel == channel; });
        const Certainty certainty =
            channelsInRows && !here.channel.isEmpty() ? Certainty::Guess : here.certainty;
        if (same == m_mapping.metrics.end()) {
            addInput(i, channel, certainty);
            continue;
        }
        const int before = meaning(same->column).rank + (meaning(same->column).channel.isEmpty() ? 0 : 10000);
        const int rank = here.rank + (here.channel.isEmpty() ? 0 : 10000);
        if (rank == before && !sameFigures(i, same->column)) {
            addInput(i, channel, Certainty::Doubt);
        } else if (rank < before) {
            mark(same->column, Certainty::Sure);
            same->column = i;
            same->scale = scaleOf(i);
            mark(i, certainty);
        }
    }
}

/// "total costs" beside "vk costs" and "ya costs": their sum would count twice.
void Proposer::dropTotals()
{
    std::erase_if(m_mapping.metrics, [&](const MetricColumn &total) {
        if (!total.channel.isEmpty())
            return false;
        std::vector<int> parts;
        for (const MetricColumn &part : m_mapping.metrics) {
            if (part.metric == total.metric && !part.channel.isEmpty())
                parts.push_back(part.column);
        }
        return parts.size() > 1 && isSumOf(total.column, parts);
    });
    // One header alone with an unknown word beside an input's name is no channel: "promo spend".
    std::erase_if(m_mapping.metrics, [&](const MetricColumn &column) {
        if (column.channel.isEmpty() || m_proposal.columns[size_t(column.column)] != Certainty::Guess)
            return false;
        return std::none_of(m_mapping.metrics.begin(), m_mapping.metrics.end(),
                            [&](const MetricColumn &other) {
                                return other.column != column.column && !other.channel.isEmpty();
                            });
    });
}

/// Words such as "Итого" count where no better column tells the figure.
void Proposer::findWeakInputs()
{
    for (int i = 0; i < columnCount(); ++i) {
        const ColumnMeaning &here = meaning(i);
        const bool taken = std::any_of(m_mapping.metrics.begin(), m_mapping.metrics.end(),
                                       [&](const MetricColumn &m) { return m.metric == here.metric; });
        if (here.kind == Kind::WeakInput && !taken)
            addInput(i, {}, Certainty::Guess);
    }
}

void Proposer::findRatios()
{
    for (int i = 0; i < columnCount(); ++i) {
        if (meaning(i).kind == Kind::Ratio)
            m_mapping.ratios.emplace_back(i, meaning(i).metric);
    }
}

/// The column that names each row: by its header, else by texts of which none stands twice.
std::optional<int> Proposer::idColumn() const
{
    if (const auto named = best(Kind::Id))
        return named;
    constexpr int rowsForIds = 8;
    for (int i = 0; i < columnCount(); ++i) {
        if (meaning(i).kind == Kind::None && column(i).type == u"text" && column(i).distinct &&
            int(m_table.rows.size()) >= rowsForIds)
            return i;
    }
    return std::nullopt;
}

/// A row per lead, order or deal: an id, a date, and no figures but the sum of an order.
bool Proposer::isEventList() const
{
    if (!m_mapping.date)
        return false;
    if (m_profile && !m_profile->events.isEmpty())
        return true;
    const bool sumsAlone = std::all_of(m_mapping.metrics.begin(), m_mapping.metrics.end(), [](const auto &m) {
        return m.metric == u"revenue" || m.metric == u"cost_of_sales";
    });
    const auto id = idColumn();
    if (!id || !sumsAlone)
        return false;
    const auto &events = dictionary().events;
    return m_mapping.metrics.empty() || events.contains(plainHeader(column(*id).name));
}

/// What the rows are, by their date's or their id's name.
std::pair<MetricId, Certainty> Proposer::eventOf() const
{
    if (m_profile && !m_profile->events.isEmpty())
        return {m_profile->events, Certainty::Sure};
    const auto &events = dictionary().events;
    for (const auto &at : {m_mapping.date, idColumn()}) {
        const auto found = at ? events.constFind(plainHeader(column(*at).name)) : events.cend();
        if (found != events.cend())
            return {found->meaning, Certainty::Sure};
    }
    return {QStringLiteral("leads"), Certainty::Guess};
}

void Proposer::findEvents()
{
    const auto [event, certainty] = eventOf();
    if (!m_catalog.find(event))
        return;
    m_mapping.events.push_back({EventOutput::How::Count, -1, event});
    if (certainty != Certainty::Sure)
        mark(*m_mapping.date, certainty);
    // What a lead may bring one day is no revenue.
    const bool sums = event != u"leads";
    for (const MetricColumn &column : m_mapping.metrics) {
        if (sums)
            m_mapping.events.push_back({EventOutput::How::Sum, column.column, column.metric});
    }
    for (int i = 0; sums && i < columnCount(); ++i) {
        const bool weak = meaning(i).kind == Kind::WeakInput && m_mapping.metrics.empty();
        if (meaning(i).kind != Kind::EventSum && !weak)
            continue;
        const bool taken = std::any_of(m_mapping.events.begin(), m_mapping.events.end(),
                                       [&](const EventOutput &e) { return e.metric == meaning(i).metric; });
        if (taken)
            continue;
        m_mapping.events.push_back({EventOutput::How::Sum, i, meaning(i).metric});
        mark(i, weak ? Certainty::Guess : Certainty::Sure);
    }
    m_mapping.metrics.clear();
    m_mapping.ratios.clear();
    if (!m_mapping.granularity)
        m_mapping.granularity = Granularity::Day;
    findConditions();
}

/// Deals that are won among all deals, where the profile knows the word for it and the table has it.
void Proposer::findConditions()
{
    if (!m_profile)
        return;
    for (const ReadyProfile::Condition &condition : m_profile->where) {
        for (int i = 0; i < columnCount(); ++i) {
            const bool named =
                std::any_of(condition.headers.begin(), condition.headers.end(),
                            [&](const auto &h) { return plainHeader(h) == plainHeader(column(i).name); });
            if (!named)
                continue;
            for (const QStringList &row : m_table.rows) {
                if (condition.values.contains(row.value(i).trimmed())) {
                    m_mapping.where.emplace_back(i, row.value(i).trimmed());
                    return;
                }
            }
        }
    }
}

} // namespace

Proposal propose(const TablePreview &table, const metrics::MetricCatalog &catalog)
{
    if (isFactsCsv(table)) {
        Proposal proposal;
        proposal.mapping = factsCsvMapping();
        proposal.columns.assign(table.columns.size(), Certainty::Sure);
        return proposal;
    }
    return Proposer(table, catalog).propose();
}

Mapping proposeMapping(const TablePreview &table, const metrics::MetricCatalog &catalog)
{
    return propose(table, catalog).mapping;
}

} // namespace vekha::exchange
