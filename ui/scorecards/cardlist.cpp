// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/cardlist.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace vekha::ui {

namespace {

constexpr int rowHeight = 60;
constexpr int padding = 16;
constexpr int gap = 8;
constexpr int listWidth = 272;

enum ItemRole { IdRole = Qt::UserRole, NameRole, ResultRole, PayoutRole, StatusOfCard };

void drawPair(QPainter *painter, const QRect &line, const QString &left, const QFont &leftFont,
              const QColor &leftInk, const QString &right, const QFont &rightFont, const QColor &rightInk)
{
    const int width = QFontMetrics(rightFont).horizontalAdvance(right);
    painter->setFont(rightFont);
    painter->setPen(rightInk);
    painter->drawText(line, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, right);
    const QRect rest = line.adjusted(0, 0, -width - gap, 0);
    painter->setFont(leftFont);
    painter->setPen(leftInk);
    painter->drawText(rest, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(leftFont).elidedText(left, Qt::ElideRight, rest.width()));
}

class CardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {listWidth, rowHeight};
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
            painter->fillRect(option.rect.x(), option.rect.y() + 20, 3, 20, color(Role::Accent));
        const QRect box = option.rect.adjusted(padding, 8, -padding, -8);
        const int line = box.height() / 2;
        const QRect top(box.x(), box.y(), box.width(), line);
        const auto status = static_cast<Status>(index.data(StatusOfCard).toInt());
        const int shapeTop = top.center().y() - statusPanelSide / 2 + 1; // on whole pixels
        const QRectF shape(top.right() - statusPanelSide + 1, shapeTop, statusPanelSide, statusPanelSide);
        paintStatus(painter, shape, status, Palette::active(), ground);
        drawPair(painter, top.adjusted(0, 0, -statusPanelSide - gap, 0), index.data().toString(),
                 font(TypeRole::BodyBold), color(Role::Text), index.data(ResultRole).toString(),
                 figureFont(TypeRole::BodyBold), color(Role::Text));
        drawPair(painter, QRect(box.x(), box.y() + line, box.width(), line), index.data(NameRole).toString(),
                 font(TypeRole::Secondary), color(Role::Muted), index.data(PayoutRole).toString(),
                 figureFont(TypeRole::Secondary), color(Role::Muted));
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

QSize CardList::sizeHint() const { return {listWidth, std::max(1, count()) * rowHeight}; }

} // namespace vekha::ui
