// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/kpitile.h"

#include "ui/common/buttons.h"
#include "ui/common/warningplace.h"
#include "ui/theme/focusring.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>

namespace vekha::ui {

namespace {

// Places of the tokens.
constexpr int padding = 16;
constexpr int nameTop = 11;
constexpr int valueTop = 34;
constexpr int valueHeight = 34;
constexpr int changeTop = 70;
constexpr int changeHeight = 18;
constexpr int changeGap = 5;   // before what the change refers to
constexpr int lackingTop = 62; // right under the dash
constexpr int gaugeTop = 32;
constexpr int historyTop = 95;
constexpr int historyHeight = 46;
constexpr int targetTop = 114;
constexpr int targetOfTwoTop = 106; // with the forecast under it
constexpr int footLine = 16;
constexpr int footColumn = 128; // room for the target right of the sparkline
constexpr int gripSide = 18;
constexpr int warningSide = 14;
constexpr int droppedValueSize = 24;

void write(QPainter *painter, const QRect &box, const QString &text, const QFont &font, Role role,
           Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(color(role));
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    painter->drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace

KpiTile::KpiTile(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty(focusRadiusProperty, cardRadius);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void KpiTile::setContent(const TileContent &content)
{
    if (m_content == content)
        return;
    m_content = content;
    judgeComparison();
    setAccessibleName(content.spoken);
    setToolTip(content.toolTip.isEmpty() ? QString() : Qt::convertFromPlainText(content.toolTip));
    showLink();
    update();
}

void KpiTile::setSpan(int columns, int rows)
{
    m_columns = columns;
    m_rows = rows;
    judgeComparison();
    placeLink();
    update();
}

QRect KpiTile::gripRect() const { return {width() - gripSide, height() - gripSide, gripSide, gripSide}; }

int KpiTile::gaugeLeft() const { return width() - padding - int(gaugeSize()); }

void KpiTile::setComparisonShort(bool isShort)
{
    if (m_isComparisonShort == isShort)
        return;
    m_isComparisonShort = isShort;
    update();
}

QString KpiTile::comparison() const
{
    return m_isComparisonShort ? m_content.comparedShorter : m_content.comparedWith;
}

/// Room right of the change for what it refers to.
QRect KpiTile::comparisonBox() const
{
    const int left =
        padding + textWidth(figureFont(TypeRole::SecondaryBold), m_content.change) + 1 + changeGap;
    return {QPoint(left, changeTop), QPoint(gaugeLeft() - 6, changeTop + changeHeight - 1)};
}

void KpiTile::judgeComparison()
{
    const bool isShown = !m_content.comparedWith.isEmpty() && m_content.lacking.isEmpty();
    const bool fits = !isShown || textWidth(ui::font(TypeRole::Secondary), m_content.comparedWith) <=
                                      comparisonBox().width();
    if (m_comparisonFits == fits)
        return;
    m_comparisonFits = fits;
    Q_EMIT comparisonFitChanged();
}

void KpiTile::showLink()
{
    if (!m_link && !m_content.link.isEmpty()) {
        m_link = new LinkButton(QString(), this);
        connect(m_link, &LinkButton::clicked, this, &KpiTile::linkClicked);
    }
    if (!m_link)
        return;
    m_link->setText(m_content.link);
    m_link->setVisible(!m_content.link.isEmpty());
    placeLink();
}

void KpiTile::placeLink()
{
    if (!m_link)
        return;
    const QSize size = m_link->sizeHint();
    m_link->setGeometry(padding, height() - padding - size.height() + 4,
                        std::min(size.width(), width() - 2 * padding), size.height());
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), color(isDown() ? Role::AccentSoft : Role::Surface),
             color(m_hovered ? Role::Control : Role::Border), cardRadius);
    paintHead(&painter);
    paintValue(&painter);
    if (m_content.lacking.isEmpty())
        paintTrend(&painter);
    else
        paintLacking(&painter);
    if (m_hovered || hasFocus())
        paintGrip(&painter);
}

void KpiTile::paintHead(QPainter *painter) const
{
    const QFont wordFont = ui::font(TypeRole::Secondary);
    const QString word = statusWord(m_content.status);
    const int wordWidth = textWidth(wordFont, word) + 1;
    const QRect wordBox(width() - padding - wordWidth, nameTop, wordWidth, 20);
    write(painter, wordBox, word, wordFont, statusTextRole(m_content.status), Qt::AlignRight);
    const QRectF shape(wordBox.left() - 6 - statusSide, nameTop + 4, statusSide, statusSide);
    paintStatus(painter, shape, m_content.status);
    QRect nameBox(padding, nameTop, int(shape.left()) - 12 - padding, 20);
    if (m_content.warning)
        nameBox.setRight(nameBox.right() - warningSide - 4);
    write(painter, nameBox, m_content.name, ui::font(TypeRole::Body), Role::Text);
    if (!m_content.warning)
        return;
    // Right after the name, which may end early.
    const int nameWidth = textWidth(ui::font(TypeRole::Body), m_content.name);
    const QRectF mark(padding + std::min(nameWidth, nameBox.width()) + 6, nameTop + (20 - warningSide) / 2.0,
                      warningSide, warningSide);
    paintIcon(painter, QStringLiteral("warning"), mark, color(statusTextRole(*m_content.warning)));
}

void KpiTile::paintValue(QPainter *painter) const
{
    const int height = m_content.lacking.isEmpty() ? valueHeight : lackingTop - valueTop - 2;
    const QRect box(padding, valueTop, gaugeLeft() - padding - 8, height);
    QFont figure = figureFont(TypeRole::Value);
    // A value is never cut: it drops to a smaller size, then runs on.
    if (textWidth(figure, m_content.value) > box.width())
        figure.setPixelSize(droppedValueSize);
    painter->setFont(figure);
    painter->setPen(color(m_content.lacking.isEmpty() ? Role::Text : Role::Muted));
    painter->drawText(box, int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, m_content.value);
    paintGauge(painter, QPointF(gaugeLeft(), gaugeTop), gaugeSize(), m_content.gauge);
    if (m_content.comparedWith.isEmpty() || !m_content.lacking.isEmpty())
        return;
    const QRect withBox = comparisonBox();
    const QRect changeBox(padding, changeTop, withBox.left() - changeGap - padding, changeHeight);
    painter->setFont(figureFont(TypeRole::SecondaryBold));
    painter->setPen(color(m_content.changeRole));
    painter->drawText(changeBox, int(Qt::AlignVCenter) | Qt::TextSingleLine, m_content.change);
    write(painter, withBox, comparison(), ui::font(TypeRole::Secondary), Role::Muted);
}

void KpiTile::paintTrend(QPainter *painter) const
{
    const QFont small = figureFont(TypeRole::Small);
    if (m_rows == 1) {
        const QRectF box(padding, historyTop, width() - padding - footColumn, historyHeight);
        paintSparkline(painter, box, m_content.history);
        const int top = m_content.forecast.isEmpty() ? targetTop : targetOfTwoTop;
        const QRect foot(width() - padding - footColumn + 8, top, footColumn - 8, footLine);
        write(painter, foot, m_content.target, small, Role::Muted, Qt::AlignRight);
        write(painter, foot.translated(0, footLine), m_content.forecast, small, Role::Muted, Qt::AlignRight);
        return;
    }
    const int below = gaugeTop + gaugeHeight(GaugeSize::Detail) + 4;
    QStringList foot{m_content.target, m_content.forecast};
    foot.removeAll(QString());
    write(painter, QRect(padding, below, width() - 2 * padding, footLine), foot.join(QStringLiteral(" · ")),
          small, Role::Muted, Qt::AlignRight);
    const int top = below + footLine + 12;
    paintSparkline(painter, QRectF(padding, top, width() - 2 * padding, height() - top - padding - 4),
                   m_content.history);
}

void KpiTile::paintLacking(QPainter *painter) const
{
    painter->setFont(ui::font(TypeRole::Small));
    painter->setPen(color(Role::Muted));
    // Three lines beside the gauge; the whole sentence stands in the tooltip too.
    const QRect box(padding, lackingTop, gaugeLeft() - padding - 4, 3 * 16);
    painter->drawText(box, int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap, m_content.lacking);
    const int linkTop = !m_link || m_link->isHidden() ? height() - padding : m_link->y();
    write(painter, QRect(padding, linkTop - 17, width() - 2 * padding, 16), m_content.before,
          figureFont(TypeRole::Small), Role::Muted);
}

void KpiTile::paintGrip(QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Role::Control), 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF corner(width() - 5, height() - 5);
    for (const int length : {4, 8})
        painter->drawLine(corner - QPointF(length, 0), corner - QPointF(0, length));
    painter->restore();
}

void KpiTile::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    judgeComparison();
    placeLink();
}

