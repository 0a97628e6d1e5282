// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barlist.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/charttext.h"
#include "ui/common/itemkeys.h"
#include "ui/theme/focusring.h"
#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int rowHeight = 43;
constexpr double textLine = 10;
constexpr double barTop = 23;
constexpr double barHeight = 8;
constexpr double tickHeight = 14;
constexpr double shapeSide = 12;
constexpr double shapeGap = 8;
constexpr double inset = 2;

} // namespace

BarList::BarList(QWidget *parent) : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(focusRadiusProperty, -1);
}

void BarList::setRows(std::vector<BarRow> rows)
{
    m_rows = std::move(rows);
    m_low = 0;
    m_high = 0;
    for (const BarRow &row : m_rows) {
        for (const std::optional<double> value : {row.value, row.target}) {
            m_low = std::min(m_low, value.value_or(0));
            m_high = std::max(m_high, value.value_or(0));
        }
    }
    // A little room at the end, so that the longest bar is seen to be within its track.
    m_high = m_high > m_low ? m_high + (m_high - m_low) * 0.03 : m_low + 1;
    m_current = std::min(m_current, static_cast<int>(m_rows.size()) - 1);
    m_hovered = -1;
    m_pressed = -1;
    updateGeometry();
    update();
}

void BarList::setCurrentRow(int row)
{
    m_current = std::clamp(row, -1, static_cast<int>(m_rows.size()) - 1);
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QString BarList::rowText(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return {};
    const BarRow &bar = m_rows[static_cast<std::size_t>(row)];
    QStringList words{bar.valueText, bar.statusText, bar.detail};
    words.removeAll(QString());
    return bar.name + QStringLiteral(": ") + words.join(QStringLiteral(", "));
}

QSize BarList::sizeHint() const { return {268, std::max(1, static_cast<int>(m_rows.size())) * rowHeight}; }

QSize BarList::minimumSizeHint() const { return {160, sizeHint().height()}; }

bool BarList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), rowText(row), this, rowRect(row).toAlignedRect());
        return true;
    }
    return QWidget::event(event);
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        paintRow(painter, row);
}

void BarList::changeEvent(QEvent *event)
{
    update();
    QWidget::changeEvent(event);
}

void BarList::mouseMoveEvent(QMouseEvent *event) { setHovered(rowAt(event->position())); }

void BarList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->position()) : -1;
    if (m_pressed >= 0)
        setCurrentRow(m_pressed);
}

void BarList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    const bool clicked = event->button() == Qt::LeftButton && row >= 0 && row == m_pressed;
    m_pressed = -1;
    if (clicked)
        Q_EMIT rowActivated(row);
}

void BarList::leaveEvent(QEvent *) { setHovered(-1); }

void BarList::keyPressEvent(QKeyEvent *event)
{
    if (const auto item = walkedTo(*event, Qt::Vertical, m_current, int(m_rows.size())))
        return setCurrentRow(*item);
    if (!activates(*event))
        return QWidget::keyPressEvent(event);
    if (m_current >= 0)
        Q_EMIT rowActivated(m_current);
}

void BarList::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && isByTab(*event))
        setCurrentRow(0);
    QWidget::focusInEvent(event);
}

int BarList::rowAt(QPointF position) const
{
    const int row = static_cast<int>(position.y()) / rowHeight;
    return position.y() >= 0 && row < static_cast<int>(m_rows.size()) ? row : -1;
}

QRectF BarList::rowRect(int row) const
{
    return {0, static_cast<double>(row) * rowHeight, static_cast<double>(width()), rowHeight};
}

void BarList::paintRow(QPainter &painter, int row) const
{
    const BarRow &bar = m_rows[static_cast<std::size_t>(row)];
    const QRectF box = rowRect(row).adjusted(inset, 0, -inset, 0);
    if (row == m_hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Head));
        painter.drawRoundedRect(rowRect(row).adjusted(0, 0, 0, -4), 4, 4);
    }
    const QFont nameFont = ui::font(TypeRole::Secondary);
    const QFont valueFont = figureFont(bar.value ? TypeRole::SecondaryBold : TypeRole::Secondary);
    const double right = box.right() - (bar.paintStatus ? shapeSide + shapeGap : 0);
    const double y = box.top() + textLine;
    const double room = right - box.left() - textWidth(valueFont, bar.valueText) - 2 * shapeGap;
    drawText(painter, {box.left(), y}, Qt::AlignLeft, nameFont, color(Role::Text),
             QFontMetricsF(nameFont).elidedText(bar.name, Qt::ElideRight, room));
    drawText(painter, {right, y}, Qt::AlignRight, valueFont, color(bar.value ? Role::Text : Role::Muted),
             bar.valueText);
    if (bar.paintStatus)
        bar.paintStatus(painter, QRectF(box.right() - shapeSide, y - shapeSide / 2, shapeSide, shapeSide));
    paintBar(painter, bar, QRectF(box.left(), box.top() + barTop, box.width(), barHeight));
    if (row == m_current && hasFocus()) {
        painter.setPen(QPen(color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rowRect(row).adjusted(1, 1, -1, -5), 4, 4);
    }
}

void BarList::paintBar(QPainter &painter, const BarRow &row, const QRectF &track) const
{
    const auto xAt = [&](double value) {
        return track.left() + (value - m_low) / (m_high - m_low) * track.width();
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Sunk));
    painter.drawRoundedRect(track, 2, 2);
    if (row.value) {
        const double from = xAt(std::min(0.0, *row.value));
        const double to = xAt(std::max(0.0, *row.value));
        painter.setBrush(Palette::active().series(row.color));
        painter.drawRoundedRect(QRectF(from, track.top(), to - from, track.height()), 2, 2);
    }
    if (row.target) {
        const double x = std::round(xAt(*row.target));
        painter.fillRect(QRectF(x - 1, track.center().y() - tickHeight / 2, 2, tickHeight),
                         color(Role::Text));
    }
}

void BarList::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

TableContent BarList::content() const
{
    const auto has = [this](const auto &test) { return std::any_of(m_rows.begin(), m_rows.end(), test); };
    const bool targets = has([](const BarRow &row) { return row.target.has_value(); });
    const bool statuses = has([](const BarRow &row) { return !row.statusText.isEmpty(); });
    TableContent content;
    content.title = accessibleName().isEmpty() ? tr("Chart") : accessibleName();
    content.heads << tr("Name") << tr("Value");
    if (targets)
        content.heads << tr("Target");
    if (statuses)
        content.heads << tr("Status");
    for (const BarRow &row : m_rows) {
        std::vector<ContentCell> &cells = content.rows.emplace_back();
        cells.push_back({row.name});
        cells.push_back(row.value ? ContentCell{row.valueText, row.value} : ContentCell());
        if (targets)
            cells.push_back(row.target ? ContentCell{QString(), row.target} : ContentCell());
        if (statuses)
            cells.push_back({row.statusText});
    }
    return content;
}

void BarList::contextMenuEvent(QContextMenuEvent *event)
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
