// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/endscreen.h"

#include "core/wording/reviewwords.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/pagescroll.h"
#include "ui/review/closingcard.h"
#include "ui/review/decisionform.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int commentHeight = 96;

} // namespace

EndScreen::EndScreen(Language language, QWidget *parent)
    : QWidget(parent), m_scroll(new PageScroll(this)), m_decisionCard(new Card),
      m_decided(new TextLabel(TypeRole::Secondary, Role::Muted)), m_decisions(new DecisionList),
      m_form(new DecisionForm(language)), m_commentCard(new Card), m_comment(new QPlainTextEdit),
      m_finishCard(new Card), m_progress(new TextLabel(TypeRole::Body, Role::Text)),
      m_finish(new PrimaryButton), m_report(new LinkButton), m_closing(new ClosingCard)
{
    m_decided->setWordWrap(true);
    m_progress->setWordWrap(true);
    m_decisionCard->body()->setSpacing(12);
    m_decisionCard->body()->addWidget(m_decided);
    m_decisionCard->body()->addWidget(m_decisions);
    m_decisionCard->body()->addWidget(m_form);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(commentHeight);
    m_commentCard->body()->addWidget(m_comment);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    buttons->addWidget(m_finish);
    buttons->addWidget(m_report);
    buttons->addStretch(1);
    m_finishCard->body()->setSpacing(12);
    m_finishCard->body()->addWidget(m_progress);
    m_finishCard->body()->addLayout(buttons);
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_decisionCard, m_commentCard, m_finishCard, m_closing})
        m_scroll->column()->addWidget(card);
    m_scroll->column()->addStretch(1);
    m_scroll->setLeftPadding(besideList);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT commentTyped(m_comment->toPlainText());
    });
    connect(m_finish, &QAbstractButton::clicked, this, &EndScreen::finishRequested);
    connect(m_report, &QAbstractButton::clicked, this, &EndScreen::reportRequested);
    retranslate();
}

void EndScreen::retranslate()
{
    m_decisionCard->setTitle(tr("What was decided"));
    m_commentCard->setTitle(tr("Comment on the whole"));
    m_comment->setPlaceholderText(tr("What the period was like, in a few sentences"));
    m_comment->setAccessibleName(tr("Comment on the whole"));
    m_finish->setText(tr("Finish the review"));
    m_report->setText(tr("Make a report of it"));
    m_form->retranslate();
    m_closing->retranslate();
}

void EndScreen::setShown(const ReviewShown &shown, const QString &comment, int seen)
{
    const ReviewBoard &board = *shown.board;
    const bool isOpen = !board.isFinished();
    const QString decided = wording::decisionsSentence(board.decisions);
    m_decided->setText(decided.isEmpty() ? tr("Nothing was decided yet.") : decided);
    m_decisions->setDecisions(board.decisions, {true, false, true}, shown);
    m_form->setVisible(isOpen);
    m_form->show({}, shown);
    if (m_comment->toPlainText() != comment) {
        m_quiet = true;
        m_comment->setPlainText(comment);
        m_quiet = false;
    }
    m_comment->setReadOnly(!isOpen);
    m_commentCard->setVisible(isOpen || !comment.isEmpty());
    m_finish->setVisible(isOpen);
    m_finishCard->setTitle(isOpen ? tr("Finish the review") : tr("The review is finished"));
    const int all = int(board.kpis.size());
    if (isOpen) {
        m_progress->setText(tr("KPIs seen: %L1 of %L2.").arg(seen).arg(all) + QLatin1Char(' ') +
                            tr("Finishing keeps the figures as they are shown now, so that the review can be "
                               "opened again as it was."));
    } else {
        m_progress->setText(
            tr("The review was finished on %1.")
                .arg(shown.words.periods().dateName(board.review->finished->toLocalTime().date())));
    }
}

QString EndScreen::progress() const { return m_progress->text(); }

void EndScreen::clear()
{
    m_decisions->clear();
    m_form->clear();
    m_quiet = true;
    m_comment->clear();
    m_quiet = false;
}

} // namespace vekha::ui
