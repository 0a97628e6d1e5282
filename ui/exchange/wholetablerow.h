// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/flowrow.h"
#include "ui/exchange/importsession.h"

class QCheckBox;
class QComboBox;

namespace vekha::ui {

class PeriodEdit;
class LinkButton;
class TextLabel;

/// What no column tells and holds for the whole table: the channel, the period, the input; and whether names
/// find channels by their other names.
class WholeTableRow : public FlowRow {
    Q_OBJECT

public:
    WholeTableRow(ImportSession &session, AppContext &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QComboBox *channelBox() const { return m_channel; }
    [[nodiscard]] LinkButton *lookupLink() const { return m_lookup; }
    /// Takes the channels of the rows from another list; failed() tells why it cannot.
    void lookUpIn(const QString &file);

Q_SIGNALS:
    void failed(const vekha::Error &error);

private:
    void showMedium();
    void joinMedium(bool joined);
    void showLookup();
    void chooseLookup();
    void fillChannels();
    void fillMetrics();
    void takeChannel();
    [[nodiscard]] QString channelNameChosen() const;
    [[nodiscard]] bool needsMetric() const;
    void change(const std::function<void(exchange::Mapping &)> &edit);

    ImportSession &m_session;
    AppContext &m_context;
    QWidget *m_channelPart;
    QWidget *m_periodPart;
    QWidget *m_metricPart;
    TextLabel *m_channelLabel;
    TextLabel *m_periodLabel;
    TextLabel *m_metricLabel;
    QComboBox *m_channel;
    PeriodEdit *m_period;
    QComboBox *m_metric;
    QCheckBox *m_merge;
    QCheckBox *m_medium;  ///< joins the medium to the channel's name
    LinkButton *m_lookup; ///< channels of another list, by an id that both have
    bool m_showing = false;
};

} // namespace vekha::ui
