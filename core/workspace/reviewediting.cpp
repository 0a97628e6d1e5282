// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reviewediting.h"

#include "core/workspace/reviewfigures.h"

#include <algorithm>

namespace vekha {

using calendar::Period;
using review::Review;

namespace {

Review beganReview(const Workspace &workspace, const Period &period, const QDateTime &now)
{
    if (const auto stored = storedReview(workspace, period))
        return *stored;
    Review review;
    review.period = period;
    review.started = now.toUTC();
    return review;
}

Change saving(const Workspace &workspace, const Review &review, ChangeKind kind)
{
    return {{store::SaveReview{review}}, kind, {workspace.calendar().code(review.period)}};
}

review::ReviewItem &itemOf(Review &review, const MetricId &metric)
{
    const auto found =
        std::find_if(review.items.begin(), review.items.end(),
                     [&metric](const review::ReviewItem &item) { return item.metric == metric; });
    return found == review.items.end() ? review.items.emplace_back(review::ReviewItem{metric, false, {}})
                                       : *found;
}

bool isKnown(const store::Content &content, const QString &name)
{
    return std::any_of(content.people.begin(), content.people.end(),
                       [&name](const goals::Person &person) { return person.name == name; });
}

} // namespace

std::optional<Review> storedReview(const Workspace &workspace, const Period &period)
{
    const auto content = workspace.content();
    for (const Review &review : content->reviews) {
        if (review.period == period)
            return review;
    }
    return std::nullopt;
}

Change startingChange(const Workspace &workspace, const Period &period, const QDateTime &now)
{
    return saving(workspace, beganReview(workspace, period, now), ChangeKind::SaveReview);
}

std::optional<Change> keepingChange(const Workspace &workspace, const Period &period,
                                    const ReviewInput &input, const QDateTime &now)
{
    const Review before = beganReview(workspace, period, now);
    Review review = before;
    for (const MetricId &metric : input.seen)
        itemOf(review, metric).seen = true;
    for (auto note = input.notes.begin(); note != input.notes.end(); ++note) {
        // An empty note on what was never seen would only be an empty line.
        if (!note.value().isEmpty() || !itemOf(review, note.key()).note.isEmpty())
            itemOf(review, note.key()).note = note.value();
    }
    std::sort(review.items.begin(), review.items.end(),
              [](const review::ReviewItem &a, const review::ReviewItem &b) { return a.metric < b.metric; });
    if (input.comment)
        review.comment = *input.comment;
    if (review.id > 0 && review == before)
        return std::nullopt;
    return saving(workspace, review, ChangeKind::SaveReview);
}

Result<Change> finishingChange(const Workspace &workspace, const ViewState &view, const QDateTime &now)
{
    Review review = beganReview(workspace, reviewPeriod(workspace, view), now);
    if (!review.finished) {
        const auto board = reviewBoard(workspace, view);
        if (!board)
            return failure(board.error());
        review.snapshot = snapshotOf(*board);
        review.finished = now.toUTC();
    }
    return saving(workspace, review, ChangeKind::FinishReview);
}

std::optional<Change> resumingChange(const Workspace &workspace, const Period &period)
{
    auto review = storedReview(workspace, period);
    if (!review || !review->finished)
        return std::nullopt;
    review->finished.reset();
    review->snapshot.clear();
    return saving(workspace, *review, ChangeKind::SaveReview);
}

Change removingChange(const Workspace &workspace, const Review &review)
{
    return {{store::RemoveReview{review.id}},
            ChangeKind::RemoveReview,
            {workspace.calendar().code(review.period)}};
}

Change decisionChange(const Workspace &workspace, const review::Decision &decision)
{
    Change change{{}, ChangeKind::SaveDecision, {decision.what}};
    if (!decision.who.isEmpty() && !isKnown(*workspace.content(), decision.who))
        change.edits.push_back(store::SavePerson{{0, decision.who, {}, false}});
    change.edits.push_back(store::SaveDecision{decision});
    return change;
}

Change removingChange(const review::Decision &decision)
{
    return {{store::RemoveDecision{decision.id}}, ChangeKind::RemoveDecision, {decision.what}};
}

Result<ClosingSummary> closingSummary(const Workspace &workspace, const Period &period)
{
    const auto content = workspace.content();
    const calendar::DayRange days = period.days();
    ClosingSummary summary;
    summary.period = period;
    summary.isOver = days.last < calendar::dayOf(workspace.today());
    for (const targets::Closing &closing : content->closings) {
        if (closing.isInForce() && closing.period.days().contains(days))
            summary.closed = closing;
    }
    const auto facts = workspace.facts({}, days);
    if (!facts)
        return failure(facts.error());
    QSet<MetricIndex> inputs;
    QSet<int> channels;
    for (const facts::SeriesFacts &series : *facts) {
        if (series.facts.empty())
            continue;
        summary.figures += qint64(series.facts.size());
        inputs.insert(series.key.input);
        if (series.key.channel != ChannelId::Company)
            channels.insert(number(series.key.channel));
    }
    summary.inputs = int(inputs.size());
    summary.channels = int(channels.size());
    for (const targets::Target &target : content->targets)
        summary.targets += days.contains(target.key.period.days()) ? 1 : 0;

    ViewState view;
    view.period = period;
    view.days = days;
    const auto table = kpiTable(workspace, reviewedMetrics(*content, days), view, facts::Split::None);
    if (!table)
        return failure(table.error());
    for (int row = 0; row < int(table->metrics.size()) && !table->groups.empty(); ++row) {
        const facts::Value &value = table->at(row, 0).value;
        if (!value.hasNumber() || !value.complete)
            summary.incomplete.push_back(table->metrics[size_t(row)]);
    }
    return summary;
}

} // namespace vekha
