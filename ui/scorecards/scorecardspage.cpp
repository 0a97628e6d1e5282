// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/scorecardspage.h"

#include "ui/common/askname.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/common/gauge.h"
#include "ui/common/kpiwords.h"
#include "ui/common/pagescroll.h"
#include "ui/common/savedialog.h"
#include "ui/common/status.h"
#include "ui/scorecards/cardeditor.h"
#include "ui/scorecards/cardlist.h"
#include "ui/scorecards/cardsheet.h"
#include "ui/scorecards/cardtable.h"
#include "ui/scorecards/cardwords.h"
#include "ui/scorecards/payoutcurve.h"

#include <QGridLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vekha::ui {

using scorecards::Scorecard;

namespace {

constexpr int pagePadding = 24;
constexpr int cardGap = 16;
constexpr int tableFoot = 8;
constexpr int readyColumns = 3;
const QString pageId = QStringLiteral("scorecards");

} // namespace

ScorecardsPage::ScorecardsPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    m_stack = new QStackedWidget(this);
    m_scroll = new PageScroll(m_stack);
    auto *row = new QHBoxLayout;
    row->setSpacing(cardGap);
    auto *right = new QVBoxLayout;
    right->setSpacing(cardGap);
    buildList(row);
    buildSummary(right);
    buildTables(right);
    row->addLayout(right, 1);
    m_scroll->column()->addLayout(row);
    m_scroll->column()->addStretch(1);
    m_stack->addWidget(m_scroll);
    buildEmpty();
    column->addWidget(m_stack, 1);
    retranslate();
}

// Building

void ScorecardsPage::buildHead()
{
    m_head = new PageHead(QString(), this);
    m_pdf = new SecondaryButton;
    m_pdf->setIconName(QStringLiteral("print"));
    m_pdfMenu = new QMenu(this);
    m_pdf->setMenu(m_pdfMenu);
    m_new = new PrimaryButton;
    m_newMenu = new QMenu(this);
    m_new->setMenu(m_newMenu);
    m_head->addRight(m_pdf);
    m_head->addRight(m_new);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(pagePadding, 0, pagePadding, 0);
    frame->addWidget(m_head);
    static_cast<QVBoxLayout *>(layout())->addLayout(frame);
    connect(m_pdfMenu, &QMenu::aboutToShow, this, &ScorecardsPage::fillPdf);
    connect(m_newMenu, &QMenu::aboutToShow, this, &ScorecardsPage::fillNewMenu);
}

void ScorecardsPage::buildList(QBoxLayout *row)
{
    m_listCard = new Card;
    m_listCard->setBodyPadded(false);
    m_list = new CardList(m_listCard);
    m_archived = new LinkButton;
    m_listCard->body()->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(cardGap, tableFoot, cardGap, tableFoot);
    foot->addWidget(m_archived);
    foot->addStretch(1);
    m_listCard->body()->addLayout(foot);
    row->addWidget(m_listCard, 0, Qt::AlignTop);
    connect(m_list, &CardList::chosen, this, &ScorecardsPage::choose);
    connect(m_list, &CardList::opened, this, [this](int card) {
        if (const ShownCard *opened = m_board.find(card))
            edit(opened->now);
    });
    connect(m_archived, &QAbstractButton::clicked, this, [this] {
        m_showsArchived = !m_showsArchived;
        showList(words());
    });
}

