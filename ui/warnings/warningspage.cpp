// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warnings/warningspage.h"

#include "core/wording/warningwords.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/dialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"
#include "ui/common/pagescroll.h"
#include "ui/common/warningplace.h"
#include "ui/warnings/rulesdialog.h"
#include "ui/warnings/warningrow.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <set>

namespace vekha::ui {

using warnings::Severity;
using warnings::Warning;
using warnings::WarningKind;

namespace {

constexpr int pagePadding = 24;
constexpr int longestNote = 500;

const QString pageId = QStringLiteral("warnings");

constexpr WarningKind allKinds[]{WarningKind::OffCourse, WarningKind::Missed,  WarningKind::SpendAhead,
                                 WarningKind::BadTrend,  WarningKind::Unusual, WarningKind::NotEntered,
                                 WarningKind::NoTarget,  WarningKind::Audit};

} // namespace

WarningsPage::WarningsPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    buildBody();
    retranslate();
}

void WarningsPage::buildHead()
{
    m_head = new PageHead(QString(), this);
    m_states = new SegmentedControl(this);
    m_kind = new FilterButton(QString(), this);
    m_metric = new FilterButton(QString(), this);
    m_rules = new SecondaryButton(QString(), this);
    m_kindMenu = new QMenu(this);
    m_metricMenu = new QMenu(this);
    m_kind->setMenu(m_kindMenu);
    m_metric->setMenu(m_metricMenu);
    m_head->addLeft(m_states);
    m_head->addRight(m_kind);
    m_head->addRight(m_metric);
    m_head->addRight(m_rules);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(pagePadding, 0, pagePadding, 0);
    frame->addWidget(m_head);
    static_cast<QVBoxLayout *>(layout())->addLayout(frame);
    connect(m_states, &SegmentedControl::currentChanged, this, &WarningsPage::showBoard);
    connect(m_rules, &QPushButton::clicked, this, &WarningsPage::showRules);
    connect(m_kind, &FilterButton::cleared, this, [this] {
        m_wantedKind.reset();
        showBoard();
    });
    connect(m_metric, &FilterButton::cleared, this, [this] {
        m_wantedMetric.clear();
        showBoard();
    });
}

void WarningsPage::buildBody()
{
    m_stack = new QStackedWidget(this);
    m_scroll = new PageScroll(m_stack);
    m_summary = new TextLabel(QString(), TypeRole::Secondary, Role::Muted, m_scroll->widget());
    m_scroll->column()->addWidget(m_summary);
    m_scroll->column()->addStretch(1);
    m_empty = new EmptyState(QStringLiteral("check"), m_stack);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::linkClicked, this, [this] {
        m_wantedKind.reset();
        m_wantedMetric.clear();
        showBoard();
    });
}

void WarningsPage::retranslate()
{
    m_head->setTitle(tr("Warnings"));
    const int state = m_states->current();
    {
        const QSignalBlocker blocker(m_states);
        m_states->setSegments({tr("Active", "warnings"), tr("Put off and dismissed")});
        m_states->setCurrent(state);
    }
    m_states->setAccessibleName(tr("Which warnings"));
    m_kind->setPrefix(tr("Kind:"));
    m_metric->setPrefix(tr("Metric:"));
    m_rules->setText(tr("When to warn…"));
}

Destination WarningsPage::current() const { return {pageId, m_wantedMetric, ChannelId::All, {}, {}}; }

void WarningsPage::open(const Destination &destination)
{
    if (destination.metric == m_wantedMetric)
        return;
    m_wantedMetric = destination.metric;
    m_wantedKind.reset();
    showBoard();
}

void WarningsPage::clear()
{
    m_board = {};
    m_wantedKind.reset();
    m_wantedMetric.clear();
    for (Card *card : m_cards)
        card->deleteLater();
    m_cards.clear();
    m_rows.clear();
}

