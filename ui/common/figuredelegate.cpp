// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datatable.h"

#include "ui/common/namelines.h"
#include "ui/common/sparkline.h"
#include "ui/common/status.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vekha::ui {

namespace {

constexpr int padding = 10;
constexpr int edgePadding = 16; // before the first and after the last column
constexpr int shapeGap = 7;
constexpr int swatchSide = 10;
constexpr int swatchGap = 8;
constexpr int barWidth = 76;
constexpr int tagHeight = 22;
constexpr int tagPadding = 8;
constexpr int tagGap = 6;
constexpr int noteSide = 9;
constexpr int indentStep = 16;

/// What a cell shows, read from the model once.
struct CellLook {
    QString text;
    QString unit;
    std::optional<Status> status;
    std::optional<double> barShare;
    std::optional<double> barTarget;
    int barSeries = 0;
    int swatch = -1;
    int indent = 0;
    bool tag = false;
    bool right = false;
    bool total = false;
    bool first = false;
    bool last = false;
    QFont font;
    Role ink = Role::Text;
};

std::optional<double> numberIn(const QModelIndex &index, int role)
{
    const QVariant value = index.data(role);
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

bool standsRight(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    if (alignment.isValid())
        return Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
    return index.data(RawValueRole).typeId() == QMetaType::Double;
}

QFont fontOf(const QModelIndex &index, bool total, bool derived, bool tag)
{
    if (derived)
        return derivedFigureFont(TypeRole::Body);
    if (tag)
        return ui::font(TypeRole::Secondary);
    return figureFont(total || index.data(BoldRole).toBool() ? TypeRole::BodyBold : TypeRole::Body);
}

/// A frozen view hides columns: the ends are those of the whole table.
void findEnds(CellLook &look, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QHeaderView *head = view ? view->horizontalHeader() : nullptr;
    const int visual = head ? head->visualIndex(index.column()) : index.column();
    look.first = visual == 0;
    look.last = visual == index.model()->columnCount() - 1;
}

CellLook lookOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    CellLook look;
    look.text = index.data(Qt::DisplayRole).toString();
    look.unit = index.data(UnitRole).toString();
    if (const QVariant status = index.data(StatusRole); status.isValid())
        look.status = static_cast<Status>(status.toInt());
    look.tag = look.status && index.data(StatusTagRole).toBool();
    look.barShare = numberIn(index, BarShareRole);
    look.barTarget = numberIn(index, BarTargetRole);
    look.barSeries = index.data(BarColourRole).toInt();
    if (const QVariant swatch = index.data(ColourSwatchRole); swatch.isValid())
        look.swatch = swatch.toInt();
    look.indent = index.data(IndentRole).toInt() * indentStep;
    look.right = standsRight(index) || look.tag || look.status.has_value();
    look.total = index.data(TotalRowRole).toBool();
    const bool derived = index.data(DerivedRole).toBool();
    look.font = fontOf(index, look.total, derived, look.tag);
    if (const QVariant ink = index.data(InkRole); ink.isValid())
        look.ink = static_cast<Role>(ink.toInt());
    else if (look.tag)
        look.ink = statusTextRole(*look.status);
    else if (derived || index.data(MutedRole).toBool())
        look.ink = Role::Muted;
    findEnds(look, option, index);
    return look;
}

QRect contentOf(const QRect &cell, const CellLook &look)
{
    return cell.adjusted((look.first ? edgePadding : padding) + look.indent, 0,
                         look.last ? -edgePadding : -padding, 0);
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool total,
                 bool hovered)
{
    const QVariant fill = index.data(FillRole);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Role::AccentSoft));
    else if (fill.isValid())
        painter->fillRect(option.rect, color(static_cast<Role>(fill.toInt())));
    else
        painter->fillRect(option.rect, color(total || hovered ? Role::Head : Role::Surface));
}

