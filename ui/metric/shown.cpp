// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/shown.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui {

int Shown::colourOf(ChannelId channel) const
{
    constexpr int grey = 9;
    const auto found = std::find_if(channels.begin(), channels.end(),
                                    [channel](const Channel &candidate) { return candidate.id == channel; });
    return found == channels.end() || found->colour == 0 ? grey : found->colour;
}

double Shown::largestOf(const facts::Answer &answer)
{
    double largest = 0;
    for (const facts::Value &value : answer.values)
        largest = std::max(largest, std::abs(value.number.value_or(0)));
    return largest;
}

bool Shown::addsUp() const
{
    return metric().isInput() && metric().input().overTime == metrics::OverTime::Sum &&
           metric().input().overChannels == metrics::OverChannels::Sum;
}

QString Shown::attainment(const targets::Standing &standing) const
{
    return words.format().attainment(standing.attainment, metric().closeFrom);
}

QString Shown::dayName(QDate day) const
{
    if (day.year() == today.year())
        return words.periods().shortDateName(day, today);
    const QString month = wording::shortMonthName(day.month(), words.format().language());
    return QStringLiteral("%1 %2 %3").arg(day.day()).arg(month).arg(day.year());
}

} // namespace vekha::ui
