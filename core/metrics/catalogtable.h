// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalogfile.h"

#include <span>
#include <string_view>

namespace vekha::metrics {

/// The rows of resources/metrics/catalog.json as constant data: catalogtablemaker.cpp writes them into a
/// source file when the program is built, since reading the JSON took a fifth of the program's start.
namespace table {

using Text = std::u16string_view;
using Texts = std::span<const Text>;
using Types = std::span<const ChannelType>;

struct BothTexts {
    Text en;
    Text ru;
};

struct Group {
    Text id;
    BothTexts name;
};

struct Input {
    OverTime overTime;
    OverChannels overChannels;
    Text weightOverTime;
    Text weightOverChannels;
    bool optional;
    bool countsPeople;
};

struct StandIn {
    Text input;
    Text formula;
};

struct Kpi {
    Text formula;
    Types only;
    Types except;
    Texts required;
    Texts atLeastOne;
    Texts monthly;
    std::span<const StandIn> fallback;
};

struct Row {
    Text id;
    BothTexts name;
    BothTexts shortName;
    BothTexts help;
    Unit unit;
    Direction better;
    Texts groups;
    Texts synonyms;
    bool fineDecimals;
    bool wholePercent;
    std::variant<Input, Kpi> rules;
};

extern const std::span<const Group> groups;
extern const std::span<const Row> metrics;

} // namespace table

/// What the rows say. Its texts stay where they lie in the program, so that those nobody asks for cost
/// nothing.
[[nodiscard]] CatalogFile builtInFile();

} // namespace vekha::metrics
