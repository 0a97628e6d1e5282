// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/appcontext.h"
#include "ui/common/dialog.h"

#include "core/workspace/workspace.h"

class QComboBox;
class QLineEdit;

namespace vekha::ui {

class FormField;

/// Adds, renames and moves a company objective.
class ObjectiveDialog : public Dialog {
    Q_OBJECT

public:
    /// @param objective  id 0: a new one
    ObjectiveDialog(AppContext &context, Workspace &workspace, const goals::Objective &objective,
                    QWidget *parent = nullptr);

    void reject() override;

    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] QLineEdit *otherNameEdit() const { return m_other; }
    [[nodiscard]] QComboBox *parentBox() const { return m_parent; }

Q_SIGNALS:
    /// It is stored. @param id  of the objective, also of a new one
    void saved(int id, const vekha::Applied &applied);

private:
    void fillParents(int chosen);
    void say();
    [[nodiscard]] goals::Objective filled() const;
    void save();

    AppContext &m_context;
    Workspace &m_workspace;
    goals::Objective m_objective;
    QLineEdit *m_name;
    QLineEdit *m_other;
    QComboBox *m_parent;
    FormField *m_nameField;
    FormField *m_otherField;
    FormField *m_parentField;
    Language m_first; ///< the language that m_name is in
};

} // namespace vekha::ui
