// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnheads.h"

#include "core/wording/names.h"
#include "ui/common/searchcombo.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace vekha::ui {

namespace {

using Kind = ColumnUse::Kind;

constexpr int padding = 6;
constexpr int nameHeight = 26;
constexpr int boxHeight = 28;
constexpr int gap = 4;

// The use as the data of an item: kinds by number, inputs by id.
QVariant codeOf(const ColumnUse &use)
{
    return use.kind == Kind::Metric ? QVariant(use.metric) : QVariant(int(use.kind));
}

} // namespace

ColumnHeads::ColumnHeads(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeads::place);
    connect(this, &QHeaderView::geometriesChanged, this, &ColumnHeads::place);
    if (auto *table = qobject_cast<QTableView *>(parent))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ColumnHeads::place,
                Qt::QueuedConnection);
}

void ColumnHeads::setChoices(const metrics::MetricCatalog &catalog, const std::vector<Channel> &channels,
                             Language language)
{
    m_catalog = catalog;
    m_channels = channels;
    m_language = language;
}

void ColumnHeads::setColumns(const QStringList &names, const std::vector<ColumnUse> &uses)
{
    for (const Boxes &boxes : m_boxes) {
        boxes.use->deleteLater();
        boxes.use->hide();
        boxes.channel->deleteLater();
        boxes.channel->hide();
    }
    m_boxes.clear();
    m_names = names;
    m_uses = uses;
    m_uses.resize(size_t(names.size()));
    for (int column = 0; column < names.size(); ++column) {
        m_boxes.push_back(makeBoxes(column));
        showUse(column);
    }
    place();
    viewport()->update();
}

ColumnHeads::Boxes ColumnHeads::makeBoxes(int column)
{
    Boxes boxes{new SearchCombo(this), new SearchCombo(this)};
    fillUses(boxes.use);
    fillChannels(boxes.channel);
    boxes.use->setAccessibleName(tr("Use of column “%1”").arg(m_names[column]));
    boxes.channel->setAccessibleName(tr("Channel of column “%1”").arg(m_names[column]));
    boxes.channel->setToolTip(tr("Channel that the figures of this column belong to"));
    for (QComboBox *box : {static_cast<QComboBox *>(boxes.use), boxes.channel}) {
        box->setFixedHeight(boxHeight);
        box->installEventFilter(this);
        box->lineEdit()->installEventFilter(this);
        box->view()->setMinimumWidth(260);
    }
    connect(boxes.use, &QComboBox::currentIndexChanged, this, [this, column] { takeUse(column); });
    connect(boxes.channel, &QComboBox::currentIndexChanged, this, [this, column] { takeChannel(column); });
    return boxes;
}

void ColumnHeads::fillUses(SearchCombo *box) const
{
    const QSignalBlocker quiet(box);
    box->addItem(tr("Ignore"), int(Kind::Ignore));
    box->addItem(tr("Date or period"), int(Kind::Date));
    box->addItem(tr("Channel", "use of a column"), int(Kind::Channel));
    box->addItem(tr("Campaign", "use of a column"), int(Kind::Campaign));
    box->addItem(tr("Metric’s name"), int(Kind::MetricName));
    box->addItem(tr("Value", "use of a column"), int(Kind::Value));
    box->addItem(tr("Kind of period"), int(Kind::PeriodKind));
    box->addItem(tr("Note", "use of a column"), int(Kind::Note));
    box->addHead(tr("Figures of:"));
    for (int i = 0; i < m_catalog.size(); ++i) {
        if (m_catalog.at(i).isInput())
            box->addItem(wording::metricName(m_catalog.at(i), m_language), m_catalog.at(i).id);
    }
}

void ColumnHeads::fillChannels(QComboBox *box) const
{
    const QSignalBlocker quiet(box);
    box->addItem(tr("Channel of the row"), QString());
    for (const Channel &channel : m_channels) {
        if (!channel.archived)
            box->addItem(wording::channelName(channel, m_language),
                         channel.id == ChannelId::Company ? vekha::codeOf(ChannelType::Company)
                                                          : wording::channelName(channel, m_language));
    }
}