void ScorecardsPage::buildSummary(QBoxLayout *column)
{
    m_summary = new Card;
    m_edit = new SecondaryButton;
    m_edit->setIconName(QStringLiteral("edit"));
    m_more = new IconButton(QStringLiteral("more"));
    m_moreMenu = new QMenu(this);
    m_moreMenu->setObjectName(QStringLiteral("cardMenu"));
    m_summary->addHeaderWidget(m_edit);
    m_summary->addHeaderWidget(m_more);
    m_gauge = new Gauge(GaugeSize::Detail);
    m_result = new FigureLabel(TypeRole::Value);
    m_status = new StatusLabel;
    m_moneyName = new TextLabel({}, TypeRole::Secondary, Role::Muted);
    m_money = new FigureLabel(TypeRole::Title);
    m_share = new TextLabel({}, TypeRole::Body, Role::Muted);
    m_remark = new TextLabel({}, TypeRole::Secondary, Role::Muted);
    m_remark->setWordWrap(true);
    m_curve = new PayoutCurve;
    auto *figures = new QVBoxLayout;
    figures->setSpacing(2);
    figures->addWidget(m_result);
    figures->addWidget(m_status, 0, Qt::AlignLeft);
    figures->addSpacing(12);
    figures->addWidget(m_moneyName);
    figures->addWidget(m_money);
    figures->addWidget(m_share);
    figures->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_gauge, 0, Qt::AlignTop);
    row->addLayout(figures);
    row->addWidget(m_curve, 1);
    m_summary->body()->addLayout(row);
    m_summary->body()->addWidget(m_remark);
    column->addWidget(m_summary);
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        if (const ShownCard *card = chosen())
            edit(card->now);
    });
    connect(m_moreMenu, &QMenu::aboutToShow, this, &ScorecardsPage::fillMore);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

DataTable *ScorecardsPage::addTable(Card *card, CardTable *model)
{
    card->setBodyPadded(false);
    auto *table = new DataTable(card);
    table->setFitsContents(true);
    table->setModel(model);
    card->body()->addWidget(table);
    card->body()->addSpacing(tableFoot);
    connect(table, &DataTable::statisticsChanged, this, [this](const SelectionStatistics &selected) {
        Q_EMIT selectionDescribed(selectionText(selected, context().format()));
    });
    return table;
}

void ScorecardsPage::buildTables(QBoxLayout *column)
{
    m_rowsCard = new Card;
    m_comparisonCard = new Card;
    m_historyCard = new Card;
    m_rowsModel = new CardTable(this);
    m_comparisonModel = new CardTable(this);
    m_historyModel = new CardTable(this);
    m_rows = addTable(m_rowsCard, m_rowsModel);
    m_rows->setFrozenColumns(1);
    m_comparison = addTable(m_comparisonCard, m_comparisonModel);
    m_history = addTable(m_historyCard, m_historyModel);
    for (Card *card : {m_rowsCard, m_comparisonCard, m_historyCard})
        column->addWidget(card);
    column->addStretch(1);
    connect(m_rows, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const ShownCard *card = chosen();
        if (!card || index.row() >= int(card->then.rules.rows.size()))
            return;
        const scorecards::CardRow &row = card->then.rules.rows[size_t(index.row())];
        Q_EMIT destinationChosen({QStringLiteral("metric"), row.metric, row.channel, {}, {}});
    });
    connect(m_comparison, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const ShownCard *card = chosen();
        const auto others = card ? m_board.sameFamily(*card) : std::vector<const ShownCard *>();
        if (index.row() < int(others.size()))
            choose(others[size_t(index.row())]->now.id);
    });
}

void ScorecardsPage::buildEmpty()
{
    m_emptyScroll = new PageScroll(m_stack);
    m_empty = new EmptyState(QStringLiteral("scorecards"));
    m_readyTitle = new TextLabel({}, TypeRole::CardTitle, Role::Text);
    m_ready = new QWidget;
    new QGridLayout(m_ready);
    m_ready->layout()->setContentsMargins(0, 0, 0, 0);
    m_ready->layout()->setSpacing(cardGap);
    m_emptyScroll->column()->addSpacing(pagePadding);
    m_emptyScroll->column()->addWidget(m_empty);
    m_emptyScroll->column()->addSpacing(pagePadding);
    m_emptyScroll->column()->addWidget(m_readyTitle);
    m_emptyScroll->column()->addWidget(m_ready);
    m_emptyScroll->column()->addStretch(1);
    m_stack->addWidget(m_emptyScroll);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] { newCard({}); });
}

