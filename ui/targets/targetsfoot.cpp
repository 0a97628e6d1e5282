// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targetsfoot.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int rowHeight = 20;
constexpr int wordGap = 7;
constexpr int spacing = 20;
constexpr int swatchSide = 12;
constexpr int noteSide = 9;
constexpr int gap = 16;

const QString someFigure = QStringLiteral("123");

enum Mark { Changed, Derived, Remark, MarkCount };

QFont wordFont() { return ui::font(TypeRole::Secondary); }

QFont markFont() { return derivedFigureFont(TypeRole::Secondary); }

int markWidth(int mark)
{
    switch (mark) {
    case Changed:
        return swatchSide;
    case Derived:
        return QFontMetrics(markFont()).horizontalAdvance(someFigure);
    default:
        return noteSide;
    }
}

void paintMark(QPainter &painter, int mark, const QRect &box)
{
    switch (mark) {
    case Changed:
        paintBox(&painter, QRect(box.x(), box.center().y() - swatchSide / 2 + 1, swatchSide, swatchSide),
                 color(Role::RiskSoft), color(Role::Border), 2);
        return;
    case Derived:
        painter.setFont(markFont());
        painter.setPen(color(Role::Muted));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, someFigure);
        return;
    default: {
        const QPointF corner(box.x() + noteSide, box.center().y() - noteSide / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Accent));
        painter.drawPolygon(QPolygonF{corner - QPointF(noteSide, 0), corner, corner + QPointF(0, noteSide)});
    }
    }
}

} // namespace

// The legend

TargetsLegend::TargetsLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void TargetsLegend::retranslate()
{
    //: Legend of marks in a table: a tinted cell, an italic figure, a cell with a corner
    m_words = {tr("changed, not applied"), tr("spread or added up"), tr("has a remark")};
    setAccessibleName(tr("Tinted: changed, not applied. Italic: spread or added up. Corner: has a remark."));
    updateGeometry();
    update();
}

std::vector<QRect> TargetsLegend::places(int width) const
{
    const QFontMetrics metrics(wordFont());
    std::vector<QRect> places;
    int x = 0, y = 0;
    for (int mark = 0; mark < MarkCount; ++mark) {
        const int needed = markWidth(mark) + wordGap + metrics.horizontalAdvance(m_words.at(mark));
        if (x > 0 && x + needed > width) {
            x = 0;
            y += rowHeight;
        }
        places.emplace_back(x, y, needed, rowHeight);
        x += needed + spacing;
    }
    return places;
}

QSize TargetsLegend::sizeHint() const { return {places(QWIDGETSIZE_MAX).back().right() + 1, rowHeight}; }

QSize TargetsLegend::minimumSizeHint() const { return {places(0).front().width(), rowHeight}; }

int TargetsLegend::heightForWidth(int width) const { return places(width).back().bottom() + 1; }

void TargetsLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRect> boxes = places(width());
    for (int mark = 0; mark < MarkCount; ++mark) {
        const QRect box = boxes[size_t(mark)];
        paintMark(painter, mark, box);
        painter.setFont(wordFont());
        painter.setPen(color(Role::Muted));
        painter.drawText(box.adjusted(markWidth(mark) + wordGap, 0, 1, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_words.at(mark));
    }
}

void TargetsLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

// The foot

TargetsFoot::TargetsFoot(QWidget *parent)
    : QWidget(parent), m_partial(new TextLabel({}, TypeRole::Secondary, Role::Muted, this)),
      m_quarter(new LinkButton({}, this)), m_legend(new TargetsLegend(this)),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_rows->setContentsMargins(16, 8, 16, 10);
    auto *said = new QHBoxLayout;
    said->setSpacing(gap);
    said->addWidget(m_partial);
    said->addWidget(m_quarter);
    said->addStretch(1);
    m_rows->addLayout(said, 1);
    m_rows->addWidget(m_legend);
    m_partial->hide();
    connect(m_quarter, &QAbstractButton::clicked, this, &TargetsFoot::quarterRequested);
    retranslate();
}

void TargetsFoot::retranslate()
{
    m_quarter->setText(tr("Show the whole quarter"));
    m_legend->retranslate();
    lay();
}

void TargetsFoot::setPartial(const QString &text)
{
    m_partial->setText(text);
    m_partial->setVisible(!text.isEmpty());
    lay();
}

void TargetsFoot::setQuarterShown(bool shown)
{
    m_quarter->setVisible(shown);
    lay();
}

void TargetsFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

void TargetsFoot::lay()
{
    int needed =
        m_rows->contentsMargins().left() + m_rows->contentsMargins().right() + m_legend->sizeHint().width();
    for (const QWidget *said : std::initializer_list<const QWidget *>{m_partial, m_quarter})
        needed += said->isHidden() ? 0 : said->sizeHint().width() + gap;
    const bool fits = needed <= width();
    m_rows->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rows->setSpacing(fits ? gap : m_partial->isHidden() && m_quarter->isHidden() ? 0 : 2);
}

} // namespace vekha::ui
