// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/causeformula.h"

#include <algorithm>
#include <cmath>

namespace vekha::analysis {

namespace {

std::uint32_t typesOf(const metrics::KpiRules &rules)
{
    std::uint32_t mask = ~0u;
    if (!rules.only.empty()) {
        mask = 0;
        for (const ChannelType type : rules.only)
            mask |= 1u << unsigned(type);
    }
    for (const ChannelType type : rules.except)
        mask &= ~(1u << unsigned(type));
    return mask;
}

Slope constant(double value, size_t inputs) { return {value, std::vector<double>(inputs, 0.0)}; }

bool isConstant(const LinearForm &form)
{
    return std::all_of(form.by.begin(), form.by.end(), [](double factor) { return factor == 0; });
}

LinearForm scaled(LinearForm form, double factor)
{
    for (double &by : form.by)
        by *= factor;
    form.constant *= factor;
    return form;
}

LinearForm sum(LinearForm a, const LinearForm &b, double factor)
{
    for (size_t i = 0; i < a.by.size(); ++i)
        a.by[i] += factor * b.by[i];
    a.constant += factor * b.constant;
    return a;
}

bool same(const LinearForm &a, const LinearForm &b) { return a.by == b.by && a.constant == b.constant; }

bool isOne(const LinearForm &form) { return isConstant(form) && form.constant == 1; }

} // namespace

CauseFormula::CauseFormula(const metrics::MetricCatalog &catalog, MetricIndex metric) : m_catalog(catalog)
{
    if (catalog.at(metric).isInput())
        add({Kind::Name, 0, inputNumber({metric, {}, ~0u, false}), false, {}});
    else
        addKpi(metric, {});
}

int CauseFormula::add(Term term)
{
    m_terms.push_back(std::move(term));
    return int(m_terms.size()) - 1;
}

int CauseFormula::inputNumber(const CauseInput &input)
{
    const auto known = std::find(m_inputs.begin(), m_inputs.end(), input);
    if (known != m_inputs.end())
        return int(known - m_inputs.begin());
    m_inputs.push_back(input);
    return int(m_inputs.size()) - 1;
}

int CauseFormula::addKpi(MetricIndex kpi, Place place)
{
    place.kpi = kpi;
    place.types &= typesOf(m_catalog.at(kpi).kpi());
    return addNode(m_catalog.formulaOf(kpi).root(), place);
}

int CauseFormula::addNode(const metrics::Node &node, const Place &place)
{
    if (node.kind == Kind::Name)
        return addName(node, place);
    Place inside = place;
    inside.strict = place.strict || node.kind == Kind::Coalesce;
    Term term{node.kind, node.number, -1, false, {}};
    for (const metrics::Node &child : node.children)
        term.parts.push_back(addNode(child, inside));
    return add(std::move(term));
}

int CauseFormula::addName(const metrics::Node &node, const Place &place)
{
    Place inside = place;
    if (node.shift != metrics::Shift::None)
        inside.shifts.push_back(node.shift);
    const metrics::Metric &named = m_catalog.at(node.metric);
    if (!named.isInput())
        return addKpi(node.metric, inside);
    const metrics::KpiRules &rules = m_catalog.at(place.kpi).kpi();
    const int input =
        inputNumber({node.metric, inside.shifts, place.types, rules.monthly.contains(named.id)});
    const bool optional = named.input().optional && !rules.required.contains(named.id) && !place.strict;
    const metrics::Formula *standIn = m_catalog.fallbackOf(place.kpi, node.metric);
    if (!standIn)
        return add({Kind::Name, 0, input, optional, {}});
    const int own = add({Kind::Name, 0, input, false, {}});
    const int other = addNode(standIn->root(), inside);
    return add({Kind::Coalesce, 0, -1, false, {own, other}});
}

std::optional<double> CauseFormula::value(std::span<const std::optional<double>> figures,
                                          double rangeMonths) const
{
    std::vector<double> numbers;
    std::vector<bool> present;
    for (const auto &figure : figures) {
        numbers.push_back(figure.value_or(0));
        present.push_back(figure.has_value());
    }
    const auto result = slope(numbers, present, rangeMonths);
    return result ? std::optional(result->value) : std::nullopt;
}

std::optional<Slope> CauseFormula::slope(std::span<const double> figures, const std::vector<bool> &present,
                                         double rangeMonths) const
{
    return at(int(m_terms.size()) - 1, figures, present, rangeMonths);
}

std::optional<Slope> CauseFormula::at(int index, std::span<const double> figures,
                                      const std::vector<bool> &present, double rangeMonths) const
{
    const Term &term = m_terms[size_t(index)];
    const size_t inputs = m_inputs.size();
    const auto part = [&](size_t i) { return at(term.parts[i], figures, present, rangeMonths); };
    switch (term.kind) {
    case Kind::Number:
        return constant(term.number, inputs);
    case Kind::RangeMonths:
        return constant(rangeMonths, inputs);
    case Kind::Name: {
        if (!present[size_t(term.input)] && !term.optional)
            return std::nullopt;
        Slope slope = constant(figures[size_t(term.input)], inputs);
        slope.by[size_t(term.input)] = 1;
        return slope;
    }
    case Kind::Coalesce:
        for (size_t i = 0; i < term.parts.size(); ++i) {
            if (auto found = part(i))
                return found;
        }
        return std::nullopt;
    case Kind::If: {
        const auto condition = part(0);
        return condition ? part(condition->value != 0 ? 1 : 2) : std::nullopt;
    }
    case Kind::Negate:
    case Kind::Abs: {
        auto slope = part(0);
        if (slope && (term.kind == Kind::Negate || slope->value < 0)) {
            slope->value = -slope->value;
            for (double &by : slope->by)
                by = -by;
        }
        return slope;
    }
    case Kind::Round: // its steps cannot be told apart; along the way the figure itself stands for it
        return part(0);
    case Kind::Min:
    case Kind::Max: {
        auto best = part(0);
        for (size_t i = 1; best && i < term.parts.size(); ++i) {
            auto next = part(i);
            if (!next)
                return std::nullopt;
            if (term.kind == Kind::Min ? next->value < best->value : next->value > best->value)
                best = std::move(next);
        }
        return best;
    }
    default: {
        const auto left = part(0);
        const auto right = left ? part(1) : std::nullopt;
        return right ? arithmetic(term, *left, *right) : std::nullopt;
    }
    }
}

std::optional<Slope> CauseFormula::arithmetic(const Term &term, const Slope &left, const Slope &right) const
{
    Slope result = constant(0, left.by.size());
    const auto combine = [&](double value, double ofLeft, double ofRight) {
        result.value = value;
        for (size_t i = 0; i < result.by.size(); ++i)
            result.by[i] = ofLeft * left.by[i] + ofRight * right.by[i];
    };
    const double a = left.value, b = right.value;
    switch (term.kind) {
    case Kind::Add:
        combine(a + b, 1, 1);
        break;
    case Kind::Subtract:
        combine(a - b, 1, -1);
        break;
    case Kind::Multiply:
        combine(a * b, b, a);
        break;
    case Kind::Divide:
        if (b == 0)
            return std::nullopt;
        combine(a / b, 1 / b, -a / (b * b));
        break;
    case Kind::Less:
        result.value = a < b ? 1 : 0;
        break;
    case Kind::LessEqual:
        result.value = a <= b ? 1 : 0;
        break;
    case Kind::Greater:
        result.value = a > b ? 1 : 0;
        break;
    case Kind::GreaterEqual:
        result.value = a >= b ? 1 : 0;
        break;
    case Kind::Equal:
        result.value = a == b ? 1 : 0;
        break;
    default:
        result.value = a != b ? 1 : 0;
        break;
    }
    return std::isfinite(result.value) ? std::optional(result) : std::nullopt;
}

std::optional<RatioForm> CauseFormula::ratio(const std::vector<bool> &present) const
{
    auto form = ratioAt(int(m_terms.size()) - 1, present);
    // A plain sum is no ratio, and what has a constant in it does not add up over channels.
    if (!form || isConstant(form->below) || form->below.constant != 0 || form->above.constant != 0)
        return std::nullopt;
    return form;
}

std::optional<RatioForm> CauseFormula::ratioAt(int index, const std::vector<bool> &present) const
{
    const Term &term = m_terms[size_t(index)];
    const LinearForm none{std::vector<double>(m_inputs.size(), 0.0), 0};
    const LinearForm one{none.by, 1};
    const auto part = [&](size_t i) { return ratioAt(term.parts[i], present); };
    switch (term.kind) {
    case Kind::Number:
        return RatioForm{{none.by, term.number}, one};
    case Kind::Name: {
        if (!present[size_t(term.input)])
            return term.optional ? std::optional(RatioForm{none, one}) : std::nullopt;
        RatioForm form{none, one};
        form.above.by[size_t(term.input)] = 1;
        return form;
    }
    case Kind::Coalesce:
        for (size_t i = 0; i < term.parts.size(); ++i) {
            if (auto found = part(i))
                return found;
        }
        return std::nullopt;
    case Kind::Negate: {
        auto form = part(0);
        if (form)
            form->above = scaled(form->above, -1);
        return form;
    }
    case Kind::Add:
    case Kind::Subtract: {
        auto a = part(0), b = part(1);
        if (!a || !b)
            return std::nullopt;
        const double sign = term.kind == Kind::Add ? 1 : -1;
        if (same(a->below, b->below))
            return RatioForm{sum(a->above, b->above, sign), a->below};
        // A number beside a ratio is that many times its lower part.
        if (isConstant(b->above) && isOne(b->below))
            return RatioForm{sum(a->above, a->below, sign * b->above.constant), a->below};
        if (isConstant(a->above) && isOne(a->below))
            return RatioForm{sum(scaled(b->below, a->above.constant), b->above, sign), b->below};
        return std::nullopt;
    }
    case Kind::Multiply: {
        auto a = part(0), b = part(1);
        if (!a || !b)
            return std::nullopt;
        if (isConstant(a->above) && isOne(a->below))
            return RatioForm{scaled(b->above, a->above.constant), b->below};
        if (isConstant(b->above) && isOne(b->below))
            return RatioForm{scaled(a->above, b->above.constant), a->below};
        return std::nullopt;
    }
    case Kind::Divide: {
        const auto a = part(0), b = part(1);
        if (!a || !b || !isOne(b->below))
            return std::nullopt;
        if (isOne(a->below))
            return isConstant(b->above) && b->above.constant != 0
                       ? RatioForm{scaled(a->above, 1 / b->above.constant), one}
                       : RatioForm{a->above, b->above};
        if (isConstant(b->above) && b->above.constant != 0)
            return RatioForm{scaled(a->above, 1 / b->above.constant), a->below};
        return std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

} // namespace vekha::analysis
