// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgettable.h"

#include "core/wording/budgetwords.h"
#include "core/wording/number_input.h"
#include "ui/common/cellroles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vekha::ui {

namespace {

constexpr double step = 1000; ///< of money, for marginal returns
constexpr double cent = 0.005;

} // namespace

/// In place of a figure, so it is short; the tool tip tells why.
QString BudgetTable::noEstimate(analysis::NoResponse reason)
{
    const bool isShort = reason == analysis::NoResponse::Ended || reason == analysis::NoResponse::NoSpend;
    return isShort ? wording::shortReason(reason) : tr("no estimate");
}

void BudgetTable::setBoard(const BudgetBoard &board, std::vector<int> colours, const KpiWords &words,
                           const metrics::Metric &money)
{
    beginResetModel();
    m_board = board;
    m_colours = std::move(colours);
    m_format = words.format();
    m_money = money;
    m_names.clear();
    for (const BudgetChannel &channel : board.channels)
        m_names.push_back(words.names().channel(channel.channel));
    if (m_own.size() != board.channels.size())
        m_own = board.nowSplit();
    m_outcome = m_board.channels.empty() ? BudgetOutcome() : m_board.outcomeOf(m_own);
    endResetModel();
}

void BudgetTable::clear()
{
    beginResetModel();
    m_board = {};
    m_own.clear();
    m_outcome = {};
    m_names.clear();
    m_colours.clear();
    endResetModel();
}

void BudgetTable::setOwn(std::vector<double> split)
{
    if (split.size() != m_board.channels.size() || split == m_own)
        return;
    m_own = std::move(split);
    m_outcome = m_board.outcomeOf(m_own);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT ownEdited();
}

int BudgetTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_board.channels.empty() ? 0 : int(m_board.channels.size()) + 1;
}

int BudgetTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool BudgetTable::isEditable(const QModelIndex &index) const
{
    const int channel = index.isValid() ? channelAt(index.row()) : -1;
    if (channel < 0)
        return false;
    if (index.column() == Own)
        return true;
    return (index.column() == AtLeast || index.column() == AtMost) &&
           m_board.channels[size_t(channel)].isKnown();
}

Qt::ItemFlags BudgetTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isEditable(index) ? flags | Qt::ItemIsEditable : flags;
}

QString BudgetTable::editText(const QModelIndex &index) const
{
    const auto value = number(index.row(), Column(index.column()));
    return value ? m_format.editText(m_money, std::round(*value * 100) / 100) : QString();
}

bool BudgetTable::setText(const QModelIndex &index, const QString &text)
{
    if (!isEditable(index))
        return false;
    const auto typed = wording::parseMetricNumber(text, m_format.language(), metrics::Unit::Money);
    if (!typed || *typed < 0) {
        Q_EMIT textRefused(text);
        return false;
    }
    const size_t channel = size_t(channelAt(index.row()));
    if (index.column() == Own) {
        std::vector<double> split = m_own;
        split[channel] = std::round(*typed * 100) / 100;
        setOwn(std::move(split));
        return true;
    }
    analysis::SpendLimits limits = m_board.channels[channel].limits;
    (index.column() == AtLeast ? limits.low : limits.high) = *typed;
    // The other end goes along rather than leaving no amount that is allowed.
    if (limits.low > limits.high)
        (index.column() == AtLeast ? limits.high : limits.low) = *typed;
    Q_EMIT limitsEdited(m_board.channels[channel].channel, limits);
    return true;
}

QString BudgetTable::placeName(const QModelIndex &index) const
{
    const int channel = channelAt(index.row());
    return (channel < 0 ? tr("Total") : m_names[size_t(channel)]) + QStringLiteral(", ") +
           head(index.column());
}

