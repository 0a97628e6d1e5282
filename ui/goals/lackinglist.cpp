// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/lackinglist.h"

#include "core/wording/goalwords.h"
#include "ui/common/labels.h"
#include "ui/goals/goaltext.h"

#include <QGridLayout>

#include <array>

namespace vekha::ui {

using goals::Letter;

QStringList lackingSentences(const goals::Goal &goal, const std::vector<goals::Lacking> &lacks, Letter letter,
                             const GoalText &text)
{
    QStringList sentences;
    for (const goals::Lacking &each : lacks) {
        if (goals::letterOf(each.lack) != letter)
            continue;
        QString sentence = wording::sentence(each.lack);
        if (each.measure >= 0 && goal.measures.size() > 1 && size_t(each.measure) < goal.measures.size())
            sentence =
                QStringLiteral("%1: %2").arg(text.measure(goal.measures[size_t(each.measure)]), sentence);
        if (!sentences.contains(sentence))
            sentences += sentence;
    }
    return sentences;
}

LackingList::LackingList(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    hide();
}

void LackingList::show(const goals::Goal &goal, const std::vector<goals::Lacking> &lacks,
                       const GoalText &text)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!lacks.empty());
    if (lacks.empty())
        return;
    grid->addWidget(new TextLabel(tr("Still lacking"), TypeRole::BodyBold, Role::Text, this), 0, 0, 1, 2);
    int row = 1;
    for (const Letter letter :
         {Letter::Specific, Letter::Measurable, Letter::Achievable, Letter::Relevant, Letter::TimeBound}) {
        const QStringList sentences = lackingSentences(goal, lacks, letter, text);
        if (sentences.isEmpty())
            continue;
        auto *name =
            new TextLabel(wording::letterName(letter), TypeRole::SecondaryBold, Role::RiskText, this);
        auto *what = new TextLabel(sentences.join(u' '), TypeRole::Secondary, Role::Text, this);
        what->setWordWrap(true);
        grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(what, row, 1);
        ++row;
    }
}

} // namespace vekha::ui