void ColumnHeads::showUse(int column)
{
    m_showing = true;
    const Boxes &boxes = m_boxes[size_t(column)];
    const ColumnUse &use = m_uses[size_t(column)];
    boxes.use->choose(codeOf(use));
    boxes.channel->setVisible(use.kind == Kind::Metric);
    if (boxes.channel->findData(use.channel) < 0)
        boxes.channel->addItem(use.channel, use.channel); // a channel that the import will make
    static_cast<SearchCombo *>(boxes.channel)->choose(use.channel);
    m_showing = false;
    if (model())
        Q_EMIT model()->headerDataChanged(Qt::Horizontal, column, column);
}

void ColumnHeads::takeUse(int column)
{
    if (m_showing)
        return;
    const QVariant code = m_boxes[size_t(column)].use->currentData();
    ColumnUse use = m_uses[size_t(column)];
    if (code.typeId() == QMetaType::QString) {
        use.kind = Kind::Metric;
        use.metric = code.toString();
    } else {
        use = {Kind(code.toInt()), {}, {}};
    }
    if (use == m_uses[size_t(column)])
        return;
    for (int other = 0; other < int(m_uses.size()); ++other) {
        if (other != column && isSingle(use.kind) && m_uses[size_t(other)].kind == use.kind) {
            m_uses[size_t(other)] = {};
            showUse(other);
        }
    }
    m_uses[size_t(column)] = use;
    showUse(column);
    place();
    Q_EMIT usesChanged();
}

void ColumnHeads::takeChannel(int column)
{
    if (m_showing)
        return;
    m_uses[size_t(column)].channel = m_boxes[size_t(column)].channel->currentData().toString();
    Q_EMIT usesChanged();
}

SearchCombo *ColumnHeads::useBox(int column) const { return m_boxes[size_t(column)].use; }

QComboBox *ColumnHeads::channelBox(int column) const { return m_boxes[size_t(column)].channel; }

QSize ColumnHeads::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), nameHeight + 2 * (boxHeight + gap) + padding};
}

void ColumnHeads::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, color(Role::Head));
    painter->setPen(color(Role::Grid));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    paintBottomLine(painter, rect, color(Role::Border));
    const bool used = logicalIndex < int(m_uses.size()) && m_uses[size_t(logicalIndex)].kind != Kind::Ignore;
    painter->setFont(ui::font(TypeRole::SecondaryBold));
    painter->setPen(color(used ? Role::Text : Role::Muted));
    const QRect name(rect.left() + padding + 2, rect.top(), rect.width() - 2 * padding - 2, nameHeight);
    painter->drawText(
        name, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(m_names.value(logicalIndex), Qt::ElideRight, name.width()));
    painter->restore();
}

void ColumnHeads::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

// A drop-down that the Tab key reaches is scrolled into view.
bool ColumnHeads::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int column = 0; column < int(m_boxes.size()); ++column) {
            const Boxes &boxes = m_boxes[size_t(column)];
            const bool inside = watched == boxes.use || watched == boxes.channel ||
                                watched == boxes.use->lineEdit() || watched == boxes.channel->lineEdit();
            auto *table = qobject_cast<QTableView *>(parentWidget());
            if (inside && table && table->model() && table->model()->rowCount() > 0) {
                const int row = std::max(0, table->rowAt(0));
                table->scrollTo(table->model()->index(row, column));
            }
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

void ColumnHeads::place()
{
    for (int column = 0; column < int(m_boxes.size()) && column < count(); ++column) {
        const int left = sectionViewportPosition(column) + padding;
        const int width = sectionSize(column) - 2 * padding;
        m_boxes[size_t(column)].use->setGeometry(left, nameHeight, width, boxHeight);
        m_boxes[size_t(column)].channel->setGeometry(left, nameHeight + boxHeight + gap, width, boxHeight);
        m_boxes[size_t(column)].use->show();
    }
}

} // namespace vekha::ui
