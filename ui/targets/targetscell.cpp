// SPDX-License-Identifier: GPL-3.0-or-later
// What the cards beside the grid of targets tell: of the chosen cell, and of targets that disagree.
#include "ui/targets/targetspage.h"

#include "core/targets/addsup.h"
#include "ui/targets/reasoncard.h"
#include "ui/targets/targetsside.h"
#include "ui/targets/targetsview.h"

#include <algorithm>

namespace vekha::ui {

using targets::TargetKey;

void TargetsPage::showCell()
{
    const QModelIndex at = targetCell();
    const TargetsGridRow *row = at.isValid() ? m_model->row(at.row()) : nullptr;
    if (workspace())
        showHint();
    if (!row || !workspace()) {
        m_side->realism()->clear();
        m_side->reason()->clearRevisions();
        m_side->setSpreading(std::nullopt);
        return;
    }
    const bool spreads =
        m_model->grid().columns.size() > 1 && targets::addsUp(row->metric, m_model->catalog());
    const TargetKey whole{m_model->catalog().at(row->metric).id, row->channel, m_model->grid().period};
    const targets::Target *own = m_model->book().find(whole);
    m_side->setSpreading(spreads && own ? std::optional(own->spread) : std::nullopt);
    showRealism();
    m_soon.start();
}

void TargetsPage::showRealism()
{
    const TargetsGridCell *cell = m_model->cell(targetCell());
    if (cell)
        showRealismOf(cell->target);
}

/// What is known of the chosen cell is read once; what is typed there is then judged at every key.
void TargetsPage::showRealismOf(std::optional<targets::Target> target)
{
    const QModelIndex at = targetCell();
    const TargetKey key = m_model->keyAt(at);
    if (!m_known || m_known->key != key)
        return;
    if (target)
        target->key = key;
    const metrics::Metric &metric = m_model->catalog().at(m_model->row(at.row())->metric);
    m_side->realism()->setRealism(
        {m_model->placeName(at), key.period, metric, target,
         targets::realism(metric, target, m_known->facts.history, m_known->facts.expected),
         m_known->facts.standing(metric, target), m_known->facts.closeFrom},
        words());
    m_side->setOver(m_known->facts.result.has_value());
}

void TargetsPage::askRealism()
{
    const QModelIndex at = targetCell();
    if (!m_model->cell(at) || !workspace())
        return;
    const TargetKey key = m_model->keyAt(at);
    if (m_known && m_known->key == key)
        return;
    const auto work = [key](const Workspace &open) -> Result<KnownOfCell> {
        auto facts = realismFacts(open, key);
        if (!facts)
            return failure(facts.error());
        auto revisions = open.targetRevisions(key);
        if (!revisions)
            return failure(revisions.error());
        std::reverse(revisions->begin(), revisions->end());
        return KnownOfCell{key, std::move(*facts), std::move(*revisions)};
    };
    ask<KnownOfCell>(QStringLiteral("realism"), work, [this](const KnownOfCell &known) {
        m_known = known;
        const metrics::Metric *metric = m_model->catalog().find(known.key.metric);
        if (!metric)
            return;
        m_side->reason()->setRevisions(known.revisions, known.key, *metric, words(), workspace()->today());
        showRealism();
    });
}

void TargetsPage::askWarnings()
{
    if (!workspace() || m_model->isEmpty())
        return;
    const auto work = [book = m_model->book(), periods = m_model->grid().columns](const Workspace &open) {
        return targetWarnings(open, book, periods);
    };
    using Late = std::vector<targets::LateChange>;
    const auto late = [days = period().days()](const Workspace &open) -> Result<Late> {
        auto changes = open.lateChanges();
        if (!changes)
            return failure(changes.error());
        std::erase_if(*changes, [days](const targets::LateChange &change) {
            return !change.period.days().overlaps(days);
        });
        return changes;
    };
    ask<Late>(QStringLiteral("late"), late,
              [this](const Late &changes) { m_side->setLateChanges(changes, m_model->catalog(), words()); });
    using Found = std::vector<targets::Inconsistency>;
    ask<Found>(QStringLiteral("warnings"), work,
               [this](const Found &found) { m_side->setWarnings(found, m_model->catalog(), words()); });
}

} // namespace vekha::ui
