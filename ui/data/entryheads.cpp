// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entryheads.h"

#include "ui/data/entrymodel.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vekha::ui {

namespace {

constexpr int numberWidth = 36;
constexpr int padding = 10;
constexpr int sectionPadding = 16;
constexpr int swatchSide = 10;
constexpr int headHeight = 34;
constexpr int leastNameWidth = 150;
constexpr int mostNameWidth = 320;
constexpr int leastRoomOfNames = 200;

int currentOf(const QHeaderView &head, Qt::Orientation orientation)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(head.parent());
    if (!view)
        return -1;
    return orientation == Qt::Horizontal ? view->currentIndex().column() : view->currentIndex().row();
}

} // namespace

EntryRowHead::EntryRowHead(EntryModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize EntryRowHead::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TypeRole::Body));
    int width = leastNameWidth;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isSection(row))
            continue;
        // Each for itself, as they are painted: together they may be a pixel shorter.
        width = std::max(width, metrics.horizontalAdvance(m_model.rowName(row)) +
                                    metrics.horizontalAdvance(unitPart(row)) + 2 * padding +
                                    (m_model.isComputed(row) ? 22 : 0) +
                                    (m_model.rowSwatch(row) >= 0 ? swatchSide + 8 : 0));
    }
    // A third of the grid at most: names give way to figures.
    const int grid = parentWidget() ? parentWidget()->width() : 0;
    const int most = std::clamp(grid / 3 - numberWidth, leastRoomOfNames, mostNameWidth);
    return {numberWidth + std::min(width, most) + m_slack, 0};
}

void EntryRowHead::setSlack(int slack) { m_slack = slack; }

QString EntryRowHead::unitPart(int row) const
{
    const QString unit = m_model.rowUnit(row);
    return unit.isEmpty() ? QString() : QStringLiteral(", ") + unit;
}

QRect EntryRowHead::nameBox(const QRect &section, int row) const
{
    QRect box = section.adjusted(numberWidth + padding, 0, -padding, 0);
    if (m_model.rowSwatch(row) >= 0)
        box.adjust(swatchSide + 8, 0, 0, 0);
    return m_model.isComputed(row) ? box.adjusted(22, 0, 0, 0) : box;
}

void EntryRowHead::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    painter->save();
    if (m_model.isSection(row)) {
        painter->fillRect(rect, color(Role::Head));
        paintBottomLine(painter, rect, color(Role::Grid));
        painter->setFont(ui::font(TypeRole::Secondary));
        painter->setPen(color(Role::Muted));
        painter->drawText(rect.adjusted(sectionPadding, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          m_model.sectionText(row));
        painter->restore();
        return;
    }
    const bool current = currentOf(*this, Qt::Vertical) == row;
    painter->fillRect(rect, color(m_model.isComputed(row) ? Role::Head : Role::Surface));
    const QRect numberBox(rect.x(), rect.y(), numberWidth, rect.height());
    painter->fillRect(numberBox, color(current ? Role::AccentSoft : Role::Head));
    paintBottomLine(painter, rect, color(Role::Grid));
    painter->fillRect(QRect(numberBox.right(), rect.y(), 1, rect.height()), color(Role::Grid));
    painter->fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), color(Role::Grid));
    painter->setFont(ui::font(current ? TypeRole::SmallBold : TypeRole::Small));
    painter->setPen(color(current ? Role::Accent : Role::Muted));
    painter->drawText(numberBox, Qt::AlignCenter, QString::number(m_model.sheetRow(row) + 1));
    if (m_model.isComputed(row)) {
        QFont italic = ui::font(TypeRole::Small);
        italic.setItalic(true);
        painter->setFont(italic);
        painter->setPen(color(Role::Accent));
        painter->drawText(rect.adjusted(numberWidth + padding, 0, 0, 0), Qt::AlignVCenter,
                          QStringLiteral("fx"));
    }
    const QRect box = nameBox(rect, row);
    if (const int swatch = m_model.rowSwatch(row); swatch >= 0)
        paintBox(painter,
                 QRect(numberBox.right() + padding, rect.center().y() - swatchSide / 2 + 1, swatchSide,
                       swatchSide),
                 Palette::active().series(swatch), {}, 2);
    const QFontMetrics metrics(ui::font(TypeRole::Body));
    const QString rest = unitPart(row);
    const int room = box.width() - metrics.horizontalAdvance(rest);
    // A name that is too long gives way to its short form before it is cut.
    const bool fits = metrics.horizontalAdvance(m_model.rowName(row)) <= room;
    const QString name =
        metrics.elidedText(fits ? m_model.rowName(row) : m_model.shortRowName(row), Qt::ElideRight, room);
    painter->setFont(ui::font(TypeRole::Body));
    painter->setPen(color(Role::Text));
    painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter->setPen(color(Role::Muted));
    painter->drawText(box.adjusted(metrics.horizontalAdvance(name), 0, 0, 0),
                      Qt::AlignVCenter | Qt::TextSingleLine, rest);
    painter->restore();
}

void EntryRowHead::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect().adjusted(0, length() - offset(), 0, 0), color(Role::Surface));
}

bool EntryRowHead::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = logicalIndexAt(help->pos());
        const bool named = row >= 0 && !m_model.isSection(row);
        QToolTip::showText(help->globalPos(), named ? m_model.rowName(row) : QString(), this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

EntryColumnHead::EntryColumnHead(EntryModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setFixedHeight(headHeight);
}

void EntryColumnHead::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    const bool current = currentOf(*this, Qt::Horizontal) == column;
    painter->fillRect(rect, color(current ? Role::AccentSoft : Role::Head));
    paintBottomLine(painter, rect, color(Role::Border));
    painter->fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), color(Role::Grid));
    const QFont font = ui::font(current ? TypeRole::SecondaryBold : TypeRole::Secondary);
    painter->setFont(font);
    painter->setPen(color(current ? Role::Accent : Role::Muted));
    const QRect box = rect.adjusted(4, 0, -padding, 0);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(m_model.columnName(column), Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace vekha::ui
