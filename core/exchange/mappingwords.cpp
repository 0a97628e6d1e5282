// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mappingwords.h"

#include "core/base/channel.h"
#include "core/exchange/dictionary.h"
#include "core/exchange/proposal.h"

namespace vekha::exchange {

namespace {

QStringList headersOf(const TablePreview &table)
{
    QStringList headers;
    for (const Column &column : table.columns)
        headers += column.name;
    return headers;
}

tl::unexpected<Error> unknownColumn(const QString &name, const TablePreview &table)
{
    return failure(ErrorCode::UnknownColumn, {name, headersOf(table).join(QStringLiteral(", "))});
}

/// The only column that `fits`; none if there are more.
template <class Fits> std::optional<int> onlyColumn(const TablePreview &table, Fits fits)
{
    std::optional<int> found;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (!fits(table.columns[i].name))
            continue;
        if (found)
            return std::nullopt;
        found = int(i);
    }
    return found;
}

std::optional<int> columnNamed(const QString &name, const TablePreview &table)
{
    if (const auto exact = onlyColumn(table, [&](const QString &header) { return header == name; }))
        return exact;
    const QString folded = foldedName(name);
    if (const auto same =
            onlyColumn(table, [&](const QString &header) { return foldedName(header) == folded; }))
        return same;
    bool isNumber = false;
    const int number = name.startsWith(u'#') ? name.mid(1).toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= int(table.columns.size()) ? std::optional(number - 1)
                                                                          : std::nullopt;
}

/// "COLUMN=rest" cut at the separator that leaves the longest header of the table in front.
struct Cut {
    int column = 0;
    QString rest;
};
std::optional<Cut> cutBehindColumn(const QString &text, QChar separator, const TablePreview &table)
{
    for (qsizetype at = text.lastIndexOf(separator); at > 0; at = text.lastIndexOf(separator, at - 1)) {
        if (const auto column = columnNamed(text.left(at), table))
            return Cut{*column, text.mid(at + 1)};
    }
    return std::nullopt;
}

Result<int> columnOrError(const QString &name, const TablePreview &table)
{
    const auto column = columnNamed(name, table);
    return column ? Result<int>(*column) : unknownColumn(name, table);
}

Done readChannel(const QString &words, const TablePreview &table, Mapping &mapping)
{
    if (words.startsWith(u'=')) {
        mapping.channelName = words.mid(1).trimmed();
        return {};
    }
    QString rest = words;
    for (;;) {
        if (const auto last = columnNamed(rest, table)) {
            mapping.channels.push_back(*last);
            return {};
        }
        const auto cut = cutBehindColumn(rest, u'+', table);
        if (!cut)
            return unknownColumn(rest, table);
        mapping.channels.push_back(cut->column);
        rest = cut->rest;
    }
}

/// "@metric", "@value", "@note": the columns of a long table.
bool readLongUse(const QString &use, int column, Mapping &mapping)
{
    if (use == u"@metric")
        mapping.metricName = column;
    else if (use == u"@value")
        mapping.value = column;
    else if (use == u"@note")
        mapping.note = column;
    else
        return false;
    return true;
}

Result<MetricId> inputNamed(const QString &name, const metrics::MetricCatalog &catalog)
{
    auto index = catalog.indexOf(name);
    if (!index)
        index = catalog.indexOfName(name);
    if (!index)
        return failure(ErrorCode::UnknownMetric, {name});
    if (!catalog.at(*index).isInput())
        return failure(ErrorCode::NotAnInput, {catalog.at(*index).id});
    return catalog.at(*index).id;
}

Done readMap(const QString &words, const TablePreview &table, const metrics::MetricCatalog &catalog,
             Mapping &mapping)
{
    if (words.startsWith(u"*=")) {
        const auto input = inputNamed(words.mid(2).trimmed(), catalog);
        if (!input)
            return failure(input.error());
        mapping.metric = *input;
        return {};
    }
    const auto cut = cutBehindColumn(words, u'=', table);
    if (!cut)
        return unknownColumn(words.left(words.lastIndexOf(u'=')), table);
    if (readLongUse(cut->rest, cut->column, mapping))
        return {};
    const qsizetype at = cut->rest.indexOf(u'@');
    const auto input = inputNamed(at < 0 ? cut->rest.trimmed() : cut->rest.left(at).trimmed(), catalog);
    if (!input)
        return failure(input.error());
    const Column &column = table.columns[size_t(cut->column)];
    mapping.metrics.push_back({cut->column, *input, at < 0 ? QString() : cut->rest.mid(at + 1).trimmed(),
                               column.percent ? 0.01 : column.scale});
    return {};
}

/// "COLUMN=metric" of --sum and --distinct.
Done readEvent(const QString &words, EventOutput::How how, const TablePreview &table,
               const metrics::MetricCatalog &catalog, Mapping &mapping)
{
    const auto cut = cutBehindColumn(words, u'=', table);
    if (!cut)
        return unknownColumn(words.left(words.lastIndexOf(u'=')), table);
    const auto input = inputNamed(cut->rest.trimmed(), catalog);
    if (!input)
        return failure(input.error());
    mapping.events.push_back({how, cut->column, *input});
    return {};
}

Done readEvents(const MappingWords &words, const TablePreview &table, const metrics::MetricCatalog &catalog,
                Mapping &mapping)
{
    for (const QString &count : words.count) {
        const auto input = inputNamed(count.trimmed(), catalog);
        if (!input)
            return failure(input.error());
        mapping.events.push_back({EventOutput::How::Count, -1, *input});
    }
    for (const auto &[list, how] : {std::pair(&words.sum, EventOutput::How::Sum),
                                    std::pair(&words.distinct, EventOutput::How::Distinct)}) {
        for (const QString &event : *list) {
            if (Done done = readEvent(event, how, table, catalog, mapping); !done)
                return done;
        }
    }
    if (!mapping.events.empty() && !mapping.granularity)
        mapping.granularity = calendar::Granularity::Day;
    return {};
}

/// Columns of periods belong to what is said of the names or of all figures.
void takePeriods(const TablePreview &table, Mapping &mapping)
{
    if (mapping.value || !mapping.metrics.empty() || !mapping.events.empty())
        return;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].period)
            mapping.periods.push_back({int(i), *table.columns[i].period});
    }
    if (!mapping.periods.empty())
        mapping.wholePeriod.reset();
}

