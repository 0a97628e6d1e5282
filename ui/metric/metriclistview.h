// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/datatable.h"
#include "ui/metric/metriclistmodel.h"

class QStackedWidget;

namespace vekha::ui {

class Card;
class EmptyState;
class PageHead;
class SearchField;
class SegmentedControl;

/// All metrics to browse and search; a click or Enter opens one.
class MetricListView : public QWidget {
    Q_OBJECT

public:
    explicit MetricListView(QWidget *parent = nullptr);

    void setContent(const MetricListModel::Content &content, const QString &periodName);
    /// Scrolls to a group's head.
    void showGroup(const QString &group);
    void retranslate();
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }

Q_SIGNALS:
    void metricChosen(vekha::MetricIndex metric);
    /// "Enter data" of the empty list.
    void entryRequested();

private:
    void filter();
    void showEmptiness();
    void activate(const QModelIndex &index);
    [[nodiscard]] bool showsAll() const;

    PageHead *m_head;
    SearchField *m_search;
    SegmentedControl *m_which;
    QStackedWidget *m_stack;
    Card *m_card;
    MetricListModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    QString m_group; ///< to show when the figures come
    bool m_sized = false;
};

} // namespace vekha::ui
