// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/periodedit.h"

#include "core/exchange/datetext.h"
#include "ui/theme/style.h"

namespace vekha::ui {

namespace {

constexpr int fieldWidth = 200;

} // namespace

PeriodEdit::PeriodEdit(AppContext &context, QWidget *parent) : QLineEdit(parent), m_context(context)
{
    setFixedWidth(fieldWidth);
    setPlaceholderText(tr("May 2024"));
    connect(this, &QLineEdit::editingFinished, this, &PeriodEdit::take);
}

void PeriodEdit::setPeriod(const std::optional<calendar::Period> &period)
{
    m_period = period;
    setText(period ? m_context.names().longName(*period) : QString());
    markInvalid(false);
}

void PeriodEdit::take()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || (m_period && typed == m_context.names().longName(*m_period)))
        return;
    const QByteArray cell = typed.toUtf8();
    const auto reading =
        exchange::readDate({cell.constData(), size_t(cell.size())}, exchange::DateOrder::DayFirst,
                           m_context.names().fiscalCalendar());
    const bool read = reading.kind == exchange::DateReading::Kind::Date;
    markInvalid(!read);
    if (!read)
        return;
    setPeriod(reading.period);
    Q_EMIT periodChosen(reading.period);
}

void PeriodEdit::markInvalid(bool invalid)
{
    setProperty(invalidProperty, invalid);
    setToolTip(invalid ? tr("That is no period. Write it like “May 2024”, “Q1 2024” or “2024-05-17”.")
                       : QString());
    update();
}

} // namespace vekha::ui
