// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/theme/focusring.h"
#include "ui/theme/stylepaint.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int padding = 16;
constexpr int headTop = 10;
constexpr int headGap = 12;
constexpr int subtitleStretch = 1000; ///< against the room after it

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_head(new QWidget(this)), m_headRow(new QHBoxLayout(m_head)),
      m_title(new ElidingLabel(TypeRole::CardTitle, Role::Text, m_head)),
      m_subtitle(new ElidingLabel(TypeRole::Secondary, Role::Muted, m_head)), m_content(new QWidget(this)),
      m_body(new QVBoxLayout(m_content))
{
    m_headRow->setContentsMargins(padding, headTop, padding, 2);
    m_headRow->setSpacing(headGap);
    m_headRow->addWidget(m_title);
    // What follows the title takes the room that the title leaves, and is the first to be shortened.
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_headRow->addWidget(m_subtitle, subtitleStretch);
    m_headRow->addStretch(1);
    m_head->setMinimumHeight(40);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_subtitle->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_content, 1);
    m_body->setSpacing(8);
    setProperty(focusRadiusProperty, cardRadius);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHead();
}

QString Card::title() const { return m_title->text(); }

void Card::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
    showHead();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headRow->addWidget(widget);
    m_hasHeaderWidgets = true;
    showHead();
}

void Card::showHead()
{
    const bool shown = !m_title->text().isEmpty() || !m_subtitle->text().isEmpty() || m_hasHeaderWidgets;
    if (m_head->isHidden() == shown) // asking for what is lays the whole head out anew
        m_head->setVisible(shown);
    layBody();
}

void Card::setBodyPadded(bool padded)
{
    m_padded = padded;
    layBody();
}

void Card::layBody()
{
    const int side = m_padded ? padding - 1 : 0;
    const int top = m_head->isHidden() ? side : m_padded ? 4 : 0;
    m_body->setContentsMargins(side, top, side, side);
}

void Card::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = m_clickable && underMouse();
    paintBox(&painter, rect(), color(Role::Surface), color(lit ? Role::Control : Role::Border), cardRadius);
}

void Card::enterEvent(QEnterEvent *event)
{
    update();
    QFrame::enterEvent(event);
}

void Card::leaveEvent(QEvent *event)
{
    update();
    QFrame::leaveEvent(event);
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
    QFrame::mouseReleaseEvent(event);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_clickable && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        Q_EMIT clicked();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace vekha::ui
