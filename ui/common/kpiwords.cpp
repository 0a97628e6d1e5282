// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/kpiwords.h"

#include "core/wording/apart.h"
#include "core/wording/reasons.h"
#include "core/wording/shortcomparison.h"

#include <QCoreApplication>

#include <cmath>

namespace vekha::ui {

using metrics::Direction;
using metrics::Metric;
using wording::Format;
using wording::Style;

namespace {

/// From what to what a cell is said to have changed.
struct Step {
    std::optional<double> from;
    std::optional<double> to;
};

Step stepOf(const KpiCell &cell, ViewState::Compare compare)
{
    if (compare != ViewState::Compare::Target)
        return {cell.compared.number, cell.basis.number};
    const auto &target = cell.standing.target;
    if (!target || target->isBand())
        return {std::nullopt, cell.value.number};
    return {target->value, cell.value.number};
}

bool spansYears(const calendar::DayRange &one, const calendar::DayRange &other)
{
    return calendar::dateOf(one.first).year() != calendar::dateOf(other.last).year() ||
           calendar::dateOf(one.last).year() != calendar::dateOf(other.first).year();
}

std::optional<double> expectedIn(const targets::Standing &standing)
{
    return standing.outlook ? standing.outlook->expected : std::nullopt;
}

/// Decimals that tell a target from another figure beside it.
int decimalsOfTarget(const Format &format, const Metric &metric, const targets::Standing &standing,
                     std::optional<double> beside)
{
    if (!standing.target || standing.target->isBand())
        return 0;
    return wording::decimalsApart(format, metric, beside, standing.target->value);
}

/// The same of one that has the value and the forecast beside it.
int decimalsOverForecast(const Format &format, const Metric &metric, const targets::Standing &standing)
{
    return std::max(decimalsOfTarget(format, metric, standing, standing.actual),
                    decimalsOfTarget(format, metric, standing, expectedIn(standing)));
}

} // namespace

QString KpiWords::change(const Metric &metric, const KpiCell &cell, ViewState::Compare compare) const
{
    const Step step = stepOf(cell, compare);
    return m_format.change(metric, step.from, step.to);
}

Role KpiWords::changeRole(const Metric &metric, const KpiCell &cell, ViewState::Compare compare) const
{
    const Step step = stepOf(cell, compare);
    const QString text = m_format.change(metric, step.from, step.to);
    if (!step.from || !step.to || text == Format::missing())
        return Role::Muted;
    // What rounds to nothing has no colour either.
    const bool signedText = text.startsWith(QLatin1Char('+')) || text.startsWith(QChar(0x2212));
    if (!signedText || *step.to == *step.from)
        return Role::Text;
    Direction better = metric.better;
    if (cell.standing.target && cell.standing.target->direction)
        better = *cell.standing.target->direction;
    if (better == Direction::None)
        return Role::Text;
    return (*step.to > *step.from) == (better == Direction::Up) ? Role::OkText : Role::OffText;
}

QString KpiWords::comparedWith(const KpiTable &table, ViewState::Compare compare) const
{
    if (compare == ViewState::Compare::Target)
        return QCoreApplication::translate("KpiWords", "vs target");
    return table.comparedDays ? m_periods.comparedWith(*table.comparedDays, table.shownDays) : QString();
}

QString KpiWords::comparedWithShort(const KpiTable &table, ViewState::Compare compare) const
{
    if (compare == ViewState::Compare::Target || !table.comparedDays)
        return comparedWith(table, compare);
    return wording::shortComparedWith(m_periods, *table.comparedDays, table.shownDays);
}

QString KpiWords::comparing(const KpiTable &table) const
{
    if (!table.comparedDays || table.comparedDays->isEmpty())
        return {};
    const bool years = spansYears(table.shownDays, *table.comparedDays);
    const auto name = [&](const calendar::DayRange &range) {
        return years ? m_periods.rangeName(range) : m_periods.rangeNameWithoutYear(range);
    };
    return QCoreApplication::translate("KpiWords", "Comparing %1 with %2")
        .arg(name(table.shownDays), name(*table.comparedDays));
}

QString KpiWords::value(const Metric &metric, const KpiCell &cell) const
{
    const int more = decimalsOfTarget(m_format, metric, cell.standing, cell.value.number);
    return wording::shortValue(m_format, metric, cell.value.number, more);
}

QString KpiWords::target(const Metric &metric, const targets::Standing &standing) const
{
    return targetWith(metric, standing, decimalsOfTarget(m_format, metric, standing, standing.actual));
}

QString KpiWords::targetOverForecast(const Metric &metric, const targets::Standing &standing) const
{
    return targetWith(metric, standing, decimalsOverForecast(m_format, metric, standing));
}

QString KpiWords::targetWith(const Metric &metric, const targets::Standing &standing, int moreDecimals) const
{
    if (!standing.target)
        return {};
    if (standing.target->isBand()) {
        return QCoreApplication::translate("KpiWords", "target %1–%2")
            .arg(m_format.metricValue(metric, standing.target->low, Style::Cell),
                 m_format.metricValue(metric, standing.target->high, Style::Short));
    }
    return QCoreApplication::translate("KpiWords", "target %1")
        .arg(wording::shortValue(m_format, metric, standing.target->value, moreDecimals));
}

QString KpiWords::forecast(const Metric &metric, const targets::Standing &standing) const
{
    const auto expected = expectedIn(standing);
    if (!expected)
        return {};
    return QCoreApplication::translate("KpiWords", "forecast %1")
        .arg(wording::shortValue(m_format, metric, expected,
                                 decimalsOverForecast(m_format, metric, standing)));
}

GaugeValue KpiWords::gauge(const Metric &metric, const targets::Standing &standing) const
{
    GaugeValue value;
    value.status = standing.status;
    if (!standing.target || !standing.attainment)
        return value;
    value.attainment = standing.attainment;
    value.text = m_format.gaugePercent(standing.attainment, metric.closeFrom);
    value.forecast = targets::expectedAttainment(metric, standing);
    return value;
}

QString KpiWords::standing(const Metric &metric, const targets::Standing &standing) const
{
    QString word = statusWord(standing.status).toLower();
    if (!standing.target)
        return word;
    // Of a period that runs the status is that of the forecast, not of the figure so far.
    if (const QString expected = forecast(metric, standing); !expected.isEmpty())
        word += QStringLiteral(", ") + expected;
    if (!standing.attainment)
        return QStringLiteral("%1, %2").arg(target(metric, standing), word);
    return QCoreApplication::translate("KpiWords", "%1 of target, %2")
        .arg(m_format.attainment(standing.attainment, metric.closeFrom), word);
}

QStringList KpiWords::remarks(const facts::Value &value) const
{
    QStringList lines;
    if (!value.hasNumber())
        lines.append(wording::sentence(value.reason, m_names.shortMetric(value.culprit)));
    else if (value.running)
        lines.append(QCoreApplication::translate("KpiWords", "The period is not over yet."));
    bool toldPartial = false;
    for (const facts::Note &note : value.notes) {
        toldPartial = toldPartial || note.kind == facts::NoteKind::InputPartial;
        const QString channel = note.channel == ChannelId::All ? QString() : m_names.channel(note.channel);
        lines.append(wording::sentence(note, m_names.shortMetric(note.metric), channel));
    }
    if (value.hasNumber() && !value.complete && !value.running && !toldPartial)
        lines.append(QCoreApplication::translate("KpiWords", "Figures do not cover the whole period."));
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

QString selectionText(const SelectionStatistics &selected, const Format &format)
{
    if (selected.figures < 2)
        return {};
    return QCoreApplication::translate("KpiWords", "Selected: sum %1, average %2, count %3")
        .arg(format.trimmedNumber(selected.sum, 0, 2), format.trimmedNumber(selected.average(), 0, 2),
             format.number(selected.figures));
}

} // namespace vekha::ui
