// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/channels/detailtable.h"

#include <QWidget>

namespace vekha::ui {

class Card;
class DataTable;
class EmptyState;

/// One channel with all its metrics.
class ChannelDetail : public QWidget {
    Q_OBJECT

public:
    explicit ChannelDetail(QWidget *parent = nullptr);

    void setTable(const KpiTable &table, ChannelId channel, const metrics::MetricCatalog &catalog,
                  const KpiWords &words, ViewState::Compare compare);
    void clear();
    void retranslate();

    [[nodiscard]] DataTable *table() const { return m_table; }

Q_SIGNALS:
    void metricClicked(const QString &metric);
    void enterDataClicked();

private:
    Card *m_card;
    DataTable *m_table;
    DetailTable *m_model;
    EmptyState *m_empty;
};

} // namespace vekha::ui