void ScorecardsPage::fillReadyCards()
{
    auto *grid = static_cast<QGridLayout *>(m_ready->layout());
    qDeleteAll(m_ready->findChildren<Card *>(Qt::FindDirectChildrenOnly));
    const std::vector<scorecards::ReadyCard> &ready = scorecards::readyCards();
    const CardWords told = words();
    for (size_t i = 0; i < ready.size(); ++i) {
        auto *card = new Card(told.name(ready[i].card), m_ready);
        card->setClickable(true);
        card->setAccessibleName(told.name(ready[i].card));
        QStringList rows;
        for (const scorecards::CardRow &row : ready[i].card.rows)
            rows.append(QStringLiteral("%1 %2").arg(told.metric(row), told.share(row.weight)));
        auto *text = new TextLabel(rows.join(QStringLiteral(", ")), TypeRole::Secondary, Role::Muted);
        text->setWordWrap(true);
        card->setAccessibleDescription(text->text());
        card->body()->addWidget(text);
        card->body()->addStretch(1);
        connect(card, &Card::clicked, this, [this, at = i] { newCard(scorecards::readyCards()[at].card); });
        grid->addWidget(card, int(i) / readyColumns, int(i) % readyColumns);
        grid->setColumnStretch(int(i) % readyColumns, 1);
    }
}

void ScorecardsPage::fillNewMenu()
{
    m_newMenu->clear();
    if (!workspace())
        return;
    m_newMenu->addAction(tr("Empty card…"), this, [this] { newCard({}); });
    m_newMenu->addSeparator();
    const CardWords told = words();
    for (const scorecards::ReadyCard &ready : scorecards::readyCards())
        m_newMenu->addAction(tr("%1…").arg(told.name(ready.card)), this,
                             [this, card = ready.card] { newCard(card); });
}

void ScorecardsPage::fillPdf()
{
    m_pdfMenu->clear();
    const ShownCard *card = chosen();
    if (!card)
        return;
    m_pdfMenu->addAction(tr("Save as PDF…"), this, [this, id = card->now.id] { savePdf({id}); });
    if (const std::vector<int> all = idsInUse(); all.size() > 1)
        m_pdfMenu->addAction(tr("Save all cards as one PDF…"), this, [this, all] { savePdf(all); });
}

void ScorecardsPage::fillMore()
{
    m_moreMenu->clear();
    const ShownCard *shown = chosen();
    if (!shown)
        return;
    const ShownCard card = *shown;
    m_moreMenu->addAction(tr("Copy for another person…"), this, [this, card] { copyForAnother(card); });
    m_moreMenu->addAction(card.now.archived ? tr("Take out of the archive") : tr("Archive"), this,
                          [this, card] { archive(card, !card.now.archived); });
    m_moreMenu->addSeparator();
    m_moreMenu->addAction(tr("Remove"), this, [this, card] { remove(card); });
}

// Showing

void ScorecardsPage::retranslate()
{
    m_head->setTitle(tr("Scorecards"));
    m_pdf->setText(tr("PDF"));
    m_pdf->setAccessibleName(tr("Save scorecards as PDF"));
    m_new->setText(tr("New card"));
    m_listCard->setTitle(tr("Cards"));
    m_list->setAccessibleName(tr("Cards"));
    m_edit->setText(tr("Edit"));
    m_more->setLabel(tr("More actions with the card"));
    m_curve->setAccessibleName(tr("Payout curve: share of the bonus by the card's result"));
    m_rowsCard->setTitle(tr("KPIs of the card"));
    m_rows->setAccessibleName(tr("KPIs of the card"));
    m_comparisonCard->setTitle(tr("People on the same card"));
    m_comparison->setAccessibleName(tr("People on the same card"));
    m_historyCard->setTitle(tr("Results by period"));
    m_history->setAccessibleName(tr("Results by period"));
    m_moneyName->setText(tr("Payout"));
    m_empty->setTexts(
        tr("Here stands what people, roles and teams reached, and what it means for the bonus."),
        tr("A scorecard weighs several KPIs of one holder into one result."));
    m_empty->setPrimary(tr("Make an empty card"));
    m_readyTitle->setText(tr("Or begin with a ready card"));
    if (workspace()) {
        fillReadyCards();
        showBoard(m_board);
    }
}

