// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/workspace/review.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// The small parts of a review's snapshot, written and read alike.
namespace vekha::snapshot {

using namespace Qt::StringLiterals;

constexpr int version = 1;

/// The number behind a stable code. Numbers of these kinds may change from version to version, codes do not.
template <class E> E fromCode(const QJsonValue &code, E last, E otherwise)
{
    const QString text = code.toString();
    for (int i = 0; i <= int(last); ++i) {
        if (QString(codeOf(E(i))) == text)
            return E(i);
    }
    return otherwise;
}

inline QJsonValue jsonOf(std::optional<double> number) { return number ? QJsonValue(*number) : QJsonValue(); }
inline std::optional<double> numberOf(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}
inline QString dayText(calendar::Day day) { return calendar::dateOf(day).toString(Qt::ISODate); }
inline calendar::Day dayOf(const QJsonValue &json)
{
    return calendar::dayOf(QDate::fromString(json.toString(), Qt::ISODate));
}
inline QJsonArray jsonOf(const calendar::DayRange &days) { return {dayText(days.first), dayText(days.last)}; }
inline calendar::DayRange rangeOf(const QJsonValue &json) { return {dayOf(json[0]), dayOf(json[1])}; }
inline QJsonArray jsonOf(const calendar::Period &period)
{
    return {codeOf(period.granularity), dayText(period.first)};
}
inline calendar::Period periodOf(const QJsonValue &json)
{
    const auto kind = calendar::granularityFromCode(json[0].toString());
    return {kind.value_or(calendar::Granularity::Month), dayOf(json[1])};
}
inline QJsonObject jsonOf(const TwoLanguageText &text) { return {{"en"_L1, text.en}, {"ru"_L1, text.ru}}; }
inline TwoLanguageText textOf(const QJsonValue &json)
{
    return {json["en"_L1].toString(), json["ru"_L1].toString()};
}

} // namespace vekha::snapshot
