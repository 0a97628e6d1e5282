// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funnel/funnelchart.h"

#include "core/targets/status.h"
#include "ui/common/itemkeys.h"
#include "ui/common/status.h"
#include "ui/theme/focusring.h"
#include "ui/theme/type.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int rowHeight = 68;
constexpr double conversionWidth = 250;
constexpr double padding = 10;
constexpr double nameLine = 22;
constexpr double barTop = 34;
constexpr double barHeight = 16;
constexpr double shortestBar = 2;
constexpr double shapeSide = 12;

void drawLine(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QFont &font,
              const QColor &ink, const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

FunnelChart::FunnelChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(focusRadiusProperty, -1);
}

void FunnelChart::setRows(std::vector<FunnelRow> rows)
{
    m_rows = std::move(rows);
    m_current = std::min(m_current, int(m_rows.size()) - 1);
    m_hovered = -1;
    tell();
    updateGeometry();
    update();
}

void FunnelChart::setCurrentRow(int row)
{
    m_current = std::clamp(row, -1, int(m_rows.size()) - 1);
    tell();
    update();
}

void FunnelChart::tell() { setAccessibleDescription(rowText(m_current)); }

QString FunnelChart::rowText(int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return {};
    const FunnelRow &told = m_rows[size_t(row)];
    QStringList words{told.count, told.conversion, told.change, told.usual, told.detail};
    words.removeAll(QString());
    return told.name + QStringLiteral(": ") + words.join(QStringLiteral(", "));
}

QSize FunnelChart::sizeHint() const { return {640, std::max(1, int(m_rows.size())) * rowHeight}; }

QSize FunnelChart::minimumSizeHint() const { return {460, sizeHint().height()}; }

QRectF FunnelChart::rowRect(int row) const
{
    return {0, double(row) * rowHeight, double(width()), rowHeight};
}

int FunnelChart::rowAt(QPointF position) const
{
    const int row = int(position.y()) / rowHeight;
    return position.y() >= 0 && row < int(m_rows.size()) ? row : -1;
}

bool FunnelChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const int row = rowAt(help->pos()); row >= 0)
            QToolTip::showText(help->globalPos(), rowText(row), this, rowRect(row).toAlignedRect());
        return true;
    }
    return QWidget::event(event);
}

void FunnelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < int(m_rows.size()); ++row)
        paintRow(painter, row);
}

void FunnelChart::paintRow(QPainter &painter, int row) const
{
    const FunnelRow &told = m_rows[size_t(row)];
    const QRectF box = rowRect(row).adjusted(2, 2, -2, -2);
    painter.setPen(Qt::NoPen);
    if (told.weak || row == m_hovered) {
        painter.setBrush(color(told.weak ? Role::RiskSoft : Role::Head));
        painter.drawRoundedRect(box, 4, 4);
    }
    const QRectF left = box.adjusted(padding, 0, -conversionWidth - padding, 0);
    const QFont countFont = figureFont(TypeRole::BodyBold);
    const double countWidth = QFontMetricsF(countFont).horizontalAdvance(told.count);
    const QRectF line(left.left(), box.top() + 8, left.width(), nameLine);
    drawLine(painter, line.adjusted(0, 0, -countWidth - padding, 0), Qt::AlignLeft, ui::font(TypeRole::Body),
             color(Role::Text), told.name);
    drawLine(painter, line, Qt::AlignRight, countFont, color(Role::Text), told.count);

    const QRectF track(left.left(), box.top() + barTop, left.width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Sunk));
    painter.drawRoundedRect(track, 2, 2);
    if (told.share > 0) {
        painter.setBrush(Palette::active().series(1));
        painter.drawRoundedRect(
            QRectF(track.left(), track.top(), std::max(shortestBar, told.share * track.width()), barHeight),
            2, 2);
    }
    paintConversion(
        painter, told,
        {box.right() - conversionWidth, box.top() + 8, conversionWidth - padding, box.height() - 16});
    if (row == m_current && hasFocus()) {
        painter.setPen(QPen(color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
}

void FunnelChart::paintConversion(QPainter &painter, const FunnelRow &row, const QRectF &box) const
{
    if (row.conversion.isEmpty())
        return;
    const QFont bold = figureFont(TypeRole::CardTitle), small = figureFont(TypeRole::Secondary);
    double x = box.left() + padding;
    if (row.weak) {
        paintStatus(&painter, QRectF(x, box.top() + (nameLine - shapeSide) / 2, shapeSide, shapeSide),
                    Status::AtRisk);
        x += shapeSide + 8;
    }
    const double width = QFontMetricsF(bold).horizontalAdvance(row.conversion);
    drawLine(painter, {x, box.top(), box.right() - x, nameLine}, Qt::AlignLeft, bold, color(Role::Text),
             row.conversion);
    drawLine(painter, {x + width + 10, box.top(), box.right() - x - width - 10, nameLine}, Qt::AlignLeft,
             small, color(row.changeRole), row.change);
    drawLine(painter, {x, box.top() + nameLine + 4, box.right() - x, nameLine - 2}, Qt::AlignLeft, small,
             color(Role::Muted), row.usual);
}

void FunnelChart::changeEvent(QEvent *event)
{
    update();
    QWidget::changeEvent(event);
}

void FunnelChart::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FunnelChart::mouseMoveEvent(QMouseEvent *event) { setHovered(rowAt(event->position())); }

void FunnelChart::leaveEvent(QEvent *) { setHovered(-1); }

void FunnelChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = event->button() == Qt::LeftButton ? rowAt(event->position()) : -1;
    if (row < 0)
        return;
    setCurrentRow(row);
    Q_EMIT rowActivated(row);
}

void FunnelChart::keyPressEvent(QKeyEvent *event)
{
    if (const auto item = walkedTo(*event, Qt::Vertical, m_current, int(m_rows.size())))
        return setCurrentRow(*item);
    if (!activates(*event))
        return QWidget::keyPressEvent(event);
    if (m_current >= 0)
        Q_EMIT rowActivated(m_current);
}

void FunnelChart::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && isByTab(*event))
        setCurrentRow(0);
    QWidget::focusInEvent(event);
}

TableContent FunnelChart::content() const
{
    TableContent content;
    content.title = accessibleName().isEmpty() ? tr("Funnel") : accessibleName();
    content.heads << tr("Stage") << tr("Count") << tr("Conversion") << tr("Change");
    for (const FunnelRow &row : m_rows)
        content.rows.push_back({{row.name}, {row.count}, {row.conversion}, {row.change}});
    return content;
}

void FunnelChart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExportActions(menu, this, [this] {
        TableContent table = content();
        return Export{table.title, pictureOf(this), [table] { return table; }};
    });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace vekha::ui
