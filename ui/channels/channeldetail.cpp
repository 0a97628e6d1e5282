// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channeldetail.h"

#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"

#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int pagePadding = 24;
constexpr int tableFoot = 8; // so that the last row keeps off the round corners

} // namespace

ChannelDetail::ChannelDetail(QWidget *parent)
    : QWidget(parent), m_card(new Card(QString(), this)), m_table(new DataTable(m_card)),
      m_model(new DetailTable(this)), m_empty(new EmptyState(QStringLiteral("channels"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pagePadding, 4, pagePadding, pagePadding);
    column->addWidget(m_card, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    m_card->setBodyPadded(false);
    m_table->setSortable(true);
    m_table->setFrozenColumns(1);
    m_table->setModel(m_model);
    m_card->body()->addWidget(m_table);
    m_card->body()->addSpacing(tableFoot);
    const auto open = [this](const QModelIndex &index) {
        const auto *sorted = static_cast<const QSortFilterProxyModel *>(m_table->model());
        const QModelIndex source = sorted->mapToSource(index);
        if (source.isValid() && m_table->selectionModel()->selectedIndexes().size() <= 1)
            Q_EMIT metricClicked(m_model->metricAt(source.row()));
    };
    connect(m_table, &QAbstractItemView::clicked, this, open);
    connect(m_table, &QAbstractItemView::activated, this, open);
    connect(m_empty, &EmptyState::primaryClicked, this, &ChannelDetail::enterDataClicked);
    retranslate();
}

void ChannelDetail::retranslate()
{
    m_card->setTitle(tr("All metrics of the channel"));
    m_table->setAccessibleName(tr("All metrics of the channel"));
    m_empty->setTexts(tr("Here stand all metrics of the channel."), tr("It has no figures in this period."));
    m_empty->setPrimary(tr("Enter figures"));
}

void ChannelDetail::setTable(const KpiTable &table, ChannelId channel, const metrics::MetricCatalog &catalog,
                             const KpiWords &words, ViewState::Compare compare)
{
    m_model->setTable(table, channel, catalog, words, compare);
    m_card->setSubtitle(table.shownDays.isEmpty() ? QString() : words.periods().rangeName(table.shownDays));
    m_card->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->resizeToContents();
}

void ChannelDetail::clear() { m_model->clear(); }

} // namespace vekha::ui
