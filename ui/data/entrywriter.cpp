// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrywriter.h"

#include "ui/data/entrydone.h"
#include "ui/data/entrymodel.h"
#include "ui/data/entrypaste.h"

#include <algorithm>
#include <utility>

namespace vekha::ui {

using Layout = EntryRequest::Layout;

EntryWriter::EntryWriter(AppContext &context, EntryModel &model, QObject *parent)
    : QObject(parent), m_context(context), m_model(model), m_mistakes(model)
{
}

void EntryWriter::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    m_workspace = workspace;
    m_rejected.clear();
    m_mistakes.forget();
    if (!isAsking())
        return;
    m_waiting = {};
    Q_EMIT askingChanged();
}

TypedFigure EntryWriter::figureAt(const QModelIndex &index, std::optional<double> value) const
{
    return {m_model.seriesAt(index), m_model.periodAt(index.column()), value};
}

void EntryWriter::type(const QModelIndex &index, const QString &text)
{
    const EntryText read = readEntry(text, m_context.language(), m_model.metricAt(index.row()).unit);
    if (read.isWrong()) {
        m_model.setWrong(index, text.trimmed(), read);
        m_mistakes.remember({figureAt(index, {})}, lastStored());
        return;
    }
    m_model.clearWrong(index);
    Batch batch{{figureAt(index, read.value)},
                read.clears() ? ChangeKind::ClearFacts : ChangeKind::EnterFact,
                0,
                0,
                {}};
    submit(std::move(batch));
}

QRect EntryWriter::paste(const QRect &area, TextBlock block)
{
    if (area.isEmpty() || block.empty() || !m_model.hasSheet())
        return {};
    const PastePlan plan = planPaste(m_model, std::move(block), area);
    QStringList cells;
    for (const QStringList &row : plan.block)
        cells += row;
    const exchange::DecimalMark mark = markOf(cells);
    const bool periods = m_model.sheet().request.layout != Layout::OnePeriod;
    const int last = m_model.columnCount() - 1;
    Batch batch;
    batch.kind = ChangeKind::PasteFacts;
    int outside = 0;
    QRect taken;
    calendar::DayRange days = m_model.sheet().request.days;
    for (int y = 0; y < int(plan.block.size()); ++y) {
        const int row = plan.rows[size_t(y)];
        const QStringList &line = plan.block[size_t(y)];
        for (int x = 0; x < line.size(); ++x) {
            const int column = plan.columns[size_t(x)];
            if (line[x].isEmpty() && (row < 0 || column < 0))
                continue;
            if (column < 0 || !m_model.isInput(row) || (column > last && !periods)) {
                ++outside;
                continue;
            }
            const EntryText read =
                readPasted(line[x], mark, m_context.language(), m_model.metricAt(row).unit);
            const QModelIndex index = m_model.index(row, std::min(column, last));
            taken |= QRect(index.column(), row, 1, 1);
            if (read.isWrong()) {
                if (column > last) {
                    ++outside;
                    continue;
                }
                m_model.setWrong(index, line[x].trimmed(), read);
                batch.rejected.push_back(figureAt(index, {}));
                continue;
            }
            TypedFigure figure = figureAt(index, read.value);
            if (column > last) { // wider than the grid: goes on in the periods after it
                figure.period = figure.period.shifted(column - last);
                days.last = std::max(days.last, figure.period.days().last);
            } else {
                m_model.clearWrong(index);
            }
            batch.figures.push_back(figure);
        }
    }
    if (days != m_model.sheet().request.days)
        Q_EMIT daysNeeded(days);
    submit(std::move(batch));
    if (outside > 0)
        Q_EMIT leftOut(
            tr("%n pasted cell(s) found no place in the grid and were left out.", nullptr, outside));
    return taken;
}

void EntryWriter::forgetUndone()
{
    const auto undone = m_workspace ? m_workspace->nextRedo() : std::nullopt;
    std::erase_if(m_rejected, [&](const Rejected &paste) {
        if (!undone || undone->id != paste.change)
            return false;
        m_mistakes.clear(paste.cells);
        return true;
    });
}

// Taking back what is in no file

ChangeId EntryWriter::lastStored() const
{
    const auto last = m_workspace ? m_workspace->nextUndo() : std::nullopt;
    return last ? last->id : 0;
}

bool EntryWriter::hasUnstored() const { return isAsking() || m_mistakes.isLast(lastStored()); }

QModelIndex EntryWriter::giveUp() { return isAsking() ? giveUpWaiting() : m_mistakes.takeBack(); }

