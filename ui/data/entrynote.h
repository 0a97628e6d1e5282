// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace vekha::ui {

class PrimaryButton;
class TextLabel;

/// Small popup in which a cell's note is written. Ctrl+Enter saves, Esc gives up.
class EntryNote : public QFrame {
    Q_OBJECT

public:
    explicit EntryNote(QWidget *parent = nullptr);

    /// Opens under a cell. `about` says whose the note is ("Leads, April 2026").
    void openFor(const QString &about, const QString &by, const QString &note, const QRect &globalCell);
    [[nodiscard]] QPlainTextEdit *editor() const { return m_edit; }

Q_SIGNALS:
    void saved(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void save();

    TextLabel *m_about;
    TextLabel *m_by;
    QPlainTextEdit *m_edit;
    PrimaryButton *m_save;
};

} // namespace vekha::ui
