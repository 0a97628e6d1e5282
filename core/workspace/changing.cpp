// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/private.h"

#include "core/workspace/inturn.h"

namespace vekha {

using store::Touched;
using workspace::inTurn;
using workspace::inTurnNow;

template <class T> void Workspace::finish(const Result<T> &result)
{
    if (result)
        finishChange(result->touched);
}

void Workspace::finishChange(const Touched &touched)
{
    d->letGoOfReplaced();
    backupIfDue();
    Q_EMIT changed(touched);
}

Result<Applied> Workspace::apply(const Change &change)
{
    return inTurnNow<Result<Applied>>(
        d->writer, [this, change] { return d->changing(d->store->apply(change, d->options.who)); },
        [this](const Result<Applied> &result) { finish(result); });
}

QFuture<Result<Applied>> Workspace::applyLater(Change change)
{
    return inTurn<Result<Applied>>(
        this, d->writer,
        [this, change = std::move(change)] { return d->changing(d->store->apply(change, d->options.who)); },
        [this](const Result<Applied> &result) { finish(result); });
}

Result<Applied> Workspace::undo()
{
    return inTurnNow<Result<Applied>>(
        d->writer, [this] { return d->changing(d->store->undo()); },
        [this](const Result<Applied> &result) { finish(result); });
}

Result<Applied> Workspace::redo()
{
    return inTurnNow<Result<Applied>>(
        d->writer, [this] { return d->changing(d->store->redo()); },
        [this](const Result<Applied> &result) { finish(result); });
}

QFuture<Result<Applied>> Workspace::undoLater()
{
    return inTurn<Result<Applied>>(
        this, d->writer, [this] { return d->changing(d->store->undo()); },
        [this](const Result<Applied> &result) { finish(result); });
}

QFuture<Result<Applied>> Workspace::redoLater()
{
    return inTurn<Result<Applied>>(
        this, d->writer, [this] { return d->changing(d->store->redo()); },
        [this](const Result<Applied> &result) { finish(result); });
}

Result<std::vector<JournalEntry>> Workspace::journal(int limit) const { return d->store->journal(limit); }

std::optional<JournalEntry> Workspace::nextUndo() const
{
    const std::lock_guard lock(d->mutex);
    return d->nextUndo;
}

std::optional<JournalEntry> Workspace::nextRedo() const
{
    const std::lock_guard lock(d->mutex);
    return d->nextRedo;
}

// Imports

Result<ImportOutcome> Workspace::importFacts(const ImportOptions &options,
                                             const std::function<Done(facts::FactSink &)> &fill,
                                             Progress &progress)
{
    return inTurnNow<Result<ImportOutcome>>(
        d->writer, [&] { return d->changing(d->store->import(options, d->options.who, fill, progress)); },
        [this](const Result<ImportOutcome> &result) { finish(result); });
}

Result<std::vector<ImportEntry>> Workspace::imports() const { return d->store->imports(); }

Result<Applied> Workspace::revertImport(int number)
{
    return inTurnNow<Result<Applied>>(
        d->writer, [this, number] { return d->changing(d->store->revertImport(number, d->options.who)); },
        [this](const Result<Applied> &result) { finish(result); });
}

QFuture<Result<Applied>> Workspace::revertImportLater(int number)
{
    return inTurn<Result<Applied>>(
        this, d->writer,
        [this, number] { return d->changing(d->store->revertImport(number, d->options.who)); },
        [this](const Result<Applied> &result) { finish(result); });
}

} // namespace vekha
