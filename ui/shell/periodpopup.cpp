// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/periodpopup.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"

#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vekha::ui {

using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;

namespace {

constexpr int popupWidth = 344;
constexpr int gridColumns = 12; // months take 3 of them, quarters 3, halves 6

} // namespace

PeriodPopup::PeriodPopup(AppContext &context, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_context(context),
      m_earlier(new IconButton(QStringLiteral("chevron-left"), {}, this)),
      m_yearLabel(new TextLabel(TypeRole::CardTitle, Role::Text, this)),
      m_later(new IconButton(QStringLiteral("chevron-right"), {}, this)), m_grid(new QGridLayout),
      m_rangeLabel(new TextLabel(TypeRole::Secondary, Role::Muted, this)), m_first(new QDateEdit(this)),
      m_last(new QDateEdit(this)), m_apply(new SecondaryButton({}, this))
{
    setObjectName(QStringLiteral("popup"));
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(popupWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);

    auto *head = new QHBoxLayout;
    head->addWidget(m_earlier);
    head->addStretch(1);
    head->addWidget(m_yearLabel);
    head->addStretch(1);
    head->addWidget(m_later);
    layout->addLayout(head);
    m_grid->setSpacing(4);
    layout->addLayout(m_grid);

    layout->addWidget(m_rangeLabel);
    auto *range = new QHBoxLayout;
    range->setSpacing(8);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setFixedHeight(32);
        range->addWidget(edit, 1);
    }
    range->addWidget(m_apply);
    layout->addLayout(range);

    connect(m_earlier, &QAbstractButton::clicked, this, [this] {
        --m_year;
        fill();
    });
    connect(m_later, &QAbstractButton::clicked, this, [this] {
        ++m_year;
        fill();
    });
    connect(m_apply, &QAbstractButton::clicked, this, [this] {
        const calendar::Day first = calendar::dayOf(m_first->date());
        const calendar::Day last = calendar::dayOf(m_last->date());
        Q_EMIT chosen(std::nullopt, DayRange{std::min(first, last), std::max(first, last)});
    });
    retranslate();
}

void PeriodPopup::setShown(const calendar::FiscalCalendar &calendar, const std::optional<Period> &period,
                           const DayRange &days, QDate today)
{
    m_calendar = calendar;
    m_period = period;
    m_days = days;
    m_today = today;
    m_year = calendar.nameOf(calendar.periodOf(Granularity::Year, days.first)).year;
    m_first->setDate(calendar::dateOf(days.first));
    m_last->setDate(calendar::dateOf(days.last));
    fill();
}

void PeriodPopup::showRange()
{
    m_first->setFocus();
    m_first->selectAll();
}

QPushButton *PeriodPopup::buttonOf(const Period &period) const
{
    for (const auto &[shown, button] : m_buttons) {
        if (shown == period)
            return button;
    }
    return nullptr;
}

void PeriodPopup::addButton(const Period &period, const QString &text, int row, int column, int columns)
{
    auto *button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setChecked(m_period == period);
    button->setProperty("cell", true);
    button->setMinimumWidth(0);
    button->setAccessibleName(m_context.names().longName(period));
    m_grid->addWidget(button, row, column, 1, columns);
    m_buttons.emplace_back(period, button);
    connect(button, &QAbstractButton::clicked, this,
            [this, period] { Q_EMIT chosen(period, period.days()); });
}

void PeriodPopup::fill()
{
    for (const auto &[period, button] : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    const wording::PeriodNames &names = m_context.names();
    const calendar::Day firstDay = calendar::dayOf(QDate(m_year, m_calendar.startMonth(), 1));
    const Period year{Granularity::Year, firstDay};
    m_yearLabel->setText(names.fiscalYearName(m_year));

    int row = 0;
    const auto addKind = [&](Granularity kind, int inARow) {
        int column = 0;
        for (const Period &period : m_calendar.periodsIn(kind, year.days())) {
            addButton(period, wording::capitalised(names.shortName(period)), row,
                      column * gridColumns / inARow, gridColumns / inARow);
            if (++column == inARow) {
                column = 0;
                ++row;
            }
        }
    };
    addKind(Granularity::Month, 4);
    addKind(Granularity::Quarter, 4);
    addKind(Granularity::HalfYear, 2);
    addKind(Granularity::Year, 1);
}

void PeriodPopup::retranslate()
{
    m_earlier->setLabel(tr("Earlier year"));
    m_later->setLabel(tr("Later year"));
    m_rangeLabel->setText(tr("Or any range of days"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_apply->setText(tr("Show"));
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(m_context.language() == Language::Russian ? QStringLiteral("dd.MM.yyyy")
                                                                         : QStringLiteral("d MMM yyyy"));
    }
}

void PeriodPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vekha::ui
