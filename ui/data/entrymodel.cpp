// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrymodel.h"

#include "core/calendar/civil.h"
#include "core/wording/names.h"
#include "core/wording/reasons.h"
#include "ui/common/cellroles.h"

#include <algorithm>

namespace vekha::ui {

using calendar::Granularity;
using calendar::Period;
using facts::SeriesKey;
using Layout = EntryRequest::Layout;
using wording::Style;

EntryModel::EntryModel(AppContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context)
{
}

void EntryModel::setSheet(EntrySheet sheet, wording::NameBook names,
                          std::shared_ptr<const store::Content> content)
{
    const bool sameCatalog = m_content && m_content->catalog.size() == content->catalog.size();
    const bool inPlace = m_sheet && sameCatalog && m_sheet->request == sheet.request &&
                         m_sheet->rows == sheet.rows && m_sheet->columns == sheet.columns &&
                         m_sheet->inputRows == sheet.inputRows;
    m_names = std::move(names);
    m_content = std::move(content);
    if (inPlace) {
        replaceCells(std::move(sheet));
    } else {
        beginResetModel();
        m_sheet = std::move(sheet);
        m_pending.removeIf([](const auto &entry) { return entry.value().stored; });
        recompute();
        endResetModel();
    }
    Q_EMIT stateChanged();
}

// Only cells that look different now are told of: a key press in a grid of thousands of cells repaints a few.
void EntryModel::replaceCells(EntrySheet sheet)
{
    const EntrySheet before = std::move(*m_sheet);
    m_sheet = std::move(sheet);
    const int columns = int(m_sheet->columns.size());
    QStringList settled;
    for (auto entry = m_pending.begin(); entry != m_pending.end();) {
        if (entry->stored) {
            settled.append(entry.key());
            entry = m_pending.erase(entry);
        } else {
            ++entry;
        }
    }
    for (int row = 0; row < m_sheet->inputRows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex at = index(gridRow(row), column);
            if (before.cell(row, column) != m_sheet->cell(row, column) || settled.contains(keyAt(at)))
                tellChanged(at);
        }
    }
    recompute();
    tellComputed();
    if (before.dataEnd != m_sheet->dataEnd && columns > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void EntryModel::clear()
{
    beginResetModel();
    m_sheet.reset();
    m_names.reset();
    m_content.reset();
    m_wrong.clear();
    m_pending.clear();
    m_live.reset();
    m_computed.clear();
    endResetModel();
    Q_EMIT stateChanged();
}

void EntryModel::retranslate()
{
    if (!m_sheet)
        return;
    m_names.emplace(m_content->catalog, m_content->channels, m_content->campaigns, m_context.language());
    if (columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

// Places

bool EntryModel::isSection(int row) const { return m_sheet && (row == 0 || row == computedFrom()); }

bool EntryModel::isInput(int row) const { return m_sheet && row > 0 && row <= m_sheet->inputRows; }

bool EntryModel::isComputed(int row) const { return m_sheet && row > computedFrom() && row < rowCount(); }

int EntryModel::sheetRow(int row) const
{
    if (isInput(row))
        return row - 1;
    return isComputed(row) ? row - 2 : -1;
}

int EntryModel::gridRow(int sheetRow) const
{
    return sheetRow < m_sheet->inputRows ? sheetRow + 1 : sheetRow + 2;
}

QString EntryModel::sectionText(int row) const
{
    if (row == 0)
        return tr("Entered figures");
    return m_sheet->request.layout == Layout::OneInput ? tr("Over all channels") : tr("Computed KPIs");
}

const metrics::Metric &EntryModel::metricAt(int row) const
{
    return m_content->catalog.at(m_sheet->rows[size_t(sheetRow(row))].metric);
}

QString EntryModel::rowName(int row) const
{
    const EntryRow &line = m_sheet->rows[size_t(sheetRow(row))];
    if (m_sheet->request.layout == Layout::OneInput)
        return isComputed(row) ? tr("Total of these figures") : m_names->channel(line.channel);
    return isComputed(row) ? m_names->shortMetric(line.metric) : m_names->metric(line.metric);
}

QString EntryModel::shortRowName(int row) const
{
    const bool isMetric = m_sheet->request.layout != Layout::OneInput;
    return isMetric ? m_names->shortMetric(m_sheet->rows[size_t(sheetRow(row))].metric) : rowName(row);
}

QString EntryModel::rowUnit(int row) const { return m_context.format().unitSuffix(metricAt(row)); }

int EntryModel::rowSwatch(int row) const
{
    if (m_sheet->request.layout != Layout::OneInput || !isInput(row))
        return -1;
    const ChannelId channel = m_sheet->rows[size_t(sheetRow(row))].channel;
    for (const Channel &known : m_content->channels) {
        if (known.id == channel)
            return known.colour;
    }
    return 0;
}

QString EntryModel::columnName(int column) const
{
    const EntryColumn &shown = m_sheet->columns[size_t(column)];
    if (m_sheet->request.layout == Layout::OnePeriod)
        return m_names->channel(shown.channel);
    const calendar::DayRange days = shown.period.days();
    const wording::PeriodNames &names = m_context.names();
    // Of a month in which the data stop, the days they reach are named: its figures are of these.
    if (isRunning(column) && calendar::monthsIn(shown.period.granularity) > 0 && m_sheet->dataEnd &&
        days.contains(*m_sheet->dataEnd) && *m_sheet->dataEnd < days.last) {
        const calendar::DayRange known{days.first, *m_sheet->dataEnd};
        return hasManyYears() ? names.rangeName(known) : names.rangeNameWithoutYear(known);
    }
    // Where there are several years, each head says its own: the one that did is scrolled away.
    const auto before =
        column > 0 && !hasManyYears() ? std::optional(m_sheet->periodAt(column - 1)) : std::nullopt;
    return names.columnName(shown.period, before);
}

bool EntryModel::hasManyYears() const
{
    const Period first = m_sheet->periodAt(0);
    const Period last = m_sheet->periodAt(columnCount() - 1);
    return calendar::civilOf(first.first).year != calendar::civilOf(last.days().last).year;
}

bool EntryModel::isRunning(int column) const
{
    return m_sheet->periodAt(column).days().last >= calendar::dayOf(m_sheet->today);
}

QStringList EntryModel::rowTitles(int row) const
{
    const EntryRow &line = m_sheet->rows[size_t(sheetRow(row))];
    QStringList titles{rowName(row)};
    if (m_sheet->request.layout == Layout::OneInput)
        return titles + channelTitles(line.channel);
    const metrics::Metric &metric = metricAt(row);
    titles += {metric.id, metric.name.ru, metric.name.en, metric.shortName.ru, metric.shortName.en};
    titles += metric.synonyms;
    titles.removeAll(QString());
    return titles;
}

QStringList EntryModel::columnTitles(int column) const
{
    const EntryColumn &shown = m_sheet->columns[size_t(column)];
    QStringList titles{columnName(column)};
    if (m_sheet->request.layout == Layout::OnePeriod)
        return titles + channelTitles(shown.channel);
    const auto &names = m_context.names();
    titles += {names.longName(shown.period), names.inlineName(shown.period),
               names.fiscalCalendar().code(shown.period)};
    const QDate first = calendar::dateOf(shown.period.first);
    titles += {first.toString(QStringLiteral("dd.MM.yyyy")), first.toString(QStringLiteral("yyyy-MM-dd"))};
    if (shown.period.granularity == Granularity::Month)
        titles += {first.toString(QStringLiteral("MM.yyyy")), first.toString(QStringLiteral("M.yyyy")),
                   first.toString(QStringLiteral("MM/yyyy")), first.toString(QStringLiteral("M/yyyy"))};
    return titles;
}

QStringList EntryModel::channelTitles(ChannelId id) const
{
    for (const Channel &channel : m_content->channels) {
        if (channel.id == id)
            return QStringList{channel.name.ru, channel.name.en} + channel.aliases;
    }
    return {};
}

QString EntryModel::placeName(const QModelIndex &index) const
{
    if (!m_sheet || sheetRow(index.row()) < 0)
        return {};
    const QString period = m_context.names().inlineName(m_sheet->periodAt(index.column()));
    const QString row = rowName(index.row());
    if (m_sheet->request.layout == Layout::OnePeriod)
        return tr("%1, %2").arg(row, columnName(index.column()));
    return tr("%1, %2").arg(row, period);
}

SeriesKey EntryModel::seriesAt(const QModelIndex &index) const
{
    return m_sheet->seriesAt(sheetRow(index.row()), index.column());
}

QModelIndex EntryModel::indexOf(const SeriesKey &series, const Period &period) const
{
    if (!m_sheet)
        return {};
    for (int row = 0; row < m_sheet->inputRows; ++row) {
        for (int column = 0; column < int(m_sheet->columns.size()); ++column) {
            if (m_sheet->periodAt(column) == period && m_sheet->seriesAt(row, column) == series)
                return index(gridRow(row), column);
        }
    }
    return {};
}

QString EntryModel::keyOf(const SeriesKey &series, const Period &period) const
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(m_content->catalog.at(series.input).id)
        .arg(number(series.channel))
        .arg(number(series.campaign))
        .arg(int(period.granularity))
        .arg(period.first);
}

QString EntryModel::keyAt(const QModelIndex &index) const
{
    return keyOf(seriesAt(index), periodAt(index.column()));
}

// Cells

const EntryCell *EntryModel::cell(const QModelIndex &index) const
{
    return index.isValid() && isInput(index.row()) ? &m_sheet->cell(sheetRow(index.row()), index.column())
                                                   : nullptr;
}

facts::Value EntryModel::valueAt(const QModelIndex &index) const
{
    const int row = sheetRow(index.row()) - m_sheet->inputRows;
    const size_t place = size_t(row) * m_sheet->columns.size() + size_t(index.column());
    return row >= 0 && place < m_computed.size() ? m_computed[place] : facts::Value();
}

std::optional<double> EntryModel::figureAt(const QModelIndex &index) const
{
    if (isComputed(index.row()))
        return valueAt(index).number;
    if (!isInput(index.row()))
        return std::nullopt;
    const auto pending = m_pending.constFind(keyAt(index));
    return pending != m_pending.constEnd() ? pending->figure.value : cell(index)->shown();
}

QString EntryModel::written(int row, std::optional<double> value) const
{
    return m_context.format().metricValue(metricAt(row), value, Style::Cell);
}

QString EntryModel::writtenInFull(int row, std::optional<double> value) const
{
    const metrics::Metric &metric = metricAt(row);
    QString shown = written(row, value);
    const QString digits = m_context.format().editText(metric, value);
    const auto read = [&](const QString &text) { return readEntry(text, language(), metric.unit).value; };
    if (!value || read(shown) == read(digits))
        return shown;
    if (isComputed(row) || metric.unit == metrics::Unit::Seconds)
        return m_context.format().metricValue(metric, value, Style::Exact);
    const qsizetype mark = std::max(digits.indexOf(u','), digits.indexOf(u'.'));
    const int decimals = mark < 0 ? 0 : int(digits.size() - mark - 1);
    return metric.unit == metrics::Unit::Percent ? m_context.format().percent(*value, decimals)
                                                 : m_context.format().number(*value, decimals);
}

QString EntryModel::fullText(const QModelIndex &index) const
{
    return wrongAt(index) ? wrongTextAt(index) : writtenInFull(index.row(), figureAt(index));
}

const EntryText *EntryModel::wrongAt(const QModelIndex &index) const
{
    if (!index.isValid() || !isInput(index.row()))
        return nullptr;
    const auto found = m_wrong.constFind(keyAt(index));
    return found == m_wrong.constEnd() ? nullptr : &found->read;
}

QString EntryModel::wrongTextAt(const QModelIndex &index) const
{
    return isInput(index.row()) ? m_wrong.value(keyAt(index)).text : QString();
}

QModelIndexList EntryModel::wrongCells() const
{
    QModelIndexList cells;
    if (!m_sheet || m_wrong.isEmpty())
        return cells;
    for (int row = 0; row < m_sheet->inputRows; ++row) {
        for (int column = 0; column < int(m_sheet->columns.size()); ++column) {
            const QModelIndex at = index(gridRow(row), column);
            if (wrongAt(at))
                cells.append(at);
        }
    }
    return cells;
}

EntryLook EntryModel::look(const QModelIndex &index) const
{
    EntryLook look;
    if (!m_sheet || isSection(index.row()))
        return look;
    look.running = isRunning(index.column()) && m_sheet->request.layout != Layout::OnePeriod;
    if (const EntryCell *entered = cell(index)) {
        look.input = true;
        look.wrong = wrongAt(index) != nullptr;
        look.pending = m_pending.contains(keyAt(index));
        look.derived = !look.pending && (entered->ofCampaigns || (!entered->stored && entered->derived));
        look.unusual = !look.pending && entered->unusual.has_value();
        look.note = !entered->note.isEmpty();
    }
    const auto figure = figureAt(index);
    look.missing = !figure;
    look.text = look.wrong ? wrongTextAt(index) : written(index.row(), figure);
    return look;
}

// What is typed

void EntryModel::setWrong(const QModelIndex &index, const QString &text, const EntryText &read)
{
    m_wrong.insert(keyAt(index), {text, read});
    tellChanged(index);
    Q_EMIT stateChanged();
}

void EntryModel::clearWrong(const QModelIndex &index)
{
    if (!isInput(index.row()) || m_wrong.remove(keyAt(index)) == 0)
        return;
    tellChanged(index);
    Q_EMIT stateChanged();
}

void EntryModel::setPending(const std::vector<TypedFigure> &figures)
{
    for (const TypedFigure &figure : figures) {
        const QString key = keyOf(figure.series, figure.period);
        m_pending.insert(key, {figure, false});
        m_wrong.remove(key);
        tellChanged(indexOf(figure.series, figure.period));
    }
    recompute();
    tellComputed();
    Q_EMIT stateChanged();
}

void EntryModel::settlePending(const std::vector<TypedFigure> &figures)
{
    for (const TypedFigure &figure : figures) {
        const auto found = m_pending.find(keyOf(figure.series, figure.period));
        if (found != m_pending.end() && found->figure == figure)
            found->stored = true;
    }
}

void EntryModel::dropPending(const std::vector<TypedFigure> &figures)
{
    for (const TypedFigure &figure : figures) {
        m_pending.remove(keyOf(figure.series, figure.period));
        tellChanged(indexOf(figure.series, figure.period));
    }
    recompute();
    tellComputed();
    Q_EMIT stateChanged();
}

void EntryModel::setLive(const std::optional<TypedFigure> &figure)
{
    if (m_live == figure)
        return;
    m_live = figure;
    recompute();
    tellComputed();
}

void EntryModel::recompute()
{
    if (!m_sheet)
        return;
    std::vector<TypedFigure> typed;
    for (const Pending &pending : std::as_const(m_pending)) {
        if (!pending.stored)
            typed.push_back(pending.figure);
    }
    if (m_live)
        typed.push_back(*m_live);
    m_computed = typed.empty() ? m_sheet->computed : preview(*m_sheet, typed);
}

void EntryModel::tellChanged(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT dataChanged(index, index);
}

void EntryModel::tellComputed()
{
    if (m_sheet && computedFrom() + 1 < rowCount() && columnCount() > 0)
        Q_EMIT dataChanged(index(computedFrom() + 1, 0), index(rowCount() - 1, columnCount() - 1));
}

// The table

int EntryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_sheet)
        return 0;
    const int rows = int(m_sheet->rows.size());
    return rows + (rows > m_sheet->inputRows ? 2 : 1);
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : int(m_sheet->columns.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_sheet || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (isSection(index.row())) {
        if (role == Qt::DisplayRole && index.column() == 0 && index.row() == computedFrom())
            return tr("read only, F1 explains the formula");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return look(index).text;
    case Qt::EditRole: {
        if (wrongAt(index))
            return wrongTextAt(index);
        // Only the channel's own figure can be edited where its campaigns' are added to it.
        const EntryCell *entered = cell(index);
        const bool own = entered && entered->ofCampaigns && !m_pending.contains(keyAt(index));
        return m_context.format().editText(metricAt(index.row()), own ? entered->stored : figureAt(index));
    }
    case CopyTextRole:
        return wrongAt(index) ? wrongTextAt(index)
                              : m_context.format().editText(metricAt(index.row()), figureAt(index));
    case RawValueRole: {
        const auto figure = wrongAt(index) ? std::nullopt : figureAt(index);
        return figure ? QVariant(*figure) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case DerivedRole:
        return look(index).derived;
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_sheet || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((orientation == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnName(section) : QString();
    if (section >= rowCount())
        return {};
    return isSection(section) ? sectionText(section) : rowName(section);
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isSection(index.row()))
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isInput(index.row()) ? shown | Qt::ItemIsEditable : shown;
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isInput(index.row()))
        return false;
    Q_EMIT typed(index, value.toString());
    return true;
}

// Words

QString EntryModel::originText(const EntryCell &cell) const
{
    const auto found = m_sheet->origins.constFind(cell.source);
    if (cell.source == 0 || found == m_sheet->origins.constEnd())
        return {};
    const QString when = m_context.names().inlineMomentName(found->when.toLocalTime(), m_sheet->today);
    if (!found->fileName.isEmpty())
        return tr("From %1, imported %2").arg(found->fileName, when);
    return found->who.isEmpty() ? tr("Entered %1").arg(when) : tr("Entered by %1, %2").arg(found->who, when);
}

QString EntryModel::unusualText(const QModelIndex &index, const EntryCell &cell) const
{
    const UnusualFigure &unusual = *cell.unusual;
    const QString low = written(index.row(), unusual.low);
    const QString high = written(index.row(), unusual.high);
    switch (unusual.kind) {
    case UnusualFigure::Kind::Negative:
        return tr("A count below zero");
    case UnusualFigure::Kind::DecimalSlip:
        return tr("Usually %1–%2. Was %3 meant?").arg(low, high, written(index.row(), unusual.meant));
    case UnusualFigure::Kind::OffHistory:
        return tr("Usually %1–%2").arg(low, high);
    }
    return {};
}

QString EntryModel::toolTip(const QModelIndex &index) const
{
    QStringList lines = remarks(index);
    if (const QString full = fullText(index); full != look(index).text)
        lines.prepend(tr("In full: %1").arg(full));
    return lines.join(QLatin1Char('\n'));
}

QStringList EntryModel::remarks(const QModelIndex &index) const
{
    QStringList lines;
    if (isComputed(index.row())) {
        const facts::Value value = valueAt(index);
        if (!value.hasNumber())
            lines.append(wording::sentence(value.reason, m_names->metric(value.culprit)));
        for (const facts::Note &note : value.notes)
            lines.append(
                wording::sentence(note, m_names->metric(note.metric), m_names->channel(note.channel)));
    } else if (const EntryCell *entered = cell(index)) {
        if (const EntryText *wrong = wrongAt(index))
            lines.append(faultSentence(*wrong));
        if (entered->ofCampaigns) {
            lines.append(tr("Includes the figures of campaigns: choose a campaign to edit them"));
            if (entered->stored)
                lines.append(tr("Without campaign: %1").arg(writtenInFull(index.row(), entered->stored)));
        }
        if (!entered->ofCampaigns && entered->derived && entered->madeOf)
            lines.append(tr("Made of shorter figures: edit them in “%1”")
                             .arg(wording::granularityPlural(*entered->madeOf)));
        if (entered->coarser && !entered->stored)
            lines.append(tr("Entered for a longer period: see “%1”")
                             .arg(wording::granularityPlural(*entered->coarser)));
        if (entered->unusual)
            lines.append(unusualText(index, *entered));
        if (!entered->note.isEmpty()) {
            const QString when = m_context.names().momentName(entered->noteAt.toLocalTime(), m_sheet->today);
            lines.append(tr("Note by %1, %2").arg(entered->noteBy, when) + QLatin1Char('\n') + entered->note);
        }
        lines.append(originText(*entered));
    }
    lines.removeAll(QString());
    return lines;
}

QString EntryModel::spoken(const QModelIndex &index) const
{
    const EntryLook shown = look(index);
    QStringList words{placeName(index), shown.missing && !shown.wrong ? tr("empty") : fullText(index)};
    if (shown.wrong)
        words.append(faultSentence(*wrongAt(index)));
    if (shown.unusual)
        words.append(tr("unusual"));
    const EntryCell *entered = cell(index);
    if (entered && entered->ofCampaigns)
        words.append(tr("with campaigns"));
    else if (shown.derived)
        words.append(tr("made of shorter figures"));
    if (shown.note)
        words.append(cell(index)->note);
    return words.join(QLatin1String(", "));
}

} // namespace vekha::ui
