// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targetsmodel.h"

#include "core/exchange/numbertext.h"
#include "core/wording/errors.h"
#include "core/wording/names.h"
#include "ui/common/cellroles.h"
#include "ui/common/status.h"
#include "ui/targets/targettext.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui {

using targets::Target;
using targets::TargetEdit;
using targets::TargetKey;

namespace {

constexpr int nameColumn = 0;
constexpr int yearAgoColumn = 1;
constexpr int previousColumn = 2;
constexpr int forecastColumn = 3;
constexpr int firstTarget = 4;
constexpr int yearDigits = 2;

bool clears(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    return exchange::isMissingWord({bytes.constData(), size_t(bytes.size())});
}

} // namespace

void TargetsModel::setFigures(std::shared_ptr<const TargetsGridFigures> figures,
                              const targets::TargetBook &stored, const metrics::MetricCatalog &catalog,
                              const KpiWords &words)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_stored = stored;
    m_catalog = catalog;
    m_words = words;
    m_book = m_stored.with(m_edits);
    m_grid = targetsGrid(*m_figures, m_book);
    scale();
    endResetModel();
}

void TargetsModel::clear()
{
    beginResetModel();
    m_figures.reset();
    m_grid = {};
    m_edits.clear();
    m_faults.clear();
    m_before.clear();
    endResetModel();
    Q_EMIT editsChanged();
}

/// Large sums of a metric share a unit, which stands in its name.
void TargetsModel::scale()
{
    m_scales.assign(m_grid.rows.size(), {});
    for (size_t first = 0; first < m_grid.rows.size();) {
        size_t end = first;
        double largest = 0;
        for (; end < m_grid.rows.size() && m_grid.rows[end].metric == m_grid.rows[first].metric; ++end) {
            const TargetsGridRow &row = m_grid.rows[end];
            for (const std::optional<double> value : {row.yearAgo, row.previous, row.actual})
                largest = std::max(largest, std::abs(value.value_or(0)));
            for (const TargetsGridCell &cell : row.cells)
                largest = std::max(largest, cell.target ? std::abs(cell.target->value) : 0);
        }
        const metrics::Metric &metric = m_catalog.at(m_grid.rows[first].metric);
        const wording::Scale unit = m_words->format().scaleFor(metric, largest);
        std::fill(m_scales.begin() + std::ptrdiff_t(first), m_scales.begin() + std::ptrdiff_t(end), unit);
        first = end;
    }
}

void TargetsModel::recompute()
{
    m_book = m_stored.with(m_edits);
    m_grid = targetsGrid(*m_figures, m_book);
    scale();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT editsChanged();
}

