// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/formularun.h"

#include <algorithm>
#include <cmath>

namespace vekha::facts {

using Kind = metrics::Node::Kind;

FormulaRun::FormulaRun(const CellList &list, const Cell &cell, const std::vector<Figure> &figures,
                       double rangeMonths, Programs &programs, NotePool &notes)
    : m_list(list), m_cell(cell), m_program(*cell.program), m_figures(figures), m_rangeMonths(rangeMonths),
      m_programs(programs), m_notes(notes)
{
}

Figure FormulaRun::run()
{
    m_result.complete = true;
    m_result.firstNote = m_result.endNote = int(m_notes.size());
    Number number;
    if (lacksAllOf()) {
        number = {0, Reason::NoData, m_program.references[size_t(m_program.atLeastOne.front())].target};
    } else {
        number = compute(int(m_program.ops.size()) - 1);
    }
    // Nothing but inputs that count as 0 when absent: that is no data, and not a 0 (rule 3).
    if (!number.isMissing() && !m_anyPresent && !m_program.references.empty()) {
        number = {0, Reason::NoData, m_program.ops.back().named};
    }
    m_result.number = number.value;
    m_result.reason = number.reason;
    m_result.culprit = number.culprit;
    if (number.isMissing()) {
        m_notes.resize(size_t(m_result.firstNote));
        m_result.complete = false;
    }
    m_result.endNote = int(m_notes.size());
    return m_result;
}

const Figure *FormulaRun::linked(int reference, int which) const
{
    const int cell = m_list.links[size_t(m_cell.firstLink + 2 * reference + which)];
    return cell < 0 ? nullptr : &m_figures[size_t(cell)];
}

bool FormulaRun::lacksAllOf() const
{
    const auto &wanted = m_program.atLeastOne;
    return !wanted.empty() && std::none_of(wanted.begin(), wanted.end(), [this](int reference) {
        return linked(reference, 0)->hasNumber();
    });
}

void FormulaRun::addNote(const Note &note)
{
    const auto first = m_notes.begin() + m_result.firstNote;
    if (std::find(first, m_notes.end(), note) == m_notes.end()) {
        m_notes.push_back(note);
    }
}

FormulaRun::Number FormulaRun::compute(int index)
{
    const Op &op = m_program.ops[size_t(index)];
    switch (op.kind) {
    case Kind::Number:
        return {op.number};
    case Kind::RangeMonths:
        return {m_rangeMonths};
    case Kind::Name:
        return name(op);
    case Kind::If:
        return choice(op);
    case Kind::Coalesce:
        return coalesce(op);
    case Kind::Min:
    case Kind::Max:
        return leastOrMost(op);
    case Kind::Round:
        return rounded(op);
    case Kind::Negate:
    case Kind::Abs: {
        Number number = compute(child(op, 0));
        number.value = op.kind == Kind::Abs ? std::abs(number.value) : -number.value;
        return number;
    }
    default:
        return arithmetic(op);
    }
}

FormulaRun::Number FormulaRun::name(const Op &op)
{
    const Reference &reference = m_program.references[size_t(op.reference)];
    const Figure &figure = *linked(op.reference, 0);
    return figure.hasNumber() ? use(figure, reference.optional) : absent(op, reference, figure);
}

FormulaRun::Number FormulaRun::use(const Figure &figure, bool optional)
{
    m_anyPresent = true;
    if (!optional) {
        m_result.complete = m_result.complete && figure.complete;
        m_result.running = m_result.running || figure.running;
    }
    for (int i = figure.firstNote; i < figure.endNote; ++i) {
        const Note note = m_notes[size_t(i)];
        // An optional input makes no value partial.
        if (!optional || note.kind != NoteKind::InputPartial) {
            addNote(note);
        }
    }
    return {figure.number};
}

FormulaRun::Number FormulaRun::absent(const Op &op, const Reference &reference, const Figure &figure)
{
    if (const Figure *standIn = linked(op.reference, 1)) {
        if (standIn->hasNumber()) {
            addNote({NoteKind::Used, m_programs.namedBy(reference.standIn), ChannelId::All, 0, 0});
            return use(*standIn, false);
        }
        m_result.running = m_result.running || standIn->running;
        if (standIn->reason != Reason::NoData) {
            return {0, standIn->reason, standIn->culprit};
        }
    }
    const bool isAbsent = figure.reason == Reason::NoData || figure.reason == Reason::CoarserOnly;
    if (reference.optional && !op.strict && isAbsent) {
        addNote({NoteKind::OptionalAbsent, reference.target, ChannelId::All, 0, 0});
        if (figure.reason == Reason::CoarserOnly) {
            addNote({NoteKind::CoarserIgnored, reference.target, ChannelId::All, 0, 0});
        }
        return {};
    }
    m_result.running = m_result.running || figure.running;
    return {0, figure.reason, figure.culprit};
}

FormulaRun::Number FormulaRun::arithmetic(const Op &op)
{
    const Number left = compute(child(op, 0));
    if (left.isMissing()) {
        return left;
    }
    const int rightOp = child(op, 1);
    const Number right = compute(rightOp);
    if (right.isMissing()) {
        return right;
    }
    double value = 0;
    switch (op.kind) {
    case Kind::Add:
        value = left.value + right.value;
        break;
    case Kind::Subtract:
        value = left.value - right.value;
        break;
    case Kind::Multiply:
        value = left.value * right.value;
        break;
    case Kind::Divide:
        if (right.value == 0) {
            return {0, Reason::ZeroDenominator, m_program.ops[size_t(rightOp)].named};
        }
        value = left.value / right.value;
        break;
    case Kind::Less:
        value = left.value < right.value ? 1 : 0;
        break;
    case Kind::LessEqual:
        value = left.value <= right.value ? 1 : 0;
        break;
    case Kind::Greater:
        value = left.value > right.value ? 1 : 0;
        break;
    case Kind::GreaterEqual:
        value = left.value >= right.value ? 1 : 0;
        break;
    case Kind::Equal:
        value = left.value == right.value ? 1 : 0;
        break;
    default:
        value = left.value != right.value ? 1 : 0;
        break;
    }
    return std::isfinite(value) ? Number{value} : Number{0, Reason::Overflow, -1};
}

FormulaRun::Number FormulaRun::choice(const Op &op)
{
    const Number condition = compute(child(op, 0));
    if (condition.isMissing()) {
        return condition;
    }
    return compute(child(op, condition.value != 0 ? 1 : 2));
}

// What an argument without a value would have told is forgotten again: it was not used.
FormulaRun::Number FormulaRun::coalesce(const Op &op)
{
    Number firstMissing;
    for (int i = 0; i < op.childCount; ++i) {
        const Figure before = m_result;
        const bool wasPresent = m_anyPresent;
        const size_t notes = m_notes.size();
        const Number number = compute(child(op, i));
        if (!number.isMissing()) {
            const MetricIndex named = m_program.ops[size_t(child(op, i))].named;
            if (named >= 0) {
                addNote({NoteKind::Used, named, ChannelId::All, 0, 0});
            }
            return number;
        }
        m_result = before;
        m_anyPresent = wasPresent;
        m_notes.resize(notes);
        if (i == 0) {
            firstMissing = number;
        }
    }
    return firstMissing;
}

FormulaRun::Number FormulaRun::leastOrMost(const Op &op)
{
    Number result = compute(child(op, 0));
    for (int i = 1; i < op.childCount && !result.isMissing(); ++i) {
        const Number next = compute(child(op, i));
        if (next.isMissing()) {
            return next;
        }
        result.value =
            op.kind == Kind::Min ? std::min(result.value, next.value) : std::max(result.value, next.value);
    }
    return result;
}

FormulaRun::Number FormulaRun::rounded(const Op &op)
{
    constexpr double mostDigits = 15;
    const Number number = compute(child(op, 0));
    const Number digits = op.childCount > 1 ? compute(child(op, 1)) : Number{};
    if (number.isMissing() || digits.isMissing()) {
        return number.isMissing() ? number : digits;
    }
    const double scale = std::pow(10.0, std::clamp(std::round(digits.value), -mostDigits, mostDigits));
    const double value = std::round(number.value * scale) / scale;
    return std::isfinite(value) ? Number{value} : number; // too big to have decimals
}

} // namespace vekha::facts
