// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"
#include "core/exchange/profile.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace vekha::exchange {

namespace {

constexpr int formatVersion = 1;

template <class T, size_t n> using WordList = std::array<std::pair<T, QLatin1StringView>, n>;

constexpr WordList<ImportChoices::OnConflict, 3> conflictWords{
    {{ImportChoices::OnConflict::Stop, "stop"_L1},
     {ImportChoices::OnConflict::Replace, "replace"_L1},
     {ImportChoices::OnConflict::Keep, "keep"_L1}}};
constexpr WordList<DateOrder, 5> orderWords{{{DateOrder::Unknown, "unknown"_L1},
                                             {DateOrder::DayFirst, "day_first"_L1},
                                             {DateOrder::MonthFirst, "month_first"_L1},
                                             {DateOrder::BySeparator, "by_separator"_L1},
                                             {DateOrder::InMonths, "in_months"_L1}}};
constexpr WordList<DecimalMark, 3> markWords{{{DecimalMark::Unknown, "unknown"_L1},
                                              {DecimalMark::Point, "point"_L1},
                                              {DecimalMark::Comma, "comma"_L1}}};
constexpr WordList<EventOutput::How, 3> howWords{{{EventOutput::How::Count, "count"_L1},
                                                  {EventOutput::How::Sum, "sum"_L1},
                                                  {EventOutput::How::Distinct, "distinct"_L1}}};

template <class T, size_t n> QString wordOf(const WordList<T, n> &words, T value)
{
    for (const auto &[each, word] : words) {
        if (each == value)
            return word;
    }
    return words.front().second;
}

/// The value of a word; the first one where the word is unknown.
template <class T, size_t n> T valueOf(const WordList<T, n> &words, const QJsonValue &word)
{
    for (const auto &[value, each] : words) {
        if (word.toString() == each)
            return value;
    }
    return words.front().first;
}

/// A column as its header and, where several are called the same, which of them: ["Cost", 2].
QJsonValue columnJson(const QStringList &header, int column)
{
    const QString name = header.value(column);
    const int nth = int(header.mid(0, column).count(name)) + 1;
    if (nth == 1)
        return name;
    return QJsonArray{name, nth};
}

std::optional<int> columnOf(const QStringList &header, const QJsonValue &json)
{
    const QString name = json.isArray() ? json.toArray().at(0).toString() : json.toString();
    const int nth = json.isArray() ? json.toArray().at(1).toInt(1) : 1;
    int seen = 0;
    for (int i = 0; i < header.size() && (json.isArray() || json.isString()); ++i) {
        if (header[i] == name && ++seen == nth)
            return i;
    }
    return std::nullopt;
}

QJsonObject periodJson(const calendar::Period &period)
{
    return {{"every"_L1, codeOf(period.granularity)},
            {"first"_L1, calendar::dateOf(period.first).toString(Qt::ISODate)}};
}

std::optional<calendar::Period> periodOf(const QJsonValue &json)
{
    const auto granularity = calendar::granularityFromCode(json["every"_L1].toString());
    const QDate first = QDate::fromString(json["first"_L1].toString(), Qt::ISODate);
    if (!granularity || !first.isValid())
        return std::nullopt;
    return calendar::Period{*granularity, calendar::dayOf(first)};
}

/// Writes a mapping whose columns count in `header`.
class Writer {
public:
    explicit Writer(const QStringList &header) : m_header(header) {}

    QJsonObject write(const Mapping &mapping)
    {
        m_json = {};
        putColumns(mapping);
        putFigures(mapping);
        putReading(mapping);
        putForm(mapping.form);
        return m_json;
    }

private:
    [[nodiscard]] QJsonValue column(int at) const { return columnJson(m_header, at); }
    void put(QLatin1StringView key, std::optional<int> at)
    {
        if (at)
            m_json[key] = column(*at);
    }
    template <class List, class ToJson> void putList(QLatin1StringView key, const List &list, ToJson toJson)
    {
        QJsonArray array;
        for (const auto &each : list)
            array.append(toJson(each));
        if (!array.isEmpty())
            m_json[key] = array;
    }

    void putColumns(const Mapping &mapping)
    {
        put("date"_L1, mapping.date);
        put("period_kind"_L1, mapping.periodKind);
        put("campaign"_L1, mapping.campaign);
        put("metric_name"_L1, mapping.metricName);
        put("value"_L1, mapping.value);
        put("note"_L1, mapping.note);
        putList("channels"_L1, mapping.channels, [this](int at) { return column(at); });
        putList("where"_L1, mapping.where, [this](const auto &condition) {
            return QJsonObject{{"column"_L1, column(condition.first)}, {"text"_L1, condition.second}};
        });
        putList("renames"_L1, mapping.renames, [this](const Rename &rename) {
            return QJsonObject{
                {"column"_L1, column(rename.column)}, {"from"_L1, rename.from}, {"to"_L1, rename.to}};
        });
        putList("channel_types"_L1, mapping.channelTypes, [](const auto &each) {
            return QJsonObject{{"name"_L1, each.first}, {"type"_L1, codeOf(each.second)}};
        });
        if (!mapping.channelName.isEmpty())
            m_json["channel_name"_L1] = mapping.channelName;
        m_json["merge_channels"_L1] = mapping.mergeChannels;
    }

