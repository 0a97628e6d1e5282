// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/diarycard.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/datefield.h"
#include "ui/goals/goaltext.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int longestText = 1000;
constexpr int dayWidth = 128;

} // namespace

DiaryCard::DiaryCard(QWidget *parent)
    : Card({}, parent), m_day(new QDateEdit(this)), m_text(new QLineEdit(this)),
      m_add(new SecondaryButton({}, this)), m_none(new TextLabel(TypeRole::Secondary, Role::Muted, this))
{
    m_day->setFixedWidth(dayWidth);
    m_text->setMaxLength(longestText);
    m_none->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_day);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    body()->addLayout(row);
    body()->addWidget(m_none);
    connect(m_add, &QAbstractButton::clicked, this, &DiaryCard::add);
    connect(m_text, &QLineEdit::returnPressed, this, &DiaryCard::add);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        if (text.trimmed().isEmpty())
            m_begun.remove(m_goal);
        else
            m_begun.insert(m_goal, text);
    });
    m_add->setEnabled(false);
    retranslate();
}

void DiaryCard::retranslate()
{
    setTitle(tr("Diary"));
    m_day->setAccessibleName(tr("Day of the check-in"));
    m_text->setAccessibleName(tr("Text of the check-in"));
    m_text->setPlaceholderText(tr("What was done, what stands in the way"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the check-in"));
    m_none->setText(tr("No check-ins yet. A line a week keeps a goal alive."));
}

void DiaryCard::show(int goal, const std::vector<goals::CheckIn> &checkIns, const GoalText &text, QDate today)
{
    dressDateEdit(m_day, text.language());
    if (goal != m_goal) {
        m_goal = goal;
        m_day->setDate(today);
        m_text->setText(m_begun.value(goal));
    }
    delete m_entries;
    m_entries = new QWidget(this);
    auto *rows = new QVBoxLayout(m_entries);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const goals::CheckIn &checkIn : checkIns)
        rows->addWidget(entryOf(checkIn, text));
    body()->addWidget(m_entries);
    m_none->setVisible(checkIns.empty());
    m_entries->setVisible(!checkIns.empty());
}

QWidget *DiaryCard::entryOf(const goals::CheckIn &checkIn, const GoalText &text)
{
    auto *entry = new QWidget(m_entries);
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QStringList head{text.periods().dateName(checkIn.day)};
    if (!checkIn.who.isEmpty())
        head += checkIn.who;
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *what = new TextLabel(checkIn.text, TypeRole::Body, Role::Text, entry);
    what->setWordWrap(true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(
        new TextLabel(head.join(QStringLiteral(" · ")), TypeRole::Secondary, Role::Muted, entry));
    column->addWidget(what);
    row->addLayout(column, 1);
    auto *remove =
        new IconButton(QStringLiteral("delete"), tr("Remove the check-in of %1").arg(head.front()), entry);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QAbstractButton::clicked, this, [this, checkIn] { Q_EMIT removed(checkIn); });
    return entry;
}

void DiaryCard::add()
{
    const QString written = m_text->text().trimmed();
    if (written.isEmpty() || m_goal == 0)
        return;
    goals::CheckIn checkIn;
    checkIn.goal = m_goal;
    checkIn.day = m_day->date();
    checkIn.text = written;
    m_text->clear();
    Q_EMIT added(checkIn);
}

void DiaryCard::clear()
{
    m_begun.clear();
    m_goal = 0;
    m_text->clear();
    m_begun.clear();
    delete m_entries;
    m_entries = nullptr;
}

bool DiaryCard::isChanged() const { return !m_begun.isEmpty(); }

} // namespace vekha::ui
