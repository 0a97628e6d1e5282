// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmeaning.h"

#include "core/exchange/channelguess.h"
#include "core/exchange/columnwords.h"

#include <QSet>

#include <algorithm>

namespace vekha::exchange {

namespace {

using Kind = ColumnMeaning::Kind;

bool isFigures(const Column &column) { return column.type == u"number" || column.type == u"empty"; }

/// Whether the figures are shares of something: with "%", or all between 0 and 1 and broken.
bool areShares(const Column &column)
{
    return column.percentSigns || column.percent ||
           (column.largest && !column.whole && *column.largest <= 1 && *column.smallest >= 0);
}

/// An input that counts or is money does not come in per cents: "Conversions" of 2.5 % is a rate.
bool fitsInput(const Column &column, const metrics::Metric &input)
{
    const bool share = input.unit == metrics::Unit::Percent || input.unit == metrics::Unit::Score;
    const bool seconds = input.unit == metrics::Unit::Seconds;
    return (share || !(column.percentSigns || column.percent)) && (seconds || !column.durations);
}

ColumnMeaning inputMeaning(const MetricId &id, const Column &column, const metrics::MetricCatalog &catalog,
                           Kind kind = Kind::Input)
{
    const metrics::Metric *metric = catalog.find(id);
    if (!metric || !isFigures(column))
        return {};
    if (!fitsInput(column, *metric))
        return {Kind::Ignored, {}, {}, 0, Certainty::Sure};
    return {kind,
            id,
            {},
            rankOfHeader(column.name),
            kind == Kind::WeakInput ? Certainty::Guess : Certainty::Sure};
}

ColumnMeaning usedAs(const QString &use, int rank, const Column &column,
                     const metrics::MetricCatalog &catalog)
{
    const auto plain = [&](Kind kind) { return ColumnMeaning{kind, {}, {}, rank, Certainty::Sure}; };
    if (use == u"date")
        return plain(column.type == u"date" || column.type == u"empty" ? Kind::Date : Kind::None);
    if (use == u"date_end")
        return plain(Kind::DateEnd);
    if (use == u"channel" || use == u"campaign") {
        if (column.type == u"empty" || column.type == u"date")
            return plain(Kind::Ignored);
        return plain(use == u"channel" ? Kind::Channel : Kind::Campaign);
    }
    if (use == u"metric")
        return plain(isFigures(column) ? Kind::None : Kind::MetricName);
    if (use == u"value")
        return plain(isFigures(column) ? Kind::Value : Kind::None);
    if (use == u"id")
        return plain(Kind::Id);
    if (use == u"ignore" || use == u"medium")
        return plain(Kind::Ignored);
    const qsizetype colon = use.indexOf(u':');
    const QString metric = use.mid(colon + 1);
    if (use.startsWith(u"ratio:"))
        return catalog.find(metric) ? ColumnMeaning{Kind::Ratio, metric, {}, rank, Certainty::Sure}
                                    : plain(Kind::Ignored);
    ColumnMeaning meaning =
        inputMeaning(metric, column, catalog, use.startsWith(u"sum:") ? Kind::EventSum : Kind::Input);
    meaning.rank = rank;
    return meaning;
}

/// "Отказы" and "Bounces" are counts in one export and shares in the next.
std::optional<ColumnMeaning> bounces(const Column &column, const metrics::MetricCatalog &catalog)
{
    const QString plain = plainHeader(column.name);
    if (plain != u"отказы" && plain != u"bounces")
        return std::nullopt;
    const bool counted = column.whole && !areShares(column) && column.largest.value_or(0) > 100;
    return counted ? inputMeaning(QStringLiteral("bounces"), column, catalog)
                   : ColumnMeaning{Kind::Ratio, QStringLiteral("bounce_rate"), {}, 0, Certainty::Sure};
}

ColumnMeaning byDictionary(const Column &column, const metrics::MetricCatalog &catalog)
{
    const QString &header = column.name;
    if (const auto use = dictionary().uses.constFind(plainHeader(header)); use != dictionary().uses.cend()) {
        ColumnMeaning meaning = usedAs(use->meaning, use->rank, column, catalog);
        if (meaning.kind != Kind::None)
            return meaning;
    }
    if (!isFigures(column))
        return {};
    if (const auto either = bounces(column, catalog))
        return *either;
    if (column.period)
        return {};
    if (const auto ratio = ratioOfHeader(header, catalog))
        return {Kind::Ratio, *ratio, {}, rankOfHeader(header), Certainty::Sure};
    if (const auto input = inputOfHeader(header, catalog))
        return inputMeaning(*input, column, catalog);
    if (const auto pair = channelAndInput(header, catalog)) {
        ColumnMeaning meaning = inputMeaning(pair->input, column, catalog);
        meaning.channel = pair->channel;
        meaning.certainty = pair->known ? Certainty::Sure : Certainty::Guess;
        return meaning;
    }
    if (const auto weak = weakInputOfHeader(header, catalog))
        return inputMeaning(*weak, column, catalog, Kind::WeakInput);
    return {};
}

/// Words that stand beside an input's name and are no channel.
bool isNoChannel(const QString &name)
{
    static const QSet<QString> words = {
        u"total"_qs,      u"all"_qs,         u"avg"_qs,      u"average"_qs,  u"unique"_qs,
        u"new"_qs,        u"daily"_qs,       u"weekly"_qs,   u"monthly"_qs,  u"net"_qs,
        u"gross"_qs,      u"max"_qs,         u"min"_qs,      u"plan"_qs,     u"target"_qs,
        u"budget"_qs,     u"lost"_qs,        u"repeat"_qs,   u"first"_qs,    u"last"_qs,
        u"per"_qs,        u"expected"_qs,    u"forecast"_qs, u"declared"_qs, u"estimated"_qs,
        u"previous"_qs,   u"other"_qs,       u"invalid"_qs,  u"engaged"_qs,  u"bounced"_qs,
        u"qualified"_qs,  u"view"_qs,        u"all time"_qs, u"всего"_qs,    u"итого"_qs,
        u"общий"_qs,      u"средний"_qs,     u"средняя"_qs,  u"новые"_qs,    u"план"_qs,
        u"цель"_qs,       u"прогноз"_qs,     u"прочие"_qs,   u"прошлый"_qs,  u"уникальные"_qs,
        u"доля"_qs,       u"на"_qs,          u"по"_qs,       u"за"_qs,       u"рост"_qs,
        u"изменение"_qs,  u"change"_qs,      u"growth"_qs,   u"share"_qs,    u"rate"_qs,
        u"cost"_qs,       u"value"_qs,       u"с"_qs,        u"без"_qs,      u"of"_qs,
        u"взвешенные"_qs, u"search lost"_qs, u"id"_qs,       u"count"_qs,    u"number"_qs,
        u"отменённые"_qs, u"отмененные"_qs};
    for (const QString &word : foldedName(name).split(u' ')) {
        if (words.contains(word))
            return true;
    }
    return name.size() < 2 || !std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

QString withoutDashes(QString text)
{
    while (!text.isEmpty() && (text.front() == u'-' || text.front() == u':' || text.front() == u'/' ||
                               text.front() == u'|' || text.front().isSpace()))
        text.remove(0, 1);
    while (!text.isEmpty() && (text.back() == u'-' || text.back() == u':' || text.back() == u'/' ||
                               text.back() == u'|' || text.back().isSpace()))
        text.chop(1);
    return text;
}

} // namespace

std::optional<ChannelAndInput> channelAndInput(const QString &header, const metrics::MetricCatalog &catalog)
{
    constexpr qsizetype longestHeader = 200;
    if (header.size() > longestHeader)
        return std::nullopt;
    QString text = header;
    text.replace(u'_', u' ');
    for (qsizetype i = 1; i < text.size(); ++i) { // a unit behind a comma or in brackets
        if (text[i] == u',' || text[i] == u'(' || text[i] == u'[') {
            text.truncate(i);
            break;
        }
    }
    const QStringList words = text.simplified().split(u' ');
    std::optional<ChannelAndInput> best;
    for (qsizetype cut = 1; cut < words.size(); ++cut) {
        const QString front = withoutDashes(words.mid(0, cut).join(u' '));
        const QString back = withoutDashes(words.mid(cut).join(u' '));
        for (const auto &[channel, input] : {std::pair(front, back), std::pair(back, front)}) {
            const auto metric = isNoChannel(channel) ? std::nullopt : inputOfHeader(input, catalog);
            if (!metric)
                continue;
            const bool known = knownChannel(channel) || guessChannelType(channel) != ChannelType::Other;
            if (!best || (known && !best->known))
                best = ChannelAndInput{channel, *metric, known};
        }
    }
    return best;
}

std::optional<int> mediumColumn(const TablePreview &table)
{
    const auto &uses = dictionary().uses;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const auto found = uses.constFind(plainHeader(table.columns[i].name));
        if (found != uses.cend() && found->meaning == u"medium" && table.columns[i].type == u"text")
            return int(i);
    }
    return std::nullopt;
}

QString currencyTold(const TablePreview &table)
{
    static const QStringList headers = {u"currency code"_qs, u"currency"_qs, u"account currency"_qs,
                                        u"валюта"_qs, u"код валюты"_qs};
    constexpr qsizetype codeLength = 3;
    QString told;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (!headers.contains(plainHeader(table.columns[i].name)))
            continue;
        for (const QStringList &row : table.rows) {
            const QString code = row.value(qsizetype(i)).trimmed().toUpper();
            const bool isCode =
                code.size() == codeLength &&
                std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
            if (code.isEmpty())
                continue;
            if (!isCode || (!told.isEmpty() && told != code))
                return {};
            told = code;
        }
    }
    return told;
}