void KpiTile::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = event->pos();
        m_grab = gripRect().contains(event->pos()) ? Grab::Resizing : Grab::Pressed;
        if (m_grab == Grab::Resizing)
            return;
    }
    QAbstractButton::mousePressEvent(event);
}

void KpiTile::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(gripRect().contains(event->pos()) ? Qt::SizeFDiagCursor : Qt::PointingHandCursor);
        return;
    }
    if (m_grab == Grab::Resizing) {
        Q_EMIT resizeMoved(QSize(event->pos().x(), event->pos().y()));
        return;
    }
    const int way = (event->pos() - m_pressedAt).manhattanLength();
    if (m_grab == Grab::Pressed && way >= QApplication::startDragDistance()) {
        m_grab = Grab::Moving;
        setDown(false);
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_grab == Grab::Moving)
        Q_EMIT dragMoved(event->globalPosition().toPoint());
}

void KpiTile::mouseReleaseEvent(QMouseEvent *event)
{
    const Grab grab = m_grab;
    m_grab = Grab::None;
    if (grab == Grab::Moving) {
        setCursor(Qt::PointingHandCursor);
        Q_EMIT dropped(event->globalPosition().toPoint());
    } else if (grab == Grab::Resizing) {
        Q_EMIT resizeFinished();
    } else {
        QAbstractButton::mouseReleaseEvent(event);
    }
}

void KpiTile::cancelGrab()
{
    const Grab grab = m_grab;
    m_grab = Grab::None;
    setCursor(Qt::PointingHandCursor);
    if (grab == Grab::Moving)
        Q_EMIT dragCancelled();
    else if (grab == Grab::Resizing)
        Q_EMIT resizeCancelled();
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                       event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool grabbed = m_grab == Grab::Moving || m_grab == Grab::Resizing;
    if (event->key() == Qt::Key_Escape && grabbed)
        cancelGrab();
    else if (arrow && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT stepRequested(Qt::Key(event->key()));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void KpiTile::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void KpiTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    m_hovered = true;
    update();
}

void KpiTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    m_hovered = false;
    update();
}

} // namespace vekha::ui
