// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/calendar/period.h"
#include "core/metrics/metric.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vekha::scorecards {

/// One line of a card.
struct CardRow {
    MetricId metric;
    ChannelId channel = ChannelId::All;
    double weight = 0;             ///< a fraction; those of a card add up to 1
    std::optional<double> floor;   ///< the value below which the result is 0
    std::optional<double> target;  ///< none: the target that was in force for the period
    std::optional<double> stretch; ///< the value beyond which nothing more is credited
    std::optional<double> baseline;
    std::optional<metrics::Direction> direction; ///< chosen for a metric that has none
    bool operator==(const CardRow &) const = default;
};

/// A point of the payout curve.
struct PayoutPoint {
    double result = 0; ///< of the card: 1.0 is 100 %
    double share = 0;  ///< of the bonus
    bool operator==(const PayoutPoint &) const = default;
};

/// How a row without data counts. Stored as its number: never renumber.
enum class EmptyRows {
    CountAsZero = 0,
    ShareWeight = 1, ///< its weight is shared among the others
};

/// Below 70 % nothing, 70 % gives half of the bonus, 100 % all of it, 120 % and above 130 %.
[[nodiscard]] std::vector<PayoutPoint> usualPayout();

/// The KPI matrix of a person, a role or a team (targets.md section 3).
struct Scorecard {
    int id = 0; ///< 0: not stored yet
    TwoLanguageText name;
    QString holder; ///< a person, a role or a team
    QString
        family; ///< what cards that can be compared share: id of the ready card, or of the first of copies
    calendar::Granularity period = calendar::Granularity::Month; ///< Month or Quarter
    std::vector<CardRow> rows;
    double lowest = 0; ///< limits of a row's result
    double highest = 1.5;
    std::vector<PayoutPoint> payout = usualPayout();
    EmptyRows emptyRows = EmptyRows::ShareWeight;
    std::optional<double> bonus; ///< the sum of money at 100 %
    int position = 0;
    bool archived = false;
    bool operator==(const Scorecard &) const = default;
};

/// A card as it was saved at a moment; kept for ever, so that past periods are computed by their rules.
struct CardRevision {
    int card = 0;
    QDateTime when; ///< UTC
    QString who;
    Scorecard rules;
};

/// The rules that were in force at the end of a period: the last saved until then, or the last of all where
/// the card was made later. `revisions` oldest first, of one card; none if it is empty.
[[nodiscard]] std::optional<Scorecard> inForceAtEnd(const std::vector<CardRevision> &revisions,
                                                    const calendar::Period &period);

/// A card as the text that files keep it in, and back.
[[nodiscard]] QString jsonOf(const Scorecard &card);
[[nodiscard]] Scorecard scorecardFromJson(const QString &json);

/// A card that the program carries: resources/scorecards. Targets and limits are for the person to fill in.
struct ReadyCard {
    QString id; ///< head, smm, performance, content, email, seo, team
    Scorecard card;
};
[[nodiscard]] const std::vector<ReadyCard> &readyCards();

/// What keeps a card from being used: "" nothing, "rows" there are none, "weights" they do not add up to
/// 100 %, "limits" the lowest is above the highest, "payout" the points are not in order.
[[nodiscard]] QString whatIsWrong(const Scorecard &card);
/// By how much the weights miss 100 %: above 0 something lacks.
[[nodiscard]] double missingWeight(const Scorecard &card);
/// The rows with weights in whole percents that add up to 100 %, in the proportions they have; even where all
/// are 0.
[[nodiscard]] std::vector<CardRow> withEvenedWeights(std::vector<CardRow> rows);

} // namespace vekha::scorecards
