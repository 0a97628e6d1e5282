// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrydelegate.h"

#include "ui/common/celleditor.h"
#include "ui/common/itemkeys.h"
#include "ui/common/status.h"
#include "ui/data/entrymodel.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int padding = 10;
constexpr int shapePlace = 8;
constexpr int noteSide = 9;
constexpr int sectionPadding = 16;

Role groundOf(const EntryLook &look, bool selected)
{
    if (look.wrong)
        return Role::OffSoft;
    if (look.pending)
        return Role::RiskSoft;
    if (selected)
        return Role::AccentSoft;
    if (look.unusual)
        return Role::RiskSoft;
    return look.input ? Role::Surface : Role::Head;
}

Role inkOf(const EntryLook &look)
{
    if (look.wrong)
        return Role::OffText;
    return look.derived || look.missing || look.running ? Role::Muted : Role::Text;
}

void paintNoteCorner(QPainter *painter, const QRect &cell)
{
    const QPointF corner(cell.right(), cell.top());
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Role::Accent));
    painter->drawPolygon(QPolygonF{corner - QPointF(noteSide, 0), corner, corner + QPointF(0, noteSide)});
}

void paintSection(QPainter *painter, const QRect &box, const QString &text)
{
    painter->fillRect(box, color(Role::Head));
    paintBottomLine(painter, box, color(Role::Grid));
    painter->setFont(ui::font(TypeRole::Secondary));
    painter->setPen(color(Role::Muted));
    painter->drawText(box.adjusted(0, 0, -sectionPadding, 0),
                      Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace

EntryDelegate::EntryDelegate(EntryModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
{
    // Queued: whoever listens may show another sheet, which must not happen under an open editor.
    connect(this, &QAbstractItemDelegate::closeEditor, this, &EntryDelegate::editingEnded,
            Qt::QueuedConnection);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const QRect box = option.rect;
    if (m_model.isSection(index.row())) {
        // The line spans all columns; its words stand at the right edge of what is seen.
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect seen = view ? box.intersected(view->viewport()->rect()) : box;
        paintSection(painter, seen, index.data().toString());
        painter->restore();
        return;
    }
    const EntryLook look = m_model.look(index);
    painter->fillRect(box, color(groundOf(look, option.state.testFlag(QStyle::State_Selected))));
    paintBottomLine(painter, box, color(Role::Grid));
    painter->fillRect(QRect(box.right(), box.y(), 1, box.height()), color(Role::Grid));
    painter->setClipRect(box);
    painter->setRenderHint(QPainter::Antialiasing);
    if (look.wrong || look.unusual) {
        const QRectF shape(box.x() + shapePlace, box.y() + (box.height() - statusSide) / 2.0, statusSide,
                           statusSide);
        paintStatus(painter, shape, look.wrong ? Status::Missed : Status::AtRisk, Palette::active(),
                    look.wrong ? Role::OffSoft : Role::RiskSoft);
    }
    if (look.note)
        paintNoteCorner(painter, box);
    painter->setFont(look.derived ? derivedFigureFont(TypeRole::Body) : figureFont(TypeRole::Body));
    painter->setPen(color(inkOf(look)));
    const bool shaped = look.wrong || look.unusual;
    const QRect text = box.adjusted(shaped ? shapePlace + statusSide + 4 : 4, 0, -padding, 0);
    if (look.wrong) {
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(look.text, Qt::ElideLeft, text.width()));
    } else {
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, look.text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintInnerFocus(painter, box);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    if (m_model.isSection(index.row()))
        return {0, 30};
    const QFontMetrics metrics(figureFont(TypeRole::Body));
    return {metrics.horizontalAdvance(m_model.look(index).text) + 2 * padding + shapePlace, 34};
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *edit = makeCellEdit(parent, m_model.placeName(index));
    const QPersistentModelIndex at(index);
    auto *self = const_cast<EntryDelegate *>(this);
    connect(edit, &QLineEdit::textChanged, self, [self, at](const QString &text) {
        if (at.isValid())
            Q_EMIT self->textEdited(at, text);
    });
    return edit;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    fillOnce(editor, index.data(Qt::EditRole).toString());
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit && edit->text() != index.data(Qt::EditRole).toString())
        model->setData(index, edit->text(), Qt::EditRole);
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -2, -2));
}

bool EntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto leave = [&](int rows, int columns) {
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, NoHint);
        Q_EMIT moveRequested(rows, columns);
        return true;
    };
    if (const auto move = cellMoveOf(*key))
        return leave(move->rows, move->columns);
    const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (sideways && m_startedByTyping && key->modifiers() == Qt::NoModifier)
        return leave(0, key->key() == Qt::Key_Left ? -1 : 1);
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace vekha::ui
