// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/scorecards/cardboard.h"

class QBoxLayout;
class QMenu;
class QStackedWidget;

namespace vekha::ui {

class Card;
class CardEditor;
class CardList;
class CardTable;
class CardWords;
class DataTable;
class EmptyState;
class FigureLabel;
class Gauge;
class IconButton;
class LinkButton;
class PageHead;
class PageScroll;
class PayoutCurve;
class PrimaryButton;
class SecondaryButton;
class StatusLabel;
class TextLabel;

/// Scorecards of people, roles and teams in the period of the bar on top: result, payout, rows, history, and
/// people on the same card side by side. Makes, copies, archives and removes cards, and writes one page PDFs.
class ScorecardsPage : public Page {
    Q_OBJECT

public:
    explicit ScorecardsPage(AppContext &context, QWidget *parent = nullptr);

    /// `section` is the id of a card.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;

    [[nodiscard]] const CardBoard &board() const { return m_board; }
    /// Writes the pages of these cards without asking. Fails with FileNotWritable.
    [[nodiscard]] Done writePdf(const std::vector<int> &cards, const QString &path) const;

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    void buildHead();
    void buildList(QBoxLayout *row);
    void buildSummary(QBoxLayout *column);
    void buildTables(QBoxLayout *column);
    DataTable *addTable(Card *card, CardTable *model);
    void buildEmpty();
    void fillReadyCards();
    void fillNewMenu();
    void fillMore();
    void fillPdf();
    void showBoard(const CardBoard &board);
    void showList(const CardWords &words);
    void showChosen();
    void choose(int card);
    void edit(const scorecards::Scorecard &card);
    void newCard(const scorecards::Scorecard &card);
    void copyForAnother(const ShownCard &card);
    void archive(const ShownCard &card, bool archived);
    void remove(const ShownCard &card);
    void store(std::vector<store::Edit> edits, ChangeKind kind, const QString &name);
    void told(const Applied &applied);
    void savePdf(const std::vector<int> &cards);
    [[nodiscard]] std::vector<int> idsInUse() const;
    [[nodiscard]] CardWords words() const;
    [[nodiscard]] const ShownCard *chosen() const;

    PageHead *m_head = nullptr;
    SecondaryButton *m_pdf = nullptr;
    PrimaryButton *m_new = nullptr;
    QMenu *m_newMenu = nullptr;
    QMenu *m_pdfMenu = nullptr;
    QMenu *m_moreMenu = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageScroll *m_scroll = nullptr;
    Card *m_listCard = nullptr;
    CardList *m_list = nullptr;
    LinkButton *m_archived = nullptr;
    Card *m_summary = nullptr;
    SecondaryButton *m_edit = nullptr;
    IconButton *m_more = nullptr;
    Gauge *m_gauge = nullptr;
    FigureLabel *m_result = nullptr;
    StatusLabel *m_status = nullptr;
    FigureLabel *m_money = nullptr;
    TextLabel *m_moneyName = nullptr;
    TextLabel *m_share = nullptr;
    TextLabel *m_remark = nullptr;
    PayoutCurve *m_curve = nullptr;
    Card *m_rowsCard = nullptr;
    DataTable *m_rows = nullptr;
    CardTable *m_rowsModel = nullptr;
    Card *m_comparisonCard = nullptr;
    DataTable *m_comparison = nullptr;
    CardTable *m_comparisonModel = nullptr;
    Card *m_historyCard = nullptr;
    DataTable *m_history = nullptr;
    CardTable *m_historyModel = nullptr;
    PageScroll *m_emptyScroll = nullptr;
    EmptyState *m_empty = nullptr;
    TextLabel *m_readyTitle = nullptr;
    QWidget *m_ready = nullptr;

    int m_wanted = 0; ///< id of the card to show, 0: the first
    bool m_showsArchived = false;
    CardBoard m_board;
};

} // namespace vekha::ui
