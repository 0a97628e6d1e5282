// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/metriclistview.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/fields.h"
#include "ui/common/status.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int searchWidth = 260;
constexpr int trendWidth = 160;

/// A small trend in a cell of the table.
class SparklineDelegate : public FigureDelegate {
public:
    SparklineDelegate(const MetricListModel *model, DataTable *table)
        : FigureDelegate(table), m_model(model), m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPoint pointer = m_table->viewport()->mapFromGlobal(QCursor::pos());
        const bool isHovered =
            m_table->viewport()->underMouse() && m_table->rowAt(pointer.y()) == index.row();
        const_cast<SparklineDelegate *>(this)->setHoveredRow(isHovered ? index.row() : -1);
        FigureDelegate::paint(painter, option, index);
        if (m_model->metricOf(index.row()) < 0)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintSparkline(painter, QRectF(option.rect).adjusted(10, 6, -14, -6), m_model->history(index.row()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {trendWidth, FigureDelegate::sizeHint(option, index).height()};
    }

private:
    const MetricListModel *m_model;
    DataTable *m_table;
};

/// Status as shape and word: in a tag where a target was judged. The many without target have no tag, which
/// would fill the column with grey, but their shape.
class StatusDelegate : public FigureDelegate {
public:
    using FigureDelegate::FigureDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        FigureDelegate::paint(painter, option, index);
        if (!hasPlainWord(index))
            return;
        const int left = option.rect.right() - edgePadding - wordWidth(index) - shapeGap - statusSide;
        const int top = option.rect.y() + (option.rect.height() - statusSide) / 2;
        paintStatus(painter, QRectF(left, top, statusSide, statusSide), statusOf(index));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = FigureDelegate::sizeHint(option, index);
        return hasPlainWord(index) ? QSize(size.width() + statusSide + shapeGap, size.height()) : size;
    }

private:
    static constexpr int edgePadding = 16;
    static constexpr int shapeGap = 6;

    static bool hasPlainWord(const QModelIndex &index)
    {
        return index.data(MetricListModel::PlainStatusRole).isValid();
    }
    static Status statusOf(const QModelIndex &index)
    {
        return static_cast<Status>(index.data(MetricListModel::PlainStatusRole).toInt());
    }
    static int wordWidth(const QModelIndex &index)
    {
        return QFontMetrics(figureFont(TypeRole::Body)).horizontalAdvance(index.data().toString());
    }
};

} // namespace

MetricListView::MetricListView(QWidget *parent)
    : QWidget(parent), m_head(new PageHead({}, this)), m_search(new SearchField({}, {}, this)),
      m_which(new SegmentedControl(this)), m_stack(new QStackedWidget(this)), m_card(new Card({}, this)),
      m_model(new MetricListModel(this)), m_table(new DataTable(this)),
      m_empty(new EmptyState(QStringLiteral("metrics"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(0);
    m_search->setFixedWidth(searchWidth);
    m_which->setCompact(false);
    m_head->addRight(m_which);
    m_head->addRight(m_search);
    column->addWidget(m_head);
    m_card->setBodyPadded(false);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MetricListModel::TrendColumn, new SparklineDelegate(m_model, m_table));
    m_table->setItemDelegateForColumn(MetricListModel::StatusColumn, new StatusDelegate(m_table));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->body()->addWidget(m_stack, 1);
    column->addWidget(m_card, 1);
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &MetricListView::filter);
    connect(m_which, &SegmentedControl::currentChanged, this, &MetricListView::filter);
    connect(m_table, &QAbstractItemView::activated, this, &MetricListView::activate);
    connect(m_table, &QAbstractItemView::clicked, this, &MetricListView::activate);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const MetricIndex metric = m_model->metricOf(1); metric >= 0)
            Q_EMIT metricChosen(metric);
    });
    connect(m_empty, &EmptyState::primaryClicked, this, &MetricListView::entryRequested);
    connect(m_empty, &EmptyState::linkClicked, this, [this] { m_which->setCurrent(1); });
}

bool MetricListView::showsAll() const { return m_which->current() == 1; }

void MetricListView::activate(const QModelIndex &index)
{
    if (const MetricIndex metric = m_model->metricOf(index.row()); metric >= 0)
        Q_EMIT metricChosen(metric);
}

void MetricListView::setContent(const MetricListModel::Content &content, const QString &periodName)
{
    m_head->setHint(periodName);
    m_model->setContent(content);
    if (!m_sized) {
        m_table->resizeToContents();
        m_sized = m_model->rowCount() > 0;
    }
    showEmptiness();
    if (!m_group.isEmpty())
        showGroup(std::exchange(m_group, {}));
}

void MetricListView::showGroup(const QString &group)
{
    const int row = m_model->rowOfGroup(group);
    if (row < 0) {
        m_group = group;
        return;
    }
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->setFocus();
}

void MetricListView::filter()
{
    m_model->showMatching(m_search->text(), !showsAll());
    showEmptiness();
}

void MetricListView::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty)
        return;
    if (!m_search->text().isEmpty()) {
        m_empty->setTexts(tr("No metric is called “%1”").arg(m_search->text()),
                          tr("Try another word, in English or Russian."));
        m_empty->setPrimary({});
    } else {
        m_empty->setTexts(tr("Metrics with their figures stand here"),
                          tr("There are no figures yet in this period and the eleven before it."));
        m_empty->setPrimary(tr("Enter data"));
    }
    m_empty->setLink(showsAll() ? QString() : tr("Show all metrics"));
}

void MetricListView::retranslate()
{
    m_head->setTitle(tr("Metrics"));
    m_search->setPlaceholderText(tr("Find a metric"));
    m_search->setAccessibleName(tr("Find a metric"));
    m_which->setSegments({tr("With figures"), tr("All")});
    m_which->setAccessibleName(tr("Which metrics are listed"));
    m_table->setAccessibleName(tr("Metrics"));
    m_sized = false;
    showEmptiness();
}

} // namespace vekha::ui
