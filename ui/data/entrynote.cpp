// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrynote.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScreen>

namespace vekha::ui {

namespace {

constexpr int popupWidth = 300;
constexpr int textHeight = 84;
constexpr int longestNote = 2000;

} // namespace

EntryNote::EntryNote(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_about(new TextLabel(TypeRole::SecondaryBold, Role::Text, this)),
      m_by(new TextLabel(TypeRole::Secondary, Role::Muted, this)), m_edit(new QPlainTextEdit(this)),
      m_save(new PrimaryButton({}, this))
{
    setFixedWidth(popupWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    m_about->setWordWrap(true);
    m_by->setWordWrap(true);
    m_edit->setFixedHeight(textHeight);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    column->addWidget(m_about);
    column->addWidget(m_by);
    column->addWidget(m_edit);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &EntryNote::save);
}

void EntryNote::openFor(const QString &about, const QString &by, const QString &note, const QRect &globalCell)
{
    m_about->setText(tr("Note: %1").arg(about));
    m_by->setText(by);
    m_by->setVisible(!by.isEmpty());
    m_edit->setAccessibleName(m_about->text());
    m_save->setText(tr("Save the note"));
    m_edit->setPlainText(note);
    m_edit->selectAll();
    adjustSize();
    QPoint place = globalCell.bottomLeft() + QPoint(0, 4);
    if (const QScreen *screen = this->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (place.y() + height() > room.bottom())
            place.setY(globalCell.top() - height() - 4);
    }
    move(place);
    QWidget::show();
    m_edit->setFocus();
}

void EntryNote::save()
{
    Q_EMIT saved(m_edit->toPlainText().trimmed().left(longestNote));
    close();
}

bool EntryNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void EntryNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.setPen(color(Role::Control));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace vekha::ui
