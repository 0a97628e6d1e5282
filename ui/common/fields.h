// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/labels.h"

#include <QLineEdit>
#include <QWidget>

namespace vekha::ui {

/// Line edit with a magnifier, a cross to clear and a hint of the shortcut that leads to it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// @param shortcut  written in the field's right end while it is empty ("Ctrl+K"); the owner binds it
    explicit SearchField(const QString &placeholder = {}, const QString &shortcut = {},
                         QWidget *parent = nullptr);

    void setShortcutHint(const QString &shortcut);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    QString m_shortcut;
    QAction *m_clear;
};

/// A field of a form: label above, the editor, and a line for its error or hint under it.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// Takes `editor` over. The label is its buddy and spoken name.
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);

    [[nodiscard]] QWidget *editor() const { return m_editor; }

    /// Shows the error in off colour and marks the editor; empty clears it. Spoken with the editor.
    void setError(const QString &text);

    [[nodiscard]] QString error() const { return m_error; }

    /// Muted line shown while there is no error.
    void setHint(const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void showLine();

    TextLabel *m_label;
    QWidget *m_editor;
    TextLabel *m_line;
    QString m_error;
    QString m_hint;
};

} // namespace vekha::ui
