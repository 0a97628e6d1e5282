// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace vekha::ui {

class LinkButton;
class SearchCombo;
class TextLabel;

/// What is made of an event list: how many rows, sums and numbers of different values, each stored as an
/// input; and which rows count at all. Shown for event lists alone.
class EventEditor : public QWidget {
    Q_OBJECT

public:
    EventEditor(ImportSession &session, AppContext &context, QWidget *parent = nullptr);

    void refresh();
    /// The language is another one.
    void retranslate();
    /// Drop-downs of an output, for tests: what is counted, and the input that it is stored as.
    [[nodiscard]] QComboBox *howBox(int output) const;
    [[nodiscard]] SearchCombo *metricBox(int output) const;
    [[nodiscard]] LinkButton *addLink() const { return m_add; }
    [[nodiscard]] LinkButton *addFilterLink() const { return m_addFilter; }

private:
    struct OutputRow {
        QWidget *row = nullptr;
        QComboBox *how = nullptr;
        SearchCombo *metric = nullptr;
    };
    struct FilterRow {
        QWidget *row = nullptr;
        QComboBox *column = nullptr;
        QComboBox *text = nullptr;
    };
    void rebuild();
    void addOutputRow(int output);
    void addFilterRow(int filter);
    void fillHow(QComboBox *box, const exchange::EventOutput &now) const;
    void takeOutput(int output);
    void takeFilter(int filter);
    void addOutput();
    void addFilter();
    void change(const std::function<void(exchange::Mapping &)> &edit);
    [[nodiscard]] QStringList textsOf(int column) const;

    ImportSession &m_session;
    AppContext &m_context;
    QVBoxLayout *m_outputColumn;
    QVBoxLayout *m_filterColumn;
    TextLabel *m_title;
    TextLabel *m_filterTitle;
    LinkButton *m_add;
    LinkButton *m_addFilter;
    std::vector<OutputRow> m_outputs;
    std::vector<FilterRow> m_filters;
    std::vector<exchange::EventOutput> m_shownOutputs;
    std::vector<std::pair<int, QString>> m_shownFilters;
    QStringList m_shownColumns;
};

} // namespace vekha::ui