void ScorecardsPage::open(const Destination &destination)
{
    if (!destination.section.isEmpty())
        m_wanted = destination.section.toInt();
    invalidate();
}

Destination ScorecardsPage::current() const
{
    return {pageId, {}, ChannelId::All, m_wanted > 0 ? QString::number(m_wanted) : QString(), {}};
}

void ScorecardsPage::clear()
{
    m_wanted = 0;
    m_showsArchived = false;
    m_board = {};
    for (CardTable *model : {m_rowsModel, m_comparisonModel, m_historyModel})
        model->setContent({});
    m_list->clear();
    m_curve->setPicture(PayoutPicture());
}

void ScorecardsPage::refresh()
{
    fillReadyCards();
    const calendar::Day day = shownDay(view().days, workspace()->today());
    ask<CardBoard>(
        QStringLiteral("cards"),
        [day, wanted = m_wanted](const Workspace &open) { return cardBoard(open, day, wanted); },
        [this](const CardBoard &board) { showBoard(board); });
}

CardWords ScorecardsPage::words() const
{
    return {context().format(), context().names(), nameBook(), workspace()->catalog()};
}

const ShownCard *ScorecardsPage::chosen() const { return m_board.find(m_board.chosen); }

std::vector<int> ScorecardsPage::idsInUse() const
{
    std::vector<int> ids;
    for (const ShownCard &card : m_board.cards) {
        if (!card.now.archived)
            ids.push_back(card.now.id);
    }
    return ids;
}

void ScorecardsPage::showBoard(const CardBoard &board)
{
    if (&m_board != &board)
        m_board = board;
    const bool isEmpty = m_board.cards.empty();
    m_stack->setCurrentWidget(isEmpty ? m_emptyScroll : m_scroll);
    m_pdf->setVisible(!isEmpty);
    m_new->setVisible(!isEmpty);
    if (isEmpty)
        return;
    if (const ShownCard *card = chosen(); card && card->now.archived)
        m_showsArchived = true;
    showList(words());
    showChosen();
}

void ScorecardsPage::showList(const CardWords &words)
{
    std::vector<const ShownCard *> cards;
    int archived = 0;
    for (const ShownCard &card : m_board.cards) {
        archived += card.now.archived ? 1 : 0;
        if (!card.now.archived || m_showsArchived)
            cards.push_back(&card);
    }
    m_list->setCards(cards, m_board.chosen, words);
    m_archived->setVisible(archived > 0);
    m_archived->setText(m_showsArchived ? tr("Hide the archive")
                                        : tr("%n card(s) in the archive", nullptr, archived));
}

void ScorecardsPage::showChosen()
{
    const ShownCard *card = chosen();
    if (!card)
        return;
    const CardWords told = words();
    const scorecards::CardResult &result = card->then.result;
    m_summary->setTitle(told.holder(card->now));
    QString subtitle = wording::capitalised(told.periods().longName(card->then.period));
    if (!card->now.holder.isEmpty())
        subtitle =
            QStringLiteral("%1, %2").arg(told.name(card->now), told.periods().inlineName(card->then.period));
    m_summary->setSubtitle(subtitle);
    m_gauge->setValue(told.gauge(result));
    m_gauge->setSpokenText(told.holder(card->now), told.spoken(result));
    m_result->setFigure(told.result(result.total));
    m_status->setStatus(CardWords::status(result));
    m_status->setText(result.total && !result.complete ? tr("So far") : QString());
    m_moneyName->setVisible(result.payoutShare.has_value());
    m_money->setVisible(result.payoutShare.has_value());
    m_money->setFigure(result.payout ? told.money(result.payout) : told.share(result.payoutShare));
    m_share->setVisible(result.payoutShare.has_value());
    m_share->setText(result.payout ? tr("%1 of the bonus").arg(told.share(result.payoutShare))
                                   : tr("of the bonus"));
    m_curve->setPicture({card->then.rules.payout, result.total, context().format()});
    const QString remark = told.remark(*card);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_rowsModel->setContent(rowsOf(card->then, told));
    m_rows->resizeToContents();
    const std::vector<const ShownCard *> others = m_board.sameFamily(*card);
    m_comparisonCard->setVisible(!others.empty());
    m_comparisonModel->setContent(comparisonOf(others, card->now.id, told));
    m_comparison->resizeToContents();
    m_historyModel->setContent(historyOf(m_board.history, told));
    m_history->resizeToContents();
}

