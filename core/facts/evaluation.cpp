// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/comparison.h"
#include "core/facts/formularun.h"
#include "core/facts/inputfigures.h"
#include "core/facts/query.h"

#include <algorithm>

namespace vekha::facts {

using calendar::Day;
using calendar::DayRange;

namespace {

/// Everything loaded for a query, and the computing of its values.
class Evaluation {
public:
    Evaluation(const Query &query, const Plan &plan, Programs &programs, const Ranges &ranges,
               const Rows &rows, const InputFigures &inputs)
        : m_query(query), m_plan(plan), m_programs(programs), m_ranges(ranges), m_rows(rows), m_inputs(inputs)
    {
    }

    [[nodiscard]] Answer answer()
    {
        Answer answer;
        for (const RowGroup &group : m_rows.groups()) {
            answer.groups.push_back(group.group);
        }
        answer.buckets = m_query.buckets;
        answer.metrics = int(m_query.metrics.size());
        answer.values = valuesOf(m_plan.values);
        if (m_query.compare != Comparison::None) {
            answer.compared = valuesOf(m_plan.compared);
            answer.basis = basisOf(answer.values);
        }
        for (int bucket = 0; bucket < int(m_query.buckets.size()); ++bucket) {
            addDays(answer, bucket);
        }
        return answer;
    }

private:
    [[nodiscard]] std::vector<Value> valuesOf(const std::vector<CellList> &lists)
    {
        std::vector<Value> values;
        values.reserve(lists.size() * m_rows.groups().size() * m_query.buckets.size());
        for (const CellList &list : lists) {
            for (const RowGroup &group : m_rows.groups()) {
                for (int bucket = 0; bucket < int(m_query.buckets.size()); ++bucket) {
                    values.push_back(value(list, group, bucket));
                }
            }
        }
        return values;
    }

    /// The values themselves but for totals over stocks.
    [[nodiscard]] std::vector<Value> basisOf(const std::vector<Value> &values)
    {
        std::vector<Value> basis = values;
        size_t place = 0;
        for (const CellList &list : m_plan.bases) {
            for (const RowGroup &group : m_rows.groups()) {
                for (int bucket = 0; bucket < int(m_query.buckets.size()); ++bucket, ++place) {
                    if (group.isTotal && !list.stockRules.empty()) {
                        basis[place] = value(list, group, bucket);
                    }
                }
            }
        }
        return basis;
    }

    [[nodiscard]] Value value(const CellList &list, const RowGroup &group, int bucket)
    {
        if (list.tooManySteps) {
            return Value::missing(Reason::TooManySteps, list.cells.back().target);
        }
        m_figures.resize(list.cells.size());
        m_notes.clear();
        takeScopes(list, group, bucket);
        for (size_t i = 0; i < list.cells.size(); ++i) {
            m_figures[i] = figure(list, list.cells[i], group, bucket);
        }
        return valueOf(m_figures[list.cells.size() - 1], list.cells.back(), bucket);
    }

    [[nodiscard]] Figure figure(const CellList &list, const Cell &cell, const RowGroup &group, int bucket)
    {
        if (cell.program == nullptr) {
            const bool isLimited = group.isTotal && cell.stockRule >= 0;
            const StockScope *scope = isLimited ? &m_scopes[size_t(cell.stockRule)] : nullptr;
            return m_inputs.figure(cell, group, bucket, scope, m_notes);
        }
        const bool isOfOtherType = (group.typeMask & cell.typeMask) == 0;
        const int range = m_ranges.ofPath(cell.path, bucket);
        if (isOfOtherType || range < 0) {
            Figure missing;
            missing.reason = isOfOtherType ? Reason::ChannelType : Reason::NoYearAgo;
            missing.culprit = cell.target;
            missing.firstNote = missing.endNote = int(m_notes.size());
            return missing;
        }
        return FormulaRun(list, cell, m_figures, m_ranges.info(range).monthLength, m_programs, m_notes).run();
    }

