// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/inputfigures.h"

#include <array>
#include <bit>
#include <cmath>

namespace vekha::facts {

using calendar::Granularity;
using metrics::OverChannels;
using metrics::OverTime;

namespace {

constexpr std::uint8_t dayKind = 1u << unsigned(Granularity::Day);
constexpr std::uint8_t shorterThanMonthKinds = dayKind | 1u << unsigned(Granularity::Week);
constexpr int daysInWeek = 7;

/// Whether the part adds up more than one entered period (or several campaigns' figures of one).
bool addsPeriods(const Part &part)
{
    constexpr std::array<int, 6> longest{1, daysInWeek, 31, 92, 184, 366};
    if (part.isEmpty()) {
        return false;
    }
    return !std::has_single_bit(part.kinds) || part.days > longest[size_t(std::countr_zero(part.kinds))];
}

/// Whether the stock at the start of the range is known: its first sub-period has a figure. With weekly
/// figures that is the first week that begins in the range's first seven days.
bool hasFirst(const Part &part, const RangeInfo &range)
{
    const bool byWeek = part.has(Granularity::Week) && part.firstDay < range.days.first + daysInWeek;
    return part.firstDay == range.days.first || byWeek;
}

void addNote(NotePool &notes, Figure &figure, NoteKind kind, MetricIndex metric,
             ChannelId channel = ChannelId::All)
{
    notes.push_back({kind, metric, channel, 0, 0});
    figure.endNote = int(notes.size());
}

} // namespace

InputFigures::InputFigures(const Context &context, const Plan &plan, const Ranges &ranges, const Rows &rows,
                           const WeightedMeans &means, const CompanyCover &cover)
    : m_plan(plan), m_ranges(ranges), m_rows(rows), m_means(means), m_cover(cover)
{
    for (const MetricIndex input : plan.inputs) {
        const metrics::InputRules &rules = context.catalog.at(input).input();
        m_rules.push_back({rules.overTime, rules.overChannels, rules.countsPeople, rules.optional,
                           context.catalog.indexOf(rules.weightOverTime).value_or(-1),
                           context.catalog.indexOf(rules.weightOverChannels).value_or(-1)});
    }
}

Figure InputFigures::figure(const Cell &cell, const RowGroup &group, int bucket, const StockScope *scope,
                            NotePool &notes) const
{
    const Leaf &leaf = m_plan.leaves[size_t(cell.leaf)];
    const int range = m_ranges.ofLeaf(cell.leaf, bucket);
    Figure figure;
    figure.culprit = cell.target;
    figure.firstNote = figure.endNote = int(notes.size());
    if ((group.typeMask & cell.typeMask) == 0) {
        figure.reason = Reason::ChannelType;
        return figure;
    }
    if (range < 0) {
        figure.reason = Reason::NoYearAgo;
        return figure;
    }
    const Rules &rules = m_rules[size_t(leaf.input)];
    // Like with like: an optional input that is not entered for this period yet, and counts as 0 in it, is
    // left out of the period it is compared with too.
    const auto end = m_ranges.dataEnd(leaf.input);
    const bool isCompared = m_plan.comparedPath > 0 && leaf.path == m_plan.comparedPath;
    if (rules.optional && isCompared && end && *end < m_ranges.info(m_ranges.ofPath(0, bucket)).days.first) {
        figure.reason = Reason::NoData;
        return figure;
    }
    const bool comparesRunning = leaf.path != 0 && m_ranges.isRunning(leaf.input, bucket);
    if (comparesRunning && hasCoarserNow(leaf.input, group, cell.typeMask, bucket)) {
        figure.reason = Reason::PeriodRunning;
        return figure;
    }
    const Task task{cell, group, rules, leaf.input, range, scope, notes};
    switch (rules.overTime) {
    case OverTime::Sum:
        figure = sum(task);
        break;
    case OverTime::Last:
    case OverTime::First:
        figure = stock(task);
        break;
    case OverTime::Mean:
        figure = m_means.isWeighted(leaf.input) ? weightedMean(task) : mean(task);
        break;
    }
    judge(task, figure);
    const int cut = comparesRunning ? m_ranges.cutDays(leaf.input, bucket) : 0;
    if (cut > 0 && figure.hasNumber()) {
        const RangeInfo &whole = m_ranges.info(m_ranges.ofPath(leaf.path, bucket));
        notes.push_back({NoteKind::DaysCompared, cell.target, ChannelId::All, cut, whole.days.days()});
        figure.endNote = int(notes.size());
    }
    return figure;
}

bool InputFigures::counts(const Task &task, int row) const
{
    return (m_rows.row(row).typeBit() & task.cell.typeMask) != 0 &&
           (task.scope == nullptr || task.scope->allowed[size_t(row)] != 0);
}

bool InputFigures::hasCoarserNow(int input, const RowGroup &group, std::uint32_t typeMask, int bucket) const
{
    for (const int row : group.rows) {
        const Part &now = m_rows.part(input, row, m_ranges.ofBucket(bucket));
        const bool isCoarse = (now.kinds & ~dayKind) != 0 || now.coarserOutside;
        if (isCoarse && (m_rows.row(row).typeBit() & typeMask) != 0) {
            return true;
        }
    }
    return false;
}

// Rule 12, of people: the company's figure stands for all channels in its own periods.
bool InputFigures::companyReplaces(const Task &task) const
{
    const int company = m_rows.companyRow();
    const bool mayReplace = task.rules.countsPeople && company >= 0 && task.group.isTotal &&
                            task.group.group.kind == Group::Kind::Total && counts(task, company);
    if (!mayReplace) {
        return false;
    }
    const bool isInGroup = !task.group.rows.empty() && task.group.rows.back() == company;
    return isInGroup && isPresent(task.input, company, task.range);
}

bool InputFigures::isPresent(int input, int row, int range) const
{
    const Part &part = m_rows.part(input, row, range);
    switch (m_rules[size_t(input)].overTime) {
    case OverTime::Last:
        return part.lastDay != noLastDay;
    case OverTime::First:
        return hasFirst(part, m_ranges.info(range));
    default:
        return !part.isEmpty();
    }
}

Reason InputFigures::absence(const Task &task) const
{
    bool hasCoarser = false;
    bool hasAny = false;
    for (const int row : task.group.rows) {
        if (counts(task, row)) {
            const Part &part = m_rows.part(task.input, row, task.range);
            hasCoarser = hasCoarser || part.coarserOutside;
            hasAny = hasAny || !part.isEmpty();
        }
    }
    if (hasAny && task.rules.overTime == OverTime::First) {
        return Reason::FirstMissing;
    }
    return hasCoarser && !hasAny ? Reason::CoarserOnly : Reason::NoData;
}

Part InputFigures::companyAndGaps(const Task &task) const
{
    const int company = m_rows.companyRow();
    Part all = m_rows.part(task.input, company, task.range);
    for (const int row : task.group.rows) {
        if (row != company && counts(task, row)) {
            m_cover.addGaps(all, task.input, row, task.range);
        }
    }
    return all;
}

Figure InputFigures::sum(const Task &task) const
{
    Figure figure;
    figure.firstNote = figure.endNote = int(task.notes.size());
    const RangeInfo &range = m_ranges.info(task.range);
    double total = 0;
    double perMonth = 0;
    unsigned kinds = 0;
    int contributors = 0;
    bool weekSplit = false;
    bool addsUp = false;
    const bool replaced = companyReplaces(task);
    const auto count = [&](const Part &part) {
        total += part.sum;
        perMonth += part.monthWeighted;
        kinds |= part.kinds;
        weekSplit = weekSplit || part.weekSplit;
        addsUp = addsUp || addsPeriods(part);
    };
    for (const int row : task.group.rows) {
        if (!counts(task, row)) {
            continue;
        }
        const Part &part = m_rows.part(task.input, row, task.range);
        if (!part.isEmpty()) {
            ++contributors;
            if (!replaced) {
                count(part);
            }
        }
    }
    if (replaced) {
        count(companyAndGaps(task));
        if (contributors > 1) {
            addNote(task.notes, figure, NoteKind::CompanyReplaces, task.metric());
        }
        contributors = 1;
    }
    figure.culprit = task.metric();
    if (task.cell.monthly && (!range.holdsWholeMonth || (kinds & shorterThanMonthKinds) != 0)) {
        figure.reason = Reason::NeedsMonthly;
        return figure;
    }
    if (kinds == 0) {
        figure.reason = absence(task);
        return figure;
    }
    figure.reason = Reason::None;
    figure.number = task.cell.monthly ? perMonth : total;
    if (weekSplit && range.splitsWeek) {
        addNote(task.notes, figure, NoteKind::WeekSplit, task.metric());
    }
    if (task.rules.countsPeople && (contributors > 1 || addsUp)) {
        addNote(task.notes, figure, NoteKind::PeopleTwice, task.metric());
    }
    return figure;
}

Figure InputFigures::stock(const Task &task) const
{
    Figure figure;
    figure.firstNote = figure.endNote = int(task.notes.size());
    figure.culprit = task.metric();
    const auto valueOf = [&](int row) {
        const Part &part = m_rows.part(task.input, row, task.range);
        return task.rules.overTime == OverTime::Last ? part.last : part.first;
    };
    double total = 0;
    int contributors = 0;
    for (const int row : task.group.rows) {
        if (counts(task, row) && isPresent(task.input, row, task.range)) {
            total += valueOf(row);
            ++contributors;
        }
    }
    if (contributors == 0) {
        figure.reason = absence(task);
        return figure;
    }
    figure.reason = Reason::None;
    figure.complete = true;
    if (companyReplaces(task)) {
        figure.number = valueOf(m_rows.companyRow());
        if (contributors > 1) {
            addNote(task.notes, figure, NoteKind::CompanyReplaces, task.metric());
        }
        return figure;
    }
    figure.number = task.rules.overChannels == OverChannels::Mean ? total / contributors : total;
    if (task.group.isTotal) {
        addStockNotes(task, figure);
    }
    if (task.rules.countsPeople && contributors > 1) {
        addNote(task.notes, figure, NoteKind::PeopleTwice, task.metric());
    }
    return figure;
}

// Rule 2: a total of stocks names the channels it lacks; a growth those it leaves out.
void InputFigures::addStockNotes(const Task &task, Figure &figure) const
{
    if (task.scope != nullptr) {
        for (const ChannelId channel : task.scope->leftOut) {
            addNote(task.notes, figure, NoteKind::ChannelLeftOut, task.metric(), channel);
        }
        return;
    }
    for (const ChannelId channel : m_rows.channelsWithStock(task.input)) {
        const std::uint32_t bit = 1u << unsigned(m_rows.typeOf(channel));
        const int row = m_rows.rowOf(channel);
        const bool isWanted = (bit & task.cell.typeMask & task.group.typeMask) != 0;
        if (isWanted && (row < 0 || !isPresent(task.input, row, task.range))) {
            addNote(task.notes, figure, NoteKind::ChannelMissing, task.metric(), channel);
            figure.complete = false;
        }
    }
}

void InputFigures::takeScope(StockScope &scope, const StockRule &rule, const RowGroup &group,
                             int bucket) const
{
    scope.allowed.assign(size_t(m_rows.count()), 0);
    scope.leftOut.clear();
    for (const int row : group.rows) {
        int present = 0;
        int wanted = 0;
        for (const int leaf : rule.leaves) {
            const int range = m_ranges.ofLeaf(leaf, bucket);
            if (range >= 0) {
                ++wanted;
                present += isPresent(rule.input, row, range) ? 1 : 0;
            }
        }
        scope.allowed[size_t(row)] = present == wanted ? 1 : 0;
        if (present > 0 && present < wanted) {
            scope.leftOut.push_back(m_rows.row(row).channel);
        }
    }
}

Figure InputFigures::mean(const Task &task) const
{
    Figure figure;
    figure.firstNote = figure.endNote = int(task.notes.size());
    figure.culprit = task.metric();
    double total = 0;
    int contributors = 0;
    for (const int row : task.group.rows) {
        const Part &part = m_rows.part(task.input, row, task.range);
        if (counts(task, row) && part.days > 0) {
            total += part.dayWeighted / part.days;
            ++contributors;
        }
    }
    figure.reason = contributors > 0 ? Reason::None : absence(task);
    figure.number = contributors > 0 ? total / contributors : 0;
    return figure;
}

Figure InputFigures::weightedMean(const Task &task) const
{
    Figure figure;
    figure.firstNote = figure.endNote = int(task.notes.size());
    figure.culprit = task.metric();
    int scores = 0;
    int contributors = 0;
    bool lacksTime = false;
    bool lacksChannel = false;
    for (const int row : task.group.rows) {
        const ScoreSum &sum = m_means.at(task.input, row, task.range);
        if (counts(task, row) && sum.count > 0) {
            scores += sum.count;
            ++contributors;
            lacksTime = lacksTime || sum.lacksTimeWeight;
            lacksChannel = lacksChannel || sum.lacksChannelWeight;
        }
    }
    if (contributors == 0) {
        figure.reason = absence(task);
        return figure;
    }
    const bool overTime = task.rules.timeWeight >= 0;
    const bool overChannels = task.rules.channelWeight >= 0;
    const bool lacks = lacksTime || (lacksChannel && contributors > 1);
    double total = 0;
    double weight = 0;
    for (const int row : task.group.rows) {
        const ScoreSum &sum = m_means.at(task.input, row, task.range);
        if (!counts(task, row) || sum.count == 0) {
            continue;
        }
        const bool byWeight = overTime && !lacks && sum.count > 1;
        if (byWeight && sum.weight == 0) {
            if (contributors > 1 && overChannels) {
                continue; // it weighs nothing among the channels either
            }
            figure.reason = Reason::ZeroDenominator;
            figure.culprit = task.rules.timeWeight;
            return figure;
        }
        const double own = sum.count == 1 ? sum.only
                           : byWeight     ? sum.byWeight / sum.weight
                                          : sum.byDays / sum.days;
        const double share = overChannels && !lacks && contributors > 1 ? sum.channelWeight : 1;
        total += own * share;
        weight += share;
    }
    if (weight == 0) {
        figure.reason = Reason::ZeroDenominator;
        figure.culprit = task.rules.channelWeight;
        return figure;
    }
    figure.reason = Reason::None;
    figure.number = total / weight;
    if (lacks && scores > 1) {
        addNote(task.notes, figure, NoteKind::EqualWeights,
                lacksTime ? task.rules.timeWeight : task.rules.channelWeight);
    }
    return figure;
}

// Rule 4 and rule 9's hint.
void InputFigures::judge(const Task &task, Figure &figure) const
{
    const RangeInfo &range = m_ranges.info(task.range);
    const auto end = m_ranges.dataEnd(task.input);
    figure.running = end && *end < range.days.last;
    if (!figure.hasNumber()) {
        return;
    }
    if (!std::isfinite(figure.number)) {
        figure.reason = Reason::Overflow;
        return;
    }
    const bool isStock = task.rules.overTime == OverTime::Last || task.rules.overTime == OverTime::First;
    figure.complete = (!isStock || figure.complete) && !figure.running;
    for (const int row : task.group.rows) {
        if (counts(task, row) && m_rows.part(task.input, row, task.range).coarserOutside) {
            addNote(task.notes, figure, NoteKind::CoarserIgnored, task.metric());
            figure.complete = false;
            break;
        }
    }
    if (range.shorterThanMonth) {
        return;
    }
    const int present = m_rows.monthsPresent(task.input, task.group.rows, task.cell.typeMask, range);
    if (present < range.months) {
        task.notes.push_back({NoteKind::InputPartial, task.metric(), ChannelId::All, present, range.months});
        figure.endNote = int(task.notes.size());
        figure.complete = false;
    }
}

} // namespace vekha::facts
