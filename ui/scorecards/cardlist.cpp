// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/cardlist.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace vekha::ui {

namespace {

constexpr int leastHeight = 60;
constexpr int padding = 16;
constexpr int gap = 8;
constexpr int margin = 8; // above and below
constexpr int headHeight = 22;
constexpr int listWidth = 272;

enum ItemRole { IdRole = Qt::UserRole, NameRole, ResultRole, PayoutRole, StatusOfCard };

void drawPair(QPainter *painter, const QRect &line, const QString &left, const QFont &leftFont,
              const QColor &leftInk, const QString &right, const QFont &rightFont, const QColor &rightInk)
{
    const int width = textWidth(rightFont, right);
    painter->setFont(rightFont);
    painter->setPen(rightInk);
    painter->drawText(line, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, right);
    const QRect rest = line.adjusted(0, 0, -width - gap, 0);
    painter->setFont(leftFont);
    painter->setPen(leftInk);
    painter->drawText(rest, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(leftFont).elidedText(left, Qt::ElideRight, rest.width()));
}

/// The name beside what is paid: as long as it takes, over several lines.
QRect nameBox(const QModelIndex &index)
{
    const int paid = textWidth(figureFont(TypeRole::Secondary), index.data(PayoutRole).toString());
    const QRect room(0, 0, listWidth - 2 * padding - paid - gap, QWIDGETSIZE_MAX);
    return QFontMetrics(font(TypeRole::Secondary))
        .boundingRect(room, Qt::TextWordWrap, index.data(NameRole).toString());
}

void drawBelow(QPainter *painter, const QRect &box, const QModelIndex &index)
{
    painter->setPen(color(Role::Muted));
    painter->setFont(figureFont(TypeRole::Secondary));
    const QRect name(box.topLeft() + QPoint(0, 2), nameBox(index).size() + QSize(1, 0));
    painter->drawText(QRect(box.x(), name.y(), box.width(), QFontMetrics(painter->font()).height()),
                      int(Qt::AlignRight | Qt::AlignTop) | Qt::TextSingleLine,
                      index.data(PayoutRole).toString());
    painter->setFont(font(TypeRole::Secondary));
    painter->drawText(name, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(NameRole).toString());
}

class CardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {listWidth, std::max(leastHeight, nameBox(index).height() + headHeight + 2 * margin + 4)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = option.state & QStyle::State_Selected;
        const Role ground = isChosen                                 ? Role::AccentSoft
                            : option.state & QStyle::State_MouseOver ? Role::Head
                                                                     : Role::Surface;
        painter->fillRect(option.rect, color(ground));
        if (isChosen)
            painter->fillRect(option.rect.x(), option.rect.center().y() - 9, 3, 20, color(Role::Accent));
        const QRect box = option.rect.adjusted(padding, margin, -padding, -margin);
        const QRect top(box.x(), box.y(), box.width(), headHeight);
        const auto status = static_cast<Status>(index.data(StatusOfCard).toInt());
        const int shapeTop = top.center().y() - statusPanelSide / 2 + 1; // on whole pixels
        const QRectF shape(top.right() - statusPanelSide + 1, shapeTop, statusPanelSide, statusPanelSide);
        paintStatus(painter, shape, status, Palette::active(), ground);
        drawPair(painter, top.adjusted(0, 0, -statusPanelSide - gap, 0), index.data().toString(),
                 font(TypeRole::BodyBold), color(Role::Text), index.data(ResultRole).toString(),
                 figureFont(TypeRole::BodyBold), color(Role::Text));
        drawBelow(painter, box.adjusted(0, headHeight, 0, 0), index);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            paintInnerFocus(painter, option.rect);
        painter->restore();
    }
};

} // namespace

CardList::CardList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(IdRole).toInt());
    });
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT opened(item->data(IdRole).toInt()); });
}

void CardList::setCards(const std::vector<const ShownCard *> &cards, int chosen, const CardWords &words)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const ShownCard *card : cards) {
        const scorecards::CardResult &result = card->then.result;
        auto *item = new QListWidgetItem(words.holder(card->now), this);
        QString name = words.name(card->now);
        if (card->now.archived)
            name = tr("%1, archived").arg(name);
        item->setData(IdRole, card->now.id);
        item->setData(NameRole, name);
        item->setData(ResultRole, words.result(result.total));
        item->setData(PayoutRole, result.payout        ? words.money(result.payout)
                                  : result.payoutShare ? words.share(result.payoutShare)
                                                       : QString());
        item->setData(StatusOfCard, int(CardWords::status(result)));
        const QString spoken =
            QStringLiteral("%1, %2. %3").arg(words.holder(card->now), name, words.spoken(result));
        item->setData(Qt::AccessibleTextRole, spoken);
        item->setToolTip(spoken);
        if (card->now.id == chosen)
            setCurrentItem(item);
    }
    updateGeometry();
}

int CardList::current() const { return currentItem() ? currentItem()->data(IdRole).toInt() : 0; }

QSize CardList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {listWidth, std::max(leastHeight, height)};
}

} // namespace vekha::ui
