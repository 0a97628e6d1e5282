// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targetspage.h"

#include "core/workspace/goalsboard.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/celleditor.h"
#include "ui/common/emptystate.h"
#include "ui/common/metricpicker.h"
#include "ui/common/unsaved.h"
#include "ui/targets/reasoncard.h"
#include "ui/targets/targetdialog.h"
#include "ui/targets/targetsfoot.h"
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
    m_foot = new TargetsFoot;
    m_gridCard->body()->addWidget(m_view, 1);
    m_gridCard->body()->addWidget(m_foot);
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
    connect(m_foot, &TargetsFoot::quarterRequested, this, [this] {
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
    m_foot->retranslate();
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

bool TargetsPage::hasUnstored() const { return m_model->isChanged(); }

bool TargetsPage::takeBack() { return m_model->undo(); }

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
    m_foot->setQuarterShown(period().granularity == Granularity::Month);
}

// Cells may show millions: then it is said how they are typed.
void TargetsPage::showHint()
{
    const QModelIndex at = m_view->currentIndex();
    if (at.isValid() && m_model->isEditable(at) && m_model->scaleOf(at).divisor != 1) {
        const metrics::Metric &metric = m_model->catalog().at(m_model->row(at.row())->metric);
        const wording::Scale &scale = m_model->scaleOf(at);
        const wording::Format &format = context().format();
        m_head->setHint(tr("In %1; type in full, or as %2")
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
    QStringList partial;
    if (m_model->hasPartial(&TargetsGridRow::previousIsPartial))
        partial += context().names().inlineName(period().shifted(-1));
    if (grid.tense == PeriodTense::Over && m_model->hasPartial(&TargetsGridRow::actualIsPartial))
        partial += context().names().inlineName(period());
    m_foot->setPartial(partial.isEmpty()
                           ? QString()
                           : tr("* %1: not all figures are in").arg(partial.join(QStringLiteral(", "))));
    m_fill->setEnabled(grid.tense != PeriodTense::Over);
}

void TargetsPage::showEdits()
{
    Q_EMIT waitingChanged();
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

} // namespace vekha::ui