std::optional<double> BudgetTable::totalOf(Column column) const
{
    switch (column) {
    case Now:
        return m_board.usualTotal;
    case Suggested:
        return m_board.hasSuggestion() ? std::optional(m_board.suggestion.total) : std::nullopt;
    case Own:
        return m_outcome.total;
    case Expected:
        return m_outcome.expected;
    case Gain:
        return m_outcome.expected - m_board.present.expected;
    default:
        return std::nullopt;
    }
}

std::optional<double> BudgetTable::number(int row, Column column) const
{
    const int place = channelAt(row);
    if (place < 0)
        return totalOf(column);
    const size_t i = size_t(place);
    const BudgetChannel &channel = m_board.channels[i];
    switch (column) {
    case Now:
        return channel.usualSpend;
    case Suggested:
        return m_board.hasSuggestion() ? std::optional(channel.suggested) : std::nullopt;
    case Own:
        return m_own[i];
    case Expected:
        return m_outcome.revenue[i];
    case Gain:
        return m_outcome.revenue[i] && m_board.present.revenue[i] && channel.isKnown()
                   ? std::optional(*m_outcome.revenue[i] - *m_board.present.revenue[i])
                   : std::nullopt;
    case NextBring:
        return m_outcome.marginal[i] ? std::optional(*m_outcome.marginal[i] * step) : std::nullopt;
    case AtLeast:
        return channel.isKnown() ? std::optional(channel.limits.low) : std::nullopt;
    case AtMost:
        return channel.isKnown() ? std::optional(channel.limits.high) : std::nullopt;
    case Name:
    case ColumnCount:
        break;
    }
    return std::nullopt;
}

QString BudgetTable::text(int row, Column column) const
{
    const int channel = channelAt(row);
    if (column == Name)
        return channel < 0 ? tr("Total") : m_names[size_t(channel)];
    const auto value = number(row, column);
    if (column == NextBring && channel >= 0 && !m_board.channels[size_t(channel)].isKnown())
        return noEstimate(m_board.channels[size_t(channel)].reason);
    if (!value)
        return column == Gain || channel < 0 || column == AtLeast || column == AtMost ? QString()
                                                                                      : m_format.missing();
    if (column == Gain)
        return std::abs(*value) < cent ? m_format.metricValue(m_money, 0.0, wording::Style::Cell)
                                       : m_format.signedValue(m_money, value, wording::Style::Cell);
    const QString amount = m_format.metricValue(m_money, value, wording::Style::Cell);
    if (column != Suggested || channel < 0)
        return amount;
    const BudgetChannel &told = m_board.channels[size_t(channel)];
    if (!told.isKnown() || told.usualSpend <= 0)
        return amount;
    return tr("%1 (%2)", "amount, change of it")
        .arg(amount, m_format.signedPercent(*value / told.usualSpend - 1, 0));
}

QString BudgetTable::toolTip(int row, Column column) const
{
    const int channel = channelAt(row);
    if (channel < 0)
        return {};
    const BudgetChannel &told = m_board.channels[size_t(channel)];
    if (!told.isKnown())
        return wording::sentence(told.reason) + u' ' + tr("It keeps its part of the total.");
    if ((column == Suggested || column == Gain) && !m_board.isUsualTotal())
        return tr("In today's proportions its part of this total would be %1.").arg(m_format.money(told.now));
    if (column == NextBring)
        return tr("Marginal return: what the next %1 would add to revenue at your split. Where it is higher, "
                  "money works better.")
            .arg(m_format.money(step));
    if (column == Own &&
        (m_own[size_t(channel)] < told.limits.low - cent || m_own[size_t(channel)] > told.limits.high + cent))
        return tr("Outside the limits of this channel: the curve is less sure there.");
    return {};
}