/// The figures of the proposal.
void takeFigures(const Mapping &proposal, Mapping &mapping)
{
    mapping.metrics = proposal.metrics;
    mapping.metricName = proposal.metricName;
    mapping.value = proposal.value;
    mapping.note = proposal.note;
    mapping.guarded = proposal.guarded;
    mapping.periods = proposal.periods;
    mapping.metric = proposal.metric;
    mapping.events = proposal.events;
    mapping.ratios = proposal.ratios;
    mapping.granularity = proposal.granularity;
}

void takeNames(const Mapping &proposal, Mapping &mapping)
{
    mapping.channels = proposal.channels;
    mapping.channelName = proposal.channelName;
    mapping.campaign = proposal.campaign;
    mapping.mergeChannels = proposal.mergeChannels;
}

Done readWhere(const QString &words, const TablePreview &table, Mapping &mapping)
{
    const auto cut = cutBehindColumn(words, u'=', table);
    if (!cut)
        return unknownColumn(words.left(words.indexOf(u'=')), table);
    mapping.where.emplace_back(cut->column, cut->rest);
    return {};
}

/// '--date COLUMN', or '=2024-05' for all rows.
Done readDateWords(const QString &words, const TablePreview &table, const calendar::FiscalCalendar &fiscal,
                   Mapping &mapping)
{
    if (words.isEmpty())
        return {};
    mapping.dayZero.reset();
    mapping.wholePeriod.reset();
    mapping.date.reset();
    if (words.startsWith(u'=')) {
        const auto period = fiscal.parse(words.mid(1).trimmed());
        if (!period)
            return failure(period.error());
        mapping.wholePeriod = *period;
        return {};
    }
    const auto column = columnOrError(words, table);
    if (!column)
        return failure(column.error());
    mapping.date = *column;
    if (plainHeader(table.columns[size_t(*column)].name) == u"nth day" && table.titleDays)
        mapping.dayZero = table.titleDays->first;
    return {};
}

Done readCampaign(const MappingWords &words, const TablePreview &table, Mapping &mapping)
{
    if (!words.campaign.isEmpty()) {
        const auto column = columnOrError(words.campaign, table);
        if (!column)
            return failure(column.error());
        mapping.campaign = *column;
    }
    return {};
}