void paintTag(QPainter *painter, const QRect &content, const CellLook &look)
{
    const int width =
        std::min(textWidth(look.font, look.text) + statusSide + tagGap + 2 * tagPadding + 1, content.width());
    const QRect tag(content.right() - width + 1, content.center().y() - tagHeight / 2 + 1, width, tagHeight);
    const Role soft = statusSoftRole(*look.status);
    paintBox(painter, tag, color(soft), {}, tagRadius);
    const int shapeTop = tag.y() + (tagHeight - statusSide) / 2; // on whole pixels
    const QRectF shape(tag.x() + tagPadding, shapeTop, statusSide, statusSide);
    paintStatus(painter, shape, *look.status, Palette::active(), soft);
    const QRect textBox = tag.adjusted(tagPadding + statusSide + tagGap, 0, -tagPadding + 1, 0);
    painter->setFont(look.font);
    painter->setPen(color(look.ink));
    painter->drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(look.font).elidedText(look.text, Qt::ElideRight, textBox.width()));
}

bool takesTwoLines(const QRect &box, const CellLook &look)
{
    if (!look.first || look.right || box.height() <= 2 * nameLineHeight)
        return false;
    const int unit = look.unit.isEmpty() ? 0 : textWidth(look.font, QStringLiteral(", ") + look.unit);
    return textWidth(look.font, look.text) + unit > box.width();
}

/// A name that does not fit stands in two lines, its unit at the end of the second.
void paintTwoLines(QPainter *painter, const QRect &box, const CellLook &look)
{
    const QFont nameFont = nameLinesFont(look.font);
    const QFont unitFont = nameLinesFont(ui::font(TypeRole::Body));
    const QString comma = look.unit.isEmpty() ? QString() : QStringLiteral(", ");
    const int unitWidth = look.unit.isEmpty() ? 0 : textWidth(unitFont, comma + look.unit) + 2;
    NameLines lines = nameLines(look.text, nameFont, box.width(), box.width() - unitWidth);
    const bool isOneLine = lines.second.isEmpty() && look.unit.isEmpty();
    if (lines.second.isEmpty())
        lines.first += comma; // the unit has the second line to itself
    else
        lines.second += comma;
    const int top = box.center().y() + 1 - (isOneLine ? nameLineHeight / 2 : nameLineHeight);
    const QRect first(box.x(), top, box.width(), nameLineHeight);
    const QRect second = first.translated(0, nameLineHeight);
    constexpr int flags = int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine | Qt::TextDontClip;
    painter->setFont(nameFont);
    painter->setPen(color(look.ink));
    painter->drawText(first, flags, lines.first);
    painter->drawText(second, flags, lines.second);
    painter->setFont(unitFont);
    painter->setPen(color(Role::Muted));
    painter->drawText(second.adjusted(textWidth(nameFont, lines.second), 0, 0, 0), flags, look.unit);
}

void paintText(QPainter *painter, const QRect &box, const CellLook &look)
{
    if (takesTwoLines(box, look)) {
        paintTwoLines(painter, box, look);
        return;
    }
    const QFontMetrics metrics(look.font);
    painter->setFont(look.font);
    painter->setPen(color(look.ink));
    if (look.right) { // a figure is never cut
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine | Qt::TextDontClip,
                          look.text);
        return;
    }
    if (look.unit.isEmpty()) {
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(look.text, Qt::ElideRight, box.width()));
        return;
    }
    // The figures of the row are read by their unit: the name gives way to it.
    const QString comma = QStringLiteral(", ");
    const QFont unitFont = ui::font(TypeRole::Body);
    const int unitWidth = QFontMetrics(unitFont).horizontalAdvance(look.unit) + 1;
    const int room = std::max(0, box.width() - metrics.horizontalAdvance(comma) - unitWidth);
    const QString shown = metrics.elidedText(look.text, Qt::ElideRight, room) + comma;
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter->setFont(unitFont);
    painter->setPen(color(Role::Muted));
    painter->drawText(box.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, look.unit);
}

