// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetpage.h"

#include "core/wording/budgetwords.h"
#include "core/wording/number_input.h"
#include "ui/budget/budgetperiods.h"
#include "ui/budget/budgettable.h"
#include "ui/budget/budgettargets.h"
#include "ui/budget/budgetview.h"
#include "ui/budget/lastyeartable.h"
#include "ui/budget/responsechart.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/kpiwords.h"
#include "ui/common/pagescroll.h"

#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr int pagePadding = 24;
constexpr int tableFoot = 8;
constexpr int totalWidth = 170;
constexpr int gap = 8;
constexpr double cent = 0.005;

const QString pageId = QStringLiteral("budget");

TextLabel *wrapped(TypeRole type, Role role)
{
    auto *label = new TextLabel(type, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

BudgetPage::BudgetPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    m_stack = new QStackedWidget(this);
    m_scroll = new PageScroll(m_stack);
    buildTotal();
    buildSplit();
    buildCurve();
    buildLastYear();
    m_scroll->column()->addStretch(1);
    m_empty = new EmptyState(QStringLiteral("budget"), m_stack);
    m_loading = new TextLabel(TypeRole::Body, Role::Muted, m_stack);
    m_loading->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_loading); // until there is something to show
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        Q_EMIT destinationChosen(
            {QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), view().period});
    });
    connect(m_empty, &EmptyState::linkClicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("import"), {}, ChannelId::All, {}, {}});
    });
    retranslate();
}

void BudgetPage::buildHead()
{
    m_head = new PageHead(QString(), this);
    m_period = new FilterButton(QString(), this);
    m_period->setCompact(true);
    m_periods = new QMenu(this);
    m_period->setMenu(m_periods);
    m_head->addRight(m_period);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(pagePadding, 0, pagePadding, 0);
    frame->addWidget(m_head);
    static_cast<QVBoxLayout *>(layout())->addLayout(frame);
}

void BudgetPage::buildTotal()
{
    m_totalCard = new Card;
    m_totalLabel = new TextLabel(TypeRole::Body, Role::Text);
    m_total = new QLineEdit;
    m_total->setAlignment(Qt::AlignRight);
    m_total->setFixedWidth(totalWidth);
    m_total->setFont(figureFont(TypeRole::Body));
    m_totalLabel->setBuddy(m_total);
    m_usual = new LinkButton;
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_totalLabel);
    row->addWidget(m_total);
    row->addWidget(m_usual);
    row->addStretch(1);
    m_suggestion = wrapped(TypeRole::Body, Role::Text);
    m_source = wrapped(TypeRole::Secondary, Role::Muted);
    m_caution = wrapped(TypeRole::Secondary, Role::Muted);
    m_totalCard->body()->addLayout(row);
    m_totalCard->body()->addWidget(m_suggestion);
    m_totalCard->body()->addWidget(m_source);
    m_totalCard->body()->addWidget(m_caution);
    m_scroll->column()->addWidget(m_totalCard);
    connect(m_total, &QLineEdit::editingFinished, this, &BudgetPage::takeTotal);
    connect(m_usual, &LinkButton::clicked, this, [this] {
        m_request.total.reset();
        invalidate();
    });
}

