// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/cardtable.h"

#include "ui/common/cellroles.h"

#include <QCoreApplication>

#include <algorithm>

namespace vekha::ui {

using scorecards::CardRow;
using scorecards::RowResult;

namespace {

// Bars of results end at the usual limit of a row.
constexpr double widestBar = 1.5;

std::optional<double> barOf(std::optional<double> result)
{
    return result ? std::optional(std::clamp(*result / widestBar, 0.0, 1.0)) : std::nullopt;
}

/// Which columns a card fills.
struct Columns {
    bool floor = false;
    bool stretch = false;
    bool baseline = false;
    bool note = false;
};

Columns columnsOf(const CardPeriod &card, const CardWords &words)
{
    const auto any = [&](auto member) {
        return std::any_of(card.rules.rows.begin(), card.rules.rows.end(),
                           [&](const CardRow &row) { return (row.*member).has_value(); });
    };
    bool notes = false;
    for (size_t i = 0; i < card.result.rows.size(); ++i)
        notes = notes || !words.note(card.result, i).isEmpty();
    return {any(&CardRow::floor), any(&CardRow::stretch), any(&CardRow::baseline), notes};
}

std::vector<CardTableContent::Head> headsOf(const Columns &columns)
{
    std::vector<CardTableContent::Head> heads{{QCoreApplication::translate("CardTable", "KPI"), true},
                                              {QCoreApplication::translate("CardTable", "Weight"), false}};
    if (columns.baseline)
        heads.push_back({QCoreApplication::translate("CardTable", "Baseline"), false});
    if (columns.floor)
        heads.push_back({QCoreApplication::translate("CardTable", "Floor"), false});
    heads.push_back({QCoreApplication::translate("CardTable", "Target"), false});
    if (columns.stretch)
        heads.push_back({QCoreApplication::translate("CardTable", "Stretch"), false});
    heads.push_back({QCoreApplication::translate("CardTable", "Actual"), false});
    heads.push_back({QCoreApplication::translate("CardTable", "Attainment"), false});
    heads.push_back({QCoreApplication::translate("CardTable", "Result"), false});
    //: Head of a column: weight of a KPI multiplied by its result. Keep it short.
    heads.push_back({QCoreApplication::translate("CardTable", "Contribution"), false});
    if (columns.note)
        heads.push_back({QCoreApplication::translate("CardTable", "Note"), true});
    return heads;
}

std::optional<double> weighted(const RowResult &result)
{
    return result.result ? std::optional(result.weight * *result.result) : std::nullopt;
}

std::vector<CardCell> cellsOf(const CardPeriod &card, size_t place, const Columns &columns,
                              const CardWords &words)
{
    const CardRow &row = card.rules.rows[place];
    const RowResult &result = card.result.rows[place];
    std::vector<CardCell> cells{
        {words.shortMetric(row), std::nullopt, words.channel(row), {}, {}, false, words.metric(row)},
        {words.share(result.weight), result.weight}};
    const auto exact = [&](std::optional<double> value) {
        return value ? words.value(row, value, wording::Style::Exact) : QString();
    };
    const auto add = [&](std::optional<double> value) {
        cells.push_back({words.narrowValue(row, value), value, {}, {}, {}, false, exact(value)});
    };
    if (columns.baseline)
        add(row.baseline);
    if (columns.floor)
        add(row.floor);
    cells.push_back({words.target(row, result), result.target, {}, {}, {}, false, exact(result.target)});
    if (columns.stretch)
        add(row.stretch);
    add(result.actual);
    cells.push_back({words.result(result.attainment), result.attainment});
    cells.push_back({words.result(result.result), result.result});
    const std::optional<double> part = weighted(result);
    cells.push_back({part ? words.format().percent(*part) : wording::Format::missing(), part});
    if (columns.note)
        cells.push_back({words.note(card.result, place), std::nullopt, {}, {}, {}, true});
    return cells;
}

std::vector<CardCell> totalOf(const CardPeriod &card, size_t columns, bool hasNote, const CardWords &words)
{
    std::vector<CardCell> cells(columns);
    double weight = 0;
    for (const RowResult &row : card.result.rows)
        weight += row.weight;
    cells[0].text = QCoreApplication::translate("CardTable", "Total");
    cells[1] = {words.share(weight), weight};
    cells[columns - (hasNote ? 2 : 1)] = {words.result(card.result.total), card.result.total};
    return cells;
}

std::vector<CardTableContent::Head> resultHeads(const QString &first, bool hasMoney)
{
    std::vector<CardTableContent::Head> heads{
        {first, true},
        {QCoreApplication::translate("CardTable", "Result"), false},
        {QCoreApplication::translate("CardTable", "Share of the bonus"), false}};
    if (hasMoney)
        heads.push_back({QCoreApplication::translate("CardTable", "Payout"), false});
    return heads;
}

std::vector<CardCell> resultCells(CardCell first, const scorecards::CardResult &result, bool hasMoney,
                                  const CardWords &words)
{
    std::vector<CardCell> cells{
        std::move(first),
        {words.result(result.total), result.total, {}, barOf(result.total), CardWords::status(result)},
        {words.share(result.payoutShare), result.payoutShare}};
    if (hasMoney)
        cells.push_back({words.money(result.payout), result.payout});
    return cells;
}

} // namespace

CardTableContent rowsOf(const CardPeriod &card, const CardWords &words)
{
    const Columns columns = columnsOf(card, words);
    CardTableContent content{headsOf(columns), {}, {}, -1, true};
    for (size_t i = 0; i < card.rules.rows.size() && i < card.result.rows.size(); ++i) {
        content.rows.push_back(cellsOf(card, i, columns, words));
        content.metrics.push_back(card.rules.rows[i].metric);
    }
    content.rows.push_back(totalOf(card, content.heads.size(), columns.note, words));
    return content;
}

CardTableContent historyOf(const std::vector<CardPeriod> &history, const CardWords &words)
{
    const bool hasMoney = std::any_of(history.begin(), history.end(),
                                      [](const CardPeriod &each) { return each.rules.bonus.has_value(); });
    CardTableContent content{resultHeads(QCoreApplication::translate("CardTable", "Period"), hasMoney), {}};
    for (auto each = history.rbegin(); each != history.rend(); ++each)
        content.rows.push_back(
            resultCells({words.periods().longName(each->period)}, each->result, hasMoney, words));
    content.boldRow = 0;
    return content;
}

CardTableContent comparisonOf(const std::vector<const ShownCard *> &cards, int chosen, const CardWords &words)
{
    const bool hasMoney = std::any_of(
        cards.begin(), cards.end(), [](const ShownCard *each) { return each->then.rules.bonus.has_value(); });
    CardTableContent content{resultHeads(QCoreApplication::translate("CardTable", "Holder"), hasMoney), {}};
    for (const ShownCard *each : cards) {
        if (each->now.id == chosen)
            content.boldRow = int(content.rows.size());
        content.rows.push_back(resultCells({words.holder(each->now)}, each->then.result, hasMoney, words));
    }
    return content;
}

void CardTable::setContent(CardTableContent content)
{
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

int CardTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.rows.size());
}

int CardTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.heads.size());
}

QVariant CardTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CardCell &cell = m_content.rows[size_t(index.row())][size_t(index.column())];
    const bool isText = m_content.heads[size_t(index.column())].isText;
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case RawValueRole:
        return isText ? QVariant(cell.text) : cell.raw ? QVariant(*cell.raw) : QVariant();
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case UnitRole:
        return cell.unit.isEmpty() ? QVariant() : cell.unit;
    case BarShareRole:
        return cell.bar ? QVariant(*cell.bar) : QVariant();
    case BarTargetRole:
        return cell.bar ? QVariant(1 / widestBar) : QVariant();
    case BarColourRole:
        return cell.bar ? QVariant(1) : QVariant();
    case StatusRole:
        return cell.status ? QVariant(int(*cell.status)) : QVariant();
    case MutedRole:
        return cell.muted;
    case MetricIdRole:
        return index.row() < int(m_content.metrics.size()) ? m_content.metrics[size_t(index.row())]
                                                           : MetricId();
    case BoldRole:
        return index.row() == m_content.boldRow;
    case TotalRowRole:
        return m_content.hasTotal && index.row() + 1 == int(m_content.rows.size());
    default:
        return {};
    }
}

QVariant CardTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= int(m_content.heads.size()))
        return {};
    const CardTableContent::Head &head = m_content.heads[size_t(section)];
    if (role == Qt::DisplayRole)
        return head.text;
    if (role == Qt::TextAlignmentRole)
        return int((head.isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace vekha::ui
