// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vekha::review {

namespace {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

QString textOf(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QDate dateOf(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

} // namespace

QString codeOf(DecisionState state)
{
    switch (state) {
    case DecisionState::Open:
        return u"open"_s;
    case DecisionState::Done:
        return u"done"_s;
    case DecisionState::Dropped:
        return u"dropped"_s;
    }
    Q_UNREACHABLE();
}

QString jsonOf(const Review &review)
{
    QJsonArray items;
    for (const ReviewItem &item : review.items)
        items.append(QJsonObject{{"metric"_L1, item.metric}, {"seen"_L1, item.seen}, {"note"_L1, item.note}});
    QJsonObject object{{"started"_L1, textOf(review.started)},
                       {"who"_L1, review.who},
                       {"comment"_L1, review.comment},
                       {"items"_L1, items}};
    if (review.finished)
        object.insert("finished"_L1, textOf(*review.finished));
    if (!review.snapshot.isEmpty())
        object.insert("snapshot"_L1, review.snapshot);
    return textOf(object);
}

Review reviewFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Review review;
    review.started = timeOf(object["started"_L1]);
    if (object.contains("finished"_L1))
        review.finished = timeOf(object["finished"_L1]);
    review.who = object["who"_L1].toString();
    review.comment = object["comment"_L1].toString();
    for (const auto &item : object["items"_L1].toArray())
        review.items.push_back(
            {item["metric"_L1].toString(), item["seen"_L1].toBool(), item["note"_L1].toString()});
    review.snapshot = object["snapshot"_L1].toString();
    return review;
}

QString jsonOf(const Decision &decision)
{
    return textOf(QJsonObject{{"metric"_L1, decision.metric},
                              {"channel"_L1, number(decision.channel)},
                              {"what"_L1, decision.what},
                              {"who"_L1, decision.who},
                              {"due"_L1, decision.due.toString(Qt::ISODate)},
                              {"state"_L1, int(decision.state)},
                              {"outcome"_L1, decision.outcome},
                              {"made"_L1, decision.made.toString(Qt::ISODate)}});
}

Decision decisionFromJson(const QString &json)
{
    const QJsonObject object = objectOf(json);
    Decision decision;
    decision.metric = object["metric"_L1].toString();
    decision.channel = ChannelId(object["channel"_L1].toInt());
    decision.what = object["what"_L1].toString();
    decision.who = object["who"_L1].toString();
    decision.due = dateOf(object["due"_L1]);
    decision.state = DecisionState(std::clamp(object["state"_L1].toInt(), 0, int(DecisionState::Dropped)));
    decision.outcome = object["outcome"_L1].toString();
    decision.made = dateOf(object["made"_L1]);
    return decision;
}

} // namespace vekha::review
