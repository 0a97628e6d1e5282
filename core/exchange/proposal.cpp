// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/proposal.h"

#include "core/exchange/datetext.h"
#include "core/exchange/dictionary.h"
#include "core/exchange/factscsv.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/proposer.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace vekha::exchange {

using Kind = ColumnMeaning::Kind;
using calendar::Granularity;

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

/// Plain names before those with a channel's.
std::pair<bool, int> rankOf(const ColumnMeaning &meaning)
{
    return {!meaning.channel.isEmpty(), meaning.rank};
}

/// One column for each input and channel: the best known; equally known ones with other figures are both
/// taken, and asked about.
void Proposer::findInputs()
{
    const bool channelsInRows = !m_mapping.channels.empty();
    QHash<QString, size_t> places; // of an input and channel among the columns that were taken
    for (int i = 0; i < columnCount(); ++i) {
        const ColumnMeaning &here = meaning(i);
        if (here.kind != Kind::Input || m_mapping.date == i)
            continue;
        if (channelsInRows && !here.channel.isEmpty() && here.certainty != Certainty::Sure)
            continue; // "promo cost" beside a column of channels: who knows
        // Where a column names the channel of each row, a name in a header is but a part of it.
        const QString channel = channelsInRows ? QString() : here.channel;
        const QString key = here.metric + u'\n' + channel;
        const auto same = places.constFind(key);
        const Certainty certainty =
            channelsInRows && !here.channel.isEmpty() ? Certainty::Guess : here.certainty;
        if (same == places.cend()) {
            places.insert(key, m_mapping.metrics.size());
            addInput(i, channel, certainty);
            continue;
        }
        MetricColumn &taken = m_mapping.metrics[*same];
        const auto before = rankOf(meaning(taken.column));
        const auto rank = rankOf(here);
        if (rank == before && !sameFigures(i, taken.column)) {
            addInput(i, channel, Certainty::Doubt);
        } else if (rank < before) {
            mark(taken.column, Certainty::Sure);
            taken.column = i;
            taken.scale = scaleOf(i);
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
    const auto ofChannels =
        std::count_if(m_mapping.metrics.begin(), m_mapping.metrics.end(),
                      [](const MetricColumn &column) { return !column.channel.isEmpty(); });
    std::erase_if(m_mapping.metrics, [&](const MetricColumn &column) {
        return ofChannels < 2 && !column.channel.isEmpty() &&
               m_proposal.columns[size_t(column.column)] == Certainty::Guess;
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
