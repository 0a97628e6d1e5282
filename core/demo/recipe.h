// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/base/text.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <vector>

namespace vekha::demo {

/// A stretch in which an input ("*": any) has no figures.
struct Hole {
    QString input;
    QDate first;
    QDate last;
};

struct RecipeCampaign {
    TwoLanguageText name;
    double share = 0;
};

/// One channel's level at the first day; season, growth and noise are laid over it.
struct RecipeChannel {
    QString id;
    TwoLanguageText name;
    ChannelType type = ChannelType::Other;
    int colour = 0;
    QStringList aliases;
    QDate first; ///< started then; invalid: before the history
    QDate last;  ///< stopped then; invalid: still runs
    int rampDays = 0;
    double sessions = 0;            ///< a day
    double spend = 0;               ///< money a day
    double flights = 0;             ///< how far a month's spend is above or below its level, at most
    double response = 1;            ///< visits go with this power of that
    double costDrift = 0;           ///< growth of the price of a visit, a year, over the common one
    double impressionsPerClick = 0; ///< 0: no impressions
    double leadRate = 0;
    double orderRate = 0;
    double orderValue = 0;
    double newShare = 0; ///< of orders
    std::vector<RecipeCampaign> campaigns;
    std::vector<Hole> holes;
};

struct RecipeCompany {
    double overhead = 0, salesCost = 0, serviceCost = 0; ///< money a month
    double margin = 0;                                   ///< of revenue
    double companyRevenueFactor = 0, marketRevenue = 0;  ///< market: money a month
    double customersStart = 0, monthlyChurn = 0, lifetimeMonths = 0;
    double subscribers = 0, followers = 0, awareness = 0, satisfaction = 0;
};

struct RecipeTargets {
    QStringList metrics;
    QStringList channelMetrics;
    QDate first;
    QDate last;
    double stretch = 0; ///< how much the targets ask for above what came, in the mean
    double spread = 0;
    double retention = 0;
};

struct RecipeDashboard {
    TwoLanguageText name;
    QStringList tiles;
    QStringList table;
};

struct RecipeEvent {
    QDate day;
    QString channel; ///< id within the recipe; empty: all
    TwoLanguageText text;
};

/// resources/demo/recipe.json.
struct Recipe {
    TwoLanguageText name;
    QString currency;
    QDate first;
    QDate today;
    quint64 seed = 0;
    std::array<double, 12> season{};
    std::array<double, 7> weekday{};
    double yearlyGrowth = 0;
    double noise = 0;
    QDate badFirst;
    QDate badLast;
    double badFactor = 1;
    std::vector<RecipeChannel> channels;
    RecipeCompany company;
    RecipeTargets targets;
    std::vector<RecipeDashboard> dashboards;
    std::vector<RecipeEvent> events;
    QStringList inputs;
};

/// Reads the recipe that the program carries.
[[nodiscard]] Recipe readRecipe();

} // namespace vekha::demo