bool holdsMetricNames(const TablePreview &table, int column, const metrics::MetricCatalog &catalog)
{
    QSet<QString> names;
    for (const QStringList &row : table.rows) {
        if (const QString name = row.value(column).trimmed(); !name.isEmpty())
            names.insert(name);
        if (names.size() > catalog.size())
            return false;
    }
    int known = 0;
    for (const QString &name : std::as_const(names))
        known += inputOfHeader(name, catalog) || ratioOfHeader(name, catalog);
    return known >= 2 && known * 10 >= names.size() * 6;
}

std::vector<ColumnMeaning> meaningsOf(const TablePreview &table, const ReadyProfile *profile,
                                      const metrics::MetricCatalog &catalog)
{
    std::vector<ColumnMeaning> meanings;
    for (const Column &column : table.columns) {
        // One cell far to the right makes thousands of columns that nobody named: no word to look for.
        if (column.name == QStringLiteral("Column %1").arg(meanings.size() + 1)) {
            meanings.emplace_back();
            continue;
        }
        const auto found = profile ? profile->useOf(HeaderName(column.name)) : std::nullopt;
        ColumnMeaning meaning;
        if (found)
            meaning = usedAs(found->use, found->rank, column, catalog);
        // What a profile does not name may still be known; but its own names come first.
        if (meaning.kind == Kind::None) {
            meaning = byDictionary(column, catalog);
            meaning.rank += profile ? 1000 : 0;
        }
        meanings.push_back(std::move(meaning));
    }
    return meanings;
}

} // namespace vekha::exchange
