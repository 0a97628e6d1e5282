// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/lastyeartable.h"

#include "ui/common/cellroles.h"

namespace vekha::ui {

void LastYearTable::setBoard(const BudgetBoard &board, const std::vector<int> &colours, const KpiWords &words,
                             const metrics::MetricCatalog &catalog)
{
    beginResetModel();
    m_rows.clear();
    const wording::Format &format = words.format();
    m_currency = format.currencySymbol();
    const auto value = [&](const char *id, std::optional<double> number) {
        const metrics::Metric &metric = catalog.at(catalog.indexOf(QLatin1String(id)).value_or(0));
        return Cell{format.metricValue(metric, number, wording::Style::Cell), number};
    };
    const auto share = [&](std::optional<double> part) {
        return Cell{part ? format.percent(*part) : format.missing(), part};
    };
    for (size_t i = 0; i < board.channels.size(); ++i) {
        const BudgetChannel &channel = board.channels[i];
        const double months = board.months;
        m_rows.push_back(
            {words.names().channel(channel.channel),
             colours[i],
             {{},
              value("spend", channel.usualSpend / months),
              value("revenue",
                    channel.usualRevenue > 0 ? std::optional(channel.usualRevenue / months) : std::nullopt),
              value("romi", channel.romi),
              value("cac", channel.cac),
              share(channel.spendShare),
              share(channel.revenueShare),
              share(channel.customerShare)}});
    }
    endResetModel();
}

void LastYearTable::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int LastYearTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LastYearTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString LastYearTable::metricOf(Column column)
{
    switch (column) {
    case Spend:
    case SpendShare:
        return QStringLiteral("spend");
    case Revenue:
    case RevenueShare:
        return QStringLiteral("revenue");
    case Romi:
        return QStringLiteral("romi");
    case Cac:
        return QStringLiteral("cac");
    case CustomerShare:
        return QStringLiteral("new_customers");
    case Name:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LastYearTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Cell &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? row.name : cell.text;
    case Qt::TextAlignmentRole:
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case RawValueRole:
        return index.column() == Name ? QVariant(row.name) : cell.raw ? QVariant(*cell.raw) : QVariant();
    case ColourSwatchRole:
        return index.column() == Name ? QVariant(row.colour) : QVariant();
    case MetricIdRole:
        return metricOf(Column(index.column()));
    case BarShareRole:
        return index.column() >= SpendShare && cell.raw ? QVariant(*cell.raw) : QVariant();
    case BarColourRole:
        return index.column() >= SpendShare ? QVariant(index.column() == SpendShare ? 0 : row.colour)
                                            : QVariant();
    default:
        return {};
    }
}

QVariant LastYearTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto inMoney = [this](const QString &head) {
        return tr("%1, %2", "head of a column, currency").arg(head, m_currency);
    };
    switch (section) {
    case Name:
        return tr("Channel");
    case Spend:
        return inMoney(tr("Monthly spend"));
    case Revenue:
        return inMoney(tr("Monthly revenue"));
    case Romi:
        return tr("ROMI");
    case Cac:
        return inMoney(tr("CAC"));
    case SpendShare:
        return tr("Share of spend");
    case RevenueShare:
        return tr("Share of revenue");
    case CustomerShare:
        return tr("Share of new customers");
    default:
        return {};
    }
}

} // namespace vekha::ui
