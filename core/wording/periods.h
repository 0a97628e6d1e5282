// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/calendar/period.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vekha::wording {

/// "май", "May"; month 1..12. Russian names are in small letters, as inside a sentence.
[[nodiscard]] QString monthName(int month, Language language);
/// "мая", "May": with a day.
[[nodiscard]] QString monthGenitive(int month, Language language);
/// "янв", "Jan".
[[nodiscard]] QString shortMonthName(int month, Language language);
/// "Пн", "Mon"; weekday 1 Monday .. 7 Sunday.
[[nodiscard]] QString shortWeekdayName(int weekday, Language language);
/// The first letter made a capital, to begin a title with what monthName() and others give.
[[nodiscard]] QString capitalised(const QString &text);

/// Writes the names of periods and ranges in one language and one fiscal calendar. A value type.
class PeriodNames {
public:
    explicit PeriodNames(Language language = Language::English,
                         calendar::FiscalCalendar calendar = calendar::FiscalCalendar())
        : m_language(language), m_calendar(calendar)
    {
    }

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const calendar::FiscalCalendar &fiscalCalendar() const { return m_calendar; }

    /// For titles: "Май 2026", "II квартал 2026" / "Q2 2026", "I полугодие 2025/26", "Нед. 21, 18–24 мая
    /// 2026", "18 мая 2026".
    [[nodiscard]] QString longName(const calendar::Period &period) const;
    /// The same inside a sentence: "май 2026".
    [[nodiscard]] QString inlineName(const calendar::Period &period) const;
    /// For axes and narrow heads, without the year: "май", "II кв.", "нед. 21", "18 мая"; a year is itself.
    [[nodiscard]] QString shortName(const calendar::Period &period) const;
    /// For heads of columns: "Декабрь 2025", then "Январь 2026", "Февраль": with the year where it differs
    /// from that of the column before, or at the first column.
    [[nodiscard]] QString columnName(const calendar::Period &period,
                                     const std::optional<calendar::Period> &columnBefore) const;
    /// Year that stands under an axis or after a name: "2026", of fiscal periods "2025/26".
    [[nodiscard]] QString yearName(const calendar::Period &period) const;
    /// A fiscal year by its number: "2025/26" where it is no calendar year.
    [[nodiscard]] QString fiscalYearName(int year) const;

    /// A range of days: "1–24 мая 2026", "27 апреля – 3 мая 2026", "март – май 2026", "2026"; whole periods
    /// by their name. An en dash for an empty range.
    [[nodiscard]] QString rangeName(const calendar::DayRange &range) const;
    /// The same without year, where the range lies in one calendar year: "1–24 мая", "апрель".
    [[nodiscard]] QString rangeNameWithoutYear(const calendar::DayRange &range) const;
    /// What a change refers to: "к апрелю", "ко II кварталу", "к 1–24 апреля" / "vs April". The year is named
    /// where it differs from that of `shown`.
    [[nodiscard]] QString comparedWith(const calendar::DayRange &compared,
                                       const calendar::DayRange &shown) const;

    /// "24 мая 2026" / "24 May 2026".
    [[nodiscard]] QString dateName(QDate date) const;
    /// "24 мая" / "24 May", with the year where it is not that of `today`.
    [[nodiscard]] QString shortDateName(QDate date, QDate today) const;
    /// "Сегодня, 09:12", "23 мая, 18:40". Both in local time.
    [[nodiscard]] QString momentName(const QDateTime &moment, QDate today) const;
    /// The same inside a sentence: "сегодня, 09:12".
    [[nodiscard]] QString inlineMomentName(const QDateTime &moment, QDate today) const;

private:
    [[nodiscard]] bool isRussian() const { return m_language == Language::Russian; }
    [[nodiscard]] QString nameWithoutYear(const calendar::Period &period) const;
    [[nodiscard]] QString monthsRange(const calendar::DayRange &range, bool withYear) const;
    [[nodiscard]] QString daysRange(const calendar::DayRange &range, bool withYear) const;
    [[nodiscard]] QString named(const calendar::DayRange &range, bool withYear) const;
    [[nodiscard]] QString russianComparison(const calendar::DayRange &compared, bool withYear) const;

    Language m_language;
    calendar::FiscalCalendar m_calendar;
};

} // namespace vekha::wording
