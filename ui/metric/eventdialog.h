// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/view.h"
#include "core/workspace/workspace.h"
#include "ui/common/dialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace vekha::ui {

class FormField;

/// Asks what happened, when and on which channel, or changes an event that there is.
class EventDialog : public Dialog {
    Q_OBJECT

public:
    EventDialog(const Event &event, const std::vector<Channel> &channels, QWidget *parent = nullptr);

    /// The event as it was filled in.
    [[nodiscard]] Event filled() const;

private:
    void check();
    void say();

    Event m_event;
    QLineEdit *m_text;
    QDateEdit *m_day;
    QComboBox *m_channel;
    FormField *m_textField;
    FormField *m_dayField;
    FormField *m_channelField;
    std::vector<Channel> m_channels; ///< on offer
};

} // namespace vekha::ui
