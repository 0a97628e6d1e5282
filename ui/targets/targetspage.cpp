// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targetspage.h"

#include "core/targets/addsup.h"
#include "core/wording/changes.h"
#include "core/workspace/closing.h"
#include "core/workspace/goalsboard.h"
#include "ui/common/celleditor.h"
#include "ui/common/askname.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/dialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/metricpicker.h"
#include "ui/common/unsaved.h"
#include "ui/common/whendone.h"
#include "ui/targets/copytargetsdialog.h"
#include "ui/targets/reasoncard.h"
#include "ui/targets/targetdialog.h"
#include "ui/targets/targetsside.h"
#include "ui/targets/targetsview.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vekha::ui {

using calendar::Granularity;
using targets::TargetKey;

namespace {

constexpr int pagePadding = 24;
constexpr int cardGap = 16;
constexpr int widthOfAll = 1300;      // of a quarter with its months, figures beside them and long heads
constexpr int widthOfWideSide = 1160; // below it the cards beside the grid are narrow
constexpr int afterTyping = 120;      // ms
constexpr int mostMetrics = 40;
constexpr int typedExample = 27; // of what a person may type

const QString pageId = QStringLiteral("targets");
const QString metricsKey = QStringLiteral("targets/metrics");

} // namespace

TargetsPage::TargetsPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    buildHead();
    buildGrid();
    buildSide();
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterTyping);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        askRealism();
        if (std::exchange(m_edited, false))
            askWarnings();
    });
    new UnsavedGuard(this, [this] { return m_model->isChanged(); });
    retranslate();
}

// Building

void TargetsPage::buildHead()
{
    m_head = new PageHead(QString(), this);
    m_metrics = new FilterButton(QString(), this);
    m_picker = new MetricPicker(MetricPicker::Mode::Several, this);
    m_picker->setMost(mostMetrics);
    m_copy = new SecondaryButton;
    m_fill = new SecondaryButton;
    m_more = new SecondaryButton;
    m_more->setIconName(QStringLiteral("more"));
    m_apply = new PrimaryButton;
    m_menu = new QMenu(this);
    m_head->addLeft(m_metrics);
    for (QWidget *button : std::initializer_list<QWidget *>{m_copy, m_fill, m_more, m_apply})
        m_head->addRight(button);
    connect(m_metrics, &FilterButton::clicked, this, [this] {
        m_picker->setChecked(chosenMetrics());
        m_picker->openUnder(m_metrics);
    });
    connect(m_picker, &MetricPicker::closed, this, [this] { setMetrics(m_picker->checked()); });
    connect(m_copy, &QAbstractButton::clicked, this, &TargetsPage::copyPrevious);
    connect(m_fill, &QAbstractButton::clicked, this, &TargetsPage::fillFromForecast);
    connect(m_more, &QAbstractButton::clicked, this, &TargetsPage::showMore);
    connect(m_apply, &QAbstractButton::clicked, this, &TargetsPage::apply);
}

