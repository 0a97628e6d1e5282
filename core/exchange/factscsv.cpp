// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/factscsv.h"

#include <array>
#include <charconv>

namespace vekha::exchange {

namespace {

constexpr std::array<const char *, 6> header = {"period", "channel", "campaign", "metric", "value", "note"};
constexpr qsizetype flushBytes = 64 * 1024;

/// True if a spreadsheet would run the text, or if it would once its apostrophes are taken off.
bool isDangerous(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
}

QByteArray numberText(double value)
{
    std::array<char, 32> digits;
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), written.ptr - digits.data()};
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QByteArray cell = (isDangerous(text) ? u'\'' + text : text).toUtf8();
    const bool spaced = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (!spaced && cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 &&
        cell.indexOf('\r') < 0)
        return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && isDangerous(text) ? text.mid(1) : text;
}

Result<std::unique_ptr<FactsCsv>> FactsCsv::create(const QString &path,
                                                   const calendar::FiscalCalendar &fiscal)
{
    std::unique_ptr<FactsCsv> csv(new FactsCsv(path, fiscal));
    if (!csv->m_file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable, {path, csv->m_file.errorString()});
    for (size_t i = 0; i < header.size(); ++i)
        csv->m_waiting.append(i > 0 ? "," : "").append(header[i]);
    csv->m_waiting += '\n';
    return csv;
}

void FactsCsv::setSeries(const QString &metric, const QString &channel, const QString &campaign)
{
    m_series = ',' + csvCell(channel) + ',' + csvCell(campaign) + ',' + csvCell(metric) + ',';
}

void FactsCsv::add(const calendar::Period &period, double value, const QString &note)
{
    m_waiting += m_fiscal.code(period).toUtf8();
    m_waiting += m_series;
    m_waiting += numberText(value);
    m_waiting += ',';
    m_waiting += csvCell(note);
    m_waiting += '\n';
    if (m_waiting.size() > flushBytes)
        flush();
}

void FactsCsv::flush()
{
    // A short write marks the file as failed, and commit() then keeps the old one.
    m_file.write(m_waiting);
    m_waiting.clear();
}

Done FactsCsv::finish()
{
    flush();
    if (m_file.error() != QFileDevice::NoError || !m_file.commit())
        return failure(ErrorCode::FileNotWritable, {m_file.fileName(), m_file.errorString()});
    return {};
}

bool isFactsCsv(const TablePreview &table)
{
    if (table.columns.size() != header.size())
        return false;
    for (size_t i = 0; i < header.size(); ++i) {
        if (table.columns[i].name != QLatin1String(header[i]))
            return false;
    }
    return true;
}

Mapping factsCsvMapping()
{
    Mapping mapping;
    mapping.date = 0;
    mapping.channels = {1};
    mapping.campaign = 2;
    mapping.metricName = 3;
    mapping.value = 4;
    mapping.note = 5;
    mapping.mergeChannels = false;
    mapping.decimalMark = DecimalMark::Point;
    mapping.guarded = true;
    return mapping;
}

} // namespace vekha::exchange
