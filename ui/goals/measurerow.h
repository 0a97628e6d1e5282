// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/goalsboard.h"
#include "ui/common/appcontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vekha::ui {

class GoalText;
class IconButton;
class LinkButton;
class SearchCombo;
class SegmentedControl;
class TextLabel;

/// A line of the goal editor: one measure, and under it what is known of its metric.
class MeasureRow : public QWidget {
    Q_OBJECT

public:
    MeasureRow(AppContext &context, const Workspace &workspace, const goals::Measure &measure,
               QWidget *parent = nullptr);

    /// What is filled in; without a metric it is no measure yet.
    [[nodiscard]] goals::Measure measure() const;
    /// Whether a field holds a text that is no number.
    [[nodiscard]] bool hasFault() const;

    /// What came of it: the present figure, whether the target is realistic, what lacks.
    void showFacts(const goals::MeasureFacts &facts, const goals::MeasureProgress &progress,
                   const QStringList &lacking, const GoalText &text);
    void clearFacts();

    [[nodiscard]] SearchCombo *metricBox() const { return m_metric; }
    [[nodiscard]] QComboBox *channelBox() const { return m_channel; }
    [[nodiscard]] QComboBox *spanBox() const { return m_span; }
    [[nodiscard]] QLineEdit *baselineEdit() const { return m_baseline; }
    [[nodiscard]] QLineEdit *targetEdit() const { return m_target; }
    [[nodiscard]] QLineEdit *weightEdit() const { return m_weight; }
    [[nodiscard]] IconButton *removeButton() const { return m_remove; }

    /// Widths of the columns in order, for the heads above; 0 takes what is left.
    [[nodiscard]] static const std::vector<int> &widths();

    void retranslate();

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void layOut();
    void fill(const goals::Measure &measure);
    void showUnit();
    [[nodiscard]] const metrics::Metric *metric() const;
    /// none: empty; an error where the text is no number.
    [[nodiscard]] Result<std::optional<double>> read(const QLineEdit *edit) const;

    AppContext &m_context;
    const Workspace &m_workspace;
    bool m_filling = true;
    std::optional<double> m_now;
    SearchCombo *m_metric;
    QComboBox *m_channel;
    QComboBox *m_span;
    QLineEdit *m_baseline;
    QLineEdit *m_target;
    QLineEdit *m_weight;
    IconButton *m_remove;
    SegmentedControl *m_direction;
    TextLabel *m_facts;
    LinkButton *m_takeNow;
};

} // namespace vekha::ui
