// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QVariant>

namespace vekha::ui {

namespace {

constexpr int ringWidth = 2;
constexpr int ringGap = 2;
constexpr int ringReach = ringWidth + ringGap;

/// The ring itself: a bare child of the window over everything, deaf to the mouse.
class Ring : public QWidget {
public:
    Ring(QWidget *parent, int radius) : QWidget(parent), m_radius(radius)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Role::Accent), ringWidth));
        const qreal inset = ringWidth / 2.0;
        const qreal outer = m_radius + ringReach - inset;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), outer, outer);
    }

private:
    int m_radius;
};

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget);
}

/// The widget whose shape the focus belongs to: a spin box for its line edit.
QWidget *shapeOf(QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    const bool isInside = qobject_cast<QLineEdit *>(widget) &&
                          (qobject_cast<QAbstractSpinBox *>(parent) || qobject_cast<QComboBox *>(parent));
    return isInside ? parent : widget;
}

bool marksItself(const QWidget *widget)
{
    if (widget->property(focusRadiusProperty).isValid())
        return widget->property(focusRadiusProperty).toInt() < 0;
    if (qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget) || widget->isWindow())
        return true;
    // An editor in a cell is framed by the grid.
    const QWidget *grandparent = widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    if (qobject_cast<const QAbstractItemView *>(grandparent))
        return true;
    return qobject_cast<const QAbstractScrollArea *>(widget) && !isTextField(widget);
}

int radiusOf(const QWidget *widget)
{
    const QVariant radius = widget->property(focusRadiusProperty);
    return radius.isValid() ? radius.toInt() : controlRadius;
}

/// What of the ring is not scrolled out of sight, in the ring's own coordinates.
QRegion clipOf(const QWidget *ring, const QWidget *target)
{
    QRect visible = ring->rect();
    for (const QWidget *w = target->parentWidget(); w && w != ring->parentWidget(); w = w->parentWidget()) {
        if (!qobject_cast<const QAbstractScrollArea *>(w->parentWidget()))
            continue;
        visible &= QRect(ring->mapFromGlobal(w->mapToGlobal(QPoint())), w->size());
    }
    return visible;
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing() { delete m_ring; }

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // Coming back to the window or from a menu keeps what was shown before.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                           reason == Qt::ShortcutFocusReason;
        if (watched == QApplication::focusWidget())
            follow(QApplication::focusWidget());
        break;
    }
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && watched->isWidgetType() && watched != m_ring &&
            (watched == m_target || static_cast<QWidget *>(watched)->isAncestorOf(m_target)))
            place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::follow(QWidget *target)
{
    const bool shown = target && !marksItself(target) && (m_byKeyboard || isTextField(target));
    QWidget *shape = shown ? shapeOf(target) : nullptr;
    if (shape && marksItself(shape))
        shape = nullptr;
    if (shape == m_target && (m_ring || !shape))
        return;
    delete m_ring;
    m_target = shape;
    if (!m_target)
        return;
    m_ring = new Ring(m_target->window(), radiusOf(m_target));
    place();
}

void FocusRing::place()
{
    if (!m_ring || !m_target)
        return;
    const QPoint corner = m_target->mapTo(m_target->window(), QPoint());
    m_ring->setGeometry(
        QRect(corner, m_target->size()).adjusted(-ringReach, -ringReach, ringReach, ringReach));
    const QRegion clip = clipOf(m_ring, m_target);
    if (clip == QRegion(m_ring->rect()))
        m_ring->clearMask();
    else
        m_ring->setMask(clip);
    m_ring->setVisible(m_target->isVisible() && !clip.isEmpty());
    m_ring->raise();
}

} // namespace vekha::ui