Done readGranularity(const QString &word, Mapping &mapping)
{
    if (word.isEmpty())
        return {};
    const auto granularity = calendar::granularityFromCode(word);
    if (!granularity)
        return failure(granularity.error());
    mapping.granularity = *granularity;
    return {};
}

/// What was said, over what was proposed of the rest.
Result<Mapping> mappingOfWords(const MappingWords &words, const Mapping &proposal, const TablePreview &table,
                               const metrics::MetricCatalog &catalog, const calendar::FiscalCalendar &fiscal)
{
    Mapping mapping;
    mapping.mergeChannels = words.mergeChannels;
    mapping.date = proposal.date;
    mapping.dayZero = proposal.dayZero;
    mapping.wholePeriod = proposal.wholePeriod;
    const bool figuresSaid =
        !words.maps.isEmpty() || !words.count.isEmpty() || !words.sum.isEmpty() || !words.distinct.isEmpty();
    if (!figuresSaid)
        takeFigures(proposal, mapping);
    // Only a date or a condition was said: that answers a question about the recognised table.
    if (!figuresSaid && words.channel.isEmpty())
        takeNames(proposal, mapping);
    Done done = readDateWords(words.date, table, fiscal, mapping);
    if (done)
        done = readCampaign(words, table, mapping);
    if (done && !words.channel.isEmpty())
        done = readChannel(words.channel, table, mapping);
    for (qsizetype i = 0; done && i < words.maps.size(); ++i)
        done = readMap(words.maps[i], table, catalog, mapping);
    for (qsizetype i = 0; done && i < words.where.size(); ++i)
        done = readWhere(words.where[i], table, mapping);
    if (done)
        done = readGranularity(words.granularity, mapping);
    if (done)
        done = readEvents(words, table, catalog, mapping);
    if (!done)
        return failure(done.error());
    if (figuresSaid)
        takePeriods(table, mapping);
    return mapping;
}

/// A question that only one answer of the proposal is left open by: not asked where the words answered it.
Done decided(const MappingWords &words, const Mapping &mapping, const TablePreview &table)
{
    for (const Doubt &doubt : doubtsOf(mapping, table)) {
        // Two columns for one input are added up where they were both named.
        const bool named = doubt.kind == Doubt::Kind::SameInput && !words.maps.isEmpty();
        if (doubt.kind == Doubt::Kind::NoDate || named)
            continue;
        return failure(questionOf(doubt, table));
    }
    return {};
}

} // namespace

bool MappingWords::isEmpty() const
{
    return date.isEmpty() && channel.isEmpty() && campaign.isEmpty() && maps.isEmpty() && where.isEmpty() &&
           granularity.isEmpty() && !mergeChannels && count.isEmpty() && sum.isEmpty() && distinct.isEmpty();
}

QString codeOf(DateOrder order)
{
    switch (order) {
    case DateOrder::Unknown:
        return {};
    case DateOrder::DayFirst:
        return QStringLiteral("day-first");
    case DateOrder::MonthFirst:
        return QStringLiteral("month-first");
    case DateOrder::BySeparator:
        return QStringLiteral("by-separator");
    case DateOrder::InMonths:
        break;
    }
    return QStringLiteral("in-months");
}

Result<DateOrder> dateOrderFromCode(const QString &code)
{
    for (const DateOrder order :
         {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::BySeparator, DateOrder::InMonths}) {
        if (code == codeOf(order))
            return order;
    }
    return failure(ErrorCode::InvalidInput, {code, QString()});
}

Result<DecimalMark> decimalMarkFromCode(const QString &code)
{
    if (code == u"point")
        return DecimalMark::Point;
    if (code == u"comma")
        return DecimalMark::Comma;
    return failure(ErrorCode::InvalidInput, {code, QString()});
}

Result<Mapping> parseMapping(const MappingWords &words, const TablePreview &table,
                             const metrics::MetricCatalog &catalog, const calendar::FiscalCalendar &fiscal)
{
    const Mapping proposal = proposeMapping(table, catalog);
    Mapping mapping = proposal;
    if (!words.isEmpty()) {
        const auto said = mappingOfWords(words, proposal, table, catalog, fiscal);
        if (!said)
            return failure(said.error());
        mapping = *said;
    }
    mapping.dateOrder = words.dateOrder;
    mapping.decimalMark = words.decimalMark;
    mapping.form = words.form;
    if (const Done done = decided(words, mapping, table); !done)
        return failure(done.error());
    return mapping;
}

} // namespace vekha::exchange