void ScorecardsPage::choose(int card)
{
    if (card == 0 || card == m_board.chosen)
        return;
    m_wanted = card;
    m_board.chosen = card;
    m_board.history.clear(); // of another card; the new one comes with the answer
    if (m_list->current() != card)
        showList(words());
    showChosen();
    invalidate();
}

// Changing

void ScorecardsPage::edit(const Scorecard &card)
{
    auto *editor = new CardEditor(context(), *workspace(), card, this);
    connect(editor, &CardEditor::saved, this, &ScorecardsPage::told);
    editor->open();
}

void ScorecardsPage::newCard(const Scorecard &card)
{
    if (workspace())
        edit(card);
}

void ScorecardsPage::copyForAnother(const ShownCard &card)
{
    askName(
        this, [] { return tr("Copy the card for another holder"); }, [] { return tr("Copy"); }, QString(),
        [this, now = card.now](const QString &holder) {
            std::vector<store::Edit> edits;
            Scorecard copy = now;
            if (copy.family.isEmpty()) { // the first copy makes a family of the two
                copy.family = QString::number(now.id);
                Scorecard original = now;
                original.family = copy.family;
                edits.emplace_back(store::SaveScorecard{original});
            }
            copy.id = 0;
            copy.position = 0;
            copy.archived = false;
            copy.holder = holder;
            edits.emplace_back(store::SaveScorecard{copy});
            store(std::move(edits), ChangeKind::SaveScorecard, holder);
        });
}

void ScorecardsPage::archive(const ShownCard &card, bool archived)
{
    Scorecard changed = card.now;
    changed.archived = archived;
    if (archived)
        m_wanted = 0;
    store({store::SaveScorecard{changed}}, ChangeKind::SaveScorecard, words().name(changed));
}

void ScorecardsPage::remove(const ShownCard &card)
{
    m_wanted = 0;
    store({store::RemoveScorecard{card.now.id}}, ChangeKind::RemoveScorecard, words().name(card.now));
}

void ScorecardsPage::store(std::vector<store::Edit> edits, ChangeKind kind, const QString &name)
{
    storeChange({std::move(edits), kind, {name}}, [this](const Applied &applied) { told(applied); });
}

void ScorecardsPage::told(const Applied &applied)
{
    if (!workspace())
        return;
    if (!applied.newIds.empty())
        m_wanted = applied.newIds.back();
    invalidate();
    tell(applied);
}

// Paper

Done ScorecardsPage::writePdf(const std::vector<int> &cards, const QString &path) const
{
    const auto book = CardBook::load(*workspace());
    if (!book)
        return failure(book.error());
    std::vector<CardSheet> sheets;
    for (const int id : cards) {
        const ShownCard *card = m_board.find(id);
        if (!card)
            continue;
        auto history = book->history(card->now, card->then.period, historyPeriods);
        if (!history)
            return failure(history.error());
        sheets.push_back({*card, std::move(*history)});
    }
    return writeCardSheets(sheets, words(), workspace()->today(), path);
}

void ScorecardsPage::savePdf(const std::vector<int> &cards)
{
    const ShownCard *first = cards.empty() ? nullptr : m_board.find(cards.front());
    if (!first)
        return;
    const CardWords told = words();
    const QString name =
        QStringLiteral("%1 %2").arg(cards.size() > 1 ? tr("Scorecards") : told.holder(first->now),
                                    told.periods().longName(first->then.period));
    const auto where =
        askWhereToSave(this, tr("Save as PDF"), name, {{QStringLiteral("pdf"), tr("PDF page")}});
    if (!where)
        return;
    const Done done = writePdf(cards, where->path);
    showSaveFailure(this, done);
    if (done)
        Q_EMIT messageShown(tr("Saved: %1").arg(where->path), false);
}

} // namespace vekha::ui
