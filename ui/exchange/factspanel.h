// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace vekha::ui {

class DataTable;
class TextLabel;

/// The first figures that an import would store. Without any campaign there is no column for them: ask
/// sectionOf().
class FactsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PeriodColumn, ChannelColumn, CampaignColumn, MetricColumn, ValueColumn, ColumnCount };

    FactsModel(AppContext &context, QObject *parent);

    void show(const exchange::FactsPreview &facts, const metrics::MetricCatalog &catalog,
              const std::vector<Channel> &channels);

    /// Where a column stands; -1: it is left out.
    [[nodiscard]] int sectionOf(Column column) const { return int(m_columns.indexOf(column)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString channelText(const exchange::PreviewChannel &channel) const;
    [[nodiscard]] QString text(const exchange::PreviewFact &fact, int column) const;

    AppContext &m_context;
    exchange::FactsPreview m_facts;
    QList<Column> m_columns{PeriodColumn, ChannelColumn, MetricColumn, ValueColumn};
    metrics::MetricCatalog m_catalog = metrics::MetricCatalog::builtIn();
    std::vector<Channel> m_channels;
};

/// The figures beside the table, live: what the mapping makes of the file.
class FactsPanel : public QWidget {
    Q_OBJECT

public:
    FactsPanel(ImportSession &session, AppContext &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] DataTable *table() const { return m_table; }

private:
    ImportSession &m_session;
    AppContext &m_context;
    TextLabel *m_line;
    DataTable *m_table;
    FactsModel *m_model;
};

} // namespace vekha::ui