void BudgetPage::buildSplit()
{
    m_splitCard = new Card;
    m_splitCard->setBodyPadded(false);
    m_take = new SecondaryButton;
    m_reset = new SecondaryButton;
    m_copy = new SecondaryButton;
    m_copy->setIconName(QStringLiteral("copy"));
    m_set = new PrimaryButton;
    for (QWidget *button : std::initializer_list<QWidget *>{m_take, m_reset, m_copy, m_set})
        m_splitCard->addHeaderWidget(button);
    m_model = new BudgetTable(this);
    m_table = new BudgetView(*m_model, m_splitCard);
    m_own = wrapped(TypeRole::Body, Role::Text);
    m_limits = wrapped(TypeRole::Secondary, Role::Muted);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, gap, 16, 0);
    foot->setSpacing(gap / 2);
    foot->addWidget(m_own);
    foot->addWidget(m_limits);
    m_splitCard->body()->addWidget(m_table);
    m_splitCard->body()->addLayout(foot);
    m_splitCard->body()->addSpacing(tableFoot);
    m_scroll->column()->addWidget(m_splitCard);
    connect(m_take, &QAbstractButton::clicked, this, &BudgetPage::takeSuggestion);
    connect(m_reset, &QAbstractButton::clicked, this, &BudgetPage::reset);
    connect(m_copy, &QAbstractButton::clicked, this, &BudgetPage::copy);
    connect(m_set, &QAbstractButton::clicked, this, &BudgetPage::setTargets);
    connect(m_model, &BudgetTable::ownEdited, this, [this] {
        m_kind = m_model->own() == m_model->board().nowSplit() ? Own::AsNow
                 : m_model->board().hasSuggestion() && m_model->own() == m_model->board().suggestedSplit()
                     ? Own::Suggestion
                     : Own::Typed;
        showOutcome();
        showChannel();
    });
    connect(m_model, &BudgetTable::limitsEdited, this,
            [this](ChannelId channel, const analysis::SpendLimits &limits) {
                m_request.limits[channel] = limits;
                invalidate();
            });
    connect(m_model, &BudgetTable::textRefused, this, [this](const QString &text) {
        Q_EMIT messageShown(tr("“%1” is no amount of money").arg(text), false);
    });
    connect(m_table, &BudgetView::currentRowChanged, this, [this](int row) {
        const int channel = m_model->channelAt(row);
        if (channel < 0)
            return;
        m_channel = m_model->board().channels[size_t(channel)].channel;
        showChannel();
    });
    connect(m_table, &DataTable::statisticsChanged, this, [this](const SelectionStatistics &selected) {
        Q_EMIT selectionDescribed(selectionText(selected, context().format()));
    });
}

void BudgetPage::buildCurve()
{
    m_curveCard = new Card;
    m_chart = new ResponseChart;
    m_curveText = wrapped(TypeRole::Secondary, Role::Muted);
    m_curveCard->body()->addWidget(m_chart);
    m_curveCard->body()->addWidget(m_curveText);
    m_scroll->column()->addWidget(m_curveCard);
}

void BudgetPage::buildLastYear()
{
    m_lastYearCard = new Card;
    m_lastYearCard->setBodyPadded(false);
    m_lastYear = new LastYearTable(this);
    m_lastYearTable = new DataTable(m_lastYearCard);
    m_lastYearTable->setFitsContents(true);
    m_lastYearTable->setSortable(true);
    m_lastYearTable->setFrozenColumns(1);
    m_lastYearTable->setModel(m_lastYear);
    m_lastYearCard->body()->addWidget(m_lastYearTable);
    m_lastYearCard->body()->addSpacing(tableFoot);
    m_scroll->column()->addWidget(m_lastYearCard);
}

