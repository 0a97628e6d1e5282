// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/causes.h"

#include <boost/math/quadrature/gauss.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vekha::analysis {

namespace {

constexpr int mostStretches = 2000;
constexpr double negligible = 1e-13;
constexpr double wholeWithin = 1e-12;

double figureOf(const std::optional<double> &figure) { return figure.value_or(0); }

/// How much two sums may differ by rounding alone.
bool nearlyEqual(double a, double b)
{
    constexpr double rounding = 1e-9;
    return std::abs(a - b) <= rounding * std::max({std::abs(a), std::abs(b), 1e-300});
}

/// The line from one period's figures to the other's.
class Line {
public:
    Line(const CauseFormula &formula, const CauseFigures &from, const CauseFigures &to)
        : m_formula(formula), m_from(from), m_to(to)
    {
        for (size_t i = 0; i < from.total.size(); ++i)
            present.push_back(isPresent(i));
    }

    /// Gradient at `share` of the way; none where the formula has no value there.
    [[nodiscard]] std::optional<Slope> slopeAt(double share) const
    {
        std::vector<double> figures;
        for (size_t i = 0; i < m_from.total.size(); ++i)
            figures.push_back(std::lerp(figureOf(m_from.total[i]), figureOf(m_to.total[i]), share));
        return m_formula.slope(figures, present, std::lerp(m_from.rangeMonths, m_to.rangeMonths, share));
    }

    /// The gradient integrated from `start` to `end` of the way, by Gauss-Legendre with 15 points.
    [[nodiscard]] std::optional<std::vector<double>> integrated(double start, double end) const;
    /// What `gradient` makes of the moves of all inputs, without signs.
    [[nodiscard]] double size(const std::vector<double> &gradient) const
    {
        double sum = 0;
        for (size_t i = 0; i < gradient.size(); ++i)
            sum += std::abs(gradient[i] * move(i));
        return sum;
    }
    [[nodiscard]] double move(size_t input) const
    {
        return figureOf(m_to.total[input]) - figureOf(m_from.total[input]);
    }

    std::vector<bool> present; ///< on the way: an input that is there in one period alone begins at 0

private:
    [[nodiscard]] bool isPresent(size_t input) const
    {
        return m_from.total[input].has_value() || m_to.total[input].has_value();
    }

