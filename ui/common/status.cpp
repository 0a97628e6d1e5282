// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace vekha::ui {

namespace {

constexpr int wordGap = 6;
constexpr int tagPadding = 8;
constexpr int tagHeight = 22;
constexpr int legendGap = 16;

/// The shape without its cut, in a grid of 12 x 12.
void paintOutline(QPainter *painter, Status status, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (status) {
    case Status::OnCourse:
    case Status::Met:
        painter->drawEllipse(QPointF(6, 6), 5, 5);
        break;
    case Status::AtRisk:
    case Status::Close:
        painter->drawPolygon(QPolygonF{{6, 0.8}, {11.6, 11}, {0.4, 11}});
        break;
    case Status::OffCourse:
    case Status::Missed:
        painter->drawPolygon(QPolygonF{{6, 0}, {12, 6}, {6, 12}, {0, 6}});
        break;
    case Status::TooEarly:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, 1.6));
        painter->drawEllipse(QPointF(6, 6), 4.6, 4.6);
        break;
    case Status::NoData:
        painter->drawRect(QRectF(2, 5, 8, 2));
        break;
    case Status::NoTarget: {
        constexpr qreal width = 1.4;
        QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
        pen.setDashPattern({2.4 / width, 1.8 / width});
        painter->setBrush(Qt::NoBrush);
        painter->setPen(pen);
        painter->drawRect(QRectF(1.8, 1.8, 8.4, 8.4));
        break;
    }
    }
}

void paintCut(QPainter *painter, Status status, const QColor &ground)
{
    painter->setBrush(Qt::NoBrush);
    if (status == Status::Met) {
        painter->setPen(QPen(ground, 1.5));
        painter->drawPolyline(QPolygonF{{3.5, 6.2}, {5.3, 8}, {8.6, 4.4}});
    } else if (status == Status::Close) {
        painter->setPen(QPen(ground, 1.6));
        painter->drawLine(QPointF(3.8, 8.6), QPointF(8.2, 8.6));
    } else if (status == Status::Missed) {
        painter->setPen(QPen(ground, 1.4));
        painter->drawLine(QPointF(4.2, 4.2), QPointF(7.8, 7.8));
        painter->drawLine(QPointF(7.8, 4.2), QPointF(4.2, 7.8));
    }
}

int wordWidth(const QString &text, TypeRole type) { return textWidth(font(type), text); }

} // namespace

QString statusWord(Status status)
{
    switch (status) {
    case Status::NoTarget:
        return QCoreApplication::translate("Status", "No target");
    case Status::NoData:
        return QCoreApplication::translate("Status", "No data");
    case Status::TooEarly:
        return QCoreApplication::translate("Status", "Too early");
    case Status::OnCourse:
        return QCoreApplication::translate("Status", "On course");
    case Status::AtRisk:
        return QCoreApplication::translate("Status", "At risk");
    case Status::OffCourse:
        return QCoreApplication::translate("Status", "Off course");
    case Status::Met:
        return QCoreApplication::translate("Status", "Met");
    case Status::Close:
        return QCoreApplication::translate("Status", "Close");
    case Status::Missed:
        return QCoreApplication::translate("Status", "Missed");
    }
    Q_UNREACHABLE();
}

Role statusTextRole(Status status)
{
    switch (status) {
    case Status::OnCourse:
    case Status::Met:
        return Role::OkText;
    case Status::AtRisk:
    case Status::Close:
        return Role::RiskText;
    case Status::OffCourse:
    case Status::Missed:
        return Role::OffText;
    case Status::NoTarget:
    case Status::NoData:
    case Status::TooEarly:
        return Role::Muted;
    }
    Q_UNREACHABLE();
}

Role statusShapeRole(Status status)
{
    switch (statusTextRole(status)) {
    case Role::OkText:
        return Role::OkShape;
    case Role::RiskText:
        return Role::RiskShape;
    case Role::OffText:
        return Role::OffShape;
    default:
        return Role::Muted;
    }
}