    void putFigures(const Mapping &mapping)
    {
        putList("metrics"_L1, mapping.metrics, [this](const MetricColumn &each) {
            return QJsonObject{{"column"_L1, column(each.column)},
                               {"metric"_L1, each.metric},
                               {"channel"_L1, each.channel},
                               {"scale"_L1, each.scale}};
        });
        putList("periods"_L1, mapping.periods, [this](const PeriodColumn &each) {
            QJsonObject json = periodJson(each.period);
            json["column"_L1] = column(each.column);
            return json;
        });
        putList("events"_L1, mapping.events, [this](const EventOutput &each) {
            QJsonObject json{{"how"_L1, wordOf(howWords, each.how)}, {"metric"_L1, each.metric}};
            if (each.column >= 0)
                json["column"_L1] = column(each.column);
            return json;
        });
        putList("ratios"_L1, mapping.ratios, [this](const auto &each) {
            return QJsonObject{{"column"_L1, column(each.first)}, {"metric"_L1, each.second}};
        });
        if (!mapping.metric.isEmpty())
            m_json["metric"_L1] = mapping.metric;
        if (const auto &lookup = mapping.lookup)
            m_json["lookup"_L1] = QJsonObject{{"column"_L1, column(lookup->column)},
                                              {"file"_L1, lookup->file},
                                              {"id"_L1, lookup->idColumn},
                                              {"channel"_L1, lookup->channelColumn}};
    }

    void putReading(const Mapping &mapping)
    {
        if (mapping.wholePeriod)
            m_json["whole_period"_L1] = periodJson(*mapping.wholePeriod);
        if (mapping.dayZero)
            m_json["day_zero"_L1] = calendar::dateOf(*mapping.dayZero).toString(Qt::ISODate);
        if (mapping.granularity)
            m_json["granularity"_L1] = codeOf(*mapping.granularity);
        m_json["date_order"_L1] = wordOf(orderWords, mapping.dateOrder);
        m_json["decimal_mark"_L1] = wordOf(markWords, mapping.decimalMark);
        m_json["guarded"_L1] = mapping.guarded;
    }

    void putForm(const FormChoice &form)
    {
        QJsonObject json;
        if (form.encoding)
            json["encoding"_L1] = codeOf(*form.encoding);
        if (form.delimiter)
            json["delimiter"_L1] = QString(QLatin1Char(*form.delimiter));
        if (form.headerLine)
            json["header_line"_L1] = *form.headerLine;
        if (form.block)
            json["block"_L1] = *form.block;
        if (!form.sheet.isEmpty())
            json["sheet"_L1] = form.sheet;
        if (!json.isEmpty())
            m_json["form"_L1] = json;
    }

    const QStringList &m_header;
    QJsonObject m_json;
};

/// Reads what Writer wrote. A column that the header does not have makes the whole mapping unreadable.
class Reader {
public:
    Reader(const QStringList &header, const QJsonObject &json) : m_header(header), m_json(json) {}

    std::optional<Mapping> read()
    {
        takeColumns();
        takeFigures();
        takeReading();
        takeForm();
        return m_fine ? std::optional(m_mapping) : std::nullopt;
    }

private:
    int column(const QJsonValue &json)
    {
        const auto found = columnOf(m_header, json);
        m_fine = m_fine && found;
        return found.value_or(0);
    }
    [[nodiscard]] std::optional<int> taken(QLatin1StringView key)
    {
        if (!m_json.contains(key))
            return std::nullopt;
        return column(m_json[key]);
    }
    template <class Take> void forEach(QLatin1StringView key, Take take)
    {
        const QJsonArray array = m_json[key].toArray();
        for (const auto &each : array)
            take(each);
    }

    void takeColumns()
    {
        m_mapping.date = taken("date"_L1);
        m_mapping.periodKind = taken("period_kind"_L1);
        m_mapping.campaign = taken("campaign"_L1);
        m_mapping.metricName = taken("metric_name"_L1);
        m_mapping.value = taken("value"_L1);
        m_mapping.note = taken("note"_L1);
        forEach("channels"_L1, [this](const QJsonValue &at) { m_mapping.channels.push_back(column(at)); });
        forEach("where"_L1, [this](const QJsonValue &each) {
            m_mapping.where.emplace_back(column(each["column"_L1]), each["text"_L1].toString());
        });
        forEach("renames"_L1, [this](const QJsonValue &each) {
            m_mapping.renames.push_back(
                {column(each["column"_L1]), each["from"_L1].toString(), each["to"_L1].toString()});
        });
        forEach("channel_types"_L1, [this](const QJsonValue &each) {
            if (const auto type = channelTypeFromCode(each["type"_L1].toString()))
                m_mapping.channelTypes.emplace_back(each["name"_L1].toString(), *type);
        });
        m_mapping.channelName = m_json["channel_name"_L1].toString();
        m_mapping.mergeChannels = m_json["merge_channels"_L1].toBool(true);
    }

