// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/seriesfile.h"

#include "app/cli/output.h"

#include "core/exchange/delimitedreader.h"
#include "core/exchange/encoding.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace vekha::cli {

using exchange::DelimitedReader;
using exchange::FileBytes;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// A file of delimited text whose columns are asked for by name.
class Columns {
public:
    [[nodiscard]] static Expected<Columns> open(const QString &path, const QStringList &wanted)
    {
        auto bytes = FileBytes::open(path);
        if (!bytes)
            return failed(bytes.error());
        Columns columns(std::make_unique<DelimitedReader>(std::move(*bytes), ','));
        if (!columns.m_reader->next())
            return columns.failure(path);
        for (const QString &name : wanted) {
            const int place = columns.placeOf(name);
            if (place < 0)
                return failed(QCoreApplication::translate("Cli", "%1 has no column “%2”.").arg(path, name));
            columns.m_places.push_back(place);
        }
        return columns;
    }

    [[nodiscard]] bool next() { return m_reader->next(); }
    [[nodiscard]] std::string_view at(int column) const
    {
        const auto fields = m_reader->fields();
        const size_t place = size_t(m_places[size_t(column)]);
        return place < fields.size() ? fields[place] : std::string_view();
    }
    [[nodiscard]] qint64 line() const { return m_reader->line(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_reader->error(); }

private:
    explicit Columns(std::unique_ptr<DelimitedReader> reader) : m_reader(std::move(reader)) {}

    [[nodiscard]] int placeOf(const QString &name) const
    {
        const auto fields = m_reader->fields();
        for (size_t i = 0; i < fields.size(); ++i) {
            QByteArray field(fields[i].data(), qsizetype(fields[i].size()));
            if (i == 0 && field.startsWith("\xEF\xBB\xBF"))
                field.remove(0, 3);
            if (QString::fromUtf8(field).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return int(i);
        }
        return -1;
    }

    [[nodiscard]] tl::unexpected<Failure> failure(const QString &path) const
    {
        return failed(m_reader->error().value_or(Error{ErrorCode::EmptyFile, {path}, {}, 0, {}, -1, 0}));
    }

    std::unique_ptr<DelimitedReader> m_reader;
    std::vector<int> m_places;
};

QString textOf(std::string_view field) { return QString::fromUtf8(field.data(), qsizetype(field.size())); }

/// A value, or nan for a gap; nothing where it is neither.
std::optional<double> valueOf(std::string_view field)
{
    const QString text = textOf(field).trimmed();
    if (text.isEmpty() || text.compare(u"NA", Qt::CaseInsensitive) == 0 ||
        text.compare(u"nan", Qt::CaseInsensitive) == 0)
        return nothing;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

tl::unexpected<Failure> notANumber(const Columns &columns, int column)
{
    return failed(QCoreApplication::translate("Cli", "Line %1: “%2” is no number.")
                      .arg(columns.line())
                      .arg(textOf(columns.at(column))));
}

/// Rows of one series as they come.
struct Rows {
    std::vector<std::pair<qint64, double>> values; ///< t and value
    bool numbered = true;                          ///< every t is a whole number
};

std::vector<double> inOrder(Rows rows)
{
    constexpr qint64 mostGaps = 100000; // a slip in one t must not make a series of billions of gaps
    std::vector<double> values;
    if (rows.numbered) {
        std::stable_sort(rows.values.begin(), rows.values.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        const qint64 first = rows.values.front().first;
        if (rows.values.back().first - first < qint64(rows.values.size()) + mostGaps) {
            values.assign(size_t(rows.values.back().first - first) + 1, nothing);
            for (const auto &[t, value] : rows.values)
                values[size_t(t - first)] = value;
            return values;
        }
    }
    for (const auto &row : rows.values)
        values.push_back(row.second);
    return values;
}

QByteArray csvName(const QString &name)
{
    QByteArray text = name.toUtf8();
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + text.replace("\"", "\"\"") + '"';
}

/// The times as numbers of steps from the first one; empty where they are not evenly spaced ISO dates.
std::vector<int> stepsOf(const QStringList &times)
{
    std::vector<qint64> seconds;
    for (const QString &time : times) {
        QDateTime moment = QDateTime::fromString(time.trimmed(), Qt::ISODate);
        if (!moment.isValid())
            return {};
        moment.setTimeSpec(Qt::UTC); // a time zone's clock change is no gap
        seconds.push_back(moment.toSecsSinceEpoch());
    }
    std::map<qint64, int> counts;
    for (size_t i = 1; i < seconds.size(); ++i)
        ++counts[seconds[i] - seconds[i - 1]];
    const auto usual = std::max_element(counts.begin(), counts.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (usual == counts.end() || usual->first <= 0 || usual->second * 2 < int(seconds.size()))
        return {}; // months have no step of their own: they are taken row by row
    std::vector<int> steps;
    for (const qint64 second : seconds) {
        const qint64 step = qRound64(double(second - seconds.front()) / double(usual->first));
        if (step < (steps.empty() ? 0 : steps.back()) || step > 20 * qint64(seconds.size()) + 1000)
            return {};
        steps.push_back(int(step));
    }
    return steps;
}

} // namespace

Expected<SeriesFile> readSeriesFile(const QString &path, int period)
{
    auto columns =
        Columns::open(path, {QStringLiteral("series"), QStringLiteral("t"), QStringLiteral("value")});
    if (!columns)
        return tl::unexpected(columns.error());
    SeriesFile file;
    std::vector<Rows> rows;
    QHash<QString, int> known;
    while (columns->next()) {
        const QString name = textOf(columns->at(0));
        const auto value = valueOf(columns->at(2));
        if (!value)
            return notANumber(*columns, 2);
        const int number = known.value(name, int(rows.size()));
        if (number == int(rows.size())) {
            known.insert(name, number);
            file.names.append(name);
            rows.emplace_back();
        }
        bool isWhole = false;
        const qint64 t = textOf(columns->at(1)).trimmed().toLongLong(&isWhole);
        Rows &own = rows[size_t(number)];
        own.numbered = own.numbered && isWhole;
        own.values.emplace_back(t, *value);
    }
    if (columns->error())
        return failed(*columns->error());
    for (Rows &own : rows)
        file.series.push_back({inOrder(std::move(own)), period, analysis::Range::FromValues});
    return file;
}

Outcome writeForecasts(const QString &path, const QStringList &names,
                       const std::vector<analysis::Forecast> &forecasts)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(Error{ErrorCode::FileNotWritable, {path, file.errorString()}, {}, 0, {}, -1, 0});
    file.write("series,step,mean,lo80,hi80,lo95,hi95\n");
    for (size_t i = 0; i < forecasts.size(); ++i) {
        const analysis::Forecast &forecast = forecasts[i];
        const QByteArray name = csvName(names[qsizetype(i)]) + ',';
        for (size_t h = 0; h < forecast.mean.size(); ++h) {
            QByteArray line = name + QByteArray::number(int(h) + 1);
            for (const auto *column :
                 {&forecast.mean, &forecast.lo80, &forecast.hi80, &forecast.lo95, &forecast.hi95})
                line += ',' + exactText((*column)[h]).toLatin1();
            file.write(line + '\n');
        }
    }
    if (!file.commit())
        return failed(Error{ErrorCode::FileNotWritable, {path, file.errorString()}, {}, 0, {}, -1, 0});
    return {};
}

Expected<TimedSeries> readTimedSeries(const QString &path)
{
    auto columns = Columns::open(path, {QStringLiteral("timestamp"), QStringLiteral("value")});
    if (!columns)
        return tl::unexpected(columns.error());
    TimedSeries series;
    std::vector<double> rows;
    while (columns->next()) {
        const auto value = valueOf(columns->at(1));
        if (!value)
            return notANumber(*columns, 1);
        series.times.append(textOf(columns->at(0)));
        rows.push_back(*value);
    }
    if (columns->error())
        return failed(*columns->error());
    series.places = stepsOf(series.times);
    if (series.places.empty()) {
        for (size_t row = 0; row < rows.size(); ++row)
            series.places.push_back(int(row));
    }
    series.values.assign(rows.empty() ? 0 : size_t(series.places.back()) + 1, nothing);
    for (size_t row = 0; row < rows.size(); ++row)
        series.values[size_t(series.places[row])] = rows[row];
    return series;
}

} // namespace vekha::cli
