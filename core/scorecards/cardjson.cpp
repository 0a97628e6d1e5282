// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecards/scorecard.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vekha::scorecards {

namespace {

QJsonValue valueOf(std::optional<double> number) { return number ? QJsonValue(*number) : QJsonValue(); }

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject objectOf(const CardRow &row)
{
    QJsonObject object{{"metric"_L1, row.metric},
                       {"channel"_L1, number(row.channel)},
                       {"weight"_L1, row.weight},
                       {"floor"_L1, valueOf(row.floor)},
                       {"target"_L1, valueOf(row.target)},
                       {"stretch"_L1, valueOf(row.stretch)},
                       {"baseline"_L1, valueOf(row.baseline)}};
    if (row.direction)
        object.insert("direction"_L1, metrics::codeOf(*row.direction));
    return object;
}

CardRow rowOf(const QJsonObject &object)
{
    CardRow row;
    row.metric = object["metric"_L1].toString();
    row.channel = ChannelId(object["channel"_L1].toInt());
    row.weight = object["weight"_L1].toDouble();
    row.floor = numberOf(object["floor"_L1]);
    row.target = numberOf(object["target"_L1]);
    row.stretch = numberOf(object["stretch"_L1]);
    row.baseline = numberOf(object["baseline"_L1]);
    if (const auto direction = metrics::directionFromCode(object["direction"_L1].toString()))
        row.direction = *direction;
    return row;
}

Scorecard cardOf(const QJsonObject &object)
{
    const Scorecard usual;
    Scorecard card;
    card.name = {object["name_en"_L1].toString(), object["name_ru"_L1].toString()};
    card.holder = object["holder"_L1].toString();
    card.family = object["family"_L1].toString();
    card.period = object["period"_L1].toString() == u"quarter" ? calendar::Granularity::Quarter
                                                               : calendar::Granularity::Month;
    const QJsonArray rows = object["rows"_L1].toArray();
    for (const auto &row : rows)
        card.rows.push_back(rowOf(row.toObject()));
    card.lowest = object["lowest"_L1].toDouble(usual.lowest);
    card.highest = object["highest"_L1].toDouble(usual.highest);
    const QJsonArray points = object["payout"_L1].toArray();
    if (!points.isEmpty())
        card.payout.clear();
    for (const auto &point : points)
        card.payout.push_back({point[0].toDouble(), point[1].toDouble()});
    card.emptyRows = object["empty_rows"_L1].toInt(int(usual.emptyRows)) == int(EmptyRows::CountAsZero)
                         ? EmptyRows::CountAsZero
                         : EmptyRows::ShareWeight;
    card.bonus = numberOf(object["bonus"_L1]);
    card.position = object["position"_L1].toInt();
    card.archived = object["archived"_L1].toBool();
    return card;
}

std::vector<ReadyCard> readReadyCards()
{
    std::vector<ReadyCard> cards;
    for (const char *id : {"head", "smm", "performance", "content", "email", "seo", "team"}) {
        QFile file(u":/scorecards/%1.json"_s.arg(QLatin1String(id)));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        if (!isOpen)
            continue;
        ReadyCard ready{QString::fromLatin1(id), cardOf(QJsonDocument::fromJson(file.readAll()).object())};
        ready.card.family = ready.id;
        cards.push_back(std::move(ready));
    }
    return cards;
}

} // namespace

QString jsonOf(const Scorecard &card)
{
    QJsonArray rows;
    for (const CardRow &row : card.rows)
        rows.append(objectOf(row));
    QJsonArray points;
    for (const PayoutPoint &point : card.payout)
        points.append(QJsonArray{point.result, point.share});
    const QJsonObject object{{"name_en"_L1, card.name.en},
                             {"name_ru"_L1, card.name.ru},
                             {"holder"_L1, card.holder},
                             {"family"_L1, card.family},
                             {"period"_L1, calendar::codeOf(card.period)},
                             {"rows"_L1, rows},
                             {"lowest"_L1, card.lowest},
                             {"highest"_L1, card.highest},
                             {"payout"_L1, points},
                             {"empty_rows"_L1, int(card.emptyRows)},
                             {"bonus"_L1, valueOf(card.bonus)},
                             {"position"_L1, card.position},
                             {"archived"_L1, card.archived}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Scorecard scorecardFromJson(const QString &json)
{
    return cardOf(QJsonDocument::fromJson(json.toUtf8()).object());
}

const std::vector<ReadyCard> &readyCards()
{
    static const std::vector<ReadyCard> cards = readReadyCards();
    return cards;
}

} // namespace vekha::scorecards
