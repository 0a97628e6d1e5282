// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "ui/common/appcontext.h"

#include <QFrame>

#include <optional>

class QDateEdit;
class QGridLayout;
class QPushButton;

namespace vekha::ui {

class IconButton;
class PrimaryButton;
class SecondaryButton;
class TextLabel;

/// Drops down from the period field: the periods of one year (months, quarters, halves, the year itself) as
/// buttons, and two dates for any range of days.
class PeriodPopup : public QFrame {
    Q_OBJECT

public:
    explicit PeriodPopup(AppContext &context, QWidget *parent = nullptr);

    void setShown(const calendar::FiscalCalendar &calendar, const std::optional<calendar::Period> &period,
                  const calendar::DayRange &days, QDate today);
    /// Puts the cursor into the first date.
    void showRange();
    /// The button of a period of the shown year, for tests; nullptr if it is not shown.
    [[nodiscard]] QPushButton *buttonOf(const calendar::Period &period) const;
    [[nodiscard]] QDateEdit *firstDate() const { return m_first; }
    [[nodiscard]] QDateEdit *lastDate() const { return m_last; }
    [[nodiscard]] SecondaryButton *applyRange() const { return m_apply; }

Q_SIGNALS:
    void chosen(const std::optional<vekha::calendar::Period> &period, const vekha::calendar::DayRange &days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void addButton(const calendar::Period &period, const QString &text, int row, int column, int columns);

    AppContext &m_context;
    calendar::FiscalCalendar m_calendar;
    std::optional<calendar::Period> m_period;
    calendar::DayRange m_days;
    QDate m_today;
    int m_year = 0; ///< fiscal
    IconButton *m_earlier;
    TextLabel *m_yearLabel;
    IconButton *m_later;
    QGridLayout *m_grid;
    std::vector<std::pair<calendar::Period, QPushButton *>> m_buttons;
    TextLabel *m_rangeLabel;
    QDateEdit *m_first;
    QDateEdit *m_last;
    SecondaryButton *m_apply;
};

} // namespace vekha::ui
