// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/periodfield.h"

#include "core/wording/names.h"
#include "core/workspace/workspace.h"
#include "ui/shell/periodpopup.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace vekha::ui {

using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;

namespace {

constexpr int fieldHeight = 32;
constexpr int arrowWidth = 30;
constexpr int padding = 12;
constexpr int iconSide = 16;
constexpr int shortestTitle = 96;

} // namespace

PeriodField::PeriodField(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_kindMenu(new QMenu(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedHeight(fieldHeight);
    connect(m_kindMenu, &QMenu::aboutToShow, this, &PeriodField::fillKindMenu);
    retranslate();
}

PeriodPopup *PeriodField::popup()
{
    if (!m_popup) {
        m_popup = new PeriodPopup(m_context, this);
        connect(m_popup, &PeriodPopup::chosen, this,
                [this](const std::optional<Period> &period, const DayRange &days) {
                    m_popup->hide();
                    Q_EMIT chosen(period, days);
                });
    }
    return m_popup;
}

void PeriodField::setWorkspace(const Workspace *workspace)
{
    m_workspace = workspace;
    refresh();
}

void PeriodField::setShown(const std::optional<Period> &period, const DayRange &days)
{
    m_period = period;
    m_days = days;
    refresh();
}

void PeriodField::refresh()
{
    if (m_days.isEmpty())
        m_text.clear();
    else
        m_text = m_period ? m_context.names().longName(*m_period) : m_context.names().rangeName(m_days);
    setAccessibleName(tr("Period: %1").arg(m_text));
    updateGeometry();
    update();
}

void PeriodField::step(int steps)
{
    if (m_days.isEmpty())
        return;
    if (m_period) {
        const Period period = m_period->shifted(steps);
        Q_EMIT chosen(period, period.days());
        return;
    }
    const int days = m_days.days() * steps;
    Q_EMIT chosen(std::nullopt, DayRange{m_days.first + days, m_days.last + days});
}

void PeriodField::setGranularity(Granularity granularity)
{
    if (!m_workspace || m_days.isEmpty())
        return;
    const auto end = m_workspace->dataEnd();
    const calendar::Day day = end && m_days.contains(*end) ? *end : m_days.last;
    const Period period = m_workspace->calendar().periodOf(granularity, day);
    Q_EMIT chosen(period, period.days());
}

QString PeriodField::kindText() const
{
    return m_period ? wording::granularityName(m_period->granularity) : tr("Range");
}

void PeriodField::fillKindMenu()
{
    m_kindMenu->clear();
    for (const Granularity kind : {Granularity::Day, Granularity::Week, Granularity::Month,
                                   Granularity::Quarter, Granularity::HalfYear, Granularity::Year}) {
        QAction *action = m_kindMenu->addAction(wording::granularityName(kind));
        action->setCheckable(true);
        action->setChecked(m_period && m_period->granularity == kind);
        connect(action, &QAction::triggered, this, [this, kind] { setGranularity(kind); });
    }
    m_kindMenu->addSeparator();
    connect(m_kindMenu->addAction(tr("Range of days…")), &QAction::triggered, this, [this] {
        openPopup();
        m_popup->showRange();
    });
}

void PeriodField::openPopup()
{
    if (!m_workspace)
        return;
    popup()->setShown(m_workspace->calendar(), m_period, m_days, m_workspace->today());
    m_popup->move(mapToGlobal(QPoint(0, height() + 4)));
    m_popup->show();
}

QSize PeriodField::sizeHint() const
{
    const int title = qMax(shortestTitle, textWidth(ui::font(TypeRole::BodyBold), m_text) + 2 * padding);
    const int kind = textWidth(ui::font(TypeRole::Body), kindText()) + 2 * padding + iconSide + 2;
    return {2 * arrowWidth + title + kind, fieldHeight};
}

QRect PeriodField::rectOf(Part part) const
{
    const int kind = textWidth(ui::font(TypeRole::Body), kindText()) + 2 * padding + iconSide + 2;
    switch (part) {
    case Part::Earlier:
        return {0, 0, arrowWidth, height()};
    case Part::Title:
        return {arrowWidth, 0, width() - 2 * arrowWidth - kind, height()};
    case Part::Later:
        return {width() - arrowWidth - kind, 0, arrowWidth, height()};
    case Part::Kind:
        return {width() - kind, 0, kind, height()};
    case Part::None:
        break;
    }
    return {};
}

PeriodField::Part PeriodField::partAt(const QPoint &pos) const
{
    for (const Part part : {Part::Earlier, Part::Title, Part::Later, Part::Kind}) {
        if (rectOf(part).contains(pos))
            return part;
    }
    return Part::None;
}

void PeriodField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, 6, 6);
    painter.fillPath(shape, color(Role::Surface));
    if (m_hovered != Part::None && isEnabled()) {
        painter.setClipPath(shape);
        painter.fillRect(rectOf(m_hovered), color(Role::Head));
        painter.setClipping(false);
    }
    painter.setPen(QPen(color(isEnabled() ? Role::Control : Role::Border), 1));
    painter.drawPath(shape);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(color(Role::Border));
    for (const Part part : {Part::Title, Part::Later, Part::Kind}) {
        const int x = rectOf(part).left();
        painter.drawLine(x, 1, x, height() - 2);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(isEnabled() ? Role::Text : Role::Control);
    const auto arrow = [&](Part part, const QString &name) {
        const QRect place = rectOf(part);
        paintIcon(&painter, name,
                  QRectF(place.center().x() - iconSide / 2.0 + 0.5, (height() - iconSide) / 2.0, iconSide,
                         iconSide),
                  ink);
    };
    arrow(Part::Earlier, QStringLiteral("chevron-left"));
    arrow(Part::Later, QStringLiteral("chevron-right"));
    painter.setPen(ink);
    painter.setFont(ui::font(TypeRole::BodyBold));
    painter.drawText(rectOf(Part::Title), Qt::AlignCenter, m_text);
    painter.setFont(ui::font(TypeRole::Body));
    painter.setPen(color(isEnabled() ? Role::Muted : Role::Control));
    const QRect kind = rectOf(Part::Kind);
    painter.drawText(kind.adjusted(padding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, kindText());
    paintIcon(&painter, QStringLiteral("chevron-down"),
              QRectF(kind.right() - padding - iconSide + 4, (height() - iconSide) / 2.0, iconSide, iconSide),
              color(Role::Muted));
}

void PeriodField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    switch (partAt(event->pos())) {
    case Part::Earlier:
        step(-1);
        break;
    case Part::Later:
        step(1);
        break;
    case Part::Title:
        openPopup();
        break;
    case Part::Kind:
        m_kindMenu->popup(mapToGlobal(rectOf(Part::Kind).bottomLeft() + QPoint(0, 4)));
        break;
    case Part::None:
        break;
    }
}

void PeriodField::mouseMoveEvent(QMouseEvent *event)
{
    const Part part = partAt(event->pos());
    if (part != m_hovered) {
        m_hovered = part;
        update();
    }
}

void PeriodField::leaveEvent(QEvent *)
{
    m_hovered = Part::None;
    update();
}

void PeriodField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openPopup();
        return;
    case Qt::Key_Down:
        m_kindMenu->popup(mapToGlobal(rectOf(Part::Kind).bottomLeft() + QPoint(0, 4)));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PeriodField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PeriodField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QString text;
        switch (partAt(help->pos())) {
        case Part::Earlier:
            text = tr("Earlier (Alt+Page Up)");
            break;
        case Part::Later:
            text = tr("Later (Alt+Page Down)");
            break;
        case Part::Title:
            text = tr("Choose a period");
            break;
        case Part::Kind:
            text = tr("Month, quarter, half-year, year …");
            break;
        case Part::None:
            break;
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void PeriodField::retranslate() { refresh(); }

} // namespace vekha::ui
