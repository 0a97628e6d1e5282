// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/checklistpopup.h"

#include "core/base/channel.h"
#include "ui/common/fields.h"
#include "ui/theme/palette.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int popupWidth = 260;
constexpr int rowsShown = 12;
constexpr int itemsWorthASearch = 9;

QIcon swatch(int series)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Palette::active().series(series));
    painter.drawRoundedRect(QRectF(4, 4, 16, 16), 4, 4);
    return QIcon(pixmap);
}

} // namespace

CheckListPopup::CheckListPopup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("popup"));
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(popupWidth);
}

// At the first look: the program has started sooner without.
void CheckListPopup::build()
{
    m_search = new SearchField({}, {}, this);
    m_list = new QListWidget(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    connect(m_search, &QLineEdit::textChanged, this, &CheckListPopup::filterBy);
    connect(m_list, &QListWidget::itemChanged, this, &CheckListPopup::take);
    m_list->viewport()->installEventFilter(this);
}

// A click anywhere in a row is as good as one on its box, which is all that Qt takes.
bool CheckListPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (watched == m_list->viewport() && (pressed || event->type() == QEvent::MouseButtonRelease)) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QListWidgetItem *item = m_list->itemAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && item) {
            if (pressed) {
                m_list->setCurrentItem(item);
                m_list->setFocus(Qt::MouseFocusReason);
            } else if (item == m_list->currentItem()) {
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CheckListPopup::setTexts(const QString &all, const QString &search)
{
    m_allText = all;
    m_searchText = search;
    fillWhenShown();
}

void CheckListPopup::setItems(const QList<Item> &items, const QList<int> &checked)
{
    // Not by the lists' ==, which hands memcmp() the null pointers of empty ones.
    if (items == m_items && std::equal(checked.begin(), checked.end(), m_checked.begin(), m_checked.end()))
        return;
    m_items = items;
    m_checked = checked;
    fillWhenShown();
}

// Rows and swatches are made for eyes alone.
void CheckListPopup::fillWhenShown()
{
    m_stale = true;
    if (isVisible())
        fill();
}

QListWidget *CheckListPopup::list()
{
    if (m_stale)
        fill();
    return m_list;
}

void CheckListPopup::setVisible(bool visible)
{
    if (visible && m_stale)
        fill();
    QFrame::setVisible(visible);
}

void CheckListPopup::fill()
{
    m_stale = false;
    m_filling = true;
    if (!m_list)
        build();
    m_search->setPlaceholderText(m_searchText);
    m_list->setAccessibleName(m_allText);
    const int row = m_list->currentRow();
    m_list->clear();
    auto *all = new QListWidgetItem(m_allText, m_list);
    all->setData(idRole, -1);
    all->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    all->setCheckState(m_checked.isEmpty() ? Qt::Checked : Qt::Unchecked);
    for (const Item &item : m_items) {
        auto *line = new QListWidgetItem(item.text, m_list);
        line->setData(idRole, item.id);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        line->setCheckState(m_checked.contains(item.id) ? Qt::Checked : Qt::Unchecked);
        line->setToolTip(item.text.toHtmlEscaped());
        if (item.series >= 0)
            line->setIcon(swatch(item.series));
    }
    m_list->setCurrentRow(qMax(0, row));
    m_search->setVisible(m_items.size() >= itemsWorthASearch);
    const int rowHeight = qMax(m_list->sizeHintForRow(0), 28);
    m_list->setFixedHeight(rowHeight * int(qMin<qsizetype>(m_items.size() + 1, rowsShown)) + 4);
    adjustSize();
    m_filling = false;
}

void CheckListPopup::take(QListWidgetItem *changed)
{
    if (m_filling)
        return;
    const int id = changed->data(idRole).toInt();
    QList<int> checked = m_checked;
    if (id < 0)
        checked.clear();
    else if (changed->checkState() == Qt::Checked)
        checked.append(id);
    else
        checked.removeAll(id);
    if (checked.size() == m_items.size())
        checked.clear(); // all is no filter
    m_checked = checked;
    fill();
    Q_EMIT chosen(checked);
}

void CheckListPopup::filterBy(const QString &text)
{
    const QString wanted = foldedName(text);
    for (int row = 1; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!foldedName(m_list->item(row)->text()).contains(wanted));
}

void CheckListPopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_search->clear();
    if (m_search->isVisible())
        m_search->setFocus();
    else
        m_list->setFocus();
}

void CheckListPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_list->setFocus();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace vekha::ui
