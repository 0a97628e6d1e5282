// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/base/ids.h"
#include "core/base/text.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace vekha::metrics {

/// Unit of a metric's figures. Percents and points are stored as fractions: 0.153 is 15.3 %.
enum class Unit { Money, Count, Percent, Ratio, Days, Months, Seconds, Score, Points };
/// Which way is better; None has no colour.
enum class Direction { Up, Down, None };
/// How an input adds up over time (metrics.md rule 2).
enum class OverTime { Sum, Last, First, Mean };
/// How an input adds up over channels.
enum class OverChannels { Sum, Mean };

/// Stable words: "money", "count", ..; "up", "down", "none"; "sum", "last", "first", "mean".
[[nodiscard]] QString codeOf(Unit unit);
[[nodiscard]] QString codeOf(Direction direction);
[[nodiscard]] QString codeOf(OverTime rule);
[[nodiscard]] QString codeOf(OverChannels rule);
[[nodiscard]] Result<Unit> unitFromCode(const QString &code);
[[nodiscard]] Result<Direction> directionFromCode(const QString &code);
[[nodiscard]] Result<OverTime> overTimeFromCode(const QString &code);
[[nodiscard]] Result<OverChannels> overChannelsFromCode(const QString &code);

/// What makes a metric an input: how its figures add up.
struct InputRules {
    OverTime overTime = OverTime::Sum;
    OverChannels overChannels = OverChannels::Sum;
    MetricId weightOverTime;     ///< for means: the weighing input, empty: weighted by days
    MetricId weightOverChannels; ///< for means: the weighing input, empty: channels count equally
    bool optional = false;       ///< counts as 0 in formulas when absent (rule 3)
    bool countsPeople = false;   ///< a company figure replaces the sum over channels (rule 12)

    bool operator==(const InputRules &) const = default;
};

/// What makes a metric a KPI: its formula and its limits.
struct KpiRules {
    QString formula;                 ///< canonical form: ids, '.' as decimal mark, ';' between arguments
    std::vector<ChannelType> only;   ///< counts these channel types alone; empty: all
    std::vector<ChannelType> except; ///< counts all but these
    QStringList required;   ///< inputs that must be present here although they are optional elsewhere
    QStringList atLeastOne; ///< of these optional inputs at least one must be present
    QStringList monthly; ///< inputs that count people once per entered period and are taken per month of it:
                         ///< must be entered by month or coarser (notes of metrics.md section 4)
    QHash<QString, QString>
        fallback; ///< input -> formula that stands in for it when absent; the value then says so

    bool operator==(const KpiRules &) const = default;
};

/// An input or a KPI.
struct Metric {
    MetricId id;
    TwoLanguageText name;
    TwoLanguageText shortName; ///< for tiles and table heads; may be empty
    TwoLanguageText help;      ///< what it is, how to read it, traps; plain text
    Unit unit = Unit::Count;
    Direction better = Direction::Up;
    QStringList groups;        ///< ids of groups it stands in
    QStringList synonyms;      ///< other names by which the search finds it, any language
    bool own = false;          ///< made by a person of this workspace
    bool fineDecimals = false; ///< percents below 10 % are shown with two digits (conversions, CTR)
    bool wholePercent = false; ///< shown without decimals (ROI, ROMI)
    QString owner;             ///< person responsible; may be empty
    double closeFrom = 0.9;    ///< attainment from which a missed target is "close"
    std::variant<InputRules, KpiRules> rules;

    [[nodiscard]] bool isInput() const { return std::holds_alternative<InputRules>(rules); }
    [[nodiscard]] const InputRules &input() const { return std::get<InputRules>(rules); }
    [[nodiscard]] const KpiRules &kpi() const { return std::get<KpiRules>(rules); }
    bool operator==(const Metric &) const = default;
};

/// A group of metrics on screen, e.g. finance.
struct MetricGroup {
    QString id;
    TwoLanguageText name;
};

} // namespace vekha::metrics
