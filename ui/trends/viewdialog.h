// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog.h"

class QLineEdit;

namespace vekha::ui {

class FormField;

/// Asks for the name of a saved view; a name that is taken must be changed.
class ViewDialog : public Dialog {
    Q_OBJECT

public:
    ViewDialog(const QString &name, const QStringList &taken, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    void check();

    QStringList m_taken;
    QLineEdit *m_name;
    FormField *m_field;
};

} // namespace vekha::ui
