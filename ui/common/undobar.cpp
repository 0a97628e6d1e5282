// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undobar.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/theme/stylepaint.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int barHeight = 40;
constexpr int bottomGap = 16;

} // namespace

UndoBar::UndoBar(QWidget *host)
    : QWidget(host), m_text(new TextLabel(TypeRole::Body, Role::TipText, this)),
      m_undo(new LinkButton(QString(), this)), m_link(new LinkButton(QString(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_text);
    for (LinkButton *each : {m_link, m_undo}) {
        row->addWidget(each);
        each->setOnTip(true);
        each->setFont(ui::font(TypeRole::BodyBold));
    }
    setFixedHeight(barHeight);
    m_timer.setSingleShot(true);
    m_timer.setInterval(secondsShown * 1000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    connect(m_link, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT linkClicked();
    });
    host->installEventFilter(this);
    retranslate();
    hide();
}

void UndoBar::showMessage(const QString &text, bool canUndo, const QString &link)
{
    m_text->setText(text);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_undo->setVisible(canUndo);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString UndoBar::message() const { return isHidden() ? QString() : m_text->text(); }

void UndoBar::retranslate() { m_undo->setText(tr("Undo")); }

void UndoBar::place()
{
    layout()->activate();
    const QWidget *host = parentWidget();
    const int width = std::min(sizeHint().width(), host->width() - 2 * bottomGap);
    setGeometry((host->width() - width) / 2, host->height() - barHeight - bottomGap, width, barHeight);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), color(Role::Tip), {}, controlRadius);
}

void UndoBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// Who is about to press the link gets the time for it.
void UndoBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent *event)
{
    if (isVisible())
        m_timer.start();
    QWidget::leaveEvent(event);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace vekha::ui