void TargetsModel::setTight(bool tight)
{
    if (tight == m_isTight)
        return;
    m_isTight = tight;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

TargetsModel::Kind TargetsModel::kindOf(int column) const
{
    switch (column >= yearAgoColumn ? column + firstTarget - firstTargetColumn() : column) {
    case nameColumn:
        return Kind::Name;
    case yearAgoColumn:
        return Kind::YearAgo;
    case previousColumn:
        return Kind::Previous;
    case forecastColumn:
        return Kind::Forecast;
    default:
        return column < columnCount() - 1 ? Kind::Target : Kind::Chance;
    }
}

/// Of a year, the one before it and the one a year ago are the same: it is shown once.
int TargetsModel::firstTargetColumn() const
{
    return m_grid.period.yearAgo() == m_grid.period.shifted(-1) ? firstTarget - 1 : firstTarget;
}

int TargetsModel::targetColumn(int column) const
{
    return kindOf(column) == Kind::Target ? column - firstTargetColumn() : -1;
}

const TargetsGridRow *TargetsModel::row(int row) const
{
    return row >= 0 && row < int(m_grid.rows.size()) ? &m_grid.rows[size_t(row)] : nullptr;
}

const TargetsGridCell *TargetsModel::cell(const QModelIndex &index) const
{
    const TargetsGridRow *of = row(index.row());
    const int column = index.isValid() ? targetColumn(index.column()) : -1;
    return of && column >= 0 ? &of->cells[size_t(column)] : nullptr;
}

TargetKey TargetsModel::keyAt(const QModelIndex &index) const
{
    const TargetsGridRow *of = row(index.row());
    const int column = std::max(0, targetColumn(index.column()));
    return of ? TargetKey{m_catalog.at(of->metric).id, of->channel, m_grid.columns[size_t(column)]}
              : TargetKey{};
}

bool TargetsModel::isEditable(const QModelIndex &index) const
{
    const TargetsGridCell *at = cell(index);
    return at && !at->isClosed;
}

QString TargetsModel::faultOf(const QModelIndex &index) const
{
    const TargetKey key = keyAt(index);
    for (const Fault &fault : m_faults) {
        if (fault.key == key && targetColumn(index.column()) >= 0)
            return fault.why;
    }
    return {};
}

const metrics::Metric &TargetsModel::metricOf(const TargetsGridRow &row) const
{
    return m_catalog.at(row.metric);
}

QString TargetsModel::name(const TargetsGridRow &row) const
{
    return row.channel == ChannelId::All ? m_words->names().shortMetric(row.metric)
                                         : m_words->names().channel(row.channel);
}

QString TargetsModel::placeName(const QModelIndex &index) const
{
    const TargetsGridRow *of = row(index.row());
    if (!of)
        return {};
    return placeText(m_words->names().shortMetric(of->metric), keyAt(index), *m_words);
}

// Gathering

bool TargetsModel::isEdited(const TargetKey &key) const
{
    return std::any_of(m_edits.begin(), m_edits.end(),
                       [&](const TargetEdit &edit) { return edit.key == key; });
}

void TargetsModel::setFault(const TargetKey &key, const QString &text, const QString &why)
{
    m_faults.erase(std::remove_if(m_faults.begin(), m_faults.end(),
                                  [&](const Fault &fault) { return fault.key == key; }),
                   m_faults.end());
    if (!why.isEmpty())
        m_faults.push_back({key, text, why});
}

void TargetsModel::lay(const std::vector<TargetEdit> &edits)
{
    for (const TargetEdit &edit : edits) {
        setFault(edit.key, {}, {});
        m_edits.erase(std::remove_if(m_edits.begin(), m_edits.end(),
                                     [&](const TargetEdit &known) { return known.key == edit.key; }),
                      m_edits.end());
        // What is typed as it is stored is no change.
        const Target *stored = m_stored.find(edit.key);
        const bool same = stored ? edit.target == *stored : !edit.target;
        if (!same)
            m_edits.push_back(edit);
    }
}

Result<Target> TargetsModel::read(const TargetKey &key, const TargetsGridRow &row, const QString &text) const
{
    const metrics::Metric &metric = metricOf(row);
    const Target *own = m_book.find(key);
    targets::TargetText typed;
    typed.text = meantText(text, metric.unit);
    if (own) {
        typed.baseline = own->baseline;
        typed.direction = own->direction;
        typed.spread = own->spread;
    }
    // A metric without a direction is held to at most what is planned to be spent.
    if (metric.better == metrics::Direction::None && !typed.direction)
        typed.direction = metrics::Direction::Down;
    const bool ofPeriod = key.period == m_grid.period;
    auto target = targets::readTarget(key, metric, typed, [&](bool yearAgo) {
        return ofPeriod ? (yearAgo ? row.yearAgo : row.previous) : std::nullopt;
    });
    if (target && target->isBand())
        target->direction.reset();
    return target;
}

std::optional<Target> TargetsModel::meant(const QModelIndex &index, const QString &text) const
{
    const TargetsGridRow *of = row(index.row());
    if (!of || !isEditable(index) || clears(text))
        return std::nullopt;
    const auto target = read(keyAt(index), *of, text.trimmed());
    return target ? std::optional(*target) : std::nullopt;
}

/// Reads one text; the grid is computed anew by the caller.
bool TargetsModel::take(const QModelIndex &index, const QString &text)
{
    const TargetsGridRow *of = row(index.row());
    if (!of || !isEditable(index))
        return false;
    const TargetKey key = keyAt(index);
    if (clears(text)) {
        lay({{key, std::nullopt}});
        return true;
    }
    const auto target = read(key, *of, text.trimmed());
    if (!target) {
        setFault(key, text, wording::sentence(target.error()));
        return false;
    }
    if (key.period == m_grid.period) {
        lay({{key, *target}});
        return true;
    }
    const auto edits = targets::monthEdits(m_book, *target, m_settle);
    if (!edits) {
        setFault(key, text, wording::sentence(edits.error()));
        return false;
    }
    lay(*edits);
    return true;
}

bool TargetsModel::setText(const QModelIndex &index, const QString &text)
{
    keep();
    const bool taken = take(index, text);
    recompute();
    return taken;
}

int TargetsModel::setBlock(const QModelIndex &topLeft, const std::vector<QStringList> &block)
{
    keep();
    int taken = 0;
    for (size_t i = 0; i < block.size(); ++i) {
        for (qsizetype k = 0; k < block[i].size(); ++k) {
            const QModelIndex at = index(topLeft.row() + int(i), topLeft.column() + int(k));
            if (!at.isValid() || !isEditable(at))
                continue;
            taken += take(at, block[i][k]) ? 1 : 0;
            // What a month takes from the others depends on what was typed before it.
            m_book = m_stored.with(m_edits);
        }
    }
    recompute();
    return taken;
}

void TargetsModel::gather(const std::vector<TargetEdit> &edits)
{
    keep();
    lay(edits);
    recompute();
}

bool TargetsModel::undo()
{
    if (!isChanged() || m_before.empty())
        return false;
    m_edits = std::move(m_before.back().edits);
    m_faults = std::move(m_before.back().faults);
    m_before.pop_back();
    recompute();
    return true;
}

void TargetsModel::discard()
{
    m_edits.clear();
    m_faults.clear();
    m_before.clear();
    if (m_figures)
        recompute();
}

QString TargetsModel::editText(const QModelIndex &index) const
{
    const TargetKey key = keyAt(index);
    for (const Fault &fault : m_faults) {
        if (fault.key == key)
            return fault.text;
    }
    const TargetsGridCell *at = cell(index);
    if (!at || !at->target)
        return {};
    return typedText(*at->target, metricOf(*row(index.row())), m_words->format());
}

// Showing

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int TargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.columns.empty() ? 0
                                                      : firstTargetColumn() + int(m_grid.columns.size()) + 1;
}

