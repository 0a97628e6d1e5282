// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/text.h"

#include <functional>
#include <memory>
#include <vector>

namespace vekha::metrics {

/// Which period a name in a formula refers to (rule 5).
enum class Shift : int { None = 0, Previous = 1, YearAgo = 2 };

/// One node of a formula's syntax tree.
struct Node {
    enum class Kind {
        Number,      ///< `number`
        Name,        ///< `metric` at `shift`
        RangeMonths, ///< `range_months`: the number of months of the range that is computed
        Negate,
        Add,
        Subtract,
        Multiply,
        Divide,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Equal,
        NotEqual,
        If,
        Min,
        Max,
        Abs,
        Round,
        Coalesce,
    };
    Kind kind = Kind::Number;
    double number = 0;
    MetricIndex metric = -1;
    Shift shift = Shift::None;
    std::vector<Node> children;
    int place = 0; ///< UTF-16 offset in the source text
    int length = 0;
};

/// Turns a name of a formula into a metric's index; -1: unknown.
using NameResolver = std::function<MetricIndex(const QString &name)>;
/// Gives the name to write for a metric.
using NameWriter = std::function<QString(MetricIndex metric)>;

/// A parsed formula. Grammar (metrics.md rule 5): numbers, + - * / and round brackets, comparisons, if min
/// max abs round coalesce (Russian: если мин макс модуль округл первое), names as ids or in square brackets,
/// each with
/// @previous or @year_ago (@прошлый, @год_назад). Both '.' and ',' are decimal marks; arguments are parted by
/// ';' (',' followed by a space too). At most 10,000 characters and 200 levels deep.
class Formula {
public:
    /// Fails with FormulaXxx; the error's place and length point into `text`.
    [[nodiscard]] static Result<Formula> parse(const QString &text, const NameResolver &resolve);

    [[nodiscard]] const Node &root() const { return *m_root; }
    /// Every metric it names, each once.
    [[nodiscard]] std::vector<MetricIndex> metrics() const;
    /// Canonical text with `.` and `;`, or for a person: names in brackets where they are no ids, words of
    /// functions, decimal mark and shifts in `language`.
    [[nodiscard]] QString toCanonical(const NameWriter &name) const;
    [[nodiscard]] QString toText(const NameWriter &name, Language language) const;

private:
    std::shared_ptr<const Node> m_root;
};

} // namespace vekha::metrics
