// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"
#include "ui/common/dialog.h"

class QLineEdit;

namespace vekha::ui {

class FormField;

/// Edits a profile's name, and the file or folder that Refresh reads.
class ImportProfileDialog : public Dialog {
    Q_OBJECT

public:
    explicit ImportProfileDialog(exchange::ImportProfile profile, QWidget *parent = nullptr);

    /// The profile as it is filled in.
    [[nodiscard]] exchange::ImportProfile profile() const;
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] QLineEdit *sourceEdit() const { return m_source; }

private:
    void chooseFile();
    void chooseFolder();
    void showPattern();
    void check();

    exchange::ImportProfile m_profile;
    QLineEdit *m_name;
    QLineEdit *m_source;
    QLineEdit *m_pattern;
    FormField *m_nameField;
    FormField *m_sourceField;
    FormField *m_patternField;
};

} // namespace vekha::ui