void TargetsPage::buildGrid()
{
    m_gridCard = new Card;
    m_gridCard->setBodyPadded(false);
    m_model = new TargetsModel(this);
    m_view = new TargetsView(*m_model, m_gridCard);
    m_partial = new TextLabel({}, TypeRole::Secondary, Role::Muted);
    m_legend = new TextLabel({}, TypeRole::Secondary, Role::Muted);
    m_quarter = new LinkButton;
    m_gridCard->body()->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 10);
    foot->addWidget(m_partial);
    foot->addWidget(m_quarter);
    foot->addStretch(1);
    foot->addWidget(m_legend);
    m_gridCard->body()->addLayout(foot);
    connect(m_model, &TargetsModel::editsChanged, this, &TargetsPage::showEdits);
    connect(m_view, &TargetsView::currentCellChanged, this, &TargetsPage::showCell);
    connect(m_view, &TargetsView::menuRequested, this, &TargetsPage::showMenu);
    connect(&m_view->cellDelegate(), &CellEditDelegate::editingEnded, this, &TargetsPage::showCell);
    connect(&m_view->cellDelegate(), &CellEditDelegate::textEdited, this,
            [this](const QModelIndex &at, const QString &text) { showRealismOf(m_model->meant(at, text)); });
    connect(m_view, &TargetsView::cellsTaken, this, [this](int count) {
        if (m_model->hasFaults())
            Q_EMIT messageShown(tr("Some cells could not be read: they stay as they were"), false);
        else
            Q_EMIT messageShown(tr("%n cell(s) changed", nullptr, count), false);
    });
    connect(m_view, &DataTable::statisticsChanged, this, [this](const SelectionStatistics &selected) {
        Q_EMIT selectionDescribed(selectionText(selected, context().format()));
    });
    connect(m_quarter, &QAbstractButton::clicked, this, [this] {
        ViewState view = this->view();
        view.period = workspace()->calendar().periodOf(Granularity::Quarter, view.days.first);
        view.days = view.period->days();
        Q_EMIT viewChosen(view);
    });
}

void TargetsPage::buildSide()
{
    m_side = new TargetsSide;
    connect(m_side, &TargetsSide::spreadingChosen, this, &TargetsPage::setSpreading);
    connect(m_side, &TargetsSide::settleChosen, this,
            [this](int settle) { m_model->setSettle(targets::Settle(settle)); });
    connect(m_side, &TargetsSide::warningChosen, this, &TargetsPage::goTo);
    connect(m_side, &TargetsSide::allRevisionsRequested, this, [this] {
        const TargetKey key = m_model->keyAt(targetCell());
        editTarget(window(), context(), *workspace(), key.metric, key.channel, key.period);
    });
}

void TargetsPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pagePadding, 0, 0, cardGap);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, pagePadding, 0);
    head->addWidget(m_head);
    column->addLayout(head);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    // The bar of the side comes into the page's margin.
    row->setContentsMargins(0, 0, pagePadding - m_side->verticalScrollBar()->sizeHint().width(), 0);
    row->setSpacing(cardGap);
    row->addWidget(m_gridCard, 1);
    row->addWidget(m_side);
    m_empty = new EmptyState(QStringLiteral("targets"), this);
    m_stack = new QStackedWidget;
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        m_picker->setChecked(chosenMetrics());
        m_picker->openUnder(m_empty->primary());
    });
}

void TargetsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setNarrow(width() < widthOfWideSide);
    const bool isTight = width() < widthOfAll;
    if (std::exchange(m_isTight, isTight) == isTight)
        return;
    m_model->setTight(isTight);
    m_view->setTight(isTight);
    m_view->resizeToContents();
}

void TargetsPage::retranslate()
{
    m_head->setTitle(tr("Targets"));
    m_metrics->setPrefix(tr("Metrics:"));
    m_fill->setText(tr("Fill from forecast"));
    m_fill->setToolTip(tr("What is expected becomes the target, where none is set"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_view->setAccessibleName(tr("Targets"));
    m_legend->setText(tr("Tinted: changed, not applied. Italic: spread or added up."));
    m_quarter->setText(tr("Show the whole quarter"));
    m_empty->setTexts(tr("Here the targets of your KPIs are set."),
                      tr("Choose the metrics that have targets."));
    m_empty->setPrimary(tr("Choose metrics"));
    m_side->retranslate();
    showEdits();
}

// Going somewhere

void TargetsPage::open(const Destination &destination)
{
    if (!destination.metric.isEmpty())
        m_wanted = TargetKey{destination.metric, destination.channel,
                             destination.period.value_or(workspace() ? period() : calendar::Period())};
    invalidate();
}

Destination TargetsPage::current() const { return {pageId, {}, ChannelId::All, {}, {}}; }

bool TargetsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_model->isChanged() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void TargetsPage::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Undo) || !m_model->undo())
        Page::keyPressEvent(event);
}

