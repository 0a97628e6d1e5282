// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecards/scorecard.h"
#include "core/workspace/workspace.h"
#include "ui/common/appcontext.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;

namespace vekha::ui {

class IconButton;
class SearchCombo;

/// What was typed in a row, or the sentence that says what cannot be read.
struct ReadCardRow {
    scorecards::CardRow row;
    QString fault; ///< empty: everything was read
};

/// Editor of one row of a card: metric, channel, weight, floor, target, stretch, baseline, and which way is
/// better where the metric does not say.
class CardRowEdit : public QWidget {
    Q_OBJECT

public:
    /// The figures, in the order of the columns.
    enum Figure { Weight, Floor, Target, Stretch, Baseline, FigureCount };

    CardRowEdit(AppContext &context, const Workspace &workspace, const scorecards::CardRow &row,
                QWidget *parent = nullptr);

    /// What is typed; marks what cannot be read.
    [[nodiscard]] ReadCardRow read() const;
    /// The weight alone; 0 where it cannot be read.
    [[nodiscard]] double weight() const;
    void setWeight(double share);
    /// The row's place, told to screen readers: "Row 2, weight".
    void setPlace(int place, int count);
    [[nodiscard]] SearchCombo *metricBox() const { return m_metric; }
    [[nodiscard]] QComboBox *channelBox() const { return m_channel; }
    [[nodiscard]] QLineEdit *field(Figure figure) const { return m_figures[size_t(figure)]; }

    /// Widths of the columns, for the heads.
    static constexpr std::array widths{184, 132, 56, 68, 92, 68, 68};
    static constexpr int spacing = 6;

Q_SIGNALS:
    void changed();
    void moveRequested(int step);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void retranslate();
    void showDirection();
    [[nodiscard]] const metrics::Metric *metric() const;

    AppContext &m_context;
    const Workspace &m_workspace;
    scorecards::CardRow m_row;
    SearchCombo *m_metric;
    QComboBox *m_channel;
    std::array<QLineEdit *, FigureCount> m_figures{};
    QComboBox *m_direction;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_remove;
    int m_place = 0;
};

} // namespace vekha::ui