/// What a column is about, for F1; the marginal return is explained by the page's own topic.
QString BudgetTable::metricOf(Column column)
{
    switch (column) {
    case Now:
    case Suggested:
    case Own:
    case AtLeast:
    case AtMost:
        return QStringLiteral("spend");
    case Expected:
    case Gain:
        return QStringLiteral("revenue");
    case Name:
    case NextBring:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BudgetTable::bar(int row, Column column, int role) const
{
    const int channel = channelAt(row);
    if (column != NextBring || channel < 0 || !m_outcome.marginal[size_t(channel)])
        return {};
    if (role == BarColourRole)
        return m_colours[size_t(channel)];
    double most = 0;
    for (const auto &marginal : m_outcome.marginal)
        most = std::max(most, marginal.value_or(0));
    return most > 0 ? *m_outcome.marginal[size_t(channel)] / most : 0;
}

QVariant BudgetTable::ink(int row, Column column) const
{
    const int channel = channelAt(row);
    if (column == Gain) {
        const double gain = number(row, column).value_or(0);
        return gain > cent    ? QVariant(int(Role::OkText))
               : gain < -cent ? QVariant(int(Role::OffText))
                              : QVariant();
    }
    if (column != Own)
        return {};
    if (channel < 0)
        return std::abs(m_outcome.total - m_board.total) > cent ? QVariant(int(Role::RiskText)) : QVariant();
    const BudgetChannel &told = m_board.channels[size_t(channel)];
    const double own = m_own[size_t(channel)];
    return told.isKnown() && (own < told.limits.low - cent || own > told.limits.high + cent)
               ? QVariant(int(Role::RiskText))
               : QVariant();
}

QVariant BudgetTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Column column = Column(index.column());
    const int channel = channelAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::EditRole:
        return editText(index);
    case Qt::ToolTipRole: {
        const QString tip = toolTip(index.row(), column);
        return tip.isEmpty() ? QVariant() : tip;
    }
    case Qt::TextAlignmentRole:
        return int((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case RawValueRole: {
        if (column == Name)
            return text(index.row(), column);
        const auto value = number(index.row(), column);
        return value ? QVariant(*value) : QVariant();
    }
    case ColourSwatchRole:
        return column == Name && channel >= 0 ? QVariant(m_colours[size_t(channel)]) : QVariant();
    case BarShareRole:
    case BarColourRole:
        return bar(index.row(), column, role);
    case TotalRowRole:
        return channel < 0;
    case BoldRole:
        return column == Own;
    case FillRole:
        return isEditable(index) && column == Own ? QVariant(int(Role::AccentSoft)) : QVariant();
    case MetricIdRole:
        return metricOf(column);
    case InkRole:
        return ink(index.row(), column);
    case MutedRole:
        return channel >= 0 && column != Name && column != Own &&
               (!m_board.channels[size_t(channel)].isKnown() || column == AtLeast || column == AtMost ||
                (column == Gain && std::abs(number(index.row(), Gain).value_or(0)) < cent));
    default:
        return {};
    }
}

QVariant BudgetTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Now:
            return tr("What is spent now: the mean of the last 12 months, whatever the total is.");
        case Suggested:
            return tr("The split of the total that is expected to bring most; in brackets the change against "
                      "what is spent now.");
        case Gain:
            return tr("Revenue of your split against the same total in today's proportions.");
        case Own:
            return tr("Type amounts to see what another split would bring.");
        case AtLeast:
        case AtMost:
            return tr(
                "Limits of the suggestion; at first 30% below and above the channel's part of the total in "
                "today's proportions.");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    const bool isMoney = section != Name && section != NextBring;
    return isMoney ? tr("%1, %2", "head of a column, currency").arg(head(section), m_format.currencySymbol())
                   : head(section);
}

/// What a column is called, without its currency.
QString BudgetTable::head(int section) const
{
    switch (section) {
    case Name:
        return tr("Channel");
    case Now:
        return tr("Now");
    case Suggested:
        return tr("Suggested");
    case Own:
        return tr("Your split");
    case Expected:
        return tr("Revenue");
    case Gain:
        return tr("Gain");
    case NextBring:
        return tr("Return on next %1").arg(m_format.money(step));
    case AtLeast:
        return tr("At least");
    case AtMost:
        return tr("At most");
    default:
        return {};
    }
}

} // namespace vekha::ui
