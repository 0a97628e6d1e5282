// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchcombo.h"

#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QWheelEvent>

#include <utility>

namespace vekha::ui {

namespace {

// Tells that a text goes on where it has no room, as long as nobody types.
class ElidedEdit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QRect room = rect().adjusted(innerMargin, 0, -innerMargin, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
        painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    static constexpr int innerMargin = 2; // of QLineEdit itself
};

} // namespace

SearchCombo::SearchCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setLineEdit(new ElidedEdit(this));
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(14);
    auto *finder = new QCompleter(model(), this);
    finder->setFilterMode(Qt::MatchContains);
    finder->setCaseSensitivity(Qt::CaseInsensitive);
    finder->setCompletionMode(QCompleter::PopupCompletion);
    finder->setMaxVisibleItems(10);
    setCompleter(finder);
    lineEdit()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchCombo::takeTyped);
    // A long name is read from its start, also in a narrow field.
    connect(this, &QComboBox::currentIndexChanged, this, [this] { lineEdit()->setCursorPosition(0); });
}

void SearchCombo::addHead(const QString &text)
{
    addItem(text);
    auto *items = qobject_cast<QStandardItemModel *>(model());
    QStandardItem *item = items->item(count() - 1);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(ui::font(TypeRole::SecondaryBold));
}

bool SearchCombo::choose(const QVariant &wanted)
{
    const int place = findData(wanted);
    if (place < 0)
        return false;
    setCurrentIndex(place);
    lineEdit()->setCursorPosition(0);
    return true;
}

void SearchCombo::takeTyped()
{
    const int found = findText(currentText().trimmed(), Qt::MatchFixedString);
    if (found >= 0 && (model()->index(found, modelColumn()).flags() & Qt::ItemIsEnabled))
        setCurrentIndex(found);
    else
        setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

void SearchCombo::wheelEvent(QWheelEvent *event) { event->ignore(); }

void SearchCombo::focusInEvent(QFocusEvent *event)
{
    // The field's focus is the list's: only the list hears why it comes.
    m_comesByMouse = event->reason() == Qt::MouseFocusReason;
    QComboBox::focusInEvent(event);
    lineEdit()->selectAll();
}

// The click that comes to the field selects its text, as Tab does: what is typed next is a search, not an
// ending of what was chosen before. Tab takes what was typed also while the list of what was found is open,
// where the field does not tell that editing has finished.
bool SearchCombo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            takeTyped();
    }
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease &&
        std::exchange(m_comesByMouse, false) && !lineEdit()->hasSelectedText())
        lineEdit()->selectAll();
    return QComboBox::eventFilter(watched, event);
}

} // namespace vekha::ui