Qt::ItemFlags TargetsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isEditable(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString TargetsModel::figure(const TargetsGridRow &row, std::optional<double> value) const
{
    const wording::Scale &unit = m_scales[size_t(&row - m_grid.rows.data())];
    const metrics::Metric &metric = metricOf(row);
    if (unit.divisor != 1)
        return m_words->format().scaledValue(metric, value, unit);
    return m_words->format().metricValue(metric, value, wording::Style::Cell);
}

QString TargetsModel::targetText(const TargetsGridRow &row, const TargetsGridCell &cell) const
{
    if (!cell.target)
        return wording::Format::missing();
    if (cell.target->isBand())
        return figure(row, cell.target->low) + QChar(0x2013) + figure(row, cell.target->high);
    return figure(row, cell.target->value);
}

QString TargetsModel::toolTip(const QModelIndex &index) const
{
    if (QString fault = faultOf(index); !fault.isEmpty())
        return fault;
    const TargetsGridRow &of = *row(index.row());
    const TargetsGridCell *at = cell(index);
    if (!at)
        return figureTip(of, kindOf(index.column()));
    QStringList told;
    if (at->target)
        told += targetValueText(*at->target, metricOf(of), m_words->format());
    if (at->isSpread)
        told += tr("spread from a longer period");
    if (at->isRolledUp)
        told += tr("added up from its parts");
    if (at->isClosed)
        told += tr("the period is closed");
    if (at->then)
        told += tr("in force when the period ended: %1")
                    .arg(targetValueText(*at->then, metricOf(of), m_words->format()));
    const int column = targetColumn(index.column());
    for (const targets::Difference &difference : of.differences) {
        if (difference.key.period != m_grid.columns[size_t(column)])
            continue;
        const QString parts = m_words->format().metricValue(metricOf(of), difference.parts);
        told += difference.of == targets::Difference::Of::Months ? tr("its months add up to %1").arg(parts)
                                                                 : tr("its channels add up to %1").arg(parts);
    }
    return told.join(QStringLiteral("; "));
}

QVariant TargetsModel::targetData(const QModelIndex &index, int role) const
{
    const TargetsGridRow &of = *row(index.row());
    const TargetsGridCell &at = *cell(index);
    const bool wrong = !faultOf(index).isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return wrong ? editText(index) : targetText(of, at);
    case Qt::EditRole:
        return editText(index);
    case RawValueRole:
        return at.target && !wrong ? QVariant(at.target->value) : QVariant();
    case CopyTextRole:
        return at.target ? QVariant(typedText(*at.target, metricOf(of), m_words->format())) : QVariant();
    case DerivedRole:
        return at.isSpread || at.isRolledUp;
    case FillRole:
        if (wrong)
            return int(Role::OffSoft);
        return isEdited(keyAt(index)) ? QVariant(int(Role::RiskSoft))
               : at.isClosed          ? QVariant(int(Role::Head))
                                      : QVariant();
    case InkRole:
        return wrong ? QVariant(int(Role::OffText)) : QVariant();
    case NoteRole: {
        const int column = targetColumn(index.column());
        const bool differs = at.then || std::any_of(of.differences.begin(), of.differences.end(),
                                                    [&](const targets::Difference &d) {
                                                        return d.key.period == m_grid.columns[size_t(column)];
                                                    });
        return differs ? QVariant(toolTip(index)) : QVariant();
    }
    default:
        return {};
    }
}

