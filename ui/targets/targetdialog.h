// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/appcontext.h"
#include "ui/common/dialog.h"
#include "ui/targets/targethistory.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vekha::ui {

class DataTable;
class FormField;
class HistoryModel;
class LinkButton;
class RealismView;
class SearchCombo;
class SegmentedControl;

/// Sets, changes and removes one target, with what is usual beside it.
///
/// The value is typed as a number, a band (10..12) or a change (+10 %, -5 %, +2 pp), and what it comes to is
/// said at once. Every change is stored with its reason and listed among the revisions.
class TargetDialog : public Dialog {
    Q_OBJECT

public:
    TargetDialog(AppContext &context, Workspace &workspace, const targets::TargetKey &key,
                 QWidget *parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *formColumn();
    QWidget *historyColumn();
    void connectFields();
    void retranslate();
    void fillMetrics();
    void fillChannels();
    void fillPeriods();
    void fillReasons();
    void takeKey();
    void showStored();
    void askHistory();
    void showHistory(const TargetHistory &history);
    void showRevisions();
    void showResult();
    void showRealism(const std::optional<targets::Target> &target);
    [[nodiscard]] Result<targets::Target> typed() const;
    [[nodiscard]] const metrics::Metric &metric() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool checkReason();
    void save();
    void remove();
    void store(std::optional<targets::Target> target, const QString &why);

    AppContext &m_context;
    Workspace &m_workspace;
    targets::TargetKey m_key;
    std::optional<targets::Target> m_stored; ///< the target in force for the key
    TargetHistory m_history;
    std::optional<targets::TargetKey> m_historyKey; ///< what the history was read for; none: not yet
    int m_turn = 0;                                 ///< of the question for the history
    bool m_filling = false;
    QString m_storedText;

    SearchCombo *m_metric;
    QComboBox *m_channel;
    SegmentedControl *m_kind;
    QComboBox *m_period;
    QLineEdit *m_value;
    SegmentedControl *m_against;
    QLineEdit *m_baseline;
    SegmentedControl *m_direction;
    QComboBox *m_reason;
    FormField *m_metricField = nullptr;
    FormField *m_channelField = nullptr;
    FormField *m_periodField = nullptr;
    FormField *m_valueField = nullptr;
    FormField *m_againstField = nullptr;
    FormField *m_baselineField = nullptr;
    FormField *m_directionField = nullptr;
    FormField *m_reasonField = nullptr;
    TextLabel *m_result;
    TextLabel *m_historyTitle;
    TextLabel *m_revisionsTitle;
    TextLabel *m_revisions;
    DataTable *m_table;
    HistoryModel *m_model;
    RealismView *m_realism;
    LinkButton *m_remove;
};

/// Opens the dialog over `window` for the target of a metric, channel and period. Weeks and days have no
/// targets: the month that holds the first day is offered instead.
void editTarget(QWidget *window, AppContext &context, Workspace &workspace, const MetricId &metric,
                ChannelId channel, const calendar::Period &period);

} // namespace vekha::ui
