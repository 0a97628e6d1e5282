// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes on the page of targets: gathered in the grid, applied with one reason.
#include "ui/targets/targetspage.h"

#include "core/workspace/closing.h"
#include "ui/common/askname.h"
#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/common/unsaved.h"
#include "ui/common/whendone.h"
#include "ui/targets/copytargetsdialog.h"
#include "ui/targets/reasoncard.h"
#include "ui/targets/targetdialog.h"
#include "ui/targets/targetsside.h"
#include "ui/targets/targetsview.h"

#include <QLineEdit>
#include <QMenu>

namespace vekha::ui {

using targets::TargetKey;

void TargetsPage::apply()
{
    if (!workspace() || m_model->edits().empty())
        return;
    if (m_model->hasFaults()) {
        Q_EMIT messageShown(tr("A cell could not be read: correct it first"), false);
        return;
    }
    const QString why = m_side->reason()->reason();
    if (why.isEmpty()) {
        m_side->reason()->demandReason();
        return;
    }
    const auto count = QString::number(m_model->edits().size());
    const Change change{{store::SetTargets{m_model->edits(), why}}, ChangeKind::SetTargets, {count}};
    m_apply->setEnabled(false);
    whenDone(this, workspace()->applyLater(change), [this](const Result<Applied> &applied) {
        if (!applied) {
            m_apply->setEnabled(true);
            Q_EMIT errorOccurred(applied.error());
            return;
        }
        m_model->discard();
        m_side->reason()->clearReason();
        invalidate();
        tell(*applied);
    });
}

void TargetsPage::discard()
{
    if (m_model->isChanged() && confirmDiscard(this))
        m_model->discard();
}

void TargetsPage::copyPrevious()
{
    if (!m_model->figures())
        return;
    const calendar::Period to = period(), before = to.shifted(-1);
    const QList<MetricId> chosen = chosenMetrics();
    const auto copies = [this, to, before,
                         metrics = std::vector<MetricId>(chosen.begin(), chosen.end())](double change) {
        return targets::copiedTargets(m_model->book(), before, to, change, metrics, view().channels);
    };
    const auto names = [this, to, before, yearAgo = to.yearAgo()]() -> CopyTargetsDialog::Names {
        const wording::PeriodNames &told = context().names();
        return {told.inlineName(to), told.inlineName(before),
                yearAgo ? told.inlineName(*yearAgo) : QString()};
    };
    auto *dialog = new CopyTargetsDialog(
        names, copies(0).empty() ? CopyTargets::From::YearAgo : CopyTargets::From::Targets,
        [this, copies](const CopyTargets &from) {
            gather(from.from == CopyTargets::From::Targets
                       ? copies(from.change)
                       : targetsFromFigures(*m_model->figures(), from.from == CopyTargets::From::YearAgo,
                                            from.change));
        },
        this);
    dialog->open();
    dialog->changeEdit()->setFocus();
    dialog->changeEdit()->selectAll();
}

void TargetsPage::gather(const std::vector<targets::TargetEdit> &edits)
{
    m_model->gather(edits);
    Q_EMIT messageShown(edits.empty()
                            ? tr("There is nothing to take over")
                            : tr("%n target(s) taken over, not applied yet", nullptr, int(edits.size())),
                        false);
}

void TargetsPage::fillFromForecast()
{
    if (!m_model->figures())
        return;
    std::vector<targets::TargetEdit> edits;
    for (const targets::TargetEdit &edit : targetsFromForecast(*m_model->figures())) {
        if (!m_model->book().find(edit.key))
            edits.push_back(edit);
    }
    m_model->gather(edits);
    Q_EMIT messageShown(edits.empty()
                            ? tr("Every target with a forecast is set already")
                            : tr("%n target(s) filled, not applied yet", nullptr, int(edits.size())),
                        false);
}

void TargetsPage::setSpreading(targets::Spreading spreading)
{
    const QModelIndex at = targetCell();
    const TargetsGridRow *row = at.isValid() ? m_model->row(at.row()) : nullptr;
    if (!row)
        return;
    const TargetKey whole{m_model->catalog().at(row->metric).id, row->channel, m_model->grid().period};
    const targets::Target *own = m_model->book().find(whole);
    if (!own || own->spread == spreading)
        return;
    targets::Target changed = *own;
    changed.spread = spreading;
    m_model->gather({{whole, changed}});
}

void TargetsPage::showMenu(const QPoint &globalPos)
{
    m_menu->clear();
    const QModelIndex at = m_view->currentIndex();
    if (m_model->isEditable(at)) {
        m_menu->addAction(tr("Edit"), this, [this, at] { m_view->edit(at); });
        m_menu->addAction(tr("Baseline, band, direction…"), this, [this, at] {
            const TargetKey key = m_model->keyAt(at);
            editTarget(window(), context(), *workspace(), key.metric, key.channel, key.period);
        });
        m_menu->addAction(tr("Paste"), m_view, &TargetsView::paste);
        m_menu->addAction(tr("Clear"), m_view, &TargetsView::clearSelected);
        m_menu->addSeparator();
    }
    m_menu->addAction(tr("Open the metric"), this, [this, at] {
        const TargetKey key = m_model->keyAt(at);
        Q_EMIT destinationChosen({QStringLiteral("metric"), key.metric, key.channel, {}, {}});
    });
    m_menu->addSeparator();
    m_view->addExportActions(m_menu);
    m_menu->popup(globalPos);
}

void TargetsPage::showMore()
{
    m_menu->clear();
    const QString name = context().names().inlineName(period());
    m_menu->addAction(tr("Discard the changes"), this, &TargetsPage::discard)
        ->setEnabled(m_model->isChanged());
    m_menu->addSeparator();
    const bool closed = closedPeriodWith(*workspace()->content(), period().days()) == period();
    if (closed)
        m_menu->addAction(tr("Reopen %1…").arg(name), this, &TargetsPage::reopenPeriod);
    else
        m_menu->addAction(tr("Close %1…").arg(name), this, &TargetsPage::closePeriod);
    m_menu->addSeparator();
    m_view->addExportActions(m_menu);
    const QPoint below = m_more->mapToGlobal(QPoint(m_more->width(), m_more->height() + 4));
    m_menu->popup(below - QPoint(m_menu->sizeHint().width(), 0));
}

void TargetsPage::closePeriod()
{
    const auto change = closingChange(*workspace(), period());
    if (!change) {
        Q_EMIT errorOccurred(change.error());
        return;
    }
    if (confirm(
            this, [this] { return tr("Close %1?").arg(context().names().inlineName(period())); },
            [] {
                return tr(
                    "Its figures and targets are locked. Reopening it takes a reason, and what is changed "
                    "then is marked in the reports.");
            },
            [] { return tr("Close the period"); }, false))
        storeChange(*change);
}

void TargetsPage::reopenPeriod()
{
    const auto title = [this] { return tr("Reopen %1: why?").arg(context().names().inlineName(period())); };
    askName(
        this, title, [] { return tr("Reopen"); }, {},
        [this](const QString &why) { storeChange(reopeningChange(*workspace(), period(), why)); });
}

} // namespace vekha::ui
