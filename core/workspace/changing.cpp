// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/private.h"

#include "core/workspace/inturn.h"


namespace vekha {

using store::Touched;
using workspace::inTurn;
using workspace::inTurnNow;

// A change is on disk; what it touched is read anew and told. Reading that fails shows at the next question.
void Workspace::finishChange(const Touched &touched)
{
    if (const Done done = d->takeOver(touched); !done)
        qWarning("reading after a change failed: %s", qPrintable(done.error().detail));
    backupIfDue();
    Q_EMIT changed(touched);
}

template <class T> void Workspace::finish(const Result<T> &result)
{
    if (result)
        finishChange(result->touched);
}

Result<Applied> Workspace::apply(const Change &change)
{
    return inTurnNow<Result<Applied>>(
        d->writer, [this, change] { return d->store->apply(change, d->options.who); },
        [this](const Result<Applied> &result) { finish(result); });
}

QFuture<Result<Applied>> Workspace::applyLater(Change change)
{
    return inTurn<Result<Applied>>(
        this, d->writer, [this, change = std::move(change)] { return d->store->apply(change, d->options.who); },
        [this](const Result<Applied> &result) { finish(result); });
}

Result<Applied> Workspace::undo()
{
    return inTurnNow<Result<Applied>>(
        d->writer, [this] { return d->store->undo(); }, [this](const Result<Applied> &result) { finish(result); });
}

Result<Applied> Workspace::redo()
{
    return inTurnNow<Result<Applied>>(
        d->writer, [this] { return d->store->redo(); }, [this](const Result<Applied> &result) { finish(result); });
}

QFuture<Result<Applied>> Workspace::undoLater()
{
    return inTurn<Result<Applied>>(
        this, d->writer, [this] { return d->store->undo(); }, [this](const Result<Applied> &result) { finish(result); });
}

QFuture<Result<Applied>> Workspace::redoLater()
{
    return inTurn<Result<Applied>>(
        this, d->writer, [this] { return d->store->redo(); }, [this](const Result<Applied> &result) { finish(result); });
}

Result<std::vector<JournalEntry>> Workspace::journal(int limit) const { return d->store->journal(limit); }

std::optional<JournalEntry> Workspace::nextUndo() const { return d->store->nextUndo(); }

std::optional<JournalEntry> Workspace::nextRedo() const { return d->store->nextRedo(); }

// Imports

Result<ImportOutcome> Workspace::importFacts(const ImportOptions &options,
                                             const std::function<Done(facts::FactSink &)> &fill, Progress &progress)
{
    return inTurnNow<Result<ImportOutcome>>(
        d->writer, [&] { return d->store->import(options, d->options.who, fill, progress); },
        [this](const Result<ImportOutcome> &result) { finish(result); });
}

Result<std::vector<ImportEntry>> Workspace::imports() const { return d->store->imports(); }

Result<Applied> Workspace::revertImport(int number)
{
    return inTurnNow<Result<Applied>>(
        d->writer, [this, number] { return d->store->revertImport(number, d->options.who); },
        [this](const Result<Applied> &result) { finish(result); });
}

QFuture<Result<Applied>> Workspace::revertImportLater(int number)
{
    return inTurn<Result<Applied>>(
        this, d->writer, [this, number] { return d->store->revertImport(number, d->options.who); },
        [this](const Result<Applied> &result) { finish(result); });
}

} // namespace vekha
