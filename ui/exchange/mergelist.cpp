// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mergelist.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/exchange/tablewords.h"

#include <QBoxLayout>
#include <QListWidget>

namespace vekha::ui {

MergeList::MergeList(ImportSession &session, AppContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context),
      m_line(new TextLabel(TypeRole::Secondary, Role::Muted, this)), m_all(new LinkButton({}, this)),
      m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_line, 1);
    head->addWidget(m_all, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_line->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::itemChanged, this, &MergeList::take);
    connect(m_all, &QAbstractButton::clicked, this, [this] { m_session.setMergesTaken(true); });
}

int MergeList::count() const { return int(m_session.merges().size()); }

void MergeList::refresh()
{
    m_showing = true;
    m_line->setText(tr("These spellings are probably the same name. Check those that are."));
    m_all->setText(tr("Check all"));
    m_list->setAccessibleName(tr("Spellings to merge"));
    const auto &merges = m_session.merges();
    if (m_list->count() != int(merges.size())) {
        m_list->clear();
        for (size_t i = 0; i < merges.size(); ++i)
            new QListWidgetItem(m_list);
    }
    for (size_t i = 0; i < merges.size(); ++i) {
        const OfferedMerge &offered = merges[i];
        QListWidgetItem *item = m_list->item(int(i));
        item->setText(tr("%1 → %2 · %n row(s)", "two spellings", int(offered.merge.rows))
                          .arg(shortened(offered.merge.from, 60), shortened(offered.merge.to, 60)));
        item->setToolTip(tipText(item->text()));
        item->setCheckState(offered.taken ? Qt::Checked : Qt::Unchecked);
    }
    m_showing = false;
}

void MergeList::take(QListWidgetItem *item)
{
    if (!m_showing)
        m_session.setMergeTaken(m_list->row(item), item->checkState() == Qt::Checked);
}

} // namespace vekha::ui