bool TargetsPage::leave()
{
    if (!m_model->isChanged())
        return true;
    if (!confirmDiscard(this))
        return false;
    m_model->discard();
    return true;
}

void TargetsPage::clear()
{
    m_model->clear();
    m_side->clear();
    m_known.reset();
    m_wanted.reset();
    m_first = true;
}

void TargetsPage::goTo(const TargetKey &key)
{
    const auto metric = m_model->catalog().indexOf(key.metric);
    const int row = metric ? m_model->grid().rowOf(*metric, key.channel) : -1;
    if (row < 0)
        return;
    int column = 0;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int target = m_model->targetColumn(i);
        if (target >= 0 && (column == 0 || m_model->grid().columns[size_t(target)] == key.period))
            column = i;
    }
    m_view->goTo(m_model->index(row, column));
    m_view->setFocus();
}

// Showing

calendar::Period TargetsPage::period() const
{
    const calendar::FiscalCalendar calendar = workspace()->calendar();
    if (view().period && calendar::monthsIn(view().period->granularity) > 0)
        return *view().period;
    return calendar.periodOf(Granularity::Quarter, view().days.first);
}

KpiWords TargetsPage::words() const { return {context().format(), context().names(), nameBook()}; }

QList<MetricId> TargetsPage::chosenMetrics() const
{
    QList<MetricId> chosen;
    const metrics::MetricCatalog catalog = workspace()->catalog();
    for (const QString &id : m_settings.value(metricsKey).toStringList()) {
        if (catalog.find(id))
            chosen.append(id);
    }
    if (!chosen.isEmpty())
        return chosen;
    for (const MetricIndex index : kpisInUse(*workspace()->content()))
        chosen.append(catalog.at(index).id);
    return chosen.mid(0, mostMetrics);
}

void TargetsPage::setMetrics(const QList<MetricId> &metrics)
{
    if (!workspace() || metrics == chosenMetrics() || metrics.isEmpty())
        return;
    m_settings.setValue(metricsKey, QStringList(metrics));
    invalidate();
}

TargetsGridRequest TargetsPage::request() const
{
    TargetsGridRequest request;
    const metrics::MetricCatalog catalog = workspace()->catalog();
    for (const MetricId &id : chosenMetrics())
        request.metrics.push_back(*catalog.indexOf(id));
    request.channels = view().channels;
    request.period = period();
    return request;
}

void TargetsPage::refresh()
{
    m_picker->setCatalog(workspace()->catalog(), context().language());
    const TargetsGridRequest asked = request();
    m_metrics->setValue(context().format().number(double(asked.metrics.size())));
    m_stack->setCurrentIndex(asked.metrics.empty() ? 1 : 0);
    showHead();
    using Figures = std::shared_ptr<const TargetsGridFigures>;
    const auto work = [asked](const Workspace &open) { return targetsGridFigures(open, asked); };
    ask<Figures>(QStringLiteral("grid"), work, [this](const Figures &figures) { showGrid(figures); });
}

void TargetsPage::showHead()
{
    const wording::PeriodNames names = context().names();
    m_copy->setText(tr("Copy…"));
    m_copy->setToolTip(tr("Takes over the targets of %1, or figures, with a change")
                           .arg(names.inlineName(period().shifted(-1))));
    showHint();
    m_quarter->setVisible(period().granularity == Granularity::Month);
}

// Cells may show millions: then it is said how they are typed.
void TargetsPage::showHint()
{
    const QModelIndex at = m_view->currentIndex();
    if (at.isValid() && m_model->isEditable(at) && m_model->scaleOf(at).divisor != 1) {
        const metrics::Metric &metric = m_model->catalog().at(m_model->row(at.row())->metric);
        const wording::Scale &scale = m_model->scaleOf(at);
        const wording::Format &format = context().format();
        m_head->setHint(tr("Shown in %1; type the number in full, or as %2")
                            .arg(format.unitSuffix(metric, scale),
                                 format.number(typedExample) + QChar(0x00A0) + scale.word));
        return;
    }
    m_head->setHint(period().granularity == Granularity::Month
                        ? tr("Set a month, or a quarter that is spread over its months")
                        : tr("Set the whole and it is spread over its months, or set the months"));
}

