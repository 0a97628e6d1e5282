// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/figuresmodel.h"

#include "ui/common/cellroles.h"
#include "ui/common/status.h"

namespace vekha::ui {

using wording::Style;

void FiguresModel::setShown(const Shown &shown)
{
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_shown || m_shown->detail->trend.answer.groups.empty())
        return 0;
    return int(m_shown->detail->trend.periods.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const bool hasChannels = m_shown && m_shown->detail->channels;
    return FirstChannel + (hasChannels ? int(m_shown->detail->channels->answer.groups.size()) : 0);
}

FiguresModel::Cell FiguresModel::cell(int period, int column) const
{
    const MetricDetail &detail = *m_shown->detail;
    const metrics::Metric &metric = m_shown->metric();
    const wording::Format &format = m_shown->words.format();
    const facts::Answer &answer = detail.trend.answer;
    const auto figure = [&](std::optional<double> number) {
        return Cell{format.metricValue(metric, number), number};
    };
    switch (column) {
    case ActualColumn:
        return figure(answer.at(0, 0, period).number);
    case TargetColumn: {
        const auto &target = detail.standings[size_t(period)].target;
        if (!target)
            return figure({});
        if (target->low && target->high)
            return {format.metricValue(metric, target->low, Style::Cell) + QChar(0x2013) +
                        format.metricValue(metric, target->high),
                    target->value};
        return figure(target->value);
    }
    case AttainmentColumn: {
        const targets::Standing &standing = detail.standings[size_t(period)].standing;
        return {m_shown->attainment(standing), standing.attainment};
    }
    case YearAgoColumn:
        return figure(answer.comparedAt(0, 0, period).number);
    case ChangeColumn: {
        const std::optional<double> from = answer.comparedAt(0, 0, period).number;
        const std::optional<double> to = answer.basisAt(0, 0, period).number;
        const bool isKnown = from && to && *from != 0;
        return {format.change(metric, from, to), isKnown ? std::optional(*to / *from - 1) : std::nullopt};
    }
    default:
        return figure(detail.channels->answer.at(0, column - FirstChannel, period).number);
    }
}

QString FiguresModel::noteOf(int period) const
{
    QStringList lines;
    const calendar::DayRange days = m_shown->detail->trend.periods[size_t(period)].days();
    for (const FactNote &note : m_shown->detail->notes) {
        if (note.period.days().overlaps(days))
            lines.append(note.text);
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant FiguresModel::firstColumn(int period, int role) const
{
    const calendar::Period &shown = m_shown->detail->trend.periods[size_t(period)];
    if (role == Qt::DisplayRole)
        return m_shown->trendWords().periodTitle(shown.granularity, shown.days());
    if (role == RawValueRole)
        return calendar::dateOf(shown.first).toString(Qt::ISODate);
    if (role == CopyTextRole)
        return m_shown->words.periods().longName(shown);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_shown)
        return {};
    const int period = periodOf(index.row());
    if (index.column() == PeriodColumn)
        return firstColumn(period, role);
    switch (role) {
    case Qt::DisplayRole:
        return cell(period, index.column()).text;
    case RawValueRole: {
        const std::optional<double> number = cell(period, index.column()).number;
        return number ? QVariant(*number) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case MutedRole:
        return index.column() == YearAgoColumn || index.column() == TargetColumn;
    case StatusRole:
        if (index.column() == AttainmentColumn && m_shown->detail->standings[size_t(period)].target)
            return int(m_shown->detail->standings[size_t(period)].standing.status);
        return {};
    case NoteRole: {
        const QString note = index.column() == ActualColumn ? noteOf(period) : QString();
        return note.isEmpty() ? QVariant() : note;
    }
    case Qt::ToolTipRole:
        if (index.column() == ActualColumn)
            return m_shown->words.remarks(m_shown->detail->trend.answer.at(0, 0, period))
                .join(QLatin1Char('\n'));
        return {};
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_shown)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == PeriodColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PeriodColumn:
        return tr("Period");
    case ActualColumn:
        return tr("Actual");
    case TargetColumn:
        return tr("Target");
    case AttainmentColumn:
        return tr("Attainment");
    case YearAgoColumn:
        return tr("Year ago");
    case ChangeColumn:
        return tr("Change");
    default:
        break;
    }
    if (!m_shown->detail->channels || section >= columnCount())
        return {};
    return m_shown->words.names().channel(
        m_shown->detail->channels->answer.groups[size_t(section - FirstChannel)].channel);
}

} // namespace vekha::ui