void WarningsPage::refresh()
{
    ask<WarningsBoard>(
        QStringLiteral("warnings"),
        // Of the present, whatever period is looked at elsewhere: the side bar's number is of these.
        [](const Workspace &asked) { return warningsBoard(asked, presentView(asked)); },
        [this](const WarningsBoard &board) {
            m_board = board;
            showBoard();
        });
}

bool WarningsPage::concerns(const Warning &warning, MetricIndex metric) const
{
    return warning.index == metric ||
           std::find(warning.metrics.begin(), warning.metrics.end(), metric) != warning.metrics.end() ||
           std::any_of(warning.awaited.begin(), warning.awaited.end(),
                       [metric](const warnings::Awaited &awaited) { return awaited.input == metric; });
}

/// Whether the bar on top shows the period that the warnings are of.
bool WarningsPage::isPeriodAbove() const
{
    const calendar::DayRange days = view().period ? view().period->days() : view().days;
    const calendar::DayRange own = m_board.period.days();
    return days.first <= own.first && own.last <= days.last;
}

bool WarningsPage::isWanted(const Warning &warning) const
{
    const bool wantsActive = m_states->current() == 0;
    if (warning.isActive() != wantsActive || (m_wantedKind && warning.kind != *m_wantedKind))
        return false;
    if (m_wantedMetric.isEmpty())
        return true;
    const auto metric = workspace()->catalog().indexOf(m_wantedMetric);
    return metric && concerns(warning, *metric);
}

void WarningsPage::fillFilters()
{
    const auto content = workspace()->content();
    const wording::NameBook names = nameBook();
    m_kindMenu->clear();
    m_kindMenu->addAction(tr("All kinds"), this, [this] {
        m_wantedKind.reset();
        showBoard();
    });
    for (const WarningKind kind : allKinds) {
        const bool exists = std::any_of(m_board.warnings.begin(), m_board.warnings.end(),
                                        [kind](const Warning &warning) { return warning.kind == kind; });
        if (exists)
            m_kindMenu->addAction(wording::warningKindName(kind), this, [this, kind] {
                m_wantedKind = kind;
                showBoard();
            });
    }
    m_kind->setValue(m_wantedKind ? wording::warningKindName(*m_wantedKind) : tr("All kinds"));
    m_kind->setActive(m_wantedKind.has_value());

    std::set<MetricIndex> metrics;
    for (const Warning &warning : m_board.warnings) {
        if (warning.index >= 0)
            metrics.insert(warning.index);
        metrics.insert(warning.metrics.begin(), warning.metrics.end());
        for (const warnings::Awaited &awaited : warning.awaited)
            metrics.insert(awaited.input);
    }
    m_metricMenu->clear();
    m_metricMenu->addAction(tr("All metrics"), this, [this] {
        m_wantedMetric.clear();
        showBoard();
    });
    for (const MetricIndex metric : metrics)
        m_metricMenu->addAction(names.shortMetric(metric), this, [this, id = content->catalog.at(metric).id] {
            m_wantedMetric = id;
            showBoard();
        });
    m_metric->setValue(m_wantedMetric.isEmpty() ? tr("All metrics") : names.metric(m_wantedMetric));
    m_metric->setActive(!m_wantedMetric.isEmpty());
}

