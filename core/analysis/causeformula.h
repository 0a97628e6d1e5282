// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vekha::analysis {

/// An input as a metric's formula takes it: shifted (rule 5), limited to channel types, per month.
struct CauseInput {
    MetricIndex metric = -1;
    std::vector<metrics::Shift> shifts;
    std::uint32_t types = ~0u; ///< bit 1 << ChannelType for each type that counts
    bool monthly = false;      ///< people, taken per month of their entered periods

    /// True if the metric's own figure of the period is what the formula takes.
    [[nodiscard]] bool isPlain() const { return shifts.empty() && types == ~0u && !monthly; }
    bool operator==(const CauseInput &) const = default;
};

/// A figure with its derivatives by every input of a formula.
struct Slope {
    double value = 0;
    std::vector<double> by; ///< one for each input
};

/// A sum of inputs, each times a number: `by[i]` times input i, plus `constant`.
struct LinearForm {
    std::vector<double> by;
    double constant = 0;
};

/// A ratio of two sums of inputs: what can be told apart into rate and mix.
struct RatioForm {
    LinearForm above;
    LinearForm below;
};

/// The formula of a metric with KPIs put in for their names: a function of inputs alone. An input is a
/// function of itself.
class CauseFormula {
public:
    CauseFormula(const metrics::MetricCatalog &catalog, MetricIndex metric);

    [[nodiscard]] const std::vector<CauseInput> &inputs() const { return m_inputs; }
    /// The value for these figures of the inputs, absent ones as none (rule 3); none where there is none.
    [[nodiscard]] std::optional<double> value(std::span<const std::optional<double>> figures,
                                              double rangeMonths) const;
    /// Value and derivatives at a point; `present` tells which inputs are there (others count as 0 if they
    /// are optional). None where there is no value.
    [[nodiscard]] std::optional<Slope> slope(std::span<const double> figures,
                                             const std::vector<bool> &present, double rangeMonths) const;
    /// The formula as a ratio of two sums, if it is one for inputs that are present like this.
    [[nodiscard]] std::optional<RatioForm> ratio(const std::vector<bool> &present) const;

private:
    using Kind = metrics::Node::Kind;
    struct Term {
        Kind kind = Kind::Number;
        double number = 0;
        int input = -1;        ///< of Kind::Name
        bool optional = false; ///< an absent input counts as 0
        std::vector<int> parts;
    };
    struct Place {
        MetricIndex kpi = -1;
        std::vector<metrics::Shift> shifts;
        std::uint32_t types = ~0u;
        bool strict = false; ///< within coalesce(): an absent optional input stays absent
    };
    int add(Term term);
    int addNode(const metrics::Node &node, const Place &place);
    int addName(const metrics::Node &node, const Place &place);
    int addKpi(MetricIndex kpi, Place place);
    int inputNumber(const CauseInput &input);
    [[nodiscard]] std::optional<Slope> at(int term, std::span<const double> figures,
                                          const std::vector<bool> &present, double rangeMonths) const;
    [[nodiscard]] std::optional<Slope> arithmetic(const Term &term, const Slope &left,
                                                  const Slope &right) const;
    [[nodiscard]] std::optional<RatioForm> ratioAt(int term, const std::vector<bool> &present) const;

    metrics::MetricCatalog m_catalog;
    std::vector<CauseInput> m_inputs;
    std::vector<Term> m_terms; ///< the root is last
};

} // namespace vekha::analysis
