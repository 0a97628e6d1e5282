// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/warningmark.h"
#include "core/workspace/change.h"
#include "ui/common/dialog.h"

#include <array>

class QComboBox;
class QLineEdit;
class QScrollArea;

namespace vekha {
class Workspace;
}

namespace vekha::ui {

class AppContext;

/// When each metric warns: how readily, and from which volume on. One change for all that was set.
class RulesDialog : public Dialog {
    Q_OBJECT

public:
    RulesDialog(AppContext &context, const Workspace &workspace, QWidget *parent = nullptr);

    /// Scrolls to a metric and puts the focus there.
    void showMetric(const MetricId &metric);
    [[nodiscard]] QComboBox *sensitivityOf(const MetricId &metric) const;
    [[nodiscard]] QLineEdit *volumeOf(const MetricId &metric) const;

Q_SIGNALS:
    void changeMade(const vekha::Change &change);

private:
    struct Line {
        WarningRule stored;
        QComboBox *sensitivity = nullptr;
        QLineEdit *volume = nullptr; ///< null: the metric is no ratio
        MetricIndex metric = -1;
        TextLabel *name = nullptr;
        TextLabel *base = nullptr; ///< what the volume is of
        MetricIndex dividedBy = -1;
        double usual = 0; ///< volume
    };
    void addLine(MetricIndex metric, QWidget *table);
    void say();
    void apply();

    AppContext &m_context;
    const Workspace &m_workspace;
    TextLabel *m_what;
    std::array<TextLabel *, 3> m_heads{};
    QScrollArea *m_scroll;
    std::vector<Line> m_lines;
};

} // namespace vekha::ui