Role statusSoftRole(Status status)
{
    switch (statusTextRole(status)) {
    case Role::OkText:
        return Role::OkSoft;
    case Role::RiskText:
        return Role::RiskSoft;
    case Role::OffText:
        return Role::OffSoft;
    default:
        return Role::Sunk;
    }
}

void paintStatus(QPainter *painter, const QRectF &box, Status status, const Palette &palette, Role ground)
{
    constexpr qreal grid = 12;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.topLeft());
    painter->scale(box.width() / grid, box.height() / grid);
    paintOutline(painter, status, palette.color(statusShapeRole(status)));
    paintCut(painter, status, palette.color(ground));
    painter->restore();
}

StatusLabel::StatusLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

void StatusLabel::setStatus(Status status)
{
    m_status = status;
    refresh();
}

void StatusLabel::setTag(bool tag)
{
    m_tag = tag;
    refresh();
}

void StatusLabel::setText(const QString &text)
{
    m_text = text;
    refresh();
}

QString StatusLabel::text() const { return m_text.isEmpty() ? statusWord(m_status) : m_text; }

void StatusLabel::refresh()
{
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const int content = statusSide + wordGap + wordWidth(text(), TypeRole::Secondary) + 1;
    return m_tag ? QSize(content + 2 * tagPadding, tagHeight)
                 : QSize(content, lineHeight(TypeRole::Secondary));
}

QSize StatusLabel::minimumSizeHint() const { return sizeHint(); }

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    if (m_tag) {
        paintBox(&painter, rect(), color(statusSoftRole(m_status)), {}, tagRadius);
        x = tagPadding;
    }
    const int shapeTop = (height() - statusSide) / 2; // on whole pixels
    const QRectF shape(x, shapeTop, statusSide, statusSide);
    paintStatus(&painter, shape, m_status, Palette::active(),
                m_tag ? statusSoftRole(m_status) : Role::Surface);
    painter.setFont(ui::font(TypeRole::Secondary));
    painter.setPen(color(statusTextRole(m_status)));
    painter.drawText(QRect(x + statusSide + wordGap, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
}

void StatusLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

StatusShape::StatusShape(Status status, int side, QWidget *parent)
    : QWidget(parent), m_status(status), m_side(side)
{
    setFixedSize(side, side);
    refresh();
}

void StatusShape::setStatus(Status status)
{
    m_status = status;
    refresh();
}

void StatusShape::refresh()
{
    setToolTip(statusWord(m_status));
    setAccessibleName(statusWord(m_status));
    update();
}

void StatusShape::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatus(&painter, rect(), m_status);
}

void StatusShape::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

StatusLegend::StatusLegend(QWidget *parent)
    : QWidget(parent), m_statuses{Status::OnCourse, Status::AtRisk, Status::OffCourse, Status::NoData,
                                  Status::NoTarget}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLegend::setStatuses(const QList<Status> &statuses)
{
    m_statuses = statuses;
    updateGeometry();
    update();
}

QSize StatusLegend::sizeHint() const
{
    int width = 0;
    for (const Status status : m_statuses)
        width += statusSide + wordGap + wordWidth(statusWord(status), TypeRole::Small) + legendGap;
    return {std::max(0, width - legendGap), lineHeight(TypeRole::Small)};
}

void StatusLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ui::font(TypeRole::Small));
    painter.setPen(color(Role::Muted));
    const int shapeTop = (height() - statusSide) / 2; // on whole pixels
    int x = std::max(0, width() - sizeHint().width());
    for (const Status status : m_statuses) {
        const QString word = statusWord(status);
        paintStatus(&painter, QRectF(x, shapeTop, statusSide, statusSide), status);
        x += statusSide + wordGap;
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += wordWidth(word, TypeRole::Small) + legendGap;
    }
}

void StatusLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace vekha::ui