void paintContent(QPainter *painter, QRect box, const CellLook &look)
{
    if (look.tag) {
        paintTag(painter, box, look);
        return;
    }
    if (look.barShare) {
        const int width = std::clamp(box.width() * 2 / 5, 24, barWidth * 2);
        paintBar(painter, QRectF(box.x(), box.y(), width, box.height()), *look.barShare,
                 Palette::active().series(look.barSeries), look.barTarget);
        box.adjust(width + swatchGap, 0, 0, 0);
    }
    if (look.swatch >= 0) {
        paintBox(painter, QRect(box.x(), box.center().y() - swatchSide / 2 + 1, swatchSide, swatchSide),
                 Palette::active().series(look.swatch), {}, 2);
        box.adjust(swatchSide + swatchGap, 0, 0, 0);
    }
    if (look.status) {
        const int shapeTop = box.y() + (box.height() - statusSide) / 2; // on whole pixels
        const QRectF shape(box.right() - statusSide + 1, shapeTop, statusSide, statusSide);
        paintStatus(painter, shape, *look.status, Palette::active(), look.total ? Role::Head : Role::Surface);
        box.adjust(0, 0, -statusSide - shapeGap, 0);
    }
    paintText(painter, box, look);
}

void paintNote(QPainter *painter, const QRect &cell)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Role::Accent));
    const QPointF corner(cell.x() + cell.width(), cell.y());
    painter->drawPolygon(QPolygonF{corner, corner - QPointF(noteSide, 0), corner + QPointF(0, noteSide)});
}

int contentWidth(const CellLook &look)
{
    int width = textWidth(look.font, look.text) + 2;
    if (!look.unit.isEmpty())
        width += textWidth(look.font, QStringLiteral(", ") + look.unit);
    if (look.tag)
        width += statusSide + tagGap + 2 * tagPadding;
    else if (look.status)
        width += statusSide + shapeGap;
    if (look.barShare)
        width += barWidth + swatchGap;
    if (look.swatch >= 0)
        width += swatchSide + swatchGap;
    return width;
}

} // namespace

QString spokenCell(const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant status = index.data(StatusRole);
    if (!status.isValid() || index.data(StatusTagRole).toBool())
        return text;
    const QString word = statusWord(static_cast<Status>(status.toInt()));
    return text.isEmpty() ? word : QStringLiteral("%1, %2").arg(text, word);
}

FigureDelegate::FigureDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const CellLook look = lookOf(option, index);
    painter->save();
    paintGround(painter, option, index, look.total, index.row() == m_hoveredRow);
    paintBottomLine(painter, option.rect, color(Role::Grid));
    if (m_verticalLines)
        painter->fillRect(QRect(option.rect.right(), option.rect.y(), 1, option.rect.height()),
                          color(Role::Grid));
    painter->setClipRect(option.rect);
    paintContent(painter, contentOf(option.rect, look), look);
    if (!index.data(NoteRole).toString().isEmpty())
        paintNote(painter, option.rect);
    if (option.state & QStyle::State_HasFocus)
        paintInnerFocus(painter, option.rect);
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellLook look = lookOf(option, index);
    const int pads = (look.first ? edgePadding : padding) + look.indent + (look.last ? edgePadding : padding);
    return {contentWidth(look) + pads, static_cast<int>(RowDensity::Normal)};
}

bool FigureDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const CellLook look = lookOf(option, index);
    QStringList lines;
    if (contentWidth(look) > contentOf(option.rect, look).width())
        lines.append(look.unit.isEmpty() ? look.text : look.text + QStringLiteral(", ") + look.unit);
    if (const QString own = index.data(Qt::ToolTipRole).toString(); !own.isEmpty())
        lines.append(own);
    if (look.status && !look.tag)
        lines.append(statusWord(*look.status));
    if (const QString note = index.data(NoteRole).toString(); !note.isEmpty())
        lines.append(note);
    QToolTip::showText(event->globalPos(), lines.join(QLatin1Char('\n')), view);
    return true;
}

} // namespace vekha::ui