void WarningsPage::showBoard()
{
    if (!workspace())
        return;
    fillFilters();
    for (const WarningRow *row : m_rows) {
        if (row->isAncestorOf(QApplication::focusWidget()) || row->hasFocus())
            m_focused = row->warning().key();
    }
    for (Card *card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_rows.clear();
    const wording::WarningWords words = warningWords(context(), *workspace());
    int place = 1; // under the summary
    int others = 0;
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low}) {
        Card *card = nullptr;
        for (const Warning &warning : m_board.warnings) {
            if (warning.severity != severity)
                continue;
            if (!isWanted(warning)) {
                others += warning.isActive();
                continue;
            }
            if (!card) {
                card = new Card(wording::severityHead(severity), m_scroll->widget());
                card->setBodyPadded(false);
                card->body()->setSpacing(0);
                m_cards.push_back(card);
                m_scroll->column()->insertWidget(place++, card);
            }
            addRow(card, warning, words);
        }
        if (card)
            card->body()->addSpacing(6);
    }
    const QString period = context().names().inlineName(m_board.period);
    // The number of what is shown: of the settled ones, or of those that the filters leave.
    QString told = m_rows.empty() ? tr("Nothing to warn of in %1").arg(period)
                                  : tr("%n warning(s), %1", nullptr, int(m_rows.size())).arg(period);
    if (isPeriodAbove())
        m_summary->setText(told);
    else
        m_summary->setText(tr("%1. Warnings are of the present, whatever period is chosen above.").arg(told));
    m_stack->setCurrentWidget(m_rows.empty() ? static_cast<QWidget *>(m_empty) : m_scroll);
    if (m_rows.empty())
        showEmpty(others);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[size_t(i)]->warning().key() == m_focused)
            focusRow(i);
    }
}

void WarningsPage::showEmpty(int hidden)
{
    const bool isFiltered = m_wantedKind || !m_wantedMetric.isEmpty();
    if (isFiltered && m_states->current() == 0 && hidden > 0) {
        m_empty->setTexts(tr("No warning of this kind or metric."),
                          tr("%n other(s) are hidden by the filter.", nullptr, hidden));
        m_empty->setLink(tr("Show all"));
        return;
    }
    m_empty->setLink({});
    if (m_states->current() == 1)
        m_empty->setTexts(tr("Nothing is put off or dismissed."),
                          tr("What you put off comes back by itself; what you dismiss stays here as long as "
                             "it lasts."));
    else
        m_empty->setTexts(
            tr("Nothing wants your attention."),
            tr("Targets, trends, unusual figures, budgets and missing entries are watched; what "
               "goes wrong is told here."));
}

WarningRow *WarningsPage::addRow(Card *card, const Warning &warning, const wording::WarningWords &words)
{
    auto *row = new WarningRow(card);
    row->setWarning(warning, words, context().names(), workspace()->today());
    row->setFirst(card->body()->count() == 0);
    card->body()->addWidget(row);
    const int place = int(m_rows.size());
    m_rows.push_back(row);
    connect(row, &WarningRow::opened, this, [this, row] { openRow(row); });
    connect(row, &WarningRow::stepRequested, this, [this, place](int step) { focusRow(place + step); });
    connect(row, &WarningRow::snoozeRequested, this,
            [this, row](const QPoint &pos) { showSnoozeMenu(row->warning(), pos); });
    connect(row, &WarningRow::menuRequested, this,
            [this, row](const QPoint &pos) { showRowMenu(row->warning(), pos); });
    connect(row, &WarningRow::dismissRequested, this, [this, row] { askNote(row->warning()); });
    connect(row, &WarningRow::restoreRequested, this, [this, row] {
        WarningMark none;
        none.key = row->warning().key();
        mark(row->warning(), none, ChangeKind::RestoreWarning);
    });
    return row;
}

void WarningsPage::focusRow(int place)
{
    if (place < 0 || place >= int(m_rows.size()))
        return;
    m_rows[size_t(place)]->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_rows[size_t(place)]);
}

void WarningsPage::openRow(const WarningRow *row)
{
    Q_EMIT destinationChosen(destinationOf(row->warning(), workspace()->catalog()));
}

void WarningsPage::addSnoozes(QMenu *menu, const Warning &warning)
{
    const QDate today = workspace()->today();
    const auto add = [&](const QString &text, QDate until) {
        menu->addAction(text, this, [this, warning, until] {
            WarningMark put;
            put.key = warning.key();
            put.snoozedUntil = until;
            mark(warning, put, ChangeKind::SnoozeWarning);
        });
    };
    add(tr("For a day"), today.addDays(1));
    add(tr("For a week"), today.addDays(7));
    add(tr("For a month"), today.addMonths(1));
    const auto granularity = calendar::monthsIn(m_board.period.granularity) > 0
                                 ? m_board.period.granularity
                                 : calendar::Granularity::Month;
    const calendar::Period now = workspace()->calendar().periodOf(granularity, calendar::dayOf(today));
    const QDate next = calendar::dateOf(now.shifted(1).first);
    add(tr("Until the next period (%1)").arg(context().names().shortDateName(next, today)), next);
}

