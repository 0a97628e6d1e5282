// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace vekha::ui {

class Card;
class LinkButton;
class PageHead;
class SearchField;
class TextLabel;

/// The glossary: every input and KPI with its meaning, its formula and its names in both languages, offline.
class HelpPage : public Page {
    Q_OBJECT

public:
    explicit HelpPage(AppContext &context, QWidget *parent = nullptr);

    /// Shows the metric of the destination, if it names one.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QString shownFormula() const;

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    [[nodiscard]] metrics::MetricCatalog catalog() const;
    void fillList();
    void showMetric(const MetricId &id);
    TextLabel *addLine(QVBoxLayout *column);

    MetricId m_shown;
    PageHead *m_head;
    SearchField *m_search;
    QListWidget *m_list;
    Card *m_card;
    TextLabel *m_text;
    TextLabel *m_formulaTitle;
    TextLabel *m_formula;
    TextLabel *m_names;
    TextLabel *m_facts;
    LinkButton *m_openMetric;
};

} // namespace vekha::ui