std::optional<double> TargetsModel::figureAt(const TargetsGridRow &row, Kind kind) const
{
    switch (kind) {
    case Kind::YearAgo:
        return row.yearAgo;
    case Kind::Previous:
        return row.previous;
    case Kind::Forecast:
        if (m_grid.tense == PeriodTense::Over)
            return row.actual;
        return row.expected ? std::optional(row.expected->mean) : std::nullopt;
    case Kind::Chance:
        return row.result ? row.result->attainment : row.chance;
    case Kind::Name:
    case Kind::Target:
        break;
    }
    return std::nullopt;
}

/// A chance, or what came of it; a figure that is not whole has neither: its column is of facts.
QString TargetsModel::outcomeText(const TargetsGridRow &row) const
{
    if (row.result)
        return row.result->attainment ? m_words->format().attainment(row.result->attainment, row.closeFrom)
                                      : QString();
    return row.chance && m_grid.tense != PeriodTense::Over ? m_words->format().percent(*row.chance, 0)
                                                           : QString();
}

std::optional<Status> TargetsModel::outcomeStatus(const TargetsGridRow &row) const
{
    if (row.result)
        return row.result->target ? std::optional(row.result->status) : std::nullopt;
    return row.chance ? std::optional(targets::statusOfChance(*row.chance)) : std::nullopt;
}

/// The head has the mark as well: the cells that have it may be out of sight.
QString TargetsModel::partialMark(bool TargetsGridRow::*isPartial) const
{
    return hasPartial(isPartial) ? QStringLiteral("*") : QString();
}

bool TargetsModel::hasPartial(bool TargetsGridRow::*isPartial) const
{
    return std::any_of(m_grid.rows.begin(), m_grid.rows.end(),
                       [isPartial](const TargetsGridRow &row) { return row.*isPartial; });
}

QString TargetsModel::figureTip(const TargetsGridRow &row, Kind kind) const
{
    const wording::Format &format = m_words->format();
    const auto value = [&](double number) { return format.metricValue(metricOf(row), number); };
    if (kind == Kind::Chance) {
        const auto status = outcomeStatus(row);
        return status ? statusWord(*status) : QString();
    }
    if (kind != Kind::Forecast || !row.actual)
        return {};
    if (m_grid.tense == PeriodTense::Over)
        return row.actualIsPartial && row.expected
                   ? tr("Not all figures are in; expected in the end: %1").arg(value(row.expected->mean))
                   : QString();
    return tr("So far: %1").arg(value(*row.actual));
}