QModelIndex EntryWriter::giveUpWaiting()
{
    const Batch batch = std::exchange(m_waiting, {});
    const TypedFigure &first = batch.figures.front();
    m_mistakes.clear(batch.rejected);
    m_model.dropPending(batch.figures);
    Q_EMIT askingChanged();
    return m_model.indexOf(first.series, first.period);
}

void EntryWriter::clear(const QModelIndexList &cells)
{
    Batch batch;
    batch.kind = ChangeKind::ClearFacts;
    int derived = 0;
    int ofCampaigns = 0;
    for (const QModelIndex &index : cells) {
        if (!m_model.isInput(index.row()))
            continue;
        m_model.clearWrong(index);
        const EntryCell *cell = m_model.cell(index);
        if (cell->stored)
            batch.figures.push_back(figureAt(index, std::nullopt));
        else if (cell->ofCampaigns)
            ++ofCampaigns;
        else if (cell->derived)
            ++derived;
    }
    submit(std::move(batch));
    if (derived > 0)
        Q_EMIT leftOut(tr("%n cell(s) are made of shorter figures: clear those instead.", nullptr, derived));
    if (ofCampaigns > 0)
        Q_EMIT leftOut(
            tr("%n cell(s) hold figures of campaigns: clear those in the campaign.", nullptr, ofCampaigns));
}

void EntryWriter::fill(QRect area, Qt::Orientation orientation)
{
    if (orientation == Qt::Vertical && area.height() == 1)
        area.setTop(area.top() - 1);
    if (orientation == Qt::Horizontal && area.width() == 1)
        area.setLeft(area.left() - 1);
    if (area.left() < 0 || !m_model.isInput(area.top()))
        return;
    QRect from = area;
    if (orientation == Qt::Vertical)
        from.setBottom(area.top());
    else
        from.setRight(area.left());
    repeat(from, area);
}

void EntryWriter::repeat(const QRect &from, const QRect &over)
{
    Batch batch;
    batch.kind = ChangeKind::FillFacts;
    for (int row = over.top(); row <= over.bottom(); ++row) {
        for (int column = over.left(); column <= over.right(); ++column) {
            if (from.contains(column, row) || !m_model.isInput(row))
                continue;
            const auto wrapped = [](int place, int first, int count) {
                return first + ((place - first) % count + count) % count;
            };
            const QModelIndex source = m_model.index(wrapped(row, from.top(), from.height()),
                                                     wrapped(column, from.left(), from.width()));
            const EntryCell *cell = m_model.cell(source);
            if (!cell || m_model.wrongAt(source))
                continue;
            const QModelIndex target = m_model.index(row, column);
            m_model.clearWrong(target);
            batch.figures.push_back(figureAt(target, cell->shown()));
        }
    }
    submit(std::move(batch));
}

void EntryWriter::setNote(const QModelIndex &index, const QString &text)
{
    const EntryCell *cell = m_model.cell(index);
    if (!cell || cell->note == text || !m_workspace)
        return;
    const TypedFigure figure = figureAt(index, cell->stored);
    FactEdit edit = editFor(figure);
    edit.note = text;
    edit.noteOnly = true;
    edit.value.reset();
    carryOut({{store::SetFacts{{edit}, OnOverlap::Stop}}, ChangeKind::EditNote, placeArgs(figure)}, {});
}

// Storing

bool EntryWriter::changesAnything(const TypedFigure &figure) const
{
    const EntryCell *cell = m_model.cell(m_model.indexOf(figure.series, figure.period));
    // The total of campaigns that is typed or filled over itself says nothing new.
    if (cell && cell->ofCampaigns && figure.value == cell->shown())
        return false;
    return !cell || cell->stored != figure.value;
}

void EntryWriter::submit(Batch batch)
{
    if (!m_workspace)
        return;
    std::erase_if(batch.figures, [this](const TypedFigure &figure) { return !changesAnything(figure); });
    if (batch.figures.empty()) {
        m_mistakes.remember(std::move(batch.rejected), lastStored());
        return;
    }
    for (const TypedFigure &figure : batch.figures) {
        const EntryCell *cell = m_model.cell(m_model.indexOf(figure.series, figure.period));
        if (cell && figure.value && cell->overlaps())
            ++batch.overlaps;
        if (cell && figure.value && cell->ofCampaigns && !cell->stored)
            ++batch.besideCampaigns;
    }
    if (batch.overlaps == 0 && batch.besideCampaigns == 0) {
        apply(batch, OnOverlap::Stop);
        return;
    }
    if (isAsking())
        answer(OnOverlap::Keep);
    m_model.setPending(batch.figures);
    m_waiting = std::move(batch);
    Q_EMIT askingChanged();
}

