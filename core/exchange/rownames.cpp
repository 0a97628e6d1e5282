// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rownames.h"

#include "core/exchange/channelguess.h"
#include "core/exchange/encoding.h"
#include "core/exchange/factscsv.h"
#include "core/exchange/numbertext.h"

namespace vekha::exchange {

namespace {

const QString noSource = QStringLiteral("no source"); ///< an alias of resources/exchange/channels.json

} // namespace

RowNames::RowNames(const Mapping &mapping, const metrics::MetricCatalog &catalog, facts::FactSink &sink,
                   int slots, const ChannelIndex *channels)
    : m_mapping(mapping), m_catalog(catalog), m_sink(sink), m_slots(slots),
      m_lookup(mapping.lookup ? channels : nullptr)
{
    for (const Rename &rename : mapping.renames)
        m_renames.insert({rename.column, rename.from.trimmed()}, rename.to.trimmed());
    for (const auto &[name, type] : mapping.channelTypes)
        m_types.insert(foldedName(name), type);
}

int RowNames::numberOf(const RowCells &row)
{
    constexpr char between = '\x1f'; // stands in no name
    m_key.clear();
    for (const int column : m_mapping.channels)
        m_key.append(row.at(column)).push_back(between);
    if (m_lookup)
        addLookup(row);
    if (m_mapping.campaign)
        m_key.append(row.at(*m_mapping.campaign)).push_back(between);
    if (m_mapping.metricName)
        m_key.append(row.at(*m_mapping.metricName));
    bool added = false;
    const int number = m_keys.numberOf(m_key, added);
    if (added) {
        m_names.push_back(resolve(row));
        m_series.resize(m_series.size() + size_t(m_slots), -1);
    }
    return number;
}

void RowNames::addLookup(const RowCells &row)
{
    const auto found = m_lookup->channelOf(row.at(m_mapping.lookup->column));
    m_withoutMatch += found ? 0 : 1;
    m_key.append(found.value_or(std::string_view())).push_back('\x1f');
}

RowNames::Resolved RowNames::resolve(const RowCells &row) const
{
    Resolved names;
    const auto channel = channelName(row);
    const auto campaign = m_mapping.campaign ? name(row, *m_mapping.campaign) : QString();
    if (!channel || !campaign) {
        names.problem = ErrorCode::InvalidInput;
        names.problemColumn = channel    ? *m_mapping.campaign
                              : m_lookup ? m_mapping.lookup->column
                                         : m_mapping.channels.front();
        return names;
    }
    names.channel = *channel;
    names.campaign = *campaign;
    if (m_mapping.metricName)
        resolveInput(row, names);
    return names;
}

void RowNames::resolveInput(const RowCells &row, Resolved &names) const
{
    names.problemColumn = *m_mapping.metricName;
    const auto written = text(row, *m_mapping.metricName);
    auto index = written ? m_catalog.indexOf(*written) : std::nullopt;
    if (!index && written)
        index = m_catalog.indexOfName(*written);
    if (!index)
        names.problem = ErrorCode::UnknownMetric;
    else if (!m_catalog.at(*index).isInput())
        names.problem = ErrorCode::NotAnInput;
    else
        names.input = *index;
}

std::optional<QString> RowNames::text(const RowCells &row, int column) const
{
    const std::string_view cell = trimmed(row.at(column));
    if (!isUtf8(cell))
        return std::nullopt;
    const QString decoded = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    return m_mapping.guarded ? unguarded(decoded) : decoded;
}

std::optional<QString> RowNames::note(const RowCells &row, int column) const
{
    const std::string_view cell = row.at(column);
    if (!m_mapping.guarded)
        return text(row, column);
    return isUtf8(cell) ? std::optional(unguarded(QString::fromUtf8(cell.data(), qsizetype(cell.size()))))
                        : std::nullopt;
}

std::optional<QString> RowNames::name(const RowCells &row, int column) const
{
    auto written = text(row, column);
    if (written && !m_renames.isEmpty())
        written = m_renames.value({column, *written}, *written);
    return written;
}

std::optional<QString> RowNames::channelName(const RowCells &row) const
{
    if (m_lookup) {
        const auto found = m_lookup->channelOf(row.at(m_mapping.lookup->column)).value_or(std::string_view());
        return isUtf8(found) ? std::optional(QString::fromUtf8(found.data(), qsizetype(found.size())))
                             : std::nullopt;
    }
    if (m_mapping.channels.empty())
        return m_mapping.channelName;
    QStringList parts;
    for (const int column : m_mapping.channels) {
        const auto part = name(row, column);
        if (!part)
            return std::nullopt;
        if (!part->isEmpty())
            parts += *part;
    }
    return parts.join(QStringLiteral(" / "));
}

int RowNames::channelNumber(const QString &name)
{
    const auto known = m_channels.constFind(name);
    if (known != m_channels.cend())
        return *known;
    const QString company = codeOf(ChannelType::Company);
    const bool isCompany =
        name.isEmpty() || name == company || (m_mapping.mergeChannels && foldedName(name) == company);
    const int number = isCompany ? m_sink.companyChannel() : namedChannel(name);
    m_channels.insert(name, number);
    return number;
}

int RowNames::namedChannel(const QString &name)
{
    const bool merge = m_mapping.mergeChannels;
    const KnownChannel *source = merge || name == noSource ? knownChannel(name) : nullptr;
    const ChannelType guess = source ? source->type : guessChannelType(name);
    const ChannelType type = m_types.value(foldedName(name), guess);
    if (!source)
        return m_sink.channel(name, type, merge);
    Channel model;
    model.name = source->name;
    model.type = type;
    model.aliases = source->aliases;
    return m_sink.channelLike(name, model);
}

/// A row without a source belongs to the company, where it counts in totals only. Not so people: there a
/// company's figure would replace the sum over channels (metrics.md rule 12), so they get a channel of their
/// own.
QString RowNames::channelOf(const Resolved &names, const FigureColumn &figure, MetricIndex input) const
{
    if (!figure.channel.isEmpty())
        return figure.channel;
    if (m_lookup && names.channel.isEmpty())
        return noSource;
    const bool blank = names.channel.isEmpty() && !m_mapping.channels.empty();
    return blank && m_catalog.at(input).input().countsPeople ? noSource : names.channel;
}

int RowNames::series(int number, const FigureColumn &figure)
{
    int &series = m_series[size_t(number) * size_t(m_slots) + size_t(figure.slot)];
    if (series >= 0)
        return series;
    const Resolved &names = m_names[size_t(number)];
    const MetricIndex input = figure.input >= 0 ? figure.input : names.input;
    const int channel = channelNumber(channelOf(names, figure, input));
    series = m_sink.series(input, channel, names.campaign);
    return series;
}

} // namespace vekha::exchange