    const CauseFormula &m_formula;
    const CauseFigures &m_from;
    const CauseFigures &m_to;
};

std::optional<std::vector<double>> Line::integrated(double start, double end) const
{
    using Rule = boost::math::quadrature::gauss<double, 15>;
    std::vector<double> sum(present.size(), 0.0);
    bool fine = true;
    const auto take = [&](double share, double weight) {
        const auto slope = fine ? slopeAt(share) : std::nullopt;
        fine = slope.has_value();
        for (size_t i = 0; fine && i < sum.size(); ++i)
            sum[i] += weight * slope->by[i];
    };
    const double middle = (start + end) / 2, half = (end - start) / 2;
    take(middle, half * Rule::weights()[0]);
    for (size_t k = 1; k < Rule::abscissa().size(); ++k) {
        take(middle - half * Rule::abscissa()[k], half * Rule::weights()[k]);
        take(middle + half * Rule::abscissa()[k], half * Rule::weights()[k]);
    }
    return fine ? std::optional(sum) : std::nullopt;
}

std::vector<double> plus(std::vector<double> a, const std::vector<double> &b, double factor = 1)
{
    for (size_t i = 0; i < a.size(); ++i)
        a[i] += factor * b[i];
    return a;
}

/// Puts what rounding has left to the largest of the parts, so that the sum is the change to the last bit
/// shown.
void close(std::vector<double> &parts, double &rest, double change)
{
    const double missing = change - std::accumulate(parts.begin(), parts.end(), rest);
    const double scale = std::accumulate(parts.begin(), parts.end(), std::abs(change),
                                         [](double sum, double part) { return sum + std::abs(part); });
    const auto largest = std::max_element(parts.begin(), parts.end(),
                                          [](double a, double b) { return std::abs(a) < std::abs(b); });
    if (largest != parts.end() && std::abs(missing) <= 1e-9 * scale)
        *largest += missing;
    else
        rest += missing;
}

/// The gradient integrated over the whole way: a stretch is halved until its halves say nothing else, as a
/// denominator near zero at one end bends all that happens into a short piece.
std::vector<double> gradientOf(const Line &line)
{
    struct Stretch {
        double start, end;
        std::vector<double> integral;
    };
    const size_t inputs = line.present.size();
    std::vector<double> gradient(inputs, 0.0);
    auto whole = line.integrated(0, 1);
    if (!whole)
        return gradient;
    double scale = line.size(*whole);
    std::vector<Stretch> open{{0, 1, std::move(*whole)}};
    for (int done = 0; !open.empty(); ++done) {
        const Stretch stretch = std::move(open.back());
        open.pop_back();
        const double middle = (stretch.start + stretch.end) / 2;
        auto left = line.integrated(stretch.start, middle);
        auto right = line.integrated(middle, stretch.end);
        if (!left || !right)
            return std::vector<double>(inputs, 0.0);
        const std::vector<double> both = plus(*left, *right);
        scale = std::max(scale, line.size(both));
        if (done >= mostStretches || line.size(plus(both, stretch.integral, -1)) <= negligible * scale) {
            gradient = plus(gradient, both);
        } else {
            open.push_back({stretch.start, middle, std::move(*left)});
            open.push_back({middle, stretch.end, std::move(*right)});
        }
    }
    // A gradient that is constant comes out of the sum of weights with a bit of rounding: 20 leads more are
    // 20, not 20.000000000000004.
    for (double &slope : gradient) {
        if (std::abs(slope - std::round(slope)) <= wholeWithin)
            slope = std::round(slope);
    }
    return gradient;
}

double valueOf(const LinearForm &form, const std::vector<std::optional<double>> &figures)
{
    double sum = 0;
    for (size_t i = 0; i < form.by.size(); ++i) {
        if (form.by[i] != 0)
            sum += form.by[i] * figureOf(figures[i]);
    }
    return sum;
}

bool hasAny(const std::vector<std::optional<double>> &figures)
{
    return std::any_of(figures.begin(), figures.end(), [](const auto &figure) { return figure.has_value(); });
}

/// True if the parts' sums make the totals' in this period.
bool addsUp(const LinearForm &form, const CauseFigures &figures)
{
    double sum = 0;
    for (const auto &part : figures.parts)
        sum += valueOf(form, part);
    return nearlyEqual(sum, valueOf(form, figures.total));
}

/// Rate and mix of one part, by R = sum of share x rate. What a part adds is above / Below - share x middle,
/// which needs no rate of its own; where it has one in both periods, its move splits at the mid-points.
void splitRateAndMix(PartContribution &part, const RatioForm &form, const CauseFigures &from,
                     const CauseFigures &to, size_t index, double middle)
{
    const double wholeFrom = valueOf(form.below, from.total), wholeTo = valueOf(form.below, to.total);
    const double belowFrom = valueOf(form.below, from.parts[index]);
    const double belowTo = valueOf(form.below, to.parts[index]);
    const double aboveFrom = valueOf(form.above, from.parts[index]);
    const double aboveTo = valueOf(form.above, to.parts[index]);
    const double shareFrom = belowFrom / wholeFrom, shareTo = belowTo / wholeTo;
    part.contribution = (aboveTo / wholeTo - shareTo * middle) - (aboveFrom / wholeFrom - shareFrom * middle);
    if (belowFrom == 0 || belowTo == 0)
        return;
    const double rateFrom = aboveFrom / belowFrom, rateTo = aboveTo / belowTo;
    part.rate = (rateTo - rateFrom) * (shareFrom + shareTo) / 2;
    part.mix = (shareTo - shareFrom) * ((rateFrom + rateTo) / 2 - middle);
    part.contribution = *part.rate + *part.mix;
}

bool canSplitRatio(const RatioForm &form, const CauseFigures &from, const CauseFigures &to)
{
    return valueOf(form.below, from.total) != 0 && valueOf(form.below, to.total) != 0 &&
           addsUp(form.above, from) && addsUp(form.below, from) && addsUp(form.above, to) &&
           addsUp(form.below, to);
}

} // namespace

std::optional<Causes> causesOf(const CauseFormula &formula, const CauseFigures &from, const CauseFigures &to)
{
    const auto valueFrom = formula.value(from.total, from.rangeMonths);
    const auto valueTo = formula.value(to.total, to.rangeMonths);
    if (!valueFrom || !valueTo)
        return std::nullopt;
    Causes causes;
    causes.from = *valueFrom;
    causes.to = *valueTo;
    const Line line(formula, from, to);
    const std::vector<double> gradient = gradientOf(line);
    for (size_t i = 0; i < gradient.size(); ++i)
        causes.inputs.push_back(gradient[i] * line.move(i));
    close(causes.inputs, causes.rest, causes.change());

    const auto form = formula.ratio(line.present);
    causes.ratio = form && canSplitRatio(*form, from, to);
    const double middle = (causes.from + causes.to) / 2;
    std::vector<double> sums;
    for (size_t p = 0; p < from.parts.size(); ++p) {
        PartContribution part;
        part.from = formula.value(from.parts[p], from.rangeMonths);
        part.to = formula.value(to.parts[p], to.rangeMonths);
        part.begun = !hasAny(from.parts[p]);
        part.stopped = !hasAny(to.parts[p]);
        if (causes.ratio) {
            splitRateAndMix(part, *form, from, to, p, middle);
        } else {
            for (size_t i = 0; i < gradient.size(); ++i)
                part.contribution += gradient[i] * (figureOf(to.parts[p][i]) - figureOf(from.parts[p][i]));
        }
        sums.push_back(part.contribution);
        causes.parts.push_back(part);
    }
    close(sums, causes.outsideParts, causes.change());
    for (size_t p = 0; p < sums.size(); ++p)
        causes.parts[p].contribution = sums[p];
    return causes;
}

} // namespace vekha::analysis
