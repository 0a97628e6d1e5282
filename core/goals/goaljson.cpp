// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/goal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vekha::goals {

namespace {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

QJsonValue valueOf(std::optional<double> number) { return number ? QJsonValue(*number) : QJsonValue(); }

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

template <class Enum> Enum enumOf(const QJsonValue &value, Enum last)
{
    return Enum(std::clamp(value.toInt(), 0, int(last)));
}

QJsonObject objectOf(const Measure &measure)
{
    QJsonObject object{{"metric"_L1, measure.metric},          {"channel"_L1, number(measure.channel)},
                       {"span"_L1, int(measure.span)},         {"baseline"_L1, valueOf(measure.baseline)},
                       {"target"_L1, valueOf(measure.target)}, {"weight"_L1, measure.weight}};
    if (measure.direction)
        object.insert("direction"_L1, metrics::codeOf(*measure.direction));
    return object;
}

Measure measureOf(const QJsonObject &object)
{
    Measure measure;
    measure.metric = object["metric"_L1].toString();
    measure.channel = ChannelId(object["channel"_L1].toInt());
    measure.span = enumOf(object["span"_L1], MeasureSpan::Quarter);
    measure.baseline = numberOf(object["baseline"_L1]);
    measure.target = numberOf(object["target"_L1]);
    measure.weight = object["weight"_L1].toDouble(1);
    if (const auto direction = metrics::directionFromCode(object["direction"_L1].toString()))
        measure.direction = *direction;
    return measure;
}

} // namespace

QString jsonOf(const Goal &goal)
{
    QJsonArray measures;
    for (const Measure &measure : goal.measures)
        measures.append(objectOf(measure));
    return textOf({{"name_en"_L1, goal.name.en},
                   {"name_ru"_L1, goal.name.ru},
                   {"scope"_L1, goal.scope},
                   {"owner"_L1, goal.owner},
                   {"horizon"_L1, int(goal.horizon)},
                   {"start"_L1, goal.start.toString(Qt::ISODate)},
                   {"due"_L1, goal.due.toString(Qt::ISODate)},
                   {"measures"_L1, measures},
                   {"budget"_L1, goal.budget},
                   {"people"_L1, goal.people},
                   {"position"_L1, goal.position}});
}

Goal goalFromJson(const QString &json)
{
    const QJsonObject object = objectOf(json);
    Goal goal;
    goal.name = {object["name_en"_L1].toString(), object["name_ru"_L1].toString()};
    goal.scope = object["scope"_L1].toString();
    goal.owner = object["owner"_L1].toString();
    goal.horizon = enumOf(object["horizon"_L1], Horizon::Long);
    goal.start = QDate::fromString(object["start"_L1].toString(), Qt::ISODate);
    goal.due = QDate::fromString(object["due"_L1].toString(), Qt::ISODate);
    const QJsonArray measures = object["measures"_L1].toArray();
    for (const auto &measure : measures)
        goal.measures.push_back(measureOf(measure.toObject()));
    goal.budget = object["budget"_L1].toString();
    goal.people = object["people"_L1].toString();
    goal.position = object["position"_L1].toInt();
    return goal;
}

QString jsonOf(const Objective &objective)
{
    return textOf({{"name_en"_L1, objective.name.en},
                   {"name_ru"_L1, objective.name.ru},
                   {"position"_L1, objective.position}});
}

Objective objectiveFromJson(const QString &json)
{
    const QJsonObject object = objectOf(json);
    Objective objective;
    objective.name = {object["name_en"_L1].toString(), object["name_ru"_L1].toString()};
    objective.position = object["position"_L1].toInt();
    return objective;
}

} // namespace vekha::goals