    void takeScopes(const CellList &list, const RowGroup &group, int bucket)
    {
        if (!group.isTotal) {
            return;
        }
        m_scopes.resize(std::max(m_scopes.size(), list.stockRules.size()));
        for (size_t i = 0; i < list.stockRules.size(); ++i) {
            m_inputs.takeScope(m_scopes[i], list.stockRules[i], group, bucket);
        }
    }

    [[nodiscard]] Value valueOf(const Figure &figure, const Cell &cell, int bucket) const
    {
        Value value;
        value.reason = figure.reason;
        value.culprit = figure.hasNumber() ? -1 : figure.culprit;
        const int range = m_ranges.ofPath(cell.path, bucket);
        const bool isOver =
            !m_query.today.isValid() || range < 0 || m_ranges.today() > m_ranges.info(range).days.last;
        value.running = figure.running || !isOver;
        if (figure.hasNumber()) {
            value.number = figure.number == 0 ? 0 : figure.number; // never -0
            value.complete = figure.complete;
            value.notes.assign(m_notes.begin() + figure.firstNote, m_notes.begin() + figure.endNote);
        }
        return value;
    }

    /// The days shown and compared, for the words "1-12 May against 1-12 April": as far as the furthest
    /// input's data reach.
    void addDays(Answer &answer, int bucket) const
    {
        const DayRange &days = m_query.buckets[size_t(bucket)].days;
        const int whole =
            m_query.compare == Comparison::None ? -1 : m_ranges.ofPath(m_plan.comparedPath, bucket);
        if (whole < 0) {
            answer.shownDays.push_back(days);
            answer.comparedDays.emplace_back();
            return;
        }
        // A monthly figure that covers the whole period says nothing of how far the daily ones reach.
        int reach = 0;
        for (int input = 0; input < int(m_plan.inputs.size()); ++input) {
            const auto end = m_ranges.dataEnd(input);
            if (end && *end >= days.first && *end < days.last) {
                reach = std::max(reach, *end - days.first + 1);
            }
        }
        const bool isCut = reach > 0;
        const DayRange &other = m_ranges.info(whole).days;
        answer.shownDays.push_back(isCut ? calendar::firstDays(days, reach) : days);
        answer.comparedDays.emplace_back(isCut ? calendar::firstDays(other, reach) : other);
    }

    const Query &m_query;

    const Plan &m_plan;
    Programs &m_programs;
    const Ranges &m_ranges;
    const Rows &m_rows;
    const InputFigures &m_inputs;
    std::vector<Figure> m_figures; ///< of the cells of one list
    std::vector<StockScope> m_scopes;
    NotePool m_notes;
};

Result<PartTable> readParts(const Query &query, const Plan &plan, const Ranges &ranges,
                            const FactSource &source)
{
    if (plan.inputs.empty() || ranges.all().empty()) {
        return PartTable();
    }
    const SeriesSplit split = query.split == Split::Campaign ? SeriesSplit::Campaign : SeriesSplit::Channel;
    return source.parts({plan.inputs, query.channels, query.campaigns}, split, ranges.all());
}

} // namespace

Result<Answer> evaluate(const Query &query, const Context &context, const FactSource &source)
{
    Programs programs(context.catalog);
    Plan plan(query, context, programs);
    const Ranges ranges(query, plan, source);
    auto table = readParts(query, plan, ranges, source);
    if (!table) {
        return failure(table.error());
    }
    const Rows rows(query, context, plan, ranges, source, std::move(*table));
    const auto means = WeightedMeans::load(query, context, plan, ranges, rows, source);
    if (!means) {
        return failure(means.error());
    }
    const auto cover = CompanyCover::load(query, context, plan, ranges, rows, source);
    if (!cover) {
        return failure(cover.error());
    }
    const InputFigures inputs(context, plan, ranges, rows, *means, *cover);
    Answer answer = Evaluation(query, plan, programs, ranges, rows, inputs).answer();
    answer.sameUntil = ranges.nextEnd();
    return answer;
}

int Answer::groupOf(ChannelId channel) const
{
    const auto kind = channel == ChannelId::All ? Group::Kind::Total : Group::Kind::Channel;
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
        return group.kind == kind && group.channel == channel;
    });
    return found == groups.end() ? -1 : int(found - groups.begin());
}

} // namespace vekha::facts