QVariant TargetsModel::figureData(const QModelIndex &index, int role) const
{
    const TargetsGridRow &of = *row(index.row());
    const Kind kind = kindOf(index.column());
    const auto value = figureAt(of, kind);
    const bool isPartial =
        kind == Kind::Previous
            ? of.previousIsPartial
            : kind == Kind::Forecast && m_grid.tense == PeriodTense::Over && of.actualIsPartial;
    switch (role) {
    case Qt::DisplayRole:
        return kind == Kind::Chance ? outcomeText(of)
                                    : figure(of, value) + (isPartial ? QStringLiteral("*") : QString());
    case RawValueRole:
        return value ? QVariant(*value) : QVariant();
    case StatusRole: {
        const auto status = kind == Kind::Chance ? outcomeStatus(of) : std::nullopt;
        return status ? QVariant(int(*status)) : QVariant();
    }
    case MutedRole:
        return kind != Kind::Chance && of.channel != ChannelId::All;
    default:
        return {};
    }
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_words)
        return {};
    const TargetsGridRow &of = *row(index.row());
    const Kind kind = kindOf(index.column());
    if (role == TotalRowRole)
        return of.channel == ChannelId::All;
    if (role == MetricIdRole)
        return metricOf(of).id;
    if (role == Qt::TextAlignmentRole)
        return int((kind == Kind::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (kind == Kind::Name) {
        const metrics::Metric &metric = metricOf(of);
        switch (role) {
        case Qt::DisplayRole:
            return name(of);
        case UnitRole:
            return of.channel == ChannelId::All
                       ? m_words->format().unitSuffix(metric, m_scales[size_t(index.row())])
                       : QString();
        case IndentRole:
            return of.channel == ChannelId::All ? 0 : 1;
        case Qt::ToolTipRole:
            return name(of);
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        const QString tip = toolTip(index);
        return tip.isEmpty() ? QVariant() : tip;
    }
    if (role == Qt::AccessibleTextRole)
        return QStringList{placeName(index), data(index, Qt::DisplayRole).toString(), toolTip(index)}.join(
            QStringLiteral(", "));
    return kind == Kind::Target ? targetData(index, role) : figureData(index, role);
}

bool TargetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable(index))
        return false;
    setText(index, value.toString());
    return true;
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_words || m_grid.columns.empty())
        return {};
    const Kind kind = kindOf(section);
    if (role == Qt::TextAlignmentRole)
        return int((kind == Kind::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const wording::PeriodNames &names = m_words->periods();
    if (role == Qt::ToolTipRole && kind == Kind::Target)
        return tr("Target: %1").arg(names.longName(m_grid.columns[size_t(targetColumn(section))]));
    if (role != Qt::DisplayRole)
        return {};
    const auto shortWithYear = [&](const calendar::Period &period) {
        return period.granularity == calendar::Granularity::Year
                   ? names.longName(period)
                   : names.shortName(period) + QLatin1Char(' ') +
                         (m_isTight ? names.yearName(period).right(yearDigits) : names.yearName(period));
    };
    const auto withYear = [&](const calendar::Period &period) {
        return wording::capitalised(shortWithYear(period));
    };
    switch (kind) {
    case Kind::Name:
        return m_isTight ? tr("Metric") : tr("Metric and channel");
    case Kind::YearAgo: {
        const auto before = m_grid.period.yearAgo();
        return before ? withYear(*before) : tr("A year ago");
    }
    case Kind::Previous:
        return withYear(m_grid.period.shifted(-1)) + partialMark(&TargetsGridRow::previousIsPartial);
    case Kind::Forecast:
        switch (m_grid.tense) {
        case PeriodTense::Over:
            return tr("Actual") + partialMark(&TargetsGridRow::actualIsPartial);
        case PeriodTense::Running:
            return tr("Expected");
        case PeriodTense::ToCome:
            return tr("Forecast");
        }
        Q_UNREACHABLE();
    case Kind::Chance:
        return m_grid.tense == PeriodTense::Over ? tr("Attained") : tr("Chance");
    case Kind::Target:
        break;
    }
    const calendar::Period &period = m_grid.columns[size_t(targetColumn(section))];
    if (period != m_grid.period)
        return wording::capitalised(names.shortName(period));
    // The figures beside it are of periods too: the first of the targets says what they all are.
    if (m_isTight && m_grid.columns.size() > 1)
        return tr("Target");
    //: Head of a column: the target of this period ("Target, Apr 26")
    return tr("Target, %1").arg(shortWithYear(period));
}

} // namespace vekha::ui
