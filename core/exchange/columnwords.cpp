// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnwords.h"

#include <QHash>

namespace vekha::exchange {

namespace {

/// Folded, with spaces for underscores, without a unit behind a comma or in brackets.
QString plainHeader(const QString &header)
{
    QString text = header;
    text.replace(u'_', u' ');
    const QString folded = foldedName(text);
    for (qsizetype i = 1; i < folded.size(); ++i) {
        if (folded[i] == u',' || folded[i] == u'(' || folded[i] == u'[')
            return folded.left(i).trimmed();
    }
    return folded;
}

void put(QHash<QString, Use> &uses, Use use, const char *words)
{
    for (const QString &word : QString::fromUtf8(words).split(u'|'))
        uses.insert(foldedName(word), use);
}

QHash<QString, Use> makeUses()
{
    QHash<QString, Use> uses;
    put(uses, Use::Date,
        "date|day|period|week|month|quarter|year|visit date|campaign date|created at|date start|reporting "
        "starts|"
        "reporting date|timestamp|datetime|time|дата|день|период|неделя|месяц|квартал|год|дата визита|дата "
        "создания|"
        "дата начала|дата показа|отчётный период");
    put(uses, Use::Channel,
        "channel|source|utm source|traffic source|session source|first user source|channel group|medium "
        "source|"
        "marketing channel|канал|источник|источник трафика|рекламный канал|канал продвижения|канал "
        "привлечения|"
        "источник заявки|рекламная система|площадка");
    put(uses, Use::Campaign,
        "campaign|utm campaign|campaign name|session campaign|ad campaign|кампания|рекламная "
        "кампания|название кампании|"
        "кампания яндекс директ");
    put(uses, Use::MetricName, "metric|indicator|kpi|measure|метрика|показатель|название показателя");
    put(uses, Use::Value, "value|figure|значение|величина");
    return uses;
}

void put(QHash<QString, QString> &inputs, const char *id, const char *words)
{
    for (const QString &word : QString::fromUtf8(words).split(u'|'))
        inputs.insert(foldedName(word), QString::fromLatin1(id));
}

QHash<QString, QString> makeInputs()
{
    QHash<QString, QString> inputs;
    put(inputs, "spend",
        "cost|costs|spend|spent|amount spent|total cost|total costs|total spent|ad cost|ad spend|daily "
        "spent|расход|расходы|"
        "затраты|расход на рекламу|рекламные расходы|потрачено|израсходовано|всего потрачено|стоимость "
        "размещения|бюджет");
    put(inputs, "impressions", "impressions|impr.|impr|показы|показов|количество показов");
    put(inputs, "reach", "reach|охват");
    put(inputs, "clicks", "clicks|link clicks|клики|кликов|переходы|количество кликов");
    put(inputs, "sessions", "sessions|visits|визиты|сеансы|посещения");
    put(inputs, "visitors",
        "visitors|visitors count|daily visitor count|users|unique visitors|посетители|пользователи");
    put(inputs, "new_visitors", "new visitors|new users|новые посетители|новые пользователи");
    put(inputs, "pageviews", "pageviews|page views|views|просмотры|просмотры страниц");
    put(inputs, "bounces", "bounces|отказы");
    put(inputs, "actions",
        "conversions|goal completions|target actions|целевые действия|конверсии|достижения цели");
    put(inputs, "leads", "leads|lead|leads count|лиды|заявки|обращения|количество лидов|количество заявок");
    put(inputs, "orders",
        "orders|purchases|purchases count|sales|transactions|продажи|покупки|заказы|количество заказов");
    put(inputs, "deals_won", "deals won|won deals|выигранные сделки|успешные сделки");
    put(inputs, "revenue", "revenue|income|purchase revenue|total revenue|conversion value|выручка|доход");
    put(inputs, "new_customers", "new customers|новые клиенты|новые покупатели");
    put(inputs, "emails_sent", "emails sent|delivered|доставлено|отправлено писем");
    put(inputs, "subscribers", "subscribers|подписчики рассылки");
    put(inputs, "followers", "followers|подписчики");
    put(inputs, "likes", "likes|лайки|отметки нравится");
    put(inputs, "comments", "comments|комментарии");
    put(inputs, "shares", "shares|reposts|репосты");
    return inputs;
}

} // namespace

std::optional<Use> useOfHeader(const QString &header)
{
    static const QHash<QString, Use> uses = makeUses();
    const auto found = uses.constFind(plainHeader(header));
    return found == uses.cend() ? std::nullopt : std::optional(*found);
}

std::optional<MetricId> inputOfHeader(const QString &header, const metrics::MetricCatalog &catalog)
{
    static const QHash<QString, QString> inputs = makeInputs();
    auto index = catalog.indexOf(header.trimmed());
    if (!index) {
        if (const auto found = inputs.constFind(plainHeader(header)); found != inputs.cend())
            index = catalog.indexOf(*found);
    }
    if (!index)
        index = catalog.indexOfName(header);
    if (!index)
        index = catalog.indexOfName(plainHeader(header));
    if (!index || !catalog.at(*index).isInput())
        return std::nullopt;
    return catalog.at(*index).id;
}

} // namespace vekha::exchange
