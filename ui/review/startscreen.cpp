// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/startscreen.h"

#include "core/wording/reviewwords.h"
#include "ui/common/card.h"
#include "ui/common/pagescroll.h"

#include <QVBoxLayout>

namespace vekha::ui {

StartScreen::StartScreen(QWidget *parent)
    : QWidget(parent), m_scroll(new PageScroll(this)), m_standing(new Card),
      m_told(new TextLabel(TypeRole::Body, Role::Text)),
      m_running(new TextLabel(TypeRole::Secondary, Role::Muted)), m_earlier(new Card),
      m_earlierTold(new TextLabel(TypeRole::Secondary, Role::Muted)), m_decisions(new DecisionList)
{
    for (TextLabel *label : {m_told, m_running, m_earlierTold})
        label->setWordWrap(true);
    m_standing->body()->setSpacing(12);
    m_standing->body()->addWidget(m_told);
    m_standing->body()->addWidget(m_running);
    m_earlier->body()->setSpacing(12);
    m_earlier->body()->addWidget(m_earlierTold);
    m_earlier->body()->addWidget(m_decisions);
    m_scroll->column()->addWidget(m_earlier);
    m_scroll->column()->addWidget(m_standing);
    m_scroll->column()->addStretch(1);
    m_scroll->setLeftPadding(besideList);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    retranslate();
}

void StartScreen::retranslate()
{
    m_standing->setTitle(tr("How the KPIs stand"));
    m_running->setText(tr("The period is not over yet: statuses tell what it is on its way to."));
}

void StartScreen::setShown(const ReviewShown &shown)
{
    const ReviewBoard &board = *shown.board;
    m_told->setText(wording::boardSentences(board).join(QLatin1Char('\n')));
    m_running->setVisible(board.running);
    m_earlier->setTitle(
        board.previous
            ? tr("Decisions of the last review, %1").arg(shown.words.periods().inlineName(*board.previous))
            : tr("Decisions of the last review"));
    QString told = wording::decisionsSentence(board.earlier);
    if (told.isEmpty())
        told = board.previous ? tr("The last review decided nothing, and nothing of before is open.")
                              : tr("This is the first review. What is decided at it is the first thing that "
                                   "the next one shows.");
    m_earlierTold->setText(told);
    m_decisions->setDecisions(board.earlier, {true, true, !board.isFinished()}, shown);
}

void StartScreen::clear() { m_decisions->clear(); }

QString StartScreen::text() const
{
    return QStringList{m_earlierTold->text(), m_told->text()}.join(QLatin1Char('\n'));
}

} // namespace vekha::ui