    void takeFigures()
    {
        forEach("metrics"_L1, [this](const QJsonValue &each) {
            m_mapping.metrics.push_back({column(each["column"_L1]), each["metric"_L1].toString(),
                                         each["channel"_L1].toString(), each["scale"_L1].toDouble(1)});
        });
        forEach("periods"_L1, [this](const QJsonValue &each) {
            const auto period = periodOf(each);
            m_fine = m_fine && period;
            m_mapping.periods.push_back({column(each["column"_L1]), period.value_or(calendar::Period())});
        });
        forEach("events"_L1, [this](const QJsonValue &each) {
            const int at = each["column"_L1].isUndefined() ? -1 : column(each["column"_L1]);
            m_mapping.events.push_back({valueOf(howWords, each["how"_L1]), at, each["metric"_L1].toString()});
        });
        forEach("ratios"_L1, [this](const QJsonValue &each) {
            m_mapping.ratios.emplace_back(column(each["column"_L1]), each["metric"_L1].toString());
        });
        m_mapping.metric = m_json["metric"_L1].toString();
        if (const QJsonValue lookup = m_json["lookup"_L1]; lookup.isObject())
            m_mapping.lookup = ChannelLookup{column(lookup["column"_L1]), lookup["file"_L1].toString(),
                                             lookup["id"_L1].toString(), lookup["channel"_L1].toString()};
    }

    void takeReading()
    {
        if (m_json.contains("whole_period"_L1))
            m_mapping.wholePeriod = periodOf(m_json["whole_period"_L1]);
        const QDate zero = QDate::fromString(m_json["day_zero"_L1].toString(), Qt::ISODate);
        if (zero.isValid())
            m_mapping.dayZero = calendar::dayOf(zero);
        if (const auto granularity = calendar::granularityFromCode(m_json["granularity"_L1].toString()))
            m_mapping.granularity = *granularity;
        m_mapping.dateOrder = valueOf(orderWords, m_json["date_order"_L1]);
        m_mapping.decimalMark = valueOf(markWords, m_json["decimal_mark"_L1]);
        m_mapping.guarded = m_json["guarded"_L1].toBool();
    }

    void takeForm()
    {
        const QJsonObject json = m_json["form"_L1].toObject();
        FormChoice &form = m_mapping.form;
        form.encoding = encodingFromCode(json["encoding"_L1].toString());
        if (const QString delimiter = json["delimiter"_L1].toString(); !delimiter.isEmpty())
            form.delimiter = delimiter.front().toLatin1();
        if (json.contains("header_line"_L1))
            form.headerLine = json["header_line"_L1].toInt();
        if (json.contains("block"_L1))
            form.block = json["block"_L1].toInt();
        form.sheet = json["sheet"_L1].toString();
    }

    const QStringList &m_header;
    const QJsonObject &m_json;
    Mapping m_mapping;
    bool m_fine = true;
};

} // namespace

QJsonObject toJson(const ImportProfile &profile)
{
    return {{"version"_L1, formatVersion},
            {"name"_L1, profile.name},
            {"header"_L1, QJsonArray::fromStringList(profile.header)},
            {"mapping"_L1, Writer(profile.header).write(profile.mapping)},
            {"on_conflict"_L1, wordOf(conflictWords, profile.choices.onConflict)},
            {"skip_bad_rows"_L1, profile.choices.skipBadRows},
            {"accept_totals"_L1, profile.choices.acceptTotals},
            {"source"_L1, profile.source},
            {"pattern"_L1, profile.pattern}};
}

std::optional<ImportProfile> profileFromJson(const QJsonObject &object)
{
    if (object["version"_L1].toInt() != formatVersion)
        return std::nullopt;
    ImportProfile profile;
    profile.name = object["name"_L1].toString();
    const QJsonArray header = object["header"_L1].toArray();
    for (const auto &name : header)
        profile.header += name.toString();
    const QJsonObject mapping = object["mapping"_L1].toObject();
    const auto read = Reader(profile.header, mapping).read();
    if (!read)
        return std::nullopt;
    profile.mapping = *read;
    profile.choices.onConflict = valueOf(conflictWords, object["on_conflict"_L1]);
    profile.choices.skipBadRows = object["skip_bad_rows"_L1].toBool();
    profile.choices.acceptTotals = object["accept_totals"_L1].toBool();
    profile.source = object["source"_L1].toString();
    profile.pattern = object["pattern"_L1].toString();
    return profile;
}

} // namespace vekha::exchange