void BudgetPage::retranslate()
{
    m_head->setTitle(tr("Budget"));
    m_period->setPrefix(tr("Plan:"));
    m_totalLabel->setText(tr("To &distribute"));
    m_total->setAccessibleName(tr("Money to distribute over the channels"));
    m_splitCard->setTitle(tr("Split over the channels"));
    m_table->setAccessibleName(tr("Split over the channels"));
    m_take->setText(tr("Take the suggestion"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Back to today's proportions and the usual limits"));
    m_copy->setText(tr("Copy"));
    m_set->setText(tr("Set as spend targets…"));
    m_chart->setAccessibleName(tr("Response curve"));
    m_lastYearCard->setTitle(tr("What the money brought"));
    m_lastYearCard->setSubtitle(tr("last 12 months"));
    m_lastYearTable->setAccessibleName(tr("What the money brought in the last 12 months, by channel"));
    m_empty->setTexts(tr("Here money is split over the channels so that it brings most."),
                      tr("It takes spend and revenue of at least two channels over 12 months."));
    m_empty->setPrimary(tr("Enter data"));
    m_empty->setLink(tr("Import a file"));
    m_caution->setText(wording::cautionSentence());
    m_loading->setText(tr("Computing how revenue answered to spend…"));
}

void BudgetPage::open(const Destination &destination)
{
    m_channel = destination.channel;
    if (destination.period && calendar::monthsIn(destination.period->granularity) > 0)
        m_request.period = destination.period;
    invalidate();
}

Destination BudgetPage::current() const { return {pageId, {}, m_channel, {}, m_request.period}; }

void BudgetPage::clear()
{
    m_request = {};
    m_kind = Own::AsNow;
    m_channel = ChannelId::All;
    m_model->clear();
    m_lastYear->clear();
    m_chart->setPicture(ResponsePicture());
    m_stack->setCurrentWidget(m_loading);
}

QString BudgetPage::suggestionText() const { return m_suggestion->text(); }
QString BudgetPage::ownText() const { return m_own->text(); }
QString BudgetPage::limitsText() const { return m_limits->isVisibleTo(this) ? m_limits->text() : QString(); }

KpiWords BudgetPage::words() const { return {context().format(), context().names(), nameBook()}; }

void BudgetPage::refresh()
{
    m_firstMonth = nextMonthToPlan(*workspace());
    BudgetRequest request = m_request;
    request.channels = view().channels;
    ask<BudgetBoard>(
        QStringLiteral("budget"),
        [request](const Workspace &workspace) { return budgetBoard(workspace, request); },
        [this](const BudgetBoard &board) { showBoard(board); });
}

void BudgetPage::showBoard(const BudgetBoard &board)
{
    m_stack->setCurrentWidget(board.channels.empty() ? static_cast<QWidget *>(m_empty) : m_scroll);
    const auto content = workspace()->content();
    std::vector<int> colours;
    for (const BudgetChannel &told : board.channels) {
        const auto found = std::find_if(content->channels.begin(), content->channels.end(),
                                        [&](const Channel &channel) { return channel.id == told.channel; });
        colours.push_back(found == content->channels.end() ? 0 : found->colour);
    }
    const KpiWords told = words();
    const MetricIndex spend = content->catalog.indexOf(QStringLiteral("spend")).value_or(0);
    m_model->setBoard(board, colours, told, content->catalog.at(spend));
    m_lastYear->setBoard(board, colours, told, content->catalog);
    m_table->resizeToContents();
    m_lastYearTable->resizeToContents();
    if (m_kind != Own::Typed)
        m_model->setOwn(m_kind == Own::Suggestion && board.hasSuggestion() ? board.suggestedSplit()
                                                                           : board.nowSplit());
    m_period->setValue(told.periods().longName(board.period));
    m_source->setText(wording::sourceSentence(board, told.periods()));
    showPeriods();
    showTotal();
    showLimits();
    showOutcome();
    showChannel();
}

void BudgetPage::showPeriods()
{
    m_periods->clear();
    const BudgetBoard &board = m_model->board();
    for (const calendar::Period &period : periodsToPlan(*m_firstMonth, workspace()->calendar())) {
        QAction *action = m_periods->addAction(context().names().longName(period), this,
                                               [this, period] { setPeriod(period); });
        action->setCheckable(true);
        action->setChecked(period == board.period);
    }
}

void BudgetPage::setPeriod(const calendar::Period &period)
{
    m_request.period = period;
    // Amounts of another period mean something else.
    m_request.total.reset();
    m_request.limits.clear();
    m_kind = m_kind == Own::Suggestion ? Own::Suggestion : Own::AsNow;
    invalidate();
}

void BudgetPage::showTotal()
{
    const BudgetBoard &board = m_model->board();
    const wording::Format &format = context().format();
    if (!m_total->hasFocus() || !m_total->isModified())
        m_total->setText(
            format.money(board.total, std::abs(board.total - std::round(board.total)) > cent ? 2 : 0));
    m_total->setModified(false);
    const double usual = board.plannedTotal.value_or(board.usualTotal);
    m_usual->setVisible(std::abs(board.total - std::round(usual)) > cent);
    m_usual->setText(board.plannedTotal ? tr("Planned: %1").arg(format.money(std::round(usual)))
                                        : tr("Usual: %1").arg(format.money(std::round(usual))));
    const bool suggested = board.hasSuggestion();
    m_suggestion->setText(suggested
                              ? wording::gainSentence(board, board.suggestion, format, context().names())
                              : wording::refusal(board));
    m_caution->setVisible(suggested);
    m_take->setEnabled(suggested);
}

// What the limits count from: of another total that is not what the channels get now.
void BudgetPage::showLimits()
{
    const BudgetBoard &board = m_model->board();
    m_limits->setVisible(std::any_of(board.channels.begin(), board.channels.end(),
                                     [](const BudgetChannel &channel) { return channel.isKnown(); }));
    m_limits->setText(board.isUsualTotal()
                          ? tr("“At least” and “At most” limit the suggestion: at first 30% below and above "
                               "what the channel gets now.")
                          : tr("“At least” and “At most” limit the suggestion: at first 30% below and above "
                               "the channel's part of this total in today's proportions, not what it gets "
                               "now."));
}

void BudgetPage::takeTotal()
{
    if (!workspace() || !m_total->isModified())
        return;
    const QString typed = m_total->text();
    m_total->setModified(false);
    const auto total = wording::parseMetricNumber(typed, context().language(), metrics::Unit::Money);
    if (!total || *total < 1) {
        Q_EMIT messageShown(tr("“%1” is no amount of money").arg(typed), false);
        showTotal();
        return;
    }
    m_request.total = *total;
    m_request.limits.clear(); // they were meant for another total
    if (m_kind == Own::Typed)
        m_kind = Own::AsNow;
    invalidate();
}

void BudgetPage::showOutcome()
{
    const BudgetBoard &board = m_model->board();
    const double left = board.total - m_model->outcome().total;
    const wording::Format &format = context().format();
    QStringList sentences;
    if (left > cent)
        sentences.append(tr("%1 of the total are not distributed yet.").arg(format.money(left)));
    else if (left < -cent)
        sentences.append(tr("Your split is %1 more than the total.").arg(format.money(-left)));
    if (m_kind == Own::AsNow && !board.isUsualTotal())
        sentences.append(tr("Your split is this total in today's proportions. Take the suggestion, or type "
                            "amounts to see what they would bring."));
    else if (m_kind == Own::AsNow)
        sentences.append(tr("Your split is the present one. Take the suggestion, or type amounts to see what "
                            "they would bring."));
    else if (m_kind == Own::Suggestion)
        sentences.append(tr("Your split is the suggested one."));
    else
        sentences.append(tr("Your split:") + u' ' +
                         wording::gainSentence(board, m_model->outcome(), format, context().names()));
    m_own->setText(sentences.join(u' '));
    m_take->setEnabled(board.hasSuggestion() && m_kind != Own::Suggestion);
    m_reset->setEnabled(m_kind != Own::AsNow || !m_request.limits.empty());
}

void BudgetPage::showChannel()
{
    const BudgetBoard &board = m_model->board();
    if (board.channels.empty())
        return;
    const auto found =
        std::find_if(board.channels.begin(), board.channels.end(),
                     [&](const BudgetChannel &channel) { return channel.channel == m_channel; });
    const int place = found == board.channels.end() ? 0 : int(found - board.channels.begin());
    const BudgetChannel &channel = board.channels[size_t(place)];
    const KpiWords told = words();
    const auto content = workspace()->content();
    ResponsePicture picture = responsePicture(board, place, m_model->own()[size_t(place)], told.periods());
    picture.channel = told.names().channel(channel.channel);
    picture.colour = m_model->index(place, 0).data(ColourSwatchRole).toInt();
    picture.format = told.format();
    picture.money = content->catalog.at(content->catalog.indexOf(QStringLiteral("spend")).value_or(0));
    m_chart->setPicture(picture);
    m_curveCard->setTitle(tr("Response curve: %1").arg(picture.channel));
    m_curveText->setText(
        channel.isKnown()
            ? tr("Points are months as they were, with their season. The line is the revenue expected from a "
                 "month's spend at the level of the last year, its band holds that in 8 of 10 cases. The "
                 "flatter "
                 "it is, the less further money brings: diminishing returns.")
            : wording::sentence(channel.reason) + u' ' + tr("It keeps its part of the total."));
}

void BudgetPage::takeSuggestion() { m_model->setOwn(m_model->board().suggestedSplit()); }

void BudgetPage::reset()
{
    m_kind = Own::AsNow;
    m_model->setOwn(m_model->board().nowSplit());
    if (!m_request.limits.empty()) {
        m_request.limits.clear();
        invalidate();
    }
    showOutcome();
}

void BudgetPage::copy()
{
    m_table->selectAll();
    m_table->copySelection(true);
    Q_EMIT messageShown(tr("Table copied"), false);
}

void BudgetPage::setTargets()
{
    if (!workspace() || m_model->board().channels.empty())
        return;
    askSpendTargets(
        this, m_model->board(), m_model->own(), [this] { return words(); },
        [this](const QString &why) {
            const auto edits = spendTargets(m_model->board(), m_model->own(), workspace()->targets());
            storeChange(
                {{store::SetTargets{edits, why}}, ChangeKind::SetTargets, {QString::number(edits.size())}});
        });
}

} // namespace vekha::ui
