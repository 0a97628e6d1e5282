// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metric.h"

#include <array>
#include <utility>

namespace vekha::metrics {

namespace {

template <class T, size_t size> using Codes = std::array<std::pair<T, const char *>, size>;

constexpr Codes<Unit, 9> unitCodes{{{Unit::Money, "money"},
                                    {Unit::Count, "count"},
                                    {Unit::Percent, "percent"},
                                    {Unit::Ratio, "ratio"},
                                    {Unit::Days, "days"},
                                    {Unit::Months, "months"},
                                    {Unit::Seconds, "seconds"},
                                    {Unit::Score, "score"},
                                    {Unit::Points, "points"}}};
constexpr Codes<Direction, 3> directionCodes{
    {{Direction::Up, "up"}, {Direction::Down, "down"}, {Direction::None, "none"}}};
constexpr Codes<OverTime, 4> overTimeCodes{
    {{OverTime::Sum, "sum"}, {OverTime::Last, "last"}, {OverTime::First, "first"}, {OverTime::Mean, "mean"}}};
constexpr Codes<OverChannels, 2> overChannelsCodes{
    {{OverChannels::Sum, "sum"}, {OverChannels::Mean, "mean"}}};

template <class T, size_t size> QString codeIn(const Codes<T, size> &codes, T value)
{
    for (const auto &[known, code] : codes) {
        if (known == value)
            return QString::fromLatin1(code);
    }
    Q_UNREACHABLE();
    return {};
}

template <class T, size_t size>
Result<T> valueIn(const Codes<T, size> &codes, const QString &code, const char *what)
{
    for (const auto &[value, known] : codes) {
        if (code == QLatin1String(known))
            return value;
    }
    return failure(ErrorCode::InvalidInput, {QString::fromLatin1(what), code});
}

} // namespace

QString codeOf(Unit unit) { return codeIn(unitCodes, unit); }
QString codeOf(Direction direction) { return codeIn(directionCodes, direction); }
QString codeOf(OverTime rule) { return codeIn(overTimeCodes, rule); }
QString codeOf(OverChannels rule) { return codeIn(overChannelsCodes, rule); }

Result<Unit> unitFromCode(const QString &code) { return valueIn(unitCodes, code, "unit"); }
Result<Direction> directionFromCode(const QString &code) { return valueIn(directionCodes, code, "better"); }
Result<OverTime> overTimeFromCode(const QString &code) { return valueIn(overTimeCodes, code, "over_time"); }
Result<OverChannels> overChannelsFromCode(const QString &code)
{
    return valueIn(overChannelsCodes, code, "over_channels");
}

} // namespace vekha::metrics