void WarningsPage::showSnoozeMenu(const Warning &warning, const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSnoozes(menu, warning);
    menu->popup(globalPos);
}

void WarningsPage::showRowMenu(const Warning &warning, const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, warning] {
        Q_EMIT destinationChosen(destinationOf(warning, workspace()->catalog()));
    });
    if (warning.isActive()) {
        QMenu *snooze = menu->addMenu(tr("Put off"));
        addSnoozes(snooze, warning);
        menu->addAction(tr("Dismiss with a note…"), this, [this, warning] { askNote(warning); });
    }
    if (!warning.metric.isEmpty())
        menu->addAction(tr("When to warn of this metric…"), this, [this, warning] {
            auto *dialog = new RulesDialog(context(), *workspace(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &RulesDialog::changeMade, this, &WarningsPage::store);
            dialog->open();
            dialog->showMetric(warning.metric);
        });
    menu->popup(globalPos);
}

void WarningsPage::askNote(const Warning &warning)
{
    auto *dialog = new Dialog(DialogWidth::Narrow, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new TextLabel(TypeRole::Body, Role::Muted, dialog);
    text->setWordWrap(true);
    dialog->body()->addWidget(text);
    auto *edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("note"));
    edit->setMaxLength(longestNote);
    auto *field = new FormField({}, edit);
    dialog->body()->addWidget(field);
    dialog->setTexts([this, dialog, text, field, warning] {
        dialog->setTitle(tr("Dismiss the warning"));
        dialog->setPrimaryText(tr("Dismiss"));
        text->setText(warningWords(context(), *workspace()).sentence(warning));
        field->setLabel(tr("Note"));
        field->setHint(
            tr("Why it needs no attention; you may leave it empty. It comes back when it begins anew."));
    });
    connect(dialog, &QDialog::accepted, this, [this, warning, edit] {
        WarningMark put;
        put.key = warning.key();
        put.dismissed = true;
        put.note = edit->text().simplified();
        mark(warning, put, ChangeKind::DismissWarning);
    });
    dialog->open();
    edit->setFocus();
}

void WarningsPage::mark(const Warning &warning, WarningMark mark, ChangeKind kind)
{
    // Lists of metrics carry no id of their own; the journal names their kind.
    const QString what = warning.metric.isEmpty() ? warnings::codeOf(warning.kind) : warning.metric;
    // The focus stays where it was: on what follows the row that goes.
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->warning().key() == warning.key())
            m_focused = m_rows[std::min(i + 1, m_rows.size() - 1)]->warning().key();
    }
    store({{store::SetWarningMark{std::move(mark)}}, kind, {what}});
}

void WarningsPage::store(const Change &change)
{
    storeChange(change, [this, kind = change.kind](const Applied &) {
        switch (kind) {
        case ChangeKind::SnoozeWarning:
            Q_EMIT messageShown(tr("The warning is put off."), true);
            break;
        case ChangeKind::DismissWarning:
            Q_EMIT messageShown(tr("The warning is dismissed."), true);
            break;
        case ChangeKind::RestoreWarning:
            Q_EMIT messageShown(tr("The warning is back."), true);
            break;
        default:
            Q_EMIT messageShown(tr("Saved."), true);
        }
    });
}

void WarningsPage::showRules()
{
    auto *dialog = new RulesDialog(context(), *workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RulesDialog::changeMade, this, &WarningsPage::store);
    dialog->open();
    if (!m_wantedMetric.isEmpty())
        dialog->showMetric(m_wantedMetric);
}

} // namespace vekha::ui
