// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/sectionlist.h"

#include "core/wording/reportwords.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace vekha::ui {

using report::Section;
using report::SectionChoice;

namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1;
constexpr int rowHeight = 32;

Section sectionOf(const QListWidgetItem *item) { return Section(item->data(sectionRole).toInt()); }

} // namespace

SectionList::SectionList(QWidget *parent) : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, &SectionList::tell);
}

void SectionList::setSections(const std::vector<SectionChoice> &sections)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const int row = std::max(0, currentRow());
    clear();
    for (const SectionChoice &choice : sections) {
        auto *item = new QListWidgetItem(this);
        item->setData(sectionRole, int(choice.section));
        item->setData(textRole, choice.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(choice.on ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, rowHeight});
    }
    retranslate();
    setCurrentRow(std::min(row, count() - 1));
    updateGeometry();
}

std::vector<SectionChoice> SectionList::sections() const
{
    std::vector<SectionChoice> choices;
    for (int row = 0; row < count(); ++row)
        choices.push_back({sectionOf(item(row)), item(row)->checkState() == Qt::Checked,
                           item(row)->data(textRole).toString()});
    return choices;
}

void SectionList::retranslate()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    for (int row = 0; row < count(); ++row) {
        item(row)->setText(wording::sectionName(report::codeOf(sectionOf(item(row)))));
        item(row)->setToolTip(tr("Drag, or press Alt+Up and Alt+Down, to move the section."));
    }
}

void SectionList::moveCurrent(int steps)
{
    const int from = currentRow();
    const int to = std::clamp(from + steps, 0, count() - 1);
    if (from < 0 || from == to)
        return;
    {
        const QScopedValueRollback<bool> showing(m_showing, true);
        QListWidgetItem *moved = takeItem(from);
        insertItem(to, moved);
        setCurrentRow(to);
    }
    Q_EMIT changed();
}

void SectionList::setCurrentText(const QString &text)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    if (currentItem())
        currentItem()->setData(textRole, text);
}

QString SectionList::currentText() const
{
    return currentItem() ? currentItem()->data(textRole).toString() : QString();
}

QSize SectionList::sizeHint() const { return {240, count() * rowHeight + 2 * frameWidth() + 2}; }

void SectionList::keyPressEvent(QKeyEvent *event)
{
    const bool moves =
        event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (moves) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        event->accept();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void SectionList::dropEvent(QDropEvent *event)
{
    {
        const QScopedValueRollback<bool> showing(m_showing, true);
        QListWidget::dropEvent(event);
    }
    Q_EMIT changed();
}

void SectionList::tell()
{
    if (!m_showing)
        Q_EMIT changed();
}

} // namespace vekha::ui
