// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"
#include "ui/common/card.h"

namespace vekha::ui {

class LinkButton;
class MetricPicker;
class SecondaryButton;
class TextLabel;

/// Which KPIs a report speaks of: the usual ones (of the dashboards, and those with targets) or a choice of
/// one's own.
class KpiChoice : public Card {
    Q_OBJECT

public:
    explicit KpiChoice(QWidget *parent = nullptr);

    /// @param usual  the metrics of a report that chooses none, in their order
    void setOffered(const metrics::MetricCatalog &catalog, Language language, const QList<MetricId> &usual);
    /// An empty list: the usual ones. Nothing is emitted.
    void setMetrics(const QList<MetricId> &metrics);
    [[nodiscard]] const QList<MetricId> &metrics() const { return m_metrics; }
    void retranslate();

    [[nodiscard]] SecondaryButton *chooseButton() const { return m_choose; }
    [[nodiscard]] LinkButton *usualLink() const { return m_asUsual; }
    [[nodiscard]] MetricPicker *picker() const { return m_picker; }
    /// What the card says is in the report.
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    /// The person has chosen otherwise.
    void changed();

private:
    void choose(const QList<MetricId> &metrics);
    void showChoice();

    metrics::MetricCatalog m_catalog;
    Language m_language = Language::English;
    QList<MetricId> m_usual;
    QList<MetricId> m_metrics;
    TextLabel *m_which;
    TextLabel *m_names;
    SecondaryButton *m_choose;
    LinkButton *m_asUsual;
    MetricPicker *m_picker;
};

} // namespace vekha::ui
