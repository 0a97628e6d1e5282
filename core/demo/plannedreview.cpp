// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/plannedreview.h"

#include "core/workspace/reviewediting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vekha::demo {

using review::DecisionState;

namespace {

QString textIn(const QJsonValue &object, Language language, const QString &prefix = {})
{
    return object[prefix + (language == Language::Russian ? u"ru"_s : u"en"_s)].toString();
}

QString personAt(const Workspace &workspace, const QJsonValue &index)
{
    const auto &people = workspace.content()->people;
    const int place = index.toInt(-1);
    return place < 0 || place >= int(people.size()) ? QString() : people[size_t(place)].name;
}

ChannelId channelOf(const Recipe &recipe, const Workspace &workspace, const QString &id)
{
    for (const RecipeChannel &channel : recipe.channels) {
        if (channel.id == id)
            return workspace.channelNamed(channel.name.en).value_or(ChannelId::All);
    }
    return ChannelId::All;
}

QDateTime timeOf(const QJsonValue &json) { return QDateTime::fromString(json.toString(), Qt::ISODate); }

Done applied(Workspace &workspace, std::vector<Edit> edits)
{
    const auto stored = workspace.apply({std::move(edits), ChangeKind::Demo, {}});
    return stored ? Done() : Done(failure(stored.error()));
}

review::Decision decisionOf(const Recipe &recipe, Language language, const Workspace &workspace,
                            const QJsonValue &json)
{
    review::Decision decision;
    decision.metric = json["metric"_L1].toString();
    decision.channel = channelOf(recipe, workspace, json["channel"_L1].toString());
    decision.what = textIn(json, language);
    decision.who = personAt(workspace, json["who"_L1]);
    decision.due = QDate::fromString(json["due"_L1].toString(), Qt::ISODate);
    decision.outcome = textIn(json, language, u"outcome_"_s);
    return decision;
}

} // namespace

Done addReview(const Recipe &recipe, Language language, Workspace &workspace)
{
    QFile file(u":/demo/review.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject plan = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const auto month = workspace.calendar().parse(plan["month"_L1].toString());
    if (!month)
        return failure(month.error());

    review::Review review;
    review.period = *month;
    review.started = timeOf(plan["started"_L1]);
    review.who = personAt(workspace, plan["who"_L1]);
    review.comment = textIn(plan["comment"_L1], language);
    ViewState view;
    view.period = *month;
    view.days = month->days();
    const auto board = reviewList(workspace, view);
    if (!board)
        return failure(board.error());
    for (const ReviewKpi &kpi : board->kpis)
        review.items.push_back({board->metricOf(kpi).id, true, {}});
    const QJsonArray notes = plan["notes"_L1].toArray();
    for (review::ReviewItem &item : review.items) {
        for (const auto &note : notes) {
            if (note["metric"_L1].toString() == item.metric)
                item.note = textIn(note, language);
        }
    }
    if (Done begun = applied(workspace, {store::SaveReview{review}}); !begun)
        return begun;
    const auto stored = storedReview(workspace, *month);
    if (!stored)
        return failure(ErrorCode::StoreFailed);

    std::vector<Edit> edits;
    const QJsonArray decisions = plan["decisions"_L1].toArray();
    for (const auto &json : decisions) {
        review::Decision decision = decisionOf(recipe, language, workspace, json);
        decision.review = stored->id;
        decision.made = stored->started.date();
        for (const auto state : {DecisionState::Open, DecisionState::Done, DecisionState::Dropped}) {
            if (json["state"_L1].toString() == codeOf(state))
                decision.state = state;
        }
        edits.push_back(store::SaveDecision{decision});
    }
    auto finishing = finishingChange(workspace, view, timeOf(plan["finished"_L1]));
    if (!finishing)
        return failure(finishing.error());
    edits.insert(edits.end(), finishing->edits.begin(), finishing->edits.end());
    return applied(workspace, std::move(edits));
}

} // namespace vekha::demo
