// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/flowrow.h"
#include "ui/exchange/importsession.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vekha::ui {

/// "Remember for files like this": under which name, and what Refresh shall read.
class RememberRow : public FlowRow {
    Q_OBJECT

public:
    RememberRow(ImportSession &session, QWidget *parent = nullptr);

    /// Another file: the name is proposed anew.
    void reset();
    void refresh();
    [[nodiscard]] QCheckBox *check() const { return m_check; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }

private:
    [[nodiscard]] QString proposedName() const;
    void take();

    ImportSession &m_session;
    QCheckBox *m_check;
    QLineEdit *m_name;
    QComboBox *m_source;
};

} // namespace vekha::ui