void EntryWriter::answer(OnOverlap onOverlap)
{
    Batch batch = std::move(m_waiting);
    m_waiting = {};
    if (onOverlap == OnOverlap::Replace && batch.besideCampaigns > 0 && batch.overlaps > 0) {
        batch.besideCampaigns = 0; // one question after the other
        m_waiting = std::move(batch);
        Q_EMIT askingChanged();
        return;
    }
    Q_EMIT askingChanged();
    if (onOverlap == OnOverlap::Keep) {
        std::vector<TypedFigure> given;
        std::erase_if(batch.figures, [&](const TypedFigure &figure) {
            const EntryCell *cell = m_model.cell(m_model.indexOf(figure.series, figure.period));
            const bool gives = cell && figure.value &&
                               (cell->overlaps() || (batch.besideCampaigns > 0 && cell->ofCampaigns));
            if (gives)
                given.push_back(figure);
            return gives;
        });
        m_model.dropPending(given);
        if (batch.figures.empty()) {
            m_mistakes.remember(std::move(batch.rejected), lastStored());
            return;
        }
    }
    const OnOverlap how = batch.overlaps > 0 ? onOverlap : OnOverlap::Stop;
    apply(batch, how);
}

void EntryWriter::apply(const Batch &batch, OnOverlap onOverlap)
{
    m_model.setPending(batch.figures);
    carryOut(changeFor(batch, onOverlap), batch.figures, batch.rejected);
}

void EntryWriter::carryOut(Change change, const std::vector<TypedFigure> &figures,
                           const std::vector<TypedFigure> &rejected)
{
    const ChangeKind kind = change.kind;
    const int count = int(figures.size());
    const int turn = m_mistakes.begun();
    const auto use = [this, figures, rejected, kind, count, turn](const Result<Applied> &applied) {
        m_mistakes.ended(turn, applied ? applied->id : 0);
        Q_EMIT settled();
        if (applied) {
            if (!rejected.empty())
                m_rejected.push_back({applied->id, rejected});
            m_model.settlePending(figures);
            if (kind != ChangeKind::EnterFact && kind != ChangeKind::EditNote)
                Q_EMIT stored(sentenceFor(kind, count));
        } else if (applied.error().code == ErrorCode::PeriodsOverlap && !isAsking()) {
            // Another program has stored figures meanwhile.
            m_waiting = {figures, kind, count, 0, rejected};
            Q_EMIT askingChanged();
        } else {
            m_model.dropPending(figures);
            Q_EMIT failed(applied.error());
        }
    };
    whenDone<Result<Applied>>(this, m_workspace->applyLater(std::move(change)), use);
}

Change EntryWriter::changeFor(const Batch &batch, OnOverlap onOverlap) const
{
    store::SetFacts facts;
    facts.onOverlap = onOverlap;
    for (const TypedFigure &figure : batch.figures)
        facts.edits.push_back(editFor(figure));
    const bool one = batch.kind == ChangeKind::EnterFact;
    return {{facts},
            batch.kind,
            one ? placeArgs(batch.figures.front()) : QStringList{QString::number(batch.figures.size())}};
}

QStringList EntryWriter::placeArgs(const TypedFigure &figure) const
{
    return {m_workspace->catalog().at(figure.series.input).id, QString::number(number(figure.series.channel)),
            m_workspace->calendar().code(figure.period)};
}

FactEdit EntryWriter::editFor(const TypedFigure &figure) const
{
    FactEdit edit;
    edit.input = m_workspace->catalog().at(figure.series.input).id;
    edit.channel = figure.series.channel;
    edit.campaign = figure.series.campaign;
    edit.period = figure.period;
    edit.value = figure.value;
    return edit;
}

QString EntryWriter::sentenceFor(ChangeKind kind, int count) const
{
    switch (kind) {
    case ChangeKind::PasteFacts:
        return tr("%n cell(s) pasted", nullptr, count);
    case ChangeKind::ClearFacts:
        return tr("%n cell(s) cleared", nullptr, count);
    case ChangeKind::FillFacts:
        return tr("%n cell(s) filled", nullptr, count);
    default:
        return tr("%n cell(s) entered", nullptr, count);
    }
}

} // namespace vekha::ui