void TargetsPage::showGrid(const std::shared_ptr<const TargetsGridFigures> &figures)
{
    const QModelIndex before = m_view->currentIndex();
    const int row = before.row(), column = before.column();
    m_model->setFigures(figures, workspace()->targets(), workspace()->catalog(), words());
    m_view->resizeToContents();
    showFoot();
    if (m_wanted) {
        goTo(*std::exchange(m_wanted, std::nullopt));
    } else if (m_first || row < 0) {
        // The first target of the grid: typing can begin at once.
        for (int i = 0; i < m_model->columnCount(); ++i) {
            if (m_model->targetColumn(i) == 0)
                m_view->goTo(m_model->index(0, i));
        }
    } else {
        m_view->goTo(m_model->index(std::min(row, m_model->rowCount() - 1),
                                    std::min(column, m_model->columnCount() - 1)));
    }
    m_first = false;
    m_known.reset(); // of figures that may have changed
    showCell();
    m_soon.stop();
    askRealism();
    askWarnings();
}

void TargetsPage::showFoot()
{
    const TargetsGrid &grid = m_model->grid();
    const auto marks = [&](bool TargetsGridRow::*isPartial) {
        return std::any_of(grid.rows.begin(), grid.rows.end(),
                           [isPartial](const TargetsGridRow &row) { return row.*isPartial; });
    };
    QStringList partial;
    if (marks(&TargetsGridRow::previousIsPartial))
        partial += context().names().inlineName(period().shifted(-1));
    if (grid.tense == PeriodTense::Over && marks(&TargetsGridRow::actualIsPartial))
        partial += context().names().inlineName(period());
    m_partial->setVisible(!partial.isEmpty());
    m_partial->setText(tr("* %1: not all figures are in").arg(partial.join(QStringLiteral(", "))));
    m_fill->setEnabled(grid.tense != PeriodTense::Over);
}

void TargetsPage::showEdits()
{
    const int changes = int(m_model->edits().size());
    m_apply->setText(changes > 0 ? tr("Apply %n change(s)", nullptr, changes) : tr("Apply"));
    m_apply->setEnabled(changes > 0);
    if (changes == 0 && !m_model->hasFaults())
        m_side->reason()->clearReason();
    m_edited = true;
    m_soon.start();
}

QModelIndex TargetsPage::targetCell() const
{
    const QModelIndex at = m_view->currentIndex();
    if (!at.isValid() || m_model->targetColumn(at.column()) >= 0)
        return at;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->targetColumn(column) == 0)
            return m_model->index(at.row(), column);
    }
    return {};
}

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

// Changing

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
        Q_EMIT messageShown(wording::describe(applied->kind, applied->args, nameBook(), context().names()),
                            true);
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
        store(*change);
}

void TargetsPage::reopenPeriod()
{
    const auto title = [this] { return tr("Reopen %1: why?").arg(context().names().inlineName(period())); };
    askName(
        this, title, [] { return tr("Reopen"); }, {},
        [this](const QString &why) { store(reopeningChange(*workspace(), period(), why)); });
}

void TargetsPage::store(const Change &change)
{
    whenDone(this, workspace()->applyLater(change), [this](const Result<Applied> &applied) {
        if (!applied) {
            Q_EMIT errorOccurred(applied.error());
            return;
        }
        Q_EMIT messageShown(wording::describe(applied->kind, applied->args, nameBook(), context().names()),
                            true);
    });
}

} // namespace vekha::ui
