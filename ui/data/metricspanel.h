// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/data/metriceditor.h"

class QScrollArea;
class QSplitter;

namespace vekha::ui {

class Card;
class DataTable;
class EmptyState;
class IconButton;
class LinkButton;
class MetricEditorListModel;
class PrimaryButton;
class SearchField;
class SecondaryButton;
class Tag;
class TextLabel;

/// All inputs and KPIs in a list that can be searched, and the form of the chosen one beside it: names, unit,
/// owner, rules, formula. Nothing typed is lost: leaving a changed form asks.
class MetricsPanel : public Page {
    Q_OBJECT

public:
    explicit MetricsPanel(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] Destination current() const override;
    void open(const Destination &destination) override;
    /// Asks when the form is changed. @return whether the form may be left
    [[nodiscard]] bool mayLeave();
    /// Asks as mayLeave() does and, if so, puts the form back to what is stored.
    [[nodiscard]] bool leave() override;

    [[nodiscard]] MetricEditor *editor() const { return m_editor; }
    [[nodiscard]] DataTable *table() const { return m_table; }

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    void layOut();
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QWidget *formSide();
    [[nodiscard]] bool hasChanges() const;
    void choose(const MetricId &metric);
    void chooseRow(int row);
    void showMetric(const metrics::Metric &metric);
    void showHead();
    void showButtons();
    void selectShown();
    void add(bool input);
    void duplicate();
    void removeShown();
    void save();
    void revert();
    void apply(Change change, const QString &message, const MetricId &then);
    void preview();

    Card *m_listCard;
    SearchField *m_search;
    SecondaryButton *m_addKpi;
    SecondaryButton *m_addInput;
    DataTable *m_table;
    MetricEditorListModel *m_model;
    EmptyState *m_nothingFound;
    Card *m_formCard;
    QScrollArea *m_scroll;
    MetricEditor *m_editor;
    TextLabel *m_origin;
    SecondaryButton *m_copy;
    SecondaryButton *m_remove;
    SecondaryButton *m_revert;
    PrimaryButton *m_save;
    TextLabel *m_error;
    MetricId m_shown;     ///< empty: a new one, or none
    bool m_isNew = false; ///< the form holds a metric that is not stored yet
    bool m_sized = false;
    bool m_selecting = false;
    bool m_leaving = false; ///< the question is open
};

} // namespace vekha::ui
